import { IDENTITY, type Matrix } from "./matrix.js";
import type { TextRun } from "./page-content.js";
import { frameOf, type TextFrame } from "./text-frame.js";
import { lieAcross, type Turn, turnPoint } from "./turn-page.js";

/** What pdf.js tells of a glyph. */
export interface Glyph {
  readonly unicode: string;
  readonly width: number;
  /** True where word spacing is added: its code is 32, whatever letter the font has there. */
  readonly isSpace: boolean;
}

/** What is asked of a font. */
export interface FontFacts {
  readonly bold: boolean;
  readonly italic: boolean;
  /** Width units to text units. */
  readonly unit: number;
}

/** Where the next glyph goes and how it looks. */
export interface TextState {
  ctm: Matrix;
  font: FontFacts;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
  /** What it is filled with, as '#rrggbb'; null for black and greys. */
  colour: string | null;
  /** True where glyphs take their place and are not seen. */
  invisible: boolean;
}

export interface TextPen {
  state: TextState;
  matrix: Matrix;
  /** The frame that was drawn in last. */
  frame: TextFrame | null;
  readonly place: Place;
  x: number;
  y: number;
  lineX: number;
  lineY: number;
  readonly width: number;
  readonly height: number;
  /** Runs by the way they are turned: 0, 90, 180, 270 degrees. */
  readonly turned: readonly [TextRun[], TextRun[], TextRun[], TextRun[]];
  readonly slanted: string[];
  artifact: boolean;
  open: TextRun | null;
  spaced: boolean;
  /** True where the pen was set anew after the last glyph: what follows may stand in another cell. */
  moved: boolean;
}

/** A gap of this many ems is a space though none is printed. */
const SPACE = 0.16;
/** A printed space is wider than this; one that is not stands for a break that was not made. */
const THIN = 0.06;
/** Wider gaps end a run; whether they end a fragment is seen when all of the line is there. A typewriter's space has 0.6. */
const WORD_GAP = 0.62;
/** A gap of this many ems may divide columns; justified lines have wider spaces than ragged ones, but seldom this wide. */
export const COLUMN_GAP = 1.25;
/** Stands for a gap in a run that no space fills; no glyph is kept under this letter. */
const UNPRINTED = "\u2009";
const UNPRINTED_ALL = /\u2009/g;
/** Where this part of a run's letters stand apart, its letters are spaced. */
const SPACED_OUT = 0.7;
const LEAST_SPACED = 4;
const SAME_BASELINE = 0.06;
const NO_FONT: FontFacts = { bold: false, italic: false, unit: 0.001 };
const BLANK = /^[\s\u00a0]*$/;
const CONTROL = /[\p{Cc}\ufffd]/gu;
const FOLDED = /[\ufb00-\ufb06\uf000-\uf0ff\u2010\u2011]/;
/** Between the space and the first control sign behind ASCII. */
const FIRST_PLAIN = 0x20;
const LAST_PLAIN = 0x7f;
const SYMBOLS = /[\uf0b7\uf0a7\uf0d8\uf076\uf0fc\uf06e\uf02d]/g;
const PRIVATE = /[\uf000-\uf0ff]/g;
const LIGATURE = /[\ufb00-\ufb06]/g;

export function createTextPen(ctm: Matrix, width: number, height: number): TextPen {
  const spacing = { charSpacing: 0, wordSpacing: 0, scale: 1, leading: 0, rise: 0 };
  const state = { ctm, font: NO_FONT, size: 0, ...spacing, colour: null, invisible: false };
  const place = { matrix: IDENTITY, frame: null, x: 0, y: 0, lineX: 0, lineY: 0 };
  return {
    state,
    ...place,
    place: { runs: null, x: 0, y: 0, unit: 0, size: 0 },
    width,
    height,
    turned: [[], [], [], []],
    slanted: [],
    artifact: false,
    open: null,
    spaced: false,
    moved: false,
  };
}

