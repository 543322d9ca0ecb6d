import type { Span } from "@foi-records/contract";
import type { CleanBlock, CleanText, Section } from "../blocks.js";
import { trimSpan } from "../text/trim-span.js";
import { findItems } from "./find-items.js";
import type { Item } from "./item.js";

/** A question as the request puts it. */
export interface Asked {
  readonly label: string;
  readonly question: Span | null;
}

const UNFINISHED = /[:,;]$|\b(?:and|or|of|the|by|for|to|in)$/i;
const CONTINUES = /^(?:[a-z•·*–—-]\s|[a-z]{2,}|•|\d+(?:st|nd|rd|th)\b)/;
const NOTE = /^\*/;
const QUOTE_END = /[”"’']$/;
const QUOTE_START = /^[“"‘']/;
const PARENT = /^(\d+)[a-z]/;
const STEM_END = /[:,–-]$/;

/** The labelled questions of one part of a request, in page order; none where it asks without labels. */
export function askedIn(clean: CleanText, section: Section): readonly Asked[] {
  const items = findItems(clean, section, []);
  const asked = items.flatMap((item) => {
    const question = questionSpan(clean, item);
    return item.labels.map((label) => ({ label, question }));
  });
  const parents = new Set(asked.flatMap(({ label }) => PARENT.exec(label)?.[1] ?? []));
  return asked.filter(({ label, question }) => !parents.has(label) || !isStem(clean, question));
}

/** 'How many have closed since 2010' over (a) and (b) asks nothing of its own. */
function isStem(clean: CleanText, question: Span | null): boolean {
  if (question === null) return true;
  const text = clean.text.slice(question.start, question.end);
  return STEM_END.test(text) || !text.endsWith("?");
}

/** The first line of an item and the lines that carry it on. */
export function questionSpan(clean: CleanText, item: Item): Span | null {
  const blocks = clean.blocks.filter((block) => block.end > item.start && block.start < item.end);
  let end = Math.min(item.end, Math.max(item.lineEnd, item.start));
  if (trimSpan(clean.text, item.start, end) === null && blocks[1] !== undefined)
    end = Math.min(item.end, blocks[1].end);
  const from = blocks.findIndex((block) => block.end >= end);
  for (const block of blocks.slice(from + 1)) {
    if (!carriesOn(clean.text.slice(item.start, end), block)) break;
    end = Math.min(item.end, block.end);
  }
  const span = trimSpan(clean.text, item.start, end);
  return span === null ? null : withoutClosingQuote(clean.text, span);
}

function carriesOn(before: string, block: CleanBlock): boolean {
  if (NOTE.test(block.text)) return false;
  return (
    UNFINISHED.test(before.trimEnd()) ||
    CONTINUES.test(block.text) ||
    (block.kind === "list-item" && block.marker === undefined)
  );
}

/** A list quoted whole ends with a quotation mark that belongs to none of its questions. */
function withoutClosingQuote(text: string, span: Span): Span {
  const value = text.slice(span.start, span.end);
  return QUOTE_END.test(value) && !QUOTE_START.test(value) && !/[“"‘']\S[^“"‘']*[”"’']$/.test(value)
    ? { start: span.start, end: span.end - 1 }
    : span;
}
