import type { CleanText, Section } from "../blocks.js";
import { as, resized } from "./section-edits.js";

/** A line of fewer words stands twice on a page by chance. */
const LEAST_WORDS = 6;
/** A longer page is a list of many requests. */
const MOST_BLOCKS = 400;

/**
 * A page that has lost the headings of its request and of its answer, and prints the request again over the answer: from
 * the first line that stands twice to its second place it is asked, from there on it is answered.
 */
export function withPrintedTwice(clean: CleanText, sections: readonly Section[]): readonly Section[] {
  if (sections.some(({ kind, heading }) => kind === "request" || (kind === "response" && heading !== null)))
    return sections;
  const [first, second] = twice(clean) ?? [];
  if (first === undefined || second === undefined) return sections;
  if (sections.some((section) => section.kind === "response" && section.first <= second)) return sections;
  return sections.flatMap((section) => {
    if (second < section.first || second > section.last || first < section.first) return [section];
    const asked = { ...as(resized(clean, section, first, second - 1), "request"), heading: null };
    const answered = { ...as(resized(clean, section, second, section.last), "response"), heading: null };
    return first === section.first
      ? [asked, answered]
      : [resized(clean, section, section.first, first - 1), asked, answered];
  });
}

/** The places of the first line that stands twice; what stands between them asks. */
function twice({ blocks }: CleanText): readonly [number, number] | null {
  if (blocks.length > MOST_BLOCKS) return null;
  const seen = new Map<string, number>();
  for (const [index, { text }] of blocks.entries()) {
    const before = seen.get(text);
    if (before !== undefined && index - before > 1 && asksWithin(blocks.slice(before, index))) return [before, index];
    if (before === undefined && text.split(" ").length >= LEAST_WORDS) seen.set(text, index);
  }
  return null;
}

function asksWithin(blocks: CleanText["blocks"]): boolean {
  return blocks.some(({ text }) => ASKS.test(text));
}

const ASKS = /\?["'’”)]*\s*$/;
