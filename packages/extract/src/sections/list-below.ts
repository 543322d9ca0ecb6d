import type { Span } from "@foi-records/contract";
import type { CleanText, QuestionPair, Section } from "../blocks.js";
import { firstBlockAfter } from "../text/blocks-within.js";

const LEAST = 2;

/**
 * The questions of a page that prints its newest message first: they stand below all answers, in no part that was known to
 * ask. With their labels, and null where it is not so.
 */
export function listBelow(clean: CleanText, sections: readonly Section[], pairs: readonly QuestionPair[]): Span | null {
  const asked = pairs.flatMap(({ question }) => question ?? []);
  const [first] = asked;
  const last = asked.at(-1);
  if (first === undefined || last === undefined || asked.length < Math.max(LEAST, pairs.length)) return null;
  const answered = Math.max(...pairs.flatMap(({ answer }) => answer.map(({ end }) => end)));
  if (!(answered <= first.start)) return null;
  const isKnown = sections.some(
    ({ kind, start, end }) => kind === "request" && start <= first.start && first.start < end,
  );
  return isKnown
    ? null
    : { start: clean.blocks[firstBlockAfter(clean, first.start)]?.start ?? first.start, end: last.end };
}
