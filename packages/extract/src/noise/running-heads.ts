import type { Block, NoiseMark } from "../blocks.js";
import { gather } from "../text/gather.js";
import { isPageEdge, PAGE_EDGE_LINES } from "./lines/page-edge.js";
import { countLines } from "./page-counts.js";
import { factLines } from "./running-facts.js";
import { findRunningLines } from "./running-lines.js";
import { holdsSiteLine } from "./thread-tools.js";

const MARK: NoiseMark = { profile: "generic", rule: "running-head" };

/** Marks what is printed again on every page; what is known for noise already stands between no two pages. */
export function markRunningHeads(blocks: readonly Block[], marks: (NoiseMark | null)[]): void {
  const places = gather(blocks, ({ text }, index) =>
    isCertain(marks[index] ?? null, text) || OF_QUESTIONS.test(text) ? null : index,
  );
  const running = findRunningLines(places.map((index) => blocks[index]?.text ?? ""));
  // The messages of a thread are no pages: who writes stands over each, and a marking may stand below his name.
  const isThread = running.size > 0 && holdsSiteLine(marks);
  for (const at of running) {
    const index = places[at];
    const text = index === undefined ? "" : (blocks[index]?.text ?? "");
    if (index !== undefined && !(isThread && (!DIGIT.test(text) || OWN_REFERENCE.test(text)))) marks[index] ??= MARK;
  }
  const isEdge = (at: number) => isPageEdgeAt(blocks[at], marks[at]);
  for (const index of countLines(blocks, isEdge)) marks[index] ??= MARK;
  for (const index of factLines(blocks, isEdge)) marks[index] ??= MARK;
}

function isPageEdgeAt(block: Block | undefined, mark: NoiseMark | null | undefined): boolean {
  if (block === undefined) return false;
  return (mark != null && EDGE_MARKS.test(mark.rule)) || isPageEdge(block.text);
}

/** 'Question 2 of 5' counts questions and no pages. */
const OF_QUESTIONS = /^Question \d{1,2} of \d{1,2}$/i;
const DIGIT = /\d/;
/** Each message of a thread has its letterhead. */
const OWN_REFERENCE = /^(?:our )?ref(?:erence)?\b/i;

/** What was marked at the edges of printed pages, by its place on the paper or by its form. */
const EDGE_MARKS = /^(?:running-|sideways|page-n|pagination$|protective-|marking-)/;

/** A page's edge counts among the lines around it although its form, or its likeness to a list's pages, has marked it. */
function isCertain(mark: NoiseMark | null, text: string): boolean {
  return mark !== null && !EDGE_RULES.has(mark.rule) && !isPageEdge(text);
}

const EDGE_RULES: ReadonlySet<string> = new Set(PAGE_EDGE_LINES.map(({ name }) => name));
