import type { Block } from "../blocks.js";
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
const WHOLE = 4;
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

/** What is learned of in a line by itself: its words, the first and the last of them, a short line as a whole, and its shape. */
export function signsOfLine({ text, kind, quoted, cells }: Block): readonly string[] {
  const small = text.slice(0, HEAD).toLowerCase().replace(CURLY, "'").match(WORDS) ?? [];
  const words = small.slice(0, MOST_WORDS).map((word) => (NUMBER.test(word) ? "0" : word));
  const signs = new Set(words);
  if (words.length > 0) signs.add(`^${words[0]}`).add(`${words.at(-1)}$`);
  if (words.length <= WHOLE) signs.add(`=${words.join(" ")}`);
  signs.add(`:words ${stepOf(words.length, WORD_STEPS)}`).add(`:length ${stepOf(text.length, LENGTH_STEPS)}`);
  signs
    .add(`:end ${endOf(text)}`)
    .add(`:start ${startOf(text)}`)
    .add(`:${kind}`);
  if (NUMBER.test(text)) signs.add(":figure");
  if (ADDRESS.test(text)) signs.add(":address");
  if (text.length > 3 && text === text.toUpperCase() && text !== text.toLowerCase()) signs.add(":capitals");
  if (quoted === true) signs.add(":quoted");
  if (cells !== undefined) signs.add(":cells");
  return [...signs];
}

/** How many of the steps a value has reached. */
export function stepOf(value: number, steps: readonly number[]): number {
  let step = 0;
  while (step < steps.length && value >= (steps[step] as number)) step++;
  return step;
}

function endOf(text: string): string {
  if (ENDED.test(text)) return ".";
  const last = text.at(-1) ?? "";
  if (last === ":") return ":";
  if (last === "," || last === ";") return ",";
  return NUMBER.test(last) ? "0" : "a";
}

function startOf(text: string): string {
  const first = text[0] ?? "";
  if (CAPITAL.test(first)) return "A";
  if (SMALL.test(first)) return "a";
  return NUMBER.test(first) ? "0" : "#";
}
