import {
  DocumentTooLargeError,
  type RawDocument,
  UnreadableDocumentError,
  UnsupportedFormatError,
} from "@foi-records/contract";
import type { FieldsData } from "@kenjiuno/msgreader";
import type { ReadDocument } from "../../blocks.js";
import type { SiteProfile } from "../../noise/site-profile.js";
import { openCompoundFile } from "../containers/compound-file.js";
import { decodeBytes, MAX_BYTES } from "../decode-bytes.js";
import type { Enclosure, FormatReader } from "../format-reader.js";
import type { MailFile, MailMessage } from "./message.js";
import { readMessage } from "./read-message.js";

const DATE_HEADER = /^Date:[ \t]{0,9}([^\r\n]{6,80})/im;
const INLINE = /^image\//;
/** Attachments of one message; the longest list seen has some dozens. */
const MAX_FILES = 1000;

/** Messages as Outlook saves them (MSG). */
export const outlookReader: FormatReader = {
  name: "outlook",
  mediaTypes: ["application/vnd.ms-outlook"],
  sniff: (_head, container) => container?.kind === "outlook",
  read: readOutlook,
};

async function readOutlook(raw: RawDocument, profile: SiteProfile, enclosure: Enclosure): Promise<ReadDocument> {
  const { bytes } = raw;
  if (bytes.length > MAX_BYTES)
    throw new DocumentTooLargeError(`The document has ${bytes.length} bytes; the limit is ${MAX_BYTES}.`);
  // The library below follows the file's chains wherever they lead: they are looked through first.
  openCompoundFile(bytes);
  const message = await parseOutlook(raw);
  return readMessage(raw, profile, enclosure, message);
}

async function parseOutlook(raw: RawDocument): Promise<MailMessage> {
  const { default: library } = await import("@kenjiuno/msgreader");
  const { buffer, byteOffset, byteLength } = raw.bytes;
  try {
    const reader = new library.default(new DataView(buffer, byteOffset, byteLength));
    reader.parserConfig = { ansiEncoding: "windows-1252" };
    const fields = reader.getFileData();
    if (fields.dataType !== "msg") throw new UnreadableDocumentError("It holds no message.");
    return toMessage(raw, fields, (file) => reader.getAttachment(file));
  } catch (error) {
    if (error instanceof UnsupportedFormatError || error instanceof DocumentTooLargeError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new UnreadableDocumentError(`The Outlook message cannot be read: ${reason}`, error);
  }
}

type GetAttachment = (file: FieldsData) => { readonly fileName: string; readonly content: Uint8Array };

function toMessage(raw: RawDocument, fields: FieldsData, getAttachment: GetAttachment): MailMessage {
  const { subject, senderName, body, compressedRtf, attachments = [] } = fields;
  const html = htmlOf(raw, fields);
  if (html === null && (body ?? "") === "" && compressedRtf !== undefined)
    throw new UnsupportedFormatError("The Outlook message has its words as RTF alone; save it as EML.");
  if (attachments.length > MAX_FILES)
    throw new DocumentTooLargeError(`The message has ${attachments.length} attachments; the limit is ${MAX_FILES}.`);
  return {
    mediaType: "application/vnd.ms-outlook",
    head: headOf(fields),
    sender: senderName ?? null,
    subject: subject ?? null,
    html,
    text: body ?? null,
    files: attachments.filter(isFile).map((file) => toFile(getAttachment, file)),
  };
}

function headOf(fields: FieldsData): MailMessage["head"] {
  const { senderName = "", subject = "", headers, clientSubmitTime, messageDeliveryTime, recipients = [] } = fields;
  const address = fields.senderSmtpAddress ?? (fields.senderEmail?.includes("@") ? fields.senderEmail : "") ?? "";
  const to = (type: string): string =>
    recipients
      .filter(({ recipType = "to" }) => recipType === type)
      .map(({ name = "", smtpAddress, email = "" }) => printAddress(name, smtpAddress ?? email))
      .join("; ");
  const lines: MailMessage["head"] = [
    ["From", printAddress(senderName, address)],
    ["Date", DATE_HEADER.exec(headers ?? "")?.[1] ?? clientSubmitTime ?? messageDeliveryTime ?? ""],
    ["To", to("to")],
    ["Cc", to("cc")],
    ["Subject", subject],
  ];
  return lines.filter(([, value]) => value.trim() !== "");
}

/** Inside an office Outlook knows people by paths of its directory, which say nothing to others. */
function printAddress(name: string, address: string): string {
  if (!address.includes("@") || name === address) return name === "" ? address : name;
  return name === "" ? address : `${name} <${address}>`;
}

function htmlOf({ ref }: RawDocument, { html, bodyHtml, internetCodepage }: FieldsData): string | null {
  if (bodyHtml !== undefined && bodyHtml !== "") return bodyHtml;
  if (html === undefined || html.length === 0) return null;
  const charset = internetCodepage === undefined ? "" : `; charset=${charsetOf(internetCodepage)}`;
  const raw = { ref, bytes: html, mediaType: `text/html${charset}`, retrievedAt: null, container: null };
  return decodeBytes(raw, true).text;
}

const UTF8 = 65001;

function charsetOf(codepage: number): string {
  return codepage === UTF8 ? "utf-8" : `windows-${codepage}`;
}

/** Hidden ones are the pictures that the words show. */
function isFile({ attachmentHidden, attachMimeTag = "", pidContentId }: FieldsData): boolean {
  return attachmentHidden !== true && !(INLINE.test(attachMimeTag) && pidContentId !== undefined);
}

function toFile(getAttachment: GetAttachment, file: FieldsData): MailFile {
  const { content, fileName } = getAttachment(file);
  const mediaType = file.innerMsgContent === true ? "application/vnd.ms-outlook" : (file.attachMimeTag ?? null);
  return { name: file.innerMsgContent === true ? (file.name ?? null) : fileName, mediaType, bytes: content };
}
