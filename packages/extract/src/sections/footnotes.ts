import type { CleanBlock, CleanText, Section } from "../blocks.js";
import { as, resized } from "./section-edits.js";

/** '[1] Automatic detection only.' at the foot of a page. */
const NOTE = /^\[(\d{1,2})\]\s*\S/;

/** Notes below the last answer, called by their numbers in it or above it, are no part of it. */
export function withoutFootnotes(clean: CleanText, sections: readonly Section[]): readonly Section[] {
  if (!clean.blocks.some(({ text }) => NOTE.test(text))) return sections;
  return sections.flatMap((section) => {
    if (section.kind !== "response") return [section];
    const callAt = calls(clean, section);
    let last = section.last;
    while (last > section.first && isNote(clean.blocks[last], callAt)) last--;
    if (last === section.last) return [section];
    const notes = { ...as(resized(clean, section, last + 1, section.last), "annex"), heading: null };
    return [resized(clean, section, section.first, last), notes];
  });
}

/** Where a number in brackets first stands behind a word of the answers, 'false alarms[1]'; each is looked for once. */
function calls({ text }: CleanText, { start }: Section): (number: string) => number {
  const known = new Map<string, number>();
  return (number) => {
    const found = known.get(number) ?? text.indexOf(`[${number}]`, start);
    known.set(number, found);
    return text[found - 1] === "\n" ? -1 : found;
  };
}

function isNote(block: CleanBlock | undefined, callAt: (number: string) => number): boolean {
  const number = block === undefined ? undefined : NOTE.exec(block.text)?.[1];
  if (block === undefined || number === undefined) return false;
  const at = callAt(number);
  return at >= 0 && at < block.start;
}
