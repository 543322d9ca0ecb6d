/** The line of a page around a place, without markup. */
export interface WindowLine {
  /** What it says, without markup. */
  readonly text: string;
  /** True for a sentence; short lines are menus and headings. */
  readonly isSentence: boolean;
  /** Bytes of the page that the line itself takes up. */
  readonly start: number;
  readonly end: number;
}

/** Bytes looked at before and behind the place. */
const BEFORE = 160;
const BEHIND = 260;
const SHORTEST_SENTENCE = 45;
const OPEN = 60;
const CLOSE = 62;
const SLASH = 47;
const LINE_FEED = 10;
const LONGEST_TAG = 120;
/** Tags that stand inside a line leave no trace: those of these letters, alone or as a word. */
const INLINE = /^<\/?(?:a|abbr|b|em|font|i|mark|q|s|small|span|strong|sub|sup|time|u)(?![a-z0-9])/i;
const TAGS = /<[^<>]*>/g;
const NEEDS_CARE = /[&\u0080-\u00ff\t]| {2}/;
const HARD_SPACES = /&nbsp;|&#160;|\u00c2\u00a0|[ \t\r\u00a0]{2,}/gi;
/** Right quotation marks as UTF-8 and Windows-1252 have them when read a byte a letter. */
const QUOTES = /&(?:rsquo|apos|#39|#8217);|\u00e2\u0080[\u0098\u0099]|\u0092/gi;

/** Cuts out the line around `at` of a page, decoded a byte a letter. */
export function windowLine(page: Buffer, at: number): WindowLine {
  const start = lineStart(page, at);
  const end = lineEnd(page, at, at + BEHIND);
  const text = clean(page.toString("latin1", start, end));
  return { text, isSentence: text.length >= SHORTEST_SENTENCE, start, end };
}

/** The beginning of the line behind another. */
export function nextLine(page: Buffer, { end }: WindowLine): string {
  const next = nextText(page, end);
  return next === end ? "" : clean(page.toString("latin1", next, lineEnd(page, next, next + BEHIND / 4)));
}

function lineStart(page: Buffer, at: number): number {
  const first = Math.max(0, at - BEFORE);
  let start = at;
  while (start > first && page[start - 1] !== LINE_FEED) {
    // A place inside a tag, as in the name of a class, belongs to the line behind it.
    if (page[start - 1] === OPEN && isBlockTag(page, start - 1)) return start - 1;
    const open = page[start - 1] === CLOSE ? tagBefore(page, start) : -1;
    if (open !== -1 && !isInline(page, open)) return start;
    start = open === -1 ? start - 1 : open;
  }
  return start;
}

/** Where the tag that ends at `end` begins; -1 where the sign there closes none. */
function tagBefore(page: Buffer, end: number): number {
  const open = page.lastIndexOf(OPEN, end - 1);
  return open < end - LONGEST_TAG ? -1 : open;
}

function lineEnd(page: Buffer, at: number, last: number): number {
  let end = at;
  while (end < last && end < page.length) {
    const byte = page[end];
    if (byte === LINE_FEED) return end;
    if (byte !== OPEN) end += 1;
    else {
      if (!isInline(page, end)) return end;
      end = afterTag(page, end);
    }
  }
  return Math.min(end, page.length);
}

/** Where text goes on behind the markup and white space at which a line ends. */
function nextText(page: Buffer, end: number): number {
  let next = end;
  const last = Math.min(page.length, end + BEHIND);
  while (next < last) {
    const byte = page[next] ?? 0;
    if (byte === OPEN) next = afterTag(page, next);
    else if (byte <= 32) next += 1;
    else return next;
  }
  return end;
}

function afterTag(page: Buffer, open: number): number {
  const close = page.indexOf(CLOSE, open);
  return close === -1 || close > open + LONGEST_TAG * 4 ? open + 1 : close + 1;
}

/** Most tags are told by their first letter. */
function isInline(page: Buffer, open: number): boolean {
  const letter = (page[page[open + 1] === SLASH ? open + 2 : open + 1] ?? 0) | 32;
  return "abefimqstu".includes(String.fromCharCode(letter)) && INLINE.test(page.toString("latin1", open, open + 9));
}

function isBlockTag(page: Buffer, open: number): boolean {
  const letter = (page[page[open + 1] === SLASH ? open + 2 : open + 1] ?? 0) | 32;
  return letter >= 97 && letter <= 122 && !isInline(page, open);
}

function clean(text: string): string {
  const bare = text.includes("<") ? text.replace(TAGS, "") : text;
  return (NEEDS_CARE.test(bare) ? bare.replace(HARD_SPACES, " ").replace(QUOTES, "'") : bare).trim();
}
