import type { CleanText, QuestionPair, Section } from "../blocks.js";
import type { Reading } from "../purposes/choose-reading.js";
import { asksSomething } from "../questions/asking-lines.js";
import { asksByName } from "../questions/asks-on.js";
import { withEndsByPurpose } from "../questions/ends-by-purpose.js";
import { leadsIn, turnsByLook } from "../questions/turns-by-look.js";
import { aroundTurns } from "../sections/marked-turns.js";
import { as } from "../sections/section-edits.js";

/**
 * The reading of a page whose questions and answers are told from each other by their look alone, where that finds more of them than
 * rules do, or leaves fewer of them without an answer: labels, marks and words tell more of a page than its look.
 */
export function orByLook(clean: CleanText, rules: Reading): Reading {
  if (rules.pairs.some(({ label }) => label !== null)) return rules;
  const turns = turnsByLook(clean);
  const known = answered(rules.pairs);
  const isMore = turns.length > known || (turns.length === known && rules.pairs.length > known && known > 1);
  if (!isMore) return rules;
  const first = turns[0]?.first ?? 0;
  const sections = aroundTurns(clean, rules.sections, turns).map((section) =>
    section.kind === "request" && section.last === first - 1 && onlyLeadsIn(clean, section)
      ? as(section, "preamble")
      : section,
  );
  const last = turns.at(-1)?.marked ?? 0;
  const end = sections.find((section) => section.first <= last && last <= section.last)?.end ?? clean.text.length;
  const pairs = turns.map(({ pair }) => ({
    ...pair,
    answer: pair.answer.map((span) => (span.end > end ? { ...span, end } : span)),
  }));
  return { sections, pairs: withEndsByPurpose(clean, sections, pairs) };
}

/** How many questions have an answer of their own. */
function answered(pairs: readonly QuestionPair[]): number {
  return new Set(pairs.flatMap(({ question, answer: [first] }) => (question === null ? [] : (first?.start ?? []))))
    .size;
}

/** True for a part that announces what is asked and asks nothing itself. */
function onlyLeadsIn({ blocks }: CleanText, { first, last }: Section): boolean {
  return !blocks
    .slice(first, last + 1)
    .some(
      (block) =>
        block.kind === "list-item" || (!leadsIn(block.text) && (asksSomething(block) || asksByName(block.text))),
    );
}
