import type { CleanBlock, CleanText, Section, SectionKind } from "../blocks.js";
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
  let asked: ReadonlySet<string> | null = null;
  let isAnswered = false;
  return sections.flatMap((section) => {
    if (section.kind === "request") asked = linesOf(clean, section, asked);
    if (section.kind === "response") isAnswered = true;
    if (asked === null || !isAnswered || !FOLLOWS.has(section.kind)) return [section];
    const again = againIn(clean, section, asked);
    if (again < 0) return [section];
    const rest = { ...as(resized(clean, section, again, section.last), "response"), heading: null };
    return again === section.first ? [rest] : [resized(clean, section, section.first, again - 1), rest];
  });
}

/** The lines of a request beside those of others. */
function linesOf(clean: CleanText, { first, last }: Section, others: ReadonlySet<string> | null): ReadonlySet<string> {
  const lines = clean.blocks.slice(first, last + 1).map(lettersOf);
  return new Set([...(others ?? []), ...lines.filter((line) => line.length >= LEAST_LETTERS)]);
}

/** The first block that prints a line of the request again; a trail of mails prints all of it. */
function againIn(clean: CleanText, { first, last }: Section, asked: ReadonlySet<string>): number {
  const blocks = clean.blocks.slice(first, last + 1);
  const at = blocks.findIndex((block) => asked.has(lettersOf(block)));
  const [here, next] = [blocks[at], blocks[at + 1]];
  if (here === undefined || next === undefined || here.quoted === true || asked.has(lettersOf(next))) return -1;
  return first + at;
}

function lettersOf({ text }: CleanBlock): string {
  return text.toLowerCase().replace(/[^a-z]+/g, "");
}
