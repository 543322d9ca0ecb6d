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
/** A cue stands no further from its citation: longer 'sentences' are lists or damage. */
const REACH = 300;
const LABEL_LENGTH = 16;
/** No refusal notice lists more exemptions than this. */
const LIST_LENGTH = 40;
/** A line that is the citation with its title: no verb of a sentence, nothing but a label before it. */
const VERB =
  /\b(?:is|are|was|were|be|been|has|have|had|appl(?:y|ies)|provides?|states?|covers?|exempts?|concerns?|do|does|will|would|may|can|could|should|must|requires?|allows?|relates?|sets?|asks?|removes?|makes|gives|enables|protects|enclose|please|outweighs?|favours)\b/;
const LABEL_BEFORE = /^[\s\W]*(?:(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)] ?)?(?:[^.!?]{0,60})$/i;
/** An answer's label before a citation that opens it: `A2`, `3.`, `Response:`. */
const LABEL_ONLY = /^(?:(?:[QA]\.?)?\d{0,2}[a-z]?[.):-]{0,2}|A|Answer|Response|Reply)(?: ?\d{1,2})?[.:)-]? ?$/i;
const RUN_IN = /^[^.;]{0,60}?[-:\u2013\u2014]\s?\S/;
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
  const cuts = new Map<number, Cut>();
  return citations.map((citation, each) => {
    const index = indices[each] ?? 0;
    const cut = cuts.get(index) ?? cutBlock(clean, index);
    cuts.set(index, cut);
    return placeOf(clean, sections, citation, index, titled, cut);
  });
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
  cut: Cut,
): CitationPlace {
  const block = clean.blocks[index];
  const isLine = titled.get(index) === true;
  const words = wordsAround(clean, citation, index, cut);
  return {
    ...words,
    section: sections.find(({ start, end }) => citation.start >= start && citation.start < end)?.kind ?? null,
    quoted: block?.quoted === true,
    line: isLine ? (block?.text.replace(NEWLINES, " ") ?? "") : "",
    lead: isLine || RUN_IN.test(words.opening) ? leadOf(clean, index, titled) : "",
  };
}

type Words = Pick<CitationPlace, "before" | "after" | "sentence" | "opening" | "alone">;

function wordsAround(clean: CleanText, { start, end }: Span, index: number, cut: Cut): Words {
  const { flat, sentences } = cut;
  const from = clean.blocks[index]?.start ?? 0;
  while (cut.own < sentences.length - 1 && (sentences[cut.own]?.end ?? 0) <= start - from) cut.own++;
  const { own } = cut;
  const sentence = sentences[own] ?? { start: 0, end: flat.length };
  const opens = start - from <= LABEL_LENGTH && LABEL_ONLY.test(flat.slice(0, start - from));
  const head = Math.max(sentence.start, start - from - REACH);
  const tail = Math.min(sentence.end, end - from + REACH);
  return {
    before: start === from ? runOver(clean.blocks[index - 1]) : flat.slice(head, Math.max(head, start - from)),
    after: flat.slice(end - from, Math.max(end - from, tail)),
    sentence: flat.slice(head, tail),
    opening: opens ? flat.slice(end - from, end - from + REACH) : "",
    alone: isAlone(sentence, start - from, end - from) ? textOf(flat, sentences[own - 1]) : "",
  };
}

/** A block on one line, cut into sentences once for all its citations; `own` moves on with them. */
interface Cut {
  readonly flat: string;
  readonly sentences: readonly Span[];
  own: number;
}

function cutBlock({ text, blocks }: CleanText, index: number): Cut {
  const flat = text.slice(blocks[index]?.start ?? 0, blocks[index]?.end).replace(NEWLINES, " ");
  return { flat, sentences: sentencesOf(flat), own: 0 };
}

function textOf(text: string, span: Span | undefined): string {
  return span === undefined ? "" : text.slice(span.start, Math.min(span.end, span.start + REACH));
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
  while (at >= 0 && index - at <= LIST_LENGTH && titled.get(at) === true) at--;
  return clean.blocks[at]?.text.slice(-LEAD_REACH) ?? "";
}
