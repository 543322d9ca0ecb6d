import type { Open, WordWalk } from "./word-walk-state.js";

/** A colour that is seen as one has channels this far apart: black, white and greys are none. */
const LEAST_COLOUR = 60;
const HEX = /^[\da-f]{6}$/i;
const NO_FILL = /^(?:auto|f{6})?$/i;

/** `w:color`: words that are coloured stand out as bold ones do. */
export const colourRun: Open = (walk, attributes) => {
  if (!walk.inParagraphProperties && walk.run !== null) walk.run.coloured = isColour(attributes["w:val"] ?? "");
  return null;
};

/** `w:highlight`: a marker pen over the words. */
export const highlightRun: Open = (walk, attributes) => {
  if (!walk.inParagraphProperties && walk.run !== null && attributes["w:val"] !== "none") walk.run.coloured = true;
  return null;
};

/** `w:shd`: the ground of a paragraph; that of a cell is the table's own. */
export const shadeParagraph: Open = (walk, attributes) => {
  const isFilled = !NO_FILL.test(attributes["w:fill"] ?? "");
  if (walk.inParagraphProperties && walk.paragraph !== null && isFilled && walk.cells.at(-1) == null)
    walk.paragraph.shaded = true;
  return null;
};

/** True for words that stand out by colour alone; a link's colour tells only that it is one. */
export function standsOut({ run, paragraph, builder, context }: WordWalk): boolean {
  if (context.plainColours || builder.href !== null) return false;
  return run?.coloured === true || paragraph?.shaded === true;
}

/** Where most words of a letter are coloured, that is its plain colour and sets nothing off. */
export function isColouredThrough({ letters, coloured }: WordWalk): boolean {
  return coloured * 2 > letters;
}

function isColour(hex: string): boolean {
  if (!HEX.test(hex)) return false;
  const parts = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return Math.max(...parts) - Math.min(...parts) > LEAST_COLOUR;
}
