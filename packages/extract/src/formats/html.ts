import type { Diagnostic, RawDocument } from "@foi-records/contract";
import { EmptyDocumentError } from "@foi-records/contract";
import { Parser } from "htmlparser2";
import type { Block, ReadDocument } from "../blocks.js";
import { weighRegions } from "../noise/weigh-regions.js";
import { addText, endBlock } from "./block-builder.js";
import { decodeBytes } from "./decode-bytes.js";
import type { FormatReader } from "./format-reader.js";
import { joinHeadsToPanels } from "./heads-of-panels.js";
import { readHomeLink, toDocumentHead } from "./html-head.js";
import { closeElement, openElement, readText } from "./html-walk.js";
import { createHtmlWalk, type HtmlWalk } from "./html-walk-state.js";
import { joinBrokenLines } from "./join-broken-lines.js";
import { quickTokenizer } from "./quick-tokenizer.js";
import { takeQuoteMarks } from "./quote-marks.js";

/** Deeper than any page that a person wrote; the parser's stack costs time in proportion to it. */
const MAX_DEPTH = 512;
const COPYRIGHT =
  /©\s?(?:copyright\s)?(?:(?:19|20)\d\d(?:\s?[-–]\s?\d{2,4})?\s)?((?!Crown)[A-Z][A-Za-z&'’ ]{5,80}[a-z])(?=$|[.,|]|\s\d)/;
const MARKUP =
  /<(?:!doctype html|html|head|body|title|meta|div|table|p|article|main|section|header|ul|ol|li|span|br|h[1-6]|b|strong|a href)[\s>/=]/i;
/** Most pages show what they are in so many bytes. */
const FIRST_LINES = 256;
const ANY_TEXT = new TextDecoder();
const SCRIPTS = /<(script|style|template|noscript)\b[^<>]*>[^<]*(?:<(?!\/\1)[^<]*)*/gi;
const TAG = /<\/?[a-z!][^<>]*>/gi;

/** Saved web pages. */
export const htmlReader: FormatReader = {
  name: "html",
  mediaTypes: ["text/html", "application/xhtml+xml"],
  sniff: (head) => hasMarkup(head.subarray(0, FIRST_LINES)) || hasMarkup(head),
  read: async (raw: RawDocument) => readHtml(raw),
};

/** Zero bytes go, so that UTF-16 shows its tags too. */
function hasMarkup(head: Uint8Array): boolean {
  return MARKUP.test(ANY_TEXT.decode(head.includes(0) ? head.filter((byte) => byte !== 0) : head));
}

function readHtml(raw: RawDocument): ReadDocument {
  const { text, diagnostics } = decodeBytes(raw, true);
  const walk = createHtmlWalk();
  const flat = walkMarkup(walk, text);
  endBlock(walk.builder);
  if (walk.builder.blocks.length === 0) throw new EmptyDocumentError("The page has no text.");
  joinHeadsToPanels(walk.builder, walk.panels);
  takeQuoteMarks(walk.builder);
  walk.head.copyright = copyrightHolder(walk);
  for (const { href, text } of walk.builder.links) readHomeLink(walk.head, href, text);
  return {
    mediaType: "text/html",
    blocks: joinBrokenLines(walk.builder, markRegions(walk), walk.groups),
    head: toDocumentHead(walk.head),
    links: walk.builder.links,
    diagnostics: flat === null ? diagnostics : [...diagnostics, flat],
  };
}

/** Who holds the copyright by the page's last copyright line: `© 2024 Example Council`, `© Example Council 2024`. */
function copyrightHolder(walk: HtmlWalk): string | null {
  const line = walk.builder.blocks.findLast(({ text }) => text.includes("©") && COPYRIGHT.test(text));
  return COPYRIGHT.exec(line?.text ?? "")?.[1]?.trim() ?? null;
}

/** Lays the marks of the page's structure on the blocks. */
function markRegions(walk: HtmlWalk): readonly Block[] {
  const { blocks, links, regionOf } = walk.builder;
  const linked = blocks.map(() => 0);
  for (const link of links) linked[link.block] = (linked[link.block] ?? 0) + link.text.length;
  weighRegions(blocks, regionOf, linked, walk.regions).forEach(({ noise, suspect }, index) => {
    const block = blocks[index];
    if (block === undefined) return;
    block.noise = noise;
    if (suspect !== null) block.suspect = suspect;
  });
  return blocks;
}

/** Runs the parser over the page; beyond the depth limit the rest is read as flat text, and a diagnostic says so. */
function walkMarkup(walk: HtmlWalk, text: string): Diagnostic | null {
  let cutAt = -1;
  const parser: Parser = new Parser(
    {
      onopentag: (name, attributes) => {
        openElement(walk, name, attributes);
        if (walk.closers.length <= MAX_DEPTH || cutAt >= 0) return;
        cutAt = parser.endIndex + 1;
        parser.pause();
      },
      onclosetag: () => closeElement(walk),
      ontext: (data) => readText(walk, data),
    },
    { Tokenizer: quickTokenizer },
  );
  parser.write(text);
  if (cutAt < 0) {
    parser.end();
    return null;
  }
  while (walk.closers.length > 0) closeElement(walk);
  readFlat(walk, text.slice(cutAt));
  return { code: "TRUNCATED_STRUCTURE", message: `Markup deeper than ${MAX_DEPTH} elements was read as flat text.` };
}

function readFlat(walk: HtmlWalk, markup: string): void {
  for (const line of markup.replace(SCRIPTS, "\n").replace(TAG, "\n").split("\n")) {
    addText(walk.builder, line);
    endBlock(walk.builder);
  }
}
