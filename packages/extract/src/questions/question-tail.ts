import { cue } from "../text/cue/cue.js";

/** What the requester adds behind the question mark: '(I ask since the gate is shut.)', 'Time frame: 2020 to 2025.' */
const TAIL = cue(
  /\?["'’”)]*\s+(?:\((?:i|my|we|as i)\b[^()]{1,300}\)[.]?|(?:time ?(?:frame|period|scale)|period|date range)s?\s?:[^?]{1,120})\s*$/i,
);

/** True for a line that is all question, though words stand behind its question mark. */
export function endsInTail(line: string): boolean {
  return TAIL.test(line);
}
