import type { DocumentHead } from "../blocks.js";
import { cue } from "../text/cue/cue.js";
import { foldSpaces } from "./block-builder.js";

/** What has been gathered from a page's head so far. */
export interface HeadDraft {
  title: string | null;
  readonly meta: Map<string, string>;
  canonical: string | null;
  language: string | null;
  readonly jsonLd: string[];
  copyright: string | null;
  readonly homeLinks: Set<string>;
}

/** Names of `<meta>` that hold an organisation, best first. */
const ORGANISATION_META: readonly string[] = [
  "og:site_name",
  "dcterms.publisher",
  "dc.publisher",
  "publisher",
  "citation_publisher",
  "dcterms.creator",
  "dc.creator",
  "application-name",
  "author",
  "article:author",
  "copyright",
];
const ORGANISATION_TYPE = cue(/organi[sz]ation|hospital|school|college|police/i);
const ORGANISATION_ROLES: readonly string[] = ["publisher", "author", "provider", "sourceOrganization", "creator"];
const MAX_JSON = 256 * 1024;
const MAX_NODES = 500;

export function createHeadDraft(): HeadDraft {
  return {
    title: null,
    meta: new Map(),
    canonical: null,
    language: null,
    jsonLd: [],
    copyright: null,
    homeLinks: new Set(),
  };
}

/** Takes note of a `<meta>`, `<link>` or `<html>` element. */
export function readHeadElement(draft: HeadDraft, name: string, attributes: Readonly<Record<string, string>>): void {
  if (name === "html") draft.language ??= clean(attributes["lang"] ?? attributes["xml:lang"]);
  else if (name === "link") {
    if (attributes["rel"]?.toLowerCase() === "canonical") draft.canonical ??= clean(attributes["href"]);
  } else {
    const key = (attributes["property"] ?? attributes["name"] ?? "").toLowerCase();
    const content = clean(attributes["content"]);
    if (key !== "" && content !== null && !draft.meta.has(key)) draft.meta.set(key, content);
  }
}

/** The head of the document, from all that was gathered. */
export function toDocumentHead(draft: HeadDraft): DocumentHead {
  const names = new Set<string>();
  for (const source of draft.jsonLd) for (const name of organisationsIn(source)) names.add(name);
  for (const key of ORGANISATION_META) {
    const name = draft.meta.get(key);
    if (name !== undefined) names.add(name);
  }
  if (draft.copyright !== null) names.add(draft.copyright);
  return {
    title: clean(draft.title ?? undefined) ?? draft.meta.get("og:title") ?? null,
    siteName: draft.meta.get("og:site_name") ?? null,
    canonical: draft.canonical ?? draft.meta.get("og:url") ?? null,
    language: draft.language,
    organisations: [...names],
    ...(draft.homeLinks.size === 0 ? {} : { homeLinks: [...draft.homeLinks] }),
  };
}

/** Takes note of what a link to a site's first page holds, a picture's words or text. */
export function readHomeLink(draft: HeadDraft, href: string, text: string | undefined): void {
  const name = clean(text);
  if (name === null || name.length > LONGEST_NAME || draft.homeLinks.size >= MOST_HOME_LINKS) return;
  if (HOME_PAGE.test(href)) draft.homeLinks.add(name);
}

/** '/', '/en/', 'https://www.fenby.gov.uk/' */
const HOME_PAGE = /^(?:https?:\/\/[\w.-]{4,80})?\/?(?:(?:en|cy|home|index|default)(?:\.\w{3,5})?\/?)?$/i;
const LONGEST_NAME = 120;
const MOST_HOME_LINKS = 4;

function clean(text: string | undefined): string | null {
  const folded = foldSpaces(text ?? "").trim();
  return folded === "" ? null : folded;
}

/** Names of organisations in one JSON-LD script; broken JSON holds none. */
function organisationsIn(source: string): string[] {
  if (source.length > MAX_JSON) return [];
  try {
    return collectOrganisations(JSON.parse(source));
  } catch {
    return [];
  }
}

function collectOrganisations(root: unknown): string[] {
  const names: string[] = [];
  const queue: unknown[] = [root];
  for (let index = 0; index < queue.length && index < MAX_NODES; index++) {
    const node = queue[index];
    if (Array.isArray(node)) queue.push(...node.slice(0, MAX_NODES));
    else if (isObject(node)) {
      const name = organisationName(node);
      if (name !== null) names.push(name);
      queue.push(node["@graph"], ...ORGANISATION_ROLES.map((role) => node[role]));
    }
  }
  return names;
}

function organisationName(node: Record<string, unknown>): string | null {
  const type = JSON.stringify(node["@type"] ?? "");
  return ORGANISATION_TYPE.test(type) && typeof node["name"] === "string" ? clean(node["name"]) : null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
