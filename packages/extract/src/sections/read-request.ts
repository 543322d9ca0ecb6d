import type { Span } from "@foi-records/contract";
import type { CleanText, Section } from "../blocks.js";

/** The request as the page quotes it, without lead-in, greetings and sign-off; empty where it is not quoted. */
export function readRequest(_clean: CleanText, _sections: readonly Section[]): readonly Span[] {
  return [];
}
