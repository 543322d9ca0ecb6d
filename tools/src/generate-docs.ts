import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { foiRecordSchema } from "@foi-records/contract";
import { loadData } from "./accuracy/data.js";
import { writeAccuracyPage } from "./accuracy/page.js";
import { writeDataDictionary } from "./generate/data-dictionary.js";
import { toSchemaNode } from "./generate/describe-schema.js";
import { writeErrorsPage } from "./generate/errors-page.js";
import { writeExtractorVersion } from "./generate/extractor-version.js";

/** A file that is made from the sources; `path` is relative to the repository. */
export interface GeneratedFile {
  readonly path: string;
  readonly content: string;
}

/** Everything that `npm run generate` makes. */
export async function generateFiles(root: string): Promise<readonly GeneratedFile[]> {
  const accuracy = loadData(root);
  return [
    ...(accuracy === null ? [] : [{ path: "docs/accuracy.md", content: writeAccuracyPage(accuracy) }]),
    { path: "docs/record.schema.json", content: `${JSON.stringify(toSchemaNode(foiRecordSchema), null, 2)}\n` },
    { path: "docs/data-dictionary.md", content: writeDataDictionary() },
    { path: "docs/errors.md", content: writeErrorsPage() },
    {
      path: "packages/extract/src/version.ts",
      content: await writeExtractorVersion(join(root, "packages/extract")),
    },
  ];
}

/** Generated files whose content on disk is another, or that are not there. */
export async function findStale(root: string, files: readonly GeneratedFile[]): Promise<readonly GeneratedFile[]> {
  const onDisk = await Promise.all(files.map(({ path }) => readIfThere(join(root, path))));
  return files.filter(({ content }, index) => onDisk[index] !== content);
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return (await readFile(path, "utf8")).replaceAll("\r\n", "\n");
  } catch {
    return null;
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
  const root = resolve(import.meta.dirname, "../..");
  const stale = await findStale(root, await generateFiles(root));
  if (values.check) {
    for (const { path } of stale) console.error(`${path} is not what the sources give; run npm run generate.`);
    process.exitCode = stale.length === 0 ? 0 : 1;
    return;
  }
  for (const { path, content } of stale) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
    console.log(`wrote ${path}`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
