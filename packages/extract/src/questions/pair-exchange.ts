import type { Span } from "@foi-records/contract";
import type { CleanText, QuestionPair, Section } from "../blocks.js";
import type { Exchange } from "../sections/exchanges.js";
import { requestSpan } from "../sections/read-request.js";
import { trimSpan } from "../text/trim-span.js";
import { type Asked, askedIn } from "./asked.js";
import { pairAnswerMarks } from "./answer-marks.js";
import { pairAskingLines } from "./asking-lines.js";
import { findItems } from "./find-items.js";
import type { Item } from "./item.js";
import { pairItems } from "./pair-items.js";
import { afterRestated, answerSpan } from "./restated.js";
import { pairRestatedLines } from "./restated-lines.js";
import { splitItem } from "./split-item.js";
import { wholeAnswer } from "./whole-answer.js";

const PARENT = /^(\d+)[a-z]+$/;

/** Pairs the questions of one request with what replies to it. */
export function pairExchange(clean: CleanText, exchange: Exchange): readonly QuestionPair[] {
  const asked = askedInAll(clean, exchange.requests);
  const responses = exchange.replies.filter(({ kind }) => kind === "response" || kind === "refusal-notice");
  const labels = asked.map(({ label }) => label);
  const items = responses.flatMap((section) => findItems(clean, section, labels));
  if (asked.length === 0) {
    const span = exchange.requests.length === 0 ? null : firstRequest(clean, exchange.requests);
    return pairUnlabelled(clean, exchange, span, items);
  }
  if (items.length > 0) return pairByLabel(clean, exchange, asked, items);
  const restated = pairRestatedLines(clean, responses, asked);
  if (restated.length > 0) return restated;
  const answer = wholeAnswer(clean, exchange.replies);
  return asked.map(({ label, question }) => ({ label, question, answer }));
}

function askedInAll(clean: CleanText, requests: readonly Section[]): readonly Asked[] {
  const asked: Asked[] = [];
  for (const section of requests) {
    for (const one of askedIn(clean, section)) if (!asked.some(({ label }) => label === one.label)) asked.push(one);
  }
  return asked;
}

function firstRequest(clean: CleanText, requests: readonly Section[]): Span | null {
  for (const section of requests) {
    const span = requestSpan(clean, section);
    if (span !== null) return span;
  }
  return null;
}

function pairUnlabelled(
  clean: CleanText,
  exchange: Exchange,
  question: Span | null,
  items: readonly Item[],
): readonly QuestionPair[] {
  if (items.length > 1 && items.every(({ role, labels }) => role === "answer" && labels.length === 0)) return pairAnswerMarks(clean, items);
  if (items.length > 1 || (items.length === 1 && question === null)) return pairItems(clean, items);
  const responses = exchange.replies.filter(({ kind }) => kind === "response");
  const restated = question === null ? [] : pairRestatedLines(clean, responses, linesOf(clean, question));
  if (restated.length > 1) return restated;
  const asking = question === null ? responses.flatMap((section) => pairAskingLines(clean, section)) : [];
  if (asking.length > 1) return asking;
  const answer = wholeAnswer(clean, exchange.replies);
  return question === null && answer.length === 0 ? [] : [{ label: null, question, answer }];
}

function linesOf(clean: CleanText, request: Span): readonly { label: null; question: Span }[] {
  return clean.blocks
    .filter((block) => block.start >= request.start && block.end <= request.end)
    .map(({ start, end }) => ({ label: null, question: { start, end } }));
}

function pairByLabel(
  clean: CleanText,
  exchange: Exchange,
  asked: readonly Asked[],
  items: readonly Item[],
): readonly QuestionPair[] {
  const pairs: QuestionPair[] = asked.map(({ label, question }) => ({
    label,
    question,
    answer: answersTo(clean, items, label, (item) => wordingsOf(clean, asked, item)),
  }));
  const open = pairs.filter(({ answer }) => answer.length === 0).flatMap(({ label }) => label ?? []);
  const elsewhere =
    open.length === 0 ? new Map<string, readonly Span[]>() : coveredElsewhere(clean, exchange, items, open);
  const extra = pairItems(
    clean,
    items.filter(({ labels }) => labels.length > 0 && !labels.some((label) => isAsked(asked, label))),
  );
  return [
    ...pairs.map((pair) =>
      pair.answer.length > 0 ? pair : { ...pair, answer: elsewhere.get(pair.label ?? "") ?? [] },
    ),
    ...extra,
  ];
}

