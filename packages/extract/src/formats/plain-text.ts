import type { RawDocument } from "@foi-records/contract";
import type { ReadDocument } from "../blocks.js";
import { POINT_MARK } from "../text/point.js";
import { type BlockDraft, createBlock, foldSpaces, gapsIn } from "./block-builder.js";
import { joinColumnsOfGaps } from "./columns-of-gaps.js";
import { decodeBytes } from "./decode-bytes.js";
import type { FormatReader } from "./format-reader.js";
import { cutGluedHeadings } from "./glued-headings.js";
import { joinWrappedLines } from "./join-wrapped-lines.js";
import { checkBlockCount } from "./limits.js";
import { joinRowsOverLines } from "./rows-over-lines.js";
import { joinScatteredRows } from "./scattered-rows.js";
import { joinSetOffLabels } from "./set-off-labels.js";
import type { TextLine } from "./text-line.js";
import { markPageEdges } from "./text-pages.js";
import { joinRow, typedRows, typedTableAt } from "./typed-tables.js";

const LINE_BREAK = /\r\n|[\n\r\u2028\u2029\v]/;
const PRINTS = /^[!-~]/;
const QUOTE = /^\s{0,8}(?:>\s?){1,12}/;
const HASHES = /^(#{1,6})\s+(?=\S)/;
/** A mail program that writes bold and underlined words as text puts them between such signs. */
const SET_OFF = /^([*_])(?![*_\s])((?:(?!\1).)*[^*_\s])\1$/;
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
  const groups = joinRowsOverLines(
    joinWrappedLines(joinScatteredRows(joinSetOffLabels(joinColumnsOfGaps(markPageEdges(toLines(text)))))).map(joinRow),
  );
  const blocks: BlockDraft[] = [];
  let group = firstGroup;
  for (let index = 0; index < groups.length; index++) {
    const table = typedTableAt(groups, index);
    if (table === 0) blocks.push(lineBlock(groups[index] ?? []));
    else {
      for (const row of typedRows(groups.slice(index, index + table).flat(), group++)) blocks.push(row);
      index += table - 1;
    }
  }
  return blocks.filter((block) => block.text !== "");
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
  block.gaps = lines.length === 1 ? gapsIn(first) : undefined;
  if (hashes?.[1] !== undefined) {
    block.kind = "heading";
    block.level = hashes[1].length;
    block.text = text.slice(hashes[0].length);
    block.gaps = undefined;
  } else if (POINT_MARK.test(first)) {
    block.kind = "list-item";
    block.level = 1;
  }
  const set = block.kind === "paragraph" ? SET_OFF.exec(block.text) : null;
  if (set?.[2] !== undefined) {
    block.text = set[2];
    block.strong = [{ start: 0, end: set[2].length }];
    block.gaps = undefined;
  }
  if (lines[0]?.quoted) block.quoted = true;
  if (lines[0]?.afterGap) block.apart = true;
  if (lines[0]?.edge !== undefined) block.noise = lines[0].edge;
  return block;
}
