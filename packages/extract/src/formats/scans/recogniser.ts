import type { FoiRecordsError } from "@foi-records/contract";
import type { Ruling } from "../pdf/page-content.js";

/** A word read from a picture, in points from the page's upper left corner. */
export interface RecognisedWord {
  readonly text: string;
  readonly x: number;
  readonly end: number;
  /** Where its letters stand. */
  readonly y: number;
}

/** Words read from one line, left to right. */
export interface RecognisedLine {
  /** Height of its letters with what rises and falls, in points. */
  readonly size: number;
  readonly words: readonly RecognisedWord[];
}

/** What was read from the picture of a page. */
export interface RecognisedPage {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly RecognisedLine[];
  readonly rulings: readonly Ruling[];
  /** How sure the reader is of the page's words, 0 to 1. */
  readonly confidence: number;
}

/** A page that could not be read, and why. */
export interface UnrecognisedPage {
  readonly page: number;
  readonly problem: FoiRecordsError;
}

/** Pictures to read: pages of a PDF by their numbers, or an image, which is a page, or several where it is a TIFF. */
export interface Scan {
  readonly bytes: Uint8Array;
  readonly kind: "pdf" | "image";
  readonly pages: readonly number[];
}

/** Reads pictures of pages. The extractor is given one and has none: it needs an engine, threads and a clock. */
export interface Recogniser {
  /** Names and versions of all that decides what is read: they count into the rules. */
  readonly rules: string;
  /** One result for each page; throws a typed error where none can be drawn. */
  recognise(scan: Scan): Promise<readonly (RecognisedPage | UnrecognisedPage)[]>;
}
