import type { Examples } from "../noise/site-profile.js";
import type { Cue } from "../text/cue/cue.js";

/** What one sentence of an answer says of the information asked for. */
export type AnswerSign = "neither-confirm-nor-deny" | "not-held" | "withheld" | "redacted" | "reason" | "given";

/** A wording and what it says. */
export interface AnswerCue {
  readonly sign: AnswerSign;
  readonly pattern: Cue;
  readonly examples: Examples;
}
