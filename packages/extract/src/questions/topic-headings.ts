import type { CleanBlock, CleanText, QuestionPair, Section } from "../blocks.js";
import { HEADING_CUES } from "../sections/heading-cues.js";
import { wordsOf } from "../text/likeness.js";
import { trimSpan } from "../text/trim-span.js";
import type { Asked } from "./asked.js";
import { isEmphasised } from "./asking-lines.js";
import { contentBlocks } from "./find-items.js";

const LONGEST_HEADING = 90;
const LEAST_LETTERS = 4;
/** Of the headings so many share a word with their question. */
const SHARED = 0.5;

/**
 * A reply without labels that has a heading for each question, in their order: 'Sale price', 'Offers received'. Headings
 * over more than was asked come last.
 */
export function pairTopicHeadings(
  clean: CleanText,
  replies: readonly Section[],
  asked: readonly Asked[],
): readonly QuestionPair[] {
  if (asked.length < 2) return [];
  const headings = replies.flatMap((section) =>
    topicsOf(clean, section).map((block) => ({ block, until: section.end })),
  );
  if (headings.length < asked.length) return [];
  const alike = asked.filter((one, index) => sharesWord(clean, one, headings[index]?.block));
  if (alike.length < asked.length * SHARED) return [];
  return asked.map(({ label, question }, index) => {
    const { block, until } = headings[index] ?? { block: undefined, until: 0 };
    const next = headings[index + 1];
    const end = next === undefined || next.until !== until ? until : next.block.start;
    const answer = block === undefined ? null : trimSpan(clean.text, block.end, end);
    return { label, question, answer: answer === null ? [] : [answer] };
  });
}

function topicsOf(clean: CleanText, section: Section): readonly CleanBlock[] {
  return contentBlocks(clean, section).filter(
    (block) =>
      block.text.length <= LONGEST_HEADING &&
      block.cells === undefined &&
      isEmphasised(block) &&
      !HEADING_CUES.some(({ pattern }) => pattern.test(block.text)),
  );
}

/** Words of four letters on that begin alike: 'offers' and 'offerers', 'price' and 'prices'. */
function sharesWord(clean: CleanText, { question }: Asked, heading: CleanBlock | undefined): boolean {
  if (question === null || heading === undefined) return false;
  const stems = new Set(stemsOf(clean.text.slice(question.start, question.end)));
  return stemsOf(heading.text).some((stem) => stems.has(stem));
}

function stemsOf(text: string): readonly string[] {
  return wordsOf(text).flatMap((word) => (word.length < LEAST_LETTERS ? [] : [word.slice(0, LEAST_LETTERS)]));
}
