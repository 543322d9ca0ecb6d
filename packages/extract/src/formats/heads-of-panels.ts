import type { BlockBuilder } from "./block-builder.js";

/** The head that opens a panel, or the panel: which blocks it has. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** Which elements open which, as a page's own attributes say. */
export interface Panels {
  /** By the name of the panel that each opens. */
  readonly heads: Map<string, Range>;
  readonly opened: Map<string, Range>;
}

const LEAST_PANELS = 2;

/**
 * Tabs stand in a row above all of what they open, 'Request | Response' over the one panel and the other: each head moves to
 * where its panel begins. Heads beside their panels, as of folds, stay.
 */
export function joinHeadsToPanels(builder: BlockBuilder, { heads, opened }: Panels): void {
  const pairs = [...heads].flatMap(([name, head]) => {
    const panel = opened.get(name);
    return panel === undefined || head.to === head.from || panel.to === panel.from ? [] : [{ head, panel }];
  });
  if (pairs.length < LEAST_PANELS || !standApart(pairs)) return;
  const moved = new Map(pairs.map(({ head, panel }) => [panel.from, head]));
  const headed = new Set(pairs.flatMap(({ head }) => indexesOf(head)));
  const order = builder.blocks.flatMap((_block, index) => {
    const head = moved.get(index);
    return [...(head === undefined ? [] : indexesOf(head)), ...(headed.has(index) ? [] : [index])];
  });
  reorder(builder, order);
}

/** True for heads in a row, below the last of which all panels stand in the same order. */
function standApart(pairs: readonly { readonly head: Range; readonly panel: Range }[]): boolean {
  const last = pairs.at(-1)?.head.to ?? 0;
  return pairs.every(({ head, panel }, index) => {
    const before = pairs[index - 1];
    return (
      panel.from >= last && (before === undefined || (head.from === before.head.to && panel.from >= before.panel.to))
    );
  });
}

function indexesOf({ from, to }: Range): readonly number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

function reorder({ blocks, regionOf, links }: BlockBuilder, order: readonly number[]): void {
  const [given, regions] = [blocks.splice(0), regionOf.splice(0)];
  const placeOf = new Map<number, number>();
  for (const index of order) {
    const block = given[index];
    if (block === undefined) continue;
    placeOf.set(index, blocks.push(block) - 1);
    regionOf.push(regions[index] ?? -1);
  }
  for (const link of links) link.block = placeOf.get(link.block) ?? link.block;
}
