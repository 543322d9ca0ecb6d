import type { Dirent } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { extname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { DocumentTooLargeError, SourceUnavailableError } from "@foi-records/contract";
import type { LoadedItem, Source, SourceItem } from "./source.js";

/** Files and folders to read documents from. */
export interface FolderSourceOptions {
  /** Folders are walked with all that is in them; a file named here is taken whatever its ending. */
  readonly paths: readonly string[];
  /** A larger file is not read. */
  readonly maxBytes?: number;
}

/** Far above any page or letter: a larger file is something else and would only fill the memory. */
const DEFAULT_MAX_BYTES = 32 * 1024 * 1024;

/** Endings of files that may hold a response; content decides what they are. */
const ENDINGS: ReadonlySet<string> = new Set(
  " .html .htm .xhtml .mht .mhtml .txt .text .md .markdown .pdf .docx .docm .doc .eml .msg".split(" "),
);

/** Documents in files: the paths in the order given, each folder in the order of its names. */
export function createFolderSource({ paths, maxBytes = DEFAULT_MAX_BYTES }: FolderSourceOptions): Source {
  return {
    name: "folder",
    async *discover() {
      for (const path of paths) yield* walkRoot(resolve(path), maxBytes);
    },
  };
}

async function* walkRoot(path: string, maxBytes: number): AsyncGenerator<SourceItem> {
  if (await isFolder(path)) yield* walkFolder(path, maxBytes);
  else yield toItem(path, maxBytes);
}

/** A path that cannot be looked at is taken for a file, whose loading then tells why. */
async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

async function* walkFolder(folder: string, maxBytes: number): AsyncGenerator<SourceItem> {
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
    if (entry.isDirectory()) yield* walkFolder(path, maxBytes);
    else yield { ...toItem(path, maxBytes), skipped: await whySkipped(path, entry) };
  }
}

/** By code unit, so that the order is the same on every machine. */
function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : 1;
}

async function whySkipped(path: string, entry: Dirent): Promise<string | null> {
  const ending = extname(entry.name).toLowerCase();
  if (!ENDINGS.has(ending)) return `files ending in ${ending} are not read`;
  if (entry.isFile()) return null;
  // A link to a folder is not followed: it may lead back to where the walk came from.
  if (entry.isSymbolicLink()) return (await isFolder(path)) ? "it is a link to a folder" : null;
  return "it is neither a file nor a folder";
}

function toItem(path: string, maxBytes: number): SourceItem {
  return {
    uri: pathToFileURL(path).href,
    retrievedAt: null,
    container: null,
    skipped: null,
    load: () => loadFile(path, maxBytes),
  };
}

function toUnavailableItem(path: string, cause: unknown): SourceItem {
  return { ...toItem(path, 0), load: () => Promise.reject(toUnavailable(path, cause)) };
}

async function loadFile(path: string, maxBytes: number): Promise<LoadedItem> {
  const size = await unlessUnavailable(path, async () => (await stat(path)).size);
  if (size > maxBytes) throw new DocumentTooLargeError(`${path} has ${size} bytes; the limit is ${maxBytes}.`);
  // No media type: an ending says less than the content, which the reader sniffs.
  return { bytes: await unlessUnavailable(path, () => readFile(path)), mediaType: null };
}

async function unlessUnavailable<T>(path: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (cause) {
    throw toUnavailable(path, cause);
  }
}

function toUnavailable(path: string, cause: unknown): SourceUnavailableError {
  return new SourceUnavailableError(`${path}: ${cause instanceof Error ? cause.message : String(cause)}`, cause);
}
