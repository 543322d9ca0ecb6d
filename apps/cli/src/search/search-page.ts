import type { SearchHit, SnippetPiece } from "@foi-records/store";
import { SHORT_ID } from "../choose-record.js";
import { type PageFormat, TONES } from "../show/record-page.js";
import { toPrintable, wrapText } from "../text-style.js";

const NOT_STATED = "authority not stated";
const INDENT = "  ";
const SPACES = /\s+/g;

/** Records found, for reading: who, which, when and what became of it; the title; where the words stand. */
export function writeSearchPage(hits: readonly SearchHit[], format: PageFormat): string[] {
  return hits.flatMap((hit, at) => [...(at > 0 ? [""] : []), ...writeHit(hit, format)]);
}

function writeHit(
  { id, authority, reference, date, outcome, title, snippet }: SearchHit,
  format: PageFormat,
): string[] {
  const { style, width } = format;
  const facts = [reference, date].filter((fact) => fact !== null).map(oneLine);
  const name = style.bold(oneLine(authority ?? NOT_STATED));
  const head = [name, ...facts, style[TONES[outcome]](outcome)].join(" · ");
  return [
    `${style.dim(id.slice(0, SHORT_ID))}  ${head}`,
    ...(title === null || opensWith(snippet, title)
      ? []
      : wrapText(oneLine(title), width - INDENT.length).map((line) => INDENT + style.dim(line))),
    ...writeSnippet(snippet, format),
  ];
}

/** Where the title has what was found, the snippet begins with it. */
function opensWith(snippet: readonly SnippetPiece[], title: string): boolean {
  const words = (text: string) => text.normalize("NFC").replace(SPACES, " ");
  return words(snippet.map(({ text }) => text).join("")).startsWith(words(title));
}

/** Lines are broken first and painted then: what paints a word has no width. */
function writeSnippet(snippet: readonly SnippetPiece[], { style, width }: PageFormat): string[] {
  const text = snippet.map((piece) => piece.text).join("");
  let start = 0;
  return wrapText(text, width - INDENT.length).map((line) => {
    const painted = cutPieces(snippet, start, start + line.length).map((piece) =>
      piece.isMatch ? style.bold(toPrintable(piece.text)) : toPrintable(piece.text),
    );
    // The space at which the line was broken is gone.
    start += line.length + 1;
    return INDENT + painted.join("");
  });
}

/** What pieces have between two places of the text that they make together. */
function cutPieces(pieces: readonly SnippetPiece[], start: number, end: number): readonly SnippetPiece[] {
  let at = 0;
  return pieces.flatMap((piece) => {
    const text = piece.text.slice(Math.max(0, start - at), Math.max(0, end - at));
    at += piece.text.length;
    return text === "" ? [] : [{ ...piece, text }];
  });
}

function oneLine(text: string): string {
  return toPrintable(text).replaceAll("\n", " ");
}
