import type { Paragraph } from "./paragraphs.js";

/** Numbers that begin within these points stand in one list. */
const SAME_PLACE = 3;
/** One number alone shows no list. */
const LEAST = 2;

/** The paragraphs whose number a list has drawn: every number in its place is printed apart from its text, and no text runs back under one. */
export function findDrawnNumbers(paragraphs: readonly Paragraph[]): ReadonlySet<Paragraph> {
  const places = new Map<number, Paragraph[]>();
  for (const paragraph of paragraphs) {
    if (paragraph.mark === null || paragraph.mark.marker === null) continue;
    const key = Math.round(paragraph.x / SAME_PLACE);
    const own = places.get(key);
    if (own === undefined) places.set(key, [paragraph]);
    else own.push(paragraph);
  }
  return new Set([...places.values()].filter((list) => list.length >= LEAST && list.every(isApart)).flat());
}

/** Printed apart: typed numbers share a run of letters with the word behind them, and wrapped lines return below them. */
function isApart({ mark, lines }: Paragraph): boolean {
  return mark !== null && mark.textX !== null && (mark.apart || lines === 1);
}
