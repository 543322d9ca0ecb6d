import type { AnswerStatus, CitationRole, Outcome, Regime } from "@foi-records/contract";

/** One citation of a labelled case. */
export interface CitationLabel {
  readonly text: string;
  readonly ids: readonly string[];
  readonly role: CitationRole;
}

/** One question of a labelled case. */
export interface QuestionLabel {
  readonly label: string | null;
  readonly question: string | null;
  readonly answer: string | null;
  readonly status: AnswerStatus;
  readonly exemptions: readonly string[];
}

/** What a perfect reading of a page says, in the format of the labelled cases. */
export interface PageLabels {
  readonly id: string;
  readonly layout: string;
  readonly authority: string | null;
  readonly reference: string | null;
  readonly dates: { readonly received: string | null; readonly responded: string | null };
  readonly regimes: readonly Regime[];
  readonly outcome: Outcome;
  readonly request: string | null;
  readonly qa: readonly QuestionLabel[];
  readonly citations: readonly CitationLabel[];
  readonly exemptions: readonly string[];
  readonly noise: readonly string[];
  readonly keep: readonly string[];
}

/** A made page with its labels. */
export interface MadePage {
  readonly name: string;
  readonly format: "html" | "text";
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly labels: PageLabels;
}

/** Wishes about a page; what is left out is chosen by the seed. */
export interface MakePageOptions {
  readonly format?: "html" | "text";
  readonly placement?: PlacementName;
  /** A thread as a scrape leaves it whose heads have lost their dates; no other placement has one. */
  readonly undated?: boolean;
  /** Length that an HTML page is filled up to with menus and scripts, in bytes. */
  readonly size?: number;
}

/** Where the questions and the answers stand. */
export const PLACEMENT_NAMES = [
  "beside",
  "below",
  "grouped",
  "inline",
  "table",
  "definition-list",
  "details",
  "pairs",
  "prose",
  "one-reply",
  "thread",
  "restated",
  "trail",
  "annexed",
] as const;
export type PlacementName = (typeof PLACEMENT_NAMES)[number];

/** A part of a letter as the author wrote it; strings hold citation and emphasis marks (see marked-text). */
export type Piece =
  | { readonly kind: "heading"; readonly level: number; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  /** A line inside the letter that is no part of it: a mail disclaimer, a link of the platform. */
  | { readonly kind: "noise"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[]; readonly ordered?: boolean }
  | { readonly kind: "table"; readonly header: readonly string[] | null; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: "dl"; readonly entries: readonly { readonly term: string; readonly body: readonly Piece[] }[] }
  | { readonly kind: "details"; readonly summary: string; readonly body: readonly Piece[] };

/** One question with its answer, before anyone decides how they are laid out. */
export interface QuestionPlan {
  readonly question: string;
  readonly answer: readonly Piece[];
  readonly status: AnswerStatus;
  /** Short ids of the provisions tied to it, such as `40/2`. */
  readonly exemptions: readonly string[];
  /** Index of the question whose answer this one points at. */
  readonly pointsAt?: number;
}
