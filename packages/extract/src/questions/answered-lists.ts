import type { Span } from "@foi-records/contract";
import type { CleanBlock, CleanText } from "../blocks.js";
import { once } from "../text/once.js";
import { POINT_MARK } from "../text/point.js";
import { asksByName } from "./asks-on.js";
import { ancestorsOf, follows, isFirst } from "./label-order.js";
import { namesPeriods } from "./names-periods.js";
import { LAST_WORDS, type Parting, partingsOf, QUESTION_MARK, surelyAnswers } from "./partings.js";
import { readMark } from "./read-mark.js";

/** A line that holds what is asked and what answers it, by its place among the blocks. */
export interface AnsweredLine {
  readonly at: number;
  readonly asked: Span;
  /** Where its answer begins, and where the answer's words on this line end. */
  readonly answer: Span;
}

/** Lines of one list, from the first to the last that stands in it. */
export interface AnsweredList {
  readonly first: number;
  readonly last: number;
  readonly lines: readonly AnsweredLine[];
  readonly isLabelled: boolean;
  /** True for lines that nothing but their place makes a list. */
  readonly isPlain: boolean;
  /** How many of its lines surely ask, and how many are surely answered. */
  readonly asking: number;
  readonly sure: number;
}

/** A line of a list with the ways to part it. */
interface Head {
  readonly at: number;
  readonly block: CleanBlock;
  readonly partings: readonly Parting[];
  /** What its kind has in common: the label's style, a point's sign, nothing. */
  readonly kind: string;
  readonly label: string | null;
}

const LEAST = 2;
/** At least this share of the answers must surely be answers. */
const SURE_SHARE = 3;
/** Lines that go on under a point. */
const MOST_UNDER = 3;
const LABELLED = "label";
const PLAIN = "";
/** What a page tells of the case, not of what was asked: 'Date of request: 4 May'. */
const OF_THE_CASE =
  /\b(?:requests?|requester|applicants?|respon(?:se|ded|ding)|repl(?:y|ied)|reference|ref|foi|foia|eir|received|publish(?:ed)?|publication|e-?mail|telephone|tel|phone|fax|website|address|contact|subject|sent|from|to|cc)(?: (?:no|number|date|id))?\.?$|^(?:dear|date of|our|your)\b[^?]{0,40}$|^(?:section|regulation|article) \d/i;

/**
 * The lists of a page of which the lines hold what answers them: 'How many nurses? 214', 'Number of beds – 12'. A question mark parts
 * a line, else the sign that most lines of the list have between their two halves, else the kind of its last words.
 */
export const answeredLists = once((clean: CleanText): readonly AnsweredList[] => {
  const heads = headsOf(clean.blocks);
  if (heads.length < LEAST || heads.filter(({ partings }) => partings.length > 0).length < LEAST) return [];
  return runsOf(heads).flatMap((run) => listOf(clean, run) ?? []);
});

/** The line of such a list that a block is, where it is one. */
export function answeredLine(clean: CleanText, block: CleanBlock): AnsweredLine | undefined {
  return byStart(clean).get(block.start);
}

const byStart = once((clean: CleanText): ReadonlyMap<number, AnsweredLine> => {
  const lines = answeredLists(clean).flatMap((list) => list.lines);
  return new Map(lines.map((line) => [clean.blocks[line.at]?.start ?? 0, line]));
});

function headsOf(blocks: readonly CleanBlock[]): readonly Head[] {
  return blocks.flatMap((block, at) => headAt(block, at) ?? []);
}

function headAt(block: CleanBlock, at: number): Head | null {
  if (block.kind === "heading" || block.cells !== undefined) return null;
  const mark = readMark(block);
  const [label, other] = mark?.labels ?? [];
  if (mark !== null && (label === undefined || other !== undefined || mark.role === "answer")) return null;
  if (mark !== null && label !== undefined)
    return { at, block, label, kind: LABELLED, partings: partingsOf(block.text, mark.length, block.gaps) };
  const point = POINT_MARK.exec(block.text)?.[0] ?? "";
  const isPoint = point !== "" || block.kind === "list-item";
  const partings = partingsOf(block.text, point.length, block.gaps).filter(
    ({ sign, asked }) => sign !== LAST_WORDS || asksByName(block.text.slice(asked.start, asked.end)),
  );
  if (!isPoint && partings.length === 0) return null;
  return { at, block, label: null, kind: isPoint ? `point ${point.trim()}` : PLAIN, partings };
}

/** Lines that stand in one list: labels that count on, points of one sign, plain lines right below each other. */
function runsOf(heads: readonly Head[]): readonly (readonly Head[])[] {
  const runs: Head[][] = [];
  let counted: Head[] = [];
  let levels: readonly string[] = [];
  let other: Head[] = [];
  for (const head of heads) {
    if (head.label === null) {
      if (!goesOn(other.at(-1), head)) runs.push((other = []));
      other.push(head);
      continue;
    }
    const next = levelsWith(levels, head.label);
    levels = next ?? (isFirst(head.label) ? [head.label] : []);
    if (next === null) runs.push((counted = []));
    if (levels.length > 0) counted.push(head);
  }
  return runs.filter((run) => run.length >= LEAST);
}

