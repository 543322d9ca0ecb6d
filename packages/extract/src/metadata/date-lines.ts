import { cue } from "../text/cue/cue.js";
import type { PageLine } from "./page-view.js";
import { type FoundDate, findDates } from "./uk-date.js";

const DIGIT = /\d/;
const WEEKDAY = /^\s*(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?)?(?: the)?\s*$/i;
/** What may follow a date on its line: the hour, the zone. */
export const TIME =
  /^[\s,|–—-]*(?:at )?(?:\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s?(?:[ap]m)?)?(?: ?(?:GMT|BST|UTC|[+-]\d{4}))?(?:[\s,(]{0,3}(?:delivered|unconfirmed))?[\s.,)]*$/i;

/** The date of a line that holds nothing else. */
export function dateOfLine(text: string): FoundDate | null {
  if (text.length > 45 || !DIGIT.test(text)) return null;
  const [date] = findDates(text);
  if (date === undefined) return null;
  return WEEKDAY.test(text.slice(0, date.start)) && TIME.test(text.slice(date.end)) ? date : null;
}

const PUBLICATION = cue(/publi(?:shed|cation)|updated|posted|reviewed/i);

/** Tells the lines under a label of publication, which may be noise itself. */
export function underPublication(lines: readonly PageLine[]): (line: PageLine) => boolean {
  let places: ReadonlyMap<PageLine, number> | null = null;
  return (line) => {
    places ??= new Map(lines.map((one, index) => [one, index]));
    return PUBLICATION.test(withoutDates(lines[(places.get(line) ?? 0) - 1]?.text ?? ""));
  };
}

/** 'Published 3 May 2021' has its own date; that below it is another's. */
function withoutDates(text: string): string {
  return text.slice(findDates(text).at(-1)?.end ?? 0);
}
