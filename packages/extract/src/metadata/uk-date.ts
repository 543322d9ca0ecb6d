import type { Span } from "@foi-records/contract";
import { cue } from "../text/cue/cue.js";
import { matchesOf } from "../text/matches-of.js";

/** A day found in a text; `year` is null where none is printed. */
export interface FoundDate extends Span {
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
}

/** Names of the months in English and Welsh, each reduced to the stem that tells it from the others. */
const MONTH_STEMS: readonly (readonly string[])[] = [
  ["jan", "ionawr"],
  ["feb", "chwefror"],
  ["mar", "mawrth"],
  ["apr", "ebrill"],
  ["may", "mai"],
  ["jun", "mehefin"],
  ["jul", "gorffennaf"],
  ["aug", "awst"],
  ["sep", "medi"],
  ["oct", "hydref"],
  ["nov", "tachwedd"],
  ["dec", "rhagfyr"],
];

/** Longer names are also misspelt: 'Febuary', 'Setpember'. */
const MONTH =
  "Jan(?:[uar]{2,5}y)?|Feb(?:[ruea]{2,6}y)?|Mar(?:ch)?|Apr(?:il{1,2})?|May|June?|July?|Aug(?:[us]{1,3}t)?|Sep(?:t|[temb]{2,5}[er]{1,2})?|Oct(?:[ob]{1,3}[er]{1,2})?|Nov(?:[ermb]{2,5}[er]{1,2})?|Dec(?:[emb]{2,5}[er]{1,2})?|" +
  "Ionawr|Chwefror|Mawrth|Ebrill|Mai|Mehefin|Gorffennaf|Awst|Medi|Hydref|Tachwedd|Rhagfyr";
/** '06 Mehefin/June 2023': the month in both languages of Wales, either first. */
const TOLD_TWICE = `(?: ?/ ?(?:${MONTH})(?![a-z]))?`;
/** 'Mar' of '12 Mar 24': behind a month in full two digits are a count. */
const SHORT = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec";
const DATE = cue(
  new RegExp(
    [
      "(?<![\\d/.-])(?<isoYear>\\d{4})(?<isoJoin>[-/])(?<isoMonth>\\d{2})\\k<isoJoin>(?<isoDay>\\d{2})(?![\\d/-])",
      "(?<![\\d/.-])(?<wideDay>\\d{1,2}) ?/ (?<wideMonth>\\d{1,2}) / ?(?<wideYear>\\d{4})(?![\\d/-])",
      // As American software prints it, where it can be no day before its month: '2/17/2025 3:48:12 PM'.
      "(?<![\\d/.-])(?<clockMonth>\\d{1,2})/(?<clockDay>1[3-9]|2\\d|3[01])/(?<clockYear>\\d{4})(?=,? \\d{1,2}:\\d\\d(?::\\d\\d)? ?[AP]M\\b)",
      "(?<![\\d/.-])(?<day>\\d{1,2})(?<join>[/.-])(?<month>\\d{1,2})\\k<join>(?<year>\\d{4}|\\d{2})(?![\\d/-])",
      `(?<![\\d/.-])(?<wordDay>\\d{1,2})[ ^]?(?:st|nd|rd|th)?(?: of |[ \\n-]?)(?<wordMonth>${MONTH})(?![a-z])${TOLD_TWICE}(?:\\.?,?(?:[ -]{0,2}(?<wordYear>(?:19|2[0O])[\\dO]\\d)(?!\\d)|\\n(?<nextYear>(?:19|20)\\d\\d)(?![\\d/)]|\\.\\d)|(?:-|[ -]['’]|(?<=[ -](?:${SHORT})\\.?,?) (?=\\d\\d\\s*(?:$|[\\n|,;)])))(?<shortYear>\\d\\d)(?!\\d)))?`,
      // Without its year only where it is no count: 'April 2nd', not 'May 12 people'.
      `\\b(?<usMonth>${MONTH})\\.? (?<usDay>\\d{1,2})(?:(?:st|nd|rd|th)?,? (?<usYear>(?:19|20)\\d\\d)(?!\\d)|(?:st|nd|rd|th)(?!\\w))`,
    ].join("|"),
    "gi",
  ),
);
/** Cheap and necessary: two numbers joined, or a number beside the stem of a month. */
const MAY_BE_DATE =
  /\d[/.-]\d|\d \/ \d|\d\^?(?:st|nd|rd|th)?(?: of|,)?[ \n-]?(?:Jan|Feb|Mar|Apr|Ma[iwy]|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Ion|Chw|Ebr|Meh|Gor|Aws|Med|Hyd|Tac|Rha)|[a-z.] \d{1,2}(?:(?:st|nd|rd|th)\b|,? \d{4})/i;
const LONGEST_MONTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const NONE: readonly FoundDate[] = [];

/** Days printed in a text, in the order of reading; day before month, as in the United Kingdom. A month alone is none. */
export function findDates(text: string): readonly FoundDate[] {
  if (!MAY_BE_DATE.test(text)) return NONE;
  const found: FoundDate[] = [];
  for (const match of matchesOf(text, DATE)) {
    const date = toDate(match.groups ?? {}, match.index, match.index + match[0].length);
    if (date !== null) found.push(date);
  }
  return found;
}

const DAYS = ["isoDay", "day", "wordDay", "usDay", "wideDay", "clockDay"];
const MONTHS = ["isoMonth", "month", "wordMonth", "usMonth", "wideMonth", "clockMonth"];
const YEARS = ["isoYear", "year", "wordYear", "nextYear", "shortYear", "usYear", "wideYear", "clockYear"];

function toDate(parts: Record<string, string | undefined>, start: number, end: number): FoundDate | null {
  const first = (names: readonly string[]): string | null =>
    names.map((name) => parts[name]).find((part) => part !== undefined) ?? null;
  const day = Number(first(DAYS));
  const month = monthOf(first(MONTHS) ?? "");
  // A letter that was scanned has an O for a nought.
  const printed = first(YEARS)?.replaceAll("O", "0") ?? null;
  const year = printed === null ? null : Number(printed.length === 2 ? `20${printed}` : printed);
  if (day < 1 || day > (LONGEST_MONTHS[month - 1] ?? 0)) return null;
  if (year !== null && (year < 1990 || year > 2099 || !isInYear(day, month, year))) return null;
  return { day, month, year, start, end };
}

function monthOf(printed: string): number {
  const name = printed.toLowerCase();
  const number = Number(name);
  return number > 0 ? number : MONTH_STEMS.findIndex((stems) => stems.some((stem) => name.startsWith(stem))) + 1;
}

/** 29 February is a day of some years only. */
function isInYear(day: number, month: number, year: number): boolean {
  return month !== 2 || day < 29 || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
}

/** The day as ISO 8601; null without a year, and for a day that its year does not have. */
export function toIsoDate({ day, month, year }: FoundDate): string | null {
  if (year === null || !isInYear(day, month, year)) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** From one 29 February to the next: eight years round a century that has none. */
const MOST_YEARS_BACK = 8;

/** The latest such day that is not after `limit` (ISO 8601), for a date printed without its year. */
export function latestBefore(date: FoundDate, limit: string): string | null {
  const newest = Number(limit.slice(0, 4));
  for (let year = newest; year >= newest - MOST_YEARS_BACK; year--) {
    const day = toIsoDate({ ...date, year });
    if (day !== null && day <= limit) return day;
  }
  return null;
}
