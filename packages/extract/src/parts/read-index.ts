import type { Attachment } from "@foi-records/contract";
import type { Block, DocumentLink, ReadDocument } from "../blocks.js";
import { lastPart, mediaTypeOf } from "../metadata/attachments.js";
import { KIND_CUES } from "../metadata/kind-cues.js";
import { shapeIn } from "../metadata/reference.js";
import { findDates } from "../metadata/uk-date.js";
import { cue } from "../text/cue/cue.js";
import { gather } from "../text/gather.js";
import { linkKind } from "./index-cues.js";
import { hears } from "./sign-cues.js";
import { readSigns } from "./signs.js";

/** A line of an index with what it links to. */
interface Entry {
  readonly block: number;
  readonly text: string;
  readonly href: string;
}

const LEAST_ENTRIES = 3;
const LEAST_SHARE = 0.6;
/** Reference, date and size of an entry may stand on lines of their own below it. */
const BELOW = 3;
const LONGEST_ENTRY = 240;
/** Where more of the entries are summed up than this, the page answers. */
const MOST_SUMMED_UP = 0.5;
const LEAST_COVER = 0.4;
const TITLE_LINES = 6;
const LONGEST_TITLE = 100;
const SENTENCE = /[.?!]$/;
const HEADINGS = 2;
const NO_PAGE = /^(?:#|mailto:|tel:|javascript:)/i;
const ADDRESS = /https?:\/\/[^\s|<>"]+/;
const MAY_HAVE_ADDRESS = cue(/https?:\/\//i);
const RESPONSE_ADDRESS = /(?:foi|request|response|disclosure|release)[^?]*\d/i;
const ANSWERS = KIND_CUES.filter(({ kind, weight }) => kind === "response" && weight >= 2);
const EDGES = /^[\s|:–-]+|[\s|:–-]+$/g;

/** What an index of responses links to; null where the document is none: it answers something, or links to other things. */
export function readIndex(document: ReadDocument): readonly Attachment[] | null {
  if (!isNamedLog(document)) return null;
  const entries = findEntries(document);
  const places = new Set(entries.map(({ block }) => block));
  if (entries.length < LEAST_ENTRIES) return listsReferences(document) ? [] : null;
  const told = entries.filter((entry) => tellsOfResponse(document.blocks, entry, places));
  if (told.length < LEAST_ENTRIES || told.length < LEAST_SHARE * entries.length) return null;
  return isAnswering(document, places) ? null : told.map((entry) => toAttachment(document.blocks, entry));
}

/** A list that names responses by reference and links to none. */
function listsReferences(document: ReadDocument): boolean {
  const lines = readSigns(document.blocks).filter(({ kind }) => kind === "reference");
  const places = new Set(lines.map(({ block }) => block));
  const kept = document.blocks.filter(({ noise, text }) => noise === null && text !== "").length;
  const distinct = new Set(lines.map(({ key }) => key)).size;
  return distinct >= LEAST_LISTED && distinct >= LEAST_SHARE * kept && !isAnswering(document, places);
}

const LEAST_LISTED = 4;

function findEntries({ blocks, links }: ReadDocument): readonly Entry[] {
  const linked = links.flatMap(({ text, href, block }: DocumentLink): Entry[] => {
    const around = blocks[block];
    if (around === undefined || NO_PAGE.test(href) || !isEntry(around, text)) return [];
    const kind = linkKind(text.trim());
    if (kind === "turns-pages" || kind === "leads-elsewhere" || !mayBeKept(around, kind)) return [];
    return [{ block, text, href }];
  });
  return linked.length >= LEAST_ENTRIES ? linked : printedAddresses(blocks);
}

/** 'Read more' may look like a menu's, though what it leads to is an entry's. */
function mayBeKept({ noise }: Block, kind: string | null): boolean {
  return noise === null || (kind === "says-nothing" && noise.rule === "menu-entry");
}

/** A row, a title, an item that opens with its link, or a line that is mostly link; a link inside a sentence is no entry. */
function isEntry({ kind, text, part }: Block, link: string): boolean {
  if (text.length > LONGEST_ENTRY && kind !== "table-row") return false;
  const opens = kind === "list-item" && link !== "" && text.startsWith(link.trim());
  return (
    opens || kind === "table-row" || kind === "heading" || part === "term" || link.length >= LEAST_COVER * text.length
  );
}

function printedAddresses(blocks: readonly Block[]): readonly Entry[] {
  return blocks.flatMap(({ text, noise }, block) => {
    if (noise !== null || text.length > LONGEST_ENTRY || !MAY_HAVE_ADDRESS.test(text)) return [];
    const [href = ""] = ADDRESS.exec(text) ?? [];
    return href === "" ? [] : [{ block, text: "", href }];
  });
}

/** The page's title, its main headings or a short first line say that this is a list of responses; a link or a sentence says it of another. */
function isNamedLog({ head, blocks, links }: ReadDocument): boolean {
  if (hears("log", head.title ?? "")) return true;
  const kept = gather(blocks, ({ noise, text }, index) => (noise === null && text !== "" ? index : null));
  const first = new Set(kept.slice(0, TITLE_LINES));
  return kept.some((index) => {
    const { kind, level = 1, text = "" } = blocks[index] ?? {};
    if (!first.has(index) && !(kind === "heading" && level <= HEADINGS)) return false;
    return isName(text) && hears("log", text) && !links.some(({ block }) => block === index);
  });
}

function isName(text: string): boolean {
  return text.length <= LONGEST_TITLE && !SENTENCE.test(text);
}

/** A reference, a date or a file: by its own line, or by the lines under it; over it, where its words say nothing. */
function tellsOfResponse(blocks: readonly Block[], { block, text, href }: Entry, places: ReadonlySet<number>): boolean {
  if (mediaTypeOf(href) !== null || RESPONSE_ADDRESS.test(href)) return true;
  const step = linkKind(text.trim()) === "says-nothing" ? -1 : 1;
  for (let count = 0; count <= BELOW; count++) {
    const at = block + count * step;
    if (count > 0 && places.has(at)) return false;
    if (isOfResponse(blocks[at])) return true;
  }
  return false;
}

function isOfResponse(block: Block | undefined): boolean {
  if (block === undefined || block.text.length > LONGEST_ENTRY) return false;
  return shapeIn(block.text) !== null || findDates(block.text).length > 0;
}

/** What is no entry speaks to a requester, or answers; a short line under an entry may sum it up. */
function isAnswering({ blocks }: ReadDocument, places: ReadonlySet<number>): boolean {
  const signs = readSigns(blocks);
  const has = (kind: string): boolean => signs.some((sign) => sign.kind === kind && !places.has(sign.block));
  if (has("greeting") || has("sign-off") || has("asked")) return true;
  const answering = gather(blocks, ({ noise, text, kind }, index) =>
    noise === null && !places.has(index) && kind !== "heading" && answers(text) ? index : null,
  );
  const summaries = answering.filter((index) => sumsUp(blocks, index, places)).length;
  return answering.length > summaries || summaries > places.size * MOST_SUMMED_UP;
}

function answers(text: string): boolean {
  return hears("addressed", text) || ANSWERS.some(({ pattern }) => pattern.test(text));
}

function sumsUp(blocks: readonly Block[], index: number, places: ReadonlySet<number>): boolean {
  const { text = "" } = blocks[index] ?? {};
  return text.length <= LONGEST_ENTRY && (places.has(index - 1) || places.has(index - 2));
}

function toAttachment(blocks: readonly Block[], entry: Entry): Attachment {
  return { name: nameOf(blocks, entry), uri: entry.href, mediaType: mediaTypeOf(entry.href) };
}

/** The words of the link; where they say nothing, the title in its row, or over it. */
function nameOf(blocks: readonly Block[], { block, text, href }: Entry): string {
  const own = text.trim();
  if (own !== "" && linkKind(own) !== "says-nothing") return own;
  const { cells, text: line = "", kind } = blocks[block] ?? {};
  const parts = (cells ?? line.split("|")).map((cell) => cell.replace(ADDRESS, "").replace(own, "").replace(EDGES, ""));
  const title = parts.filter(isTitle).sort((a, b) => b.length - a.length)[0];
  return title ?? (kind === "table-row" ? null : headingOver(blocks, block)) ?? (lastPart(href) || href);
}

/** The heading that stands near above a link. */
function headingOver(blocks: readonly Block[], block: number): string | null {
  const heading = blocks.slice(Math.max(0, block - BELOW), block).findLast(({ kind }) => kind === "heading");
  return heading?.text ?? null;
}

const LETTER = /\p{L}{3}/u;

function isTitle(cell: string): boolean {
  return LETTER.test(cell) && findDates(cell).length === 0 && shapeIn(cell)?.value !== cell;
}
