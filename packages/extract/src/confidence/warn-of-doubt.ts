import type { Warning } from "@foi-records/contract";

/** Below this a value is more likely wrong than right. */
const EVEN = 0.5;

/** Warns of each value that is more likely wrong than right, unless a warning names it, or the question it belongs to, already. */
export function warnOfDoubt(confidence: Readonly<Record<string, number>>, warnings: readonly Warning[]): Warning[] {
  const named = new Set(warnings.map(({ pointer }) => pointer));
  return Object.entries(confidence).flatMap(([pointer, sure]): Warning[] => {
    if (sure >= EVEN || named.has(pointer) || named.has(parentOf(pointer))) return [];
    named.add(pointer);
    const message = `By the signs of how it was read, ${pointer} is more likely wrong than right.`;
    return [{ code: "VALUE_IN_DOUBT", message, pointer }];
  });
}

function parentOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf("/"));
}
