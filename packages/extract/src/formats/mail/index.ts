import { DocumentTooLargeError, EmptyDocumentError, type RawDocument } from "@foi-records/contract";
import type { ReadDocument } from "../../blocks.js";
import type { SiteProfile } from "../../noise/site-profile.js";
import { MAX_BYTES } from "../decode-bytes.js";
import type { Enclosure, FormatReader } from "../format-reader.js";
import { htmlReader } from "../html.js";
import { isMail } from "./is-mail.js";
import { headerOf, parseMail } from "./parse-mail.js";
import { readMessage } from "./read-message.js";

/** Saved mails (EML) with what is attached to them, and pages that a browser saved as one (MHTML). */
export const mailReader: FormatReader = {
  name: "mail",
  mediaTypes: ["message/rfc822"],
  sniff: (head, container) => container === null && isMail(head),
  read: readMail,
};

async function readMail(raw: RawDocument, profile: SiteProfile, enclosure: Enclosure): Promise<ReadDocument> {
  const { bytes } = raw;
  if (bytes.length === 0) throw new EmptyDocumentError("The document has no bytes.");
  if (bytes.length > MAX_BYTES)
    throw new DocumentTooLargeError(`The document has ${bytes.length} bytes; the limit is ${MAX_BYTES}.`);
  const { message, email } = await parseMail(bytes);
  const saved = headerOf(email, "snapshot-content-location");
  if (saved !== "" && message.html !== null) return readSavedPage(raw, profile, enclosure, message.html, saved);
  const document = await readMessage(raw, profile, enclosure, message);
  if (document.blocks.length === 0) throw new EmptyDocumentError("The mail has neither a head nor words.");
  return document;
}

/** A page with its pictures in one file: the page is read, and its address is the page's own word for where it was. */
async function readSavedPage(
  raw: RawDocument,
  profile: SiteProfile,
  enclosure: Enclosure,
  html: string,
  address: string,
): Promise<ReadDocument> {
  const page = { ...raw, bytes: new TextEncoder().encode(html), mediaType: "text/html; charset=utf-8" };
  const document = await htmlReader.read(page, profile, enclosure);
  const canonical = document.head.canonical ?? address;
  return { ...document, mediaType: "multipart/related", head: { ...document.head, canonical } };
}
