import type { Span } from "@foi-records/contract";
import type { CleanBlock, CleanText } from "../blocks.js";
import { readMark } from "../questions/read-mark.js";

/** A question of a list, where it was found. */
export interface ListedQuestion {
  readonly label: string | null;
  readonly span: Span;
  readonly text: string;
}

/** A piece of the text that is no question: a block, a line of one that opens with a label, or what stands beside a question in its block. */
export interface ReplyUnit extends Span {
  readonly block: CleanBlock;
  /** Of the block. */
  readonly index: number;
  readonly text: string;
  /** True where it is not its whole block. */
  readonly isPart: boolean;
  /** The question right before it; -1 where none is. */
  readonly behind: number;
}

/** What stands before a question in its block, where it is more than a label. */
const LEAST_LEAD = 25;
const WORD = /\p{L}{3}/u;
const LETTER = /[\p{L}\d]/u;
const SPACES_AND_STOPS = /^[\s|?.:;"”’')–-]*/;
const LINE = /\n| \| /g;

/** All pieces of a text that are no question, in their order. */
export function replyUnits(clean: CleanText, questions: readonly ListedQuestion[]): readonly ReplyUnit[] {
  const labels = new Set(questions.flatMap(({ label }) => label?.toLowerCase() ?? []));
  const inOrder = questions.map(({ span }, number) => ({ ...span, number })).sort(byStart);
  let behind = -1;
  let next = 0;
  return clean.blocks.flatMap((block, index) => {
    while (next < inOrder.length && (inOrder[next]?.end ?? 0) <= block.start) next++;
    const inside = inOrder.slice(next).filter(({ start, end }) => start < block.end && end > block.start);
    const pieces = inside.length === 0 ? linesOf(block, labels, behind) : besides(block, inside);
    behind = inside.length > 0 && pieces.length === 0 ? lastOf(inside) : -1;
    return pieces.flatMap((piece) => unitOf(clean, block, index, piece));
  });
}

const byStart = (one: Span, other: Span) => one.start - other.start;

function unitOf({ text: whole }: CleanText, block: CleanBlock, index: number, piece: Piece): readonly ReplyUnit[] {
  const { start, end, behind, isPart } = piece;
  const text = whole.slice(start, end).trimEnd();
  return text === "" ? [] : [{ block, index, text, isPart, behind, start, end: start + text.length }];
}

type Piece = Span & Pick<ReplyUnit, "behind" | "isPart">;

function lastOf(inside: readonly { readonly number: number }[]): number {
  return inside.at(-1)?.number ?? -1;
}

/** The lines of a block that open with a label of the list begin pieces of their own. */
function linesOf({ text, start, end }: CleanBlock, labels: ReadonlySet<string>, behind: number): readonly Piece[] {
  const cuts = [start];
  for (const found of text.matchAll(LINE)) {
    const at = found.index + found[0].length;
    const [line = ""] = text.slice(at, at + LONGEST_LABEL).split("\n");
    const mark = markOfLine(line);
    if (mark !== null && mark.length > 0 && mark.labels.some((label) => labels.has(label.toLowerCase())))
      cuts.push(start + at);
  }
  return cuts.map((cut, index) => {
    const isPart = index > 0;
    return { start: cut, end: cuts[index + 1] ?? end, behind: isPart ? -1 : behind, isPart };
  });
}

const LONGEST_LABEL = 120;

/** The label that a line by itself opens with. */
export function markOfLine(text: string): ReturnType<typeof readMark> {
  return readMark({ text, kind: "paragraph", marker: undefined, level: undefined, cells: undefined });
}

/** What a block holds before, between and behind questions. */
function besides(block: CleanBlock, inside: readonly (Span & { readonly number: number })[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = block.start;
  let behind = -1;
  for (const one of inside) {
    const lead = block.text.slice(at - block.start, Math.max(at, one.start) - block.start);
    if (WORD.test(lead) && lead.trim().length > LEAST_LEAD)
      pieces.push({ start: at, end: one.start, behind, isPart: true });
    behind = one.number;
    at = Math.max(at, Math.min(block.end, one.end));
  }
  const rest = block.text.slice(at - block.start);
  if (LETTER.test(rest)) pieces.push({ start: at + lengthOfStops(rest), end: block.end, behind, isPart: true });
  return pieces;
}

/** How much of what stands behind a question is only the end of that. */
export function lengthOfStops(text: string): number {
  return SPACES_AND_STOPS.exec(text)?.[0].length ?? 0;
}
