import type { CleanBlock } from "../blocks.js";
import { cue } from "../text/cue/cue.js";
import { holdsFigures } from "./figures-alone.js";
import type { PlacedMark } from "./find-items.js";
import { ancestorsOf, follows, isFirst, numberOf } from "./label-order.js";
import { answersGroup, withoutGroupHeadings, withoutLetterHeads, withoutRangeHeads } from "./list-heads.js";
import { type LetterStem, letterStem, numberUnder, withNumbers } from "./number-under-letter.js";
import { answerWord } from "./numbering/answer-word.js";
import { answerNumberWord, questionNumberWord } from "./numbering/number-word.js";
import { BARE_STYLES, numberAlone } from "./numbering/numbers.js";
import { letteredNumber } from "./numbering/outline.js";
import { questionWord } from "./numbering/question-word.js";
import { CELL_LABEL } from "./read-mark.js";

const DIGITS = /\d+/g;
const LETTERS = /[a-z]+/gi;
const INTEGER = /^\d+$/;
const SUB_LABEL = /^(?:[a-h]|[ivx]{1,4})$/;
/** A list that skips more numbers than this is no list. */
const LONGEST_SKIP = 3;

/** What is known of all marks of a section before they are read in order. */
interface MarkFacts {
  readonly marks: readonly PlacedMark[];
  readonly known: ReadonlySet<string>;
  readonly parents: ReadonlySet<string>;
  readonly counts: ReadonlyMap<string, number>;
  readonly wordLabels: ReadonlySet<string>;
  /** True where numbers alone on their lines are the figures of a table that a scrape took apart. */
  readonly areFigures: boolean;
  /** Labels that stand at the start of a line as labels do. */
  readonly printed: ReadonlySet<string>;
  readonly opening: CleanBlock | undefined;
  readonly words: number;
  readonly numbers: number;
}

/** How far a list has come. */
interface ListState {
  shape: string | null;
  last: string | null;
  parent: string | null;
  lastBlock: number;
  /** True below 'Of these, how many:', which its letters go on. */
  leadsOn: boolean;
  sub: string | null;
  subSub: string | null;
  letter: LetterStem | null;
  bare: number;
}

/**
 * Tells labels from numbers that are content. Where a page labels by words ('Q1', 'Answer 1'), bare numbers are content;
 * elsewhere bare numbers must run on: each the next of its kind, or a known label printed in the same shape. Letters
 * under a number become its sub-labels.
 */
export function selectMarks(
  marks: readonly PlacedMark[],
  known: readonly string[],
  opening?: CleanBlock,
): readonly PlacedMark[] {
  const listed = withoutRangeHeads(withoutGroupHeadings(withoutLetterHeads(asThemes(marks))));
  const facts = factsOf(listed, known, opening);
  const state: ListState = {
    shape: null,
    last: null,
    parent: null,
    lastBlock: Number.NEGATIVE_INFINITY,
    leadsOn: false,
    sub: null,
    subSub: null,
    letter: null,
    bare: 0,
  };
  const selected = listed.flatMap((mark, index) => accept(facts, state, withNumbers(mark, facts.known), index) ?? []);
  return state.bare === 1 ? withoutLoneNumber(facts, selected) : selected;
}

/** Where 'B1' labels a question, 'A1' does so too. */
function asThemes(marks: readonly PlacedMark[]): readonly PlacedMark[] {
  if (!marks.some(({ style, labels }) => style === "lettered-number" && labels[0] === "B1")) return marks;
  return marks.map((mark) => {
    const own = GLUED_ANSWER.test(mark.block.text) ? letteredNumber.match(mark.block.text) : null;
    return own === null ? mark : { ...mark, ...own, role: letteredNumber.role, style: letteredNumber.name };
  });
}

function factsOf(marks: readonly PlacedMark[], known: readonly string[], opening: CleanBlock | undefined): MarkFacts {
  const counts = new Map<string, number>();
  const printed = marks.filter(({ style }) => style !== "question-mention").flatMap(({ labels }) => labels);
  for (const label of printed) counts.set(label, (counts.get(label) ?? 0) + 1);
  const words = marks.filter(isWord);
  return {
    marks,
    known: new Set(known),
    parents: new Set(known.flatMap(ancestorsOf)),
    counts,
    areFigures: holdsFigures(marks, known),
    printed: new Set(printed),
    wordLabels: new Set(words.flatMap(({ labels }) => labels)),
    opening,
    words: words.length,
    numbers: countNumbers(marks, words.length),
  };
}

/** Numbers that rival the words; letters that start again right under each word are its sub-labels and rival none, nor do headings. */
function countNumbers(marks: readonly PlacedMark[], words: number): number {
  let isUnderWord = false;
  let count = 0;
  marks.forEach((mark, index) => {
    const [label] = mark.labels;
    if (label === undefined || mark.role !== "number") return;
    const before = marks[index - 1];
    if (isFirst(label) || !SUB_LABEL.test(label))
      isUnderWord = SUB_LABEL.test(label) && before !== undefined && isWord(before);
    if (!isUnderWord || words < LEAST_WORDS) count++;
  });
  return count;
}

