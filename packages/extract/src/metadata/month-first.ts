import type { PageLine } from "./page-view.js";
import type { FoundDate } from "./uk-date.js";

const MONTH_FIRST = /(?<![\d/])(0?[1-9]|1[0-2])\/(\d{1,2})\/((?:19|20)\d\d)(?!\d)/;
const SURELY = /(?<![\d/])(?:0?[1-9]|1[0-2])\/(?:1[3-9]|2\d|3[01])\/(?:19|20)\d\d(?!\d)/;
const SURELY_NOT = /(?<![\d/])(?:1[3-9]|2\d|3[01])\/\d{1,2}\/(?:19|20)\d\d(?!\d)/;

/** True for a page whose software prints the month before the day: '1/20/2025', and nowhere '20/1/2025'. */
export function isMonthFirst(lines: readonly PageLine[]): boolean {
  return lines.some(({ text }) => SURELY.test(text)) && !lines.some(({ text }) => SURELY_NOT.test(text));
}

/** The first day of a text that prints the month first; null where it has none. */
export function monthFirstDate(text: string): FoundDate | null {
  const match = MONTH_FIRST.exec(text);
  if (match === null) return null;
  const [month, day, year] = match.slice(1).map(Number) as [number, number, number];
  if (day < 1 || day > 31) return null;
  return { day, month, year, start: match.index, end: match.index + match[0].length };
}
