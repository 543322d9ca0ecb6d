import type { Attachment } from "@foi-records/contract";
import type { Block, DocumentLink, ReadDocument } from "../blocks.js";
import { lastPart, mediaTypeOf } from "../metadata/attachments.js";
import { KIND_CUES } from "../metadata/kind-cues.js";
import { shapeIn } from "../metadata/reference.js";
import { findDates } from "../metadata/uk-date.js";
import { cue } from "../text/cue/cue.js";
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
const LEAST_COVER = 0.4;
const TITLE_LINES = 6;
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
  if (entries.length < LEAST_ENTRIES) return null;
  const places = new Set(entries.map(({ block }) => block));
  const told = entries.filter((entry) => tellsOfResponse(document.blocks, entry, places));
  if (told.length < LEAST_ENTRIES || told.length < LEAST_SHARE * entries.length) return null;
  return isAnswering(document, places) ? null : told.map((entry) => toAttachment(document.blocks, entry));
}

function findEntries({ blocks, links }: ReadDocument): readonly Entry[] {
  const linked = links.flatMap(({ text, href, block }: DocumentLink): Entry[] => {
    const around = blocks[block];
    const kind = linkKind(text.trim());
    if (around === undefined || around.noise !== null || NO_PAGE.test(href)) return [];
    return kind === "turns-pages" || kind === "leads-elsewhere" || !isEntry(around, text)
      ? []
      : [{ block, text, href }];
  });
  return linked.length >= LEAST_ENTRIES ? linked : printedAddresses(blocks);
}

/** A row, an item, a title, or a line that is mostly link; a link inside a sentence is no entry. */
function isEntry({ kind, text, part }: Block, link: string): boolean {
  if (text.length > LONGEST_ENTRY && kind !== "table-row") return false;
  return kind === "table-row" || kind === "heading" || part === "term" || link.length >= LEAST_COVER * text.length;
}

function printedAddresses(blocks: readonly Block[]): readonly Entry[] {
  return blocks.flatMap(({ text, noise }, block) => {
    if (noise !== null || text.length > LONGEST_ENTRY || !MAY_HAVE_ADDRESS.test(text)) return [];
    const [href = ""] = ADDRESS.exec(text) ?? [];
    return href === "" ? [] : [{ block, text: "", href }];
  });
}

/** The page's title, its first lines or its main headings say that this is a list of responses. */
function isNamedLog({ head, blocks }: ReadDocument): boolean {
  if (hears("log", head.title ?? "")) return true;
  const kept = blocks.filter(({ noise, text }) => noise === null && text !== "");
  const headings = kept.filter(({ kind, level }) => kind === "heading" && (level ?? 1) <= HEADINGS);
  return [...kept.slice(0, TITLE_LINES), ...headings].some(
    ({ text }) => text.length <= LONGEST_ENTRY && hears("log", text),
  );
}

/** A reference, a date or a file: by its own line, or by the lines under it. */
function tellsOfResponse(blocks: readonly Block[], { block, href }: Entry, places: ReadonlySet<number>): boolean {
  if (mediaTypeOf(href) !== null || RESPONSE_ADDRESS.test(href)) return true;
  for (let at = block; at <= block + BELOW && (at === block || !places.has(at)); at++) {
    const { text = "", noise = null } = blocks[at] ?? {};
    if (noise === null && text.length <= LONGEST_ENTRY && (shapeIn(text) !== null || findDates(text).length > 0))
      return true;
  }
  return false;
}

/** What is no entry speaks to a requester, or answers. */
function isAnswering({ blocks }: ReadDocument, places: ReadonlySet<number>): boolean {
  const signs = readSigns(blocks);
  const has = (kind: string): boolean => signs.some((sign) => sign.kind === kind && !places.has(sign.block));
  if (has("greeting") || has("sign-off") || has("asked")) return true;
  const rest = blocks.filter(({ noise }, index) => noise === null && !places.has(index));
  return rest.some(
    ({ text, kind }) =>
      kind !== "heading" && (hears("addressed", text) || ANSWERS.some(({ pattern }) => pattern.test(text))),
  );
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
  const title = parts.filter(isName).sort((a, b) => b.length - a.length)[0];
  const over = kind === "table-row" ? undefined : blocks[block - 1];
  return title ?? (over?.kind === "heading" ? over.text : undefined) ?? (lastPart(href) || href);
}

const LETTER = /\p{L}{3}/u;

function isName(cell: string): boolean {
  return LETTER.test(cell) && findDates(cell).length === 0 && shapeIn(cell)?.value !== cell;
}
