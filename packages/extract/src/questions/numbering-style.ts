import type { Examples } from "../noise/site-profile.js";

/** What a line says of itself by its label: a question, an answer, or only a number. */
export type MarkRole = "question" | "answer" | "number";

/** A label read off the start of a line, with the length of what was read. */
export interface LabelMatch {
  /** Bare labels, several for a group ('Qs 2, 3 & 5'); none for an unnumbered 'Q:' or 'Our response:'. */
  readonly labels: readonly string[];
  readonly length: number;
}

/** One way to print a label at the start of a line. */
export interface NumberingStyle {
  readonly name: string;
  readonly role: MarkRole;
  match(line: string): LabelMatch | null;
  readonly examples: Examples;
}
