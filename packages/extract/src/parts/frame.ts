import type { Block, ReadDocument } from "../blocks.js";
import type { Sign } from "./signs.js";

/** Where the responses of a document may begin, and how strongly that speaks for several. */
export interface Frame {
  readonly name: "letters" | "references" | "titles" | "groups";
  readonly starts: readonly number[];
  readonly strength: number;
  /** The line that asks in each, where no label says so. */
  readonly asked?: readonly (string | undefined)[];
  /** Where the last of them ends, if the frame tells. */
  readonly end?: number;
}

/** A document as those look at it who ask whether it prints several responses. */
export interface View {
  readonly document: ReadDocument;
  readonly blocks: readonly Block[];
  readonly signs: readonly Sign[];
  /** Indices of the blocks that are kept, in order. */
  readonly kept: readonly number[];
  /** Where a block stands among those that are kept; where it would, if it is not. */
  readonly places: readonly number[];
}

/** A stretch of a document, from block `start` up to `end`, with what of it is kept and the signs in it. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly kept: readonly Block[];
  readonly signs: readonly Sign[];
  readonly text: string;
}

/** Looks a document over. */
export function viewDocument(document: ReadDocument, signs: readonly Sign[]): View {
  const kept: number[] = [];
  const places = document.blocks.map((block, index) => {
    const place = kept.length;
    if (block.noise === null && block.text !== "") kept.push(index);
    return place;
  });
  return { document, blocks: document.blocks, signs, kept, places };
}

/** The kept block so many before another; itself for none. */
export function keptBefore({ blocks, kept, places }: View, block: number, steps: number): Block | undefined {
  const index = kept[(places[block] ?? 0) - steps];
  return index === undefined ? undefined : blocks[index];
}

/** Cuts a document at some blocks, in order: what stands before the first, and a piece for each. */
export function cutAt(
  view: View,
  starts: readonly number[],
): { readonly lead: Piece; readonly pieces: readonly Piece[] } {
  const { length } = view.blocks;
  let sign = 0;
  const pieceTo = (start: number, end: number): Piece => {
    const first = sign;
    while ((view.signs[sign]?.block ?? length) < end) sign++;
    const kept = view.kept.slice(view.places[start] ?? view.kept.length, view.places[end] ?? view.kept.length);
    const blocks = kept.flatMap((index) => view.blocks[index] ?? []);
    const text = blocks.map((block) => block.text).join("\n");
    return { start, end, kept: blocks, signs: view.signs.slice(first, sign), text };
  };
  const lead = pieceTo(0, starts[0] ?? length);
  return { lead, pieces: starts.map((start, index) => pieceTo(start, starts[index + 1] ?? length)) };
}

/** Whether a piece has a sign of a kind. */
export function has({ signs }: Pick<Piece, "signs">, kind: Sign["kind"]): boolean {
  return signs.some((sign) => sign.kind === kind);
}
