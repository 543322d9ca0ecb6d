import { cue } from "../text/cue/cue.js";
/** One number of a citation as printed; a tail (`(b)` after `31(1)(a)`) has no number of its own. */
export interface PrintedItem {
  readonly number: string | null;
  readonly levels: readonly string[];
  /** True where nothing but a space stands between it and the item before. */
  readonly unjoined: boolean;
}

/** A list of numbers with the offset behind its last one. */
export interface PrintedList {
  readonly items: readonly PrintedItem[];
  readonly end: number;
}

/** `40`, `11A`, `22a`; not the start of a longer number, a decimal of thousands or an ordinal. 'of' may be glued to it. */
const NUMBER = /\d{1,3}(?:[A-Z]{1,2}|[ab])?(?![\d%]|(?!(?:of|and|or) )[A-Za-z]|,\d{3}|[/:]\d)/y;
/** `(2)`, ` (a)`, `(fa)`, `((a)`, `(4(`: a bracket missing inside or doubled is forgiven. */
const LEVEL =
  /(?:[ ]?|\n(?=\(\w{1,4}\)(?:\(|[\s,;.]))|\.)(?:\(\([ ]?(\d{1,2}[A-Za-z]{0,2}|[ivx]{2,5}|a[a-d]|[bfz]a|[a-z])[ ]?\)\)?|\([ ]?(\d{1,2}[A-Za-z]{0,2}|[ivx]{2,5}|a[a-d]|[bfz]a|[a-z])[ ]?(?:\)|(?=\()))(?!(?!(?:of|and|or) |[a-g](?:[\s,;.]|$))\w)/iy;
/** `(a, b)`, `(a-c)`: several labels in one bracket. */
const LEVEL_GROUP = /[ ]?\(((?:[a-z]|\d)(?:[ ]?(?:[,&-]|and|or|to)[ ]?(?:[a-z]|\d)){1,6})\)/iy;
const LABEL_OF_GROUP = /\b[a-z\d]\b/gi;
/** `(2` with its bracket never closed, glued to the number. */
const UNCLOSED = /\((\d{1,2}[A-Z]?)(?=[\s,;.&]|$)/y;
/** `33(1)b`: the last level without its brackets. */
const BARE_LEVEL = /(?<=\d\))([a-g])(?=[\s,;.]|$)/y;
/** `.2` and `.b` for a bracket. */
const DOTTED = /\.(\d{1,2}[A-Z]?|[a-z])(?![\w%]|\.\d{2})/y;
/** What joins two numbers, 'subsections' included; where it is a space alone, a comma was dropped. */
const JOIN =
  /(?:[ ]?\n?[ ]?[,;/&+]){0,2}[ ]?\n?[ ]?(?:(?:and\/or|and|or|ac?|neu|(?:when )?read (?:together |in conjunction )?with|in conjunction with|together with|along with|with|by virtue of|and by virtue of)(?:[ ]\n?|\n|(?=\()))?(?:(?:sub-?sections?|limbs?)[ ])?/iy;
const RANGE = /[ ]?(?:-|to[ ]|i[ ](?=\d))[ ]?/y;
/** Words in round brackets between two numbers of a list. */
const GLOSS = /[ ]?\([^()\n]{0,60}[a-z]{3}[^()\n]{0,40}\)/iy;
/** Words between commas or dashes: `35, government policy, and 43`. */
const COMMA_GLOSS = /(?:,[ ]|[ ]-[ ])[A-Za-z][A-Za-z' -]{2,60}?(?:,[ ]?(?:and[ ])?|[ ]and[ ]|[ ]&[ ])(?=\d{2})/y;
/** What may stand behind a bare number of a list; units, months and decimals may not. */
const AFTER_NUMBER =
  /[ ]?(?:$|[.,;:)\]&"']|[-(\n]|(?:of|and|or|ac?|neu|the|under|o'r|is|are|was|were|have|has|do|does|may|would|both|which|as|in|to|apply|applies|applied|exempt\w*|exceptions?|engaged?)\b|FOI|FoI|EI|DPA|Act\b)/y;
/** What makes a number a count, a time or a date. */
const UNIT =
  /[ ](?:working|calendar|days?|hours?|weeks?|months?|years?|minutes?|people|persons|officers?|staff|pages?|requests?|questions?|cases|complaints|documents|records|of (?:these|those|them|which)|per|January|February|March|April|May|June|July|August|September|October|November|December)\b|\.\d/y;
const SUBSECTION = cue(/sub-?section/i);
const WORD = /[a-z]/i;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Reads the brackets from `at`: `(1)(a)`, ` (1) (a)`, `.1.a`, `(2`. */
export function readLevels(text: string, at: number): { levels: string[]; end: number } {
  const levels: string[] = [];
  let end = at;
  for (;;) {
    const group = matchAt(LEVEL_GROUP, text, end);
    if (group !== null)
      return { levels: [...levels, ...(group[1]?.match(LABEL_OF_GROUP) ?? [])], end: end + group[0].length };
    const match =
      matchAt(LEVEL, text, end) ??
      matchAt(UNCLOSED, text, end) ??
      matchAt(BARE_LEVEL, text, end) ??
      matchAt(DOTTED, text, end);
    if (match === null || levels.length === 8) return { levels, end };
    levels.push(match[1] ?? match[2] ?? "");
    end += match[0].length;
  }
}

function readItem(text: string, at: number, unjoined: boolean): { item: PrintedItem; end: number } | null {
  const number = matchAt(NUMBER, text, at);
  const { levels, end } = readLevels(text, number === null ? at : at + number[0].length);
  if (number === null && levels.length === 0) return null;
  return { item: { number: number?.[0] ?? null, levels, unjoined }, end };
}

/** Reads a whole list from `at`; `plural` is true after 'sections', where a bare number more readily continues it. */
export function readList(text: string, at: number, plural: boolean): PrintedList | null {
  const first = readItem(text, at, false);
  if (first === null) return null;
  const items = [first.item];
  let end = first.end;
  for (let next = readNext(text, end, items, plural); next !== null; next = readNext(text, end, items, plural)) {
    items.push(next.item);
    end = next.end;
  }
  return { items, end };
}

function readNext(
  text: string,
  at: number,
  items: readonly PrintedItem[],
  plural: boolean,
): { item: PrintedItem; end: number } | null {
  if (items.length === 40) return null;
  return (
    readRangeEnd(text, at, items.at(-1), plural) ??
    readJoined(text, at, items.at(-1), plural) ??
    (plural ? readAfterGloss(text, at) : null)
  );
}

function readRangeEnd(text: string, at: number, last: PrintedItem | undefined, plural: boolean) {
  const range = matchAt(RANGE, text, at);
  if (range === null || last === undefined) return null;
  const next = readItem(text, at + range[0].length, false);
  if (next === null) return null;
  const glued = range[0].length === 1 || next.item.levels.length > 0;
  if (!(glued || plural) || !isListEnd(text, next.end, next.item, plural)) return null;
  return last.levels.length > 0 || next.item.number !== null ? next : null;
}

function readJoined(text: string, at: number, last: PrintedItem | undefined, plural: boolean) {
  const gloss = matchAt(GLOSS, text, at);
  const from = at + (gloss?.[0].length ?? 0);
  const join = matchAt(JOIN, text, from)?.[0] ?? "";
  const unjoined = join.trim() === "";
  if (unjoined && (join === "" || join.includes("\n"))) return null;
  const next = readItem(text, from + join.length, unjoined);
  if (next === null) return null;
  if (SUBSECTION.test(join)) return { ...next, item: asTail(next.item) };
  // '31 (Law Enforcement) 38 (Health and Safety), 40': each number has its gloss, and a comma was dropped.
  if (
    unjoined &&
    plural &&
    gloss !== null &&
    (next.item.number ?? "").length > 1 &&
    matchAt(GLOSS, text, next.end) !== null
  )
    return next;
  return continuesList(text, next, last, plural) ? next : null;
}

function asTail({ number, levels }: PrintedItem): PrintedItem {
  return { number: null, levels: number === null ? levels : [number, ...levels], unjoined: false };
}

function continuesList(
  text: string,
  next: { item: PrintedItem; end: number },
  last: PrintedItem | undefined,
  plural: boolean,
): boolean {
  const { item, end } = next;
  if (item.number === null) return !item.unjoined && (startsWithDigit(item) || (last?.levels.length ?? 0) > 0);
  if (item.levels.length > 0)
    return item.levels.length > 1 || plural || !item.unjoined || startsWithDigit(item) || item.number.length < 2;
  return !item.unjoined && (plural || item.number.length > 1) && isListEnd(text, end, item, plural);
}

function startsWithDigit(item: PrintedItem): boolean {
  return !WORD.test(item.levels[0]?.[0] ?? "a");
}

function readAfterGloss(text: string, at: number) {
  const gloss = matchAt(COMMA_GLOSS, text, at);
  if (gloss === null) return null;
  const next = readItem(text, at + gloss[0].length, false);
  return next !== null && isListEnd(text, next.end, next.item, true) ? next : null;
}

/** A bare number ends well where no unit follows or, after a singular head, where the sentence goes on as after a provision. */
function isListEnd(text: string, end: number, item: PrintedItem, plural: boolean): boolean {
  if (item.levels.length > 0) return true;
  return plural ? matchAt(UNIT, text, end) === null : matchAt(AFTER_NUMBER, text, end) !== null;
}
