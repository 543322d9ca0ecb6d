import { ArchiveLimitError, type Container, FoiRecordsError, UnreadableDocumentError } from "@foi-records/contract";
import type { ContainerKind, OpenedInput, Search } from "../container.js";
import { toFailedItem } from "../found-document.js";
import { inPlace } from "../in-place.js";
import type { ByteInput } from "../input/byte-input.js";
import { openInput } from "../input/open-input.js";
import { readWhole } from "../input/read-whole.js";
import { judgeDocument } from "../judge-document.js";
import { IMAGES_UNREAD } from "../judge-image.js";
import { isImageName, mayHoldDocument } from "../name-endings.js";
import type { SourceItem } from "../source.js";
import { openZip, type ZipEntry, type ZipFile } from "./open-zip.js";

/** Containers inside containers: an honest archive is packed into another once or twice. */
const DEEPEST = 3;
/** Names that the first entry of a document in ZIP form has (Office, OpenDocument, EPUB). */
const DOCUMENT_MARKS = ["[Content_Types].xml", "_rels/.rels", "docProps/", "word/", "mimetype"];
const SIGNATURE = Buffer.from("PK\u0003\u0004");
const FIRST_NAME = 30;

/** ZIP files and WACZ, which are ZIP files around web archives. A document in ZIP form (DOCX) is a document. */
export const zipKind: ContainerKind = {
  name: "ZIP archive",
  claims: ({ head, packed }) => !packed && head.subarray(0, 4).equals(SIGNATURE) && !isDocument(head),
  discover: discoverEntries,
};

function isDocument(head: Buffer): boolean {
  return DOCUMENT_MARKS.some((mark) => head.subarray(FIRST_NAME, FIRST_NAME + mark.length).equals(Buffer.from(mark)));
}

async function* discoverEntries(input: OpenedInput, search: Search): AsyncGenerator<SourceItem> {
  const whole = { uri: input.uri, offset: 0, recordId: null };
  let zip: ZipFile | null = null;
  try {
    if (search.depth >= DEEPEST)
      throw new ArchiveLimitError(`${input.name}: archives are packed more than ${DEEPEST} deep.`);
    zip = await openZip(input, search.maxBytes);
    for await (const entry of zip.entries()) {
      if (search.signal.aborted) return;
      yield* discoverEntry(entry, input, search);
    }
  } catch (error) {
    yield toFailedItem(whole, toKnown(error, input.name));
  } finally {
    zip?.close();
  }
}

/** An archive that breaks off in its list of entries; what came before has been given. */
function toKnown(error: unknown, name: string): FoiRecordsError {
  if (error instanceof FoiRecordsError) return error;
  return new UnreadableDocumentError(`${name}: the ZIP archive is damaged (${String(error)}).`, error);
}

async function* discoverEntry(entry: ZipEntry, input: OpenedInput, search: Search): AsyncGenerator<SourceItem> {
  const uri = `${input.uri}#${encodeURI(entry.name)}`;
  const container = { uri: input.uri, offset: entry.offset, recordId: entry.name };
  try {
    const reason = whyPassedBy(entry.name, search);
    if (reason !== null) return search.tally.passBy(reason);
    const inner = await openInput(toInput(entry, uri));
    const kind = search.kinds.find(({ claims }) => claims(inner));
    if (kind !== undefined) return yield* kind.discover(inner, { ...search, depth: search.depth + 1 });
    const item = await readEntry(inner, container, search);
    if (item !== null) yield item;
  } catch (error) {
    if (!(error instanceof FoiRecordsError)) throw error;
    search.tally.fail();
    yield toFailedItem(container, inPlace(error, entry.name), uri);
  }
}

/** Why an entry is not unpacked; null where it is. */
function whyPassedBy(name: string, { images }: Search): string | null {
  if (!mayHoldDocument(name)) return "entries that hold no document by their names";
  return isImageName(name) && !images ? IMAGES_UNREAD : null;
}

async function readEntry(inner: OpenedInput, container: Container, search: Search): Promise<SourceItem | null> {
  const bytes = await readWhole(inner, search.maxBytes);
  return judgeDocument({ uri: inner.uri, retrievedAt: null, container, bytes, mediaType: null }, search);
}

function toInput({ name, size, read }: ZipEntry, uri: string): ByteInput {
  return { uri, name, size, path: null, read };
}
