import { createPictureTrack, isPictured, leavePlace, type PictureTrack } from "./draw-pictures.js";
import { addRulings, toDot } from "./draw-rulings.js";
import {
  createTextPen,
  type FontFacts,
  finishText,
  type Glyph,
  moveText,
  setTextMatrix,
  showText,
  type TextPen,
  type TextState,
} from "./draw-text.js";
import { IDENTITY, type Matrix, multiply, toMatrix } from "./matrix.js";
import type { Dot, PageContent, Ruling } from "./page-content.js";
import { turnDots, turnRulings, turnSize } from "./turn-page.js";

/** pdf.js's numbers of the operators that place text and lines. */
const OPS = {
  setGState: 9,
  save: 10,
  restore: 11,
  transform: 12,
  stroke: 20,
  closeStroke: 21,
  fill: 22,
  eoFillStroke: 25,
  beginText: 31,
  setFillColour: 59,
  setCharSpacing: 33,
  setWordSpacing: 34,
  setHScale: 35,
  setLeading: 36,
  setFont: 37,
  setRenderingMode: 38,
  setTextRise: 39,
  moveText: 40,
  setLeadingMoveText: 41,
  setTextMatrix: 42,
  nextLine: 43,
  showText: 44,
  beginMarkedContent: 69,
  beginMarkedContentProps: 70,
  shadingFill: 62,
  endMarkedContent: 71,
  formBegin: 74,
  formEnd: 75,
  beginAnnotation: 80,
  endAnnotation: 81,
  constructPath: 91,
} as const;

/** A page's drawing operators as pdf.js gives them. */
export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly (readonly unknown[] | null)[];
}

/** The page that is drawn, and the fonts it names. */
export interface Canvas {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly matrix: Matrix;
  font(name: string): FontFacts;
}

interface Drawing {
  readonly canvas: Canvas;
  readonly pen: TextPen;
  readonly rulings: Ruling[];
  readonly dots: Dot[];
  readonly pictures: PictureTrack;
  readonly saved: TextState[];
  /** For each open marked content, whether it is an artifact. */
  readonly marked: boolean[];
}

type Draw = (drawing: Drawing, args: readonly unknown[]) => void;

const INVISIBLE = 3;
const MOST_SAVED = 1000;
/** Lines of a table; a drawing has more, and is none. */
const MOST_RULINGS = 4000;

/** Follows a page's drawing operators and notes the text and the thin lines they leave. */
export function readContent({ fnArray, argsArray }: Operators, canvas: Canvas): PageContent {
  const { page, width, height, matrix } = canvas;
  const drawing: Drawing = {
    canvas,
    pen: createTextPen(matrix, width, height),
    rulings: [],
    dots: [],
    pictures: createPictureTrack(),
    saved: [],
    marked: [],
  };
  for (let index = 0; index < fnArray.length; index++) DRAW[fnArray[index] ?? 0]?.(drawing, argsArray[index] ?? []);
  restore(drawing, []);
  const { pen, rulings, dots, pictures } = drawing;
  const slanted = pen.slanted.length === 0 ? [] : [pen.slanted.join("")];
  const { turn, runs, sideways } = finishText(pen);
  return {
    page,
    ...turnSize(turn, { width, height }),
    runs,
    sideways,
    dots: turnDots(turn, dots, pen),
    slanted,
    isPicture: isPictured(pictures),
    rulings: rulings.length > MOST_RULINGS ? [] : turnRulings(turn, rulings, pen),
  };
}

const save: Draw = ({ pen, saved }) => {
  if (saved.length < MOST_SAVED) saved.push({ ...pen.state });
};

const restore: Draw = ({ pen, saved, pictures }) => {
  leavePlace(pictures, pen.state.ctm, pen.width, pen.height);
  pen.state = saved.pop() ?? pen.state;
};

const mark: Draw = ({ pen, marked }, [tag]) => {
  marked.push(pen.artifact);
  if (tag === "Artifact" || nameOf(tag) === "Artifact") pen.artifact = true;
};

const unmark: Draw = ({ pen, marked }) => {
  pen.artifact = marked.pop() ?? false;
};

function nameOf(tag: unknown): unknown {
  return typeof tag === "object" && tag !== null && "name" in tag ? tag.name : null;
}

function number(value: unknown): number {
  return typeof value === "number" && Number.isFinite(value) ? value : 0;
}

function isNumbers(value: unknown): value is ArrayLike<number> {
  return value instanceof Float32Array || (Array.isArray(value) && value.every((item) => typeof item === "number"));
}

/** A colour that is seen as one: not black, white or a grey, however warm. */
function toColour(hex: string): string | null {
  const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return Math.max(...parts) - Math.min(...parts) > LEAST_COLOUR ? hex : null;
}

