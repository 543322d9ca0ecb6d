import type { Span } from "@foi-records/contract";
import type { CleanText, QuestionPair, Section } from "../blocks.js";
import { type Exchange, thatAnswer } from "../sections/exchanges.js";
import { requestSpan } from "../sections/read-request.js";
import { cue } from "../text/cue/cue.js";
import { likeness, wordsOf } from "../text/likeness.js";
import { pairAnswerMarks } from "./answer-marks.js";
import { answeredInPlace } from "./answered-in-place.js";
import { answersBefore } from "./answers-before.js";
import { answersInOrder } from "./answers-in-order.js";
import { type Asked, askedIn } from "./asked.js";
import { standingRequests } from "./asked-anew.js";
import { decidesAll } from "./decides-all.js";
import { findItems } from "./find-items.js";
import { letteredIn, lettersOf } from "./inline-letters.js";
import { withoutInnerLists } from "./inner-lists.js";
import type { Item } from "./item.js";
import { ancestorsOf } from "./label-order.js";
import { withLaterReplies } from "./later-replies.js";
import { withLettersAnswered } from "./letters-answered.js";
import { numberedBullets } from "./numbered-bullets.js";
import { numberedLines } from "./numbered-lines.js";
import { isOneSentence } from "./one-sentence.js";
import { pairPoints } from "./pair-bullets.js";
import { pairByLabel } from "./pair-by-label.js";
import { pairInPlace } from "./pair-in-place.js";
import { pairItems } from "./pair-items.js";
import { pairLines } from "./pair-lines.js";
import { pairNamed } from "./pair-named.js";
import { pairProse } from "./pair-prose.js";
import { readsAsAnswer } from "./reads-as-answer.js";
import { pairRestatedLines } from "./restated-lines.js";
import { splitItem } from "./split-item.js";
import { pairTopicHeadings } from "./topic-headings.js";
import { wholeAnswer } from "./whole-answer.js";
import { withReasons } from "./with-reasons.js";

/** Pairs the questions of one request with what replies to it. */
export function pairExchange(clean: CleanText, whole: Exchange): readonly QuestionPair[] {
  const exchange = { ...whole, requests: standingRequests(clean, whole.requests) };
  const questions = askedOf(clean, exchange);
  const counted = countThrough(clean, exchange, questions);
  return counted.length > 0 ? counted : pairAsked(clean, exchange, questions);
}

function pairAsked(clean: CleanText, exchange: Exchange, questions: readonly Asked[]): readonly QuestionPair[] {
  const replies = thatAnswer(exchange.replies);
  const labels = questions.map(({ label }) => label);
  const found = replies.map((section) => findItems(clean, section, labels));
  const items = withoutInnerLists(clean, questions, withLaterReplies(clean, withoutQuotedNumbers(found)));
  const asked = askedOf(clean, exchange, answeredStems(clean, items, labels));
  if (!asksApart(clean, asked, items)) return pairByPoints(clean, exchange, items);
  if (asksAnew(clean, asked, items)) return pairItems(clean, items);
  if (items.length > 0 && items.every(({ inSentence }) => inSentence)) {
    const answer = wholeAnswer(clean, exchange.replies);
    if (decidesAll(clean, answer)) return asked.map((one) => ({ ...one, answer }));
  }
  return orByNames(clean, exchange, asked, items, pairInTurn(clean, exchange, asked, items));
}

/** A request without labels of its own, whose letters, points or lines the reply labels; else one without any. */
function pairByPoints(clean: CleanText, exchange: Exchange, items: readonly Item[]): readonly QuestionPair[] {
  const replies = thatAnswer(exchange.replies);
  const request = firstRequest(clean, exchange.requests);
  const own = lettersOf(clean, request);
  const byLetters = own.length > 1 ? replies.flatMap((section) => findItems(clean, section, own)) : [];
  const printed = new Set(byLetters.flatMap(({ labels }) => labels));
  const found = own.length > 1 && own.every((label) => printed.has(label)) ? byLetters : items;
  const letters = letteredIn(clean, request, found);
  const bullets = letters.length > 0 ? letters : numberedBullets(clean, exchange.requests, items);
  const points = bullets.length > 0 ? bullets : numberedLines(clean, exchange.requests, items);
  if (points.length === 0) return pairUnlabelled(clean, exchange, items);
  const labelled = letters.length > 0 ? found : items;
  return answersBefore(clean, exchange.replies, labelled)
    ? pairUnmarked(clean, exchange, points, labelled)
    : pairByLabel(clean, replies, points, labelled);
}

function pairInTurn(
  clean: CleanText,
  exchange: Exchange,
  asked: readonly Asked[],
  items: readonly Item[],
): readonly QuestionPair[] {
  const told = namesFew(asked, items) ? pairProse(clean, asked, wholeAnswer(clean, exchange.replies)) : [];
  return told.length > 0 ? told : pairLabelled(clean, exchange, asked, items);
}

