import { cue } from "../text/cue/cue.js";
/** The numbering of an open list; `next` is null for a bulleted one. */
export interface OpenList {
  next: number | null;
  readonly step: 1 | -1;
  readonly type: string;
  /** The number of the item that the list stands in, where that has no words of its own: '2' over 'a' and 'b'. */
  readonly under?: string | undefined;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];
const STYLE_TYPES: readonly (readonly [string, string])[] = [
  ["lower-alpha", "a"],
  ["lower-latin", "a"],
  ["upper-alpha", "A"],
  ["upper-latin", "A"],
  ["lower-roman", "i"],
  ["upper-roman", "I"],
  ["decimal", "1"],
];
const LIST_STYLE = cue(/list-style(?:-type)?\s{0,9}:([^;]{0,60})/i);
const INTEGER = /^\s{0,9}([+-]?\d{1,6})/;

/** The list that an `<ol>` or `<ul>` with these attributes opens. */
export function openList(ordered: boolean, attributes: Readonly<Record<string, string>>): OpenList {
  const style = LIST_STYLE.exec(attributes["style"] ?? "")?.[1] ?? "";
  const styled = STYLE_TYPES.find(([name]) => style.includes(name))?.[1];
  const type = styled ?? attributes["type"] ?? "1";
  const numbered = ordered && !style.includes("none") && attributes["role"] !== "presentation";
  if (!numbered) return { next: null, step: 1, type };
  return { next: integer(attributes["start"]) ?? 1, step: attributes["reversed"] === undefined ? 1 : -1, type };
}

/** The marker of the list's next item, whose `value` attribute may restart the count. */
export function nextMarker(list: OpenList, value: string | undefined, type: string | undefined): string | null {
  if (list.next === null) return null;
  const number = integer(value) ?? list.next;
  list.next = number + list.step;
  const marker = formatMarker(number, type ?? list.type);
  return list.under === undefined || !LETTERS.test(marker) ? marker : `${list.under}${marker}`;
}

const LETTERS = /^[a-z]{1,4}$/i;

function integer(value: string | undefined): number | null {
  const match = INTEGER.exec(value ?? "");
  return match ? Number(match[1]) : null;
}

/** A number in the style that `<ol type>` names: `1`, `a`, `A`, `i` or `I`. */
export function formatMarker(number: number, type: string): string {
  if (number < 1 || number > 3999) return String(number);
  if (type === "a") return alphabetic(number);
  if (type === "A") return alphabetic(number).toUpperCase();
  if (type === "i") return roman(number);
  return type === "I" ? roman(number).toUpperCase() : String(number);
}

function alphabetic(number: number): string {
  let text = "";
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26))
    text = String.fromCharCode(97 + ((rest - 1) % 26)) + text;
  return text;
}

function roman(number: number): string {
  let text = "";
  let rest = number;
  for (const [value, letters] of ROMAN)
    while (rest >= value) {
      text += letters;
      rest -= value;
    }
  return text;
}
