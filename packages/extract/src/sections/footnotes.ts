import type { CleanBlock, CleanText, Section } from "../blocks.js";
import { as, resized } from "./section-edits.js";

/** '[1] Automatic detection only.' at the foot of a page. */
const NOTE = /^\[(\d{1,2})\]\s*\S/;

/** Notes below the last answer, called by their numbers in it or above it, are no part of it. */
export function withoutFootnotes(clean: CleanText, sections: readonly Section[]): readonly Section[] {
  if (!clean.blocks.some(({ text }) => NOTE.test(text))) return sections;
  return sections.flatMap((section) => {
    if (section.kind !== "response") return [section];
    let last = section.last;
    while (last > section.first && isNote(clean, section, clean.blocks[last])) last--;
    if (last === section.last) return [section];
    const notes = { ...as(resized(clean, section, last + 1, section.last), "annex"), heading: null };
    return [resized(clean, section, section.first, last), notes];
  });
}

/** True for a line whose number stands behind a word of the answers: 'false alarms[1]'. */
function isNote({ text }: CleanText, { start }: Section, block: CleanBlock | undefined): boolean {
  const number = block === undefined ? undefined : NOTE.exec(block.text)?.[1];
  if (block === undefined || number === undefined) return false;
  const at = text.indexOf(`[${number}]`, start);
  return at > start && at < block.start && text[at - 1] !== "\n";
}
