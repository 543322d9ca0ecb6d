import type { Exemption, Span } from "@foi-records/contract";
import type { CleanText, RoledCitation, Section } from "../blocks.js";

/** An exemption before its questions are known, with the place of its harm passage. */
export interface DecidedExemption extends Omit<Exemption, "questions" | "harm"> {
  readonly harm: Span | null;
  /** Where it is relied on. */
  readonly spans: readonly Span[];
}

/** The provisions relied on to withhold, refuse, or neither confirm nor deny, each once. */
export function decideExemptions(
  _clean: CleanText,
  _sections: readonly Section[],
  _citations: readonly RoledCitation[],
): readonly DecidedExemption[] {
  return [];
}