/** Pairs of which some share an answer, or have none, where a reply without labels names each of the questions. */
function orByNames(
  clean: CleanText,
  exchange: Exchange,
  asked: readonly Asked[],
  items: readonly Item[],
  pairs: readonly QuestionPair[],
): readonly QuestionPair[] {
  const starts = new Set(pairs.flatMap(({ answer }) => answer[0]?.start ?? []));
  const named = new Set(items.flatMap((item) => item.labels));
  // 'Points 1a), b) and c) are in the table' gives three one answer.
  if (
    starts.size === pairs.length ||
    pairs.every(({ label }) => named.has(label ?? "")) ||
    !items.every(({ inSentence }) => inSentence)
  )
    return pairs;
  const byName = pairNamed(clean, asked, wholeAnswer(clean, exchange.replies));
  return byName.length > 0 ? byName : pairs;
}

/** A reply in prose names one or two of several questions on its way. */
function namesFew(asked: readonly Asked[], items: readonly Item[]): boolean {
  return items.length > 0 && items.length * 2 < asked.length && items.every(({ inSentence }) => inSentence);
}

function pairLabelled(
  clean: CleanText,
  exchange: Exchange,
  asked: readonly Asked[],
  items: readonly Item[],
): readonly QuestionPair[] {
  const replies = thatAnswer(exchange.replies);
  if (items.some(({ labels: own }) => own.length > 0) && !answersBefore(clean, exchange.replies, items)) {
    const placed = pairInPlace(clean, replies, asked, items);
    if (placed.length > 0) return placed;
    const pairs = withReasons(clean, exchange.replies, pairByLabel(clean, replies, asked, items));
    return answeredInPlace(clean, exchange.requests, pairs);
  }
  return pairUnmarked(clean, exchange, asked, items);
}

/** Labelled questions whose answers have no label that is theirs. */
function pairUnmarked(
  clean: CleanText,
  exchange: Exchange,
  asked: readonly Asked[],
  items: readonly Item[],
): readonly QuestionPair[] {
  const replies = thatAnswer(exchange.replies);
  const placed = items.length === 0 ? pairInPlace(clean, replies, asked, items) : [];
  if (placed.length > 0) return placed;
  const topics = pairTopicHeadings(clean, replies, asked);
  if (topics.length > 0) return topics;
  const restated = pairRestatedLines(clean, replies, asked);
  if (restated.length > 0) return restated;
  const answer = wholeAnswer(clean, exchange.replies);
  const parted = items.length === 0 ? pairProse(clean, asked, answer) : [];
  return parted.length > 0 ? parted : asked.map(({ label, question }) => ({ label, question, answer }));
}

function asksApart(clean: CleanText, asked: readonly Asked[], items: readonly Item[]): boolean {
  return asked.length > 0 && (items.length > 0 || !isOneSentence(clean, asked));
}

/** A list of which each entry was printed as a first one: a reply that names 'question 4' counts them. */
function countThrough(clean: CleanText, exchange: Exchange, questions: readonly Asked[]): readonly QuestionPair[] {
  if (questions.length < LEAST_COUNTED || questions.some(({ label }) => label !== "1")) return [];
  const counted = questions.map(({ question }, index) => ({ label: String(index + 1), question }));
  const labels = counted.map(({ label }) => label);
  const replies = thatAnswer(exchange.replies);
  const items = replies.flatMap((section) => findItems(clean, section, labels));
  const names = ({ mentioned, inSentence, labels: own }: Item) =>
    (mentioned || inSentence) && own.some((label) => label !== "1");
  if (!items.some(names)) return [];
  return pairByLabel(clean, replies, counted, items).map((pair) => ({ ...pair, label: "1" }));
}

const LEAST_COUNTED = 2;

/** 'Request 1', what it asks and 'Answer' below: a reply that puts its own questions answers those, not what the request numbers. */
function asksAnew(clean: CleanText, asked: readonly Asked[], items: readonly Item[]): boolean {
  if (items.length < LEAST_WORDED || !items.every((item) => isWorded(item) && HOLDS_ANSWER.test(wordsIn(clean, item))))
    return false;
  const put = new Map(asked.map(({ label, question }) => [label, question]));
  const same = items.filter((item) => {
    const question = put.get(item.labels[0] ?? "");
    const own = splitItem(clean, item).question;
    return question && own && likeness(wordsOf(wordsIn(clean, question)), wordsOf(wordsIn(clean, own))) >= ALIKE;
  });
  return same.length === 0;
}

const HOLDS_ANSWER = /\S\n(?:our )?(?:answer|response|reply)\s?[:.–-]?(?:\n|\s+\S)/i;
const ALIKE = 0.4;

function wordsIn(clean: CleanText, { start, end }: Span): string {
  return clean.text.slice(start, end);
}

