import type { ListLevel, WordList } from "../docx/read-numbering.js";
import type { TableRange } from "./read-fib.js";

/** Bytes of the parts of a list's definition. */
const LIST = 28;
const LEVEL = 28;
const LIST_USE = 16;
const LEVEL_CHANGE = 8;
const LEVELS = 9;
const NO_STYLE = 0x0fff;
const SIMPLE = 0x01;
const LEGAL = 0x04;
const NO_RESTART = 0x08;
const SAYS_START = 0x10;
const SAYS_FORM = 0x20;
/** How numbers are printed, by the code for it. */
const FORMATS: ReadonlyMap<number, string> = new Map([
  [1, "upperRoman"],
  [2, "lowerRoman"],
  [3, "upperLetter"],
  [4, "lowerLetter"],
  [22, "decimalZero"],
  [23, "bullet"],
  [255, "none"],
]);

/** Goes through the table stream; what lies beyond its end throws a `RangeError`. */
interface Cursor {
  readonly view: DataView;
  at: number;
}

/**
 * The lists of a document by the numbers that paragraphs name them by, as the numbering of a DOCX gives them: definitions
 * (LST) with their levels, and uses of them (LFO), which may change a level or where it starts. Damaged ones are left out.
 */
export function readLists(table: Uint8Array, definitions: TableRange, uses: TableRange): ReadonlyMap<string, WordList> {
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  const lists = new Map<string, WordList>();
  if (definitions.length === 0 || uses.length === 0) return lists;
  try {
    readUses(view, uses, readDefinitions(view, definitions), lists);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return lists;
}

type Levels = ReadonlyMap<number, ListLevel>;

function readDefinitions(view: DataView, { start, length }: TableRange): ReadonlyMap<number, Levels> {
  const count = view.getUint16(start, true);
  const cursor: Cursor = { view, at: start + length };
  const definitions = new Map<number, Levels>();
  for (let index = 0; index < count; index++) {
    const at = start + 2 + index * LIST;
    const isSimple = (view.getUint8(at + 26) & SIMPLE) !== 0;
    const levels = new Map<number, ListLevel>();
    for (let level = 0; level < (isSimple ? 1 : LEVELS); level++)
      levels.set(level, readLevel(cursor, view.getUint16(at + 8 + level * 2, true)));
    definitions.set(view.getUint32(at, true), levels);
  }
  return definitions;
}

/** A level, with the style whose paragraphs stand at it; the properties of its paragraphs and letters are passed over. */
function readLevel(cursor: Cursor, style: number): ListLevel {
  const { view, at } = cursor;
  const flags = view.getUint8(at + 5);
  const end = at + LEVEL + view.getUint8(at + 24) + view.getUint8(at + 25);
  const letters = view.getUint16(end, true);
  let text = "";
  for (let index = 0; index < letters; index++) {
    const letter = view.getUint16(end + 2 + index * 2, true);
    text += letter < LEVELS ? `%${letter + 1}` : String.fromCharCode(letter);
  }
  cursor.at = end + 2 + letters * 2;
  return {
    start: view.getUint32(at, true),
    format: FORMATS.get(view.getUint8(at + 4)) ?? "decimal",
    text,
    restart: (flags & NO_RESTART) === 0 ? null : view.getUint8(at + 26),
    legal: (flags & LEGAL) !== 0,
    style: style === NO_STYLE ? null : String(style),
  };
}

/** Each use is added when it has been read whole, so that damage takes only those behind it. */
function readUses(
  view: DataView,
  { start }: TableRange,
  definitions: ReadonlyMap<number, Levels>,
  lists: Map<string, WordList>,
): void {
  const count = view.getUint32(start, true);
  const cursor: Cursor = { view, at: start + 4 + count * LIST_USE };
  for (let index = 0; index < count; index++) {
    const at = start + 4 + index * LIST_USE;
    const definition = view.getUint32(at, true);
    const levels = new Map(definitions.get(definition));
    const starts = new Map<number, number>();
    cursor.at += 4;
    for (let left = view.getUint8(at + 12); left > 0; left--) readChange(cursor, levels, starts);
    lists.set(String(index + 1), { definition: String(definition), levels, starts });
  }
}

function readChange(cursor: Cursor, levels: Map<number, ListLevel>, starts: Map<number, number>): void {
  const { view, at } = cursor;
  const start = view.getUint32(at, true);
  const flags = view.getUint8(at + 4);
  const level = flags & 0x0f;
  cursor.at += LEVEL_CHANGE;
  if ((flags & SAYS_FORM) !== 0) levels.set(level, readLevel(cursor, NO_STYLE));
  if ((flags & SAYS_START) !== 0)
    starts.set(level, (flags & SAYS_FORM) !== 0 ? (levels.get(level)?.start ?? 1) : start);
}
