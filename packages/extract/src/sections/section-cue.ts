import type { SectionKind } from "../blocks.js";
import type { Examples } from "../noise/site-profile.js";
import type { Cue } from "../text/cue/cue.js";

/** A wording that opens a part of a response. */
export interface SectionCue {
  readonly name: string;
  readonly kind: SectionKind;
  /** `heading`: the line is no content of the part; `first-line`: it is the part's first content. */
  readonly as: "heading" | "first-line";
  readonly pattern: Cue;
  readonly examples: Examples;
}
