import { basename } from "node:path";
import { type Container, DocumentTooLargeError, FoiRecordsError } from "@foi-records/contract";
import type { ContainerKind, OpenedInput, Search } from "../container.js";
import { type FoundDocument, toFailedItem } from "../found-document.js";
import { inPlace } from "../in-place.js";
import { countBytes } from "../input/count-bytes.js";
import { judgeDocument, whyNotRead } from "../judge-document.js";
import { endingOf } from "../name-endings.js";
import type { SourceItem } from "../source.js";
import { toInstant } from "../to-instant.js";
import { readGzip } from "./gzip-members.js";
import { decodeBody, parseHttpMessage } from "./http-message.js";
import { readPlain } from "./piece.js";
import { createRevisits, type Revisits } from "./revisits.js";
import type { WarcHeader } from "./warc-header.js";
import { opensRecord, readWarcRecords, type WarcEvent } from "./warc-records.js";

type WarcRecord = Exclude<WarcEvent, { readonly error: unknown }>;

const OK = 200;
const ENDINGS: ReadonlySet<string> = new Set([".warc", ".wet"]);
const MEDIA_TYPES: ReadonlySet<string | null> = new Set(["application/warc", "application/warc-fields"]);

/** Web archives: WARC and WET files, plain or compressed. Captured responses and extracted texts are their documents. */
export const warcKind: ContainerKind = {
  name: "web archive",
  // By its name too: the first record may be the damaged one.
  claims: ({ head, mediaType, name }) =>
    MEDIA_TYPES.has(mediaType) || opensRecord(head, 0) || (mediaType === null && ENDINGS.has(endingOf(name))),
  discover: discoverRecords,
};

async function* discoverRecords(input: OpenedInput, search: Search): AsyncGenerator<SourceItem> {
  const { packed, size } = input;
  const chunks = countBytes(input.read(), search.tally);
  const pieces = packed ? readGzip(chunks, opensRecord) : readPlain(chunks);
  const reading = { packed, maxBytes: search.maxBytes, size: packed ? null : size };
  const revisits = createRevisits();
  for await (const events of readWarcRecords(pieces, reading)) {
    for (const event of events) {
      if (search.signal.aborted) return;
      const item = takeEvent(event, input, search, revisits);
      if (item !== null) yield item;
    }
  }
}

/** The item of a record; one that fails where the record is broken, or what it holds can't be taken out. */
function takeEvent(
  event: WarcEvent,
  { uri, name }: OpenedInput,
  search: Search,
  revisits: Revisits,
): SourceItem | null {
  const { offset } = event;
  const failed = (error: FoiRecordsError, header: WarcHeader | null) => {
    search.tally.fail();
    const container = { uri, offset, recordId: header?.recordId ?? null };
    return toFailedItem(container, inPlace(error, `${basename(name)}, byte ${offset}`), header?.targetUri ?? uri);
  };
  if ("error" in event) return failed(event.error, null);
  try {
    return takeRecord(event, { uri, offset, recordId: event.header.recordId }, search, revisits);
  } catch (error) {
    if (error instanceof FoiRecordsError) return failed(error, event.header);
    throw error;
  }
}

/** The item of a record that holds a document and is passed on; null for every other, which is counted. */
function takeRecord(record: WarcRecord, container: Container, search: Search, revisits: Revisits): SourceItem | null {
  const { targetUri: uri, date, payloadDigest } = record.header;
  const { tally } = search;
  if (record.header.type === "revisit") return takeRevisit(record, container, search, revisits);
  const content = contentOf(record, search);
  if (typeof content === "string" || uri === null) {
    tally.passBy(typeof content === "string" ? content : "records without an address");
    return null;
  }
  const { bytes, mediaType } = content;
  const document: FoundDocument = { uri, retrievedAt: null, container, bytes, mediaType };
  const item = judgeDocument(document, search);
  if (item === null) return null;
  revisits.remember(payloadDigest, document);
  return { ...item, retrievedAt: toInstant(date) };
}

/** A capture whose bytes were kept before: news only where they stood at another address. */
function takeRevisit(
  { header }: WarcRecord,
  container: Container,
  search: Search,
  revisits: Revisits,
): SourceItem | null {
  const { targetUri: uri, date, payloadDigest } = header;
  const earlier = revisits.recall(payloadDigest);
  if (earlier !== null && uri !== null && uri !== earlier.uri) {
    return judgeDocument({ ...earlier, uri, retrievedAt: toInstant(date), container }, search);
  }
  search.tally.passBy("captures unchanged since an earlier one");
  return null;
}

type Content = Pick<FoundDocument, "bytes" | "mediaType">;

/** What a record holds, or why it is passed by. */
function contentOf(record: WarcRecord, { maxBytes, images }: Search): Content | string {
  const { type, contentType, length, targetUri } = record.header;
  if (type === "response") return responseOf(record, maxBytes, images);
  if (type !== "conversion" && type !== "resource") return "records that are no captured response";
  const reason = whyNotRead(contentType, images);
  if (reason !== null) return reason;
  if (!record.isWhole) throw tooLarge(targetUri, length, maxBytes);
  return { bytes: record.block, mediaType: contentType };
}

function responseOf({ header, block, isWhole }: WarcRecord, maxBytes: number, images: boolean): Content | string {
  const message = parseHttpMessage(block);
  if (message === null) return "records that are no captured response";
  if (message.status !== OK) return "a status other than 200";
  const reason = whyNotRead(message.contentType, images);
  if (reason !== null) return reason;
  if (!isWhole) throw tooLarge(header.targetUri, header.length, maxBytes);
  return { bytes: decodeBody(message, maxBytes), mediaType: message.contentType };
}

function tooLarge(uri: string | null, length: number, maxBytes: number): DocumentTooLargeError {
  return new DocumentTooLargeError(`${uri ?? "a record"} has ${length} bytes; the limit is ${maxBytes}.`);
}
