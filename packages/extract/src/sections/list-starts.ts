import type { CleanBlock, SectionKind } from "../blocks.js";
import { asksByName } from "../questions/asks-on.js";
import { isFirst } from "../questions/label-order.js";
import { answerHeading } from "../questions/numbering/answer-heading.js";
import { numberBare } from "../questions/numbering/numbers.js";
import { type Mark, readMark } from "../questions/read-mark.js";
import { readsAsAnswer } from "../questions/reads-as-answer.js";
import type { Story } from "./story.js";

/** A first label with fewer characters after it starts no list of questions. */
const LEAST_QUESTION = 8;
const ASKS = /\?["'’”)]*\s*$/;

/** A label that can open what was asked: the first of a list, or one that says so. */
export function startsQuestions(block: CleanBlock): boolean {
  const mark = readMark(block);
  // The number of a page's title is its number in a log.
  if (mark === null || mark.role === "answer" || (block.kind === "heading" && block.level === 1)) return false;
  if (mark.role === "question") return true;
  if (mark.style === numberBare.name && HOUSE.test(block.text)) return false;
  return isFirst(mark.labels[0] ?? "") && block.text.length > mark.length + LEAST_QUESTION;
}

/** '1 Rowan Court', '1, Elder Lane, Holmside HS1 2AB': a line of an address. */
const HOUSE = /^1,? \p{Lu}[\p{L}’'.-]*(?:,? (?:\p{Lu}[\p{L}\d’'.-]*|\d[A-Z]{2}|of|the|upon|and)){0,9}[,.]?$/u;

/** What a review numbers is its own; '1. There are 34.' in a message that answers too: the list of questions stands in another. */
function startsAnswers(block: CleanBlock, story: Story & { readonly inReply: boolean }): boolean {
  if (story.isReviewed || !story.inReply || !story.hasRequest) return story.isReviewed;
  const words = block.text.slice(readMark(block)?.length ?? 0);
  return !ASKS.test(words) && !asksByName(words);
}

/** What a list opens; 'Request: speed limits' over the words of a reply says what it is about. */
export function atList(block: CleanBlock, story: Story & { readonly inReply: boolean }): SectionKind | null {
  if (!startsAnswers(block, story)) return "request";
  return readMark(block)?.labels.length === 0 ? null : "response";
}

/** 'Reply: £5,250 in 2021': a mark of an answer with its words on one line. */
export function startsAnswer(block: CleanBlock): boolean {
  const mark = readMark(block);
  return mark?.role === "answer" && saysMore(block, mark);
}

/** 'Legal advice (your question 2)' over what answers it, where the letter has told that something was asked. */
export function headsAnswer(block: CleanBlock, { hasRequest, told }: Story): boolean {
  return (hasRequest || told !== null) && readMark(block)?.style === answerHeading.name;
}

/** A label with words of its own on its line. */
export function saysMore({ text }: CleanBlock, { length }: Mark): boolean {
  return length > 0 && text.length > length + LEAST_QUESTION;
}

/** '1) 4,112.' behind 'You asked: 1) how many': short as it is, it answers. */
export function startsFigures(block: CleanBlock, { told }: Story): boolean {
  const mark = told === "asks" ? readMark(block) : null;
  return mark !== null && isFirst(mark.labels[0] ?? "") && readsAsAnswer(block.text.slice(mark.length));
}
