import type { CleanText, Section, SectionKind } from "../blocks.js";

/** The section as another part. */
export function as(section: Section, kind: SectionKind): Section {
  return { ...section, kind };
}

/** The section from one block to another. */
export function resized(clean: CleanText, section: Section, first: number, last: number): Section {
  return { ...section, first, last, start: clean.blocks[first]?.start ?? 0, end: clean.blocks[last]?.end ?? 0 };
}
