import type { Block, NoiseMark } from "../blocks.js";
import { PAGE_EDGE_LINES } from "./lines/page-edge.js";
import { findRunningLines } from "./running-lines.js";

const MARK: NoiseMark = { profile: "generic", rule: "running-head" };

/** Marks what is printed again on every page; what is known for noise already stands between no two pages. */
export function markRunningHeads(blocks: readonly Block[], marks: (NoiseMark | null)[]): void {
  const places = blocks.flatMap((_, index) => (isCertain(marks[index] ?? null) ? [] : [index]));
  const running = findRunningLines(places.map((index) => blocks[index]?.text ?? ""));
  for (const at of running) {
    const index = places[at];
    if (index !== undefined) marks[index] ??= MARK;
  }
}

/** A page's edge counts among the lines around it although its form has marked it. */
function isCertain(mark: NoiseMark | null): boolean {
  return mark !== null && !EDGE_RULES.has(mark.rule);
}

const EDGE_RULES: ReadonlySet<string> = new Set(PAGE_EDGE_LINES.map(({ name }) => name));
