import type { Block, CleanBlock, CleanText } from "../blocks.js";

/** A site for requests tells how the request stands; no letter does. */
export function tellsState({ noise }: Block): boolean {
  return noise?.rule === "request-state";
}

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
  const onRequestSite = blocks.some(tellsState);
  return { text: kept.map((block) => block.text).join("\n"), blocks: kept, onRequestSite };
}
