import type { Block, ReadDocument } from "../blocks.js";
import { createBlock } from "../formats/block-builder.js";
import { findDates } from "../metadata/uk-date.js";
import { headingKind } from "../sections/heading-words.js";
import { assembleParts, at, linksByBlock } from "./cut-document.js";
import { cutAt, has, type View } from "./frame.js";
import { hears } from "./sign-cues.js";

/** What a column of a log holds. */
type Role = "reference" | "date" | "request" | "response" | "other";

interface Table {
  readonly header: number;
  /** Indices of the rows below. */
  readonly rows: readonly number[];
  readonly heads: readonly string[];
  readonly roles: readonly Role[];
}

const REFERENCE_HEAD = /\b(?:ref(?:erence)?s?|no|number|id|log)\b/i;
const LONGEST_DATE = 24;
const LONGEST_REFERENCE = 40;
const LEAST_REFERENCE = 3;
const DIGIT = /\d/;
const LEAST_ROWS = 2;

/** The responses of a log that is a table, a row a response; none where the table is what one response answers with. */
export function splitRows(view: View): readonly ReadDocument[] {
  const table = findTable(view);
  if (table === null || speaksForOne(view, table.header)) return [];
  const links = linksByBlock(view.document.links);
  return assembleParts(
    view.document,
    table.rows.map((row) => {
      const blocks = rowBlocks(table, view.blocks[row]);
      return { start: row, end: row + 1, blocks, links: at(links.get(row) ?? [], blocks.length - 1) };
    }),
  );
}

function findTable(view: View): Table | null {
  for (const { kind, block } of view.signs) {
    if (kind !== "columns") continue;
    const table = tableUnder(view, block);
    if (table !== null) return table;
  }
  return null;
}

/** The table under a row of heads, if it has a row for each request: a reference or a date of its own, request and response. */
function tableUnder({ blocks, kept, places }: View, header: number): Table | null {
  const heads = blocks[header]?.cells ?? [];
  const group = blocks[header]?.group;
  const rows: number[] = [];
  for (const index of kept.slice((places[header] ?? 0) + 1)) {
    const block = blocks[index];
    if (block?.kind !== "table-row" || block.group !== group) break;
    if (block.text !== blocks[header]?.text) rows.push(index);
  }
  const cells = rows.map((row) => blocks[row]?.cells ?? []);
  const roles = heads.map((head, column) =>
    roleOf(
      head,
      cells.map((row) => row[column] ?? ""),
    ),
  );
  const filled = (role: Role): boolean => {
    const column = roles.indexOf(role);
    return column >= 0 && cells.every((row) => (row[column] ?? "") !== "");
  };
  const isLog = rows.length >= LEAST_ROWS && filled("request") && filled("response");
  return isLog && (roles.includes("reference") || roles.includes("date")) ? { header, rows, heads, roles } : null;
}

function roleOf(head: string, values: readonly string[]): Role {
  if (values.every(isDate)) return "date";
  if (REFERENCE_HEAD.test(head) && new Set(values).size === values.length && values.every(isReference))
    return "reference";
  const kind = headingKind(head, true);
  return kind === "request" || kind === "response" ? kind : "other";
}

function isDate(value: string): boolean {
  return value.length <= LONGEST_DATE && findDates(value).length > 0;
}

/** Not the number of a question. */
function isReference(value: string): boolean {
  return value.length >= LEAST_REFERENCE && value.length <= LONGEST_REFERENCE && DIGIT.test(value);
}

/** A letter or a reference over the table makes it the answer of one response, unless the page calls itself a log. */
function speaksForOne(view: View, header: number): boolean {
  const { lead } = cutAt(view, [header]);
  if (has(lead, "greeting")) return true;
  const own = has(lead, "reference") || has(lead, "asked") || hears("addressed", lead.text);
  return own && !hears("log", lead.text) && !hears("log", view.document.head.title ?? "");
}

/** A row as the lines of a letter: its fields with their heads, then the request and the response under theirs. */
function rowBlocks({ heads, roles }: Table, row: Block | undefined): readonly Block[] {
  return (row?.cells ?? []).flatMap((cell, column): Block[] => {
    const head = heads[column] ?? "";
    const role = roles[column];
    if (cell === "") return [];
    if (role !== "request" && role !== "response") return [lineOf(row, head === "" ? cell : `${head}: ${cell}`)];
    const heading = { ...createBlock("heading", head), level: 2, page: row?.page };
    return [heading, ...cell.split("\n").map((line) => lineOf(row, line))];
  });
}

function lineOf(row: Block | undefined, text: string): Block {
  return { ...createBlock("paragraph", text), page: row?.page };
}
