import type { CleanBlock } from "../blocks.js";
import { POINT_MARK } from "../text/point.js";
import { asksByName } from "./asks-on.js";
import { follows, isFirst } from "./label-order.js";
import { LAST_WORDS, type Parting, partingsOf } from "./partings.js";
import { CELL_LABEL, type Mark, readMark } from "./read-mark.js";

/** A line of a list with the ways to part it. */
export interface Head {
  readonly at: number;
  readonly block: CleanBlock;
  readonly partings: readonly Parting[];
  /** What its kind has in common: a label, a point's sign, nothing. */
  readonly kind: string;
  readonly label: string | null;
}

export const LABELLED = "label";
/** Lines that nothing but their place makes a list. */
export const PLAIN = "";
export const LEAST_LINES = 2;
/** Lines that go on under a point. */
const MOST_UNDER = 3;
/** 'a)' below '2.' */
export const FIRST_SUB = /^(?:a|i)$/;

/** The lines of a page that have a label or the sign of a point, or that can be parted. */
export function headsOf(blocks: readonly CleanBlock[]): readonly Head[] {
  return blocks.flatMap((block, at) => headAt(block, at, readMark(block)) ?? []);
}

function headAt(block: CleanBlock, at: number, mark: Mark | null): Head | null {
  if (block.kind === "heading" || isRowOfTable(block)) return null;
  if (mark !== null) return mark.style === CELL_LABEL ? null : labelledHead(block, at, mark);
  return block.cells === undefined ? unlabelledHead(block, at) : null;
}

/** A wide gap makes two cells of a line, the second of a few words; other rows are a table's. */
function isRowOfTable({ cells }: CleanBlock): boolean {
  return cells !== undefined && (cells.length !== 2 || (cells[1] ?? "").length > LONGEST_BEHIND_GAP);
}

const LONGEST_BEHIND_GAP = 60;

function labelledHead(block: CleanBlock, at: number, { labels, length, role }: Mark): Head | null {
  const [label, other] = labels;
  if (label === undefined || other !== undefined || role === "answer") return null;
  return { at, block, label, kind: LABELLED, partings: partingsOf(block.text, length, block.gaps) };
}

function unlabelledHead(block: CleanBlock, at: number): Head | null {
  if (block.kind === "paragraph" && block.text.endsWith(".") && !HOLDS_SIGN.test(block.text)) return null;
  const point = POINT_MARK.exec(block.text)?.[0] ?? "";
  const isPoint = point !== "" || block.kind === "list-item";
  const partings = partingsOf(block.text, point.length, block.gaps).filter(
    ({ sign, asked }) => sign !== LAST_WORDS || asksByName(block.text.slice(asked.start, asked.end)),
  );
  if (!isPoint && partings.length === 0) return null;
  return { at, block, label: null, kind: isPoint ? `point ${point.trim()}` : PLAIN, partings };
}

/** A line of prose ends as a sentence and holds none. */
const HOLDS_SIGN = /[?:=|/>→…–—~]| - /;

/** Lines that stand in one list: labels that count on, points of one sign, plain lines right below each other. */
export function runsOf(heads: readonly Head[]): readonly (readonly Head[])[] {
  const isLabelled = ({ label }: Head) => label !== null;
  const runs = [...countedRuns(heads.filter(isLabelled)), ...runsOfAKind(heads.filter((head) => !isLabelled(head)))];
  return runs.filter((run) => run.length >= LEAST_LINES);
}

function countedRuns(heads: readonly Head[]): readonly (readonly Head[])[] {
  const runs: Head[][] = [];
  let levels: readonly string[] = [];
  for (const head of heads) {
    const label = head.label ?? "";
    const next = levelsWith(levels, label);
    levels = next ?? (isFirst(label) ? [label] : []);
    if (next === null) runs.push([]);
    if (levels.length > 0) runs.at(-1)?.push(head);
  }
  return runs;
}

/** The last label of each level of a list: '2', 'b' and 'ii' of what is printed '2.', 'a)', 'b)', 'i.', 'ii.'; null where it starts anew. */
function levelsWith(levels: readonly string[], label: string): readonly string[] | null {
  const level = levels.findLastIndex((last) => follows(last, label));
  if (level >= 0) return [...levels.slice(0, level), label];
  return levels.length > 0 && FIRST_SUB.test(label) && !levels.includes(label) ? [...levels, label] : null;
}

function runsOfAKind(heads: readonly Head[]): readonly (readonly Head[])[] {
  const runs: Head[][] = [];
  for (const head of heads) {
    const run = runs.at(-1);
    if (run !== undefined && goesOn(run.at(-1), head)) run.push(head);
    else runs.push([head]);
  }
  return runs;
}

function goesOn(last: Head | undefined, head: Head): boolean {
  if (last === undefined || last.kind !== head.kind || last.block.level !== head.block.level) return false;
  return head.at - last.at <= (head.kind === PLAIN ? 1 : 1 + MOST_UNDER);
}
