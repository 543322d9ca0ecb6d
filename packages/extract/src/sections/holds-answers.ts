import type { CleanText, Section } from "../blocks.js";
import { answererIn } from "../questions/answerers.js";
import { contentBlocks, findItems } from "../questions/find-items.js";
import type { Item } from "../questions/item.js";
import { questionSpan } from "../questions/question-span.js";
import { readsAsAnswer } from "../questions/reads-as-answer.js";
import { splitItem } from "../questions/split-item.js";
import { answersByItself, answersOnLine } from "./prints-request.js";

/** A list of which this share of items holds an answer is no list of questions. */
const ANSWERED_SHARE = 0.6;

/** True for a request in which each question has its answer: below it, behind it on its line, or by turns. */
export function holdsAnswers(clean: CleanText, section: Section, later: readonly Section[]): boolean {
  const items = findItems(clean, section, []);
  if (items.length < 2) return false;
  // Under a heading of its own a request is one until some line of it answers.
  const setOff = areSetOff(clean, items);
  if (section.heading !== null && !setOff && !contentBlocks(clean, section).some(answersByItself)) return false;
  if (items.filter(({ role, labels }) => role === "answer" && labels.length > 0).length >= 2) return true;
  const labels = items.flatMap((item) => item.labels);
  if (labels.length === 0 && answersByTurns(items)) return true;
  const elsewhere = later
    .filter(({ kind }) => kind === "response")
    .flatMap((one) => findItems(clean, one, labels))
    .filter((item) => item.labels.some((label) => labels.includes(label)));
  if (elsewhere.length >= 2 && !holdsPairs(clean, elsewhere)) return false;
  return setOff || holdsPairs(clean, items);
}

/** True where a mark that comes again sets an answer off inside most of the items. */
function areSetOff(clean: CleanText, items: readonly Item[]): boolean {
  const setOff = items.filter(({ start, end }) => answererIn(clean, start, end) !== null).length;
  return setOff >= LEAST_ANSWERS && setOff >= items.length * ANSWERED_SHARE;
}

/** True where most items hold a question and below it its answer; a numbering that begins anew repeats their labels. */
export function holdsPairs(clean: CleanText, items: readonly Item[]): boolean {
  const inside = items.slice(0, -1).filter((item) => {
    const asked = questionSpan(clean, item);
    const { question, answer } = splitItem(clean, item);
    if (question === null || answer === null || asked === null) return false;
    return answer.start >= asked.end - 1 || answersOnLine(clean, item);
  });
  return inside.length >= (items.length - 1) * ANSWERED_SHARE || holdOnLine(clean, items);
}

/** '1. Supplier of each of these:', 'a. Telephones – Lingua Ltd', '2. How many? 213': of most a line is parted, and of some surely answered. */
function holdOnLine(clean: CleanText, items: readonly Item[]): boolean {
  const own = items.filter(({ start, lineEnd }) => !STEM.test(clean.text.slice(start, lineEnd)));
  const answers = own.flatMap((item) => {
    const { question, answer } = splitItem(clean, item);
    return question === null || answer === null ? [] : [clean.text.slice(answer.start, answer.end)];
  });
  const sure = answers.filter(readsAsAnswer).length;
  return sure >= LEAST_SURE && sure * SURE_SHARE >= own.length && answers.length >= own.length * PARTED_SHARE;
}

const STEM = /:\s*$/;
const LEAST_SURE = 3;
const SURE_SHARE = 3;
const PARTED_SHARE = 0.8;

const LEAST_ANSWERS = 2;

/** 'Q. …' and 'A. …' by turns; the questions may have no mark. */
function answersByTurns(items: readonly Item[]): boolean {
  const asked = items.filter(({ role }) => role === "question").length;
  const answered = items.filter(({ role }) => role === "answer").length;
  return asked === 0 ? answered >= LEAST_ANSWERS : answered > 0 && answered >= asked - 1;
}
