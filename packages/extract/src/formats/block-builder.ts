import type { Span } from "@foi-records/contract";
import type { Block, DocumentLink, Look, LookRun } from "../blocks.js";
import { checkBlockCount } from "./limits.js";
import { TABLE_LIKE } from "./text-line.js";

/** A block that is still being built. */
export type BlockDraft = { -readonly [Key in keyof Block]: Block[Key] };
export type LinkDraft = { -readonly [Key in keyof DocumentLink]: DocumentLink[Key] };

/** What stands around the text that is being read. */
export interface BlockContext {
  heading: number;
  /** A list item whose first line has not been seen yet. */
  item: { marker: string | null } | null;
  listDepth: number;
  quoteDepth: number;
  /** Enclosing `dl` or `details`. */
  group: number | null;
  part: "term" | "definition" | null;
}

/** A block of which nothing is known but its kind and its text. */
export function createBlock(kind: Block["kind"], text: string): BlockDraft {
  return {
    kind,
    text,
    level: undefined,
    marker: undefined,
    cells: undefined,
    header: undefined,
    group: undefined,
    part: undefined,
    quoted: undefined,
    strong: undefined,
    looks: undefined,
    gaps: undefined,
    page: undefined,
    apart: undefined,
    suspect: undefined,
    noise: null,
  };
}

/** Gathers runs of text into blocks: folds white space, remembers emphasis and links. */
export interface BlockBuilder {
  readonly blocks: BlockDraft[];
  readonly links: LinkDraft[];
  /** For each block, the region of the page it stands in, or -1. */
  readonly regionOf: number[];
  region: number;
  readonly context: BlockContext;
  /** Blocks that stand right below the one before, as the next line of a text does. */
  readonly tight: Set<Block>;
  /** What was typed where a block's words are set apart in columns. */
  readonly typed: Map<Block, string>;
  /** True where the next block begins below an empty line or at the edge of an element that stands apart. */
  gap: boolean;
  text: string;
  /** The running text as it was typed, from where its spaces are more than one on. */
  columns: string | null;
  /** True where the text is empty or ends in a space; asking the text itself would copy it each time. */
  spaced: boolean;
  strongDepth: number;
  strongStart: number;
  strong: Span[];
  look: Look | null;
  lookStart: number;
  looks: LookRun[];
  href: string | null;
  linkStart: number;
  runLinks: (Span & { readonly href: string })[];
}

const INVISIBLE = /[\u00ad\u180e\u200b-\u200d\u2060\ufeff]/g;
const SPACES = /[\s\u00a0]+/g;

/** White space folded to single spaces, invisible characters gone; the ends are kept as one space. */
export function foldSpaces(text: string): string {
  if (isIndent(text)) return " ";
  return isFolded(text) ? text : text.replace(INVISIBLE, "").replace(SPACES, " ");
}

/** Two spaces part columns only between words, of which the second begins one: after a full stop they are a habit. */
const WIDE_GAP = /\t[\t ]*| {3,}|(?<=[\p{L}\d)]) {2}(?=[\p{Lu}\d])/u;
const MAY_HAVE_GAPS = /\t| {2}/;

/** Where the folded text of a line has a space for a wide gap; undefined where it has none. */
export function gapsIn(line: string): readonly number[] | undefined {
  if (!MAY_HAVE_GAPS.test(line)) return undefined;
  const parts = line.trim().split(WIDE_GAP).slice(0, -1);
  let at = -1;
  const gaps = parts.map((part) => {
    at += foldSpaces(part).trim().length + 1;
    return at;
  });
  return gaps.length === 0 ? undefined : gaps;
}

const FIRST_ODD = 0xa0;
const ODD_SPACE = /[\u00a0\u00ad\u1680\u180e\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/;

/** True where there is no space but single ones between words, as in most texts: asked letter by letter, the cheapest way. */
function isFolded(text: string): boolean {
  let before = 0;
  let odd = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code <= 32 && (before === 32 || (code >= 9 && code <= 13))) return false;
    if (code >= FIRST_ODD) odd = true;
    before = code;
  }
  return !odd || !ODD_SPACE.test(text);
}

/** What stands between most tags of a page. */
function isIndent(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 10 && code !== 9 && code !== 13) return false;
  }
  return text !== "";
}

export function createBlockBuilder(): BlockBuilder {
  const context = { heading: 0, item: null, listDepth: 0, quoteDepth: 0, group: null, part: null };
  const run = {
    gap: true,
    text: "",
    columns: null,
    spaced: true,
    strongDepth: 0,
    strongStart: 0,
    strong: [],
    look: null,
    lookStart: 0,
    looks: [],
    href: null,
    linkStart: 0,
    runLinks: [],
  };
  const lines = { tight: new Set<Block>(), typed: new Map<Block, string>() };
  return { blocks: [], links: [], regionOf: [], region: -1, context, ...lines, ...run };
}

/** Adds text to the running block. */
export function addText(builder: BlockBuilder, raw: string): void {
  const folded = foldSpaces(raw);
  if (folded !== raw || builder.columns !== null) addColumns(builder, raw);
  const text = builder.spaced && folded.startsWith(" ") ? folded.slice(1) : folded;
  if (text === "") return;
  builder.text += text;
  builder.spaced = text.endsWith(" ");
}

