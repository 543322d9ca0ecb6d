/**
 * What a reader makes of the items of a list, null for nothing. `flatMap` does the same, but the engine's own asks each array
 * that it flattens for its members by name, which for the lines of a page costs more than reading them.
 */
export function gather<Item, Found>(
  items: readonly Item[],
  read: (item: Item, index: number) => Found | null,
): Found[] {
  const found: Found[] = [];
  for (let index = 0; index < items.length; index++) {
    const one = read(items[index] as Item, index);
    if (one !== null) found.push(one);
  }
  return found;
}
