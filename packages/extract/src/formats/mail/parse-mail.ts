import { DocumentTooLargeError, EncryptedDocumentError, UnreadableDocumentError } from "@foi-records/contract";
import iconv from "iconv-lite";
import type { Attachment, Email } from "postal-mime";
import { isPageSized } from "../scans/image-size.js";
import { imageTypeOf } from "../scans/image-type.js";
import { startOfMail } from "./is-mail.js";
import type { MailFile, MailMessage } from "./message.js";
import { takeUuencoded } from "./take-uuencoded.js";

/** Parts inside parts; mails seen have five. */
const MAX_NESTING = 50;
/** Lines that may open a part: a mail with a hundred attachments has some hundreds. */
const MAX_PARTS = 4000;
const DASH = 0x2d;
const NEWLINE = 0x0a;
const LIMIT = /^Maximum/;
const REPLACED = "\ufffd";
const STRICT_UTF8 = new TextDecoder("utf-8", { fatal: true });
const SEALED = /^(?:multipart\/encrypted|application\/(?:x-)?pkcs7-mime;[^\r\n]*enveloped)/i;
const PICTURE = /^image\//;
/** Signatures and cards that programs add. */
const SEAL = /^application\/(?:(?:x-)?pkcs7-signature|pgp-signature|pgp-keys)$|^text\/(?:x-)?vcard$/;

/** Takes a saved mail (EML) apart; throws a typed error where it is too large, sealed or broken. */
export async function parseMail(bytes: Uint8Array): Promise<{ readonly message: MailMessage; readonly email: Email }> {
  const own = bytes.subarray(startOfMail(bytes));
  if (countPartLines(own) > MAX_PARTS)
    throw new DocumentTooLargeError(`The mail has more than ${MAX_PARTS} lines that open a part.`);
  const email = await parseAgainWhereNotUtf8(own);
  if (SEALED.test(headerOf(email, "content-type")))
    throw new EncryptedDocumentError("The mail is encrypted for the person it was sent to.");
  return { message: toMessage(email), email };
}

/** Each part costs a node of the tree, so that their number is asked before there is one. */
function countPartLines(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(DASH); at >= 0; at = bytes.indexOf(DASH, at + 2))
    if (bytes[at + 1] === DASH && (at === 0 || bytes[at - 1] === NEWLINE)) count++;
  return count;
}

/** Bytes outside of ASCII under no character set are taken for UTF-8; where they are none, they are windows-1252. */
async function parseAgainWhereNotUtf8(bytes: Uint8Array): Promise<Email> {
  const email = await parse(bytes);
  const text = `${email.html ?? ""}${email.text ?? ""}`;
  if (!text.includes(REPLACED) || isUtf8(bytes)) return email;
  return parse(new TextEncoder().encode(iconv.decode(bytes, "windows-1252")));
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    STRICT_UTF8.decode(bytes);
    return true;
  } catch {
    return false;
  }
}

async function parse(bytes: Uint8Array): Promise<Email> {
  const { default: PostalMime } = await import("postal-mime");
  try {
    return await PostalMime.parse(bytes, { forceRfc822Attachments: true, maxNestingDepth: MAX_NESTING });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (LIMIT.test(reason)) throw new DocumentTooLargeError(`The mail is beyond a limit: ${reason}.`);
    throw new UnreadableDocumentError(`The mail cannot be read: ${reason}`, error);
  }
}

function toMessage(email: Email): MailMessage {
  const names: readonly (readonly [string, string])[] = [
    ["From", addressesOf(email.from ?? email.sender)],
    ["Date", headerOf(email, "date")],
    ["To", addressesOf(...(email.to ?? []))],
    ["Cc", addressesOf(...(email.cc ?? []))],
    ["Subject", email.subject ?? ""],
  ];
  const { text, files } = takeUuencoded(email.text ?? "");
  return {
    mediaType: "message/rfc822",
    head: names.filter(([, value]) => value.trim() !== ""),
    sender: email.from?.name ?? null,
    subject: email.subject ?? null,
    html: email.html ?? null,
    text: email.text === undefined ? null : text,
    files: [...email.attachments.filter(isFile).map(toFile), ...files],
  };
}

/** The first header of a name, as it stands. */
export function headerOf({ headers }: Email, key: string): string {
  return headers.find((header) => header.key === key)?.value.trim() ?? "";
}

type Address = NonNullable<Email["from"]>;

function addressesOf(...addresses: readonly (Address | undefined)[]): string {
  return addresses.flatMap((one) => (one === undefined ? [] : [printAddress(one)])).join("; ");
}

function printAddress({ name, address, group }: Address): string {
  if (group !== undefined) return `${name}: ${group.map((one) => printAddress(one)).join(", ")}`;
  return name === "" || name === address ? address : `${name} <${address}>`;
}

/** Pictures that the words show, and seals, are no files that were sent; some programs show a scan that is one below the words. */
function isFile({ mimeType, related, disposition, contentId, content }: Attachment): boolean {
  if (SEAL.test(mimeType)) return false;
  if (!PICTURE.test(mimeType)) return true;
  if (related === true || contentId !== undefined) return false;
  return disposition !== "inline" || (typeof content !== "string" && mayBePage(new Uint8Array(content)));
}

function mayBePage(bytes: Uint8Array): boolean {
  return imageTypeOf(bytes) !== null && isPageSized(bytes);
}

function toFile({ filename, description, mimeType, content }: Attachment): MailFile {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(content);
  const mediaType = mimeType === "" || mimeType === "application/octet-stream" ? null : mimeType;
  return { name: filename ?? description ?? null, mediaType, bytes };
}
