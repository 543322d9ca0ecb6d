import type { CleanText } from "../blocks.js";
import { blocksWithin } from "../text/blocks-within.js";
import type { Item } from "./item.js";

const LEAST_ITEMS = 6;
const LEAST_HEADS = 2;
/** 'Cyber security' */
const TITLE = /^\p{Lu}[^.?!:;,\d]{2,40}$/u;
const MOST_WORDS = 4;

/**
 * In a long list of short answers, a line each, 'Mobile' and 'Networks' below two of them head the questions that follow:
 * such an item ends before its last line.
 */
export function withoutGroupHeads(clean: CleanText, items: readonly Item[]): readonly Item[] {
  if (items.length < LEAST_ITEMS) return items;
  const below = items.map(({ lineEnd, end }) => blocksWithin(clean, lineEnd, end));
  const heads = below.map((blocks, index) => {
    const [answer, head, more] = blocks;
    return index < items.length - 1 && answer !== undefined && more === undefined && isTitle(head?.text)
      ? head
      : undefined;
  });
  const count = heads.filter((head) => head !== undefined).length;
  const single = below.filter(({ length }) => length === 1).length;
  if (count < LEAST_HEADS || single * 2 < items.length) return items;
  return items.map((item, index) => ({ ...item, end: heads[index]?.start ?? item.end }));
}

function isTitle(text: string | undefined): boolean {
  return text !== undefined && TITLE.test(text) && text.split(" ").length <= MOST_WORDS;
}
