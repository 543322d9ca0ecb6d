import type { Item } from "./item.js";
import { ancestorsOf } from "./label-order.js";

/** `4` of `4a`, `3b` of `3bi`; null for a label that stands under none. */
export function parentOf(label: string): string | null {
  return ancestorsOf(label)[0] ?? null;
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
      for (const ancestor of ancestorsOf(label)) add(under, ancestor, item);
    }
  }
  return { own, under };
}

function add(index: Map<string, Item[]>, key: string, item: Item): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [item]);
  else list.push(item);
}