/** One word over a lettered list heads the list. */
const LEAST_WORDS = 2;

/** Words label a section unless bare numbers are more than twice as many. */
function labelsByWords({ words, numbers }: MarkFacts): boolean {
  return words > 0 && words * 2 >= numbers;
}

function accept(facts: MarkFacts, state: ListState, mark: PlacedMark, index: number): PlacedMark | null {
  const isOfGroup = answersGroup(facts, mark, index);
  if (!isOfGroup && isStray(facts, mark)) return null;
  if (!isOfGroup && !isWord(mark) && mark.labels.length > 0) return acceptNumber(facts, state, mark, index);
  if (isWord(mark) && !labelsByWords(facts) && mark.labels.length === 1) return null;
  const label = mark.labels.at(-1);
  if (label !== undefined) moveTo(state, mark, label);
  return mark;
}

/** A label in a sentence's first words counts where it is known; 'A85' alone is a road. */
function isStray(facts: MarkFacts, mark: PlacedMark): boolean {
  const label = mark.labels[0] ?? "";
  if (facts.areFigures && mark.style === numberAlone.name) return true;
  if (mark.style === "question-mention")
    return !isKnown(facts, mark) || mark.labels.some((one) => facts.printed.has(one));
  if (ONLY_KNOWN.has(mark.style)) return !facts.known.has(label) && !facts.parents.has(label);
  if (mark.style === letteredNumber.name || !GLUED_ANSWER.test(mark.block.text) || isFirst(label)) return false;
  return facts.known.size > 0 ? !isKnown(facts, mark) : !facts.wordLabels.has(String(Number(label) - 1));
}

/** Styles that read as other things too: they label where the request has their label. */
const ONLY_KNOWN: ReadonlySet<string> = new Set(["label-opening", "answer-heading", "number-group-alone", CELL_LABEL]);
const GLUED_ANSWER = cue(/^A\d/);

/** A lone number in a section without other labels is content, unless it can start a list or opens the section. */
function withoutLoneNumber(facts: MarkFacts, selected: readonly PlacedMark[]): readonly PlacedMark[] {
  if (selected.every(({ style }) => BARE_STYLES.has(style))) return [];
  if (labelsByWords(facts) || facts.known.size > 0) return selected;
  return selected.filter((mark) => isNamed(mark) || mark.block === facts.opening);
}

function isWord(mark: PlacedMark): boolean {
  return WORD_STYLES.has(mark.style);
}

const WORD_STYLES: ReadonlySet<string> = new Set(
  [questionWord, answerWord, questionNumberWord, answerNumberWord].map(({ name }) => name),
);

/** The first number, and the letters under it. */
function isNamed({ labels, role }: PlacedMark): boolean {
  const [label] = labels;
  return label === undefined || label === "1" || role !== "number" || ancestorsOf(label).includes("1");
}

/** `1.` and `12.` have one shape, `(1)` another. */
function shapeOf(mark: PlacedMark): string {
  const printed = mark.block.text.slice(0, mark.length).trimEnd();
  return `${mark.style} ${printed.replace(DIGITS, "1").replace(LETTERS, "a")}`;
}

function moveTo(state: ListState, mark: PlacedMark, label: string): void {
  state.last = label;
  state.parent = numberOf(label);
  state.lastBlock = mark.block.index;
  state.leadsOn = mark.block.text.endsWith(":");
  // Under '1. a)' the next letter goes on.
  state.sub = SUB_OF.exec(label)?.[1] ?? null;
  state.subSub = null;
  state.letter = letterStem(mark);
}

const SUB_OF = /^\d{1,2}([a-z]|i{1,3})$/;

function acceptNumber(facts: MarkFacts, state: ListState, mark: PlacedMark, index: number): PlacedMark | null {
  const label = mark.labels[0] ?? "";
  if (mark.opensList === true && facts.known.size === 0) return opened(state, mark, label);
  const nested = nestedUnder(facts, state, mark, label) ?? groupUnder(facts, state, mark);
  if (nested !== null) return nested;
  const under = numberUnder(state.letter, mark, facts.known);
  if (under !== null) {
    state.letter = under;
    return { ...mark, labels: [`${under.letter}${label}`] };
  }
  const isAnswered = isAnsweredBelow(mark, facts.marks[index + 1]);
  const isContent = labelsByWords(facts) && !isAnswered && (!facts.known.has(label) || facts.wordLabels.has(label));
  if (isContent || !carriesOn(facts, state, mark, index)) return null;
  state.shape ??= shapeOf(mark);
  state.bare++;
  moveTo(state, mark, mark.labels.at(-1) ?? label);
  return mark;
}

