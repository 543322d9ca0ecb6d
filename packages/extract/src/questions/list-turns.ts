import type { CleanBlock, CleanText, QuestionPair, Section } from "../blocks.js";
import { headingKind } from "../sections/heading-words.js";
import { firstBlockAfter } from "../text/blocks-within.js";
import { cue } from "../text/cue/cue.js";
import { trimSpan } from "../text/trim-span.js";
import { isEmphasised } from "./emphasis.js";
import { endOfTurns } from "./headed-turns.js";
import { follows, isFirst } from "./label-order.js";
import { readMark } from "./read-mark.js";

/** A labelled line of a list. */
interface Entry {
  readonly label: string;
  readonly block: CleanBlock;
  readonly length: number;
}

/** A list of questions, and below a line over the answers a list that counts the same. */
interface ListTurn {
  /** The number over the list, under which letters stand. */
  readonly parent: Entry | null;
  readonly asked: readonly Entry[];
  readonly over: CleanBlock;
  readonly answers: readonly Entry[];
}

const LEAST_TURNS = 2;
const LEAST_ASKED = 2;
const INTEGER = /^\d{1,2}$/;
const LETTERS = /^(?:[a-z]|[ivx]{1,4})$/i;
const LONGEST_OVER = 60;

/**
 * Pairs of a page that asks and answers by lists in turns: letters under '1.', 'Response' and the same letters again, then '2.' with
 * its own; or two lists of their own numbers, each with its answers below. None unless all its turns are such.
 */
export function listTurns(clean: CleanText, sections: readonly Section[]): readonly QuestionPair[] {
  const overs = clean.blocks.filter(headsAnswers);
  if (overs.length < LEAST_TURNS) return [];
  const entries = clean.blocks.flatMap(entryOf);
  const turns = turnsOf(overs, entries);
  if (turns.length < LEAST_TURNS || turns.every(({ asked }) => asked.length < LEAST_ASKED)) return [];
  const end = endOfTurns(sections, firstBlockAfter(clean, turns.at(-1)?.over.start ?? 0));
  const title = titleOf(clean, turns[0]);
  return turns.flatMap((turn, index) => pairsOf(clean, turn, startOf(clean, turns[index + 1], title) ?? end));
}

/** 'Response' alone on its line, or with the request that it is to: 'Response to the second request'. */
function headsAnswers(block: CleanBlock): boolean {
  if (block.text.length > LONGEST_OVER || block.cells !== undefined) return false;
  const mark = readMark(block);
  if (mark !== null) return mark.role === "answer" && mark.labels.length === 0 && mark.length >= block.text.length;
  return headingKind(block.text, true) === "response" || OF_ONE.test(block.text);
}

const OF_ONE = cue(
  /^(?:(?:our|the|my) )?(?:response|reply|answers?) to (?:your |the )?(?:first|second|third|fourth|fifth|\d(?:st|nd|rd|th)) (?:request|set of questions|part|list)\s?:?$|^(?:(?:our|the|my) )?(?:response|reply|answers?) to (?:the above|these|this)(?: questions?| requests?| points?| parts?)?\s?[:.]?$/i,
);

function entryOf(block: CleanBlock): readonly Entry[] {
  const mark = block.cells === undefined ? readMark(block) : null;
  const [label, more] = mark?.labels ?? [];
  return mark === null || label === undefined || more !== undefined ? [] : [{ label, block, length: mark.length }];
}

function turnsOf(overs: readonly CleanBlock[], entries: readonly Entry[]): readonly ListTurn[] {
  const turns: ListTurn[] = [];
  for (const over of overs) {
    const from = turns.at(-1)?.answers.at(-1)?.block.index ?? -1;
    const above = entries.filter(({ block }) => block.index > from && block.index < over.index);
    const turn = turnAt(over, above, entries);
    if (turn === null) return [];
    turns.push(turn);
  }
  return turns;
}

