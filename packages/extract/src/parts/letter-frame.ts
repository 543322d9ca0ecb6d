import { dateOfLine } from "../metadata/date-lines.js";
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

/**
 * Where the letter begins whose greeting this is: at a page, at the line that opens the first letter, though it was taken for
 * a running head, at its date or its fields.
 */
function letterStart(
  view: View,
  close: Sign | undefined,
  greeting: Sign,
  fields: ReadonlySet<number>,
): number | undefined {
  if (close?.kind !== "sign-off") return undefined;
  const between = view.kept.slice((view.places[close.block] ?? 0) + 1, view.places[greeting.block]);
  if (between.some((block) => isEnclosed(view, block))) return undefined;
  return (
    between.findLast((block) => isPageStart(view, block)) ??
    openingLine(view, close.block, greeting.block) ??
    between.find((block) => fields.has(block) || isDated(view.blocks[block]?.text ?? "")) ??
    greeting.block
  );
}

/** The last line between two blocks that is the first line of the document again. */
function openingLine({ blocks, kept }: View, from: number, to: number): number | undefined {
  const opening = squashed(blocks[kept[0] ?? 0]?.text ?? "");
  for (let block = to - 1; block > from; block--) {
    if (squashed(blocks[block]?.text ?? "") === opening) return block;
  }
  return undefined;
}

function isDated(text: string): boolean {
  return hears("dated", text) || dateOfLine(text) !== null;
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