/** '(a)' right under 'Two broader questions are:' belongs to no number above. */
function opened(state: ListState, mark: PlacedMark, label: string): PlacedMark {
  state.shape = shapeOf(mark);
  state.bare++;
  moveTo(state, mark, label);
  return mark;
}

/** '1. How many?' over 'A1. Nine': a page may label its questions by number and its answers by word. */
function isAnsweredBelow({ labels, role }: PlacedMark, next: PlacedMark | undefined): boolean {
  if (role !== "number" || labels.length !== 1 || next === undefined) return false;
  return ANSWER_STYLES.has(next.style) && next.labels.length === 1 && next.labels[0] === labels[0];
}

const ANSWER_STYLES: ReadonlySet<string> = new Set([answerWord, answerNumberWord].map(({ name }) => name));

/** 'a)' right under '4.' is '4a', 'i)' right under that '4ai'; further down only where the request has such a label. */
function nestedUnder(facts: MarkFacts, state: ListState, mark: PlacedMark, label: string): PlacedMark | null {
  if (state.parent === null || mark.labels.length !== 1 || !SUB_LABEL.test(label)) return null;
  const isUnder = mark.block.index - state.lastBlock <= (state.leadsOn || asksOrLiesDeeper(mark) ? LINES_BETWEEN : 1);
  const { parent, sub, subSub } = state;
  const runsOn = sub === null ? isFirst(label) && isUnder : follows(sub, label);
  const runsOnDeeper = sub !== null && (subSub === null ? label === "i" && isUnder : follows(subSub, label));
  const fits = (joined: string, isNextOne: boolean) => facts.known.has(joined) || (isNextOne && facts.known.size === 0);
  if (sub !== null && !runsOn && fits(`${parent}${sub}${label}`, runsOnDeeper)) {
    return nested(state, mark, { last: `${parent}${sub}${label}`, sub, subSub: label });
  }
  if (!fits(`${parent}${label}`, runsOn)) return null;
  return nested(state, mark, { last: `${parent}${label}`, sub: label, subSub: null });
}

/** A list that the page itself nests belongs to the number above it, though a line stands between. */
function asksOrLiesDeeper({ block, isLedIn }: PlacedMark): boolean {
  return isLedIn === true || ASKS.test(block.text) || (block.marker !== undefined && (block.level ?? 1) > 1);
}

/** A sub-question stands below its number's own answer at most this far; a list inside an answer asks nothing. */
const LINES_BETWEEN = 4;
const ASKS = /\?["'’”)]*\s*$/;

/** 'c) and d)' under 'Q2' answers the request's 2c and 2d. */
function groupUnder({ known }: MarkFacts, state: ListState, mark: PlacedMark): PlacedMark | null {
  const labels = mark.labels.map((label) => `${state.parent}${label}`);
  if (labels.length < 2 || !labels.every((label) => known.has(label))) return null;
  return { ...nested(state, mark, { last: labels.at(-1) ?? "", sub: mark.labels.at(-1) ?? "", subSub: null }), labels };
}

function nested(state: ListState, mark: PlacedMark, to: Pick<ListState, "last" | "sub" | "subSub">): PlacedMark {
  Object.assign(state, to, { lastBlock: mark.block.index });
  return { ...mark, labels: [to.last ?? ""] };
}

/** A number is a label where it is known and of the list's shape or, with nothing known, where the list runs on to it. */
function carriesOn(facts: MarkFacts, state: ListState, mark: PlacedMark, index: number): boolean {
  const label = mark.labels[0] ?? "";
  const isSameShape = state.shape === null || state.shape === shapeOf(mark);
  const isOnly = (facts.counts.get(label) ?? 0) <= 1;
  if (facts.known.size > 0) return isKnown(facts, mark) && (isSameShape || isOnly || mark.labels.length > 1);
  return (isSameShape || isOnly) && runsOn(facts, state, mark, index);
}

function runsOn(facts: MarkFacts, state: ListState, mark: PlacedMark, index: number): boolean {
  const label = mark.labels[0] ?? "";
  if (state.last === null) return isFirst(label) || mark.labels.length > 1 || mark.block === facts.opening;
  if (isNext(state.last, label)) return true;
  return state.shape === shapeOf(mark) && (restarts(facts, label, index) || skips(state.last, label));
}

function isKnown(facts: MarkFacts, mark: PlacedMark): boolean {
  return mark.labels.every((one) => facts.known.has(one) || facts.parents.has(one));
}

function isNext(last: string, label: string): boolean {
  return follows(numberOf(last) ?? last, label) || follows(last, label) || label === last;
}

function restarts(facts: MarkFacts, label: string, index: number): boolean {
  const next = facts.marks[index + 1];
  return isFirst(label) && next !== undefined && follows(label, next.labels[0] ?? "");
}

function skips(last: string, label: string): boolean {
  if (!INTEGER.test(last) || !INTEGER.test(label)) return false;
  const step = Number(label) - Number(last);
  return step > 1 && step <= LONGEST_SKIP;
}
