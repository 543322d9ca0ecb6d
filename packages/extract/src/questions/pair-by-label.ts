import type { Span } from "@foi-records/contract";
import type { CleanText, QuestionPair, Section } from "../blocks.js";
import { blocksWithin, firstBlockAfter } from "../text/blocks-within.js";
import { cue } from "../text/cue/cue.js";
import { matchesOf } from "../text/matches-of.js";
import { sentencesOf } from "../text/sentences.js";
import { trimSpan } from "../text/trim-span.js";
import type { Asked } from "./asked.js";
import { pointsBelow } from "./behind-answers.js";
import { aboveFirst, coveredElsewhere, handedOverFirst, refusedFirst } from "./covered-elsewhere.js";
import { isTitleLine } from "./emphasis.js";
import type { Item } from "./item.js";
import { indexByLabel, type LabelIndex, parentOf } from "./label-index.js";
import { ancestorsOf } from "./label-order.js";
import { limbsOfLaw } from "./limbs-of-law.js";
import { pairItems } from "./pair-items.js";
import { afterRestated, answerSpan } from "./restated.js";
import { splitItem } from "./split-item.js";

/** The wordings in which an item may print its question again. */
type Wordings = (item: Item) => readonly string[];

/** Pairs labelled questions with the items of the reply that carry their labels, in the order of the request. */
export function pairByLabel(
  clean: CleanText,
  replies: readonly Section[],
  asked: readonly Asked[],
  items: readonly Item[],
): readonly QuestionPair[] {
  const index = indexByLabel(items);
  const wordings = wordingsBy(clean, asked);
  const turns = turnsOf(asked);
  const pairs = asked.map((one) => ({
    label: one.label,
    question: one.question,
    answer: answersTo(clean, index, one.label, wordings, turns.get(one) ?? ONLY),
  }));
  const open = pairs.filter(({ answer }) => answer.length === 0).map(({ label }) => label);
  const elsewhere = coveredElsewhere(clean, replies, items, open);
  const isOpen = open.some((label) => !elsewhere.has(label));
  const given = isOpen ? handedOverFirst(clean, replies, items) : [];
  const handed = isOpen && given.length === 0 ? refusedFirst(clean, replies, items) : given;
  const unlabelled = asked.findIndex(({ label }) => label === items[0]?.labels[0]);
  const areOpen = pairs.slice(0, Math.max(0, unlabelled)).every(({ answer }) => answer.length === 0);
  const unnumbered = unlabelled > 0 && areOpen ? aboveFirst(clean, replies, items) : [];
  const above = unlabelled === 1 ? withoutRestated(clean, unnumbered, asked[0]) : unnumbered;
  const settled = pairs.map((pair, index) =>
    pair.answer.length > 0
      ? pair
      : { ...pair, answer: elsewhere.get(pair.label) ?? (index < unlabelled && above.length > 0 ? above : handed) },
  );
  return [...withoutSharedStems(clean, settled), ...pairItems(clean, notAsked(asked, items))];
}

/** An answer whose number was lost may print its question again before it, as those below it do. */
function withoutRestated({ text }: CleanText, spans: readonly Span[], asked: Asked | undefined): readonly Span[] {
  const question = asked?.question ?? null;
  if (question === null) return spans;
  const wanted = text.slice(question.start, question.end);
  return spans.flatMap(({ start, end }) => trimSpan(text, afterRestated(text, start, end, wanted), end) ?? []);
}

/** '1. Orders made in:' over 1a and 1b, which its answer answers, is no question of its own. */
function withoutSharedStems({ text }: CleanText, pairs: readonly QuestionPair[]): readonly QuestionPair[] {
  return pairs.filter(({ label, question, answer }, index) => {
    if (label === null || question === null || !STEM_END.test(text.slice(question.start, question.end))) return true;
    const next = pairs[index + 1];
    return parentOf(next?.label ?? "") !== label || next?.answer[0]?.start !== answer[0]?.start;
  });
}

const STEM_END = /:\s*$/;

