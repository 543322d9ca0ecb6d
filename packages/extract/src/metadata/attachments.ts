import type { Attachment } from "@foi-records/contract";
import type { CleanText, ReadDocument, Section } from "../blocks.js";
import { cue } from "../text/cue/cue.js";
import { gather } from "../text/gather.js";
import { matchesOf } from "../text/matches-of.js";

/** Media types of the files that responses give, by the ending of their names. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  pdf: "application/pdf",
  csv: "text/csv",
  txt: "text/plain",
  rtf: "application/rtf",
  zip: "application/zip",
  doc: "application/msword",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xls: "application/vnd.ms-excel",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  xlsm: "application/vnd.ms-excel.sheet.macroEnabled.12",
  ppt: "application/vnd.ms-powerpoint",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  ods: "application/vnd.oasis.opendocument.spreadsheet",
  odt: "application/vnd.oasis.opendocument.text",
  msg: "application/vnd.ms-outlook",
  eml: "message/rfc822",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  png: "image/png",
  tif: "image/tiff",
  tiff: "image/tiff",
};

const ENDINGS = Object.keys(MEDIA_TYPES).join("|");
const ADDRESS_ENDING = cue(new RegExp(`\\.(${ENDINGS})(?:[?#]|$)`, "i"));
/** A file name as printed: alone on its line, a single word in a sentence, or quoted. */
const FILE_LINE = cue(new RegExp(`^[-•*\\s]*([^\\s/:|<>"][^/:|<>"]{0,120}\\.(${ENDINGS}))(?![\\w.])`, "i"));
const FILE_WORD = cue(new RegExp(`(?<![\\w/@.:()-])([\\w()&+-]{2,80}\\.(${ENDINGS}))(?![\\w./])`, "gi"));
/** 'The minutes are attached (minutes.xlsx).' */
const OPEN_BRACKET = /^\((?![^(]*\))/;
const FILE_QUOTED = cue(new RegExp(`["'“‘]([^"'“”‘’/]{2,120}\\.(${ENDINGS}))["'”’]`, "gi"));
const SENTENCE = /["“”]|\b(?:please|see|attached|enclosed|is|are|called|named)\b/i;
const MAY_BE_FILE = cue(new RegExp(`\\.(?:${ENDINGS})(?![a-z])`, "i"));
const TYPE_WORD = cue(
  /\b(?:application\/pdf|(PDF|CSV|XLSX?|DOCX?|ODS|ODT|ZIP|Excel|Word)(?=\b[^a-z]{0,12}\d*[.,]?\d* ?(?:[KM]?B\b|$)))/i,
);
const LIST_HEADING = cue(
  /^(?:attachments?|documents?|files?|downloads?|supporting (?:documents|files)|enclosures?|outcome \/ documents)\s?:?$/i,
);
const GENERIC_TEXT = /^(?:|download|view|open|save|here|click here|read more|view as html|pdf|link)$/i;
const NUMBERED = cue(/^attachment \d{1,2}$/i);
const QUERY = /[?#]/;
const KEY_SPACE = /[\s_-]+/g;
const NO_FILE = /^(?:n\/?a|none|no attachments?|-)$/i;
const NAMED_TYPES: Readonly<Record<string, string>> = { excel: "xlsx", word: "docx" };
const LISTED = 6;
/** Room for a size or date behind a file name on its line. */
const AFTER_NAME = 30;

/** Files that the response gives: sent with it, linked, named in the text, or listed under a heading for them. */
export function readAttachments(
  document: ReadDocument,
  clean: CleanText,
  _sections: readonly Section[],
): readonly Attachment[] {
  const found = new Map<string, Attachment>();
  const add = (attachment: Attachment): void => {
    const key = keyOf(attachment.name);
    const known = found.get(key);
    found.set(key, known?.uri == null ? { ...known, ...attachment } : known);
  };
  carried(document).forEach(add);
  linked(document, clean).forEach(add);
  named(clean).forEach(add);
  if (found.size === 0) listed(clean).forEach(add);
  return [...found.values()];
}

/** Files that came with the document; one of no declared type has that of its name's ending. */
function carried({ attachments = [] }: ReadDocument): Attachment[] {
  return attachments.map(({ mediaType, ...file }) => {
    const ending = ADDRESS_ENDING.exec(file.name)?.[1]?.toLowerCase() ?? "";
    return { ...file, mediaType: mediaType ?? MEDIA_TYPES[ending] ?? null };
  });
}

function linked({ links }: ReadDocument, { blocks }: CleanText): Attachment[] {
  const kept = new Map(blocks.map(({ index, text }) => [index, text]));
  return gather(links, ({ href, text, block }) => {
    const around = kept.get(block);
    if (around === undefined) return null;
    const ending = ADDRESS_ENDING.exec(href)?.[1]?.toLowerCase();
    if (ending === undefined) return null;
    const name = GENERIC_TEXT.test(text.trim()) ? lastPart(href) : text.trim();
    return { name, uri: href, mediaType: MEDIA_TYPES[ending] ?? null };
  });
}

function named({ blocks }: CleanText): Attachment[] {
  return blocks
    .filter(({ text, quoted }) => quoted !== true && MAY_BE_FILE.test(text))
    .flatMap(({ text }) => {
      const alone = SENTENCE.test(text) ? null : FILE_LINE.exec(text);
      const names = alone !== null && text.length - alone[0].length <= AFTER_NAME ? [alone] : inSentence(text);
      return names.map(([, name = "", ending = ""]) => ({
        name: name.trim().replace(OPEN_BRACKET, ""),
        uri: null,
        mediaType: MEDIA_TYPES[ending.toLowerCase()] ?? null,
      }));
    });
}

function inSentence(text: string): RegExpMatchArray[] {
  const quoted = [...matchesOf(text, FILE_QUOTED)];
  return quoted.length > 0 ? quoted : [...matchesOf(text, FILE_WORD)];
}

/** Lines under 'Attachments' or 'Documents' that tell their type or are names alone. */
function listed({ blocks }: CleanText): Attachment[] {
  const head = blocks.findIndex(({ text }) => LIST_HEADING.test(text));
  const attachments: Attachment[] = blocks
    .filter(({ text }) => NUMBERED.test(text))
    .map(({ text }) => ({ name: text, uri: null, mediaType: null }));
  if (head === -1) return attachments;
  for (const { text, kind } of blocks.slice(head + 1, head + 1 + LISTED)) {
    const type = mediaTypeIn(text);
    if (NO_FILE.test(text) || (type === null && kind !== "list-item")) break;
    attachments.push({ name: text, uri: null, mediaType: type });
  }
  return attachments;
}

/** The media type that the ending of an address tells. */
export function mediaTypeOf(address: string): string | null {
  const ending = ADDRESS_ENDING.exec(address)?.[1]?.toLowerCase();
  return ending === undefined ? null : (MEDIA_TYPES[ending] ?? null);
}

/** The file name at the end of an address. */
export function lastPart(href: string): string {
  const part = href.split(QUERY, 1)[0]?.split("/").at(-1) ?? href;
  return part.replaceAll("%20", " ").replaceAll("+", " ");
}

function mediaTypeIn(text: string): string | null {
  const match = TYPE_WORD.exec(text);
  if (match === null) return null;
  const word = match[1]?.toLowerCase() ?? "pdf";
  return MEDIA_TYPES[NAMED_TYPES[word] ?? word] ?? null;
}

function keyOf(name: string): string {
  return name.toLowerCase().replace(KEY_SPACE, " ");
}
