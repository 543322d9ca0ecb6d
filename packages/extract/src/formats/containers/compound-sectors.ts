import { type Span, UnreadableDocumentError } from "@foi-records/contract";

const IN_HEADER = 109;
const END_OF_CHAIN = 0xfffffffe;
const LAST_SECTOR = 0xfffffffa;
/** Length of a sector for small streams. */
const MINI_SECTOR = 64;

/** The file as numbered sectors with the table that chains them. */
export interface Sectors {
  readonly view: DataView;
  readonly bytes: Uint8Array;
  readonly size: number;
  readonly count: number;
  /** Walks a chain, each sector once in the whole file. */
  readonly chain: (first: number) => readonly number[];
  readonly offset: (sector: number) => number;
  /** A chain as ranges of the file. */
  readonly pieces: (first: number) => readonly Span[];
  readonly miniCutoff: number;
}

/** The sectors of a file; throws `UNREADABLE_DOCUMENT` where their table leads astray. */
export function createSectors(bytes: Uint8Array): Sectors {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) throw broken("its sectors have an odd size");
  const size = 1 << shift;
  const count = Math.ceil(bytes.length / size) - 1;
  const offset = (sector: number): number => (sector + 1) * size;
  const table = readTable(view, { size, count, offset });
  const seen = new Uint8Array(count);
  const next = (sector: number): number => {
    const at = table[Math.floor((sector * 4) / size)];
    if (at === undefined) throw broken("a chain leads out of its table");
    return readWord(view, offset(at) + ((sector * 4) % size));
  };
  const chain = (first: number): readonly number[] => walk(first, count, seen, next);
  const pieces = (first: number): readonly Span[] =>
    chain(first).map((sector) => ({ start: offset(sector), end: Math.min(offset(sector) + size, bytes.length) }));
  return { view, bytes, size, count, chain, offset, pieces, miniCutoff: view.getUint32(56, true) };
}

function walk(first: number, count: number, seen: Uint8Array, next: (sector: number) => number): readonly number[] {
  const sectors: number[] = [];
  for (let sector = first; sector !== END_OF_CHAIN; sector = next(sector)) {
    if (sector >= count) throw broken("a chain leads out of the file");
    if (seen[sector] === 1) throw broken("its chains loop or overlap");
    seen[sector] = 1;
    sectors.push(sector);
  }
  return sectors;
}

/** The sectors that hold the table of chains: 109 are named in the header, the others in a chain of their own. */
function readTable(view: DataView, { size, count, offset }: Pick<Sectors, "size" | "count" | "offset">): number[] {
  const table: number[] = [];
  const add = (sector: number): void => {
    if (sector > LAST_SECTOR) return;
    if (sector >= count || table.length >= count) throw broken("its table of chains leads out of the file");
    table.push(sector);
  };
  for (let index = 0; index < IN_HEADER; index++) add(view.getUint32(76 + index * 4, true));
  let extra = view.getUint32(68, true);
  for (let round = 0; extra <= LAST_SECTOR; round++) {
    if (extra >= count || round > count) throw broken("its table of chains loops");
    for (let at = 0; at < size - 4; at += 4) add(readWord(view, offset(extra) + at));
    extra = readWord(view, offset(extra) + size - 4);
  }
  return table;
}

function readWord(view: DataView, at: number): number {
  if (at + 4 > view.byteLength) throw broken("it is cut off");
  return view.getUint32(at, true);
}

/** The small streams lie in sectors of their own inside the root's stream. */
export type MiniSectors = Pick<Sectors, "pieces">;

/** The small sectors inside the root's stream. */
export function createMiniSectors(
  sectors: Sectors,
  root: { readonly first: number; readonly size: number },
): MiniSectors {
  const { view, size } = sectors;
  const table = sectors.view.getUint32(64, true) === 0 ? [] : sectors.chain(view.getUint32(60, true));
  const container = root.size === 0 ? [] : sectors.chain(root.first);
  const count = Math.floor((container.length * size) / MINI_SECTOR);
  const seen = new Uint8Array(count);
  const next = (sector: number): number => {
    const at = table[Math.floor((sector * 4) / size)];
    if (at === undefined) throw broken("a small chain leads out of its table");
    return readWord(view, sectors.offset(at) + ((sector * 4) % size));
  };
  const pieceOf = (sector: number): Span => {
    const place = sector * MINI_SECTOR;
    const start = sectors.offset(container[Math.floor(place / size)] ?? 0) + (place % size);
    return { start, end: start + MINI_SECTOR };
  };
  return { pieces: (first) => walk(first, count, seen, next).map(pieceOf) };
}

/** The error for a compound file whose tables do not hold together. */
export function broken(why: string): UnreadableDocumentError {
  return new UnreadableDocumentError(`The Office file is damaged: ${why}.`);
}
