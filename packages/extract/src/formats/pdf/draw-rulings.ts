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

/** A path that is followed from its first point. */
interface Track {
  readonly rulings: Ruling[];
  readonly filled: boolean;
  x: number;
  y: number;
  /** All points since the last move. */
  bounds: Bounds | null;
  startX: number;
  startY: number;
}

/** Finds the thin lines that a path draws: those it strokes, or boxes it fills that are as thin as a line. */
export function addRulings(rulings: Ruling[], ctm: Matrix, path: ArrayLike<number>, filled: boolean): void {
  const track: Track = { rulings, filled, x: 0, y: 0, bounds: null, startX: 0, startY: 0 };
  for (let at = 0; at < path.length; ) {
    const action = path[at];
    if (action === MOVE_TO) moveTo(track, apply(ctm, path[at + 1], path[at + 2]));
    else if (action === LINE_TO) lineTo(track, apply(ctm, path[at + 1], path[at + 2]));
    else if (action === CURVE_TO) curveTo(track, apply(ctm, path[at + 5], path[at + 6]));
    else lineTo(track, [track.startX, track.startY]);
    at += action === CURVE_TO ? 7 : action === MOVE_TO || action === LINE_TO ? 3 : 1;
  }
  endFill(track);
}

type Point = readonly [number, number];

function moveTo(track: Track, [x, y]: Point): void {
  endFill(track);
  if (track.filled) track.bounds = { x0: x, y0: y, x1: x, y1: y };
  track.x = track.startX = x;
  track.y = track.startY = y;
}

function lineTo(track: Track, [x, y]: Point): void {
  if (track.bounds !== null) extend(track.bounds, x, y);
  else if (!track.filled) addStroke(track.rulings, track.x, track.y, x, y);
  track.x = x;
  track.y = y;
}

/** A curve is no ruling, and what is filled along one is none either. */
function curveTo(track: Track, [x, y]: Point): void {
  track.bounds = null;
  track.x = x;
  track.y = y;
}

function endFill(track: Track): void {
  if (track.bounds !== null) addFilled(track.rulings, track.bounds);
  track.bounds = null;
}

function apply([a, b, c, d, e, f]: Matrix, x = 0, y = 0): Point {
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
  if (height <= THICKEST && width >= SHORTEST) rulings.push({ upright: false, at: (y0 + y1) / 2, from: x0, to: x1 });
  else if (width <= THICKEST && height >= SHORTEST)
    rulings.push({ upright: true, at: (x0 + x1) / 2, from: y0, to: y1 });
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
  if (Math.min(width, height) < LEAST_DOT || Math.max(width, height) > MOST_DOT || Math.abs(width - height) > 1)
    return null;
  return { x: (x0 + x1) / 2, y: (y0 + y1) / 2, width };
}
