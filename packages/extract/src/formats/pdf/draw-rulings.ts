import type { Matrix } from "./matrix.js";
import type { Dot, Ruling } from "./page-content.js";

/** No ruling is thicker, in points. */
const THICKEST = 3;
/** Shorter lines are parts of letters and signs. */
const SHORTEST = 6;
/** The numbers in a path that pdf.js draws: what to do, then where. */
const MOVE_TO = 0;
const LINE_TO = 1;
const CURVE_TO = 2;

interface Bounds {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** Finds the thin lines that a path draws: those it strokes, or boxes it fills that are as thin as a line. */
export function addRulings(rulings: Ruling[], ctm: Matrix, path: ArrayLike<number>, filled: boolean): void {
  let bounds: Bounds | null = null;
  let x = 0;
  let y = 0;
  let start = { x: 0, y: 0 };
  for (let at = 0; at < path.length; ) {
    const action = path[at];
    if (action === CURVE_TO) {
      [x, y] = apply(ctm, path[at + 5], path[at + 6]);
      at += 7;
      continue;
    }
    const [toX, toY] = action === MOVE_TO || action === LINE_TO ? apply(ctm, path[at + 1], path[at + 2]) : [start.x, start.y];
    if (action === MOVE_TO) {
      if (bounds !== null) addFilled(rulings, bounds);
      bounds = filled ? { x0: toX, y0: toY, x1: toX, y1: toY } : null;
      start = { x: toX, y: toY };
    } else if (bounds !== null) extend(bounds, toX, toY);
    else if (!filled) addStroke(rulings, x, y, toX, toY);
    x = toX;
    y = toY;
    at += action === MOVE_TO || action === LINE_TO ? 3 : 1;
  }
  if (bounds !== null) addFilled(rulings, bounds);
}

function apply([a, b, c, d, e, f]: Matrix, x = 0, y = 0): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

function extend(bounds: Bounds, x: number, y: number): void {
  bounds.x0 = Math.min(bounds.x0, x);
  bounds.x1 = Math.max(bounds.x1, x);
  bounds.y0 = Math.min(bounds.y0, y);
  bounds.y1 = Math.max(bounds.y1, y);
}

function addFilled(rulings: Ruling[], { x0, y0, x1, y1 }: Bounds): void {
  const width = x1 - x0;
  const height = y1 - y0;
  if (height <= THICKEST && width >= SHORTEST)
    rulings.push({ upright: false, at: (y0 + y1) / 2, from: x0, to: x1 });
  else if (width <= THICKEST && height >= SHORTEST) rulings.push({ upright: true, at: (x0 + x1) / 2, from: y0, to: y1 });
}

function addStroke(rulings: Ruling[], x0: number, y0: number, x1: number, y1: number): void {
  const [from, to] = [Math.min(x0, x1), Math.max(x0, x1)];
  const [top, bottom] = [Math.min(y0, y1), Math.max(y0, y1)];
  if (bottom - top < 0.5 && to - from >= SHORTEST) rulings.push({ upright: false, at: (y0 + y1) / 2, from, to });
  else if (to - from < 0.5 && bottom - top >= SHORTEST)
    rulings.push({ upright: true, at: (x0 + x1) / 2, from: top, to: bottom });
}

/** The smallest and largest side of a bullet, in points. */
const LEAST_DOT = 1.5;
const MOST_DOT = 7;

/** A filled sign as small as a bullet; null for anything else. */
export function toDot(ctm: Matrix, box: ArrayLike<number>): Dot | null {
  const [x0, y0] = apply(ctm, box[0], box[1]);
  const [x1, y1] = apply(ctm, box[2], box[3]);
  const [width, height] = [Math.abs(x1 - x0), Math.abs(y1 - y0)];
  if (Math.min(width, height) < LEAST_DOT || Math.max(width, height) > MOST_DOT || Math.abs(width - height) > 1) return null;
  return { x: (x0 + x1) / 2, y: (y0 + y1) / 2, width };
}
