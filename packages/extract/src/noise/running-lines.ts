import { cue } from "../text/cue/cue.js";
import { isPageEdge } from "./lines/page-edge.js";

/** A line that stands more than once, or once with each page's number. */
interface Recurrence {
  readonly indices: readonly number[];
  /** True where its number is the page's: another each time, with the word for it. */
  readonly numbered: boolean;
}

const LONGEST = 120;
const SHORTEST = 5;
/** A page holds at least so many lines or characters. */
const PAGE_LINES = 6;
const PAGE_LENGTH = 400;
/** Head and foot of a page together have no more lines than this. */
const MOST_EDGE_LINES = 6;
const ROUNDS = 3;

const NUMBER_OF = cue(/(?<![\d/.,])\d{1,3} ?(?:\/|of) ?\d{1,3}$/i);
const PAGE_WORD = cue(/\b(?:page|tudalen)(?::| ?\|)? ?\d{1,3}(?: ?(?:of|o|\/) ?\d{1,3})?\b/i);
const DIVIDED_NUMBER = /(?<=[|•·–—] ?)\d{1,3}$|^\d{1,3}(?= ?[|•·–—])|(?<=^\p{L}[^.:?!]{14,80} )\d{1,2}$/u;
/** 'Fenby Homes FOI 0517/24 2', 'OCL 0096-2023 2', 'IR2025/0142 - internal review 2' */
const WITH_REFERENCE =
  /^(?:[^.:?!|]{0,60} )?[A-Z][A-Za-z]{1,7}[ /-]?\d(?:\d{3,8}|[\d/-]{3,14})(?: [-–—] [^.:?!|\d]{3,40})?\s{1,8}\d{1,2}$/;
const BEHIND_REFERENCE = /(?<=\s)\d{1,2}$/;
const NUMBER_AT_END = /^\d|\d$/;
const FIRST_NUMBER = /\d+/;
const DIGIT = /\d/;
/** In a key: where the page's number stood, and that nothing but its place says it is one. */
const NUMBER = "\u0000";
const DOUBTFUL = "\u0001";
/** A protective marking at an end of the line, beside the name or the number that stands on every page. */
const MARKED = cue(
  /\s(?:NOT PROTECTIVELY MARKED|OFFICIAL(?: ?[-–:] ?[A-Z]{3,20})?|RESTRICTED)$|^(?:OFFICIAL|RESTRICTED|NOT PROTECTIVELY MARKED)\s/,
);
/** A body's name in capitals. */
const CAPITAL_BODY = cue(
  /^[A-Z &'’,()-]*\b(?:COUNCIL|TRUST|POLICE|CONSTABULARY|PARTNERSHIP|AUTHORITY|BOARD|COMMISSION|AGENCY|UNIVERSITY|COLLEGE|DEPARTMENT|OFFICE|SERVICE|MINISTRY|NHS)\b[A-Z &'’,()-]*$/,
);
/** Answers, labels and field names that stand many times on one page, and the lines of mail. */
const LABEL =
  /[:?]$|^(?:(?:our|your|the|full|council|trust|force) )?(?:responses?|answers?|reply|requests?|questions?|decision|details|reasons?|information requested|comments?|notes?)(?: \w{1,3})?$|^(?:yes|no|none|nil|n\/a|see (?:above|below|attached)|as above|not (?:held|known|applicable|recorded)|information not held|zero|unknown)\b.{0,20}$|^(?:dear|yours|kind|best|many|regards|thank|hi|hello|from|to|sent|subject|date|cc|link|report|show|hide)\b/i;
const ITEM =
  /^(?:[-–•*]|\(?\w{1,3}[.)]|(?:question|request|answer|response|part|annex|appendix|section|table|q|a|note)\b.{0,6}\d)/i;
