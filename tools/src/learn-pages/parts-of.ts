/** Where a part begins, as a share of the page's lines, and how long it is. */
const PARTS = [
  { from: 1 / 3, length: 700 },
  { from: 2 / 3, length: 350 },
] as const;
const LONG = 500;
const LEAST = 120;

/** Parts of a longer text, without its head: pages are met that begin in the middle of a letter, or are no more than its end. */
export function partsOf(text: string): readonly string[] {
  if (text.length < LONG) return [];
  const lines = text.split("\n");
  const part = ({ from, length }: (typeof PARTS)[number]) =>
    lines
      .slice(Math.floor(lines.length * from))
      .join("\n")
      .slice(0, length);
  return PARTS.map(part).filter(({ length }) => length > LEAST);
}