const LEAST_COLOUR = 60;

const setFont: Draw = ({ canvas, pen }, [name, size]) => {
  pen.state.font = canvas.font(String(name));
  pen.state.size = number(size);
};

/** What each operator does; the array is looked up by its number. */
const DRAW: Draw[] = [];
DRAW[OPS.save] = save;
DRAW[OPS.restore] = restore;
DRAW[OPS.transform] = ({ pen, pictures }, args) => {
  if (isNumbers(args)) pen.state.ctm = multiply(pen.state.ctm, toMatrix(args));
  pictures.isOpen = true;
};
DRAW[OPS.formBegin] = (drawing, args) => {
  save(drawing, args);
  drawing.pictures.isOpen = false;
  if (isNumbers(args[0])) drawing.pen.state.ctm = multiply(drawing.pen.state.ctm, toMatrix(args[0]));
};
DRAW[OPS.formEnd] = restore;
/** What was typed into a form, or over the page: its place is the page's, whatever was drawn before. */
DRAW[OPS.beginAnnotation] = (drawing, args) => {
  save(drawing, args);
  const [, , place, own] = args;
  const { pen, canvas } = drawing;
  pen.state.ctm = [place, own].reduce<Matrix>(
    (ctm, matrix) => (isNumbers(matrix) ? multiply(ctm, toMatrix(matrix)) : ctm),
    canvas.matrix,
  );
};
DRAW[OPS.endAnnotation] = restore;
DRAW[OPS.setGState] = (drawing, [entries]) => {
  for (const entry of Array.isArray(entries) ? entries : [])
    if (Array.isArray(entry) && entry[0] === "Font" && Array.isArray(entry[1])) setFont(drawing, entry[1]);
};
DRAW[OPS.setFillColour] = ({ pen }, [hex]) => {
  pen.state.colour = typeof hex === "string" ? toColour(hex) : null;
};
DRAW[OPS.beginText] = ({ pen }) => setTextMatrix(pen, IDENTITY);
DRAW[OPS.setCharSpacing] = ({ pen }, [value]) => {
  pen.state.charSpacing = number(value);
};
DRAW[OPS.setWordSpacing] = ({ pen }, [value]) => {
  pen.state.wordSpacing = number(value);
};
DRAW[OPS.setHScale] = ({ pen }, [value]) => {
  pen.state.scale = number(value) / 100;
};
DRAW[OPS.setLeading] = ({ pen }, [value]) => {
  pen.state.leading = -number(value);
};
DRAW[OPS.setFont] = setFont;
DRAW[OPS.setRenderingMode] = ({ pen }, [mode]) => {
  pen.state.invisible = mode === INVISIBLE;
};
DRAW[OPS.setTextRise] = ({ pen }, [value]) => {
  pen.state.rise = number(value);
};
DRAW[OPS.moveText] = ({ pen }, [x, y]) => moveText(pen, number(x), number(y));
DRAW[OPS.setLeadingMoveText] = ({ pen }, [x, y]) => {
  pen.state.leading = number(y);
  moveText(pen, number(x), number(y));
};
DRAW[OPS.setTextMatrix] = ({ pen }, [matrix]) => {
  if (isNumbers(matrix)) setTextMatrix(pen, toMatrix(matrix));
};
DRAW[OPS.nextLine] = ({ pen }) => moveText(pen, 0, pen.state.leading);
DRAW[OPS.showText] = ({ pen, pictures }, [glyphs]) => {
  pictures.isOpen = false;
  pictures.hasLayer ||= pen.state.invisible;
  if (Array.isArray(glyphs)) showText(pen, glyphs as readonly (Glyph | number | null)[]);
};
DRAW[OPS.shadingFill] = ({ pictures }) => {
  pictures.isOpen = false;
};
DRAW[OPS.beginMarkedContent] = mark;
DRAW[OPS.beginMarkedContentProps] = mark;
DRAW[OPS.endMarkedContent] = unmark;
DRAW[OPS.constructPath] = ({ pen, rulings, dots, pictures }, [painting, data, box]) => {
  const path = Array.isArray(data) ? data[0] : null;
  const kind = number(painting);
  if (kind >= OPS.stroke && kind <= OPS.eoFillStroke) pictures.isOpen = false;
  if (kind < OPS.stroke || kind > OPS.eoFillStroke || !isNumbers(path) || rulings.length > MOST_RULINGS) return;
  const filled = kind !== OPS.stroke && kind !== OPS.closeStroke;
  addRulings(rulings, pen.state.ctm, path, filled);
  const dot = isNumbers(box) && dots.length < MOST_RULINGS ? toDot(pen.state.ctm, box) : null;
  if (dot !== null) dots.push(dot);
};
