import type { Span } from "@foi-records/contract";
import type { CleanBlock, CleanText, Section } from "../blocks.js";
import { POINTS_AT_LETTER } from "../outcome/points-at-letter.js";
import { closingByWords, closingKind } from "../sections/closing-signs.js";
import { isIntroduction, startOfAnswer } from "../sections/introductions.js";
import { saysWhereToWrite } from "../sections/lead-in.js";
import { tellsReviewRights } from "../sections/review-rights.js";
import { cue } from "../text/cue/cue.js";
import { sentencesOf } from "../text/sentences.js";
import { trimSpan } from "../text/trim-span.js";
import { contentBlocks } from "./find-items.js";
import { lengthOfNumber, readMark } from "./read-mark.js";

/** All that answers a request as a whole: from its first sentence about this request to the last of its reasons. */
export function wholeAnswer(clean: CleanText, sections: readonly Section[]): readonly Span[] {
  let onlyIntroduced = true;
  const blocks = answerSections(clean, sections).flatMap((section) => {
    // The heading of a refusal is one of the answer's own where words answer above it.
    const isHeadless = section.kind === "response" || onlyIntroduced;
    const own = isHeadless ? contentBlocks(clean, section) : clean.blocks.slice(section.first, section.last + 1);
    onlyIntroduced &&= own.every((block) => isIntroduction(clean.text, withoutNumber(block)));
    return own;
  });
  const first = firstOfAnswer(clean, blocks);
  return beforeClosing(
    blocks.at(-1),
    afterIntroduction(clean, blocks[first], mergeRuns(first < 0 ? [] : blocks.slice(first))),
  );
}

/** The first block that does more than introduce; what 'in addition to the attached' goes on from comes with it. */
function firstOfAnswer(clean: CleanText, blocks: readonly CleanBlock[]): number {
  const [only, second] = blocks;
  if (only !== undefined && second === undefined && ONLY_A_DAY.test(only.text)) return 0;
  const introduces = (block: CleanBlock, index: number) =>
    isIntroduction(clean.text, withoutNumber(block)) ||
    isAddressOf(blocks[index - 1], block) ||
    isVerdict(block, blocks[index + 1]);
  const says = blocks.findIndex((block, index) => !introduces(block, index));
  // What speaks of the letter by its words alone may be all that answers.
  const informs = blocks.findIndex((block, index) => !introduces(block, index) && !closingByWords(block.text));
  const first = informs < 0 ? says : informs;
  // 'Please find attached our response.' and nothing else.
  if (first < 0) return blocks.findIndex(({ text }) => POINTS_AT_LETTER.test(text));
  return first > 0 && GOES_ON.test(blocks[first]?.text ?? "") ? first - 1 : first;
}

/** 'Refused - vexatious' or 'Outcome: partly disclosed' over the words that answer is the log's field. */
function isVerdict({ text, cells, kind }: CleanBlock, below: CleanBlock | undefined): boolean {
  return (
    kind !== "list-item" && cells === undefined && below !== undefined && VERDICT.test(text) && SAYS.test(below.text)
  );
}

const VERDICT = cue(
  /^(?:(?:outcome|decision|result|status)\s?[:–-]\s?)?(?:(?:fully|partly|partially|all|some|part|not|information|request) )*(?:refused|disclosed|withheld|released|granted|provided|not held|rejected|part(?:ial)?(?:ly)? (?:disclosure|refusal|release)|full (?:disclosure|release|refusal)|(?:disclosure|release) in (?:full|part))(?: (?:in (?:full|part)))?(?:\s?[:–—-]\s?[^.?!:]{3,70}| \([^()]{3,70}\))?$/i,
);
const SAYS = /[\p{L}\d)][.;:](?:\s|$)/u;

/** The address that 'A guide to the Regulations can be found at:' leads to. */
function isAddressOf(above: CleanBlock | undefined, block: CleanBlock): boolean {
  return ADDRESS.test(block.text) && above !== undefined && GUIDE.test(above.text);
}

