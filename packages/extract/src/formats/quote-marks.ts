import type { BlockDraft } from "./block-builder.js";

/** What a mail program puts before each line of the mail that is answered. */
const MARKS = /^(?:>\s?){1,12}(?=[^\s>])/;
/** A quotation says something; a site's list of links with arrows before them does not. */
const SENTENCE = /^(?=.{25})[\s\S]*[.?!]$/;
const LEAST = 2;

/** A page that shows a mail prints its quotation marks as text: takes them away and says that the block is quoted. */
export function takeQuoteMarks(blocks: readonly BlockDraft[]): void {
  const marked = blocks.filter(
    ({ kind, cells, text }) => kind === "paragraph" && cells === undefined && MARKS.test(text),
  );
  if (marked.length < LEAST || !marked.some(({ text }) => SENTENCE.test(text))) return;
  for (const block of marked) {
    const length = MARKS.exec(block.text)?.[0].length ?? 0;
    block.text = block.text.slice(length);
    block.quoted = true;
    block.strong = block.strong?.flatMap(({ start, end }) =>
      end <= length ? [] : [{ start: Math.max(0, start - length), end: end - length }],
    );
  }
}
