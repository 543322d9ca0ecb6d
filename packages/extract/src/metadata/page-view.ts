import type { Span } from "@foi-records/contract";
import type { Block, CleanText, DocumentHead, ReadDocument, Section, SectionKind } from "../blocks.js";

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
  const kept = new Map(clean.blocks.map((block, position) => [block.index, { start: block.start, position }]));
  const kinds = sectionKinds(clean.blocks.length, sections);
  const lines: PageLine[] = [];
  document.blocks.forEach((block, index) => {
    const place = kept.get(index);
    const section = place === undefined ? null : (kinds[place.position] ?? null);
    let offset = 0;
    for (const text of block.text.split("\n")) {
      if (text !== "") lines.push({ text, start: place === undefined ? null : place.start + offset, block, section });
      offset += text.length + 1;
    }
  });
  return { head: document.head, prose: clean.text.replaceAll("\n", " "), lines, sections };
}

function sectionKinds(count: number, sections: readonly Section[]): SectionKind[] {
  const kinds: SectionKind[] = new Array(count);
  for (const { kind, first, last } of sections) kinds.fill(kind, first, last + 1);
  return kinds;
}

/** The section that holds an offset of the cleaned text. */
export function sectionAt(sections: readonly Section[], offset: number): SectionKind | null {
  return sections.find(({ start, end }) => start <= offset && offset < end)?.kind ?? null;
}

/** The place of a part of a line as evidence; none for noise. */
export function spansOf(line: Pick<PageLine, "start">, from: number, length: number): readonly Span[] {
  return line.start === null ? [] : [{ start: line.start + from, end: line.start + from + length }];
}
