import type { MarkRole } from "./numbering-style.js";

/** A labelled stretch of one section: from its label to the next label or the section's end. */
export interface Item {
  readonly labels: readonly string[];
  readonly role: MarkRole;
  /** True where a sentence only names the question, so that a printed label elsewhere goes before it. */
  readonly mentioned: boolean;
  /** True where the label is a part of the sentence that it opens: 'Questions 1 and 3 would need …'. */
  readonly inSentence: boolean;
  /** Where the printed label starts. */
  readonly at: number;
  /** Where its words start. */
  readonly start: number;
  /** Where it ends: the next label, or the section's end. */
  readonly end: number;
  /** End of the block in which it starts. */
  readonly lineEnd: number;
}
