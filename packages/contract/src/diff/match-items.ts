/** An item of a list with its place in it. */
export interface Placed<Item> {
  readonly item: Item;
  readonly index: number;
}

/** An item of the older list beside the one of the newer list that it has become; null where it has none. */
export interface Pairing<Item> {
  readonly before: Placed<Item> | null;
  readonly after: Placed<Item> | null;
}

/** By what two items are the same one; null where this key does not tell. */
export type ItemKey<Item> = (item: Item, index: number) => string | null;

/**
 * Pairs the items of two lists as multisets: by the first key as far as it goes, what is left by the next. Items of
 * one key are paired in their order. The pairs stand in the newer list's order, what has gone behind them.
 */
export function matchItems<Item>(
  before: readonly Item[],
  after: readonly Item[],
  keys: readonly ItemKey<Item>[],
): readonly Pairing<Item>[] {
  let gone = before.map((item, index) => ({ item, index }));
  const partners = new Map<number, Placed<Item>>();
  for (const key of keys) {
    const waiting = groupByKey(gone, key);
    for (const [index, item] of after.entries()) {
      if (partners.has(index)) continue;
      const partner = waiting.get(key(item, index) ?? "")?.shift();
      if (partner !== undefined) partners.set(index, partner);
    }
    const taken = new Set([...partners.values()].map((partner) => partner.index));
    gone = gone.filter(({ index }) => !taken.has(index));
  }
  const paired = after.map((item, index) => ({ before: partners.get(index) ?? null, after: { item, index } }));
  return [...paired, ...gone.map((placed) => ({ before: placed, after: null }))];
}

function groupByKey<Item>(items: readonly Placed<Item>[], key: ItemKey<Item>): Map<string, Placed<Item>[]> {
  const groups = new Map<string, Placed<Item>[]>();
  for (const placed of items) {
    const name = key(placed.item, placed.index);
    if (name === null) continue;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [placed]);
    else group.push(placed);
  }
  return groups;
}
