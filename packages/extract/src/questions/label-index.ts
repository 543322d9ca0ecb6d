import type { Item } from "./item.js";

const PARENT = /^(\d+)[a-z]+$/i;

/** `4` of `4a`; null for a label that stands under none. */
export function parentOf(label: string): string | null {
  return PARENT.exec(label)?.[1] ?? null;
}

/** Items by their labels, and by the number that a sub-label stands under. */
export interface LabelIndex {
  readonly own: ReadonlyMap<string, readonly Item[]>;
  readonly under: ReadonlyMap<string, readonly Item[]>;
}

/** Indexes items once, so that a page of thousands of questions is paired in linear time. */
export function indexByLabel(items: readonly Item[]): LabelIndex {
  const own = new Map<string, Item[]>();
  const under = new Map<string, Item[]>();
  for (const item of items) {
    for (const label of new Set(item.labels)) {
      add(own, label, item);
      const parent = parentOf(label);
      if (parent !== null) add(under, parent, item);
    }
  }
  return { own, under };
}

function add(index: Map<string, Item[]>, key: string, item: Item): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [item]);
  else list.push(item);
}
