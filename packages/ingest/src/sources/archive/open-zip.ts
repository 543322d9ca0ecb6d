import { crc32 } from "node:zlib";
import {
  ArchiveLimitError,
  BrokenRecordError,
  EncryptedDocumentError,
  UnsupportedFormatError,
} from "@foi-records/contract";
import yauzl, { type Entry, type ZipFile as Handle } from "yauzl";
import type { OpenedInput } from "../container.js";
import { readWhole } from "../input/read-whole.js";

/** One file in an archive. */
export interface ZipEntry {
  readonly name: string;
  /** Where its local header stands in the archive. */
  readonly offset: number;
  readonly size: number;
  /** Its unpacked bytes; throws where they are damaged, encrypted or too many. */
  read(): AsyncGenerator<Uint8Array>;
}

/** An open archive. */
export interface ZipFile {
  entries(): AsyncGenerator<ZipEntry>;
  close(): void;
}

/** More files than any crawl writes into one archive. */
const MOST_ENTRIES = 2_000_000;
/** Text shrinks to a tenth, a page of tables to a fiftieth. */
const HIGHEST_RATIO = 250;
/** Below this an entry is no danger, however well it was packed. */
const HARMLESS_BYTES = 1024 * 1024;
const STORED = 0;
const DEFLATED = 8;
const OPTIONS = { lazyEntries: true, autoClose: false, decodeStrings: false, validateEntrySizes: true } as const;

/** Opens a ZIP file; one that stands in another archive or comes as a stream is held in memory, within the limit. */
export async function openZip(input: OpenedInput, maxBytes: number): Promise<ZipFile> {
  const handle =
    input.path === null
      ? await yauzl.fromBufferPromise(Buffer.from(await readWhole(input, maxBytes)), OPTIONS)
      : await yauzl.openPromise(input.path, OPTIONS);
  if (handle.entryCount > MOST_ENTRIES) {
    handle.close();
    throw new ArchiveLimitError(`${input.name} has ${handle.entryCount} entries; the limit is ${MOST_ENTRIES}.`);
  }
  const budget = { left: Math.max(HARMLESS_BYTES, handle.fileSize * HIGHEST_RATIO) };
  return { entries: () => readEntries(handle, budget), close: () => handle.close() };
}

/** Bytes that the archive may still unpack to: entries that lie over one another would each pass alone. */
interface Budget {
  left: number;
}

async function* readEntries(handle: Handle, budget: Budget): AsyncGenerator<ZipEntry> {
  for await (const entry of handle.eachEntry()) {
    const { generalPurposeBitFlag, fileNameRaw, extraFields } = entry;
    const name = yauzl.getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false);
    if (name.endsWith("/")) continue;
    const { relativeOffsetOfLocalHeader: offset, uncompressedSize: size } = entry;
    yield { name, offset, size, read: () => readEntry(handle, entry, budget) };
  }
}

async function* readEntry(handle: Handle, entry: Entry, budget: Budget): AsyncGenerator<Uint8Array> {
  checkEntry(entry);
  let sum = 0;
  try {
    for await (const chunk of await handle.openReadStreamPromise(entry)) {
      budget.left -= chunk.length;
      if (budget.left < 0) throw new ArchiveLimitError("the archive unpacks to far more than its own size");
      sum = crc32(chunk, sum);
      yield chunk;
    }
  } catch (cause) {
    if (cause instanceof ArchiveLimitError) throw cause;
    throw new BrokenRecordError("the entry's data is damaged or not as long as it says", cause);
  }
  if (sum !== entry.crc32) throw new BrokenRecordError("the entry does not have its checksum");
}

function checkEntry(entry: Entry): void {
  const { compressedSize, uncompressedSize, compressionMethod } = entry;
  if (entry.isEncrypted()) throw new EncryptedDocumentError("the entry opens only with a password");
  if (compressionMethod !== STORED && compressionMethod !== DEFLATED) {
    throw new UnsupportedFormatError(`the entry is compressed by a method that is not read (${compressionMethod})`);
  }
  if (uncompressedSize > HARMLESS_BYTES && uncompressedSize > compressedSize * HIGHEST_RATIO) {
    throw new ArchiveLimitError(`the entry unpacks ${compressedSize} bytes to ${uncompressedSize}`);
  }
}
