import type { Block } from "../blocks.js";
import { headingKind } from "../sections/heading-words.js";
import { type Frame, keptBefore, type View } from "./frame.js";
import { hears } from "./sign-cues.js";

/** Topics of one response have titles too: only with words that speak of several is this enough. */
const STRENGTH = 1;
const MOST_BETWEEN = 4;

/** The frame in which each request and its answer, both labelled, stand under a title of their own. */
export function titleFrame(view: View): readonly Frame[] {
  const turns = view.signs.filter(({ kind }) => kind === "asked" || kind === "answered");
  const asked = turns.filter(({ kind }, index) => kind === "asked" && turns[index + 1]?.kind === "answered");
  const starts = asked.map(({ block }) => titleOver(view, block));
  const distinct = new Set(starts);
  if (asked.length < 2 || starts.some((start) => start === null) || distinct.size < starts.length) return [];
  return [{ name: "titles", starts: starts.flatMap((start) => start ?? []), strength: STRENGTH }];
}

function titleOver(view: View, asked: number): number | null {
  for (let steps = 1; steps <= MOST_BETWEEN; steps++) {
    const block = keptBefore(view, asked, steps);
    if (block === undefined) return null;
    if (hears("enclosure", block.text)) return null;
    if (isTitle(block)) return view.kept[(view.places[asked] ?? 0) - steps] ?? null;
  }
  return null;
}

function isTitle({ kind, part, text }: Block): boolean {
  return (kind === "heading" || part === "term") && headingKind(text, true) === null;
}
