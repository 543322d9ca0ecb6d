import { opensBlock } from "./opens-block.js";
import {
  LOWER_START,
  lengthOf,
  MAX_WIDTH,
  MIN_WIDTH,
  OPEN_END,
  TABLE_LIKE,
  type TextLine,
  wantedBy,
} from "./text-line.js";

/** Where a text is broken at: no line is longer, and a line is only broken when the next word would not fit. */
export interface Wrap {
  readonly width: number;
  /** True where lines are filled to the letter, as mail programs and editors fill them, not by the width of printed words. */
  readonly exact: boolean;
  /** True where empty lines divide paragraphs, so that a full stop at a line's end divides nothing. */
  readonly gaps: boolean;
  /** The width to which lines are filled to the letter, where it is known. */
  readonly full: number | null;
}

/** A line that is surely broken: how long it is, and how long it would have been with the next word. */
interface BrokenLine {
  readonly length: number;
  readonly wanted: number;
}

const MIN_PAIRS = 3;
const MIN_EXACT_PAIRS = 5;

/** Where the lines are broken at; null where too few surely are, or where they end anywhere. */
export function findWrap(lines: readonly TextLine[]): Wrap | null {
  const broken: BrokenLine[] = [];
  let gaps = 0;
  lines.forEach((line, index) => {
    if (line.afterGap) gaps++;
    const before = lines[index - 1];
    if (before !== undefined && isBrokenPair(before, line)) {
      broken.push({ length: lengthOf(before), wanted: wantedBy(before, line) });
    }
  });
  if (broken.length < MIN_PAIRS) return null;
  broken.sort((a, b) => a.length - b.length);
  const width = broken[Math.floor(broken.length * 0.9)]?.length ?? 0;
  const near = broken.filter(({ length }) => length >= width * 0.75).length;
  if (near < broken.length * 0.6) return null;
  // Where empty lines divide paragraphs, what stands between two of them may be broken as it likes.
  const full = exactWidth(broken);
  if (gaps >= lines.length * 0.15) return { width, exact: false, gaps: true, full };
  return { width: full ?? width, exact: full !== null, gaps: false, full };
}

/** Nearly all lines have an empty line before them, which then divides no paragraphs: a conversion put it there. */
const SPACED_OUT = 0.95;
/** Of lines that are broken at a width one in so many at least surely is, and few are longer. */
const BROKEN_SHARE = 0.12;
const LONG_SHARE = 0.05;

/** The lines without the empty lines between all of them, where they are broken at a width; else as they are. */
export function closeGaps<Line extends TextLine>(lines: readonly Line[]): readonly Line[] {
  const apart = lines.filter(({ afterGap }) => afterGap).length;
  if (lines.length < MIN_PAIRS * 2 || apart < (lines.length - 1) * SPACED_OUT) return lines;
  const closed = lines.map((line) => (line.afterGap ? { ...line, afterGap: false } : line));
  const wrap = findWrap(closed);
  if (wrap === null) return lines;
  const broken = closed.filter((line, index) => isBrokenPair(closed[index - 1] ?? line, line)).length;
  const long = closed.filter(({ text }) => text.length > wrap.width * 1.3).length;
  return broken >= lines.length * BROKEN_SHARE && long <= lines.length * LONG_SHARE ? closed : lines;
}

/**
 * The width to which lines are filled: with its next word each would have been longer. A few may end by themselves, points
 * of a list without marks, and a long address may stand out; null where more do, as in a proportional font half of them do.
 */
function exactWidth(broken: readonly BrokenLine[]): number | null {
  if (broken.length < MIN_EXACT_PAIRS) return null;
  const width = broken[broken.length - 1 - Math.floor(broken.length * 0.05)]?.length ?? 0;
  return broken.filter(({ wanted }) => wanted <= width).length <= broken.length * 0.15 ? width : null;
}

function isBrokenPair(before: TextLine, line: TextLine): boolean {
  const { length } = before.text;
  const plain = !line.afterGap && !TABLE_LIKE.test(before.text) && before.quoted === line.quoted;
  return (
    plain &&
    length >= MIN_WIDTH &&
    length <= MAX_WIDTH &&
    OPEN_END.test(before.text) &&
    LOWER_START.test(line.text) &&
    !opensBlock(line.text)
  );
}
