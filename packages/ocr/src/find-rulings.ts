import type { Ruling } from "@foi-records/extract";
import type { GreyImage } from "./grey-image.js";

/** Darker pixels are of a line: hairlines come grey out of a scanner. */
const LINE_INK = 190;
/** Shorter lines may be strokes of letters, in points; the pieces of a longer one are joined when tables are read. */
const SHORTEST = 30;
/** Thicker bars are none, in points. */
const THICKEST = 3;
/** Breaks of so many pixels are dust. */
const BREAK = 2;
/** Lines of a table; a photograph has more, and is none. */
const MOST_BARS = 4000;

/** A stretch of ink along one axis, over one row of pixels or several. */
interface Bar {
  readonly first: number;
  last: number;
  from: number;
  to: number;
}

/** Which way to go through the pixels. */
interface Axis {
  readonly rows: number;
  readonly length: number;
  readonly rowStep: number;
  readonly step: number;
}

/** Finds a picture's thin level and upright lines, in points, and takes them out of the picture: an engine reads them as letters. */
export function takeRulings(image: GreyImage, scale: number): readonly Ruling[] {
  const { width, height, pixels } = image;
  const level = { rows: height, length: width, rowStep: width, step: 1 };
  const upright = { rows: width, length: height, rowStep: 1, step: width };
  const levels = findBars(pixels, level, scale);
  const uprights = findBars(pixels, upright, scale);
  if (levels.length + uprights.length > MOST_BARS) return [];
  for (const bar of levels) wipe(pixels, level, bar);
  for (const bar of uprights) wipe(pixels, upright, bar);
  return [...levels.map((bar) => toRuling(bar, false, scale)), ...uprights.map((bar) => toRuling(bar, true, scale))];
}

function findBars(pixels: Uint8Array, axis: Axis, scale: number): readonly Bar[] {
  const done: Bar[] = [];
  let open: Bar[] = [];
  for (let row = 0; row < axis.rows && done.length <= MOST_BARS; row++) {
    const next = findRuns(pixels, axis, row, SHORTEST / scale).map((run) => grown(open, run));
    done.push(...open.filter((bar) => !next.includes(bar)));
    open = [...new Set(next)];
  }
  return [...done, ...open].filter(({ first, last }) => (last - first + 1) * scale <= THICKEST);
}

/** The stretches of ink in one row that are long enough. */
function findRuns(pixels: Uint8Array, { length, rowStep, step }: Axis, row: number, shortest: number): Bar[] {
  const runs: Bar[] = [];
  const start = row * rowStep;
  let from = -1;
  let to = -1;
  const end = () => {
    if (from >= 0 && to - from >= shortest) runs.push({ first: row, last: row, from, to });
    from = -1;
  };
  for (let at = 0; at < length; at++) {
    if ((pixels[start + at * step] as number) < LINE_INK) {
      if (from < 0) from = at;
      to = at;
    } else if (from >= 0 && at - to > BREAK) end();
  }
  end();
  return runs;
}

/** The bar of the row before that the run lies under, made to hold it; else the run is a bar. */
function grown(open: readonly Bar[], run: Bar): Bar {
  const bar = open.find(({ from, to }) => run.from <= to && run.to >= from);
  if (bar === undefined) return run;
  bar.last = run.last;
  bar.from = Math.min(bar.from, run.from);
  bar.to = Math.max(bar.to, run.to);
  return bar;
}

/** Whitens the bar and the grey edge beside it. */
function wipe(pixels: Uint8Array, { rows, rowStep, step }: Axis, { first, last, from, to }: Bar): void {
  for (let row = Math.max(0, first - 1); row <= Math.min(rows - 1, last + 1); row++)
    for (let at = from; at <= to; at++) pixels[row * rowStep + at * step] = 255;
}

function toRuling({ first, last, from, to }: Bar, upright: boolean, scale: number): Ruling {
  return { upright, at: ((first + last + 1) / 2) * scale, from: from * scale, to: (to + 1) * scale };
}
