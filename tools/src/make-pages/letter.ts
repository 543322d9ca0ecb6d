import type { AnswerStatus, Outcome } from "@foi-records/contract";
import type { Piece } from "./types.js";
import type { ExemptionRow } from "./vocabulary/exemptions.js";

/** One labelled question, still in pieces. */
export interface LetterQuestion {
  readonly label: string | null;
  readonly question: readonly Piece[] | null;
  readonly answer: readonly Piece[] | null;
  readonly status: AnswerStatus;
  readonly exemptions: readonly string[];
}

/** A part of the letter and what it says; `request` is null where the page only interleaves. */
export interface LetterBody {
  readonly layout: string;
  readonly request: readonly Piece[] | null;
  readonly requestPart: readonly Piece[];
  readonly responsePart: readonly Piece[];
  readonly questions: readonly LetterQuestion[];
  readonly outcome: Outcome;
  readonly grounds: readonly ExemptionRow[];
}

/** A paragraph piece. */
export const paragraph = (text: string): Piece => ({ kind: "paragraph", text });

/** A heading piece. */
export const heading = (text: string, level = 2): Piece => ({ kind: "heading", level, text });

/** The pieces with `prefix` before the first paragraph's text, or as a line of its own before anything else. */
export function prefixed(prefix: string, pieces: readonly Piece[], separator = " "): Piece[] {
  const [first, ...rest] = pieces;
  if (prefix === "") return [...pieces];
  if (first?.kind !== "paragraph") return [paragraph(prefix), ...pieces];
  return [paragraph(`${prefix}${separator}${first.text}`), ...rest];
}
