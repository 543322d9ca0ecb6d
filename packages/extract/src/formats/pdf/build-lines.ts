import type { Span } from "@foi-records/contract";
import { COLUMN_GAP } from "./draw-text.js";
import type { Dot, Fragment, Line, TextRun } from "./page-content.js";

/** Runs whose baselines differ by less than this part of the smaller one's size share a line. */
const SAME_LINE = 0.36;
/** A raised or lowered sign beside a word is at most this part of the word's size. */
const SCRIPT_SIZE = 0.78;
const SCRIPT_SHIFT = 0.6;
/** The mark of a note or the ending of an ordinal may be larger: a browser prints it in five sixths. */
const MARK_SIZE = 0.86;
const MARK = /^(?:[\d*†‡§]{1,3}(?:,\s?\d{1,2}){0,2}|st|nd|rd|th)$/;
const SPACE = 0.16;
/** Text drawn twice with a shift below this is drawn to look bold. */
const OVERPRINT = 1.2;

/** In a justified line one space is as wide as another, within this factor; none is wider than some ems. */
const JUSTIFIED = 1.9;
const MOST_SPACE = 2.5;
/** Cells may stand as near as this where the line's spaces are known to be narrower. */
const NARROW_GAP = 0.6;
/** Spaces of a justified line differ by less than this, in sizes; so many of them in a row are no columns of a table. */
const EVEN = 0.06;
const LEAST_EVEN = 4;
const LETTER = /\p{L}/u;
/** A line's only gap is no space if it is wider than this. */
const LONE_GAP = 0.45;

interface LineDraft {
  y: number;
  size: number;
  readonly runs: TextRun[];
}

/** Sorts runs into lines, top down, and each line's runs into fragments, left to right. */
export function buildLines(runs: readonly TextRun[], page: number, dots: readonly Dot[] = []): readonly Line[] {
  if (runs.length === 0) return [];
  const drafts: LineDraft[] = [];
  const large: TextRun[] = [];
  const scripts: TextRun[] = [];
  const usual = usualSize(runs);
  for (const run of runs) (isScript(run, usual) ? scripts : large).push(run);
  for (const run of [...large].sort(byPlace)) addRun(drafts, run);
  // A footnote is small itself, and its mark stands before it.
  const marksLast = (one: TextRun, other: TextRun) =>
    Number(MARK.test(one.text)) - Number(MARK.test(other.text)) || byPlace(one, other);
  for (const run of scripts.sort(marksLast)) if (!addScript(drafts, run)) addRun(drafts, run, drafts.length);
  const lines = drafts.sort((one, other) => one.y - other.y).map((draft) => toLine(draft, page));
  return dots.length === 0 ? lines : lines.map((line) => withDot(line, dots));
}

/** How far before its text a bullet stands at most, in sizes. */
const BULLET_REACH = 3;

/** A line with the bullet that is drawn before it. */
function withDot(line: Line, dots: readonly Dot[]): Line {
  const [first, ...rest] = line.fragments;
  const { x, y, size } = line;
  const dot = dots.find((one) => one.y < y && one.y > y - size * 0.8 && one.x < x && one.x > x - size * BULLET_REACH);
  if (first === undefined || dot === undefined) return line;
  const strong = first.strong.map(({ start, end }) => ({ start: start + 2, end: end + 2 }));
  const second = { x, gap: (x - dot.x) / size, space: 0 };
  return {
    ...line,
    x: dot.x - dot.width / 2,
    fragments: [{ ...first, text: `• ${first.text}`, strong, second }, ...rest],
  };
}

function byPlace(one: TextRun, other: TextRun): number {
  return one.y - other.y || one.x - other.x;
}

/** The size that most letters have. */
export function usualSize(runs: readonly { readonly size: number; readonly text: string }[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of runs) {
    const quarters = Math.round(size * 4);
    letters.set(quarters, (letters.get(quarters) ?? 0) + text.length);
  }
  let usual = 0;
  let most = 0;
  for (const [quarters, count] of letters) if (count > most) [usual, most] = [quarters, count];
  return usual / 4;
}

