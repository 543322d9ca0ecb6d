import type { Span } from "@foi-records/contract";
import { COLUMN_GAP } from "./draw-text.js";
import type { Fragment, Line, TextRun } from "./page-content.js";

/** Runs whose baselines differ by less than this part of the smaller one's size share a line. */
const SAME_LINE = 0.36;
/** A raised or lowered sign beside a word is at most this part of the word's size. */
const SCRIPT_SIZE = 0.78;
const SCRIPT_SHIFT = 0.6;
const SPACE = 0.16;
/** Text drawn twice with a shift below this is drawn to look bold. */
const OVERPRINT = 1.2;

interface LineDraft {
  y: number;
  size: number;
  readonly runs: TextRun[];
}

/** Sorts runs into lines, top down, and each line's runs into fragments, left to right. */
export function buildLines(runs: readonly TextRun[], page: number): readonly Line[] {
  const drafts: LineDraft[] = [];
  const large: TextRun[] = [];
  const scripts: TextRun[] = [];
  const usual = usualSize(runs);
  for (const run of runs) (run.size < usual * SCRIPT_SIZE ? scripts : large).push(run);
  for (const run of [...large].sort(byPlace)) addRun(drafts, run);
  for (const run of [...scripts].sort(byPlace)) if (!addScript(drafts, run)) addRun(drafts, run);
  return drafts.sort((one, other) => one.y - other.y).map((draft) => toLine(draft, page));
}

function byPlace(one: TextRun, other: TextRun): number {
  return one.y - other.y || one.x - other.x;
}

/** The size that most letters have. */
export function usualSize(runs: readonly { readonly size: number; readonly text: string }[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of runs) {
    const key = Math.round(size * 4) / 4;
    letters.set(key, (letters.get(key) ?? 0) + text.length);
  }
  let usual = 0;
  let most = 0;
  for (const [size, count] of letters) if (count > most) [usual, most] = [size, count];
  return usual;
}

/** Lines come nearly in order of place, so the run's line is one of the last. */
function addRun(drafts: LineDraft[], run: TextRun): void {
  for (let index = drafts.length - 1; index >= 0 && index >= drafts.length - NEAR; index--) {
    const draft = drafts[index];
    if (draft === undefined || Math.abs(draft.y - run.y) > SAME_LINE * Math.min(draft.size, run.size)) continue;
    if (run.size > draft.size) draft.size = run.size;
    draft.runs.push(run);
    return;
  }
  drafts.push({ y: run.y, size: run.size, runs: [run] });
}

const NEAR = 4;

/** A footnote's mark or an ordinal's ending stands on the line of the word it touches. */
function addScript(drafts: readonly LineDraft[], run: TextRun): boolean {
  const draft = drafts.find(
    ({ y, size, runs }) =>
      run.size <= size * SCRIPT_SIZE &&
      Math.abs(y - run.y) <= size * SCRIPT_SHIFT &&
      runs.some((word) => run.x - word.end < size * 0.5 && run.x >= word.end - size * 0.2),
  );
  draft?.runs.push(run);
  return draft !== undefined;
}

function toLine({ y, size, runs }: LineDraft, page: number): Line {
  const sorted = runs.sort((one, other) => one.x - other.x || one.end - other.end);
  const fragments: Fragment[] = [];
  let from = 0;
  for (let index = 1; index <= sorted.length; index++) {
    const [before, run] = [sorted[index - 1], sorted[index]];
    if (before && run && run.x - before.end < COLUMN_GAP * Math.max(before.size, run.size)) continue;
    fragments.push(toFragment(sorted.slice(from, index)));
    from = index;
  }
  const end = Math.max(...sorted.map((run) => run.end));
  return { page, x: sorted[0]?.x ?? 0, end, y, size, artifact: runs.every(({ artifact }) => artifact), fragments };
}

function toFragment(runs: readonly TextRun[]): Fragment {
  let text = "";
  let end = 0;
  const strong: Span[] = [];
  for (const [index, run] of runs.entries()) {
    const before = runs[index - 1];
    if (before && before.text === run.text && Math.abs(before.x - run.x) < OVERPRINT) continue;
    const gap = before === undefined ? 0 : run.x - end;
    if (text !== "" && !text.endsWith(" ") && gap > SPACE * Math.min(run.size, before?.size ?? run.size)) text += " ";
    if (run.bold || run.italic) addSpan(strong, text, text.length, text.length + run.text.length);
    text += run.text;
    end = Math.max(end, run.end);
  }
  const [first, next] = runs;
  const second = first === undefined || next === undefined ? null : { x: next.x, gap: (next.x - first.end) / next.size };
  return { text, x: first?.x ?? 0, end, size: Math.max(...runs.map(({ size }) => size)), second, strong };
}

/** A range that touches the one before it, or has but a space between, is one with it. */
export function addSpan(spans: Span[], text: string, start: number, end: number): void {
  const last = spans.at(-1);
  if (last !== undefined && text.slice(last.end, start).trim() === "") spans[spans.length - 1] = { ...last, end };
  else spans.push({ start, end });
}
