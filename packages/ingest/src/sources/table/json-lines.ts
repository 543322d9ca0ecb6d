import { BrokenRowError } from "@foi-records/contract";
import type { ContainerKind, OpenedInput, Search } from "../container.js";
import { endingOf } from "../name-endings.js";
import { readLines } from "./read-lines.js";
import { openTable } from "./table-pieces.js";
import type { Cell, TableEvent } from "./table-row.js";
import { takeRow } from "./take-row.js";

const ENDINGS: ReadonlySet<string> = new Set([".jsonl", ".ndjson", ".jl"]);
const MEDIA_TYPES: ReadonlySet<string | null> = new Set([
  "application/x-ndjson",
  "application/jsonl",
  "application/json-lines",
]);
/** Escapes make a body up to six times as long. */
const LONGEST_LINE = 6;
const LF = 10;

/** JSON Lines: an object a line, as scrapers write them. */
export const jsonLinesKind: ContainerKind = {
  name: "JSON Lines",
  claims: ({ head, name, mediaType }) =>
    MEDIA_TYPES.has(mediaType) || (mediaType === null && (ENDINGS.has(endingOf(name)) || isObjectALine(head))),
  async *discover(input, search) {
    for await (const event of readObjects(input, search)) {
      if (search.signal.aborted) return;
      const item = takeRow(event, input, search);
      if (item !== null) yield item;
    }
  },
};

/** True where the first line is an object and there is a second. */
function isObjectALine(head: Buffer): boolean {
  const end = head.indexOf(LF);
  if (head[0] !== 0x7b || end === -1) return false;
  return parseObject(head.toString("utf8", 0, end)) !== null && head[end + 1] === 0x7b;
}

async function* readObjects(input: OpenedInput, search: Search): AsyncGenerator<TableEvent> {
  const { pieces, packed } = openTable(input, search.tally);
  const lines = readLines(pieces, { packed, maxBytes: search.maxBytes * LONGEST_LINE });
  for await (const event of lines) {
    if ("error" in event) yield event;
    else if (!isBlank(event.bytes)) yield toRow(event.bytes, event.line, event.offset);
  }
}

function isBlank(bytes: Buffer): boolean {
  return bytes.every((byte) => byte <= 32);
}

function toRow(bytes: Buffer, line: number, offset: number): TableEvent {
  const object = parseObject(bytes.toString("utf8"));
  if (object === null) return { line, offset, error: new BrokenRowError("the line is no JSON object") };
  return { line, offset, names: Object.keys(object), cell: (name) => valueAt(object, name) };
}

type JsonObject = Readonly<Record<string, unknown>>;
const BYTE_ORDER_MARK = /^\ufeff/;

function parseObject(text: string): JsonObject | null {
  try {
    const value: unknown = JSON.parse(text.replace(BYTE_ORDER_MARK, ""));
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A field by its name; `response.body` is the body of the response where no field has the whole name. */
function valueAt(object: JsonObject, name: string): Cell | null {
  let value: unknown = object[name];
  if (value === undefined && name.includes(".")) {
    value = name.split(".").reduce<unknown>((inner, key) => (isObject(inner) ? inner[key] : undefined), object);
  }
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value !== "" ? value : null;
}
