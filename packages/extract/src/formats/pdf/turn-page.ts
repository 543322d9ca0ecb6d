import type { Dot, Ruling, TextRun } from "./page-content.js";

/** How text is turned, in quarters clockwise: level, down the page, over, up the page. */
export type Turn = 0 | 1 | 2 | 3;

/** The size of a sheet as it lies. */
export interface SheetSize {
  readonly width: number;
  readonly height: number;
}

/** Where a point stands on a sheet that is turned until text of this turn is level. */
export function turnPoint(turn: Turn, x: number, y: number, { width, height }: SheetSize): readonly [number, number] {
  if (turn === 0) return [x, y];
  if (turn === 1) return [y, width - x];
  return turn === 2 ? [width - x, height - y] : [height - y, x];
}

/** The size of a sheet that is turned so. */
export function turnSize(turn: Turn, { width, height }: SheetSize): SheetSize {
  return turn % 2 === 0 ? { width, height } : { width: height, height: width };
}

/** The thin lines of a sheet that is turned so. */
export function turnRulings(turn: Turn, rulings: readonly Ruling[], sheet: SheetSize): readonly Ruling[] {
  if (turn === 0) return rulings;
  return rulings.map(({ upright, at, from, to }) => {
    const [x0, y0] = upright ? turnPoint(turn, at, from, sheet) : turnPoint(turn, from, at, sheet);
    const [x1, y1] = upright ? turnPoint(turn, at, to, sheet) : turnPoint(turn, to, at, sheet);
    const isUpright = x0 === x1;
    const [one, other] = isUpright ? [y0, y1] : [x0, x1];
    return { upright: isUpright, at: isUpright ? x0 : y0, from: Math.min(one, other), to: Math.max(one, other) };
  });
}

export function turnDots(turn: Turn, dots: readonly Dot[], sheet: SheetSize): readonly Dot[] {
  if (turn === 0) return dots;
  return dots.map((dot) => {
    const [x, y] = turnPoint(turn, dot.x, dot.y, sheet);
    return { ...dot, x, y };
  });
}

/** Part of a letter's size that hangs below its baseline. */
const BELOW = 0.2;

/** A run of another turn than the page's, as the place that it takes on the page: what stands in a narrow cell's head. */
export function lieAcross(run: TextRun, turn: Turn, page: Turn, sheet: SheetSize): TextRun {
  const own = turnSize(turn, sheet);
  const back = ((4 - turn) % 4) as Turn;
  const corners = [
    [run.x, run.y + run.size * BELOW],
    [run.end, run.y - run.size * (1 - BELOW)],
  ] as const;
  const places = corners.map(([x, y]) => turnPoint(page, ...turnPoint(back, x, y, own), sheet));
  const [xs, ys] = [places.map(([x]) => x), places.map(([, y]) => y)];
  return { ...run, x: Math.min(...xs), end: Math.max(...xs), y: Math.max(...ys) - run.size * BELOW };
}
