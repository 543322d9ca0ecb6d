import type { Span } from "@foi-records/contract";

/** Text that was drawn on one baseline without a gap wider than a few letters; y grows downwards. */
export interface TextRun {
  text: string;
  readonly x: number;
  end: number;
  readonly y: number;
  readonly size: number;
  /** The widest space inside it, in sizes. */
  space: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Its colour where that is neither black nor grey, nor the one that most of the page has. */
  colour: string | null;
  /** True where the document itself says that it is no content. */
  readonly artifact: boolean;
}

/** A thin line, level or upright. */
export interface Ruling {
  readonly upright: boolean;
  /** Its y if it is level, its x if it is upright. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** A small filled sign, by its middle. */
export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** What is drawn on one page, in points from its upper left corner once it is turned so that most of its text is level. */
export interface PageContent {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly TextRun[];
  /** Text of another turn than most of the page's, as the places that it takes. */
  readonly sideways: readonly TextRun[];
  /** Small signs that are drawn and not printed: a list's bullets. */
  readonly dots: readonly Dot[];
  /** Text across the page, such as a watermark. */
  readonly slanted: readonly string[];
  /** True where most of the page is a picture, and no words were laid under it. */
  readonly isPicture: boolean;
  readonly rulings: readonly Ruling[];
}

/** Where the second run of a fragment begins, how far behind the first, and how wide the other spaces are, in sizes. */
export interface SecondRun {
  readonly x: number;
  readonly gap: number;
  readonly space: number;
}

/** Text of one baseline without a gap that a column may divide. */
export interface Fragment {
  readonly text: string;
  readonly x: number;
  readonly end: number;
  readonly size: number;
  /** Where the second of its runs begins; null where it is all of one. */
  readonly second: SecondRun | null;
  readonly strong: readonly Span[];
}

/** The fragments of one baseline, left to right. */
export interface Line {
  readonly page: number;
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly size: number;
  readonly artifact: boolean;
  readonly fragments: readonly Fragment[];
}
