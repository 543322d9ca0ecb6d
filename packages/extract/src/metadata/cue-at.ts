import { AUTHORITY_CUES } from "./authority-cues.js";
import { isElsewhere } from "./named-elsewhere.js";

const REACH = 90;
/** A body that the requester is sent to may still be the one that answers. */
const ELSEWHERE = { weight: 0.75, cue: "elsewhere" };
const MENTIONED = { weight: 1, cue: "mentioned" };

/** What the words around a name say for its being the body that answers. */
export function cueAt(text: string, start: number, end: number): { readonly weight: number; readonly cue: string } {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const cue = AUTHORITY_CUES.find((row) => (row.before?.test(before) ?? true) && (row.after?.test(after) ?? true));
  if (isElsewhere(before, after, cue?.name)) return ELSEWHERE;
  return cue === undefined ? MENTIONED : { weight: cue.weight, cue: cue.name };
}
