import type { Span } from "@foi-records/contract";
import { broken, createMiniSectors, createSectors, type MiniSectors, type Sectors } from "./compound-sectors.js";

/** A storage or stream of a compound file (OLE), with the path of the storages around it. */
export interface CompoundEntry {
  /** Names joined by `/`, without the root's. */
  readonly path: string;
  readonly isStream: boolean;
  readonly size: number;
}

/** A compound file whose tables have been walked once and found sound: no chain loops and no two share a sector. */
export interface CompoundFile {
  readonly entries: readonly CompoundEntry[];
  /** The bytes of a stream; null where there is none of that path. */
  readonly read: (path: string) => Uint8Array | null;
}

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const HEADER_LENGTH = 512;
const ENTRY_LENGTH = 128;
const NONE = 0xffffffff;
const STORAGE = 1;
const STREAM = 2;
const ROOT = 5;
const NAMES = new TextDecoder("utf-16le");

/** True for bytes that begin as a compound file. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

/**
 * Reads the tables of a compound file. The libraries that read Word and Outlook files follow its chains without looking
 * where they have been; a file whose chains loop or overlap is refused here, with `UNREADABLE_DOCUMENT`.
 */
export function openCompoundFile(bytes: Uint8Array): CompoundFile {
  if (!isCompoundFile(bytes) || bytes.length < HEADER_LENGTH) throw broken("its header is cut off");
  const sectors = createSectors(bytes);
  const directory = readDirectory(sectors);
  const [root] = directory;
  if (root === undefined || root.type !== ROOT) throw broken("its directory has no root");
  const mini = createMiniSectors(sectors, root);
  const places = new Map(
    directory.map((entry) => [entry, entry.type === STREAM ? placesOf(sectors, mini, entry) : []]),
  );
  const listed = listEntries(directory);
  const byPath = new Map(listed.map((entry) => [entry.path, entry]));
  return {
    entries: listed.map(({ path, entry }) => ({ path, isStream: entry.type === STREAM, size: entry.size })),
    read: (path) => {
      const entry = byPath.get(path)?.entry;
      return entry === undefined ? null : readStream(sectors, entry, places.get(entry) ?? []);
    },
  };
}

interface DirectoryEntry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly first: number;
  readonly size: number;
}

function readDirectory(sectors: Sectors): readonly DirectoryEntry[] {
  const { view, bytes } = sectors;
  const entries: DirectoryEntry[] = [];
  for (const sector of sectors.chain(view.getUint32(48, true))) {
    const start = sectors.offset(sector);
    for (let at = start; at + ENTRY_LENGTH <= Math.min(start + sectors.size, bytes.length); at += ENTRY_LENGTH) {
      const length = Math.max(0, Math.min(view.getUint16(at + 64, true), 64) - 2);
      entries.push({
        name: NAMES.decode(bytes.subarray(at, at + length)),
        type: view.getUint8(at + 66),
        left: view.getUint32(at + 68, true),
        right: view.getUint32(at + 72, true),
        child: view.getUint32(at + 76, true),
        first: view.getUint32(at + 116, true),
        size: view.getUint32(at + 120, true),
      });
    }
  }
  return entries;
}

/** Where the pieces of a stream stand in the file, in order; each sector is taken once in the whole file. */
function placesOf(sectors: Sectors, mini: MiniSectors, entry: DirectoryEntry): readonly Span[] {
  if (entry.size === 0) return [];
  const pieces = entry.size < sectors.miniCutoff ? mini.pieces(entry.first) : sectors.pieces(entry.first);
  const length = pieces.reduce((sum, { start, end }) => sum + end - start, 0);
  if (length < entry.size) throw broken(`its stream ${entry.name} is shorter than it says`);
  return pieces;
}

function readStream({ bytes }: Sectors, { size }: DirectoryEntry, places: readonly Span[]): Uint8Array {
  const stream = new Uint8Array(size);
  let length = 0;
  for (const { start, end } of places) {
    const piece = bytes.subarray(start, Math.min(end, start + size - length));
    stream.set(piece, length);
    length += piece.length;
  }
  return stream;
}

interface Listed {
  readonly path: string;
  readonly entry: DirectoryEntry;
}

/** Walks the trees of the storages, each entry once. */
function listEntries(directory: readonly DirectoryEntry[]): readonly Listed[] {
  const listed: Listed[] = [];
  const seen = new Set<number>([0]);
  const open = [{ index: directory[0]?.child ?? NONE, folder: "" }];
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    const { index, folder } = step;
    if (index === NONE) continue;
    const entry = entryOnce(directory, index, seen);
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.type === STORAGE || entry.type === STREAM) listed.push({ path, entry });
    open.push({ index: entry.left, folder }, { index: entry.right, folder });
    if (entry.type === STORAGE) open.push({ index: entry.child, folder: path });
  }
  return listed;
}

function entryOnce(directory: readonly DirectoryEntry[], index: number, seen: Set<number>): DirectoryEntry {
  const entry = directory[index];
  if (entry === undefined) throw broken("its directory leads out of itself");
  if (seen.has(index)) throw broken("its directory loops");
  seen.add(index);
  return entry;
}
