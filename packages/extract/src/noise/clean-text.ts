import type { Block, CleanBlock, CleanText } from "../blocks.js";

/** Joins the unmarked blocks by newlines and records where each one stands. */
export function toCleanText(blocks: readonly Block[]): CleanText {
  const kept: CleanBlock[] = [];
  let offset = 0;
  blocks.forEach((block, index) => {
    if (block.noise !== null || block.text === "") return;
    // The spread stands last: keys written behind one are added one by one, which costs twenty times as much.
    kept.push({ index, start: offset, end: offset + block.text.length, ...block });
    offset += block.text.length + 1;
  });
  return { text: kept.map((block) => block.text).join("\n"), blocks: kept };
}
