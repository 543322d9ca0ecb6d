import type { CleanBlock, CleanText, Section } from "../blocks.js";
import { unnumberedAnswer, unnumberedQuestion } from "../questions/numbering/unnumbered.js";
import { readMark } from "../questions/read-mark.js";
import { headingKind } from "./heading-words.js";
import { as, resized } from "./section-edits.js";
import { REQUESTER_VOICE } from "./voices.js";

/**
 * Under 'our response is below:' a letter may print the request first, its label in its own line: 'REQUEST: I would like …'
 * with 'OUR RESPONSE:' below it. Where several lines are labelled so, each has its own answer, and they stay.
 */
export function withRunInRequest(clean: CleanText, sections: readonly Section[]): readonly Section[] {
  if (sections.some(({ kind }) => kind === "request")) return sections;
  const [only, second] = clean.blocks.filter(isRunIn);
  if (only === undefined || second !== undefined) return sections;
  return sections.flatMap((section) => cutAt(clean, section, only.index));
}

function cutAt(clean: CleanText, section: Section, at: number): readonly Section[] {
  const { kind, first, last } = section;
  if (kind !== "response" || at < first || at > last) return [section];
  const answer = clean.blocks.findIndex((block, index) => index > at && index <= last && opensAnswer(block));
  if (answer < 0) return [section];
  const heading = clean.blocks[answer]?.text ?? null;
  return [
    ...(at > first ? [resized(clean, section, first, at - 1)] : []),
    { ...as(resized(clean, section, at, answer - 1), "request"), heading: null },
    { ...resized(clean, section, answer, last), heading },
  ];
}

const LABEL = /^(?:(?:foi|your|the) )?(?:request|enquiry|information)/i;

function isRunIn(block: CleanBlock): boolean {
  const mark = readMark(block);
  if (mark?.style !== unnumberedQuestion.name || !LABEL.test(block.text)) return false;
  return REQUESTER_VOICE.test(block.text.slice(mark.length));
}

/** 'OUR RESPONSE:' on a line of its own. */
function opensAnswer(block: CleanBlock): boolean {
  const mark = readMark(block);
  return mark?.style === unnumberedAnswer.name
    ? mark.length === block.text.length
    : mark === null && headingKind(block.text) === "response";
}
