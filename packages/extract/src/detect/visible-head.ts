import { createNumberTable } from "../text/number-table.js";
import { codeOf, letterAt, type SizedLetter, sized, sizeOf } from "./letter-at.js";
import { HEAD, type Letters } from "./letters.js";
import { createMenuRuns } from "./menu-runs.js";

/** Bytes of a page that are read for its beginning at most. */
const BYTES = 8000;
/** Where what a page says begins: its menus stand above. */
const BEGINNINGS: readonly Buffer[] = ["<main", "<h1", "<article", "<body"].map((tag) => Buffer.from(tag));
/** Markup has tags that end; in a mail addresses stand between the same signs. */
const END_TAG = Buffer.from("</");
const LONGEST_ENTITY = 8;
const ENTITIES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    " ": ["&nbsp;", "&#160;"],
    "&": ["&amp;"],
    "'": ["&rsquo;", "&lsquo;", "&apos;", "&#39;", "&#8217;"],
    '"': ["&quot;", "&ldquo;", "&rdquo;", "&#8220;", "&#8221;"],
    "£": ["&pound;", "&#163;"],
  }).flatMap(([letter, entities]) => entities.map((entity) => [entity, letter.charCodeAt(0)] as const)),
);
const SPACE = 32;
const LINE_FEED = 10;
const HARD_SPACE = 0xa0;
const AMPERSAND = 38;
const SEMICOLON = 59;
const OPEN = 60;
const CLOSE = 62;
const SLASH = 47;
const ASCII = 128;
/** Names of tags are told by numbers that stay below this. */
const SMALL = 0x3fffffff;
const SPREAD = 31;

/** Tags in which nobody sees what stands, and their ends: in seven letters, for Node looks for eight and more in a slower way. */
const UNSEEN = ["script", "style", "nav", "footer"];
const UNSEEN_ENDS: readonly (readonly Buffer[])[] = UNSEEN.map((name) =>
  [`</${name}`, `</${name.toUpperCase()}`].map((end) => Buffer.from(end.slice(0, 7))),
);
/** Tags that do not end a line. */
const INLINE = "a abbr b em font i mark q s small span strong sub sup time u".split(" ");
/** Tags by the numbers of their names: those of UNSEEN, then the one behind which nothing is what the page says, then INLINE. */
const TAGS = createNumberTable(7);
const LAST = UNSEEN.length + 1;
for (const name of [...UNSEEN, "/main", ...INLINE, ...INLINE.map((name) => `/${name}`)]) {
  TAGS.meet(nameAt(Buffer.from(name), 0));
}

/** 1 for each byte that is a letter as it stands. */
const PLAIN = Uint8Array.from({ length: ASCII }, (_, byte) => Number(byte > SPACE && byte !== AMPERSAND));

/** What the page at hand says. */
const said = new Uint16Array(HEAD + 1);
const menuRuns = createMenuRuns();
/** Where the piece ended that was read last. */
let pieceEnd = 0;

/**
 * The beginning of what a page says, a line a block, without markup: roughly what reading would leave. Between two words
 * stands one space or one line's end. The page is read a byte at a time: to make texts of it takes several times as long.
 */
export function readHead(page: Buffer): Letters {
  const start = beginningOf(page);
  const end = Math.min(page.length, start + BYTES);
  menuRuns.restart();
  const length = sayPage(page, start, end);
  return { codes: said, length: length > 0 && isGap(said[length - 1] as number) ? length - 1 : length };
}

/** The same as a text. */
export function visibleHead(page: Buffer): string {
  const { codes, length } = readHead(page);
  return String.fromCharCode(...codes.subarray(0, length));
}

/** Writes down what is said, of markup between tags; a tag that ends a block ends a line. Tells how much it is. */
function sayPage(page: Buffer, start: number, end: number): number {
  const lineEnd = page.indexOf(END_TAG, start) === -1 ? LINE_FEED : SPACE;
  let length = 0;
  let at = start;
  while (at < end && length < HEAD) {
    length = sayPiece(page, at, end, length, lineEnd);
    const close = endOf(page, CLOSE, pieceEnd, end);
    if (close === end) break;
    const tag = TAGS.idOf(nameAt(page, pieceEnd + 1));
    if (tag === LAST) break;
    if (tag < LAST) length = sayGap(LINE_FEED, length);
    const isSeen = tag === 0 || tag > LAST;
    at = isSeen ? close + 1 : afterUnseen(page, UNSEEN_ENDS[tag - 1] as readonly Buffer[], close, end);
  }
  return length;
}

