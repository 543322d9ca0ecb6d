import type { FieldChange, JsonValue } from "./field-change.js";
import { type ItemKey, matchItems, type Pairing } from "./match-items.js";

/** The same value: objects of one schema have their keys in one order. */
export function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** A change of one value, or nothing. */
export function diffValue(place: Omit<FieldChange, "before" | "after">, before: JsonValue, after: JsonValue) {
  return isSame(before, after) ? [] : [{ ...place, before, after }];
}

/** A change of a list in which order says nothing, or nothing. */
export function diffSet(
  place: Omit<FieldChange, "before" | "after">,
  before: readonly JsonValue[],
  after: readonly JsonValue[],
) {
  return isSame(inOrder(before), inOrder(after)) ? [] : [{ ...place, before, after }];
}

function inOrder(values: readonly JsonValue[]): readonly string[] {
  return values.map((value) => JSON.stringify(value)).sort();
}

/** How the items of one list are told apart, named and compared. */
export interface ListRules<Item> {
  readonly field: string;
  readonly keys: readonly ItemKey<Item>[];
  readonly name: (item: Item, index: number) => string;
  /** What differs between an item and the one it has become; `place` is the newer one's. */
  readonly compare: (before: Item, after: Item, place: ItemPlace) => readonly FieldChange[];
}

/** Where an item stands and what it is called. */
export interface ItemPlace {
  readonly field: string;
  readonly item: string;
  readonly pointer: string;
}

/** What two lists have of their own, and what became of the items that both have. */
export function diffLists<Item extends JsonValue>(
  before: readonly Item[],
  after: readonly Item[],
  rules: ListRules<Item>,
): readonly FieldChange[] {
  return matchItems(before, after, rules.keys).flatMap((pairing) => diffPairing(pairing, rules));
}

function diffPairing<Item extends JsonValue>(
  { before, after }: Pairing<Item>,
  { field, name, compare }: ListRules<Item>,
): readonly FieldChange[] {
  const placed = after ?? before;
  if (placed === null) return [];
  const place = { field, item: name(placed.item, placed.index), pointer: `/${field}/${placed.index}` };
  if (before !== null && after !== null) return compare(before.item, after.item, place);
  return [{ ...place, before: before?.item ?? null, after: after?.item ?? null }];
}

/** Compares the named values of two items, each as a field under theirs. */
export function diffKeys<Item extends object>(
  before: Item,
  after: Item,
  { field, item, pointer }: ItemPlace,
  keys: readonly (keyof Item & string)[],
): readonly FieldChange[] {
  return keys.flatMap((key) => {
    const place = { field: `${field}.${key}`, item, pointer: `${pointer}/${key}` };
    const [old, now] = [before[key] as JsonValue, after[key] as JsonValue];
    return Array.isArray(old) && Array.isArray(now) ? diffSet(place, old, now) : diffValue(place, old, now);
  });
}
