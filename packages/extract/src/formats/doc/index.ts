import {
  DocumentTooLargeError,
  EmptyDocumentError,
  type RawDocument,
  UnreadableDocumentError,
} from "@foi-records/contract";
import type { ReadDocument } from "../../blocks.js";
import type { BlockDraft } from "../block-builder.js";
import { openCompoundFile } from "../containers/compound-file.js";
import { MAX_BYTES } from "../decode-bytes.js";
import type { FormatReader } from "../format-reader.js";
import { superscript } from "../superscript.js";
import { type FileInformation, readFileInformation } from "./read-fib.js";
import { readListStyles } from "./read-list-styles.js";
import { readLists } from "./read-lists.js";
import { readRuns } from "./read-pages.js";
import { readPieces } from "./read-pieces.js";
import { type WordText, walkText } from "./walk-text.js";

const MEDIA_TYPE = "application/msword";

/** Old Word documents (DOC, Word 97 and later): their text with tables, headings and the numbers that Word makes. */
export const docReader: FormatReader = {
  name: "doc",
  mediaTypes: [MEDIA_TYPE],
  sniff: (_head, container) => container?.kind === "old-word",
  read: async (raw: RawDocument) => readDoc(raw),
};

function readDoc({ bytes }: RawDocument): ReadDocument {
  if (bytes.length > MAX_BYTES)
    throw new DocumentTooLargeError(`The document has ${bytes.length} bytes; the limit is ${MAX_BYTES}.`);
  const file = openCompoundFile(bytes);
  const stream = file.read("WordDocument");
  if (stream === null) throw new UnreadableDocumentError("The Word document has no text.");
  const information = readFileInformation(stream);
  const table = file.read(information.table);
  if (table === null) throw new UnreadableDocumentError("The Word document has no tables.");
  const text: WordText = {
    pieces: readPieces(stream, table, information.pieces),
    characters: readRuns(stream, table, information.characterPages, "character"),
    paragraphs: readRuns(stream, table, information.paragraphPages, "paragraph"),
    lists: readLists(table, information.lists, information.listUses),
    listStyles: readListStyles(table, information.styles),
  };
  const blocks = readTexts(text, information);
  if (blocks.length === 0) throw new EmptyDocumentError("The Word document has no text.");
  const head = { title: null, siteName: null, canonical: null, language: null, organisations: [] };
  return { mediaType: MEDIA_TYPE, blocks, head, links: [], diagnostics: [] };
}

/** The file holds one text after the other; boxes, most of them in letterheads, are put before the letter, notes behind. */
function readTexts(text: WordText, information: FileInformation): readonly BlockDraft[] {
  const { body, footnotes, headers, comments, endnotes, boxes } = information;
  const ends: number[] = [];
  for (const length of [body, footnotes, headers, comments, endnotes, boxes]) ends.push((ends.at(-1) ?? 0) + length);
  const read = (index: number, firstGroup: number, note: () => string): readonly BlockDraft[] =>
    walkText(text, ends[index - 1] ?? 0, ends[index] ?? 0, { firstGroup, note });
  const letter = read(BODY, 0, counter());
  const group = 1 + letter.reduce((most, { group: own = 0 }) => Math.max(most, own), 0);
  const note = counter();
  return [
    ...asNoise(read(HEADERS, group, NO_NOTE)),
    ...read(BOXES, group, NO_NOTE),
    ...letter,
    ...read(FOOTNOTES, group, note),
    ...read(ENDNOTES, group, note),
  ];
}

const [BODY, FOOTNOTES, HEADERS, , ENDNOTES, BOXES] = [0, 1, 2, 3, 4, 5] as const;
const NO_NOTE = (): string => "";

function counter(): () => string {
  let count = 0;
  return () => superscript(++count);
}

/** Heads and feet of the pages, each line once. */
function asNoise(blocks: readonly BlockDraft[]): readonly BlockDraft[] {
  const seen = new Set<string>();
  return blocks.flatMap((block) => {
    if (seen.has(block.text)) return [];
    seen.add(block.text);
    return [{ ...block, noise: { profile: "doc", rule: "running-head" } }];
  });
}