const OPEN_END = /[^.?!:;|"”’']$/;
const GOES_ON = /^["'“‘(]?(?!(?:[a-h]|[ivx]{1,4})[.)])\p{Ll}.{14,}/u;
const LONG_LINE = 30;
const PROSE_LINE = 60;

/**
 * The lines that every page of a printed letter repeats above or below its text, told by recurrence and place: the same
 * line, or the same with another page number, some way apart, beside a page's edge or in the middle of a sentence.
 */
export function findRunningLines(lines: readonly string[]): ReadonlySet<number> {
  const groups = recurrences(lines);
  const again = new Set(groups.flatMap(({ indices }) => indices));
  const certain = groups.filter(({ indices, numbered }) => numbered || MARKED.test(lines[indices[0] ?? 0] ?? ""));
  const running = new Set(certain.flatMap(({ indices }) => indices));
  const prose = lines.findIndex((line) => line.length >= PROSE_LINE);
  const page = { lines, again, running, prose: prose < 0 ? lines.length : prose };
  for (let round = 0; round < ROUNDS; round++) {
    const open = groups.filter(({ indices }) => !indices.every((index) => running.has(index)));
    for (const index of open.flatMap(({ indices }) => runningAmong(page, indices))) running.add(index);
  }
  for (const index of [...bareNumbers(page), ...countedPages(page)]) running.add(index);
  return running;
}

interface Page {
  readonly lines: readonly string[];
  /** Lines that recur at all. */
  readonly again: ReadonlySet<number>;
  readonly running: ReadonlySet<number>;
  /** The first line of prose. */
  readonly prose: number;
}

/** Lines by what stays of them from page to page; only those that stand a page apart. */
function recurrences(lines: readonly string[]): readonly Recurrence[] {
  const offsets = offsetsOf(lines);
  const seen = new Map<string, number[]>();
  for (const [index, text] of lines.entries()) {
    if (text.length > LONGEST || text.length < SHORTEST) continue;
    const key = keyOf(text);
    const indices = seen.get(key);
    if (indices === undefined) seen.set(key, [index]);
    else indices.push(index);
  }
  return [...seen].flatMap(([key, indices]) => {
    if (indices.length < 2 || !mayRun(key, indices, lines)) return [];
    if (apart(indices, offsets) < 2 && !numberedBeside(indices, lines)) return [];
    const numbered = key.includes(NUMBER) && (!key.includes(DOUBTFUL) || countsPages(indices, lines, offsets));
    return [{ indices, numbered }];
  });
}

/** 1, 2, 3, each a page below the one before, the last at the end, or 2, 3 behind the letter's reference: no word need say that these are pages. */
function countsPages(indices: readonly number[], lines: readonly string[], offsets: readonly number[]): boolean {
  // The last page may be short.
  const isFull = indices.slice(0, -1).every((index, at) => {
    const before = indices[at - 1];
    return before === undefined || (offsets[index] ?? 0) - (offsets[before] ?? 0) >= PAGE_LENGTH;
  });
  const [first = ""] = indices.map((index) => lines[index] ?? "");
  const from = numberOf(first);
  if (!isFull || !indices.every((index, at) => numberOf(lines[index] ?? "") === from + at)) return false;
  if (from <= 2 && WITH_REFERENCE.test(first)) return true;
  return from === 1 && indices.length > 2 && (indices.at(-1) ?? 0) >= lines.length - 1 - LINES_AFTER;
}

/** A short page is told by its number: 'Page 1 of 3' beside the line, then 'Page 2 of 3'. */
function numberedBeside(indices: readonly number[], lines: readonly string[]): boolean {
  const numbers = indices.flatMap((index) => {
    const beside = [lines[index + 1] ?? "", lines[index - 1] ?? ""].find(
      (line) => PAGE_WORD.test(line) && isPageEdge(line),
    );
    return beside === undefined ? [] : [numberOf(beside)];
  });
  return numbers.length === indices.length && rises(numbers);
}

function mayRun(key: string, indices: readonly number[], lines: readonly string[]): boolean {
  if (key.includes(NUMBER)) return rises(indices.map((index) => numberOf(lines[index] ?? "")));
  return !LABEL.test(key) && !ITEM.test(key);
}

function offsetsOf(lines: readonly string[]): readonly number[] {
  const offsets = [0];
  for (const line of lines) offsets.push((offsets.at(-1) ?? 0) + line.length);
  return offsets;
}

/** The line with its page number, if it has one, struck out; a number that only a divider sets apart is doubtful. */
function keyOf(text: string): string {
  if (!DIGIT.test(text)) return text;
  for (const pattern of [PAGE_WORD, NUMBER_OF]) {
    const found = pattern.exec(text);
    if (found !== null) return withoutNumber(text, found);
  }
  return NUMBER_AT_END.test(text) ? text.replace(countIn(text), NUMBER + DOUBTFUL) : text;
}

function withoutNumber(text: string, { index, 0: part }: RegExpExecArray): string {
  return text.slice(0, index) + part.replace(FIRST_NUMBER, NUMBER) + text.slice(index + part.length);
}

/** Page numbers rise; head and foot of one page may both have it. */
function rises(numbers: readonly number[]): boolean {
  return new Set(numbers).size > 1 && numbers.every((number, at) => number >= (numbers[at - 1] ?? 0));
}

function numberOf(text: string): number {
  const part = PAGE_WORD.exec(text) ?? NUMBER_OF.exec(text) ?? countIn(text).exec(text);
  return Number(FIRST_NUMBER.exec(part?.[0] ?? "")?.[0]);
}

/** What finds the number of a page that no word tells. */
function countIn(text: string): RegExp {
  return WITH_REFERENCE.test(text) ? BEHIND_REFERENCE : DIVIDED_NUMBER;
}

/** How many of the places stand a page apart. */
function apart(indices: readonly number[], offsets: readonly number[]): number {
  let count = 0;
  let last = -1;
  for (const index of indices) {
    const far = last < 0 || index - last >= PAGE_LINES || (offsets[index] ?? 0) - (offsets[last] ?? 0) >= PAGE_LENGTH;
    if (!far) continue;
    count++;
    last = index;
  }
  return count;
}

/** Those of a recurring line's places that are a page's edge: all of them, but for a letterhead that stands first. */
function runningAmong(page: Page, indices: readonly number[]): readonly number[] {
  const beside = indices.filter((index) => isBeside(page, index));
  const breaking = indices.filter((index) => breaksSentence(page, index));
  const [first = 0, ...rest] = indices;
  const capitals = CAPITAL_BODY.test(page.lines[first] ?? "");
  const enough = beside.length > 1 && beside.length >= indices.length / 2;
  if (!enough && breaking.length < Math.max(1, indices.length / 3)) return capitals ? rest : [];
  return isLetterhead(page, first) ? rest : indices;
}

/** Over the first line of prose, and no page's edge beside it. */
function isLetterhead(page: Page, index: number): boolean {
  return !isBeside(page, index) && index <= page.prose;
}

function isBeside({ lines, running }: Page, index: number): boolean {
  return [index - 1, index + 1].some((next) => running.has(next) || isPageEdge(lines[next] ?? ""));
}

/** A sentence begins before the line and goes on after it; lines that recur beside it are its fellows, if they are few. */
function breaksSentence(page: Page, index: number): boolean {
  const before = neighbour(page, index, -1);
  const after = neighbour(page, index, 1);
  return before.length >= LONG_LINE && OPEN_END.test(before) && GOES_ON.test(after);
}

function neighbour({ lines, again, running }: Page, index: number, step: 1 | -1): string {
  for (let at = index + step, skipped = 0; skipped < MOST_EDGE_LINES; at += step, skipped++) {
    const line = lines[at];
    if (line === undefined) return "";
    if (!again.has(at) && !running.has(at) && !isPageEdge(line) && !BARE_NUMBER.test(line)) return line;
  }
  return "";
}

const BARE_NUMBER = /^\d{1,2}$/;
/** After the last page's number nothing follows but a line or two of the site around the letter. */
const LINES_AFTER = 3;
const SHORT_LINE = 60;

/** '1/3', '2/3' and '3/3', each once and in their order. */
function countedPages({ lines }: Page): readonly number[] {
  const found = lines.flatMap((line, index) => {
    const [, number, of] = COUNTED.exec(line) ?? [];
    return number === undefined ? [] : [{ index, number: Number(number), of: Number(of) }];
  });
  const [first] = found;
  const isWhole =
    found.length === first?.of && found.every(({ number, of }, at) => number === at + 1 && of === first.of);
  return isWhole && found.length > 1 ? found.map(({ index }) => index) : [];
}

const COUNTED = /^(\d{1,2}) ?(?:\/|of) ?(\d{1,2})$/i;

/** Page numbers without a word: 1, 2, 3, each a page below the one before, the last at the end; or one in a sentence. */
function bareNumbers(page: Page): readonly number[] {
  const { lines } = page;
  const indices = lines.flatMap((line, index) => (BARE_NUMBER.test(line) ? [index] : []));
  const [first = 0] = indices;
  const start = Number(lines[first]);
  if (indices.length === 0 || start > 2) return [];
  if (!indices.every((index, at) => Number(lines[index]) === start + at)) return [];
  const offsets = offsetsOf(lines);
  const places = indices.map((index) => offsets[index] ?? 0);
  const after = lines.slice((indices.at(-1) ?? 0) + 1);
  const atEnd = after.length <= LINES_AFTER && after.every((line) => line.length <= SHORT_LINE);
  const full = atEnd ? places.slice(0, -1) : places;
  const pages = full.every((place, at) => place - (full[at - 1] ?? 0) >= PAGE_LENGTH);
  const broken = indices.some((index) => breaksSentence(page, index));
  return pages && ((atEnd && indices.length > 1) || broken) ? indices : [];
}
