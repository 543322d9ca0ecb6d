import type { Block, NoiseMark } from "../blocks.js";

const MARK: NoiseMark = { profile: "generic", rule: "unticked-choice" };
const EMPTY = "☐";
/** A choice has its box before it or behind it. */
const TICKED = /^[☒☑✓✔✗]|[☒☑✓✔✗]$/;
/** The choices of a form stand near each other. */
const NEAR = 8;

/** Marks the choices of a form that were not made: lines with an empty box, where one of those around them is ticked. */
export function markUnticked(blocks: readonly Block[], marks: (NoiseMark | null)[]): void {
  for (const [index, { text }] of blocks.entries()) {
    if (!text.startsWith(EMPTY) && !text.endsWith(EMPTY)) continue;
    const around = blocks.slice(Math.max(0, index - NEAR), index + NEAR + 1);
    if (around.some((block) => TICKED.test(block.text))) marks[index] ??= MARK;
  }
}