/** Large runs come nearly in order of place, so the line of one is among the last. */
function addRun(drafts: LineDraft[], run: TextRun, near = NEAR): void {
  for (let index = drafts.length - 1; index >= 0 && index >= drafts.length - near; index--) {
    const draft = drafts[index];
    if (draft === undefined || Math.abs(draft.y - run.y) > SAME_LINE * Math.min(draft.size, run.size)) continue;
    if (run.size > draft.size) draft.size = run.size;
    draft.runs.push(run);
    return;
  }
  drafts.push({ y: run.y, size: run.size, runs: [run] });
}

const NEAR = 4;

function isScript({ size, text }: TextRun, usual: number): boolean {
  return size < usual * SCRIPT_SIZE || (size < usual * MARK_SIZE && MARK.test(text));
}

/** A footnote's mark or an ordinal's ending stands on the line of the word it touches; the mark before a footnote on that of its first. */
function addScript(drafts: readonly LineDraft[], run: TextRun): boolean {
  const isMark = MARK.test(run.text);
  const isBeside = (draft: LineDraft) => isScriptOf(draft, run, isMark);
  const draft =
    drafts.find((one) => isBeside(one) && one.runs.some((word) => touches(word, run, one.size))) ??
    (isMark ? drafts.find((one) => isBeside(one) && one.runs.every((word) => opens(run, word, one.size))) : undefined);
  draft?.runs.push(run);
  return draft !== undefined;
}

/** Smaller than the line, and raised or lowered beside it. */
function isScriptOf({ y, size }: LineDraft, run: TextRun, isMark: boolean): boolean {
  const shift = Math.abs(y - run.y);
  if (shift > size * SCRIPT_SHIFT) return false;
  return run.size <= size * (isMark ? MARK_SIZE : SCRIPT_SIZE);
}

function touches(word: TextRun, run: TextRun, size: number): boolean {
  return run.x - word.end < size * 0.5 && run.x >= word.end - size * 0.2;
}

/** True for a mark before the word, which is the line's first where it is so for all. */
function opens(mark: TextRun, word: TextRun, size: number): boolean {
  return mark.end <= word.x + size * 0.2;
}

function toLine({ y, runs }: LineDraft, page: number): Line {
  const size = runs.reduce((most, run) => (run.text.length > most.text.length ? run : most)).size;
  const sorted = joinLetters(runs.sort((one, other) => one.x - other.x || one.end - other.end));
  const fragments: Fragment[] = [];
  const least = sorted.length > 1 ? leastColumnGap(sorted) : 0;
  let from = 0;
  for (let index = 1; index <= sorted.length; index++) {
    const [before, run] = [sorted[index - 1], sorted[index]];
    if (before && run && run.x - before.end < least * Math.max(before.size, run.size)) continue;
    fragments.push(toFragment(sorted.slice(from, index)));
    from = index;
  }
  return {
    page,
    x: sorted[0]?.x ?? 0,
    end: endOf(sorted),
    y,
    size,
    artifact: runs.every(({ artifact }) => artifact),
    fragments,
  };
}

/** Words whose letters are set apart and were drawn one by one, as in some letterheads. */
function joinLetters(runs: readonly TextRun[]): readonly TextRun[] {
  if (runs.length < LEAST_LETTERS) return runs;
  const others = runs.filter(({ text }) => text.length > 1);
  if (others.length > runs.length * MOST_PAIRS) return runs;
  if (others.some(({ text }) => text.length > 2)) return runs;
  const gaps = gapsBetween(runs);
  const usual = [...gaps].sort((one, other) => one - other)[Math.floor(gaps.length / 2)] ?? 0;
  const joined: TextRun[] = [];
  for (const [index, run] of runs.entries()) {
    const last = joined.at(-1);
    const gap = gaps[index - 1] ?? 0;
    if (last === undefined || gap > usual * WORD_APART) joined.push({ ...run });
    else joined[joined.length - 1] = { ...last, text: last.text + run.text, end: run.end };
  }
  return joined;
}

/** A line of fewer single letters may be a row of marks. */
const LEAST_LETTERS = 8;
/** Two letters that are set closer by their shapes may be drawn together: 'AT'. */
const MOST_PAIRS = 0.2;
/** Between two words the gap is wider than between their letters by this factor. */
const WORD_APART = 1.6;

function gapOf(before: TextRun, run: TextRun): number {
  return (run.x - before.end) / Math.max(before.size, run.size);
}

/** The right edge of some runs. */
function endOf(runs: readonly TextRun[]): number {
  let end = -Infinity;
  for (const run of runs) end = Math.max(end, run.end);
  return end;
}

