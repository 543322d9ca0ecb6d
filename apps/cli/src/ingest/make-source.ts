import { ConfigError } from "@foi-records/contract";
import {
  DEFAULT_FETCH,
  DEFAULT_MAX_BYTES,
  type FetchOptions,
  type FieldOptions,
  type OpenedSource,
  openSource,
} from "@foi-records/ingest";
import type { Command } from "commander";
import { z } from "zod";

const PRINTABLE = /^[!-~ ]+$/;

/** Options that say what is read; a schedule keeps them. */
export const SOURCE_OPTIONS = {
  maxBytes: z.coerce.number("must be a number of bytes").int().min(1).default(DEFAULT_MAX_BYTES),
  all: z.boolean().default(false),
  ocr: z.boolean().default(false),
  type: z.string().min(1).optional(),
  uri: z.url("must be a whole address, such as https://council.example/foi/1").optional(),
  urlField: z.string().min(1).optional(),
  bodyField: z.string().min(1).optional(),
  typeField: z.string().min(1).optional(),
  dateField: z.string().min(1).optional(),
  bodyEncoding: z.enum(["text", "base64"], "must be text or base64").default("text"),
  urls: z.string().min(1).optional(),
  contact: z.string().min(3).max(200).regex(PRINTABLE, "must be a mail or web address").optional(),
  delay: z.coerce
    .number("must be a number of seconds")
    .min(0)
    .max(3600)
    .default(DEFAULT_FETCH.delayMs / 1000),
  allowPrivate: z.boolean().default(false),
};
const sourceOptionsSchema = z.object(SOURCE_OPTIONS);
export type SourceOptions = z.infer<typeof sourceOptionsSchema>;

/** Declares the operands and options of sources. */
export function declareSourceOptions(command: Command): Command {
  return command
    .argument("[source...]", "files, folders, patterns, web archives, tables, web addresses; - is standard input")
    .option("--all", "read every document of an archive or table, not only those that can be responses")
    .option("--max-bytes <n>", "do not read larger documents (default: 33554432)")
    .option("--type <type>", "media type of the files named, where their content does not tell (text/csv, …)")
    .option("--uri <address>", "where the one file, or standard input, was published")
    .option("--url-field <name>", "field of a table that holds the address (default: url, uri, link, …)")
    .option("--body-field <name>", "field of a table that holds the document (default: html, body, content, …)")
    .option("--type-field <name>", "field of a table that holds the media type (default: content_type, mime, …)")
    .option("--date-field <name>", "field of a table that says when it was scraped (default: retrieved_at, …)")
    .option("--body-encoding <encoding>", "how a table writes documents down: text or base64 (default: text)")
    .option("--urls <file>", "fetch the web addresses in a file, one a line")
    .option("--contact <address>", "mail or web address told to sites that are asked for pages")
    .option("--delay <seconds>", "pause between two requests to a host, at least (default: 1)")
    .option("--allow-private", "fetch also from this machine and private networks");
}

/** The source that operands and options mean; a name that leads nowhere is told before any work begins. */
export function makeSource(operands: readonly string[], options: SourceOptions): Promise<OpenedSource> {
  const { maxBytes, all, ocr, type = null, uri = null, urls } = options;
  if (operands.length === 0 && urls === undefined)
    throw new ConfigError("Name a source, or a file of addresses with --urls.");
  return openSource(operands, {
    maxBytes,
    all,
    images: ocr,
    mediaType: type,
    uri,
    fields: toFields(options),
    fetch: toFetch(options),
    addressLists: urls === undefined ? [] : [urls],
    stdin: process.stdin,
  });
}

function toFields({ urlField, bodyField, typeField, dateField, bodyEncoding }: SourceOptions): FieldOptions {
  return { url: urlField, body: bodyField, type: typeField, date: dateField, encoding: bodyEncoding };
}

function toFetch({ contact, delay, allowPrivate }: SourceOptions): FetchOptions {
  return { ...DEFAULT_FETCH, contact: contact ?? null, delayMs: delay * 1000, allowPrivate };
}

/** Of all options of a command, those that a schedule keeps. */
export function sourceOptionsOf(options: unknown): SourceOptions {
  return sourceOptionsSchema.parse(options);
}