/** Which of the questions with one label it is: lists that start again under each heading print every label twice. */
interface Turn {
  readonly turn: number;
  readonly of: number;
}

const ONLY: Turn = { turn: 0, of: 1 };

function turnsOf(asked: readonly Asked[]): ReadonlyMap<Asked, Turn> {
  const counts = new Map<string, number>();
  const turns = asked.map(({ label }) => {
    const turn = counts.get(label) ?? 0;
    counts.set(label, turn + 1);
    return turn;
  });
  return new Map(asked.map((one, index) => [one, { turn: turns[index] ?? 0, of: counts.get(one.label) ?? 1 }]));
}

/** Labelled items of the reply whose question the request has not. */
function notAsked(asked: readonly Asked[], items: readonly Item[]): readonly Item[] {
  const labels = new Set(asked.flatMap(({ label }) => [label, parentOf(label) ?? label]));
  return items.filter(
    (item) =>
      item.labels.length > 0 && !item.labels.some((label) => labels.has(label) || labels.has(parentOf(label) ?? label)),
  );
}

/** An item may print again one of the questions it answers, or all of them in one line. */
function wordingsBy(clean: CleanText, asked: readonly Asked[]): Wordings {
  const texts = new Map<string, readonly string[]>();
  for (const { label, question } of asked)
    if (question !== null)
      texts.set(label, [...(texts.get(label) ?? []), clean.text.slice(question.start, question.end)]);
  return (item) => {
    const own = item.labels.flatMap((label) => texts.get(label) ?? []);
    return own.length > 1 ? [...own, own.join(" ")] : own;
  };
}

/** The items under a label; for '2b' also what follows '(b)' inside item 2, and for '2' what stands under '2a', '2b'. */
function answersTo(
  clean: CleanText,
  index: LabelIndex,
  label: string,
  wordings: Wordings,
  { turn, of }: Turn,
): readonly Span[] {
  const all = index.own.get(label);
  const own = all !== undefined && of > 1 ? inTurn(all, turn, of) : all;
  if (own !== undefined) return withoutLists(clean, own).flatMap((item) => answerOf(clean, item, wordings(item)));
  const parent = ancestorsOf(label).find((ancestor) => index.own.has(ancestor));
  if (parent === undefined) return (index.under.get(label) ?? []).flatMap((item) => answerOf(clean, item, []));
  return (index.own.get(parent) ?? []).flatMap((item) => insideItem(clean, item, label.slice(parent.length)));
}

/** Each of several lists has its own answers; where fewer are printed than asked, those that come last have none. */
function inTurn(items: readonly Item[], turn: number, of: number): readonly Item[] {
  return items.length > of || items.length === 1 ? items : items.slice(turn, turn + 1);
}

/** 'For question 2: Section 31(1)(a), Section 38(1)(b)' behind the answer lists its grounds and answers nothing. */
function withoutLists(clean: CleanText, [first, ...later]: readonly Item[]): readonly Item[] {
  if (first === undefined) return [];
  const says = ({ start, end }: Item) =>
    clean.text
      .slice(start, end)
      .split("\n")
      .some((line) => !GROUND_LINE.test(line));
  // 'Please see below.' stands over reasons that are told of others too, 'As for Question 3, …'.
  const others = pointsBelow(clean.text.slice(first.start, first.end).trim()) ? later.filter(isLabelled) : later;
  return [first, ...others.filter(says)];
}

function isLabelled({ mentioned, inSentence }: Item): boolean {
  return !mentioned && !inSentence;
}

const GROUND_LINE =
  /^\s*(?:$|[-•*]?\s*(?:section|regulation|s|reg)\.? ?\d{1,2}[A-Z]?\b[^.;]{0,90}\.?\s*$|(?:for|in respect of|regarding) [^.]{0,60}:\s*$)/i;

function answerOf(clean: CleanText, item: Item, wordings: readonly string[]): readonly Span[] {
  const start = wordings
    .flatMap(withFirst)
    .reduce(
      (from, wanted) => Math.max(from, afterRestated(clean.text, item.start, item.end, wanted)),
      isHeadingLine(clean, item) ? item.lineEnd : item.start,
    );
  const rest = splitItem(clean, { ...item, start, role: "answer" }).answer;
  return rest === null ? [] : [rest];
}