/** Writes down a piece up to the next tag; `lineEnd` is what an end of a line is in it. */
function sayPiece(page: Buffer, start: number, end: number, from: number, lineEnd: number): number {
  let length = from;
  let at = start;
  while (at < end && length < HEAD && page[at] !== OPEN) {
    const byte = page[at] as number;
    if (PLAIN[byte] === 1) {
      said[length++] = byte;
      at += 1;
    } else if (byte <= SPACE) {
      length = sayGap(byte === LINE_FEED ? lineEnd : SPACE, length);
      at += 1;
    } else {
      const letter = oddLetter(page, at, end);
      length = sayLetter(codeOf(letter), length);
      at += sizeOf(letter);
    }
  }
  pieceEnd = at;
  return length;
}

function oddLetter(page: Buffer, at: number, end: number): SizedLetter {
  return page[at] === AMPERSAND ? entityAt(page, at, end) : letterAt(page, at);
}

function sayLetter(letter: number, length: number): number {
  if (isWhite(letter)) return sayGap(SPACE, length);
  said[length] = letter;
  return length + 1;
}

/** There is one gap where there are several, and none before the first word; the end of a line is more than a space. */
function sayGap(gap: number, length: number): number {
  if (length === 0) return 0;
  const last = said[length - 1] as number;
  if (last === LINE_FEED) return length;
  const before = last === SPACE ? length - 1 : length;
  const place = gap === LINE_FEED ? menuRuns.endLine(said, before) : before;
  said[place] = gap;
  return place + 1;
}

function isGap(letter: number): boolean {
  return letter === SPACE || letter === LINE_FEED;
}

/** Where a byte stands; `end` where it stands nowhere before. Most are so near that to ask for them costs more than to look. */
function endOf(page: Buffer, wanted: number, from: number, end: number): number {
  let at = from;
  while (at < end && page[at] !== wanted) at += 1;
  return at;
}

/** The number of a tag's name, its slash with it. */
function nameAt(page: Buffer, from: number): number {
  let at = page[from] === SLASH ? from + 1 : from;
  let name = at - from;
  for (let letter = smallAt(page, at); isOfName(letter); letter = smallAt(page, at)) {
    name = (Math.imul(name, SPREAD) + letter) & SMALL;
    at += 1;
  }
  return name;
}

function smallAt(page: Buffer, at: number): number {
  return (page[at] ?? 0) | 32;
}

function isOfName(letter: number): boolean {
  return (letter >= 97 && letter <= 122) || (letter >= 48 && letter <= 57);
}

/** Where what nobody sees ends; what has no end goes on to the last byte. */
function afterUnseen(page: Buffer, ends: readonly Buffer[], from: number, last: number): number {
  const rest = page.subarray(from, last);
  for (const end of ends) {
    const found = rest.indexOf(end);
    if (found !== -1) return from + found;
  }
  return last;
}

/** The letter that is meant by what stands from an ampersand to the next semicolon. */
function entityAt(page: Buffer, at: number, end: number): SizedLetter {
  const most = Math.min(end, at + LONGEST_ENTITY);
  let entity = "";
  for (let next = at; next < most; next++) {
    entity += String.fromCharCode(page[next] as number);
    if (page[next] === SEMICOLON) break;
  }
  const meant = ENTITIES.get(entity);
  return meant === undefined ? sized(AMPERSAND, 1) : sized(meant, entity.length);
}

/** White space beyond ASCII as `\s` knows it. */
function isWhite(code: number): boolean {
  return code === SPACE || code === HARD_SPACE || (code >= 0x1680 && isOddSpace(code));
}

function isOddSpace(code: number): boolean {
  if (code <= 0x200a) return code === 0x1680 || code >= 0x2000;
  if (code <= 0x205f) return code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f;
  return code === 0x3000 || code === 0xfeff;
}

function beginningOf(page: Buffer): number {
  for (const tag of BEGINNINGS) {
    const at = page.indexOf(tag);
    if (at !== -1) return at;
  }
  return 0;
}
