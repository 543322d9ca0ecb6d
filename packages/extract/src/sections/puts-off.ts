import type { CleanText, Section } from "../blocks.js";
import { readMark } from "../questions/read-mark.js";
import { ACKNOWLEDGEMENT, ASKS_OF_REQUEST } from "./voices.js";

const ACKNOWLEDGEMENT_LENGTH = 900;
const NEWLINES = /\n/g;

/** A letter that prints the request, promises a reply or asks back right below it and answers nothing: what it lists was asked. */
export function putsOff({ blocks }: CleanText, { last }: Section, sections: readonly Section[]): boolean {
  const below = blocks[last + 1]?.text.replace(NEWLINES, " ") ?? "";
  return (
    (ACKNOWLEDGEMENT.test(below) || ASKS_OF_REQUEST.test(below)) &&
    !sections.some(({ kind }) => kind === "response" || kind === "refusal-notice")
  );
}

/** True for words of the authority's that only promise a reply. */
export function isAcknowledgement(clean: CleanText, section: Section): boolean {
  if (section.kind !== "response" || section.end - section.start > ACKNOWLEDGEMENT_LENGTH) return false;
  const said = clean.text.slice(section.start, section.end).replace(NEWLINES, " ");
  return ACKNOWLEDGEMENT.test(said) && !hasMarks(clean, section);
}

export function hasMarks(clean: CleanText, section: Section): boolean {
  return clean.blocks.slice(section.first, section.last + 1).some((block) => readMark(block) !== null);
}
