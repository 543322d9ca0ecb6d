import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";

/** The generated file itself: a hash over it would change it again. */
const OWN_FILE = "version.ts";

/** The module that says which extractor this is: its version and one hash over all of its sources. */
export async function writeExtractorVersion(packageFolder: string): Promise<string> {
  const manifest: { version: string } = JSON.parse(await readFile(join(packageFolder, "package.json"), "utf8"));
  return `/** Version of the extractor and the hash over its rules; written by \`npm run generate\`, never by hand. */
export const EXTRACTOR = {
  version: ${JSON.stringify(manifest.version)},
  rules: "sha256:${await hashSources(join(packageFolder, "src"))}",
} as const;
`;
}

/** One hash over paths and contents in order of path, the same on every system: forward slashes, line feeds. */
export async function hashSources(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((path) => path !== OWN_FILE)
    .sort();
  const hash = createHash("sha256");
  for (const path of paths) {
    const content = (await readFile(join(folder, path), "utf8")).replaceAll("\r\n", "\n");
    hash.update(`${path}\0${content}\0`);
  }
  return hash.digest("hex");
}
