import type { RecognisedLine, RecognisedPage, RecognisedWord, Ruling } from "@foi-records/extract";
import type { Line, Page, Word } from "tesseract.js";

/** A page's number, its size in points, and points a pixel. */
export interface PagePlace {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

/** Lines of which the engine is less sure, of 100, are shapes of a crest, a signature or dust. */
const LEAST_SURE = 40;
/** Remains of ruled lines. */
const NO_WORD = /^[|¦_=~]+$/;
/** The letters that stand before most references, of which I and O are often read as figures. */
const MISREAD_FOI = /^F[O0][1Il|](?![\p{L}\d])/u;
/** A page that stands more slanted than this, as a part of its width, is no scan of a letter. */
const MOST_SLANT = 0.2;

/** What the engine read, in points and made level: a sheet seldom lies straight. */
export function toPage(read: Page, place: PagePlace, rulings: readonly Ruling[]): RecognisedPage {
  const { page, width, height, scale } = place;
  const printed = linesOf(read).filter(({ confidence }) => confidence >= LEAST_SURE);
  const slant = slantOf(printed);
  const lines = printed.map((line) => toLine(line, slant, scale)).filter(({ words }) => words.length > 0);
  return { page, width, height, lines, rulings, confidence: meanConfidence(printed.flatMap(({ words }) => words)) };
}

function linesOf({ blocks }: Page): readonly Line[] {
  return (blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines));
}

/** The slope of the line in the middle, by length of text. */
function slantOf(lines: readonly Line[]): number {
  const slopes = lines
    .flatMap(({ baseline: { x0, y0, x1, y1 }, words }) => (x1 > x0 ? words.map(() => (y1 - y0) / (x1 - x0)) : []))
    .sort((one, other) => one - other);
  const slope = slopes[Math.floor(slopes.length / 2)] ?? 0;
  return Math.abs(slope) < MOST_SLANT ? slope : 0;
}

function toLine({ baseline, rowAttributes, words }: Line, slant: number, scale: number): RecognisedLine {
  const { x0, y0, x1, y1 } = baseline;
  const slope = x1 > x0 ? (y1 - y0) / (x1 - x0) : 0;
  const toWord = ({ text, bbox }: Word): RecognisedWord => {
    const middle = (bbox.x0 + bbox.x1) / 2;
    const y = y0 + (middle - x0) * slope - middle * slant;
    return { text: text.replace(MISREAD_FOI, "FOI"), x: bbox.x0 * scale, end: bbox.x1 * scale, y: y * scale };
  };
  return {
    size: rowAttributes.rowHeight * scale,
    words: words.filter(({ text }) => text.trim() !== "" && !NO_WORD.test(text)).map(toWord),
  };
}

function meanConfidence(words: readonly Word[]): number {
  if (words.length === 0) return 0;
  return words.reduce((sum, { confidence }) => sum + confidence, 0) / words.length / 100;
}
