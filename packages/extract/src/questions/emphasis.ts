import { type CleanBlock, LOOKS_LEVEL } from "../blocks.js";

/** True for a heading, the line of a fold that opens it, or a line in bold that could be one: 'Part (c): minutes'. */
export function isTitleLine(block: CleanBlock): boolean {
  if (block.kind === "heading" || block.part === "term") return true;
  return block.text.length <= LONGEST_TITLE && !ENDS_SENTENCE.test(block.text) && isEmphasised(block);
}

const LONGEST_TITLE = 90;
const ENDS_SENTENCE = /[.?!;]["'’”)]*$/;

/** True where most of a block is bold or italic, or the page says that it is a heading. */
export function isEmphasised(block: CleanBlock): boolean {
  if (block.kind === "heading" && block.level !== LOOKS_LEVEL) return true;
  const covered = (block.strong ?? []).reduce((sum, span) => sum + span.end - span.start, 0);
  return covered >= block.text.length * 0.8;
}
