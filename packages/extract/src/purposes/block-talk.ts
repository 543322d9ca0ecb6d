import type { CleanBlock } from "../blocks.js";
import { readMark } from "../questions/read-mark.js";
import { stepOf } from "../text/step-of.js";
import { signsOfWords, weighedWords } from "../text/word-weights.js";

const LENGTH_STEPS = [4, 12, 25, 45, 80, 160, 300, 600, 1000];
const ENDS = [".", "?", ":", ",", "0", "a"] as const;
const STARTS = ["A", "a", "0", "#"] as const;
const KINDS: readonly CleanBlock["kind"][] = ["heading", "paragraph", "list-item", "table-row"];
const MARKS = ["none", "question", "answer", "number"] as const;
const FLAGS = ["asks", "quoted", "strong", "term", "definition", "header", "label alone", "cells"] as const;

/** The names of all that the shape of a block can say. */
export const SHAPES: readonly string[] = [
  ...Array.from({ length: LENGTH_STEPS.length + 1 }, (_, step) => `:length ${step}`),
  ...ENDS.map((end) => `:end ${end}`),
  ...STARTS.map((start) => `:start ${start}`),
  ...KINDS.map((kind) => `:${kind}`),
  ...MARKS.map((mark) => `:mark ${mark}`),
  ...FLAGS.map((flag) => `:${flag}`),
];
const AT_END = LENGTH_STEPS.length + 1;
const AT_START = AT_END + ENDS.length;
const AT_KIND = AT_START + STARTS.length;
const AT_MARK = AT_KIND + KINDS.length;
const AT_FLAG = AT_MARK + MARKS.length;

/** The shape of a block as places in `SHAPES`. */
export function shapeOf(block: CleanBlock): readonly number[] {
  const { text, kind, cells, part, strong } = block;
  const mark = readMark(block);
  const [whole] = strong ?? [];
  const flags = [
    text.includes("?"),
    block.quoted === true,
    whole !== undefined && whole.end - whole.start >= text.length - 2,
    part === "term",
    part === "definition",
    block.header === true,
    mark !== null && mark.length >= text.length,
    cells !== undefined,
  ];
  const shape = [
    stepOf(text.length, LENGTH_STEPS),
    AT_END + endOf(text),
    AT_START + startOf(text),
    AT_KIND + KINDS.indexOf(kind),
    AT_MARK + (mark === null ? 0 : 1 + ["question", "answer", "number"].indexOf(mark.role)),
  ];
  flags.forEach((flag, index) => {
    if (flag) shape.push(AT_FLAG + index);
  });
  return shape;
}

/** What is learned of in a block by itself: its words and its shape. */
export function signsOfBlock(block: CleanBlock): readonly string[] {
  return [...signsOfWords(weighedWords(block.text)), ...shapeOf(block).map((place) => SHAPES[place] ?? "")];
}

const ENDED = /[.!]["'”’)]?$/;
const CAPITAL = /\p{Lu}/u;
const SMALL = /\p{Ll}/u;
const FIGURE = /\d/;

/** Places in `ENDS` and `STARTS`. */
function endOf(text: string): number {
  if (ENDED.test(text)) return 0;
  const last = text.at(-1) ?? "";
  if (last === "?") return 1;
  if (last === ":") return 2;
  if (last === "," || last === ";") return 3;
  return FIGURE.test(last) ? 4 : 5;
}

function startOf(text: string): number {
  const first = text[0] ?? "";
  if (CAPITAL.test(first)) return 0;
  if (SMALL.test(first)) return 1;
  return FIGURE.test(first) ? 2 : 3;
}