function turnAt(over: CleanBlock, above: readonly Entry[], entries: readonly Entry[]): ListTurn | null {
  const asked = lastRun(above);
  const first = asked[0];
  if (first === undefined) return null;
  const before = above[above.length - asked.length - 1];
  const isUnder = before !== undefined && INTEGER.test(before.label) && standsOver(before, first);
  const below = entries.filter(({ block }) => block.index > over.index).slice(0, asked.length);
  const isAgain = below.length === asked.length && below.every(({ label }, index) => label === asked[index]?.label);
  if (!isAgain || below[0]?.block.index !== over.index + 1) return null;
  return { parent: isUnder ? before : null, asked, over, answers: below };
}

function standsOver(above: Entry, below: Entry): boolean {
  return below.block.index - above.block.index <= MOST_BETWEEN;
}

const MOST_BETWEEN = 2;

/** The last entries that count on from a first one. */
function lastRun(entries: readonly Entry[]): readonly Entry[] {
  let from = entries.length - 1;
  while (from > 0 && !opensRun(entries[from]) && follows(entries[from - 1]?.label ?? "", entries[from]?.label ?? ""))
    from--;
  return opensRun(entries[from]) ? entries.slice(from) : [];
}

function opensRun(entry: Entry | undefined): boolean {
  return entry !== undefined && (isFirst(entry.label) || FIRST_OF_OUTLINE.test(entry.label));
}

const FIRST_OF_OUTLINE = /^\d{1,2}\.1$/;

/** Where a turn begins: with its number, or the heading over its list. */
function startOf(clean: CleanText, turn: ListTurn | undefined, title: string | null): number | null {
  const first = turn?.parent?.block ?? turn?.asked[0]?.block;
  if (first === undefined) return null;
  let at = firstBlockAfter(clean, first.start);
  while (at > 0 && (headsList(clean.blocks[at - 1]) || (title !== null && titleIn(clean.blocks[at - 1]) === title)))
    at--;
  return clean.blocks[at]?.start ?? first.start;
}

/** What the line over the first list says but for its numbers and months: the lines over the others say it too. */
function titleOf(clean: CleanText, turn: ListTurn | undefined): string | null {
  const first = turn?.parent?.block ?? turn?.asked[0]?.block;
  return first === undefined ? null : titleIn(clean.blocks[firstBlockAfter(clean, first.start) - 1]);
}

function titleIn(block: CleanBlock | undefined): string | null {
  if (block === undefined || block.text.length > LONGEST_OVER || SENTENCE_END.test(block.text)) return null;
  return OWN_WORDS.exec(block.text)?.[0] ?? null;
}

const SENTENCE_END = /[.?!]$/;
/** 'Request of' before its date, 'Part' before its number. */
const OWN_WORDS = /^\p{Lu}\p{L}+(?: \p{Ll}+){0,3}(?= [\d(]| \p{Lu})/u;

/** 'Permits' in bold, 'You asked:', 'Second request'. */
function headsList(block: CleanBlock | undefined): boolean {
  if (block === undefined || block.text.length > LONGEST_OVER) return false;
  return isEmphasised(block) || ONE_REQUEST.test(block.text) || headingKind(block.text, true) === "request";
}

const ONE_REQUEST = cue(
  /^(?:your |the )?(?:first|second|third|fourth|fifth|\d(?:st|nd|rd|th)) (?:request|set of questions|part|list)\b[^.?!]{0,40}$/i,
);

function pairsOf(
  { text }: CleanText,
  { parent, asked, over, answers }: ListTurn,
  end: number,
): readonly QuestionPair[] {
  const number = LETTERS.test(asked[0]?.label ?? "") ? (parent?.label ?? "") : "";
  return asked.map((entry, index) => {
    const answer = answers[index] as Entry;
    const question = spanOf(text, entry, asked[index + 1]?.block.start ?? over.start);
    const said = spanOf(text, answer, answers[index + 1]?.block.start ?? end);
    return { label: `${number}${entry.label}`, question, answer: said === null ? [] : [said] };
  });
}

function spanOf(text: string, { block, length }: Entry, end: number) {
  return trimSpan(text, block.start + length, end);
}
