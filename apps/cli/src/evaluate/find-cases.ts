import { readdir, readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { ConfigError, SourceUnavailableError } from "@foi-records/contract";
import { type PartLabel, parseLabels } from "./label.js";

/** Endings of documents that a label can stand beside, the first that exists wins. */
const DOCUMENT_ENDINGS = [".html", ".htm", ".txt", ".md", ".pdf", ".docx", ".doc", ".eml", ".msg"];
const LABEL_ENDING = ".json";

/** A label with the document it speaks of; null where the document is not there. */
export interface LabelledCase extends PartLabel {
  readonly document: string | null;
}

/**
 * Finds the labelled cases below some folders: `STEM.json` with a `qa` list, or with a list of `parts` that have one,
 * beside the document: `STEM.html`, `STEM.txt`, `STEM.pdf`, `STEM.docx`, `STEM.eml` and so on. The parts of one document follow each other.
 */
export async function findCases(folders: readonly string[]): Promise<LabelledCase[]> {
  const files = new Set((await Promise.all(folders.map(listFiles))).flat());
  const cases: LabelledCase[] = [];
  const ids = new Set<string>();
  for (const path of files) {
    const labels = path.endsWith(LABEL_ENDING) ? await readLabels(path) : [];
    const stem = path.slice(0, -LABEL_ENDING.length);
    const ending = DOCUMENT_ENDINGS.find((candidate) => files.has(`${stem}${candidate}`));
    for (const { label, part } of labels) {
      if (ids.has(label.id)) throw new ConfigError(`${path}: a second case is called ${label.id}; ids must differ.`);
      ids.add(label.id);
      cases.push({ label, part, document: ending === undefined ? null : `${stem}${ending}` });
    }
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

/** The labels of a file; none for JSON of any other kind. */
async function readLabels(path: string): Promise<readonly PartLabel[]> {
  const result = parseLabels(parseJson(await readFile(path, "utf8")));
  if (result === null) return [];
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