/** Starts a new line of text at an offset from the last one. */
export function moveText(pen: TextPen, x: number, y: number): void {
  pen.lineX += x;
  pen.lineY += y;
  pen.x = pen.lineX;
  pen.y = pen.lineY;
  pen.moved = true;
}

export function setTextMatrix(pen: TextPen, matrix: Matrix): void {
  pen.matrix = matrix;
  pen.x = pen.y = pen.lineX = pen.lineY = 0;
  pen.moved = true;
}

/** Where a string of glyphs stands on the page, its direction taken as level; one for all, for there are thousands a page. */
interface Place {
  /** Null where it runs across the page. */
  runs: TextRun[] | null;
  x: number;
  y: number;
  /** Text units to points. */
  unit: number;
  size: number;
}

/** Draws glyphs; numbers between them move the pen. */
export function showText(pen: TextPen, glyphs: readonly (Glyph | number | null)[]): void {
  const { state, place } = pen;
  setPlace(pen, place);
  const { runs } = place;
  let at = 0;
  for (const glyph of glyphs) {
    if (glyph === null) continue;
    if (typeof glyph === "number") {
      at -= (glyph * state.size) / 1000;
      continue;
    }
    const advance = glyph.width * state.font.unit * state.size;
    if (runs === null) pen.slanted.push(glyph.unicode);
    else putGlyph(pen, runs, glyph.unicode, place.x + at * place.unit, advance * place.unit);
    at += advance + state.charSpacing + (glyph.isSpace ? state.wordSpacing : 0);
  }
  if (runs === null) pen.slanted.push(" ");
  pen.x += at * state.scale;
}

function setPlace(pen: TextPen, place: Place): void {
  const { state } = pen;
  pen.frame = frameOf(pen.frame, state.ctm, pen.matrix);
  const { whole, turn, along, across } = pen.frame;
  place.runs = turn === null ? null : pen.turned[turn];
  const risen = pen.y + state.rise;
  place.x = whole[0] * pen.x + whole[2] * risen + whole[4];
  place.y = whole[1] * pen.x + whole[3] * risen + whole[5];
  place.unit = along * state.scale;
  place.size = Math.abs(state.size) * across;
  if (turn !== null && turn !== 0) [place.x, place.y] = turnPoint(turn, place.x, place.y, pen);
}

function putGlyph(pen: TextPen, runs: TextRun[], unicode: string, x: number, width: number): void {
  const isLetter = isPlain(unicode);
  if (!isLetter && BLANK.test(unicode)) {
    pen.spaced = true;
    return;
  }
  const text = !isLetter && FOLDED.test(unicode) ? fold(unicode) : unicode;
  const { open, place } = pen;
  if (open !== null && goesOn(pen, open, x)) addGlyph(pen, open, text, (x - open.end) / place.size);
  else openRun(pen, runs, text, x);
  if (pen.open !== null) pen.open.end = x + width;
  pen.spaced = false;
  pen.moved = false;
}

/** One letter or sign that no pattern need be asked about. */
function isPlain(text: string): boolean {
  const code = text.charCodeAt(0);
  return code > FIRST_PLAIN && code < LAST_PLAIN && text.length === 1;
}

/** A glyph behind the others of its run, so many sizes behind the last. */
function addGlyph({ spaced }: TextPen, open: TextRun, text: string, gap: number): void {
  if (gap > (spaced ? THIN : SPACE)) {
    open.text += spaced ? " " : UNPRINTED;
    open.space = Math.max(open.space, gap);
  }
  open.text += text;
}

function openRun(pen: TextPen, runs: TextRun[], text: string, x: number): void {
  const { colour, font } = pen.state;
  const { bold, italic } = font;
  const { y, size } = pen.place;
  const run = { text, x, end: x, y, size, space: 0, bold, italic, colour, artifact: pen.artifact };
  runs.push(run);
  pen.open = run;
}

