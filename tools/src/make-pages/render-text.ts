import type { Random } from "./random.js";
import type { Piece } from "./types.js";

/** How one text page prints lists and tables. */
export interface TextStyle {
  readonly bullet: string;
  readonly numbers: boolean;
  readonly table: "cells" | "pipes" | "tabs";
}

/** How a reader of a saved web page sees lists and tables: numbers of `ol` are not in its text. */
export const WEB_TEXT: TextStyle = { bullet: "", numbers: false, table: "cells" };

/** A style for one scrape. */
export function chooseTextStyle(random: Random): TextStyle {
  return {
    bullet: random.pick(["", "- ", "• ", "* ", "· "]),
    numbers: true,
    table: random.pick(["cells", "cells", "pipes", "tabs"]),
  };
}

const ROW_JOINS = { cells: "\n", pipes: " | ", tabs: "\t" };

/** The lines of a piece as a text page prints them. */
export function textLines(piece: Piece, style: TextStyle): string[] {
  switch (piece.kind) {
    case "heading":
    case "noise":
      return [piece.text];
    case "paragraph":
      return piece.text.split("\n");
    case "list":
      return piece.items.map((item, index) =>
        piece.ordered ? (style.numbers ? `${index + 1}. ${item}` : item) : `${style.bullet}${item}`,
      );
    case "table":
      return [...(piece.header === null ? [] : [piece.header]), ...piece.rows].flatMap((row) =>
        row.join(ROW_JOINS[style.table]).split("\n"),
      );
    case "dl":
      return piece.entries.flatMap(({ term, body }) => [term, ...body.flatMap((inner) => textLines(inner, style))]);
    case "details":
      return [piece.summary, ...piece.body.flatMap((inner) => textLines(inner, style))];
  }
}

/** Pieces as labelled text. */
export const piecesText = (pieces: readonly Piece[], style: TextStyle): string =>
  pieces.flatMap((piece) => textLines(piece, style)).join("\n");