const TYPED_COLUMNS = /[\t\u00a0]| {3}/;
const SOURCE_BREAK = /[\t ]*[\r\n]\s*/g;
const ODD_SPACES = /[\u00a0\u2000-\u200a]/g;

/** A line break of the source says nothing, nor do the spaces before its next line. */
function addColumns(builder: BlockBuilder, raw: string): void {
  const typed = raw.replace(SOURCE_BREAK, " ");
  if (builder.columns === null && TYPED_COLUMNS.test(typed)) builder.columns = builder.text;
  if (builder.columns !== null) builder.columns += typed.replace(ODD_SPACES, " ");
}

export function openStrong(builder: BlockBuilder): void {
  if (builder.strongDepth++ === 0) builder.strongStart = builder.text.length;
}

export function closeStrong(builder: BlockBuilder): void {
  if (--builder.strongDepth === 0) addStrong(builder);
}

function addStrong(builder: BlockBuilder): void {
  const { strongStart: start } = builder;
  const end = builder.text.length;
  if (end > start) builder.strong.push({ start, end });
}

/** What follows looks otherwise than what stands before it. */
export function changeLook(builder: BlockBuilder, look: Look | null): void {
  addLook(builder);
  builder.look = look;
}

function addLook(builder: BlockBuilder): void {
  const { look, lookStart: start, looks } = builder;
  const end = builder.text.length;
  if (end === start) return;
  looks.push({ start, end, look });
  builder.lookStart = end;
}

/** None for words that nothing sets off. */
function takeLooks(builder: BlockBuilder): readonly LookRun[] | undefined {
  const { looks } = builder;
  builder.looks = [];
  builder.lookStart = 0;
  return looks.length === 1 && looks[0]?.look === null ? undefined : looks;
}

export function openLink(builder: BlockBuilder, href: string): void {
  closeLink(builder);
  builder.href = href;
  builder.linkStart = builder.text.length;
}

export function closeLink(builder: BlockBuilder): void {
  addLink(builder);
  builder.href = null;
}

function addLink(builder: BlockBuilder): void {
  const { href, linkStart: start } = builder;
  const end = builder.text.length;
  if (href !== null && end > start) builder.runLinks.push({ href, start, end });
}

/** Ends the running block, if it has text; emphasis and links that are still open go on in the next. */
export function endBlock(builder: BlockBuilder): BlockDraft | null {
  if (builder.text === "") {
    builder.columns = null;
    return null;
  }
  addLink(builder);
  if (builder.strongDepth > 0) addStrong(builder);
  addLook(builder);
  const looks = takeLooks(builder);
  const { text: run, strong: ranges, runLinks } = builder;
  const text = run.trimEnd();
  const columns = builder.columns?.trim() ?? null;
  builder.text = "";
  builder.columns = null;
  builder.spaced = true;
  builder.linkStart = 0;
  builder.strongStart = 0;
  builder.strong = [];
  builder.runLinks = [];
  if (text === "") return null;
  const block = describe(builder.context, text);
  const strong = joinRanges(text, ranges);
  if (strong.length > 0) block.strong = strong;
  if (looks !== undefined) block.looks = looks;
  for (const link of runLinks) pushLink(builder, text.slice(link.start, link.end).trim(), link.href);
  if (!builder.gap) builder.tight.add(block);
  if (columns !== null && TABLE_LIKE.test(columns)) {
    builder.typed.set(block, columns);
    block.gaps = gapsIn(columns);
  }
  builder.gap = false;
  checkBlockCount(builder.blocks.push(block));
  builder.regionOf.push(builder.region);
  return block;
}

function pushLink(builder: BlockBuilder, text: string, href: string): void {
  if (text !== "") builder.links.push({ text, href, block: builder.blocks.length });
}

/** Ranges without their outer spaces; two with nothing but a space between are one. */
function joinRanges(text: string, ranges: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const range of ranges) {
    const start = text[range.start] === " " ? range.start + 1 : range.start;
    const limit = Math.min(range.end, text.length);
    const end = text[limit - 1] === " " ? limit - 1 : limit;
    const last = joined.at(-1);
    if (end <= start) continue;
    if (last !== undefined && text.slice(last.end, start).trim() === "") joined[joined.length - 1] = { ...last, end };
    else joined.push({ start, end });
  }
  return joined;
}

function describe(context: BlockContext, text: string): BlockDraft {
  const block = createBlock("paragraph", text);
  const { item } = context;
  if (context.heading > 0) {
    block.kind = "heading";
    block.level = context.heading;
  } else if (item !== null) {
    block.kind = "list-item";
    block.level = Math.max(1, context.listDepth);
  }
  if (item !== null && item.marker !== null) block.marker = item.marker;
  context.item = null;
  if (context.quoteDepth > 0) block.quoted = true;
  if (context.group !== null) block.group = context.group;
  if (context.part !== null) block.part = context.part;
  return block;
}