/** Of a question of several lines or sentences an answer may print the first alone. */
function withFirst(question: string): readonly string[] {
  const line = question.indexOf("\n");
  const [sentence, second] = sentencesOf(question);
  const ends = [line, second === undefined ? 0 : (sentence?.end ?? 0)].filter((end) => end > 0);
  return [question, ...ends.map((end) => question.slice(0, end))];
}

/** '6. Names' as a heading over an answer is no part of it, nor is 'Q4 – personal data (section 40(2))'. */
function isHeadingLine(clean: CleanText, item: Item): boolean {
  const block = clean.blocks[firstBlockAfter(clean, item.at)];
  const isHeading = block !== undefined && (isTitleLine(block) || headsGround(clean, item));
  return isHeading && trimSpan(clean.text, item.lineEnd, item.end) !== null;
}

/** Behind a label in words the name of a ground and no sentence, as 'They are exempt under section 43(2) of the Act.' */
function headsGround({ text }: CleanText, { role, start, lineEnd }: Item): boolean {
  const line = text.slice(start, lineEnd);
  return role !== "number" && line.length <= LONGEST_GROUND && GROUND_TITLE.test(line) && !SENTENCE.test(line);
}

const SENTENCE = /\b(?:is|are|was|were|am|has|have)\b.*\.\s*$/i;

const LONGEST_GROUND = 100;
const GROUND_TITLE = cue(
  /^\W*(?:(?:[^.?!;]{0,60}\W)?(?:section|regulation|s\.|reg\.) ?\d{1,2}[A-Z]?(?:\([\w]{1,3}\)){0,4}\)?(?:[ :–—-]+(?![^.?!;]*\b(?:is|are|has|have|was|were|appl(?:y|ies|ied))\b)[^.?!;]{3,60})?|(?:third[- ]party )?personal (?:data|information)|commercial (?:interests?|confidentiality|sensitivity)|(?:information )?(?:otherwise|reasonably|already) (?:accessible|available|published)(?: (?:by|elsewhere)[^.?!;]{0,30})?|law enforcement|legal (?:professional )?privilege|health and safety|(?:cost|fees) limit|confidential information|information provided in confidence)\W*$/i,
);

/** What follows '(b)' inside an item, up to '(c)'; all of the item where it has no such letters. */
function insideItem(clean: CleanText, item: Item, sub: string): readonly Span[] {
  const slice = clean.text.slice(item.start, item.end);
  // '4. For each of these please say:' printed again over its letters answers none of them.
  if (STEM_END.test(slice) && !slice.trim().includes("\n")) return [];
  const limbs = [...limbsOfLaw(blocksWithin(clean, item.start, item.end))].map(({ start }) => start - item.start);
  const mark = subMark(slice, sub, 0, limbs);
  if (mark === null) return answerOf(clean, item, []);
  const next = subMark(slice, String.fromCharCode(sub.charCodeAt(0) + 1), mark.end, limbs);
  const span = answerSpan(clean.text, item.start + mark.end, next === null ? item.end : item.start + next.start);
  return span === null ? [] : [span];
}

/** A sub-letter: '(b)' anywhere but in a provision, 'section 31(1)(b)'; 'b)' or 'b.' where a line begins. */
const SUB_MARK = /(?<![\w)])\(([a-z]{1,4}|\d{1,2})\)|(?<=^\s*|\n[^\S\n]*)([a-z]{1,4})[.)](?=\s)/gi;

/** Where the mark stands, at none of the limbs of a statute that the answer prints. */
function subMark(text: string, sub: string, from: number, limbs: readonly number[]): Span | null {
  for (const match of matchesOf(text, SUB_MARK)) {
    const letter = (match[1] ?? match[2] ?? "").toLowerCase();
    if (match.index >= from && letter === sub && !limbs.includes(match.index))
      return { start: match.index, end: match.index + match[0].length };
  }
  return null;
}
