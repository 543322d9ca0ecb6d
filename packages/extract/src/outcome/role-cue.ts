import type { CitationRole } from "@foi-records/contract";
import type { Cue } from "../text/cue/cue.js";

/** A wording near an exemption with the role it speaks for and how loudly. */
export interface RoleCue {
  readonly name: string;
  readonly role: Extract<CitationRole, "relied-on" | "considered" | "mentioned">;
  readonly weight: number;
  readonly where: CuePlace;
  readonly pattern: Cue;
  /** The only provisions that it speaks of; all where it is left out. */
  readonly only?: Cue;
  readonly match: readonly string[];
  readonly noMatch: readonly string[];
}

/**
 * `before` and `after` touch the citation, in its clause (see `clause.ts`). `left` and `right` stand anywhere in its
 * sentence on that side and lose weight with every break between; `near-left` and `near-right` are lost at the first.
 * `line` is the heading or list entry that it stands in and `lead` what is above; `annex` is the heading of the annex;
 * `opening` follows a citation that opens a paragraph; `alone` comes before one that is a sentence by itself; `next` is
 * the sentence behind its own.
 */
export type CuePlace =
  | "before"
  | "after"
  | "left"
  | "right"
  | "near-left"
  | "near-right"
  | "line"
  | "lead"
  | "annex"
  | "opening"
  | "alone"
  | "next"
  | "sentence";
