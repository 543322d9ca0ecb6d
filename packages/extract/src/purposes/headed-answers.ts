import type { CleanText, QuestionPair, Section } from "../blocks.js";
import { cue } from "../text/cue/cue.js";

/**
 * 'Response', 'In response:' or 'Our answers' alone on a line over what answers: an author who prints it has said where asking ends, whatever the
 * lines by themselves seem to be there for.
 */
const HEADS_ANSWERS = cue(
  /^(?:\d\.\s*)?(?:(?:in|our|the|my|full|[a-z][\w’'&-]{1,20}) ){0,4}(?:response|reply|answers?)(?: to (?:your |the )?(?:foia? |eir )?(?:request|enquiry|questions?))?\s?[:.]?$/i,
);

/** The first block below the heading that parts what was asked from what answers it; null where a page has none. */
export function answersBelow(clean: CleanText, sections: readonly Section[]): number | null {
  const at = sections.findIndex(({ kind }) => kind === "response");
  const answers = sections[at];
  if (answers === undefined || answers.heading === null || answers.first === answers.last) return null;
  const heading = clean.blocks[answers.first]?.text ?? "";
  if (!HEADS_ANSWERS.test(heading)) return null;
  return sections.slice(0, at).some(({ kind }) => kind === "request") ? answers.first + 1 : null;
}

/**
 * True for pairs that leave what stands above such a heading to the question, and either tell more questions apart than the others do or
 * only trim what those give for an answer.
 */
export function keepsToHeading(
  clean: CleanText,
  below: number,
  pairs: readonly QuestionPair[],
  others: readonly QuestionPair[],
): boolean {
  const start = clean.blocks[below]?.start ?? 0;
  if (pairs.some(({ answer }) => answer.some((span) => span.start < start))) return false;
  return toldApart(pairs) > toldApart(others) || lengthOf(pairs) * 2 > lengthOf(others);
}

/** The answers that are no other question's too. */
function answersOf(pairs: readonly QuestionPair[]): ReadonlyMap<string, number> {
  const spans = pairs.flatMap(({ question, answer }) => (question === null ? [] : answer));
  return new Map(spans.map(({ start, end }) => [`${start} ${end}`, end - start]));
}

/** How many answers are one question's alone. */
export function toldApart(pairs: readonly QuestionPair[]): number {
  return answersOf(pairs).size;
}

function lengthOf(pairs: readonly QuestionPair[]): number {
  return [...answersOf(pairs).values()].reduce((sum, length) => sum + length, 0);
}
