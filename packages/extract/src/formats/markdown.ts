import type { RawDocument } from "@foi-records/contract";
import type { DocumentHead, ReadDocument } from "../blocks.js";
import type { SiteProfile } from "../noise/site-profile.js";
import { decodeBytes } from "./decode-bytes.js";
import type { Enclosure, FormatReader } from "./format-reader.js";
import { htmlReader } from "./html.js";
import { isMarkdown, lineBreaksCount } from "./is-markdown.js";
import { plainTextReader } from "./plain-text.js";

const HEAD_TEXT = new TextDecoder();
/** Larger texts are data: the parser's time grows faster than they do. */
const LONGEST = 2 * 1024 * 1024;
/** Quotations in quotations cost the parser a call each. */
const DEEPEST_QUOTE = 50;
/** Marks of emphasis inside words, which names of files have: the parser looks for the end of each to the end of the paragraph. */
const INSIDE_WORD = /\w[_*]{1,3}(?=\w)/g;
const MOST_INSIDE_WORDS = 2000;
const DEEP_QUOTE = new RegExp(`^[ \\t]{0,3}(?:>[ \\t]?){${DEEPEST_QUOTE}}`, "m");
/** Facts about the page that scrapers put before its text. */
const FRONT_MATTER =
  /^\ufeff?---[ \t]*\r?\n((?:[\w-]{1,40}:[^\n]{0,1000}\n|[ \t]*(?:[-#][^\n]{0,1000})?\r?\n){1,60})---[ \t]*(?:\r?\n|$)/;
const FIELD = /^(title|url|source|canonical|language|lang|publisher|author|site):[ \t]*(.*)$/gim;
const QUOTES = /^["']|["']$/g;

/** Markdown, as many scrapers keep pages: read as the page that it describes. */
export const markdownReader: FormatReader = {
  name: "markdown",
  mediaTypes: ["text/markdown", "text/x-markdown"],
  sniff: (head, container) => container === null && isMarkdown(HEAD_TEXT.decode(head)),
  read: readMarkdown,
};

async function readMarkdown(raw: RawDocument, profile: SiteProfile, enclosure: Enclosure): Promise<ReadDocument> {
  const { text, diagnostics } = decodeBytes(raw, false);
  const front = FRONT_MATTER.exec(text);
  const body = text.slice(front?.[0].length ?? 0);
  const read = await readBody(raw, body, profile, enclosure);
  const head = withFacts(read.head, front?.[1] ?? "");
  return { ...read, mediaType: "text/markdown", head, diagnostics: [...diagnostics, ...read.diagnostics] };
}

async function readBody(
  raw: RawDocument,
  text: string,
  profile: SiteProfile,
  enclosure: Enclosure,
): Promise<ReadDocument> {
  const as = (content: string, reader: FormatReader): Promise<ReadDocument> => {
    const mediaType = `${reader.mediaTypes[0]}; charset=utf-8`;
    return reader.read({ ...raw, bytes: new TextEncoder().encode(content), mediaType }, profile, enclosure);
  };
  if (isTooMuch(text)) return as(text, plainTextReader);
  const { parse } = await import("marked");
  return as(await parse(text, { gfm: true, breaks: lineBreaksCount(text) }), htmlReader);
}

function isTooMuch(text: string): boolean {
  if (text.length > LONGEST || DEEP_QUOTE.test(text)) return true;
  return (text.match(INSIDE_WORD)?.length ?? 0) > MOST_INSIDE_WORDS;
}

function withFacts(head: DocumentHead, front: string): DocumentHead {
  const facts = new Map<string, string>();
  for (const [, name = "", value = ""] of front.matchAll(FIELD)) {
    const fact = value.trim().replace(QUOTES, "");
    if (fact !== "") facts.set(name.toLowerCase(), fact);
  }
  const first = (...names: readonly string[]): string | null =>
    names.map((name) => facts.get(name)).find((fact) => fact !== undefined) ?? null;
  const publisher = first("publisher", "author");
  return {
    title: first("title") ?? head.title,
    siteName: first("site") ?? head.siteName,
    canonical: first("canonical", "url", "source") ?? head.canonical,
    language: first("language", "lang") ?? head.language,
    organisations: publisher === null ? head.organisations : [publisher, ...head.organisations],
  };
}
