import type { Span } from "@foi-records/contract";
import type { CleanBlock, CleanText, ResolvedCitation, Section, SectionKind } from "../blocks.js";
import { sentencesOf } from "../text/sentences.js";

/** Where a citation stands: all that decides its role. */
export interface CitationPlace {
  readonly section: SectionKind | null;
  readonly quoted: boolean;
  /** Its own sentence, line breaks as spaces, before and behind it. */
  readonly before: string;
  readonly after: string;
  readonly sentence: string;
  /** What follows where the citation opens its paragraph; empty elsewhere. */
  readonly opening: string;
  /** The sentence before, where the citation is a sentence by itself; empty elsewhere. */
  readonly alone: string;
  /** The whole line where it is a heading or an entry of a list of exemptions that the citation opens or closes; else empty. */
  readonly line: string;
  /** What stands above a titled line, past the lines like it, or above a paragraph that the citation opens. */
  readonly lead: string;
}

const HEADING_LENGTH = 130;
const LEAD_REACH = 400;
/** A line that is the citation with its title: no verb of a sentence, nothing but a label before it. */
const VERB =
  /\b(?:is|are|was|were|be|been|has|have|had|appl(?:y|ies)|provides?|states?|covers?|exempts?|concerns?|do|does|will|would|may|can|could|should|must|requires?|allows?|relates?|sets?|asks?|removes?|makes|gives|enables|protects|enclose|please|outweighs?|favours)\b/;
const LABEL_BEFORE = /^[\s\W]*(?:(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)] ?)?(?:[^.!?]{0,60})$/i;
/** A line that breaks off where a provision must follow. */
const RUN_OVER = /\b(?:under|by|of|in|with|at|to|and|or|on|see|by virtue of|per)\s*$/i;
const NEWLINES = /\n/g;

/** Finds the place of every citation, blocks and sections walked once. */
export function placesOf(
  clean: CleanText,
  sections: readonly Section[],
  citations: readonly ResolvedCitation[],
): readonly CitationPlace[] {
  const titled = new Map<number, boolean>();
  let at = 0;
  const indices = citations.map(({ start }) => {
    while (at < clean.blocks.length - 1 && (clean.blocks[at]?.end ?? 0) <= start) at++;
    return at;
  });
  citations.forEach((citation, index) => {
    const block = clean.blocks[indices[index] ?? 0];
    if (block !== undefined && isTitled(clean.text, block, citation)) titled.set(indices[index] ?? 0, true);
  });
  return citations.map((citation, index) => placeOf(clean, sections, citation, indices[index] ?? 0, titled));
}

function isTitled(text: string, block: CleanBlock, { start, end }: Span): boolean {
  if (block.end - block.start > HEADING_LENGTH) return false;
  const before = text.slice(block.start, start);
  const after = text.slice(end, block.end);
  if (after.trimEnd().endsWith(".") && before.trim() !== "" && block.kind !== "heading") return false;
  return LABEL_BEFORE.test(before) && !VERB.test(before) && (block.kind === "heading" || !VERB.test(after));
}

function placeOf(
  clean: CleanText,
  sections: readonly Section[],
  citation: ResolvedCitation,
  index: number,
  titled: ReadonlyMap<number, boolean>,
): CitationPlace {
  const block = clean.blocks[index];
  const isLine = titled.get(index) === true;
  const words = wordsAround(clean, citation, index);
  return {
    ...words,
    section: sections.find(({ start, end }) => citation.start >= start && citation.start < end)?.kind ?? null,
    quoted: block?.quoted === true,
    line: isLine ? (block?.text.replace(NEWLINES, " ") ?? "") : "",
    lead: isLine || citation.start === block?.start ? leadOf(clean, index, titled) : "",
  };
}

type Words = Pick<CitationPlace, "before" | "after" | "sentence" | "opening" | "alone">;

function wordsAround(clean: CleanText, { start, end }: Span, index: number): Words {
  const block = clean.blocks[index];
  const from = block?.start ?? 0;
  const flat = clean.text.slice(from, block?.end).replace(NEWLINES, " ");
  const sentences = sentencesOf(flat);
  const own = sentences.findIndex((sentence) => sentence.end > start - from);
  const sentence = sentences[own] ?? { start: 0, end: flat.length };
  const opens = start === from;
  return {
    before: opens
      ? runOver(clean.blocks[index - 1])
      : flat.slice(sentence.start, Math.max(sentence.start, start - from)),
    after: flat.slice(end - from, Math.max(end - from, sentence.end)),
    sentence: flat.slice(sentence.start, sentence.end),
    opening: opens ? flat.slice(end - from) : "",
    alone: isAlone(sentence, start - from, end - from) ? textOf(flat, sentences[own - 1]) : "",
  };
}

function textOf(text: string, span: Span | undefined): string {
  return span === undefined ? "" : text.slice(span.start, span.end);
}

/** The unfinished sentence at the end of the block before: its line was broken in front of the citation. */
function runOver(block: CleanBlock | undefined): string {
  if (block === undefined || block.kind === "heading" || !RUN_OVER.test(block.text)) return "";
  const last = sentencesOf(block.text.slice(-LEAD_REACH)).at(-1);
  return last === undefined ? "" : `${block.text.slice(-LEAD_REACH).slice(last.start, last.end)} `;
}

function isAlone(sentence: Span, start: number, end: number): boolean {
  return start === sentence.start && sentence.end - end <= 2;
}

function leadOf(clean: CleanText, index: number, titled: ReadonlyMap<number, boolean>): string {
  let at = index - 1;
  while (at >= 0 && titled.get(at) === true) at--;
  return clean.blocks[at]?.text.slice(-LEAD_REACH) ?? "";
}
