import { formatMarker } from "../list-marker.js";
import type { ListLevel, WordList } from "./read-numbering.js";
import type { NumberPlace } from "./read-styles.js";

/** What Word prints before a paragraph of a list. */
export interface ListLabel {
  /** As printed: `Q1.`, `2.3`, `(a)`; empty for a bullet. */
  readonly text: string;
  /** The number or letter of a label that is no more than one; null for one of several or of words, and for a bullet. */
  readonly marker: string | null;
  /** Nesting depth from 1. */
  readonly level: number;
}

/** Counts the paragraphs of the document's lists, in reading order. */
export interface NumberCounter {
  /** The label of the next paragraph at a place; null where there is no such list or the list prints nothing. */
  next(place: NumberPlace, style: string | null): ListLabel | null;
}

const ONE_NUMBER = /^[([]?(\d{1,4}|[a-z]{1,2}|[ivxlc]{1,6}|[A-Z])[.)\]:]{0,2}$/;
const PLACEHOLDER = /%([1-9])/g;
/** Numbers by the style of `<ol type>`. */
const FORMATS: ReadonlyMap<string, string> = new Map([
  ["lowerLetter", "a"],
  ["upperLetter", "A"],
  ["lowerRoman", "i"],
  ["upperRoman", "I"],
]);
const NO_LIST = "0";

/** A counter that has seen no paragraph yet. */
export function createNumberCounter(lists: ReadonlyMap<string, WordList>): NumberCounter {
  const counts = new Map<string, (number | undefined)[]>();
  const used = new Set<string>();
  return {
    next: ({ list: id, level: said }, style) => {
      const list = id === null || id === NO_LIST ? undefined : lists.get(id);
      if (id === null || list === undefined) return null;
      const level = said ?? levelOfStyle(list, style);
      const defined = list.levels.get(level);
      if (defined === undefined) return null;
      const count = counts.get(list.definition) ?? [];
      counts.set(list.definition, count);
      if (!used.has(id)) restart(list, count);
      used.add(id);
      advance(list, count, level);
      return labelOf(list, defined, count, level);
    },
  };
}

function levelOfStyle({ levels }: WordList, style: string | null): number {
  return [...levels].find(([, level]) => style !== null && level.style === style)?.[0] ?? 0;
}

/** A list that says where it starts does not go on with the count of those that share its definition. */
function restart({ starts }: WordList, count: (number | undefined)[]): void {
  for (const [level, start] of starts) {
    count[level] = start - 1;
    count.length = Math.min(count.length, level + 1);
  }
}

function advance({ levels }: WordList, count: (number | undefined)[], level: number): void {
  for (let above = 0; above < level; above++) count[above] ??= levels.get(above)?.start ?? 1;
  count[level] = (count[level] ?? (levels.get(level)?.start ?? 1) - 1) + 1;
  for (let below = level + 1; below < count.length; below++) {
    const { restart: after = null } = levels.get(below) ?? {};
    if (after === null || level < after) count[below] = undefined;
  }
}

function labelOf(
  { levels }: WordList,
  { text, format, legal }: ListLevel,
  count: readonly (number | undefined)[],
  level: number,
): ListLabel | null {
  if (format === "bullet") return { text: "", marker: null, level: level + 1 };
  const filled = text.replace(PLACEHOLDER, (_all, digit: string) => {
    const at = Number(digit) - 1;
    return printNumber(count[at] ?? levels.get(at)?.start ?? 1, legal ? "decimal" : (levels.get(at)?.format ?? ""));
  });
  const printed = filled.trim();
  return printed === "" ? null : { text: printed, marker: ONE_NUMBER.exec(printed)?.[1] ?? null, level: level + 1 };
}

function printNumber(number: number, format: string): string {
  if (format === "none") return "";
  if (format === "decimalZero") return String(number).padStart(2, "0");
  return formatMarker(number, FORMATS.get(format) ?? "1");
}
