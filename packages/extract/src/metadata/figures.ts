import type { Figure, Span, Table } from "@foi-records/contract";
import type { CleanText } from "../blocks.js";

/** Figures inside an answer, in reading order. */
export function readFigures(_text: string): readonly Figure[] {
  return [];
}

/** The answer as a table, where all or most of it is table rows. */
export function readTable(_clean: CleanText, _answer: readonly Span[]): Table | null {
  return null;
}
