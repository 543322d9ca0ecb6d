import { type Matrix, multiply } from "./matrix.js";
import type { Turn } from "./turn-page.js";

/** How text that is set by one matrix stands on the page. */
export interface TextFrame {
  readonly ctm: Matrix;
  readonly matrix: Matrix;
  /** Both in one: text units to points. */
  readonly whole: Matrix;
  /** How it is turned; null where it runs across the page. */
  readonly turn: Turn | null;
  /** Points of a text unit along the line and across it. */
  readonly along: number;
  readonly across: number;
}

/** The last frame where nothing has moved it, or a new one: many strings are drawn in one frame, some a letter long. */
export function frameOf(last: TextFrame | null, ctm: Matrix, matrix: Matrix): TextFrame {
  if (last !== null && last.ctm === ctm && last.matrix === matrix) return last;
  const whole = multiply(ctm, matrix);
  const turn = turnOf(whole[0], whole[1]);
  return { ctm, matrix, whole, turn, along: lengthOf(whole[0], whole[1]), across: lengthOf(whole[2], whole[3]) };
}

/** How text in this direction is turned; null where it runs across the page. */
function turnOf(a: number, b: number): Turn | null {
  if (Math.abs(b) < Math.abs(a) * 0.05) return a > 0 ? 0 : 2;
  if (Math.abs(a) > Math.abs(b) * 0.05) return null;
  return b > 0 ? 1 : 3;
}

/** The same as `Math.hypot`, which is slow for what most of them are: level or upright. */
function lengthOf(x: number, y: number): number {
  if (y === 0) return Math.abs(x);
  return x === 0 ? Math.abs(y) : Math.hypot(x, y);
}
