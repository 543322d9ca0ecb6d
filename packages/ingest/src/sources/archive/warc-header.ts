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
const LINE_END = /\r?\n/;
const IN_ANGLES = /^<(.*)>$/;

/** Reads the header of a record, its version line with it; null where it is none. */
export function parseWarcHeader(text: string): WarcHeader | null {
  const [version = "", ...lines] = (IS_FOLDED.test(text) ? text.replace(FOLDED, " ") : text).split(LINE_END);
  const fields = toFields(lines);
  const type = fields.get("warc-type");
  const length = fields.get("content-length") ?? "";
  if (!VERSION.test(version) || type === undefined || !LENGTH.test(length)) return null;
  return {
    type: type.toLowerCase(),
    length: Number(length),
    recordId: fields.get("warc-record-id") ?? null,
    // wget wrote the address in angle brackets, as an early draft of the standard showed it.
    targetUri: fields.get("warc-target-uri")?.replace(IN_ANGLES, "$1") ?? null,
    date: fields.get("warc-date") ?? null,
    contentType: fields.get("content-type") ?? null,
    payloadDigest: fields.get("warc-payload-digest") ?? null,
  };
}

const SPACE = 32;

/** Lines `Name: value` by lower-case name; the first of a name counts. */
export function toFields(lines: readonly string[]): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(":");
    if (colon <= 0) continue;
    const name = line.slice(0, colon).trim().toLowerCase();
    const start = line.charCodeAt(colon + 1) === SPACE ? colon + 2 : colon + 1;
    if (!fields.has(name)) fields.set(name, line.slice(start).trim());
  }
  return fields;
}
