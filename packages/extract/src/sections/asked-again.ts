import type { CleanText, Section, SectionKind } from "../blocks.js";
import { bareLetters } from "../text/bare-letters.js";
import { as, resized } from "./section-edits.js";

/** Parts that follow an answer, and that a sentence of the answer may seem to open. */
const FOLLOWS: ReadonlySet<SectionKind> = new Set(["closing", "advice", "review-rights"]);
/** A shorter line is printed twice by chance. */
const LEAST_LETTERS = 24;

/**
 * Where a line of the request is printed again behind what seemed to close the answer, the letter comes to its next question: from there on it
 * answers again.
 */
export function withAskedAgain(clean: CleanText, sections: readonly Section[]): readonly Section[] {
  const asked = new Set<string>();
  let isAnswered = false;
  return sections.flatMap((section) => {
    if (section.kind === "request") for (const line of linesOf(clean, section)) asked.add(line);
    if (section.kind === "response") isAnswered = true;
    if (asked.size === 0 || !isAnswered || !FOLLOWS.has(section.kind)) return [section];
    const again = againIn(clean, section, asked);
    return again < 0 ? [section] : cutAt(clean, section, again);
  });
}

/** The lines of a request that are long enough to be known again. */
function linesOf(clean: CleanText, { first, last }: Section): readonly string[] {
  const lines = clean.blocks.slice(first, last + 1).map(({ text }) => bareLetters(text));
  return lines.filter((line) => line.length >= LEAST_LETTERS);
}

/** The first block that prints a line of the request again; a trail of mails prints all of it. */
function againIn(clean: CleanText, { first, last }: Section, asked: ReadonlySet<string>): number {
  const blocks = clean.blocks.slice(first, last + 1);
  const at = blocks.findIndex(({ text }) => asked.has(bareLetters(text)));
  const [here, next] = [blocks[at], blocks[at + 1]];
  if (here === undefined || next === undefined || here.quoted === true || asked.has(bareLetters(next.text))) return -1;
  return first + at;
}

/** What stands above the place closes as before, and from there on the part answers. */
function cutAt(clean: CleanText, section: Section, at: number): readonly Section[] {
  const rest = { ...as(resized(clean, section, at, section.last), "response"), heading: null };
  return at === section.first ? [rest] : [resized(clean, section, section.first, at - 1), rest];
}