/** Where 'Q1' labels the answers, '(1)' in another part of the reply is a statute's. */
function withoutQuotedNumbers(parts: readonly (readonly Item[])[]): readonly Item[] {
  const worded = new Set(parts.flat().flatMap((item) => (isWorded(item) ? item.labels : [])));
  if (worded.size < LEAST_WORDED) return parts.flat();
  return parts.flatMap((items) =>
    items.some(isWorded)
      ? items
      : items.filter(({ labels, mentioned }) => mentioned || !labels.some((label) => worded.has(label))),
  );
}

function isWorded({ role, mentioned }: Item): boolean {
  return role !== "number" && !mentioned;
}

const LEAST_WORDED = 2;

/** Numbers over sub-questions that the reply answers by themselves: '3. £8,904' over '3a'. */
function answeredStems(clean: CleanText, items: readonly Item[], labels: readonly string[]): ReadonlySet<string> {
  const stems = new Set(labels.flatMap(ancestorsOf));
  // '3 and 3a' answers both.
  const answered = items.filter(
    ({ labels: own, start, lineEnd }) => own.length > 1 || readsAsAnswer(clean.text.slice(start, lineEnd).trim()),
  );
  // '2. Neither is recorded.' alone answers 2a and 2b.
  const isApart = (stem: string, item: Item) =>
    items.some(({ labels: own }) => own.some((label) => ancestorsOf(label).includes(stem))) ||
    SUB_LETTER.test(clean.text.slice(item.start, item.end));
  return new Set(answered.flatMap((item) => item.labels.filter((label) => stems.has(label) && isApart(label, item))));
}

const SUB_LETTER = /(?:^|[\s(])[a-d]\)/;

function askedOf(clean: CleanText, { requests, replies }: Exchange, answered?: ReadonlySet<string>): readonly Asked[] {
  return withLettersAnswered(clean, askedInAll(clean, requests, answered), thatAnswer(replies));
}

/** The questions of all parts of a request; a part that asks the same again adds nothing. */
function askedInAll(clean: CleanText, requests: readonly Section[], answered?: ReadonlySet<string>): readonly Asked[] {
  const labels = new Set<string>();
  return requests.flatMap((section) => {
    const added = askedIn(clean, section, answered).filter(({ label }) => !labels.has(label));
    for (const { label } of added) labels.add(label);
    return added;
  });
}

/** A request without labels: by the labels or marks of its reply, by lines printed again, else as one question. */
function pairUnlabelled(clean: CleanText, exchange: Exchange, items: readonly Item[]): readonly QuestionPair[] {
  const question = firstRequest(clean, exchange.requests);
  if (items.length > 1 && items.every(isBareAnswer)) return pairAnswerMarks(clean, items);
  if (items.length > 1 && announces(clean, question)) return pairItems(clean, items);
  if (question !== null && answersInOrder(clean, items)) return pairByLabel(clean, [], unasked(items), items);
  if (isList(clean, question, items)) return pairItems(clean, items);
  const byLines = pairLines(clean, exchange, question);
  if (byLines.length > 1 || byLines[0]?.question === question) return byLines;
  const points = pairPoints(clean, exchange.requests, exchange.replies);
  if (points.length > 1) return points;
  const answer = wholeAnswer(clean, exchange.replies);
  return question === null && answer.length === 0 ? [] : [{ label: null, question, answer }];
}

function isList(clean: CleanText, question: Span | null, items: readonly Item[]): boolean {
  return question === null ? !isTitle(items) : items.length > 1 && asks(clean, items);
}

/** The questions of a list that the page does not print. */
function unasked(items: readonly Item[]): readonly Asked[] {
  return items.flatMap(({ labels }) => labels.map((label) => ({ label, question: null })));
}

/** 'Please supply the following': what was asked is the list of the reply. */
const ANNOUNCES = cue(
  /^[^.?!:\n]{0,90}\b(?:as follows|(?:the )?following(?: (?:information|questions?|details|points?|items?|data))?[^.?!\n]{0,60})[.:]?(?:\s*\[?(?:\.\.\.|…)\]?)?$/i,
);

function announces(clean: CleanText, question: Span | null): boolean {
  return question !== null && ANNOUNCES.test(clean.text.slice(question.start, question.end));
}

/** Numbered lines of a reply to one question are points of its answer, unless half of them ask or are labelled by words. */
function asks(clean: CleanText, items: readonly Item[]): boolean {
  const asking = items.filter(
    (item) => item.role !== "number" || ASKS.test(clean.text.slice(item.start, item.lineEnd)),
  );
  return asking.length * 2 >= items.length;
}

const ASKS = /\?/;

/** 'Response: loans and storage' over the whole reply. */
function isTitle([only, second]: readonly Item[]): boolean {
  return only === undefined || (second === undefined && isBareAnswer(only));
}

function isBareAnswer({ role, labels }: Item): boolean {
  return role === "answer" && labels.length === 0;
}

function firstRequest(clean: CleanText, requests: readonly Section[]): Span | null {
  for (const section of requests) {
    const span = requestSpan(clean, section);
    if (span !== null) return span;
  }
  return null;
}
