/** So much of what a page says is its beginning; so many bytes hold that. */
const ENOUGH = 1600;
const BYTES = 8000;
/** Where what a page says begins: its menus stand above. */
const BEGINNINGS: readonly Buffer[] = ["<main", "<h1", "<article", "<body"].map((tag) => Buffer.from(tag));
const UNSEEN = /(?:script|style|nav|footer)(?![a-z0-9])/iy;
const INLINE = /\/?(?:a|abbr|b|em|font|i|mark|q|s|small|span|strong|sub|sup|time|u)(?![a-z0-9])/iy;
const LONGEST_ENTITY = 8;
const LETTERS: ReadonlyMap<string, number> = new Map(
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
const NOTHING = 0;

/** Letters of the page at hand: to cut texts and put them together takes several times as long. */
const said = new Uint16Array(BYTES);
const kept = Buffer.alloc(2 * BYTES);

/** The beginning of what a page says, a line a block, without markup: roughly what reading would leave. */
export function visibleHead(page: Buffer): string {
  const start = beginningOf(page);
  const head = page.toString("utf8", start, start + BYTES);
  if (head.includes("<")) return tidy(undoEntities(sayMarked(head)));
  const length = Math.min(head.length, ENOUGH);
  for (let at = 0; at < length; at++) said[at] = head.charCodeAt(at);
  return tidy(length);
}

/** Writes down what is said between tags, enough of it; a tag that ends a block ends a line. Tells how much it is. */
function sayMarked(head: string): number {
  let length = 0;
  let at = 0;
  while (at < head.length && length < ENOUGH) {
    const open = head.indexOf("<", at);
    const close = open === -1 ? -1 : head.indexOf(">", open);
    length = sayPiece(head, at, open === -1 ? head.length : open, length);
    if (close === -1) break;
    if (!standsAt(INLINE, head, open + 1)) said[length++] = LINE_FEED;
    at = standsAt(UNSEEN, head, open + 1) ? afterUnseen(head, open + 1, close) : close + 1;
  }
  return length;
}

/** White space between two tags is one space each. */
function sayPiece(head: string, start: number, end: number, from: number): number {
  let length = from;
  let before = NOTHING;
  for (let at = start; at < end; at++) {
    const code = head.charCodeAt(at);
    const letter = isWhite(code) ? SPACE : code;
    if (letter !== SPACE || before !== SPACE) said[length++] = letter;
    before = letter;
  }
  return length;
}

function standsAt(name: RegExp, head: string, at: number): boolean {
  name.lastIndex = at;
  return name.test(head);
}

/** Behind the end of what nobody sees; what has none goes on to the end. */
function afterUnseen(head: string, name: number, close: number): number {
  const end = head.indexOf(`</${head.slice(name, UNSEEN.lastIndex)}`, close);
  return end === -1 ? head.length : end;
}

/** Puts in letters for what was written down as entities, and tells how much is left. */
function undoEntities(length: number): number {
  let end = said.subarray(0, length).indexOf(AMPERSAND);
  if (end === -1) return length;
  for (let at = end; at < length; at++) {
    said[end] = said[at] as number;
    const entity = said[at] === AMPERSAND ? entityAt(at, length) : "";
    const meant = entity === "" ? undefined : LETTERS.get(entity);
    if (meant !== undefined) {
      said[end] = meant;
      at += entity.length - 1;
    }
    end += 1;
  }
  return end;
}

/** What stands from an ampersand to the next semicolon. */
function entityAt(at: number, length: number): string {
  const most = Math.min(length, at + LONGEST_ENTITY);
  let entity = "";
  for (let next = at; next < most; next++) {
    entity += String.fromCharCode(said[next] as number);
    if (said[next] === SEMICOLON) return entity;
  }
  return "";
}

/** What was written down, with one space or one line's end where there are several. */
function tidy(length: number): string {
  let end = 0;
  let gap = NOTHING;
  for (let at = 0; at < length; at++) {
    const letter = said[at] as number;
    if (letter === LINE_FEED) gap = LINE_FEED;
    else if (isBlank(letter)) gap = gap || SPACE;
    else if (gap !== LINE_FEED || !isWhite(letter)) {
      if (gap !== NOTHING) end = keep(gap, end);
      end = keep(letter, end);
      gap = NOTHING;
    }
  }
  return kept.toString("utf16le", 0, end).trim();
}

/** As UTF-16, in the order of bytes that its name tells, whatever the machine's is. */
function keep(letter: number, at: number): number {
  kept[at] = letter & 255;
  kept[at + 1] = letter >> 8;
  return at + 2;
}

function isBlank(code: number): boolean {
  return code === SPACE || code === 9 || code === 13 || code === HARD_SPACE;
}

/** White space as `\s` knows it. */
function isWhite(code: number): boolean {
  if (code <= SPACE) return code === SPACE || (code >= 9 && code <= 13);
  return code >= HARD_SPACE && (code === HARD_SPACE || (code >= 0x1680 && isOddSpace(code)));
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
