import type { Block, NoiseMark } from "../blocks.js";

const MARK: NoiseMark = { profile: "generic", rule: "contents" };
const HEADING = /^(?:contents|table of contents|on this page|in this (?:document|page|article))\s?:?$/i;
const LONGEST_HEADING = 24;
const LEAST_ENTRIES = 2;

/** Marks a page's list of its own headings: entries under 'Contents' that stand again below it. */
export function markContents(blocks: readonly Block[], marks: (NoiseMark | null)[]): void {
  const at = blocks.findIndex(({ text }) => text.length <= LONGEST_HEADING && HEADING.test(text));
  if (at < 0) return;
  const later = new Map<string, number>();
  for (const [index, { text }] of blocks.entries()) later.set(unnumbered(text), index);
  let end = at + 1;
  // An entry's own line comes before the line it leads to, and is not the last of its words.
  while (end < blocks.length && (later.get(unnumbered(blocks[end]?.text ?? "")) ?? end) > end) end++;
  if (end - at - 1 < LEAST_ENTRIES) return;
  for (let index = at; index < end; index++) marks[index] ??= MARK;
}

const NUMBER = /^\d{1,2}(?:[.)]| ?[-–—])? (?=\p{L})/u;

/** '1. Your request' leads to the heading 'Your request'. */
function unnumbered(text: string): string {
  return text.replace(NUMBER, "");
}
