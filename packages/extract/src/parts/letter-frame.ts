import { type Frame, keptBefore, type View } from "./frame.js";
import { isEnclosed } from "./reference-frames.js";
import { hears } from "./sign-cues.js";
import type { Sign } from "./signs.js";

const STRENGTH = 3;
const SPACES = /\s+/g;

/** The frame of letters bound together: greeting and close recur, and before each greeting stands a letterhead. */
export function letterFrame(view: View): readonly Frame[] {
  const turns = view.signs.filter(({ kind }) => kind === "greeting" || kind === "sign-off");
  const fields = new Set(view.signs.filter(({ kind }) => kind === "reference").map(({ block }) => block));
  const starts: number[] = [];
  turns.forEach((turn, index) => {
    if (turn.kind !== "greeting" || turns[index + 1]?.kind !== "sign-off") return;
    const start = starts.length === 0 ? view.kept[0] : letterStart(view, turns[index - 1], turn, fields);
    if (start !== undefined) starts.push(start);
  });
  return starts.length < 2 ? [] : [{ name: "letters", starts, strength: STRENGTH }];
}

/** Where the letter begins whose greeting this is: at a page, at the line that opens the first letter, at its fields. */
function letterStart(
  view: View,
  close: Sign | undefined,
  greeting: Sign,
  fields: ReadonlySet<number>,
): number | undefined {
  if (close?.kind !== "sign-off") return undefined;
  const between = view.kept.slice((view.places[close.block] ?? 0) + 1, view.places[greeting.block]);
  if (between.some((block) => isEnclosed(view, block))) return undefined;
  const textOf = (block: number): string => view.blocks[block]?.text ?? "";
  const opening = squashed(textOf(view.kept[0] ?? 0));
  return (
    between.findLast((block) => isPageStart(view, block)) ??
    between.findLast((block) => squashed(textOf(block)) === opening) ??
    between.find((block) => fields.has(block) || hears("dated", textOf(block))) ??
    greeting.block
  );
}

function isPageStart(view: View, block: number): boolean {
  const { page } = view.blocks[block] ?? {};
  const before = keptBefore(view, block, 1)?.page;
  return page !== undefined && before !== undefined && page > before;
}

/** Two lines that are the same line are the same so. */
function squashed(text: string): string {
  return text.replace(SPACES, "").toLowerCase();
}
