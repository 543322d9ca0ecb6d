import type { CleanBlock, CleanText, QuestionPair, Section } from "../blocks.js";
import { HEADING_CUES } from "../sections/heading-cues.js";
import { wordsOf } from "../text/likeness.js";
import { trimSpan } from "../text/trim-span.js";
import { isEmphasised } from "./emphasis.js";
import { contentBlocks } from "./find-items.js";

/** What was asked, under its label or without one. */
type AskedPoint = Pick<QuestionPair, "label" | "question">;

const LONGEST_HEADING = 90;
const LEAST_LETTERS = 4;
/** Lines without marks are points of a list where there are so many. */
const LEAST_LINES = 3;
/** Of the headings so many share a word with their question. */
const SHARED = 0.5;

/**
 * A reply without labels that has a heading for each question, in their order: 'Sale price', 'Offers received'. Headings
 * over more than was asked come last; where `areEven` there are none.
 */
export function pairTopicHeadings(
  clean: CleanText,
  replies: readonly Section[],
  asked: readonly AskedPoint[],
  areEven = false,
): readonly QuestionPair[] {
  if (asked.length < (areEven ? LEAST_LINES : 2)) return [];
  const emphasised = headingsBy(clean, replies, isEmphasised);
  const mayPair = !areEven || emphasised.length === asked.length;
  if (mayPair && shareWords(clean, asked, emphasised) >= asked.length * SHARED)
    return pairsUnder(clean, asked, emphasised);
  // Lines that only look like headings must all name their question.
  const plain = headingsBy(clean, replies, looksLikeHeading);
  return plain.length === asked.length && shareWords(clean, asked, plain) === asked.length
    ? pairsUnder(clean, asked, plain)
    : [];
}

/** A heading, and where its section ends. */
interface Topic {
  readonly block: CleanBlock;
  readonly until: number;
}

function headingsBy(
  clean: CleanText,
  replies: readonly Section[],
  isHeading: (block: CleanBlock) => boolean,
): readonly Topic[] {
  return replies.flatMap((section) =>
    topicsOf(clean, section, isHeading).map((block) => ({ block, until: section.end })),
  );
}

/** How many questions share a word with the heading in their place; none where headings are fewer. */
function shareWords(clean: CleanText, asked: readonly AskedPoint[], headings: readonly Topic[]): number {
  if (headings.length < asked.length) return 0;
  return asked.filter((one, index) => sharesWord(clean, one, headings[index]?.block)).length;
}

/** A line of its own that is no sentence: its markup was lost. */
function looksLikeHeading({ kind, text }: CleanBlock): boolean {
  return (kind === "paragraph" || kind === "heading") && HEADING_LIKE.test(text);
}

const HEADING_LIKE = /^\p{Lu}[^.?!:;|\d]{3,60}$/u;

function pairsUnder(
  clean: CleanText,
  asked: readonly AskedPoint[],
  headings: readonly Topic[],
): readonly QuestionPair[] {
  return asked.map(({ label, question }, index) => {
    const { block, until } = headings[index] ?? { block: undefined, until: 0 };
    const next = headings[index + 1];
    const end = next === undefined || next.until !== until ? until : next.block.start;
    const answer = block === undefined ? null : trimSpan(clean.text, block.end, end);
    return { label, question, answer: answer === null ? [] : [answer] };
  });
}

function topicsOf(
  clean: CleanText,
  section: Section,
  isHeading: (block: CleanBlock) => boolean,
): readonly CleanBlock[] {
  return contentBlocks(clean, section).filter(
    (block) =>
      block.text.length <= LONGEST_HEADING &&
      block.cells === undefined &&
      isHeading(block) &&
      !HEADING_CUES.some(({ pattern }) => pattern.test(block.text)),
  );
}

/** Words of four letters on that begin alike: 'offers' and 'offerers', 'price' and 'prices'. */
function sharesWord(clean: CleanText, { question }: AskedPoint, heading: CleanBlock | undefined): boolean {
  if (question === null || heading === undefined) return false;
  const stems = new Set(stemsOf(clean.text.slice(question.start, question.end)));
  return stemsOf(heading.text).some((stem) => stems.has(stem));
}

function stemsOf(text: string): readonly string[] {
  return wordsOf(text).flatMap((word) => (word.length < LEAST_LETTERS ? [] : [word.slice(0, LEAST_LETTERS)]));
}
