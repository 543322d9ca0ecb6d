import type { RawDocument } from "@foi-records/contract";
import type { ReadDocument } from "../blocks.js";
import { POINT_MARK } from "../text/point.js";
import { type BlockDraft, createBlock, foldSpaces } from "./block-builder.js";
import { decodeBytes } from "./decode-bytes.js";
import type { FormatReader } from "./format-reader.js";
import { cutGluedHeadings } from "./glued-headings.js";
import { joinWrappedLines } from "./join-wrapped-lines.js";
import { checkBlockCount } from "./limits.js";
import { joinRowsOverLines } from "./rows-over-lines.js";
import { joinScatteredRows } from "./scattered-rows.js";
import type { TextLine } from "./text-line.js";
import { markPageEdges } from "./text-pages.js";

const LINE_BREAK = /\r\n|[\n\r\u2028\u2029\v]/;
const PRINTS = /^[!-~]/;
const QUOTE = /^\s{0,8}(?:>\s?){1,12}/;
const HASHES = /^(#{1,6})\s+(?=\S)/;
const RULE = /^\|?[\s:|-]*-{3,}[\s:|-]*$/;
const EDGE_PIPES = /^\|\s?|\s?\|$/g;
const CELL_EDGE = / \| |\t/;
const TABS = /\t+/;
/** Columns set apart by spaces: three and more stand in no sentence. */
const GAPS = / {3,}/;
/** A numbered question with its answer beside it: '4    Who maintains them?      Redgate Ltd'. */
/** The heads of such rows: 'No   Question   Answer'. */
const SPACED_HEAD = /^[^.?!:]{1,60} {3,}(?:[^.?!: ]+ ){0,2}(?:answers?|responses?|reply)$/i;
const NUMBERED_ROW = /^(?:q(?:uestion)?\.? ?)?\(?\d{1,2}[a-z]?[.):]{0,2} +[^ ].* {3,}\S/i;
/** Where a scrape dropped the break between a field and what follows it: '04/12/2015Dear Ms Hall', 'FOI/77Date: 3 May'. */
const GLUED =
  /(?<=\d)(?=(?:Dear|Thank you|Thanks|Good (?:morning|afternoon)|Your (?:request|e[- ]?mail|letter)|I (?:write|refer|am)|We (?:write|refer|are)|Further to|Our [Rr]ef|Date(?= ?:))\b)/;

/** Plain-text scrapes: a block a line, but hard-wrapped lines of one paragraph are one block. */
export const plainTextReader: FormatReader = {
  name: "plain-text",
  mediaTypes: ["text/plain"],
  sniff: () => true,
  read: async (raw: RawDocument) => readPlainText(raw),
};

function readPlainText(raw: RawDocument): ReadDocument {
  const { text, diagnostics } = decodeBytes(raw, false);
  const head = { title: null, siteName: null, canonical: null, language: null, organisations: [] };
  return { mediaType: "text/plain", blocks: textBlocks(text, 0), head, links: [], diagnostics };
}

/** The blocks of a stretch of plain text; its tables are numbered from `firstGroup`. */
export function textBlocks(text: string, firstGroup: number): readonly BlockDraft[] {
  const groups = joinRowsOverLines(joinWrappedLines(joinScatteredRows(markPageEdges(toLines(text)))).map(joinRow));
  const blocks: BlockDraft[] = [];
  let group = firstGroup;
  for (let index = 0; index < groups.length; index++) {
    const table = tableAt(groups, index);
    if (table === 0) blocks.push(lineBlock(groups[index] ?? []));
    else {
      pushTable(blocks, groups.slice(index, index + table).flat(), group++);
      index += table - 1;
    }
  }
  return blocks.filter((block) => block.text !== "");
}

/** A row that was broken over lines is one line again. */
function joinRow(group: readonly TextLine[]): readonly TextLine[] {
  const [first, ...rest] = group;
  if (first === undefined || rest.length === 0) return group;
  const text = group.map((line) => line.text).join(" ");
  return CELL_EDGE.test(text) ? [{ ...first, text }] : group;
}

function toLines(text: string): readonly TextLine[] {
  const lines = text.split("\f").flatMap(pageLines);
  checkBlockCount(lines.length);
  return lines;
}

function pageLines(text: string, page: number): readonly TextLine[] {
  const lines: TextLine[] = [];
  let afterGap = false;
  for (const raw of text.split(LINE_BREAK).flatMap(cutGluedHeadings)) {
    const quote = QUOTE.exec(raw)?.[0] ?? "";
    const body = raw.slice(quote.length).trimEnd();
    const trimmed = body.trimStart();
    if (!PRINTS.test(trimmed) && foldSpaces(trimmed).trim() === "") {
      afterGap = true;
      continue;
    }
    for (const text of trimmed.split(GLUED)) {
      const line = { text, quoted: quote !== "", afterGap, indent: body.length - trimmed.length, page };
      checkBlockCount(lines.push(line));
      afterGap = text !== trimmed;
    }
    afterGap = false;
  }
  return lines;
}

function lineBlock(lines: readonly TextLine[]): BlockDraft {
  const first = lines[0]?.text ?? "";
  const hashes = HASHES.exec(first);
  const text = lines.map((line) => foldSpaces(line.text).trim()).join(" ");
  const block = createBlock("paragraph", text);
  if (hashes?.[1] !== undefined) {
    block.kind = "heading";
    block.level = hashes[1].length;
    block.text = text.slice(hashes[0].length);
  } else if (POINT_MARK.test(first)) {
    block.kind = "list-item";
    block.level = 1;
  }
  if (lines[0]?.quoted) block.quoted = true;
  if (lines[0]?.edge !== undefined) block.noise = lines[0].edge;
  return block;
}

/** How many groups from `index` on are the rows of one table: two lines at least with the same kind of divider. */
function tableAt(groups: readonly (readonly TextLine[])[], index: number): number {
  for (const { isRow, least } of ROWS) {
    let count = 0;
    while (isSingle(groups[index + count], isRow)) count++;
    if (count >= least) return count;
  }
  return isSingle(groups[index], isSpacedHead) && isSingle(groups[index + 1], isSpacedRow)
    ? headed(tableAt(groups, index + 1))
    : 0;
}

function headed(rows: number): number {
  return rows === 0 ? 0 : rows + 1;
}

function isSpacedHead(text: string): boolean {
  return SPACED_HEAD.test(text);
}

/** What makes a line a row, and how many make a table. */
const ROWS = [
  { isRow: isPipeRow, least: 2 },
  { isRow: isTabRow, least: 2 },
  { isRow: isSpacedRow, least: 3 },
] as const;

function isSpacedRow(text: string): boolean {
  return NUMBERED_ROW.test(text);
}

function isSingle(group: readonly TextLine[] | undefined, isRow: (text: string) => boolean): boolean {
  return group?.length === 1 && group.every((line) => isRow(line.text));
}

function isPipeRow(text: string): boolean {
  const first = text.indexOf("|");
  return first >= 0 && (first === 0 || CELL_EDGE.test(text) || text.endsWith("|") || text.indexOf("|", first + 1) > 0);
}

function isTabRow(text: string): boolean {
  return text.includes("\t");
}

function pushTable(blocks: BlockDraft[], lines: readonly TextLine[], group: number): void {
  for (const line of lines) {
    const last = blocks.at(-1);
    if (RULE.test(line.text)) {
      if (last?.group === group) last.header = true;
      continue;
    }
    const cells = cellsOf(line.text);
    const text = cells.filter((cell) => cell !== "").join(" | ");
    const block = createBlock("table-row", text);
    block.cells = cells;
    block.group = group;
    if (last?.group !== group && isHead(line.text, cells)) block.header = true;
    if (line.quoted) block.quoted = true;
    blocks.push(block);
  }
}

/** An empty corner stands over names of rows. */
function isHead(text: string, cells: readonly string[]): boolean {
  return (cells[0] === "" && cells.length > 2) || isSpacedHead(text);
}

function cellsOf(text: string): readonly string[] {
  const cells = isPipeRow(text) ? text.replace(EDGE_PIPES, "").split("|") : text.split(isTabRow(text) ? TABS : GAPS);
  return cells.map((cell) =>
    cell
      .split("\n")
      .map((line) => foldSpaces(line).trim())
      .join("\n"),
  );
}
