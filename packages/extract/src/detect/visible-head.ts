/** So much of what a page says is its beginning; so many bytes hold that. */
const ENOUGH = 1600;
const BYTES = 8000;
/** Where what a page says begins: its menus stand above. */
const BEGINNINGS = ["<main", "<h1", "<article", "<body"] as const;
const UNSEEN = /^(?:script|style|nav|footer)(?![a-z0-9])/i;
const INLINE = /^\/?(?:a|abbr|b|em|font|i|mark|q|s|small|span|strong|sub|sup|time|u)(?![a-z0-9])/i;
const LINES = /[ \t\r]*\n\s*/g;
const SPACES = /[ \t\r\u00a0]{2,}|[\t\r\u00a0]/g;
const BREAKS = /\s+/g;
const ENTITIES = /&(?:nbsp|#160|amp|rsquo|lsquo|apos|#39|#8217|quot|ldquo|rdquo|#8220|#8221|pound|#163);/g;
const QUOTE = '"';
const LETTERS: Readonly<Record<string, string>> = {
  "&nbsp;": " ",
  "&#160;": " ",
  "&amp;": "&",
  "&rsquo;": "'",
  "&lsquo;": "'",
  "&apos;": "'",
  "&#39;": "'",
  "&#8217;": "'",
  "&pound;": "£",
  "&#163;": "£",
};

/** The beginning of what a page says, a line a block, without markup: roughly what reading would leave. */
export function visibleHead(page: Buffer): string {
  const start = beginningOf(page);
  const head = page.toString("utf8", start, start + BYTES);
  const said = head.includes("<") ? withoutMarkup(head) : head.slice(0, ENOUGH);
  return said.replace(SPACES, " ").replace(LINES, "\n").trim();
}

function withoutMarkup(head: string): string {
  let said = "";
  let at = 0;
  while (at < head.length && said.length < ENOUGH) {
    const open = head.indexOf("<", at);
    const close = open === -1 ? -1 : head.indexOf(">", open);
    said += head.slice(at, open === -1 ? head.length : open).replace(BREAKS, " ");
    if (close === -1) break;
    const tag = head.slice(open + 1, open + 12);
    if (!INLINE.test(tag)) said += "\n";
    at = UNSEEN.test(tag) ? afterUnseen(head, tag, close) : close + 1;
  }
  return said.replace(ENTITIES, (entity) => LETTERS[entity] ?? QUOTE);
}

/** Behind the end of what nobody sees; what has none goes on to the end. */
function afterUnseen(head: string, tag: string, close: number): number {
  const name = UNSEEN.exec(tag)?.[0] ?? "";
  const end = head.indexOf(`</${name}`, close);
  return end === -1 ? head.length : end;
}

function beginningOf(page: Buffer): number {
  for (const tag of BEGINNINGS) {
    const at = page.indexOf(tag);
    if (at !== -1) return at;
  }
  return 0;
}
