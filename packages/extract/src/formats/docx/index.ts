import {
  DocumentTooLargeError,
  EmptyDocumentError,
  EncryptedDocumentError,
  NoTextLayerError,
  type RawDocument,
} from "@foi-records/contract";
import type { ReadDocument } from "../../blocks.js";
import type { BlockDraft } from "../block-builder.js";
import { MAX_BYTES } from "../decode-bytes.js";
import type { FormatReader } from "../format-reader.js";
import { isOfficeName } from "../office-name.js";
import type { Recogniser } from "../scans/recogniser.js";
import { createNumberCounter } from "./count-numbers.js";
import { openPackage, type Relation, type WordPackage } from "./open-package.js";
import { pageEdges } from "./page-edges.js";
import { readNumbering } from "./read-numbering.js";
import { readPictures } from "./read-pictures.js";
import { readProperties } from "./read-properties.js";
import { readStyles } from "./read-styles.js";
import { isColouredThrough } from "./word-colours.js";
import { walkPart } from "./word-walk.js";
import type { WordContext } from "./word-walk-state.js";

const MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Word documents (DOCX), read from their own markup; what a password locks is refused. */
export const docxReader: FormatReader = {
  name: "docx",
  mediaTypes: [MEDIA_TYPE],
  sniff: (_head, container) => container?.kind === "word" || container?.kind === "encrypted-office",
  read: (raw, _profile, { recogniser }) => readDocx(raw, recogniser),
};

const ZIP_START = 0x50;

async function readDocx({ bytes }: RawDocument, recogniser: Recogniser | null): Promise<ReadDocument> {
  if (bytes.length > MAX_BYTES)
    throw new DocumentTooLargeError(`The document has ${bytes.length} bytes; the limit is ${MAX_BYTES}.`);
  if (bytes[0] !== ZIP_START) throw new EncryptedDocumentError("The Office document opens only with a password.");
  const opened = await openPackage(bytes);
  const letter = await readLetter(opened);
  const content = (await readScans(letter, opened, recogniser)) ?? { ...letter, diagnostics: [] };
  if (content.blocks.length === 0) throw withoutText(opened);
  const { title, company } = await readProperties(opened);
  const organisations = company !== null && isOfficeName(company) ? [company] : [];
  const head = { title, siteName: null, canonical: null, language: null, organisations };
  return { mediaType: MEDIA_TYPE, ...content, head };
}

type Content = Pick<ReadDocument, "blocks" | "links">;

/** What OCR reads of a letter that is but pictures, its heads and feet apart; null for any other, or where none reads. */
async function readScans(
  { blocks }: Content,
  opened: WordPackage,
  recogniser: Recogniser | null,
): Promise<(Content & Pick<ReadDocument, "diagnostics">) | null> {
  const hasWords = blocks.some(({ noise }) => noise === null);
  return hasWords || recogniser === null || opened.pictures.length === 0 ? null : readPictures(opened, recogniser);
}

function withoutText({ pictures }: WordPackage): Error {
  return pictures.length > 0
    ? new NoTextLayerError("The Word document has pictures and no text; --ocr reads them.")
    : new EmptyDocumentError("The Word document has no text.");
}

/** The letter between the heads and the feet of its pages, its notes behind it. */
async function readLetter(opened: WordPackage): Promise<Content> {
  const relations = await opened.relationsOf(opened.main);
  const partOf = async (type: string): Promise<Uint8Array | null> => {
    const path = relations.find((relation) => relation.type === type)?.target;
    return path === undefined ? null : opened.part(path);
  };
  const styles = readStyles(await partOf("styles"));
  const numbering = readNumbering(await partOf("numbering"));
  const main = await opened.part(opened.main);
  const read = (plainColours: boolean) => {
    const numbers = createNumberCounter(numbering);
    const context: WordContext = { styles, numbers, links: addressesOf(relations), notes: new Map(), plainColours };
    return { context, body: walkPart(context, main, 0) };
  };
  const coloured = read(false);
  const { context, body } = isColouredThrough(coloured.body) ? read(true) : coloured;
  const notes: BlockDraft[] = [];
  for (const type of ["footnotes", "endnotes"])
    notes.push(...walkPart(context, await partOf(type), body.groups).builder.blocks);
  const { head, foot } = await pageEdges(opened, relations, context, body);
  const links = body.builder.links.map((link) => ({ ...link, block: link.block + head.length }));
  return { blocks: [...head, ...body.builder.blocks, ...notes, ...foot], links };
}

function addressesOf(relations: readonly Relation[]): ReadonlyMap<string, string> {
  return new Map(relations.filter(({ type }) => type === "hyperlink").map(({ id, target }) => [id, target]));
}
