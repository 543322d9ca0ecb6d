import type { Grid } from "./find-grids.js";
import type { Aside, Piece } from "./flow.js";
import type { Line, TextRun } from "./page-content.js";

/** A box beside the text: its lines, and where it stands. */
export interface SideBox extends Aside {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

/** Lines that run beside a box, at least. */
const LEAST_BESIDE = 2;

/** A box that text runs beside, and not a line of it alone. */
export function isSideBox({ xs, ys }: Grid, own: readonly TextRun[], free: readonly TextRun[]): boolean {
  const [left = 0, top = 0, right = 0, bottom = 0] = [xs[0], ys[0], xs.at(-1), ys.at(-1)];
  if (own.length === 0 || xs.length > 2) return false;
  const beside = free.filter(({ x, end, y }) => y > top && y < bottom && (end <= left || x >= right));
  return new Set(beside.map(({ y }) => Math.round(y))).size >= LEAST_BESIDE;
}

export function toSideBox({ xs, ys }: Grid, lines: readonly Line[]): SideBox {
  const edges = { left: Math.min(...lines.map(({ x }) => x)), right: Math.max(...lines.map(({ end }) => end)) };
  return { lines, edges, left: xs[0] ?? 0, top: ys[0] ?? 0, bottom: ys.at(-1) ?? 0 };
}

/** The page with its boxes: one stands before the text, and each of several below each other behind the text that it stands beside. */
export function withBoxes(flow: readonly Piece[], boxes: readonly SideBox[]): readonly Piece[] {
  if (boxes.length === 0) return flow;
  const narrowed = flow.map((piece) => besideBoxes(piece, boxes));
  if (boxes.length === 1 || boxes.some(({ left }) => Math.abs(left - (boxes[0]?.left ?? 0)) > SAME_EDGE))
    return [...boxes.map((aside) => ({ aside })), ...narrowed];
  const waiting = [...boxes].sort((one, other) => one.top - other.top);
  const pieces: Piece[] = [];
  for (const piece of narrowed) {
    const y = (piece.line ?? piece.table?.rows[0]?.cells.flat()[0])?.y ?? 0;
    while (waiting[0] !== undefined && waiting[0].bottom < y) pieces.push({ aside: waiting.shift() as SideBox });
    pieces.push(piece);
  }
  return [...pieces, ...waiting.map((aside) => ({ aside }))];
}

const SAME_EDGE = 3;

/** A piece with its right edge before the box at its right. */
function besideBoxes(piece: Piece, boxes: readonly SideBox[]): Piece {
  const { line, edges } = piece;
  if (line === undefined || boxes.length === 0) return piece;
  const box = boxes.find(({ left, top, bottom }) => line.end <= left && line.y > top && line.y - line.size < bottom);
  return box === undefined ? piece : { line, edges: { ...edges, right: Math.min(edges.right, box.left) } };
}
