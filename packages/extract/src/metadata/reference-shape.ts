import { cue } from "../text/cue/cue.js";
import { findDates } from "./uk-date.js";

const NO_PREFIX = "(?!(?:ref|no|id|of|the|on|in|by|to|for|and|from|is|was|dated|received)\\b)";
const MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b";
/** 'GwL/FOI ', 'INFOREQUEST ', 'GCC FOI ', 'FOI/EIR ': the letters before a number and a space. */
const PREFIX = `${NO_PREFIX}(?:[A-Z]{2,6}(?:[/-][A-Z]{2,6})? (?:FOIA?|FOISA|EIR|RFI|IR|SAR)(?:/[A-Z]{2,4})?|[A-Za-z]{1,8}(?:[/-][A-Za-z]{1,8}){0,2}|[A-Z]{9,12}) `;
/** Up to where a number's own groups end: neither a longer number nor a day. */
const GROUP_END = `(?![\\w/-]|[.,]\\w| ${MONTH})`;
/** A reference where a cue announces it: its own prefix, its number, further groups of digits. */
const ANNOUNCED = new RegExp(
  `\\d{2} (?:FOIA?|EIR|IR) \\d{2,6}(?![\\w/.-])|(?:${PREFIX})?(?=[\\w/.()&-]{0,30}\\d)[A-Za-z0-9]+(?:(?:[-/_.:]{1,2}|&)[A-Za-z0-9]+){0,8}` +
    `(?: of 20\\d\\d(?!\\d)|(?: \\d{2,4}${GROUP_END}){1,2}| \\d{5,8}(?=\\s*(?:\\n|$)))?` +
    "(?: ?[-–] ?\\d{2}(?=\\s*(?:\\n|$)))?(?: (?:IR|EIR|FOI)(?=\\s*(?:\\n|$)))?",
  "y",
);
/** A word that a scrape glued to the number: '4417Dear', '1442/23Received:24'. */
const GLUED_WORD = /(?<=\d)\p{Lu}\p{Ll}{2,}(?::.*)?$/u;
const POSTCODE = /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i;
/** A year, a span of years, and several that the cells of a row left glued: '2023-242024-25'. */
const YEARS = cue(/^(?:(?:19|20)\d\d(?:[-/](?:(?:19|20)?\d\d))?){1,4}$/);
/** '2022/48': no years, and no month. */
const NUMBER_IN_YEAR = cue(/^(?:19|20)(\d\d)[-/](\d\d)$/);
const LONGEST_SPAN = 10;
const MONTHS = 12;
const TELEPHONE = /^0\d{9,10}$|^0\d{2,4} \d{3}/;
const CLOCK = cue(/^\d{1,2}[.:]\d\d$/);
/** 'Order 9-21', '10-2': an hour, or a number of something else. */
const SHORT_RANGE = /^\d{1,2}[-–]\d{1,2}$/;
const GENERIC_PREFIX = cue(
  /^(?:request|response|case|number|release|disclosure|reference|ref|no|id|section|page|part|question|annex|date|about|within|over|under|with|until|at|since) /i,
);
/** Before the number of a title, 'MWP 2231/20', and before years, 'PSPO 2023/24'. */
const INITIALS = /^(?!(?:FOI|EIR|RFI|FI|IR)\w{0,3} )[A-Z]{2,8} /;
/** 'FOI 16/01/2024' */
const DAY_BEHIND_WORD = /^[A-Za-z]{2,8} (?:0?[1-9]|[12]\d|3[01])[/.-](?:0?[1-9]|1[0-2])[/.-](?:20)\d\d$/;
const NO_DIGIT = /\D/g;

/** The reference that begins at an offset, behind whatever announces it. */
export function referenceAt(text: string, start: number): string | null {
  ANNOUNCED.lastIndex = start;
  const match = ANNOUNCED.exec(text)?.[0].replace(GLUED_WORD, "");
  return match === undefined || !isReference(match, text.slice(start, start + 30)) ? null : match;
}

/** '5/20/2023' */
const AMERICAN_DAY = /^\d{1,2}\/\d{1,2}\/(?:19|20)\d\d$/;

/** A server's: 'with id 10.0.0.12'. */
const IP_ADDRESS = /^\d{1,3}(?:\.\d{1,3}){3}$/;

/** Not a day, a year, a postcode or a telephone number, nor a count after a word. */
export function isReference(value: string, following: string): boolean {
  if (
    POSTCODE.test(value) ||
    isYears(value) ||
    isSpan(value.replace(INITIALS, "")) ||
    TELEPHONE.test(value) ||
    CLOCK.test(value) ||
    IP_ADDRESS.test(value) ||
    AMERICAN_DAY.test(value) ||
    SHORT_RANGE.test(value) ||
    DAY_BEHIND_WORD.test(value) ||
    GENERIC_PREFIX.test(value)
  )
    return false;
  const [date] = findDates(following);
  if (date !== undefined && date.start < value.length && date.day > 0 && !value.includes("FOI")) return false;
  return value.replace(NO_DIGIT, "").length >= 2 || PARTED.test(value);
}

/** A small body counts its requests from 1: 'MPC/FOI/5'. */
const PARTED = /^[A-Za-z]{2,8}(?:[/-][A-Za-z]{2,8}){1,3}[/-]\d$/;

function isYears(value: string): boolean {
  const [, year = "", number = ""] = NUMBER_IN_YEAR.exec(value) ?? [];
  const between = Number(number) - Number(year);
  if (number !== "" && Number(number) > MONTHS && (between <= 0 || between > LONGEST_SPAN)) return false;
  return YEARS.test(value);
}

/** A year and the next, in two digits or four. */
export function isSpan(value: string): boolean {
  const [, first, second] = SPAN.exec(value) ?? [];
  return first !== undefined && Number(second) === Number(first) + 1;
}

const SPAN = /^(?:20)?(\d\d)[-/](?:20)?(\d\d)$/;
