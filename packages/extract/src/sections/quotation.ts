import type { CleanBlock } from "../blocks.js";
import { headingKind } from "./heading-words.js";

const OPENS = /^["“'‘](?=\S)/;
const ENDS = /["”'’][.,;]?$/;
const CLOSERS: Readonly<Record<string, RegExp>> = {
  "“": /”[.,;]?$/,
  '"': /["”][.,;]?$/,
  // Alone, the mark is an apostrophe's too: 'the boats’'.
  "‘": /[^s]’[.,;]?$/,
  "'": /[^s]['’][.,;]?$/,
};
const NESTED = /[“”]/g;
const STRAIGHT = /"/g;
/** A longer quotation is one whose end the page has lost. */
const MOST_BLOCKS = 60;

/** The index of the block in which the quotation that opens at `from` closes, those right behind it included; null where it opens or closes nowhere. */
export function endOfQuotation(blocks: readonly CleanBlock[], from: number): number | null {
  let end = endOfOne(blocks, from);
  while (end !== null && OPENS.test(blocks[end + 1]?.text ?? "")) {
    const next = endOfOne(blocks, end + 1);
    if (next === null) return null;
    end = next;
  }
  return end;
}

function endOfOne(blocks: readonly CleanBlock[], from: number): number | null {
  const mark = OPENS.exec(blocks[from]?.text ?? "")?.[0];
  const closes = mark === undefined ? undefined : CLOSERS[mark];
  if (mark === undefined || closes === undefined) return null;
  let open = 0;
  for (const [index, { text }] of blocks.slice(from, from + MOST_BLOCKS).entries()) {
    if (index > 0 && headingKind(text) === "response") return null;
    open += opened(mark, text, index === 0);
    if (ENDS.test(text) && text.length > 1 && closes.test(text) && isClosed(mark, open)) return from + index;
  }
  return null;
}

/** How many marks a paragraph leaves open; one that opens with the mark again goes on in the same quotation. */
function opened(mark: string, text: string, isFirst: boolean): number {
  const words = !isFirst && text.startsWith(mark) ? text.slice(1) : text;
  if (mark === '"') return (words.match(STRAIGHT) ?? []).length;
  if (mark !== "“") return 0;
  return (words.match(NESTED) ?? []).reduce((sum, one) => sum + (one === "“" ? 1 : -1), 0);
}

/** Straight marks open and close by turns; of curved ones none is left open. */
function isClosed(mark: string, open: number): boolean {
  return mark === '"' ? open % 2 === 0 : open <= 0;
}

/** A request quoted as a paragraph; one quotation of several, set off by emphasis, is a question with its answer below. */
export function quotesWhole(block: CleanBlock): boolean {
  return (block.strong ?? []).length === 0 && QUOTED_WHOLE.test(block.text);
}

/** A paragraph in quotation marks from end to end quotes the request. */
const QUOTED_WHOLE = /^[“"‘](?=[\s\S]{60,3000}$)[^”"]+[”"’]\.?$/;
