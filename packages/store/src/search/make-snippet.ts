import type { SnippetPiece } from "./record-search.js";
import { MARKS } from "./search-index.js";

/** A place in a text. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** About two lines of a terminal. */
const LENGTH = 180;
/** So much of what stands before the first find is told. */
const BEFORE = 40;
/** Nothing longer is looked through for the end of a word. */
const LONGEST_WORD = 24;
const SPACES = /\s+/g;
const ELLIPSIS = "…";

/** The part of a text that has most of what was found in it; `marked` is the folded text with marks around the finds. */
export function makeSnippet(text: string, marked: string): readonly SnippetPiece[] {
  const places = readMarks(marked);
  const window = chooseWindow(text, places);
  const pieces: SnippetPiece[] = window.start > 0 ? [{ text: `${ELLIPSIS} `, isMatch: false }] : [];
  let at = window.start;
  for (const place of places) {
    const [start, end] = [Math.max(place.start, at), Math.min(place.end, window.end)];
    if (start >= end) continue;
    pieces.push({ text: text.slice(at, start), isMatch: false }, { text: text.slice(start, end), isMatch: true });
    at = end;
  }
  pieces.push({ text: text.slice(at, window.end), isMatch: false });
  if (window.end < text.length) pieces.push({ text: ` ${ELLIPSIS}`, isMatch: false });
  return pieces
    .map((piece) => ({ ...piece, text: piece.text.replace(SPACES, " ") }))
    .filter((piece) => piece.text !== "");
}

function readMarks(marked: string): readonly Place[] {
  const places: Place[] = [];
  let start = marked.indexOf(MARKS.open);
  for (let removed = 0; start !== -1; removed += 2) {
    const end = marked.indexOf(MARKS.close, start);
    if (end === -1) break;
    places.push({ start: start - removed, end: end - removed - 1 });
    start = marked.indexOf(MARKS.open, end);
  }
  return places;
}

/** The earliest of the windows that hold most different finds, cut between words: 'of' ten times tells little. */
function chooseWindow(text: string, places: readonly Place[]): Place {
  if (text.length <= LENGTH) return { start: 0, end: text.length };
  let best = { start: 0, finds: 0 };
  for (const [first, { start }] of places.entries()) {
    const finds = new Set<string>();
    for (let at = first; (places[at]?.end ?? text.length + LENGTH) <= start - BEFORE + LENGTH; at++) {
      finds.add(text.slice(places[at]?.start, places[at]?.end).toLowerCase());
    }
    if (finds.size > best.finds) best = { start, finds: finds.size };
  }
  const start = wordStart(text, Math.max(0, Math.min(best.start - BEFORE, text.length - LENGTH)));
  return { start, end: wordEnd(text, Math.min(text.length, start + LENGTH)) };
}

/** The beginning of the next word, where one begins soon. */
function wordStart(text: string, at: number): number {
  if (at === 0) return 0;
  const space = text.slice(at - 1, at + LONGEST_WORD).search(SPACES);
  return space === -1 ? at : at + space;
}

/** The end of the word before, where one ends soon. */
function wordEnd(text: string, at: number): number {
  if (at === text.length) return at;
  const tail = text.slice(at - LONGEST_WORD, at + 1);
  const space = Math.max(tail.lastIndexOf(" "), tail.lastIndexOf("\n"));
  return space === -1 ? at : at - LONGEST_WORD + space;
}
