import type { Block } from "../blocks.js";
import { keptBefore, type View } from "./frame.js";
import { hears } from "./sign-cues.js";
import { labelOf } from "./signs.js";

/** A title and three fields stand over a reference at most. */
const MOST_ABOVE = 4;
const LONGEST_TITLE = 140;
const NO_TITLE = /[.?!;:,]$|^\W*\d[\d\s.,:/-]*$/;
const CAPITAL = /^["'“‘(]?[\p{Lu}\d]/u;

/** How many lines over each of some lines belong to it: as many as are alike over all of them. */
export function linesAbove(view: View, anchors: readonly number[]): number {
  let above = 0;
  while (above < MOST_ABOVE && isAlikeAbove(view, anchors, above + 1)) above++;
  return above;
}

function isAlikeAbove(view: View, anchors: readonly number[], steps: number): boolean {
  const looks = anchors.map((anchor) => lookOf(keptBefore(view, anchor, steps)));
  const [first] = looks;
  return first !== undefined && first !== null && looks.every((look) => look === first);
}

/** What makes a line look like others of its place: kind, level, label; null where it is no title or field. */
export function lookOf(block: Block | undefined): string | null {
  if (block === undefined) return null;
  const { kind, level, part, text } = block;
  const label = labelOf(block);
  if (kind === "heading" || part === "term") return `${kind} ${level ?? 0} ${part ?? ""}`;
  if (label !== text) return `${kind} ${label.toLowerCase()}`;
  const isTitle = text.length <= LONGEST_TITLE && !NO_TITLE.test(text) && CAPITAL.test(text) && !hears("log", text);
  return isTitle ? `${kind} ${part ?? ""}` : null;
}
