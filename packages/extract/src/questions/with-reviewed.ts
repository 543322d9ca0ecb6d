import type { CleanBlock, CleanText, QuestionPair, Section, SectionKind } from "../blocks.js";
import { changesAnswer } from "../sections/confirming-review.js";
import { resized } from "../sections/section-edits.js";
import { cue } from "../text/cue/cue.js";
import { sentencesOf } from "../text/sentences.js";
import { labelsIn } from "./numbering/labels-in.js";
import { readMark } from "./read-mark.js";

/** Reads the pairs of a page from some of its parts. */
type ReadPairs = (sections: readonly Section[]) => readonly QuestionPair[];

/** A heading under which a page goes on from its answers to what a review made of them. */
const REVIEW_HEADING = cue(
  /^(?:(?:the )?(?:outcome|result) of (?:the|an|our) )?internal review(?: (?:outcome|decision|response|findings))?(?:(?: of(?: (?:your |our response to )?(?:request|FOI|case))?| ?[-–—:,]| \() ?[^ a-z]{0,6}\d[^ ]{2,24})?\s?:?$/i,
);
/** What opens the letter of a review. */
const OPENS_REVIEW = cue(
  /^(?:I|we) have (?:now )?(?:(?:carried out|completed|conducted|undertaken|concluded|done) (?:the|an?|my|our|your) (?:internal |formal )?review|reviewed)\b/i,
);
/** 'You asked me to look again at part 3, and I have done so.' */
const TAKES_UP_REVIEW = cue(
  /^(?:you (?:have |had )?(?:asked|requested|wanted)|(?:further to|following|in response to|I refer to|thank you for) your (?:request|e-?mail|letter|message))\b[^.?!]{0,80}\b(?:look (?:at (?:it|this|[^.?!]{3,40}) )?again|review|reconsider)/i,
);
/** '(b)' or '3)' in the sentence that opens a finding: 'I take a different view of (b).' */
const NAMED = /(?:^|\s)(?:\(([a-h]|\d{1,2})\)|(\d{1,2})\))(?=[\s.,:;]|$)/i;
const LONGEST_HEADING = 60;

/**
 * A page that prints all the answers and behind them a review: each answer stays, but where the review comes to
 * another one by the label of its question, which then stands for the first.
 */
export function withReviewed(clean: CleanText, sections: readonly Section[], read: ReadPairs): readonly QuestionPair[] {
  const start = startOfReview(clean, sections);
  if (start === null) return read(sections);
  const end = endOfReview(clean, sections, start);
  const first = read(without(clean, sections, start, end));
  const labels = new Set(first.map(({ label }) => label));
  const isWhole = first.length > 1 && labels.size === first.length && first.every(isAnswered);
  if (!isWhole) return read(sections);
  const found = findingsIn(clean, sections, start, end, labels);
  return first.map((pair) => {
    const finding = found.get(pair.label ?? "");
    return finding === undefined || !changesAnswer(clean.text.slice(finding.start, finding.end))
      ? pair
      : { ...pair, answer: [finding] };
  });
}

function isAnswered({ label, answer }: QuestionPair): boolean {
  return label !== null && answer.length > 0;
}

/** The block with which the review begins, behind the first part that answers. */
function startOfReview({ blocks }: CleanText, sections: readonly Section[]): number | null {
  const at = sections.findIndex(({ kind }) => kind === "response");
  const reply = sections[at];
  if (reply === undefined || !sections.slice(0, at).some(({ kind }) => kind === "request")) return null;
  const opened = sections
    .slice(at + 1)
    .find((one) => one.kind === "response" && OPENS_REVIEW.test(blocks[one.first]?.text ?? ""));
  const headed = blocks.findIndex(
    ({ text }, index) =>
      (index > reply.first && text.length <= LONGEST_HEADING && REVIEW_HEADING.test(text)) ||
      (index > reply.last && TAKES_UP_REVIEW.test(text)),
  );
  const starts = [headed, opened?.first ?? -1].filter((one) => one >= 0);
  return starts.length === 0 ? null : Math.min(...starts);
}

/** What the page tells of the wish for a review asks nothing new: 'The requester asked for question 2 to be reviewed.' */
const WANTS_REVIEW = cue(/\b(?:asked|requested|wanted|sought)\b[^.?!]{0,80}\breview(?:ed)?\b/i);

/** A review lasts until something new is asked. */
function endOfReview(clean: CleanText, sections: readonly Section[], start: number): number {
  const isNew = (section: Section) =>
    section.kind === "request" && section.first > start && !tellsOfReview(clean, section);
  return sections.find(isNew)?.first ?? clean.blocks.length;
}

function tellsOfReview({ blocks }: CleanText, { first }: Section): boolean {
  return WANTS_REVIEW.test(blocks[first]?.text ?? "");
}

function without(clean: CleanText, sections: readonly Section[], start: number, end: number): readonly Section[] {
  return sections.flatMap((section) => {
    if (section.last < start || section.first >= end) return [section];
    return section.first < start ? [resized(clean, section, section.first, start - 1)] : [];
  });
}

const SAYS_FINDING: ReadonlySet<SectionKind> = new Set(["response", "preamble"]);

interface Finding {
  readonly start: number;
  readonly end: number;
}

/** What the review finds on each question that it names at the beginning of a paragraph. */
function findingsIn(
  clean: CleanText,
  sections: readonly Section[],
  start: number,
  end: number,
  labels: ReadonlySet<string | null>,
): ReadonlyMap<string, Finding> {
  const found = new Map<string, Finding>();
  const replies = sections.filter((section) => SAYS_FINDING.has(section.kind) || tellsOfReview(clean, section));
  let told: string | null = null;
  for (const { kind, first, last } of replies) {
    let open: string | null = told;
    for (const block of clean.blocks.slice(Math.max(first, start), Math.min(last + 1, end))) {
      const named: string | null = namedBy(block, labels);
      open = named ?? open;
      if (kind === "preamble" || onlyTakesUp(block)) told = open;
      else if (open !== null) found.set(open, { start: found.get(open)?.start ?? wordsFrom(block), end: block.end });
    }
  }
  return found;
}

/** What leads in to a finding is none of it: 'You asked me to look at part 3 again, which I have done.' */
function onlyTakesUp({ text }: CleanBlock): boolean {
  return TAKES_UP_REVIEW.test(text) && !changesAnswer(text);
}

/** The one question that a paragraph's first sentence names. */
function namedBy(block: CleanBlock, labels: ReadonlySet<string | null>): string | null {
  const own = readMark(block)?.labels ?? [];
  const flat = block.text.replaceAll("\n", " ");
  const [sentence] = sentencesOf(flat);
  const opening = sentence === undefined ? "" : flat.slice(sentence.start, sentence.end);
  const bare = NAMED.exec(opening);
  const named = own.length > 0 ? own : [...labelsIn(opening), ...(bare === null ? [] : [bare[1] ?? bare[2] ?? ""])];
  const [label, other] = [...new Set(named)];
  return label !== undefined && other === undefined && labels.has(label) ? label : null;
}

/** Behind its label where that stands before the words. */
function wordsFrom(block: CleanBlock): number {
  const mark = readMark(block);
  return block.start + (mark === null || mark.length >= block.text.length ? 0 : mark.length);
}