/** The last label of each level of a list: '2', 'b' and 'ii' of what is printed '2.', 'a)', 'b)', 'i.', 'ii.'. */
function levelsWith(levels: readonly string[], label: string): readonly string[] | null {
  const level = levels.findLastIndex((last) => follows(last, label));
  if (level >= 0) return [...levels.slice(0, level), label];
  return levels.length > 0 && SUB.test(label) && !levels.some((last) => SUB.test(last) && last === label)
    ? [...levels, label]
    : null;
}

function goesOn(last: Head | undefined, head: Head): boolean {
  if (last === undefined || last.kind !== head.kind || last.block.level !== head.block.level) return false;
  return head.at - last.at <= (head.kind === PLAIN ? 1 : 1 + MOST_UNDER);
}

function listOf({ text, blocks }: CleanText, run: readonly Head[]): AnsweredList | null {
  const heads = run.filter((head, index) => !isStem(head, run[index + 1]));
  const signs = new Map<string, number>();
  for (const { partings } of heads)
    for (const { sign } of partings) signs.set(sign, (signs.get(sign) ?? 0) + 1);
  const chosen = heads.map((head) => ({ head, parting: choose(head, signs) }));
  const parted = chosen.flatMap(({ head, parting }) => (parting === undefined ? [] : [{ head, parting }]));
  // What no sign parts is answered below its line, but for a few.
  const open = chosen.filter(({ head, parting }) => parting === undefined && !goesOnBelow(run, head));
  if (parted.length < LEAST || parted.length * 2 < heads.length || open.length * MOST_ANSWERED > heads.length)
    return null;
  const asked = parted.map(({ head, parting }) => head.block.text.slice(parting.asked.start, parting.asked.end));
  const said = parted.map(({ head, parting }) => head.block.text.slice(parting.answer.start, parting.answer.end));
  if (asked.some((words) => OF_THE_CASE.test(words) || namesPeriods(words))) return null;
  const sure = said.filter(surelyAnswers).length;
  const marked = parted.filter(({ parting }, index) => parting.sign === QUESTION_MARK && SHORT.test(said[index] ?? ""));
  if (sure * SURE_SHARE < parted.length && marked.length < parted.length) return null;
  const asking = asked.filter((words) => ASKS.test(words) || asksByName(words)).length;
  const isLabelled = run[0]?.kind === LABELLED;
  const phrases = asked.filter((words) => PHRASE.test(words)).length;
  if (!isLabelled && Math.max(asking, phrases) * MOSTLY < parted.length) return null;
  return {
    first: run[0]?.at ?? 0,
    last: run.at(-1)?.at ?? 0,
    isLabelled,
    isPlain: run[0]?.kind === PLAIN,
    asking,
    sure,
    lines: parted.map(({ head: { at, block }, parting: { asked: before, answer } }) => ({
      at,
      asked: { start: block.start + before.start, end: block.start + before.end },
      answer: { start: block.start + answer.start, end: block.start + answer.end },
    })),
  };
}

const ASKS = /\?["'’”)]*(?: \([^()]{1,60}\))?$/;
/** True for a line under which others stand before the next of its list; under the last anything may. */
function goesOnBelow(run: readonly Head[], head: Head): boolean {
  const next = run[run.indexOf(head) + 1];
  return next !== undefined && next.at > head.at + 1;
}

const MOST_ANSWERED = 5;
/** '2. For each hall please give:' over its letters. */
function isStem({ block, label }: Head, next: Head | undefined): boolean {
  if (!STEM.test(block.text) || next === undefined) return false;
  return label === null ? false : next.label !== null && (ancestorsOf(next.label).length > 0 || SUB.test(next.label));
}

/** What stands behind a question mark answers where it is no long sentence. */
const SHORT = /^[^]{1,60}$/;
/** A matter of three words at least; 'North' names a row. */
const PHRASE = /^\S+ \S+ \S/;
const MOSTLY = 2;
const STEM = /[:;,–-]\s*$/;
const SUB = /^(?:a|i)$/;

function choose({ partings }: Head, signs: ReadonlyMap<string, number>): Parting | undefined {
  const rank = ({ sign }: Parting) =>
    sign === QUESTION_MARK ? Number.POSITIVE_INFINITY : (signs.get(sign) ?? 0) - (sign === LAST_WORDS ? 0.5 : 0);
  const best = partings.reduce<Parting | undefined>(
    (one, other) => (one === undefined || rank(other) > rank(one) ? other : one),
    undefined,
  );
  return best;
}
