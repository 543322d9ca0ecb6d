import { isCompoundFile, openCompoundFile } from "./containers/compound-file.js";
import { firstEntryName, isZip, readZipDirectory } from "./containers/zip-directory.js";

/** What the first bytes, or the names inside a container, say that a document is. */
export type ContainerKind = "word" | "old-word" | "outlook" | "encrypted-office" | "archive" | "other";

/** A container told by its content: which reader takes it, and what to call it where none does. */
export interface Container {
  readonly kind: ContainerKind;
  readonly name: string;
}

/** First bytes of formats that hold no readable text, what to call them, and what a person can do. */
const SIGNATURES: readonly { readonly name: string; readonly bytes: readonly number[]; readonly at?: number }[] = [
  { name: "a PNG image", bytes: [0x89, 0x50, 0x4e, 0x47] },
  { name: "a JPEG image", bytes: [0xff, 0xd8, 0xff] },
  { name: "a GIF image", bytes: [0x47, 0x49, 0x46, 0x38] },
  { name: "a TIFF image", bytes: [0x49, 0x49, 0x2a, 0x00] },
  { name: "a TIFF image", bytes: [0x4d, 0x4d, 0x00, 0x2a] },
  { name: "a WebP image", bytes: [0x57, 0x45, 0x42, 0x50], at: 8 },
  { name: "a film or a HEIC image", bytes: [0x66, 0x74, 0x79, 0x70], at: 4 },
  { name: "a gzip archive", bytes: [0x1f, 0x8b, 0x08] },
  { name: "a bzip2 archive", bytes: [0x42, 0x5a, 0x68, 0x39] },
  { name: "a 7-Zip archive", bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
  { name: "a RAR archive", bytes: [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07] },
  { name: "an XZ archive", bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00] },
  { name: "a Zstandard archive", bytes: [0x28, 0xb5, 0x2f, 0xfd] },
  { name: "an RTF document; save it as DOCX or PDF", bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { name: "a program", bytes: [0x7f, 0x45, 0x4c, 0x46] },
  { name: "a PDF file", bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
];

/** Names inside a zip archive that tell what it is. */
const ZIP_KINDS: readonly (Container & { readonly entry: RegExp })[] = [
  { kind: "word", name: "a Word document", entry: /^word\/document\d*\.xml$/i },
  { kind: "other", name: "an Excel workbook; save its sheets as CSV", entry: /^xl\//i },
  { kind: "other", name: "a PowerPoint presentation; save it as PDF", entry: /^ppt\//i },
  { kind: "other", name: "an OpenDocument file; save it as DOCX or PDF", entry: /^META-INF\/manifest\.xml$/ },
  { kind: "other", name: "an EPUB book", entry: /^META-INF\/container\.xml$/ },
];
const ZIP: Container = { kind: "archive", name: "a zip archive; unpack it, or name it to 'foi ingest'" };
const CUT_OFF_WORD = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/)/;

/** Names inside a compound file (OLE) that tell what it is. */
const COMPOUND_KINDS: readonly (Container & { readonly entry: RegExp })[] = [
  { kind: "encrypted-office", name: "an Office document with a password", entry: /^EncryptedPackage$/ },
  { kind: "outlook", name: "an Outlook message", entry: /^__properties_version1\.0$/ },
  { kind: "old-word", name: "an old Word document", entry: /^WordDocument$/ },
  { kind: "other", name: "an old Excel workbook; save its sheets as CSV", entry: /^(?:Workbook|Book)$/ },
  { kind: "other", name: "an old PowerPoint presentation; save it as PDF", entry: /^PowerPoint Document$/ },
];
const COMPOUND: Container = { kind: "other", name: "an old Office file of an unknown kind" };

/** The container that the bytes are; null for none. A broken one is what its first names say, for its reader to refuse. */
export function containerOf(bytes: Uint8Array): Container | null {
  if (isZip(bytes)) return kindAmong(ZIP_KINDS, zipNames(bytes)) ?? ZIP;
  return isCompoundFile(bytes) ? (kindAmong(COMPOUND_KINDS, compoundNames(bytes)) ?? COMPOUND) : null;
}

/** What to call bytes that no reader knows; null where they may be text. */
export function nameFormat(bytes: Uint8Array): string | null {
  const known = SIGNATURES.find(({ bytes: signature, at = 0 }) =>
    signature.every((byte, index) => bytes[at + index] === byte),
  );
  return known?.name ?? containerOf(bytes)?.name ?? null;
}

function kindAmong(
  kinds: readonly (Container & { readonly entry: RegExp })[],
  names: readonly string[],
): Container | undefined {
  return kinds.find(({ entry }) => names.some((name) => entry.test(name)));
}

function zipNames(bytes: Uint8Array): readonly string[] {
  try {
    return readZipDirectory(bytes).map(({ name }) => name);
  } catch {
    return CUT_OFF_WORD.test(firstEntryName(bytes)) ? ["word/document.xml"] : [];
  }
}

function compoundNames(bytes: Uint8Array): readonly string[] {
  try {
    return openCompoundFile(bytes).entries.map(({ path }) => path);
  } catch {
    const text = BYTES.decode(bytes);
    return TELLING_NAMES.filter((name) => text.includes([...name].join("\0")));
  }
}

/** Names that tell the kind of a broken compound file, wherever they stand in it. */
const TELLING_NAMES = [
  "EncryptedPackage",
  "__properties_version1.0",
  "WordDocument",
  "Workbook",
  "PowerPoint Document",
];
const BYTES = new TextDecoder("latin1");
