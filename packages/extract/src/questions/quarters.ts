import type { CleanBlock } from "../blocks.js";
import { nameMark } from "./read-mark.js";

/** 'Q1' before figures and nothing else: '71% | 48%', '£1,204'. */
const QUARTER = /^(?:Q(?:tr\.?|uarter)?) ?([1-4])\b\s?[:.|–-]?\s+(?=[£<>\d*-])[^\p{L}]+$/u;
const NAMES_QUARTERS = /\b(?:quarter(?:s|ly)?|qtrs?)\b/i;
const LEAST_ROWS = 3;
/** The head of a table, or the line that leads in to it, stands this many lines above at most. */
const LINES_ABOVE = 3;
const LEAST_COLUMNS = 3;
const QUARTERS_OF_YEAR = 4;

/** Lines 'Q1' to 'Q4' with figures alone are quarters of a year where they have several figures each, or the lines above speak of quarters. */
export function disownQuarters(blocks: readonly CleanBlock[]): void {
  let run: CleanBlock[] = [];
  const close = (next: CleanBlock | undefined): void => {
    if (run.length >= LEAST_ROWS && areQuarters(blocks, run, next)) for (const block of run) nameMark(block, null);
    run = [];
  };
  for (const block of blocks) {
    const number = Number(QUARTER.exec(block.text)?.[1] ?? 0);
    if (number !== run.length + 1) close(block);
    if (number === run.length + 1) run.push(block);
    if (run.length === QUARTERS_OF_YEAR) close(blocks[blocks.indexOf(block) + 1]);
  }
  close(undefined);
}

function areQuarters(blocks: readonly CleanBlock[], run: readonly CleanBlock[], next: CleanBlock | undefined): boolean {
  if (next !== undefined && FIFTH.test(next.text)) return false;
  if (run.every(({ cells = [] }) => cells.length >= LEAST_COLUMNS)) return true;
  const [first] = run;
  const at = first === undefined ? 0 : blocks.indexOf(first);
  return blocks.slice(Math.max(0, at - LINES_ABOVE), at).some(({ text }) => NAMES_QUARTERS.test(text));
}

const FIFTH = /^Q(?:uestion)? ?5\b/i;
