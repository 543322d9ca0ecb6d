import type { CleanText, Section } from "../blocks.js";
import { ACKNOWLEDGEMENT } from "./voices.js";

/** A letter that prints the request, promises a reply right below it and answers nothing: what it lists was asked. */
export function putsOff({ blocks }: CleanText, { last }: Section, sections: readonly Section[]): boolean {
  const below = blocks[last + 1]?.text.replaceAll("\n", " ") ?? "";
  return ACKNOWLEDGEMENT.test(below) && !sections.some(({ kind }) => kind === "response" || kind === "refusal-notice");
}
