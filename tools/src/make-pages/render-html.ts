import { boldTags } from "./marked-text.js";
import type { Random } from "./random.js";
import type { Piece } from "./types.js";

/** How one site's editor writes markup. */
export interface MarkupStyle {
  readonly strong: "strong" | "b";
  readonly headings: "tags" | "bold";
  readonly spans: boolean;
  readonly emptyParagraphs: boolean;
  readonly entities: boolean;
  readonly hardSpaces: boolean;
}

export function chooseMarkup(random: Random): MarkupStyle {
  return {
    strong: random.pick(["strong", "strong", "b"]),
    headings: random.chance(0.7) ? "tags" : "bold",
    spans: random.chance(0.15),
    emptyParagraphs: random.chance(0.25),
    entities: random.chance(0.5),
    hardSpaces: random.chance(0.35),
  };
}

const ENTITIES: Readonly<Record<string, string>> = {
  "£": "&pound;",
  "–": "&ndash;",
  "’": "&rsquo;",
  "‘": "&lsquo;",
  "“": "&ldquo;",
  "”": "&rdquo;",
};
const MARKER = /^(\S{1,10}) /;

/** Text as it stands in a page's source. */
export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

function inline(text: string, style: MarkupStyle): string {
  let source = escapeHtml(text);
  if (style.entities) source = source.replace(/[£–’‘“”]/g, (character) => ENTITIES[character] ?? character);
  if (style.hardSpaces) source = source.replace(MARKER, "$1&nbsp;");
  source = boldTags(source, style.strong);
  return style.spans ? `<span style="font-family:Arial,sans-serif;font-size:11pt">${source}</span>` : source;
}

function row(cells: readonly string[], tag: "td" | "th", style: MarkupStyle): string {
  return `<tr>${cells.map((cell) => `<${tag}>${inline(cell, style).replaceAll("\n", "<br>")}</${tag}>`).join("")}</tr>`;
}

/** One piece as markup. */
export function pieceHtml(piece: Piece, style: MarkupStyle): string {
  switch (piece.kind) {
    case "heading":
      if (style.headings === "bold") return `<p><${style.strong}>${inline(piece.text, style)}</${style.strong}></p>`;
      return `<h${piece.level}>${inline(piece.text, style)}</h${piece.level}>`;
    case "paragraph":
      return `<p>${piece.text
        .split("\n")
        .map((line) => inline(line, style))
        .join("<br />\n")}</p>${style.emptyParagraphs ? "\n<p>&nbsp;</p>" : ""}`;
    case "noise":
      return `<div class="event-actions"><a href="#link">${escapeHtml(piece.text)}</a></div>`;
    case "list": {
      const tag = piece.ordered ? "ol" : "ul";
      return `<${tag}>\n${piece.items.map((item) => `<li>${inline(item, style)}</li>`).join("\n")}\n</${tag}>`;
    }
    case "table": {
      const head = piece.header === null ? "" : `<thead>${row(piece.header, "th", style)}</thead>`;
      return `<table border="1" cellspacing="0">${head}<tbody>\n${piece.rows.map((cells) => row(cells, "td", style)).join("\n")}\n</tbody></table>`;
    }
    case "dl":
      return `<dl class="list--definition">\n${piece.entries.map(({ term, body }) => `<dt>${inline(term, style)}</dt>\n<dd>${piecesHtml(body, style)}</dd>`).join("\n")}\n</dl>`;
    case "details":
      return `<details>\n<summary>${inline(piece.summary, style)}</summary>\n<div>${piecesHtml(piece.body, style)}</div>\n</details>`;
  }
}

/** Pieces as markup, a block a line. */
export const piecesHtml = (pieces: readonly Piece[], style: MarkupStyle): string =>
  pieces.map((piece) => pieceHtml(piece, style)).join("\n");
