import type { AnswerStatus, Span } from "@foi-records/contract";
import type { CleanBlock, CleanText, QuestionPair, Section } from "../blocks.js";
import { asksBack } from "../outcome/asks-back.js";
import { readStatus } from "../outcome/read-status.js";
import { readMark } from "../questions/read-mark.js";
import { firstBlockAfter } from "../text/blocks-within.js";
import { cue } from "../text/cue/cue.js";
import { GREETING } from "../text/letter-ends.js";
import { likeness, wordsOf } from "../text/likeness.js";
import { bestPath, type Step, setsOf, signsOfPath, weigh } from "./best-path.js";
import { answersOfPath, pathOfAnswers } from "./paths-of-answers.js";
import type { ListedQuestion } from "./reply-units.js";
import { type UnitFacts, unitFacts } from "./unit-facts.js";
import { WEIGHTS } from "./weights.js";

/** By so much must the likeliest path outweigh that of the rules. */
const LEAD = 18;
/** Longer pages are left to rules: all sets are tried behind all. */
export const MOST_QUESTIONS = 30;
export const MOST_UNITS = 160;
/** So alike must answers be to be the same. */
const SAME = 0.9;

/**
 * The same questions with other answers, where the rules' pairs are doubtful (a question has none, or several share one that nothing
 * gives to them together) and another way to part the reply is far likelier: learned from labelled pages by `npm run learn-alignment`.
 */
export function alignedAnswers(
  clean: CleanText,
  sections: readonly Section[],
  pairs: readonly QuestionPair[],
): readonly QuestionPair[] {
  const questions = listedQuestions(clean, pairs);
  // A letter that asks what is meant leaves questions without an answer.
  if (questions === null || !mayDoubt(clean, pairs) || asksBack(clean, sections, [])) return pairs;
  const units = unitFacts(clean, questions);
  if (units.length === 0 || units.length > MOST_UNITS) return pairs;
  const answers = pairs.map(({ answer }) => answer);
  const { path, sets } = pathOfAnswers(units, answers, setsOf(units, questions.length));
  if (!isDoubtful(clean, units, path, pairs)) return pairs;
  const rules = signsOfPath(units, path, questions.length);
  const likeliest = bestPath(WEIGHTS, units, sets, questions.length);
  if (rules === null || likeliest.weight - weigh(WEIGHTS, rules) < LEAD) return pairs;
  // What no path can tell, such as half a line, is left to rules.
  if (!isSame(clean, answers, answersOfPath(clean, units, path, questions.length))) return pairs;
  const found = answersOfPath(clean, units, likeliest.path, questions.length);
  if (answers.some((spans, number) => spans.length > 0 && found[number]?.length === 0)) return pairs;
  return pairs.map((pair, number) => ({ ...pair, answer: found[number] ?? [] }));
}

/** The questions of pairs as a list; null where they are none, or labels come again. */
export function listedQuestions(clean: CleanText, pairs: readonly QuestionPair[]): readonly ListedQuestion[] | null {
  const labels = pairs.flatMap(({ label }) => label?.toLowerCase() ?? []);
  if (pairs.length < 2 || pairs.length > MOST_QUESTIONS || new Set(labels).size < labels.length) return null;
  const listed = pairs.flatMap(({ label, question }) =>
    question === null ? [] : [{ label, span: question, text: clean.text.slice(question.start, question.end) }],
  );
  return listed.length === pairs.length ? listed : null;
}

/** Without a question that lacks an answer and without two that share one there is no doubt, and no need to look. */
function mayDoubt(clean: CleanText, pairs: readonly QuestionPair[]): boolean {
  const starts = new Set(pairs.map(({ answer }) => answer[0]?.start));
  // A thread in which nothing answers may still wait, and later letters of the requester seem to.
  if (starts.size === 1 && starts.has(undefined))
    return clean.blocks.filter(({ text }) => GREETING.test(text)).length < 2;
  return starts.has(undefined) || (starts.size < pairs.length && !areSharedByLabel(clean, pairs));
}

/** True where each answer that several share has all of their labels printed before it: 'c. and d. We hold neither.' */
function areSharedByLabel(clean: CleanText, pairs: readonly QuestionPair[]): boolean {
  return pairs.every(({ answer: [said] }) => {
    const group = pairs.filter(({ answer }) => answer[0]?.start === said?.start);
    if (said === undefined || group.length < 2) return true;
    const mark = readMark(clean.blocks[firstBlockAfter(clean, said.start)] as CleanBlock);
    return (
      mark !== null &&
      mark.length > 0 &&
      mark.labels.length >= group.length &&
      group.every(({ label }) => mark.labels.some((own) => label?.toLowerCase().endsWith(own.toLowerCase())))
    );
  });
}

const WHOLLY: ReadonlySet<AnswerStatus> = new Set(["refused", "neither-confirm-nor-deny", "not-held"]);

/** Grounds on which a request is refused as a whole. */
const WHOLE_GROUND = cue(
  /\b(?:vexatious|repeated requests?|manifestly unreasonable|(?:appropriate|costs?|fees) limit|section 1[24]\b)/i,
);

/**
 * True where a question has no answer, or several share one that neither names them together nor begins with a refusal of all.
 */
function isDoubtful(
  { text }: CleanText,
  units: readonly UnitFacts[],
  path: readonly Step[],
  pairs: readonly QuestionPair[],
): boolean {
  if (pairs.some(({ answer }) => answer.length === 0)) return true;
  const named = new Set(units.flatMap(({ flags, key }) => (flags.has("strong") ? key : [])));
  const first = path.findIndex(
    ({ part, set }) => part === "answer" && set !== null && set.of.length > 1 && !named.has(set.key),
  );
  const unit = units[first];
  if (unit === undefined) return false;
  const isOfAll = path[first]?.set?.isAll === true;
  // A line of courtesy may stand above the refusal.
  if (isOfAll && units.slice(first, first + 2).some((one) => WHOLE_GROUND.test(one.text))) return false;
  if (partsAll(units, path, pairs.length)) return true;
  const isWholly = (answer: readonly Span[]) => WHOLLY.has(readStatus(text, answer));
  return !(isOfAll && isWholly(pairs[0]?.answer ?? [])) && !(unit.flags.has("all") && isWholly([unit]));
}

/** True where what is given as the answer of all names every question, some here and some there: 1 and 2 under one section, 3 under another. */
function partsAll(units: readonly UnitFacts[], path: readonly Step[], questions: number): boolean {
  const named = path.flatMap(({ part, set }, at) => {
    const { flags, set: own } = units[at] as UnitFacts;
    return part === "answer" && set?.isAll && flags.has("strong") && own.length < questions ? own : [];
  });
  return new Set(named).size === questions;
}

function isSame(
  { text }: CleanText,
  answers: readonly (readonly Span[])[],
  others: readonly (readonly Span[])[],
): boolean {
  const wordsIn = (spans: readonly Span[]) => spans.flatMap(({ start, end }) => wordsOf(text.slice(start, end)));
  return answers.every((spans, number) => {
    const [one, other] = [wordsIn(spans), wordsIn(others[number] ?? [])];
    return one.length === 0 || other.length === 0 ? one.length === other.length : likeness(one, other) >= SAME;
  });
}