function goesOn(pen: TextPen, open: TextRun, x: number): boolean {
  const { place } = pen;
  const { bold, italic } = pen.state.font;
  if (open.bold !== bold || open.italic !== italic || open.artifact !== pen.artifact) return false;
  if (open.colour !== pen.state.colour) return false;
  if (Math.abs(open.y - place.y) > SAME_BASELINE * place.size || Math.abs(open.size - place.size) > 0.2) return false;
  const gap = x - open.end;
  return gap > -SPACE * place.size && gap < (pen.moved ? SPACE : WORD_GAP) * place.size;
}

function fold(text: string): string {
  return text
    .replace(LIGATURE, (letters) => letters.normalize("NFKC"))
    .replace(SYMBOLS, "•")
    .replace(PRIVATE, "")
    .replace("\u2011", "-");
}

/** A gap is a space, but not where all letters of a name stand apart as a letterhead's may. */
function settleGaps(text: string): string {
  const gaps = text.match(UNPRINTED_ALL)?.length ?? 0;
  const joints = text.length - gaps - 1 - 2 * (text.split(" ").length - 1);
  const isSpacedOut = gaps >= LEAST_SPACED && gaps >= joints * SPACED_OUT;
  return text.replace(UNPRINTED_ALL, isSpacedOut ? "" : " ");
}

/** The turn that most of the page's text has, its runs, and the runs of the others; spaces and signs in order. */
export function finishText(pen: TextPen): FinishedText {
  const lengths = pen.turned.map((runs) => runs.reduce((sum, { text }) => sum + text.length, 0));
  const turn = lengths.indexOf(Math.max(...lengths)) as Turn;
  const sideways = TURNS.flatMap((other) =>
    other === turn ? [] : joinRuns(cleanRuns(pen.turned[other])).map((run) => lieAcross(run, other, turn, pen)),
  );
  return { turn, runs: withoutOwnColour(cleanRuns(pen.turned[turn])), sideways };
}

/** The colour that most of a page's letters have is plain. */
function withoutOwnColour(runs: readonly TextRun[]): readonly TextRun[] {
  if (runs.every(({ colour }) => colour === null)) return runs;
  const letters = new Map<string | null, number>();
  for (const { colour, text } of runs) letters.set(colour, (letters.get(colour) ?? 0) + text.length);
  const most = Math.max(...letters.values());
  for (const run of runs) if (letters.get(run.colour) === most) run.colour = null;
  return runs;
}

/** What was written on a page, with the turn of most of it. */
export interface FinishedText {
  readonly turn: Turn;
  readonly runs: readonly TextRun[];
  readonly sideways: readonly TextRun[];
}

const TURNS: readonly Turn[] = [0, 1, 2, 3];

/** Runs that are lines of one column's head become one, or else they would lie side by side in any order. */
function joinRuns(runs: readonly TextRun[]): readonly TextRun[] {
  const joined: TextRun[] = [];
  for (const run of [...runs].sort((one, other) => one.y - other.y || one.x - other.x)) {
    const last = joined.at(-1);
    if (last === undefined || !(isSameLine(last, run) || isNextLine(last, run))) joined.push({ ...run });
    else {
      const [x, end] = [Math.min(last.x, run.x), Math.max(last.end, run.end)];
      joined[joined.length - 1] = { ...run, text: `${last.text} ${run.text}`, x, end };
    }
  }
  return joined;
}

function isSameLine(last: TextRun, { x, y, size }: TextRun): boolean {
  return y - last.y < SAME_BASELINE * size && x - last.end < COLUMN_GAP * size;
}

function isNextLine(last: TextRun, { x, end, y, size }: TextRun): boolean {
  return y - last.y < NEXT_LINE * size && last.x <= end && x <= last.end;
}

const NEXT_LINE = 1.6;

function cleanRuns(runs: readonly TextRun[]): readonly TextRun[] {
  for (const run of runs) {
    if (run.text.includes(UNPRINTED)) run.text = settleGaps(run.text);
    run.text = run.text.replace(CONTROL, "");
  }
  return runs.filter(({ text }) => text !== "");
}
