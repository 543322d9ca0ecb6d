import { readdir, readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { ConfigError, SourceUnavailableError } from "@foi-records/contract";
import { type Label, labelSchema } from "./label.js";

/** Endings of documents that a label can stand beside, the first that exists wins. */
const DOCUMENT_ENDINGS = [".html", ".htm", ".txt", ".pdf"];
const LABEL_ENDING = ".json";

/** A label with the document it speaks of; null where the document is not there. */
export interface LabelledCase {
  readonly label: Label;
  readonly document: string | null;
}

/** Finds the labelled cases below some folders: `STEM.json` with a `qa` list, beside `STEM.html`, `STEM.txt` or `STEM.pdf`. */
export async function findCases(folders: readonly string[]): Promise<LabelledCase[]> {
  const files = new Set((await Promise.all(folders.map(listFiles))).flat());
  const cases: LabelledCase[] = [];
  const ids = new Set<string>();
  for (const path of files) {
    const label = path.endsWith(LABEL_ENDING) ? await readLabel(path) : null;
    if (label === null) continue;
    if (ids.has(label.id)) throw new ConfigError(`${path}: a second case is called ${label.id}; ids must differ.`);
    ids.add(label.id);
    const stem = path.slice(0, -LABEL_ENDING.length);
    const ending = DOCUMENT_ENDINGS.find((candidate) => files.has(`${stem}${candidate}`));
    cases.push({ label, document: ending === undefined ? null : `${stem}${ending}` });
  }
  return cases;
}

async function listFiles(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => resolve(entry.parentPath, entry.name))
      .sort();
  } catch (error) {
    throw new SourceUnavailableError(`${folder}: this folder cannot be read.`, error);
  }
}

/** A label, or null for JSON of any other kind. */
async function readLabel(path: string): Promise<Label | null> {
  const content = parseJson(await readFile(path, "utf8"));
  if (typeof content !== "object" || content === null || !("qa" in content)) return null;
  const result = labelSchema.safeParse(content);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new ConfigError(`${path}: no valid label: /${issue?.path.join("/") ?? ""} ${issue?.message ?? ""}`);
}

function parseJson(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return null;
  }
}
