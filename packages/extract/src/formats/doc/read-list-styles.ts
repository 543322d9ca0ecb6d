import type { NumberPlace } from "../docx/read-styles.js";
import type { TableRange } from "./read-fib.js";
import { numberPlace } from "./read-pages.js";

const PARAGRAPH_STYLE = 1;
const NO_BASE = 0x0fff;
/** A style is based on another, and so on; one that leads back to itself ends here. */
const MOST_BASES = 20;

interface Style {
  readonly base: number;
  readonly place: NumberPlace | null;
}

/** Where paragraphs of a style stand in the document's lists, by the style's number: its own place, else its base's. */
export function readListStyles(table: Uint8Array, range: TableRange): ReadonlyMap<number, NumberPlace> {
  const styles = new Map<number, Style>();
  try {
    readStyles(table, range, styles);
  } catch (error) {
    // What lies beyond the end is damage; the styles before it are known.
    if (!(error instanceof RangeError)) throw error;
  }
  const places = new Map<number, NumberPlace>();
  for (const number of styles.keys()) {
    const place = placeOf(styles, number);
    if (place !== null) places.set(number, place);
  }
  return places;
}

function placeOf(styles: ReadonlyMap<number, Style>, number: number): NumberPlace | null {
  let list: string | null = null;
  let level: number | null = null;
  for (let at = number, left = MOST_BASES; at !== NO_BASE && left > 0; left--) {
    const style = styles.get(at);
    list ??= style?.place?.list ?? null;
    level ??= style?.place?.level ?? null;
    at = style?.base ?? NO_BASE;
  }
  return list === null ? null : { list, level };
}

function readStyles(table: Uint8Array, { start }: TableRange, styles: Map<number, Style>): void {
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  const count = view.getUint16(start + 2, true);
  const baseLength = view.getUint16(start + 4, true);
  let at = start + 2 + view.getUint16(start, true);
  for (let number = 0; number < count; number++) {
    const length = view.getUint16(at, true);
    if (length > 0) styles.set(number, readStyle(view, at + 2, baseLength));
    at += 2 + length + (length % 2);
  }
}

/** A style's kind and base, its name, and of its properties those that name a list. */
function readStyle(view: DataView, at: number, baseLength: number): Style {
  const kind = view.getUint16(at + 2, true);
  const base = kind >> 4;
  if ((kind & 0x0f) !== PARAGRAPH_STYLE) return { base, place: null };
  const name = at + baseLength;
  const properties = name + 2 + view.getUint16(name, true) * 2 + 2;
  const length = view.getUint16(properties, true);
  // Behind the length stands the style's own number.
  const list = new Uint8Array(view.buffer, view.byteOffset + properties + 4, Math.max(0, length - 2));
  return { base, place: numberPlace(list) };
}
