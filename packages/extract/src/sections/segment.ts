import type { CleanText, Section } from "../blocks.js";

/** Cuts the text into the parts of a response. */
export function segment(clean: CleanText): readonly Section[] {
  if (clean.blocks.length === 0) return [];
  return [
    { kind: "response", heading: null, first: 0, last: clean.blocks.length - 1, start: 0, end: clean.text.length },
  ];
}
