import { LONGEST_LEARNED_LINE } from "@foi-records/contract";
import { findCitations } from "../citations/find-citations.js";
import { contentCue } from "../noise/content-cues.js";
import { NUMBERING_STYLES } from "../questions/numbering/index.js";
import { readsAsAnswer } from "../questions/reads-as-answer.js";
import { cue } from "../text/cue/cue.js";

const DIGIT = /\p{N}/u;
const WORD = /\p{L}{2}/u;
/** The words under which a letter is signed. */
export const SIGN_OFF = cue(
  /^(?:yours\b|(?:kind |best |with |many )?(?:regards|wishes|thanks)\b|sincerely|faithfully|yn gywir)/i,
);
/** Cells of a table row are joined so. */
const CELLS = " | ";

/**
 * True for a line that by its own words may be furniture, however often it is printed: no figure or reference, no
 * citation, no label of a question, nothing that answers, nothing that only letters say.
 */
export function isLearnable(line: string): boolean {
  if (line.length > LONGEST_LEARNED_LINE || !WORD.test(line) || DIGIT.test(line) || line.includes(CELLS)) return false;
  if (contentCue(line) !== null || SIGN_OFF.test(line) || readsAsAnswer(line)) return false;
  return findCitations(line).length === 0 && NUMBERING_STYLES.every((style) => style.match(line) === null);
}