/** The widest space behind the first run. */
function widestSpace(runs: readonly TextRun[]): number {
  let most = 0;
  for (let index = 1; index < runs.length; index++) {
    const [before, run] = [runs[index - 1], runs[index]];
    if (before === undefined || run === undefined) continue;
    most = Math.max(most, run.space, index === 1 ? 0 : gapOf(before, run));
  }
  return most;
}

/** A gap that divides columns is wider than the line's other spaces, which in a justified line may be wide themselves. */
function leastColumnGap(runs: readonly TextRun[]): number {
  const gaps = gapsBetween(runs);
  const spaces = [...gaps];
  for (const { space } of runs) if (space > 0) spaces.push(space);
  spaces.sort((one, other) => one - other);
  const usual = spaces[Math.floor((spaces.length - 1) / 4)];
  if (usual === undefined || usual > MOST_SPACE) return COLUMN_GAP;
  if (spaces.length === 1) return LONE_GAP;
  if (spaces.length <= 3 && spaces.length === gaps.length) return COLUMN_GAP;
  return Math.max(NARROW_GAP, usual * JUSTIFIED, widestEvenSpace(runs, gaps) + EVEN);
}

function gapsBetween(runs: readonly TextRun[]): readonly number[] {
  const gaps: number[] = [];
  let before: TextRun | null = null;
  for (const run of runs) {
    if (before !== null) gaps.push(gapOf(before, run));
    before = run;
  }
  return gaps;
}

/** The space between words that stand evenly apart, as one of two justified columns has them; 0 where none do. */
function widestEvenSpace(runs: readonly TextRun[], gaps: readonly number[]): number {
  if (gaps.length < LEAST_EVEN - 1) return 0;
  let widest = 0;
  let even = 1;
  for (let index = 0; index < gaps.length; index++) {
    const gap = gaps[index] ?? 0;
    const isEven = Math.abs(gap - (gaps[index - 1] ?? 0)) < EVEN && LETTER.test(runs[index]?.text ?? "");
    even = isEven ? even + 1 : 1;
    if (even >= LEAST_EVEN && gap < MOST_SPACE) widest = Math.max(widest, gap);
  }
  return widest;
}

function toFragment(runs: readonly TextRun[]): Fragment {
  const [only] = runs;
  return only !== undefined && runs.length === 1 ? ofOneRun(only) : ofSeveralRuns(runs);
}

/** Most lines are drawn in one run. */
function ofOneRun(run: TextRun): Fragment {
  const { text, x, end, size } = run;
  return { text, x, end, size, second: null, strong: isStrong(run) ? [{ start: 0, end: text.length }] : [] };
}

function ofSeveralRuns(runs: readonly TextRun[]): Fragment {
  const printed = runs.filter((run, index) => !isOverprint(runs[index - 1], run));
  const [first, next] = printed;
  let text = "";
  let size = -Infinity;
  const strong: Span[] = [];
  let before: TextRun | null = null;
  for (const run of printed) {
    const note = before !== null && run === next && before.size < run.size * SCRIPT_SIZE;
    if (before !== null && (note || run.x - before.end > SPACE * Math.min(run.size, before.size))) text += " ";
    if (isStrong(run)) addSpan(strong, text, text.length, text.length + run.text.length);
    text += run.text;
    size = Math.max(size, run.size);
    before = run;
  }
  const second =
    first === undefined || next === undefined
      ? null
      : { x: next.x, gap: gapOf(first, next), space: widestSpace(printed) };
  return { text, x: first?.x ?? 0, end: endOf(printed), size, second, strong };
}

/** Set apart from the rest; the colour of a link tells only that it is one. */
function isStrong({ bold, italic, colour, text }: TextRun): boolean {
  return bold || italic || (colour !== null && !LINK.test(text));
}

const LINK = /[@/]|www\./;

function isOverprint(before: TextRun | undefined, run: TextRun): boolean {
  return before !== undefined && before.text === run.text && Math.abs(before.x - run.x) < OVERPRINT;
}

/** A range that touches the one before it, or has but a space between, is one with it. */
function addSpan(spans: Span[], text: string, start: number, end: number): void {
  const last = spans.at(-1);
  if (last !== undefined && text.slice(last.end, start).trim() === "") spans[spans.length - 1] = { ...last, end };
  else spans.push({ start, end });
}
