import type { CleanBlock } from "../blocks.js";
import { mostCells } from "../text/most-cells.js";
import { asksInCell } from "./asking-cell.js";
import { labelInCell } from "./cell-label.js";
import { ancestorsOf, follows, isFirst } from "./label-order.js";

/** The column of the labels: right before that which asks, else any whose labels count on from the first. */
export function labelColumn(rows: readonly CleanBlock[], question: number): number | null {
  if (isLabelled(rows, question - 1)) return question - 1;
  const width = mostCells(rows);
  const others = Array.from({ length: width }, (_, column) => column).filter((column) => column !== question);
  return others.find((column) => countsOn(labelsIn(rows, column))) ?? null;
}

function isLabelled(rows: readonly CleanBlock[], column: number): boolean {
  // A number stands once before all rows that its cell spans.
  const filled = rows.map(({ cells }) => cells?.[column] ?? "").filter((cell) => cell !== "");
  const labelled = filled.filter((cell) => labelInCell(cell) !== null).length;
  return labelled > 0 && labelled >= filled.length * 0.5;
}

/** The labels of a column below its head, null for a cell that holds none. */
function labelsIn(rows: readonly CleanBlock[], column: number): readonly (string | null)[] {
  const labels = rows.map(({ cells }) => labelInCell(cells?.[column] ?? ""));
  return labels[0] === null ? labels.slice(1) : labels;
}

const LEAST_ROWS = 3;

/** True for labels that start a list and of which each is the next: 1, 1a, 1b, 2 or A, B, C. */
function countsOn(labels: readonly (string | null)[]): boolean {
  return (
    labels.length >= LEAST_ROWS &&
    labels.every((label, index) => {
      if (label === null) return false;
      const before = labels[index - 1];
      return before == null ? isFirst(label) : isNext(before, label);
    })
  );
}

/** `2a` after `1b`, which is the next number's first. */
function isNext(before: string, label: string): boolean {
  return follows(before, label) || ancestorsOf(before).some((above) => follows(above, label));
}

/** The columns of a table without heads that are known, whose first cells count: of the others the one that asks, and behind it that which says most. */
export function byLabels(rows: readonly CleanBlock[]): { label: number; question: number; answer: number } | null {
  if (!countsOn(labelsIn(rows, 0))) return null;
  const width = mostCells(rows);
  const below = labelInCell(rows[0]?.cells?.[0] ?? "") === null ? rows.slice(1) : rows;
  const columns = Array.from({ length: width - 1 }, (_, index) => index + 1);
  const question = columns.find((column) => asksIn(below, column));
  if (question === undefined || question === width - 1) return null;
  const behind = columns.filter((column) => column > question);
  const answer = behind.reduce((one, other) => (lengthOf(below, other) > lengthOf(below, one) ? other : one));
  return { label: 0, question, answer };
}

const MOST = 0.7;
const LEAST_WORDS = 3;

function asksIn(rows: readonly CleanBlock[], column: number): boolean {
  const asking = rows.filter(({ cells }) => asks(cells?.[column] ?? ""));
  return asking.length >= rows.length * MOST;
}

function asks(cell: string): boolean {
  return asksInCell(cell) && cell.split(" ").length >= LEAST_WORDS;
}

function lengthOf(rows: readonly CleanBlock[], column: number): number {
  return rows.reduce((sum, { cells }) => sum + (cells?.[column] ?? "").length, 0);
}
