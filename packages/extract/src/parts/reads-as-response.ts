import type { Block } from "../blocks.js";
import { KIND_CUES } from "../metadata/kind-cues.js";
import { once } from "../text/once.js";
import { type Frame, has, type Piece, type View } from "./frame.js";
import { hears } from "./sign-cues.js";

/** What a piece must show to be a response. */
const LEAST_POINTS = 4;
const STRONG_CUE = 2;
const ANSWERS = KIND_CUES.filter(({ kind, weight }) => kind === "response" && weight >= STRONG_CUE);
const QUESTION = /\?["”’)]?$/;
const SHORT_FIELD = 60;
/** Where the dates of a response stand. */
const HEAD = 800;

/** Whether a piece of a document answers, and has by itself so much of what a response has that it is one. */
export function isResponse(view: View, piece: Piece, { name }: Frame): boolean {
  // That its groups ask and answer is what makes the frame.
  if (name === "groups") return true;
  if (name === "titles") return has(piece, "asked") && has(piece, "answered");
  if (!isAnswering(view, piece)) return false;
  const [first] = piece.kept;
  const titled = first?.kind === "heading" || first?.part === "term";
  const points: readonly (readonly [number, boolean])[] = [
    [1, true],
    [2, has(piece, "reference")],
    [2, has(piece, "greeting") && has(piece, "sign-off")],
    [1, has(piece, "asked")],
    [1, hears("dated", piece.text.slice(0, HEAD))],
    [1, titled],
  ];
  return points.reduce((sum, [weight, is]) => (is ? sum + weight : sum), 0) >= LEAST_POINTS;
}

function isAnswering(view: View, piece: Piece): boolean {
  return (
    has(piece, "answered") || ANSWERS.some(({ pattern }) => pattern.test(piece.text)) || asksAndGoesOn(view, piece)
  );
}

/** A question with something below it that is neither a field nor a link. */
function asksAndGoesOn({ document, blocks }: View, { start, end }: Piece): boolean {
  const linked = linkedBlocks(document.links);
  let asked = false;
  for (let index = start; index < end; index++) {
    const block = blocks[index];
    if (block === undefined || block.noise !== null || linked.has(index)) continue;
    if (asked && !isField(block)) return true;
    asked ||= QUESTION.test(block.text);
  }
  return false;
}

const linkedBlocks = once(
  (links: View["document"]["links"]): ReadonlySet<number> => new Set(links.map(({ block }) => block)),
);

function isField({ text }: Block): boolean {
  return text.length <= SHORT_FIELD && hears("dated", text);
}
