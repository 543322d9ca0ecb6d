import type { FoiRecord } from "@foi-records/contract";
import { letterRange } from "./beside-letter.js";
import { isLearnable } from "./is-learnable.js";

/** The lines of a record by where they stand, each once. */
export interface PlacedLines {
  /** Beside the letter, and furniture by their own words; those that a learned profile took away are among them. */
  readonly beside: readonly string[];
  /** Furniture by their own words, that the general rules took away. */
  readonly marked: readonly string[];
  /** Between the first and the last line that the letter owns. */
  readonly inside: readonly string[];
  /** Evidence of any value, wherever they stand. */
  readonly carrying: readonly string[];
}

const LEARNED = "learned/";
const NOWHERE: PlacedLines = { beside: [], marked: [], inside: [], carrying: [] };

/** Sorts the lines of a record for learning; none of a document in which no line belongs to a letter. */
export function placeLines(record: FoiRecord): PlacedLines {
  const lines = record.text.split("\n");
  const range = letterRange(record, lines);
  if (range === null) return NOWHERE;
  const beside = new Set([
    ...lines.slice(0, range.first),
    ...lines.slice(range.signed + 1),
    ...noiseLines(record, true),
  ]);
  const marked = new Set(noiseLines(record, false).filter((line) => !beside.has(line)));
  return {
    beside: [...beside].filter(isLearnable),
    marked: [...marked].filter(isLearnable),
    inside: [...new Set(lines.slice(range.first, range.last + 1))],
    carrying: [...new Set([...range.carrying].map((index) => lines[index] ?? ""))],
  };
}

function noiseLines({ noise }: FoiRecord, isLearned: boolean): readonly string[] {
  return noise.filter(({ rule }) => rule.startsWith(LEARNED) === isLearned).flatMap(({ text }) => text.split("\n"));
}
