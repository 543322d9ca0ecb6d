import type { Block } from "../blocks.js";
import { stepOf } from "../text/step-of.js";
import type { Evidence } from "./read-evidence.js";

/** What a line looks like to the lines around it. */
export type Look = 0 | 1 | 2 | 3 | 4;
const ANCHOR: Look = 0;
const DATA: Look = 1;
const SHORT: Look = 2;
const MEDIUM: Look = 3;
const LONG: Look = 4;

/** Lines longer than this are written for the page alone; what a banner says at such length the rules know. */
const LONGEST = 300;
const HEAD = 200;
const MOST_WORDS = 24;
const WORDS = /[a-z']+|\d+|[£?@]/g;
const CURLY = /[‘’]/g;
const NUMBER = /\d/;
const ADDRESS = /https?:|www\./;
const ENDED = /[.!?]["'”’)]?$/;
const CAPITAL = /\p{Lu}/u;
const SMALL = /\p{Ll}/u;
/** A line of so few words is a menu's entry, or a value, as a whole. */
const MOST_WHOLE = 4;
/** What stands before the sign of a first word, of a last and of a whole line. */
const FIRST = "^";
const LAST = "$";
const WHOLE = "=";
const MARKED = /^[$^=:]/;
const WORD_STEPS = [1, 2, 3, 4, 6, 9, 14, 22];
const LENGTH_STEPS = [4, 12, 25, 45, 80, 160, 300];

/** True where a line's own words may be asked: no line that a content cue holds to be the letter's. */
export function isDoubtful({ text }: Block, { anchor }: Evidence): boolean {
  return !anchor && text.length <= LONGEST;
}

export function lookOf({ text }: Block, { anchor, data }: Evidence): Look {
  if (anchor) return ANCHOR;
  if (data) return DATA;
  if (text.length < 40) return SHORT;
  return text.length < 100 ? MEDIUM : LONG;
}

/** A line as it is weighed by itself: its words, each number one, and its shape as places in `SHAPES`. */
export interface LineTalk {
  readonly words: readonly string[];
  readonly shape: readonly number[];
}

const KINDS: readonly Block["kind"][] = ["heading", "paragraph", "list-item", "table-row"];
const ENDS = [".", ":", ",", "0", "a"] as const;
const STARTS = ["A", "a", "0", "#"] as const;
const MARKS = ["figure", "address", "capitals", "quoted", "cells"] as const;
/** The names of all that a shape can say. */
export const SHAPES: readonly string[] = [
  ...Array.from({ length: WORD_STEPS.length + 1 }, (_, step) => `:words ${step}`),
  ...Array.from({ length: LENGTH_STEPS.length + 1 }, (_, step) => `:length ${step}`),
  ...ENDS.map((end) => `:end ${end}`),
  ...STARTS.map((start) => `:start ${start}`),
  ...KINDS.map((kind) => `:${kind}`),
  ...MARKS.map((mark) => `:${mark}`),
];
const AT_LENGTH = WORD_STEPS.length + 1;
const AT_END = AT_LENGTH + LENGTH_STEPS.length + 1;
const AT_START = AT_END + ENDS.length;
const AT_KIND = AT_START + STARTS.length;
const AT_MARK = AT_KIND + KINDS.length;

export function talkOfLine({ text, kind, quoted, cells }: Block): LineTalk {
  const found = text.slice(0, HEAD).toLowerCase().replace(CURLY, "'").match(WORDS) ?? [];
  const words = found.slice(0, MOST_WORDS);
  for (let at = 0; at < words.length; at++) if (isFigure(words[at] as string)) words[at] = "0";
  const shape = [
    stepOf(words.length, WORD_STEPS),
    AT_LENGTH + stepOf(text.length, LENGTH_STEPS),
    AT_END + endOf(text),
    AT_START + startOf(text),
    AT_KIND + KINDS.indexOf(kind),
  ];
  if (NUMBER.test(text)) shape.push(AT_MARK);
  if (ADDRESS.test(text)) shape.push(AT_MARK + 1);
  if (text.length > 3 && text === text.toUpperCase() && text !== text.toLowerCase()) shape.push(AT_MARK + 2);
  if (quoted === true) shape.push(AT_MARK + 3);
  if (cells !== undefined) shape.push(AT_MARK + 4);
  return { words, shape };
}

/** What is learned of in a line by itself: its words, the first and the last of them, a short line as a whole, and its shape. */
export function signsOfLine(block: Block): readonly string[] {
  const { words, shape } = talkOfLine(block);
  const signs = new Set(words);
  if (words.length > 0) signs.add(`${FIRST}${words[0]}`).add(`${LAST}${words.at(-1)}`);
  if (words.length <= MOST_WHOLE) signs.add(WHOLE + words.join(" "));
  return [...signs, ...shape.map((place) => SHAPES[place] ?? "")];
}

/** Makes the function that adds up the weights of a line's signs. */
export function weigherOfLines(
  bias: number,
  weights: Readonly<Record<string, readonly number[]>>,
): (line: LineTalk) => number {
  const shapes = Float64Array.from(SHAPES, (sign) => weights[sign]?.[0] ?? 0);
  const of = (mark: string) => {
    const own = Object.entries(weights).filter(([sign]) => (mark === "" ? !MARKED.test(sign) : sign.startsWith(mark)));
    return new Map(own.map(([sign, [weight = 0]]) => [sign.slice(mark.length), weight]));
  };
  const [own, first, last, whole] = ["", FIRST, LAST, WHOLE].map(of);
  return ({ words, shape }) => {
    let sum = bias;
    for (const place of shape) sum += shapes[place] as number;
    words.forEach((word, at) => {
      if (words.indexOf(word) === at) sum += own?.get(word) ?? 0;
    });
    sum += (first?.get(words[0] ?? "") ?? 0) + (last?.get(words.at(-1) ?? "") ?? 0);
    return words.length <= MOST_WHOLE ? sum + (whole?.get(words.join(" ")) ?? 0) : sum;
  };
}

/** Places in `ENDS` and `STARTS`. */
function endOf(text: string): number {
  if (ENDED.test(text)) return 0;
  const last = text.at(-1) ?? "";
  if (last === ":") return 1;
  if (last === "," || last === ";") return 2;
  return isFigure(last) ? 3 : 4;
}

function startOf(text: string): number {
  const first = text[0] ?? "";
  if (CAPITAL.test(first)) return 0;
  if (SMALL.test(first)) return 1;
  return isFigure(first) ? 2 : 3;
}

function isFigure(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
}
