import type { Span } from "@foi-records/contract";
import type { CleanBlock, CleanText, QuestionPair } from "../blocks.js";
import { REVIEW_HEADING } from "../sections/heading-cues.js";
import { firstBlockAfter } from "../text/blocks-within.js";
import { cue } from "../text/cue/cue.js";
import { trimSpan } from "../text/trim-span.js";
import { asksInCell } from "./asking-cell.js";
import { labelInCell, labelled, withoutMark } from "./cell-label.js";
import { CELL_LABEL, type Mark, readMark } from "./read-mark.js";
import { readsAsAnswer } from "./reads-as-answer.js";
import { splitItem } from "./split-item.js";
import { FIELD } from "./table-columns.js";

const ASKS = /\?["'’”)]*\s*$/;

/** What a page asks its own readers beside a file: 'Need a version that works with your screen reader?', 'Can't open this document?' */
const OF_PAGE = cue(
  /^(?:(?:do you |if you )?(?:need|want|require|prefer)|(?:are you )?(?:looking for|having (?:trouble|problems|difficulty))|(?:trouble|problems|difficulty)|can(?:['’]t|not| you not)|unable to|how (?:do|can|to) (?:I |you )?(?:open|view|download|get|read)|is (?:this|the) (?:page|file|document) )\b[^.?]{0,60}\b(?:accessible|alternative|different|another|other|larger?|print(?:ed)?|paper|screen[- ]?reader|braille|easy[- ]read|format|version|open(?:ing)?|view(?:ing)?|download(?:ing)?|useful|helpful)\b[^.?]{0,60}\?$/i,
);

/** `dl` and `details`: a term that asks, and what is said of it. */
export function termPairs(clean: CleanText, blocks: readonly CleanBlock[]): readonly QuestionPair[] {
  const terms = blocks.filter(
    ({ part, text }) => part === "term" && !(REVIEW_HEADING.test(text) || OF_PAGE.test(text)),
  );
  const asking = askingTerms(clean, terms);
  const areAsked =
    asksBelow(clean, asking.filter(isLabelAlone)) ||
    asksBelow(clean, asking.filter(isTopic), (line) => ASKS.test(line));
  return withLabelsAbove(
    clean,
    asking,
    asking.map((term) => termPair(clean, term, areAsked)),
  );
}

/** A term that is a label alone right above one without, and nothing said between them: its label. */
function withLabelsAbove(
  clean: CleanText,
  terms: readonly CleanBlock[],
  pairs: readonly QuestionPair[],
): readonly QuestionPair[] {
  const isLabel = (index: number): boolean => {
    const [term, below] = [terms[index], terms[index + 1]];
    const isOpen = pairs[index]?.label != null && pairs[index]?.question === null && pairs[index]?.answer.length === 0;
    return isOpen && pairs[index + 1]?.label === null && standsBelow(clean, term, below);
  };
  return pairs.flatMap((pair, index) => {
    if (isLabel(index)) return [];
    return isLabel(index - 1) ? [{ ...pair, label: pairs[index - 1]?.label ?? null }] : [pair];
  });
}

/** True for two terms of one list with nothing between them. */
export function standsBelow(clean: CleanText, term: CleanBlock | undefined, below: CleanBlock | undefined): boolean {
  if (term === undefined || below === undefined || term.part !== "term" || below.part !== "term") return false;
  return term.group === below.group && clean.blocks[firstBlockAfter(clean, term.start) + 1] === below;
}

function termPair(clean: CleanText, term: CleanBlock, areAsked: boolean): QuestionPair {
  const said = saidOf(clean, term);
  const mark = markOf(term);
  const [label] = mark?.labels ?? [];
  if (mark === null || label === undefined || mark.role === "answer")
    return labelled(clean, null, { start: term.start, end: term.end }, said);
  const question = trimSpan(clean.text, term.start + mark.length, term.end);
  if (question !== null && !(areAsked && isTopic(term)))
    return { label, question, answer: said === null ? [] : [withoutMark(clean, said)] };
  if (said === null) return { label, question: null, answer: [] };
  return areAsked
    ? { label, ...partedUnder(clean, said) }
    : { label, question: null, answer: [withoutMark(clean, said)] };
}

/** '1a' alone is a label where a term stands. */
function markOf(term: CleanBlock): Mark | null {
  const label = DIGIT.test(term.text) ? labelInCell(term.text) : null;
  const length = term.text.length;
  return readMark(term) ?? (label === null ? null : { role: "number", style: CELL_LABEL, labels: [label], length });
}

const DIGIT = /^\d/;

function isLabelAlone(term: CleanBlock): boolean {
  const mark = markOf(term);
  return mark !== null && mark.labels.length > 0 && mark.length >= term.text.length;
}

/** 'B. Salt': a label and a few words that ask nothing. */
function isTopic(term: CleanBlock): boolean {
  const words = term.text.slice(readMark(term)?.length ?? 0);
  return words !== "" && !isLabelAlone(term) && !asksInCell(words) && words.split(" ").length <= MOST_TOPIC;
}

const MOST_TOPIC = 6;

/** True where most of the terms that are labels alone, or name their matter, have a line that asks right below, and more below that. */
function asksBelow(
  clean: CleanText,
  terms: readonly CleanBlock[],
  asks: (line: string) => boolean = asksInCell,
): boolean {
  const asking = terms.filter((term) => {
    const at = firstBlockAfter(clean, term.start) + 1;
    const [first, second] = clean.blocks.slice(at, at + 2);
    return isSaid(first, term) && isSaid(second, term) && asks(first?.text ?? "");
  });
  return asking.length > 0 && asking.length * 2 >= terms.length;
}

/** Below a term that is a label alone stands what was asked, over what answers it. */
function partedUnder(clean: CleanText, said: Span): Pick<QuestionPair, "question" | "answer"> {
  const first = clean.blocks[firstBlockAfter(clean, said.start)];
  const until = first === undefined ? said.end : Math.min(first.end, said.end);
  const item = { ...said, labels: [], role: "question", mentioned: false, inSentence: false, at: said.start } as const;
  const { question, answer } = splitItem(clean, { ...item, lineEnd: until });
  if (question === null) return { question, answer: [withoutMark(clean, said)] };
  return { question, answer: answer === null ? [] : [answer] };
}

/** Terms that ask or are labelled, and beside these, or where most terms are such, statements that what is said of them answers. */
function askingTerms(clean: CleanText, terms: readonly CleanBlock[]): readonly CleanBlock[] {
  const asking = terms.filter((term) => isAsking(term));
  if (asking.length > 0) {
    const most = asking.length >= terms.length * LEAST_ASKING;
    const all = terms.filter((term) => asking.includes(term) || (most ? isStatement(term) : isAnswered(clean, term)));
    return all.length < terms.length * 0.5 ? [] : all;
  }
  const stating = terms.filter((term) => isAnswered(clean, term));
  if (stating.length < LEAST_STATING || stating.length < terms.length * 0.5) return [];
  // What is said of the others may be figures or a list.
  return terms.filter((term) => isStatement(term) && !DATED.test(term.text) && saidOf(clean, term) !== null);
}

/** 'Our response, 5 June 2025' heads a letter of a case. */
const DATED = /\b\d{1,2} \p{Lu}\p{Ll}{2,8} (?:19|20)\d\d$/u;

const LEAST_STATING = 2;
/** Where this share of the terms asks, the others do so too. */
const LEAST_ASKING = 0.3;
/** A statement that asks has at least this many words: 'Number of patrols'. */
const LEAST_WORDS = 3;

function isStatement(term: CleanBlock): boolean {
  return !isField(term) && term.text.split(" ").length >= LEAST_WORDS;
}

function isAnswered(clean: CleanText, term: CleanBlock): boolean {
  const said = isStatement(term) ? saidOf(clean, term) : null;
  return said !== null && readsAsAnswer(clean.text.slice(said.start, said.end).split("\n")[0] ?? "");
}

/** What stands under a term, tables inside it too: up to the next term or the end of the structure. */
export function saidOf(clean: CleanText, term: CleanBlock): Span | null {
  const from = firstBlockAfter(clean, term.start) + 1;
  let until = from;
  while (isSaid(clean.blocks[until], term)) until++;
  const first = clean.blocks[from];
  return first === undefined || until === from
    ? null
    : { start: first.start, end: clean.blocks[until - 1]?.end ?? first.end };
}

function isSaid(block: CleanBlock | undefined, term: CleanBlock): boolean {
  if (block === undefined || block.group === undefined || block.part === "term") return false;
  return block.group === term.group || block.cells !== undefined;
}

/** A field by its name, in either of two languages: 'Derbyniwyd / Received'. */
function isField({ text }: CleanBlock): boolean {
  return FIELD.test(text) || FIELD.test(text.slice(text.lastIndexOf(" / ") + SLASH));
}

const SLASH = " / ".length;

function isAsking(term: CleanBlock): boolean {
  if (isField(term)) return false;
  const mark = markOf(term);
  return ASKS.test(term.text) || (mark !== null && mark.labels.length > 0);
}
