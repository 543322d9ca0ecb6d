import type { FieldChange } from "./field-change.js";

/** So many lines are quoted of each side; the counts are of all. */
const MOST_QUOTED = 20;
const LONGEST_QUOTED = 300;

/**
 * What two long texts have of their own, line by line, as multisets: a line that only stands elsewhere has not changed.
 * Null where nothing is otherwise; where only the order is, no line has gone or come.
 */
export function diffLines(field: string, before: readonly string[], after: readonly string[]): FieldChange | null {
  if (before.length === after.length && before.every((line, index) => line === after[index])) return null;
  const removed = without(before, after);
  const added = without(after, before);
  return {
    field,
    item: null,
    pointer: `/${field}`,
    before: quote(removed),
    after: quote(added),
    lines: { kept: after.length - added.length, removed: removed.length, added: added.length },
  };
}

/** The lines that `lines` has more often than `others`, in their order. */
function without(lines: readonly string[], others: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const line of others) counts.set(line, (counts.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = counts.get(line) ?? 0;
    counts.set(line, count - 1);
    return count <= 0;
  });
}

function quote(lines: readonly string[]): string | null {
  if (lines.length === 0) return null;
  return lines.slice(0, MOST_QUOTED).map(shorten).join("\n");
}

function shorten(line: string): string {
  return line.length <= LONGEST_QUOTED ? line : `${line.slice(0, LONGEST_QUOTED - 1)}…`;
}