function isAsked(asked: readonly Asked[], label: string): boolean {
  return asked.some(
    (one) => one.label === label || PARENT.exec(one.label)?.[1] === label || PARENT.exec(label)?.[1] === one.label,
  );
}

/** The items under a label; for '2b' also what follows '(b)' inside item 2, and for '2' what stands under '2a', '2b'. */
function answersTo(
  clean: CleanText,
  items: readonly Item[],
  label: string,
  wordings: (item: Item) => readonly string[],
): readonly Span[] {
  const own = items.filter(({ labels }) => labels.includes(label));
  if (own.length > 0) return own.flatMap((item) => answerOf(clean, item, wordings(item)));
  const parent = PARENT.exec(label)?.[1];
  if (parent !== undefined) {
    const sub = label.slice(parent.length);
    return items.filter(({ labels }) => labels.includes(parent)).flatMap((item) => insideItem(clean, item, sub));
  }
  return items
    .filter(({ labels }) => labels.some((one) => PARENT.exec(one)?.[1] === label))
    .flatMap((item) => answerOf(clean, item, []));
}

/** An item may print again one of the questions it answers, or all of them in one line. */
function wordingsOf(clean: CleanText, asked: readonly Asked[], item: Item): readonly string[] {
  const texts = asked.flatMap(({ label, question }) =>
    question !== null && item.labels.includes(label) ? [clean.text.slice(question.start, question.end)] : [],
  );
  return texts.length > 1 ? [...texts, texts.join(" ")] : texts;
}

/** `question`: the wordings in which the item may print its question again. */
function answerOf(clean: CleanText, item: Item, question: readonly string[]): readonly Span[] {
  const start = question.reduce(
    (from, wanted) => Math.max(from, afterRestated(clean.text, item.start, item.end, wanted)),
    item.start,
  );
  const rest = splitItem(clean, { ...item, start, role: "answer" }).answer;
  return rest === null ? [] : [rest];
}

function insideItem(clean: CleanText, item: Item, sub: string): readonly Span[] {
  const slice = clean.text.slice(item.start, item.end);
  const at = slice.indexOf(`(${sub})`);
  if (at < 0) return answerOf(clean, item, []);
  const next = slice.indexOf(`(${String.fromCharCode(sub.charCodeAt(0) + 1)})`, at);
  const span = answerSpan(clean.text, item.start + at + sub.length + 2, next < 0 ? item.end : item.start + next);
  return span === null ? [] : [span];
}

const MENTION = /\bquestions? (\d{1,3}(?:(?: ?(?:,|&|and|to|-|–) ?){1,2}\d{1,3}){0,10})/gi;

/** A refusal outside the numbered answers that says which questions it is about: 'what you ask for in questions 1-3'. */
function coveredElsewhere(
  clean: CleanText,
  exchange: Exchange,
  items: readonly Item[],
  open: readonly string[],
): ReadonlyMap<string, readonly Span[]> {
  const covered = new Map<string, readonly Span[]>();
  const sections = exchange.replies.filter(({ kind }) => kind === "refusal-notice" || kind === "response");
  for (const section of sections) {
    if (items.some((item) => item.at >= section.start && item.at <= section.end)) continue;
    const text = clean.text.slice(section.start, section.end);
    for (const [, group = ""] of text.matchAll(MENTION)) {
      const span = trimSpan(
        clean.text,
        section.heading === null ? section.start : section.start + section.heading.length,
        section.end,
      );
      if (span === null) continue;
      for (const label of labelsIn(group)) if (open.includes(label) && !covered.has(label)) covered.set(label, [span]);
    }
  }
  return covered;
}

function labelsIn(group: string): readonly string[] {
  const numbers = group.match(/\d+/g) ?? [];
  const [from, to] = numbers.map(Number);
  if (
    numbers.length === 2 &&
    /[-–]|to/.test(group) &&
    from !== undefined &&
    to !== undefined &&
    to > from &&
    to - from < 60
  ) {
    return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
  }
  return numbers;
}
