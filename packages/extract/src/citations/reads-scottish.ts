import { cue } from "../text/cue/cue.js";
import type { ActMention } from "./find-acts.js";
import { EISR_2004 } from "./statutes/eisr-2004.js";
import { FOISA_2002 } from "./statutes/foisa-2002.js";

const SCOTTISH_BODY = cue(
  /\bScottish (?:Information Commissioner|Government|Ministers|Executive|Parliament)|\bPolice Scotland|\bCOSLA\b|itspublicknowledge|foi\.scot/,
);
const SCOTTISH_WORD = cue(
  /\bScottish\b|\bHistoric Scotland|\b(?:Public Health|NHS Education for|Registers of|Transport|Skills Development|Creative|Visit ?|Sport ?)Scotland/,
);
const UNITED_KINGDOM = cue(
  /\bUK\b(?! ?GDPR| General)|\bBritish\b|Information Commissioner's Office|\bICO\b|\bFOIA?(?: Act)? 2000|Information Act 2000/,
);

/** Reads from the text alone whether the authority stands under the Scottish Acts. UK bodies in Scotland do not. */
export function readsScottish(text: string, acts: readonly ActMention[]): boolean {
  const own = acts.some(({ statute }) => statute === FOISA_2002.id || statute === EISR_2004.id);
  const weight = (own ? 2 : 0) + (SCOTTISH_BODY.test(text) ? 2 : 0) + (SCOTTISH_WORD.test(text) ? 1 : 0);
  return weight > (UNITED_KINGDOM.test(text) ? 1 : 0);
}
