import type { Diagnostic, RawDocument } from "@foi-records/contract";
import { DocumentTooLargeError, EmptyDocumentError, UnsupportedFormatError } from "@foi-records/contract";
import chardet from "chardet";
import sniffEncoding from "html-encoding-sniffer";
import iconv from "iconv-lite";
import { cue } from "../text/cue/cue.js";
import { nameFormat } from "./name-format.js";
import { repairMojibake } from "./repair-mojibake.js";
import { decodeMixedUtf8, looksLikeWindows1252 } from "./repair-utf8.js";

/** Largest document that is read; a page of 64 MB is a fault of the scrape, not a letter. */
export const MAX_BYTES = 64 * 1024 * 1024;

const NOT_BLANK = /[^\s\u00a0\u200b\ufeff]/;
const UTF16 = cue(/^utf-16/i);
const CHARSET = cue(/charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/i);
const VALID_NON_ASCII = /[\u0080-\ufffc]/;
const STRICT_UTF8 = new TextDecoder("utf-8", { fatal: true });
const UNDECLARED = "undeclared";
const UTF16_SAMPLE = 1024;
const GUESS_SAMPLE = 64 * 1024;

/** Text of a document and what had to be done to get it. */
export interface DecodedText {
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Throws `EMPTY_DOCUMENT` or `DOCUMENT_TOO_LARGE` where there is nothing to read, or more than any letter has. */
export function checkLength(bytes: Uint8Array): void {
  if (bytes.length > MAX_BYTES)
    throw new DocumentTooLargeError(`The document has ${bytes.length} bytes; the limit is ${MAX_BYTES}.`);
  if (bytes.length === 0) throw new EmptyDocumentError("The document has no bytes.");
}

/** Decodes bytes by BOM, declared character set, then guess; refuses what is no text. */
export function decodeBytes(raw: RawDocument, html: boolean): DecodedText {
  const { bytes } = raw;
  checkLength(bytes);
  const format = nameFormat(bytes);
  if (format !== null) throw new UnsupportedFormatError(`The bytes are ${format}.`);
  const decoded = decodeAs(bytes, raw.mediaType, html);
  if (!NOT_BLANK.test(decoded.text)) throw new EmptyDocumentError("The document holds nothing but white space.");
  if (decoded.diagnostics.length > 0) return repaired(decoded);
  // As many characters as bytes: nothing in it is beyond ASCII, or it was read byte by byte and rightly so.
  if (decoded.text.length === bytes.length) return decoded;
  return holds(bytes, FIRST_OF_BROKEN) || holds(bytes, 0) ? repaired(decoded) : decoded;
}

/** As `includes` of the bytes, which looks at them one by one. */
function holds(bytes: Uint8Array, byte: number): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(byte);
}

/** All letters that a misreading leaves, `Â`, `Ã`, `â` and the like, begin with this byte in UTF-8; in UTF-16 bytes are zero. */
const FIRST_OF_BROKEN = 0xc3;

/** Says what was put right; a text that only the page's author misread is as wrong as one that we misread. */
function repaired(decoded: DecodedText): DecodedText {
  const { text, count, example } = repairMojibake(decoded.text);
  if (count === 0) return decoded;
  const such = example === null ? "" : `, such as '${example[0]}' for '${example[1]}'`;
  const message = `${count} characters had been read in the wrong character set${such}; they were put right.`;
  return { text, diagnostics: [...decoded.diagnostics, { code: "MOJIBAKE_REPAIRED", message }] };
}

function decodeAs(bytes: Uint8Array, mediaType: string | null, html: boolean): DecodedText {
  const label = labelIn(mediaType);
  const strict = decodeStrictUtf8(bytes);
  // Most pages; one in UTF-16 has a mark of byte order, zero bytes, or a label.
  const binary = holds(bytes, 0);
  if (label === undefined && strict !== null && !binary) return { text: strict, diagnostics: [] };
  const declared = declaredEncoding(bytes, label, html) ?? utf16WithoutBom(bytes);
  if (declared !== null && UTF16.test(declared)) return { text: iconv.decode(bytes, declared), diagnostics: [] };
  if (binary) throw new UnsupportedFormatError("The bytes hold NUL characters: they are binary data, not text.");
  // Valid UTF-8 beats a declared single-byte set: scrapers transcode and leave the old <meta>.
  if (strict !== null) return { text: strict, diagnostics: [] };
  if (declared === null) return guess(bytes);
  if (declared !== "UTF-8" && iconv.encodingExists(declared))
    return { text: iconv.decode(bytes, declared), diagnostics: [] };
  return repairUtf8(bytes);
}

function labelIn(mediaType: string | null): string | undefined {
  return mediaType === null ? undefined : CHARSET.exec(mediaType)?.[1];
}

function declaredEncoding(bytes: Uint8Array, label: string | undefined, html: boolean): string | null {
  const options = { xml: !html, defaultEncoding: UNDECLARED };
  const name = sniffEncoding(bytes, label === undefined ? options : { ...options, transportLayerEncodingLabel: label });
  return name === UNDECLARED ? null : name;
}

/** Latin text in UTF-16 has a zero in every other byte; nothing else that is text has any. */
function utf16WithoutBom(bytes: Uint8Array): string | null {
  const zeros = [0, 0];
  const length = Math.min(bytes.length, UTF16_SAMPLE);
  for (let index = 0; index < length; index++) if (bytes[index] === 0) zeros[index & 1] = (zeros[index & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > length * 0.3 && even === 0) return "UTF-16LE";
  return even > length * 0.3 && odd === 0 ? "UTF-16BE" : null;
}

function decodeStrictUtf8(bytes: Uint8Array): string | null {
  try {
    return STRICT_UTF8.decode(bytes);
  } catch {
    return null;
  }
}

/** windows-1252 where the text makes sense in it, as nearly every British text without a declaration does; else a guess. */
function guess(bytes: Uint8Array): DecodedText {
  const western = iconv.decode(bytes, "windows-1252");
  const encoding = looksLikeWindows1252(western) ? "windows-1252" : guessName(bytes);
  const text = encoding === "windows-1252" ? western : iconv.decode(bytes, encoding);
  const message = `No character set is declared; read as ${encoding}.`;
  return { text, diagnostics: [{ code: "ENCODING_GUESSED", message }] };
}

function guessName(bytes: Uint8Array): string {
  const name = chardet.detect(bytes.subarray(0, GUESS_SAMPLE)) ?? "windows-1252";
  // ISO-8859-1 in the wild is windows-1252, as browsers treat it; a guess of a far script is noise in a UK letter.
  return name === "UTF-8" || !iconv.encodingExists(name) || name.startsWith("ISO-8859") ? "windows-1252" : name;
}

function repairUtf8(bytes: Uint8Array): DecodedText {
  const { text, repaired: read, replaced } = decodeMixedUtf8(bytes);
  // Not one valid multi-byte character: the page is windows-1252 and says UTF-8.
  if (!VALID_NON_ASCII.test(new TextDecoder("utf-8").decode(bytes))) {
    const message = "The page declares UTF-8 and is not; read as windows-1252.";
    return { text: iconv.decode(bytes, "windows-1252"), diagnostics: [{ code: "TEXT_REPAIRED", message }] };
  }
  const message = `${read + replaced} bytes are not valid UTF-8; ${read} were read as windows-1252, ${replaced} replaced.`;
  return { text, diagnostics: [{ code: "TEXT_REPAIRED", message }] };
}
