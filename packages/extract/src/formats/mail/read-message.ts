import {
  type Attachment,
  type Diagnostic,
  EmptyDocumentError,
  FoiRecordsError,
  type RawDocument,
} from "@foi-records/contract";
import type { DocumentHead, ReadDocument } from "../../blocks.js";
import type { SiteProfile } from "../../noise/site-profile.js";
import { createBlock, foldSpaces } from "../block-builder.js";
import type { Enclosure } from "../format-reader.js";
import { htmlReader } from "../html.js";
import { isOfficeName } from "../office-name.js";
import { plainTextReader } from "../plain-text.js";
import type { MailFile, MailMessage } from "./message.js";
import { isArchive, unpackArchive } from "./unpack-archive.js";

const REPLACED = /\ufffd/g;
/** 'FOI Team, Fenby Council', 'Fenby Council - Information Governance', 'Information Requests (Fenby Council)'. */
const SENDER_PARTS = /,\s|\s[-–—|:]\s|[()[\]]/;
/** Marks of the direction of writing and of bytes that no decoder knew. */
const UNPRINTED = /[\p{Cc}\p{Cf}]+/gu;

/** Reads a mail: its head as lines above its words, its files as documents of their own where a reader takes them. */
export async function readMessage(
  raw: RawDocument,
  profile: SiteProfile,
  enclosure: Enclosure,
  message: MailMessage,
): Promise<ReadDocument> {
  const body = await readBody(raw, profile, enclosure, message);
  const files = await readFiles(message.files, enclosure);
  const head = message.head.map(([name, value]) => createBlock("paragraph", `${name}: ${foldLine(value)}`));
  return {
    mediaType: message.mediaType,
    blocks: [...head, ...(body?.blocks ?? [])],
    head: headOf(message, body?.head ?? NO_HEAD),
    links: (body?.links ?? []).map((link) => ({ ...link, block: link.block + head.length })),
    diagnostics: [...(body?.diagnostics ?? []), ...replaced(message), ...files.diagnostics],
    attachments: files.attachments,
    enclosed: files.enclosed,
  };
}

const NO_HEAD: DocumentHead = { title: null, siteName: null, canonical: null, language: null, organisations: [] };

/** The subject for a title; a sender that is an office names the body before what the words name. */
function headOf({ subject, sender }: MailMessage, own: DocumentHead): DocumentHead {
  const offices = (sender ?? "").split(SENDER_PARTS).filter(isOfficeName);
  return {
    ...own,
    title: subject === null ? null : foldLine(subject),
    organisations: [...new Set([...offices.map(foldLine), ...own.organisations])],
  };
}

function foldLine(text: string): string {
  return foldSpaces(text.replace(UNPRINTED, " ")).trim();
}

/** The words as HTML, which keeps lists and tables, else as text; null for a mail that only carries files. */
async function readBody(
  raw: RawDocument,
  profile: SiteProfile,
  enclosure: Enclosure,
  { html, text }: MailMessage,
): Promise<ReadDocument | null> {
  for (const [words, reader] of [[html, htmlReader] as const, [text, plainTextReader] as const]) {
    if (words === null) continue;
    const mediaType = `${reader.mediaTypes[0]}; charset=utf-8`;
    try {
      return await reader.read({ ...raw, bytes: new TextEncoder().encode(words), mediaType }, profile, enclosure);
    } catch (error) {
      if (!(error instanceof EmptyDocumentError)) throw error;
    }
  }
  return null;
}

function replaced({ html, text }: MailMessage): readonly Diagnostic[] {
  const count = ((html ?? text ?? "").match(REPLACED) ?? []).length;
  if (count === 0) return [];
  const message = `${count} characters that are not valid in the mail's character set were replaced.`;
  return [{ code: "TEXT_REPAIRED", message }];
}

interface ReadFiles {
  readonly attachments: readonly Attachment[];
  readonly enclosed: readonly ReadDocument[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Lists the files and reads those that are letters; one that cannot be read leaves the mail readable. */
async function readFiles(files: readonly MailFile[], enclosure: Enclosure): Promise<ReadFiles> {
  const read: ReadFiles[] = [];
  for (const file of files) read.push(await readFile(file, enclosure, 0));
  return joined(read);
}

function joined(read: readonly ReadFiles[]): ReadFiles {
  return {
    attachments: read.flatMap(({ attachments }) => attachments),
    enclosed: read.flatMap(({ enclosed }) => enclosed),
    diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** Archives in archives; a bundle that was bundled again has two. */
const DEEPEST_ARCHIVE = 3;

async function readFile(file: MailFile, enclosure: Enclosure, depth: number): Promise<ReadFiles> {
  const { name, mediaType, bytes } = file;
  const listed = (title: string | null, type: string | null): readonly Attachment[] => {
    const printed = foldLine(name ?? title ?? mediaType ?? "") || "(without a name)";
    return [{ name: printed, uri: null, mediaType: type }];
  };
  try {
    if (isArchive(bytes) && depth < DEEPEST_ARCHIVE) {
      const read: ReadFiles[] = [{ attachments: listed(null, mediaType), enclosed: [], diagnostics: [] }];
      for (const inner of await unpackArchive(file)) read.push(await readFile(inner, enclosure, depth + 1));
      return joined(read);
    }
    const document = await enclosure.read(bytes, mediaType);
    if (document === null) return { attachments: listed(null, mediaType), enclosed: [], diagnostics: [] };
    return { attachments: listed(document.head.title, document.mediaType), enclosed: [document], diagnostics: [] };
  } catch (error) {
    if (!(error instanceof FoiRecordsError)) throw error;
    const attachments = listed(null, mediaType);
    const message = `${attachments[0]?.name} is attached and cannot be read (${error.code}): ${error.message}`;
    return { attachments, enclosed: [], diagnostics: [{ code: "ATTACHMENT_UNREAD", message }] };
  }
}
