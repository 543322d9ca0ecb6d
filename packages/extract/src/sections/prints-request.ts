import type { CleanBlock, CleanText, Section } from "../blocks.js";
import { contentBlocks, findItems } from "../questions/find-items.js";
import { readMark } from "../questions/read-mark.js";
import { readsAsAnswer } from "../questions/reads-as-answer.js";
import { splitItem } from "../questions/split-item.js";
import { REQUESTER_VOICE } from "./voices.js";

/** True for a page that prints the request under its heading, or questions alone; what answers them is in a file beside it. */
export function onlyPrintsRequest(clean: CleanText, section: Section): boolean {
  const blocks = contentBlocks(clean, section);
  if (blocks.length === 0 || blocks.some(answersByItself)) return false;
  if (section.heading !== null) return true;
  const items = findItems(clean, section, []);
  const asked = items.length > 0 && items.every((item) => splitItem(clean, item).answer === null);
  return asked || REQUESTER_VOICE.test(blocks[0]?.text ?? "");
}

/** The day on which it was asked. */
const DAY_ALONE = /^\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{L}{2,8} \d{4}$/u;

/** The number of a question is no figure, nor is a day. */
export function answersByItself(block: CleanBlock): boolean {
  return !DAY_ALONE.test(block.text) && readsAsAnswer(block.text.slice(readMark(block)?.length ?? 0));
}
