import type { Span } from "@foi-records/contract";
import type { CleanBlock, CleanText } from "../blocks.js";
import { once } from "../text/once.js";
import { asksByName } from "./asks-on.js";
import { ancestorsOf } from "./label-order.js";
import { FIRST_SUB, type Head, headsOf, LABELLED, LEAST_LINES, PLAIN, runsOf } from "./line-runs.js";
import { namesPeriods } from "./names-periods.js";
import { LAST_WORDS, type Parting, QUESTION_MARK, surelyAnswers } from "./partings.js";

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

/** At least this share of the answers must surely be answers. */
const SURE_SHARE = 3;
/** What a page tells of the case, not of what was asked: 'Date of request: 4 May'. */
const OF_THE_CASE =
  /\b(?:requests?|requester|applicants?|respon(?:se|ded|ding)|repl(?:y|ied)|reference|ref|foi|foia|eir|received|publish(?:ed)?|publication|e-?mail|telephone|tel|phone|fax|website|address|contact|subject|sent|from|to|cc)(?: (?:no|number|date|id))?\.?$|^(?:dear|date of|our|your)\b[^?]{0,40}$|^(?:section|regulation|article) \d/i;

/**
 * The lists of a page of which the lines hold what answers them: 'How many nurses? 214', 'Number of beds – 12'. A question mark parts
 * a line, else the sign that most lines of the list have between their two halves, else the kind of its last words.
 */
export const answeredLists = once((clean: CleanText): readonly AnsweredList[] => {
  const heads = headsOf(clean.blocks);
  if (heads.filter(({ partings }) => partings.length > 0).length < LEAST_LINES) return [];
  return runsOf(heads).flatMap((run) => listOf(run) ?? []);
});

/** The line of such a list that a block is, where it is one. */
export function answeredLine(clean: CleanText, block: CleanBlock): AnsweredLine | undefined {
  return byStart(clean).get(block.start);
}

const byStart = once((clean: CleanText): ReadonlyMap<number, AnsweredLine> => {
  const lines = answeredLists(clean).flatMap((list) => list.lines);
  return new Map(lines.map((line) => [clean.blocks[line.at]?.start ?? 0, line]));
});

/** A line with the parting that its list speaks for. */
interface Parted {
  readonly head: Head;
  readonly parting: Parting;
}

function listOf(run: readonly Head[]): AnsweredList | null {
  const parted = partedOf(run);
  const asked = parted.map(({ head, parting }) => head.block.text.slice(parting.asked.start, parting.asked.end));
  const said = parted.map(({ head, parting }) => head.block.text.slice(parting.answer.start, parting.answer.end));
  const sure = said.filter(surelyAnswers).length;
  if (parted.length < LEAST_LINES || asked.some((words) => OF_THE_CASE.test(words) || namesPeriods(words))) return null;
  if (sure * SURE_SHARE < parted.length && !areMarked(parted, said)) return null;
  const asking = asked.filter((words) => ASKS.test(words) || asksByName(words)).length;
  const phrases = asked.filter((words) => PHRASE.test(words)).length;
  const kind = run[0]?.kind;
  if (kind !== LABELLED && Math.max(asking, phrases) * MOSTLY < parted.length) return null;
  return {
    first: run[0]?.at ?? 0,
    last: run.at(-1)?.at ?? 0,
    isLabelled: kind === LABELLED,
    isPlain: kind === PLAIN,
    asking,
    sure,
    lines: parted.map(lineOf),
  };
}

function lineOf({ head: { at, block }, parting: { asked, answer } }: Parted): AnsweredLine {
  const placed = ({ start, end }: Span): Span => ({ start: block.start + start, end: block.start + end });
  return { at, asked: placed(asked), answer: placed(answer) };
}

/** The lines that are parted, where nearly all are or are answered below; none elsewhere. */
function partedOf(run: readonly Head[]): readonly Parted[] {
  const heads = run.filter((head, index) => !isStem(head, run[index + 1]));
  const signs = new Map<string, number>();
  for (const { sign } of heads.flatMap(({ partings }) => partings)) signs.set(sign, (signs.get(sign) ?? 0) + 1);
  const parted = heads.flatMap((head) => {
    const parting = choose(head, signs);
    return parting === undefined ? [] : [{ head, parting }];
  });
  const open = heads.filter((head) => head.partings.length === 0 && !goesOnBelow(run, head)).length;
  return parted.length * MOSTLY < heads.length || open * MOST_ANSWERED > heads.length ? [] : parted;
}

/** Behind a question mark each time, and no long sentence. */
function areMarked(parted: readonly Parted[], said: readonly string[]): boolean {
  return parted.every(
    ({ parting }, index) => parting.sign === QUESTION_MARK && (said[index] ?? "").length <= LONGEST_SHORT,
  );
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
  if (!STEM.test(block.text) || next === undefined || label === null || next.label === null) return false;
  return ancestorsOf(next.label).length > 0 || FIRST_SUB.test(next.label);
}

const LONGEST_SHORT = 60;
/** A matter of three words at least; 'North' names a row. */
const PHRASE = /^\S+ \S+ \S/;
const MOSTLY = 2;
const STEM = /[:;,–-]\s*$/;

function choose({ partings }: Head, signs: ReadonlyMap<string, number>): Parting | undefined {
  const rank = ({ sign }: Parting) =>
    sign === QUESTION_MARK ? Number.POSITIVE_INFINITY : (signs.get(sign) ?? 0) - (sign === LAST_WORDS ? 0.5 : 0);
  return partings.reduce<Parting | undefined>(
    (best, one) => (best === undefined || rank(one) > rank(best) ? one : best),
    undefined,
  );
}
