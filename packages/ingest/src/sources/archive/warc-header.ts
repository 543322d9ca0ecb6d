import { firstLine, readFields } from "./head-fields.js";

/** The header of a WARC record: what says which record it is and how long. */
export interface WarcHeader {
  readonly type: string;
  readonly length: number;
  readonly recordId: string | null;
  readonly targetUri: string | null;
  /** When it was captured, as printed. */
  readonly date: string | null;
  readonly contentType: string | null;
  readonly payloadDigest: string | null;
}

const VERSION = /^WARC\/[01]\.\d{1,3}$/;
const LENGTH = /^\d{1,15}$/;
const IS_FOLDED = /\n[ \t]/;
const FOLDED = /\r?\n[ \t]+/g;
const IN_ANGLES = /^<(.*)>$/;

const NAMES = [
  "warc-type",
  "content-length",
  "warc-record-id",
  "warc-target-uri",
  "warc-date",
  "content-type",
  "warc-payload-digest",
];

/** Reads the header of a record, its version line with it; null where it is none. */
export function parseWarcHeader(text: string): WarcHeader | null {
  const head = IS_FOLDED.test(text) ? text.replace(FOLDED, " ") : text;
  const [type, length, recordId, targetUri, date, contentType, payloadDigest] = readFields(head, NAMES);
  if (!VERSION.test(firstLine(head)) || type == null || !LENGTH.test(length ?? "")) return null;
  return {
    type: type.toLowerCase(),
    length: Number(length),
    recordId: recordId ?? null,
    // wget wrote the address in angle brackets, as an early draft of the standard showed it.
    targetUri: targetUri?.replace(IN_ANGLES, "$1") ?? null,
    date: date ?? null,
    contentType: contentType ?? null,
    payloadDigest: payloadDigest ?? null,
  };
}
