import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, parse, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { extractDocument } from "@foi-records/extract";
import { toLabels } from "./new-case/to-label.js";

const USAGE = "usage: npm run new-case -- FILE.html|FILE.txt --layout LAYOUT [--id STEM] [--into FOLDER]";
const HELP = `${USAGE}

Copies a page into fixtures/cases/LAYOUT and writes beside it the labels as they are read now, to be corrected by hand.
  --layout LAYOUT   the shape of the page: platform or letter, and html or text
  --id STEM         the name of the case; that of the file unless given
  --into FOLDER     another folder than fixtures/cases
  --help            shows this
Example: npm run new-case -- page.html --layout my-council-log-html`;
const ENDINGS = [".html", ".htm", ".txt"];

/** A document to label, and where its case goes. */
interface NewCase {
  readonly file: string;
  readonly layout: string;
  readonly id: string;
  readonly into: string;
}

/** Null where something is missing; 'help' where that is asked for. */
function readArguments(): NewCase | "help" | null {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      layout: { type: "string" },
      id: { type: "string" },
      into: { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help === true) return "help";
  const [file] = positionals;
  if (file === undefined || values.layout === undefined || !ENDINGS.includes(parse(file).ext)) return null;
  const into = values.into ?? resolve(import.meta.dirname, "../../fixtures/cases");
  return { file, layout: values.layout, id: values.id ?? parse(file).name, into };
}

async function readRecords(file: string) {
  const bytes = readFileSync(file);
  const uri = pathToFileURL(resolve(file)).href;
  const sha256 = hash(bytes);
  const ref = { id: hash(`${uri}\n${sha256}`), uri, sha256 };
  const { records } = await extractDocument({ ref, bytes, mediaType: null, retrievedAt: null, container: null });
  if (records.length === 0) throw new Error(`${file} gives no record`);
  return records;
}

function hash(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** An option that there is not is answered like a missing one. */
function askedFor(): NewCase | "help" | null {
  try {
    return readArguments();
  } catch (error) {
    console.error((error as Error).message);
    return null;
  }
}

async function main(): Promise<void> {
  const asked = askedFor();
  if (asked === "help") return console.log(HELP);
  if (asked === null) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  const { file, layout, id, into } = asked;
  const stem = join(into, layout, id);
  const target = `${stem}.json`;
  if (existsSync(target)) {
    console.error(`${target} is there already; give another --id`);
    process.exitCode = 2;
    return;
  }
  const label = toLabels(await readRecords(file), { id, layout });
  mkdirSync(join(into, layout), { recursive: true });
  copyFileSync(file, stem + parse(file).ext);
  writeFileSync(target, `${JSON.stringify(label, null, 1)}\n`);
  console.log(`wrote ${target}: correct it by hand, for it holds the extractor's own mistakes`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
