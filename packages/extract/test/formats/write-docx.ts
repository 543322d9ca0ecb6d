import type { Block } from "../../src/blocks.js";
import { type DocxDraft, item, list, listDefinition, makeDocx, paragraph, run } from "./make-docx.js";

/** Formats of numbers with their markers' form; each is one definition of lists. */
const FORMATS: readonly (readonly [format: string, form: RegExp])[] = [
  ["decimal", /^\d+$/],
  ["lowerRoman", /^(?:i|ii|iii|iv|v|vi|vii|viii|ix|x)$/],
  ["lowerLetter", /^[a-z]$/],
  ["upperLetter", /^[A-Z]$/],
];
const BULLETS = FORMATS.length;

interface Lists {
  readonly numbering: string[];
  /** Of each level, the list that is open there, with the value that it comes to next. */
  readonly open: Map<number, { readonly id: number; readonly format: number; readonly next: number }>;
}

/** Writes blocks as a person would type them in Word: headings by style, lists by its own numbers, tables as tables. */
export function writeDocx(blocks: readonly Block[], facts: Partial<DocxDraft>): Uint8Array {
  const lists: Lists = { numbering: [], open: new Map() };
  const body: string[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (block === undefined) continue;
    if (block.cells !== undefined) {
      const rows = [block];
      while (blocks[index + 1]?.cells !== undefined && blocks[index + 1]?.group === block.group)
        rows.push(blocks[++index] ?? block);
      body.push(writeTable(rows));
    } else body.push(writeBlock(block, lists));
  }
  const definitions = [...FORMATS.map(([format]) => format), "bullet"].map((format, id) =>
    listDefinition(
      id,
      Array.from({ length: 9 }, (_, level) => [format, format === "bullet" ? "•" : `%${level + 1}.`] as const),
    ),
  );
  const numbering = [...definitions, list(1, BULLETS), ...lists.numbering].join("");
  const styles = '<w:style w:type="paragraph" w:styleId="Quote"><w:name w:val="Quote"/></w:style>';
  const edges = Object.keys(facts.edges ?? {}).map((id) => `<w:headerReference w:type="default" r:id="${id}"/>`);
  const section = `<w:sectPr>${edges.join("")}</w:sectPr>`;
  return makeDocx({ body: body.join("") + section, numbering, styles, ...facts });
}

function writeBlock(block: Block, lists: Lists): string {
  const words = writeRuns(block);
  if (block.kind === "heading") return paragraph(words, `<w:pStyle w:val="Heading${block.level ?? 1}"/>`);
  const level = (block.level ?? 1) - 1;
  if (block.marker !== undefined) return item(words, numberedList(block.marker, level, lists), level);
  if (block.kind === "list-item") return item(words, 1, level);
  return paragraph(words, block.quoted === true ? '<w:pStyle w:val="Quote"/>' : "");
}

/** The list that goes on with this number, or a new one that starts there. */
function numberedList(marker: string, level: number, { numbering, open }: Lists): number {
  const known = open.get(level);
  for (const deeper of [...open.keys()]) if (deeper > level) open.delete(deeper);
  const form = (index: number) => FORMATS[index]?.[1].test(marker) === true;
  const format = known !== undefined && form(known.format) ? known.format : FORMATS.findIndex((_, at) => form(at));
  const value = ordinalOf(marker, FORMATS[format]?.[0] ?? "decimal");
  if (known !== undefined && known.format === format && known.next === value) {
    open.set(level, { ...known, next: value + 1 });
    return known.id;
  }
  const id = numbering.length + 2;
  const start = `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${value}"/></w:lvlOverride>`;
  numbering.push(list(id, Math.max(0, format), start));
  open.set(level, { id, format, next: value + 1 });
  return id;
}

const ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];

function ordinalOf(marker: string, format: string): number {
  if (format === "decimal") return Number(marker);
  if (format === "lowerRoman") return ROMAN.indexOf(marker) + 1;
  return marker.toLowerCase().charCodeAt(0) - 96;
}

function writeTable(rows: readonly Block[]): string {
  const cell = (text: string) =>
    `<w:tc>${text
      .split("\n")
      .map((line) => paragraph(run(line)))
      .join("")}</w:tc>`;
  const row = ({ cells = [], header }: Block) =>
    `<w:tr>${header === true ? "<w:trPr><w:tblHeader/></w:trPr>" : ""}${cells.map(cell).join("")}</w:tr>`;
  return `<w:tbl>${rows.map(row).join("")}</w:tbl>`;
}

/** The words with their emphasis; hard-wrapped lines flow, as they do in Word. */
function writeRuns({ text, strong = [] }: Block): string {
  const flow = (part: string) => part.replace(/\n/g, " ");
  const runs: string[] = [];
  let at = 0;
  for (const { start, end } of strong) {
    if (start > at) runs.push(run(flow(text.slice(at, start))));
    runs.push(run(flow(text.slice(start, end)), "<w:b/>"));
    at = end;
  }
  if (at < text.length || runs.length === 0) runs.push(run(flow(text.slice(at))));
  return runs.join("");
}
