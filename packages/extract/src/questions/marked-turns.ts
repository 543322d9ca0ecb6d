import type { Span } from "@foi-records/contract";
import type { CleanBlock, CleanText, QuestionPair } from "../blocks.js";
import { keptLines } from "../metadata/page-view.js";
import { threadOf } from "../metadata/thread-messages.js";
import { isIntroductory } from "../sections/introductions.js";
import { once } from "../text/once.js";
import { trimSpan } from "../text/trim-span.js";
import { asksSomething } from "./asking-lines.js";
import { asksByName } from "./asks-on.js";
import { readMark } from "./read-mark.js";
import { areWholeQuestions, wordedSigns } from "./worded-turns.js";

/** A question of a page that sets its answers off by a sign, and the blocks in which it and its answer stand. */
export interface MarkedTurn {
  readonly first: number;
  readonly marked: number;
  readonly pair: QuestionPair;
}

/** A sign before the words of a line: an arrow, a chevron, a box, a dash, or the letter of an answer, 'A – '. */
const SIGN = /^([^\p{L}\p{N}\p{Sc}\s"“”„'‘’()[\]{}#&.,;:?!|/\\<%+_~]{1,3}|>{1,3}|A(?:ns(?:wer)?)?\.? ?[-–—])\s+(?=\S)/u;
const MAY_BE_SIGN = /^[^\p{L}\p{N}]|^A/u;
/** These open points of any list; only where what stands above each asks do they open answers. */
const POINT = /^[-–—•·*▪●◦○o]$/;
const LEAST_MARKED = 2;
const LEAST_POINTS = 3;
const LONGEST_QUESTION = 700;
const GOES_ON = /^(?:\p{Ll}|[-–•·*])/u;
const WORD = /\p{L}{4}/u;
const LEADS_ON = /[:;,]$/;
const ASKS = /\?["'’”)]*\s*$/;

/** The turns of a page whose answers, or whose questions, a sign sets off from the lines between; none where none does. */
export const markedTurns = once((clean: CleanText): readonly MarkedTurn[] => {
  const { blocks } = clean;
  for (const [sign, found] of signsOf(blocks)) {
    const turns = found.length < LEAST_MARKED ? null : turnsBySign(clean, sign, withoutHeads(clean, found));
    if (turns !== null && !isLabelled(blocks, turns)) return turns;
  }
  return turnsByWords(clean);
});

function turnsBySign(clean: CleanText, sign: string, marked: readonly number[]): readonly MarkedTurn[] | null {
  const { text, blocks } = clean;
  const isPoint = POINT.test(sign);
  if (marked.length < (isPoint ? LEAST_POINTS : LEAST_MARKED)) return null;
  const asked = isPoint ? null : setOffQuestions(text, blocks, marked);
  if (asked !== null) return asked;
  const signs = marked.map((at) => bySign(blocks, at));
  return setOffAnswers(text, blocks, signs, isPoint);
}

/** '>>> Jo Hall 3 May 2021 >>>' heads a message and opens no answer. */
function withoutHeads(clean: CleanText, marked: readonly number[]): readonly number[] {
  const thread = threadOf(clean);
  if (thread.length < LEAST_MARKED) return marked;
  const lines = keptLines(clean);
  const heads = new Set(thread.flatMap(({ first, last }) => lines.slice(first, last + 1).map(({ block }) => block)));
  return marked.filter((at) => !heads.has(clean.blocks[at] as CleanBlock));
}

/** The turns of a page that sets its answers off by words. */
function turnsByWords(clean: CleanText): readonly MarkedTurn[] {
  const { text, blocks } = clean;
  // Between the lines of a mail that is answered the rest of the mail stands too.
  const signs = threadOf(clean).length > 1 ? [] : wordedSigns(clean);
  const turns = signs.length < LEAST_MARKED ? null : setOffAnswers(text, blocks, signs, false);
  if (turns === null || isLabelled(blocks, turns)) return [];
  const asking = turns.map(({ pair }) => pair.question !== null && asksInWords(wordsIn(text, pair.question)));
  if (asking[0] !== true || asking.filter((asks) => asks).length * 3 < turns.length * 2) return [];
  return areWholeQuestions(blocks, turns) ? turns : [];
}

function wordsIn(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

/** What sets an answer off: the block in which it stands, where the mark begins and where the answer does. */
export interface AnswerSign extends Span {
  readonly at: number;
}

function bySign(blocks: readonly CleanBlock[], at: number): AnswerSign {
  const block = blocks[at] as CleanBlock;
  return { at, start: block.start, end: withoutSign(block).start };
}

/** The blocks that each sign opens. */
function signsOf(blocks: readonly CleanBlock[]): ReadonlyMap<string, readonly number[]> {
  const signs = new Map<string, number[]>();
  for (const [index, block] of blocks.entries()) {
    if (!MAY_BE_SIGN.test(block.text) || block.quoted === true) continue;
    const sign = SIGN.exec(block.text)?.[1]?.replace(" ", "");
    if (sign !== undefined) signs.set(sign, [...(signs.get(sign) ?? []), index]);
  }
  return signs;
}

/** 'Question 3:' between the turns labels them. */
function isLabelled(blocks: readonly CleanBlock[], turns: readonly MarkedTurn[]): boolean {
  const from = Math.max(0, (turns[0]?.first ?? 0) - 1);
  return blocks.slice(from, turns.at(-1)?.marked).some((block) => {
    const mark = readMark(block);
    return mark !== null && mark.role !== "number" && mark.labels.length > 0;
  });
}

function withoutSign({ start, end, text }: CleanBlock): Span {
  return { start: start + (SIGN.exec(text)?.[0].length ?? 0), end };
}

/** '► How many?' over its answer. */
function setOffQuestions(
  text: string,
  blocks: readonly CleanBlock[],
  marked: readonly number[],
): readonly MarkedTurn[] | null {
  if (marked.some((at, index) => marked[index + 1] === at + 1 || at + 1 >= blocks.length)) return null;
  const asking = marked.filter((at) => asks(blocks[at]));
  if (asking.length * 2 <= marked.length || !asking.some((at) => ASKS.test(blocks[at]?.text ?? ""))) return null;
  return marked.map((at, index) => {
    const block = blocks[at] as CleanBlock;
    const until = blocks[(marked[index + 1] ?? blocks.length) - 1]?.end ?? block.end;
    const answer = trimSpan(text, block.end, until);
    return {
      first: at,
      marked: at,
      pair: { label: null, question: withoutSign(block), answer: answer === null ? [] : [answer] },
    };
  });
}

/** The line that asks over '► None held.', or before it. */
function setOffAnswers(
  text: string,
  blocks: readonly CleanBlock[],
  marked: readonly AnswerSign[],
  isPoint: boolean,
): readonly MarkedTurn[] | null {
  // A second sign right below goes on in the same answer.
  const isMarked = new Set(marked.map(({ at }) => at));
  const opening = marked.filter((mark) => isBehind(blocks, mark) || !isMarked.has(mark.at - 1));
  if (opening.length < (isPoint ? LEAST_POINTS : LEAST_MARKED) || opening.length * 2 <= marked.length) return null;
  const heads = opening.map((mark) => (isBehind(blocks, mark) ? mark.at : firstOfQuestion(blocks, mark.at)));
  if (!heads.every((first, index) => mayAsk(blocks, first, opening[index] as AnswerSign))) return null;
  const asking = opening.filter((mark, index) => isAsked(blocks, mark, heads[index] as number)).length;
  if (opening.filter((mark) => !isBehind(blocks, mark) && asks(blocks[mark.at])).length * 3 > opening.length)
    return null;
  if (isPoint ? asking < opening.length : asking === 0) return null;
  return opening.map((mark, index) => {
    const first = heads[index] as number;
    const until = blocks[(heads[index + 1] ?? blocks.length) - 1]?.end ?? mark.end;
    const asked = isBehind(blocks, mark) ? mark.start : (blocks[mark.at - 1]?.end ?? 0);
    const question = trimSpan(text, blocks[first]?.start ?? 0, asked);
    const answer = trimSpan(text, mark.end, until);
    return { first, marked: mark.at, pair: { label: null, question, answer: answer === null ? [] : [answer] } };
  });
}

/** True for a mark that stands behind its question on one line. */
function isBehind(blocks: readonly CleanBlock[], { at, start }: AnswerSign): boolean {
  return start > (blocks[at]?.start ?? 0);
}

function isAsked(blocks: readonly CleanBlock[], mark: AnswerSign, head: number): boolean {
  const block = blocks[mark.at] as CleanBlock;
  if (isBehind(blocks, mark)) return asksInWords(block.text.slice(0, mark.start - block.start).trimEnd());
  return asks(blocks[mark.at - 1]) || asks(blocks[head]);
}

function asks(block: CleanBlock | undefined): boolean {
  if (block === undefined) return false;
  return asksInWords(block.text.replace(SIGN, ""));
}

function asksInWords(text: string): boolean {
  return asksSomething({ text }) || asksByName(text);
}

/** The line above a sign, with the lines that it goes on from: the points below 'Please give me:'. */
function firstOfQuestion(blocks: readonly CleanBlock[], marked: number): number {
  let first = marked - 1;
  while (first > 0 && goesOn(blocks[first])) first--;
  return first < marked - 1 && !LEADS_ON.test(blocks[first]?.text ?? "") ? marked - 1 : first;
}

function goesOn(block: CleanBlock | undefined): boolean {
  return block !== undefined && (block.kind === "list-item" || GOES_ON.test(block.text));
}

/** Words that no number labels, which neither introduce nor lead on to what the sign opens. */
function mayAsk(blocks: readonly CleanBlock[], first: number, mark: AnswerSign): boolean {
  const head = blocks[first];
  const last = blocks[isBehind(blocks, mark) ? mark.at : mark.at - 1];
  if (head === undefined || last === undefined || head.cells !== undefined || last.cells !== undefined) return false;
  const asked = last.text.slice(0, Math.max(0, mark.start - last.start)).trimEnd();
  if (mark.start - head.start > LONGEST_QUESTION || LEADS_ON.test(asked) || !WORD.test(asked)) return false;
  return readMark(head) === null && !isIntroductory(head.text);
}
