import type { CleanBlock, CleanText } from "../blocks.js";
import { matchesOf } from "../text/matches-of.js";
import { sentencesOf } from "../text/sentences.js";
import type { Item } from "./item.js";

const INLINE_NUMBER = /(?:^|[\s.?!;:,]|(?<=[a-z)?])(?=\d\. ))[([]?(\d{1,2})[.)](?!\d)\s{0,2}(?=[A-Z“"‘'a-z£])/g;

const LABEL_START = /[([\d]/;
/** A scraper that drops line breaks glues sentences: 'if metered.Please send'. */
const GLUED_SENTENCE = /[.?!](?=[A-Z][a-z])/;

/** Items of a list that is written into one paragraph: '… 1) how many 2) at what cost'. The numbers must run 1, 2, 3. */
export function inlineItems(clean: CleanText, blocks: readonly CleanBlock[]): readonly Item[] {
  for (const block of blocks) {
    const items = itemsInside(clean, block);
    if (items.length >= 2) return items;
  }
  return [];
}

function itemsInside(clean: CleanText, block: CleanBlock): readonly Item[] {
  const marks: { label: string; at: number; start: number }[] = [];
  for (const found of matchesOf(block.text, INLINE_NUMBER)) {
    if (Number(found[1]) !== marks.length + 1) continue;
    const at = block.start + found.index + found[0].search(LABEL_START);
    marks.push({ label: found[1] ?? "", at, start: block.start + found.index + found[0].length });
  }
  return marks.map(({ label, at, start }, index) => {
    const end = marks[index + 1]?.at ?? endOfSentence(clean.text, start, block.end);
    return { labels: [label], role: "number", mentioned: false, inSentence: false, at, start, end, lineEnd: end };
  });
}

function endOfSentence(text: string, start: number, end: number): number {
  const first = sentencesOf(text, start, end)[0]?.end ?? end;
  const glued = text.slice(start, first).search(GLUED_SENTENCE);
  return glued < 0 ? first : start + glued + 1;
}
