import type { Span } from "@foi-records/contract";
import type { Block, CleanText, DocumentHead, ReadDocument, Section, SectionKind } from "../blocks.js";
import { matchesOf } from "../text/matches-of.js";
import { once } from "../text/once.js";
import { spanAt } from "../text/span-at.js";

/** One printed line of the page, noise included, since a footer may name the authority. */
export interface PageLine {
  readonly text: string;
  /** Where it stands in the cleaned text; null for noise. */
  readonly start: number | null;
  readonly block: Block;
  readonly section: SectionKind | null;
}

/** The page as the readers of metadata look at it. */
export interface PageView {
  readonly head: DocumentHead;
  /** The cleaned text with its line breaks as spaces, so that prose reads across broken lines at the same offsets. */
  readonly prose: string;
  readonly lines: readonly PageLine[];
  readonly sections: readonly Section[];
}

/** Lays the document out in lines, each with its place in the cleaned text. */
export function viewPage(document: ReadDocument, clean: CleanText, sections: readonly Section[]): PageView {
  const kinds = sectionKinds(clean.blocks.length, sections);
  const lines: PageLine[] = [];
  let position = 0;
  document.blocks.forEach((block, index) => {
    const kept = clean.blocks[position];
    if (kept?.index !== index) addLines(lines, block, null, null);
    else addLines(lines, block, kept.start, kinds[position++] ?? null);
  });
  return { head: document.head, prose: clean.text.replaceAll("\n", " "), lines, sections };
}

/** The lines of the cleaned text alone. */
export const keptLines = once(({ blocks }: CleanText): readonly PageLine[] => {
  const lines: PageLine[] = [];
  for (const block of blocks) addLines(lines, block, block.start, null);
  return lines;
});

function addLines(lines: PageLine[], block: Block, start: number | null, section: SectionKind | null): void {
  const edge = isLetterhead(block, section) ? LINE_OR_CELL : LINE;
  const { text: all } = block;
  let at = 0;
  const addTo = (end: number): void => {
    if (end > at) lines.push({ text: all.slice(at, end), start: start === null ? null : start + at, block, section });
  };
  for (const { index, 0: gap } of matchesOf(all, edge)) {
    addTo(index);
    at = index + gap.length;
  }
  addTo(all.length);
}

const LINE = /\n/g;
const LINE_OR_CELL = /\n| \| /g;

/** Above a letter what stands in columns was set side by side: the date, whom it goes to, and the address of who sends it. */
function isLetterhead({ cells, page }: Block, section: SectionKind | null): boolean {
  return cells !== undefined && page !== undefined && section === "preamble" && !FIELD_NAME.test(cells[0] ?? "");
}

/** 'Date of issue:' has its value in the next cell. */
const FIELD_NAME = /:\s*$|^\W*(?:date|ref(?:erence)?|our ref|foi)\b[^:\d]{0,30}$/i;

/** The sentence that leads in to a request is the authority's; a shorter line is a heading or the requester's greeting. */
const LEAST_LEAD_IN = 60;

function sectionKinds(count: number, sections: readonly Section[]): SectionKind[] {
  const kinds: SectionKind[] = new Array(count);
  for (const { kind, first, last, heading } of sections) {
    kinds.fill(kind, first, last + 1);
    if (kind === "request" && heading !== null && heading.length >= LEAST_LEAD_IN) kinds[first] = "preamble";
  }
  return kinds;
}

/** The section in whose content an offset stands; null in its heading, 'Response 11-03-2021'. */
export function contentAt(sections: readonly Section[], offset: number): SectionKind | null {
  const section = sections.find(({ start, end }) => start <= offset && offset < end);
  return section === undefined || offset < section.start + (section.heading?.length ?? 0) ? null : section.kind;
}

/** The section that holds an offset of the cleaned text. */
export function sectionAt(sections: readonly Section[], offset: number): SectionKind | null {
  return spanAt(sections, offset)?.kind ?? null;
}

/** The place of a part of a line as evidence; none for noise. */
export function spansOf(line: Pick<PageLine, "start">, from: number, length: number): readonly Span[] {
  return line.start === null ? [] : [{ start: line.start + from, end: line.start + from + length }];
}
