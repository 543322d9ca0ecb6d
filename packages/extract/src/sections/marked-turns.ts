import type { CleanText, Section } from "../blocks.js";
import { type MarkedTurn, markedTurns } from "../questions/marked-turns.js";
import { as, resized } from "./section-edits.js";

/**
 * Of a page that sets each answer off from its question by a sign both stand in one part, whatever their words speak of:
 * 'Complaints about the service' asks there and heads nothing.
 */
export function withMarkedTurns(clean: CleanText, sections: readonly Section[]): readonly Section[] {
  return aroundTurns(clean, sections, markedTurns(clean));
}

/** The parts of a response of which one holds all turns, each a question and its answer. */
export function aroundTurns(
  clean: CleanText,
  sections: readonly Section[],
  turns: readonly MarkedTurn[],
): readonly Section[] {
  const [first, last] = [turns[0]?.first, turns.at(-1)?.marked];
  if (first === undefined || last === undefined) return sections;
  const until = sections.find((section) => section.first <= last && last <= section.last)?.last ?? last;
  const turned = { ...resized(clean, as(sections[0] as Section, "response"), first, until), heading: null };
  const before = sections.filter((section) => section.first < first);
  const opened = before.map((section) =>
    section.last < first ? section : resized(clean, section, section.first, first - 1),
  );
  return [...opened, turned, ...sections.filter((section) => section.first > until)];
}
