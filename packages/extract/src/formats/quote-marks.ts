import type { Span } from "@foi-records/contract";
import type { BlockBuilder, BlockDraft } from "./block-builder.js";

/** What a mail program puts before each line of the mail that is answered. */
const MARKS = /^(?:>\s?){1,12}(?=[^\s>])/;
/** Such a line without words: it parts two paragraphs. */
const ONLY_MARKS = /^(?:>\s?){1,12}$/;
/** A quotation says something; a site's list of links with arrows before them does not. */
const SENTENCE = /^(?=.{25})[\s\S]*[.?!]$/;
const LONG = 48;
const LEAST = 2;

/** A page that shows a mail prints its quotation marks as text: takes them away and says that the block is quoted. */
export function takeQuoteMarks(builder: BlockBuilder): void {
  const lines = builder.blocks.filter(({ kind, cells }) => kind === "paragraph" && cells === undefined);
  const marked = lines.filter(({ text }) => MARKS.test(text));
  if (marked.length < LEAST || !saysSomething(builder, marked)) return;
  for (const block of marked) takeMarks(block);
  dropEmpty(builder, new Set(lines.filter(({ text }) => ONLY_MARKS.test(text))));
}

function saysSomething({ blocks, links }: BlockBuilder, marked: readonly BlockDraft[]): boolean {
  if (marked.some(({ text }) => SENTENCE.test(text))) return true;
  const linked = new Set(links.map(({ block }) => blocks[block]));
  return marked.filter((block) => block.text.length >= LONG && !linked.has(block)).length >= LEAST;
}

function takeMarks(block: BlockDraft): void {
  const length = MARKS.exec(block.text)?.[0].length ?? 0;
  block.text = block.text.slice(length);
  block.quoted = true;
  const behind = <Of extends Span>(span: Of): Of[] =>
    span.end <= length ? [] : [{ ...span, start: Math.max(0, span.start - length), end: span.end - length }];
  block.strong = block.strong?.flatMap(behind);
  block.looks = block.looks?.flatMap(behind);
}

/** Lines of a quotation that are empty but for its marks go; the next stands below a gap. */
function dropEmpty({ blocks, regionOf, links, tight }: BlockBuilder, empty: ReadonlySet<BlockDraft>): void {
  if (empty.size === 0) return;
  const given = blocks.splice(0);
  const regions = regionOf.splice(0);
  const moved = given.map((block, index) => {
    const above = given[index - 1];
    if (above !== undefined && empty.has(above)) tight.delete(block);
    if (empty.has(block)) return Math.max(0, blocks.length - 1);
    regionOf.push(regions[index] ?? -1);
    return blocks.push(block) - 1;
  });
  for (const link of links) link.block = moved[link.block] ?? link.block;
}
