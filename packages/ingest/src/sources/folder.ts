import type { Dirent } from "node:fs";
import { open, readdir, readFile, stat } from "node:fs/promises";
import { extname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { DocumentTooLargeError } from "@foi-records/contract";
import { isThreadData } from "@foi-records/extract";
import { toUnavailable } from "./input/byte-input.js";
import { isPacked } from "./input/open-input.js";
import { unpackWhole } from "./input/read-whole.js";
import { IMAGES_UNREAD, whyNoPage } from "./judge-image.js";
import { endingOf, isDocumentName, isImageName } from "./name-endings.js";
import type { LoadedItem, Source, SourceItem } from "./source.js";

/** Files and folders to read documents from. */
export interface FolderSourceOptions {
  /** Folders are walked with all that is in them; a file named here is taken whatever its ending. */
  readonly paths: readonly string[];
  /** A larger file is not read. */
  readonly maxBytes?: number;
}

/** How a folder is walked. */
export interface FolderWalk {
  readonly maxBytes: number;
  /** True where images are read too, by OCR. */
  readonly images: boolean;
  /** Gives what is in a file that `opens` names. */
  readonly open: (path: string) => AsyncGenerator<SourceItem>;
  /** True for the files that are opened to see what is in them; all others are documents, or passed by. */
  readonly opens: (path: string) => boolean;
  /** True for the files that are wanted, by their path. */
  readonly wants: (path: string) => boolean;
}

/** Far above any page or letter: a larger file is something else and would only fill the memory. */
export const DEFAULT_MAX_BYTES = 32 * 1024 * 1024;

/** Documents in files: the paths in the order given, each folder in the order of its names. */
export function createFolderSource({ paths, maxBytes = DEFAULT_MAX_BYTES }: FolderSourceOptions): Source {
  const walk: FolderWalk = { maxBytes, images: false, opens: () => false, open: openNothing, wants: () => true };
  return {
    name: "folder",
    async *discover() {
      for (const path of paths) yield* walkRoot(resolve(path), walk);
    },
  };
}

const JSON_ENDING = ".json";
const HEAD_BYTES = 4096;
/** The size of a JPEG stands behind what its camera wrote. */
const IMAGE_HEAD_BYTES = 256 * 1024;

/** For walks that open no file. */
export async function* openNothing(): AsyncGenerator<SourceItem> {}

async function* walkRoot(path: string, walk: FolderWalk): AsyncGenerator<SourceItem> {
  if (await isFolder(path)) yield* walkFolder(path, walk);
  else yield toFileItem(path, walk.maxBytes);
}

/** A path that cannot be looked at is taken for a file, whose loading then tells why. */
async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

/** The documents in a folder and all that is in it, in the order of their names. */
export async function* walkFolder(folder: string, walk: FolderWalk): AsyncGenerator<SourceItem> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (cause) {
    yield toUnavailableItem(folder, cause);
    return;
  }
  for (const entry of entries.sort(byName)) {
    if (entry.name.startsWith(".")) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walkFolder(path, walk);
    else if (walk.wants(path)) yield* walkEntry(path, entry, walk);
  }
}

async function* walkEntry(path: string, entry: Dirent, walk: FolderWalk): AsyncGenerator<SourceItem> {
  const opensHere = walk.opens(path);
  const skipped = await whySkipped(path, entry, opensHere, walk.images);
  if (skipped === null && opensHere) yield* walk.open(path);
  else yield { ...toFileItem(path, walk.maxBytes), skipped };
}

/** By code unit, so that the order is the same on every machine. */
function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : 1;
}

async function whySkipped(path: string, entry: Dirent, opensHere: boolean, images: boolean): Promise<string | null> {
  const isImage = !opensHere && isImageName(entry.name);
  if (isImage && !images) return IMAGES_UNREAD;
  const isRead = opensHere || isImage || isDocumentName(entry.name) || (await isSavedRequest(path));
  if (!isRead) return `files ending in ${extname(entry.name).toLowerCase()} are not read`;
  if (entry.isFile()) return isImage ? whyNoPage(await readHead(path, IMAGE_HEAD_BYTES), images) : null;
  // A link to a folder is not followed: it may lead back to where the walk came from.
  if (entry.isSymbolicLink()) return (await isFolder(path)) ? "it is a link to a folder" : null;
  return "it is neither a file nor a folder";
}

/** JSON is read where it is a request saved from a site of requests; all else in JSON is data about something. */
async function isSavedRequest(path: string): Promise<boolean> {
  if (endingOf(path) !== JSON_ENDING) return false;
  return isThreadData(await readHead(path, HEAD_BYTES));
}

/** The first bytes of a file; none where it cannot be read, which its loading then tells. */
async function readHead(path: string, length: number): Promise<Uint8Array> {
  try {
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch {
    return new Uint8Array();
  }
}

/** The item of a file, whatever its name. */
export function toFileItem(path: string, maxBytes: number): SourceItem {
  return {
    uri: pathToFileURL(path).href,
    retrievedAt: null,
    container: null,
    skipped: null,
    load: () => loadFile(path, maxBytes),
  };
}

function toUnavailableItem(path: string, cause: unknown): SourceItem {
  return { ...toFileItem(path, 0), load: () => Promise.reject(toUnavailable(path, cause)) };
}

async function loadFile(path: string, maxBytes: number): Promise<LoadedItem> {
  const size = await unlessUnavailable(path, async () => (await stat(path)).size);
  if (size > maxBytes) throw new DocumentTooLargeError(`${path} has ${size} bytes; the limit is ${maxBytes}.`);
  const bytes = await unlessUnavailable(path, () => readFile(path));
  // No media type, and no look at the ending: it says less than the content. Scrapers keep packed pages under any name.
  return { bytes: isPacked(bytes) ? await unpackWhole(path, bytes, maxBytes) : bytes, mediaType: null };
}

async function unlessUnavailable<T>(path: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    throw toUnavailable(path, cause);
  }
}