const ADDRESS = /^(?:https?:\/\/|www\.)\S+(?: \S+)?$/;
const GUIDE = cue(/\b(?:guides?|guidance)\b[^.]{0,160}\bfound (?:at|on):$/i);

/** '1. Thank you for your letter.' introduces as its words do. */
function withoutNumber(block: CleanBlock): CleanBlock {
  const length = lengthOfNumber(block);
  return length === 0 ? block : { ...block, start: block.start + length, text: block.text.slice(length) };
}

const GOES_ON = cue(
  /^in addition to (?:the|our|this)(?: \w+){0,2}? (?:attached|above|figures|response|information|data)\b/i,
);

/** 'The file is attached. If you are unhappy, write to the clerk.': the last paragraph answers in its first sentences. */
function beforeClosing(block: CleanBlock | undefined, spans: readonly Span[]): readonly Span[] {
  const last = spans.at(-1);
  if (last === undefined || block === undefined || block.end !== last.end) return spans;
  const flat = block.text.replaceAll("\n", " ");
  const sentences = sentencesOf(flat);
  const kept = sentences.findLastIndex(({ start, end }) => !closesLetter(flat.slice(start, end)));
  const end = block.start + (sentences[kept]?.end ?? 0);
  return kept < 0 || end <= last.start ? spans : [...spans.slice(0, -1), { start: last.start, end }];
}

function closesLetter(sentence: string): boolean {
  return saysWhereToWrite(sentence) || tellsReviewRights(sentence) || closingKind(sentence) === "closing";
}

/** Alone under 'Response' a day is what was asked for. */
export const ONLY_A_DAY = /^\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{Ll}+ \d{4}\.?$/u;

/** Answers and refusals up to the first part that is neither, unless an answer follows it. */
function answerSections(clean: CleanText, sections: readonly Section[]): readonly Section[] {
  const last = sections.findLastIndex(({ kind }) => kind === "response");
  const firstEnd = sections.findIndex(
    ({ kind }, index) => index > last && kind !== "refusal-notice" && kind !== "preamble",
  );
  const until = firstEnd < 0 ? sections : sections.slice(0, Math.max(firstEnd, last + 1));
  const told = until.filter((section) => section.kind === "response" || isRefusal(clean, section));
  // A field 'Exemptions applied:' over the answer is none of its words.
  return told[0]?.kind === "refusal-notice" && isField(told[0]) && told.length > 1 ? told.slice(1) : told;
}

/** 'Exemptions applied' over 'N/A' says nothing. */
function isRefusal(clean: CleanText, section: Section): boolean {
  const blocks = section.kind === "refusal-notice" ? contentBlocks(clean, section) : [];
  return blocks.length > 0 && !NOTHING.test(blocks[0]?.text ?? "");
}

const NOTHING = /^\W*(?:n\/?a|none|not applicable|nil)\W*$/i;

function isField({ heading, first, last }: Section): boolean {
  return heading?.endsWith(":") === true && last - first <= MOST_FIELD_LINES;
}

const MOST_FIELD_LINES = 6;

/** 'Reply: We have looked …' answers from its second word on, 'Thank you for your letter. We hold …' from its second sentence. */
function afterIntroduction(
  { text }: CleanText,
  block: CleanBlock | undefined,
  spans: readonly Span[],
): readonly Span[] {
  const [first, ...rest] = spans;
  if (first === undefined || block === undefined) return spans;
  const mark = readMark(block);
  const start = mark?.style === "unnumbered-answer" ? first.start + mark.length : startOfAnswer(withoutNumber(block));
  return [trimSpan(text, Math.min(start, first.end - 1), first.end) ?? first, ...rest];
}

function mergeRuns(blocks: readonly CleanBlock[]): readonly Span[] {
  const spans: Span[] = [];
  for (const block of blocks) {
    const previous = spans.at(-1);
    if (previous !== undefined && block.start - previous.end <= 1) {
      spans[spans.length - 1] = { start: previous.start, end: block.end };
    } else {
      spans.push({ start: block.start, end: block.end });
    }
  }
  return spans;
}
