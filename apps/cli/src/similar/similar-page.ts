import type { RecordSummary, SimilarGroup, SimilarRecord } from "@foi-records/store";
import { SHORT_ID } from "../choose-record.js";
import { grouped } from "../progress-line.js";
import type { PageFormat } from "../show/record-page.js";
import { toPrintable } from "../text-style.js";

const NOT_STATED = "not stated";
const BY = { letter: "letter ", request: "request" } as const;
const OUTCOME_WIDTH = 24;
/** Similarity, what it is of, id, and the gaps between columns. */
const BESIDE = 6 + BY.request.length + SHORT_ID + OUTCOME_WIDTH + 10;
const LEAST_REFERENCE = 16;

/** Records that are like one, a line each, most similar first; cut after `limit`. */
export function writeSimilar(records: readonly SimilarRecord[], limit: number, format: PageFormat): string[] {
  const lines = records.slice(0, limit).map((record) => {
    const { similarity, by } = record;
    return writeRow(`${Math.round(similarity * 100)} %`.padStart(5), BY[by], record, format);
  });
  const rest = records.length - lines.length;
  return rest > 0 ? [...lines, format.style.dim(`  … and ${grouped(rest)} more (--limit)`)] : lines;
}

/** A group: its size, its first record, and how like it the others are. */
export function writeGroup({ first, others }: SimilarGroup, limit: number, format: PageFormat): string[] {
  const title = first.title === null ? "" : `  ${toPrintable(first.title)}`;
  const head = `${format.style.bold(`${grouped(others.length + 1)} records`)}${cut(title, format.width - BESIDE)}`;
  return [head, writeRow("first", " ".repeat(BY.letter.length), first, format), ...writeSimilar(others, limit, format)];
}

function writeRow(share: string, by: string, record: RecordSummary, { style, width }: PageFormat): string {
  const reference = cut(record.reference ?? NOT_STATED, LEAST_REFERENCE);
  const room = Math.max(width - BESIDE - LEAST_REFERENCE, LEAST_REFERENCE);
  return [
    ` ${share}`,
    style.dim(by),
    style.dim(record.id.slice(0, SHORT_ID)),
    cut(record.authority ?? NOT_STATED, room).padEnd(room),
    reference.padEnd(LEAST_REFERENCE),
    record.outcome,
  ].join("  ");
}

function cut(text: string, longest: number): string {
  const line = toPrintable(text).replaceAll("\n", " ");
  return line.length > longest ? `${line.slice(0, Math.max(longest - 1, 0))}…` : line;
}
