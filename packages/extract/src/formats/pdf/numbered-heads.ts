import type { Paragraph } from "./paragraphs.js";

/** Heads that begin within these points stand in one list. */
const SAME_PLACE = 4;
const LONGEST = 60;
const NO_HEAD = /[?:;.]$/;
const LEAST = 2;

/**
 * The parts of a letter that it numbers, '1. Your request' and '2. Our response': short lines in bold, with a list below two of
 * them at least that counts from one each time. Those lists are no points of theirs.
 */
export function findNumberedHeads(paragraphs: readonly Paragraph[]): ReadonlySet<Paragraph> {
  const heads = paragraphs.filter(isHead);
  const [first] = heads;
  if (first === undefined || heads.length < LEAST || !heads.every(({ x }) => Math.abs(x - first.x) <= SAME_PLACE))
    return NONE;
  const inOrder = heads.every(({ mark }, index) => mark?.marker === String(index + 1));
  const lists = heads.filter((head, index) => opensList(paragraphs, head, heads[index + 1]));
  return inOrder && lists.length >= LEAST ? new Set(heads) : NONE;
}

const NONE: ReadonlySet<Paragraph> = new Set();

function isHead({ mark, text, strong }: Paragraph): boolean {
  if (mark === null || mark.marker === null || text.length > LONGEST + mark.length || NO_HEAD.test(text)) return false;
  const range = strong.at(-1);
  return range !== undefined && range.start <= mark.length && range.end === text.length;
}

/** Between one head and the next a list begins with its first number, farther in. */
function opensList(paragraphs: readonly Paragraph[], head: Paragraph, next: Paragraph | undefined): boolean {
  const from = paragraphs.indexOf(head) + 1;
  const below = paragraphs.slice(from, next === undefined ? undefined : paragraphs.indexOf(next));
  return below.some(({ mark, x }) => mark?.marker === "1" && x > head.x + SAME_PLACE);
}
