import type { NumberPlace } from "../docx/read-styles.js";
import type { TableRange } from "./read-fib.js";

/** A stretch of the stream `WordDocument` with the properties that its characters or paragraphs have. */
export interface Run {
  readonly start: number;
  readonly end: number;
  /** Number of the paragraph's style; 0 for characters. */
  readonly style: number;
  /** Codes of the properties that are switched on. */
  readonly properties: ReadonlySet<number>;
  /** Where the paragraph says that it stands in a list; null where it leaves that to its style. */
  readonly number: NumberPlace | null;
}

/** Words that a tracked change deleted. */
export const DELETED = 0x0800;
/** Words that are not printed. */
export const HIDDEN = 0x083c;
export const BOLD = 0x0835;
/** A paragraph inside a table. */
export const IN_TABLE = 0x2416;
/** The paragraph that ends a row. */
export const ROW_END = 0x2417;

/** The list of a paragraph, and its level in it. */
const LIST = 0x460b;
const LIST_LEVEL = 0x260a;
const PAGE = 512;
/** Bytes of a property's value by the top bits of its code; 0 where the value says its own length. */
const VALUE_LENGTHS = [1, 1, 2, 4, 2, 2, 0, 3];
const LONG_TABLE = 0xd608;

/** The runs of a kind, in the order of the file: each page of 512 bytes is read once, however often it is named. */
export function readRuns(
  stream: Uint8Array,
  table: Uint8Array,
  range: TableRange,
  kind: "character" | "paragraph",
): readonly Run[] {
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  const count = Math.floor((range.length - 4) / 8);
  const runs: Run[] = [];
  const seen = new Set<number>();
  for (let index = 0; index < count; index++) {
    const at = range.start + (count + 1) * 4 + index * 4;
    if (at + 4 > table.length) break;
    const page = view.getUint32(at, true) * PAGE;
    if (seen.has(page) || page + PAGE > stream.length) continue;
    seen.add(page);
    runs.push(...readPage(stream.subarray(page, page + PAGE), kind));
  }
  return runs.sort((one, other) => one.start - other.start);
}

function readPage(page: Uint8Array, kind: "character" | "paragraph"): readonly Run[] {
  const view = new DataView(page.buffer, page.byteOffset, page.byteLength);
  const count = page[PAGE - 1] ?? 0;
  const width = kind === "character" ? 1 : 13;
  const runs: Run[] = [];
  for (let index = 0; index < count; index++) {
    const entry = (count + 1) * 4 + index * width;
    if (entry >= PAGE) break;
    const start = view.getUint32(index * 4, true);
    const end = view.getUint32(index * 4 + 4, true);
    const at = (page[entry] ?? 0) * 2;
    const read = kind === "character" ? characterProperties : paragraphProperties;
    runs.push({ start, end, ...(at === 0 ? NO_PROPERTIES : read(page, at)) });
  }
  return runs;
}

type Properties = Pick<Run, "style" | "properties" | "number">;

const NO_PROPERTIES: Properties = { style: 0, properties: new Set(), number: null };

function characterProperties(page: Uint8Array, at: number): Properties {
  const length = page[at] ?? 0;
  return { ...NO_PROPERTIES, properties: switchedOn(page.subarray(at + 1, at + 1 + length)) };
}

function paragraphProperties(page: Uint8Array, at: number): Properties {
  const words = page[at] ?? 0;
  const start = words === 0 ? at + 2 : at + 1;
  const length = words === 0 ? (page[at + 1] ?? 0) * 2 : words * 2 - 1;
  const style = (page[start] ?? 0) | ((page[start + 1] ?? 0) << 8);
  const list = page.subarray(start + 2, start + length);
  return { style, properties: switchedOn(list), number: numberPlace(list) };
}

function switchedOn(list: Uint8Array): ReadonlySet<number> {
  const on = new Set<number>();
  eachProperty(list, (code, at) => {
    if (list[at] === 1) on.add(code);
  });
  return on;
}

/** The list that some properties of a paragraph name, and the level in it; null where they name neither. */
export function numberPlace(list: Uint8Array): NumberPlace | null {
  const place: { list: string | null; level: number | null } = { list: null, level: null };
  eachProperty(list, (code, at) => {
    if (code === LIST) place.list = String((list[at] ?? 0) | ((list[at + 1] ?? 0) << 8));
    else if (code === LIST_LEVEL) place.level = list[at] ?? 0;
  });
  return place.list === null && place.level === null ? null : place;
}

/** Walks a list of properties: a code of two bytes, then its value, of which `see` hears the place. */
function eachProperty(list: Uint8Array, see: (code: number, at: number) => void): void {
  for (let at = 0; at + 2 < list.length; ) {
    const code = (list[at] ?? 0) | ((list[at + 1] ?? 0) << 8);
    see(code, at + 2);
    at += 2 + valueLength(list, at + 2, code);
  }
}

function valueLength(list: Uint8Array, at: number, code: number): number {
  const fixed = VALUE_LENGTHS[code >> 13] ?? 1;
  if (fixed > 0) return fixed;
  return code === LONG_TABLE ? ((list[at] ?? 0) | ((list[at + 1] ?? 0) << 8)) + 1 : (list[at] ?? 0) + 1;
}
