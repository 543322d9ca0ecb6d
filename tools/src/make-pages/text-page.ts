import type { Furniture } from "./furniture.js";
import type { Random } from "./random.js";
import { type TextStyle, textLines } from "./render-text.js";
import type { Piece } from "./types.js";
import { RUNNING } from "./vocabulary/chrome.js";

/** What a scraper or a PDF printer did to the lines of a text page. */
export interface TextDamage {
  readonly wrap: boolean;
  readonly blankLines: boolean;
  readonly hardSpaces: boolean;
  readonly trailingSpaces: boolean;
}

export function chooseDamage(random: Random): TextDamage {
  return {
    wrap: random.chance(0.25),
    blankLines: random.chance(0.45),
    hardSpaces: random.chance(0.15),
    trailingSpaces: random.chance(0.15),
  };
}

const WIDTH = 76;

/** Breaks a line at 76 columns, as mail does. */
export function wrapLine(line: string): string {
  let column = 0;
  return line
    .split(" ")
    .map((word, index) => {
      const fits = index === 0 || column + 1 + word.length <= WIDTH;
      column = fits && index > 0 ? column + 1 + word.length : word.length;
      return index === 0 ? word : `${fits ? " " : "\n"}${word}`;
    })
    .join("");
}

/** What a text page is made of: each group of pieces is one part of the letter. */
export interface TextParts {
  readonly title: string;
  readonly furniture: Furniture;
  /** A letter printed from a PDF: protective markings and page numbers instead of web furniture. */
  readonly printed: boolean;
  readonly groups: readonly (readonly Piece[])[];
}

/** The lines of a text page and those of them that are noise; citation marks are still in them. */
export function textPage(random: Random, parts: TextParts, style: TextStyle): { lines: string[]; noise: string[] } {
  const content = glueHead(
    random,
    parts.groups.map((pieces) => pieces.flatMap((piece) => textLines(piece, style))),
  );
  const before = parts.furniture.before.flatMap(({ lines }) => lines);
  const after = parts.furniture.after.flatMap(({ lines }) => lines);
  if (!parts.printed) {
    return { lines: [...before, parts.title, ...content.flat(), ...after], noise: [...before, ...after] };
  }
  const footer = after.filter((line) => line.startsWith("©"));
  return printedPage(random, parts.title, content, footer);
}

/** A printed letter: its protective marking, and the foot of each page wherever the page ends, in an answer too. */
function printedPage(random: Random, title: string, content: string[][], footer: string[]) {
  const mark = random.pick(RUNNING.slice(0, 3));
  const count = random.pick([0, 0, 2, 2, 3]);
  const feet = Array.from({ length: count }, (_, index) => `Page ${index + 1} of ${count}`);
  const [first = [], ...rest] = content;
  const body = rest.flat();
  const marked = count > 2 && random.chance(0.5);
  for (const [index, foot] of feet.slice(1, -1).entries()) {
    const at = Math.floor((body.length * (index + 1)) / (count - 1));
    body.splice(at, 0, foot, ...(marked ? [mark] : []));
  }
  const lines = [mark, title, ...first, ...feet.slice(0, 1), ...body, ...feet.slice(1).slice(-1), mark, ...footer];
  return { lines, noise: [mark, ...feet, ...footer, mark] };
}

/** Now and then the last line of the head runs into the greeting, as where a scraper drops a line break. */
function glueHead(random: Random, groups: readonly string[][]): string[][] {
  const [head = [], opening = [], ...rest] = groups;
  const [first, ...others] = opening;
  const last = head.at(-1);
  if (last === undefined || first === undefined || !random.chance(0.06)) return [...groups];
  return [[...head.slice(0, -1), `${last}${first}`], others, ...rest];
}

/** Damages finished lines; white space only, so that labels still hold. */
export function damageLines(random: Random, lines: readonly string[], damage: TextDamage): string {
  return lines
    .map((line) => {
      const spaced = damage.hardSpaces && random.chance(0.5) ? line.replace(" ", "\u00a0") : line;
      const wrapped = damage.wrap ? wrapLine(spaced) : spaced;
      return damage.trailingSpaces && random.chance(0.3) ? `${wrapped}  ` : wrapped;
    })
    .join(damage.blankLines ? "\n\n" : "\n");
}
