import { makeCompound } from "./make-compound.js";

/** A stretch of the text, in characters, with its properties: codes that are switched on, or a style of its paragraphs. */
export interface DocRun {
  readonly from: number;
  readonly to: number;
  readonly on?: readonly number[];
  readonly style?: number;
}

export interface DocDraft {
  readonly text: string;
  /** Lengths of the texts behind the letter, taken from the end of `text`. */
  readonly footnotes?: number;
  readonly headers?: number;
  readonly boxes?: number;
  readonly characters?: readonly DocRun[];
  readonly paragraphs?: readonly DocRun[];
  /** Changes the head of the file before it is written. */
  readonly change?: (head: DataView, table: DataView) => void;
}

const TEXT_AT = 0x800;
const PAGE = 512;

/** Writes a Word 97 document: the first half of its text in bytes, the second in UTF-16, as Word mixes them. */
export function makeDoc(draft: DocDraft): Uint8Array {
  const { text, footnotes = 0, headers = 0, boxes = 0, characters = [], paragraphs = [] } = draft;
  const half = Math.floor(text.length / 2);
  const wideAt = TEXT_AT + half + (half % 2);
  const pagesAt = Math.ceil((wideAt + (text.length - half) * 2) / PAGE) * PAGE;
  const stream = new Uint8Array(pagesAt + 2 * PAGE);
  const head = new DataView(stream.buffer);
  const table = new Uint8Array(8192);
  const rows = new DataView(table.buffer);
  for (let at = 0; at < text.length; at++) {
    if (at < half) stream[TEXT_AT + at] = text.charCodeAt(at);
    else head.setUint16(wideAt + (at - half) * 2, text.charCodeAt(at), true);
  }
  const placeOf = (at: number) => (at < half ? TEXT_AT + at : wideAt + (at - half) * 2);
  writePage(stream.subarray(pagesAt, pagesAt + PAGE), split(characters, half), placeOf, 1);
  writePage(stream.subarray(pagesAt + PAGE), split(paragraphs, half), placeOf, 13);
  head.setUint16(0, 0xa5ec, true);
  head.setUint16(2, 0x00c1, true);
  head.setUint16(0x0a, 0x0200, true);
  const numbers = [
    [0x4c, text.length - footnotes - headers - boxes],
    [0x50, footnotes],
    [0x54, headers],
    [0x64, boxes],
    [0xfa, 100],
    [0xfe, 12],
    [0x102, 200],
    [0x106, 12],
    [0x1a2, 300],
    [0x1a6, 33],
  ] as const;
  for (const [at, value] of numbers) head.setUint32(at, value, true);
  rows.setUint32(108, pagesAt / PAGE, true);
  rows.setUint32(208, pagesAt / PAGE + 1, true);
  writePieceTable(rows, text.length, half, wideAt);
  draft.change?.(head, rows);
  return makeCompound({ WordDocument: stream, "1Table": table });
}

/** Runs follow each other without a gap; one over the border of the two halves is two. */
function split(runs: readonly DocRun[], half: number): readonly DocRun[] {
  const cut = runs.flatMap((run) =>
    run.from < half && run.to > half
      ? [
          { ...run, to: half },
          { ...run, from: half },
        ]
      : [run],
  );
  return cut.flatMap((run, index) => {
    const before = cut[index - 1]?.to ?? run.from;
    return before < run.from ? [...split([{ from: before, to: run.from }], half), run] : [run];
  });
}

function writePieceTable(rows: DataView, length: number, half: number, wideAt: number): void {
  rows.setUint8(300, 2);
  rows.setUint32(301, 28, true);
  [0, half, length].forEach((start, index) => {
    rows.setUint32(305 + index * 4, start, true);
  });
  rows.setUint32(305 + 12 + 2, (TEXT_AT * 2) | 0x40000000, true);
  rows.setUint32(305 + 12 + 8 + 2, wideAt, true);
}

function writePage(page: Uint8Array, runs: readonly DocRun[], placeOf: (at: number) => number, width: number): void {
  const view = new DataView(page.buffer, page.byteOffset, page.byteLength);
  page[PAGE - 1] = runs.length;
  let free = PAGE - 2;
  runs.forEach(({ from, to, on = [], style = 0 }, index) => {
    view.setUint32(index * 4, placeOf(from), true);
    view.setUint32(index * 4 + 4, placeOf(to - 1) + 1, true);
    const list = on.flatMap((code) => [code & 0xff, code >> 8, 1]);
    const bytes = width === 1 ? [list.length, ...list] : paragraphBytes(style, list);
    free = (free - bytes.length) & ~1;
    page.set(bytes, free);
    page[(runs.length + 1) * 4 + index * width] = free / 2;
  });
}

function paragraphBytes(style: number, list: readonly number[]): readonly number[] {
  const body = [style & 0xff, style >> 8, ...list];
  if (body.length % 2 === 1) return [(body.length + 1) / 2, ...body];
  return [0, body.length / 2, ...body];
}
