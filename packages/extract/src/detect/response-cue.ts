import type { Examples } from "../noise/site-profile.js";

/** Words that speak for or against a page being a response. */
export interface ResponseCue {
  readonly name: string;
  /** What each match counts; below zero where it speaks against. */
  readonly weight: number;
  /** So many different matches count. */
  readonly most: number;
  /** Lower-case texts of seven letters or more, of which one stands in every match: only lines that hold one are read. */
  readonly anchors: readonly string[];
  /** True where it counts in sentences alone: in short lines its words are those of menus. */
  readonly inSentences?: boolean;
  /** True where a label may stand over what it names: the beginning of the next line is read with a short line. */
  readonly readsNext?: boolean;
  /** Matches a line. */
  readonly pattern: RegExp;
  readonly examples: Examples;
}
