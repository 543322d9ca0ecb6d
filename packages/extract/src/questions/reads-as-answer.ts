import { signOf } from "../outcome/answer-sentences.js";
import { isAuthorityVoice, REQUESTER_VOICE } from "../sections/voices.js";
import { cue } from "../text/cue/cue.js";
import { asksOn } from "./asks-on.js";

/** Figures in columns that a scraper glued, or a line that opens with a figure. */
const DATA = /^[£<]?\d[\d,.]*(?:%|\s|$)|(?<!\b(?:19|20)\d)\d\s[-–—|]\s\d|(?:\s[-–—|]\s[^-–—|]{1,40}){2}$/;

/** '2017 – 32': a year and the figure for it. */
export const YEAR_AND_FIGURE =
  /^(?:19|20)\d\d(?:[/-]\d{2,4})?\s?[-–—:=]\s?(?:£\s?\d|(?!(?:19|20)\d\d\b)\d|nil\b|none\b)[\d,.]*[%km]?(?:\s|$)/i;

/** True for a line that answers by its own words: the authority speaks, it refuses, nothing is held, or it gives figures. */
export function readsAsAnswer(line: string): boolean {
  if (ASKS_AT_END.test(line) || REQUESTER_VOICE.test(line) || OF_REQUESTER.test(line) || asksOn(line)) return false;
  return (
    isAuthorityVoice(line) ||
    DATA.test(line) ||
    YEAR_AND_FIGURE.test(line) ||
    signOf(line.replace(CONDITION, "")).sign !== "given" ||
    YES_NO.test(line)
  );
}

/** What is said of a case that may not be: 'the street, if the address cannot be given'. */
const CONDITION = /\b(?:if|unless)\b[^.;,)]*/gi;
const ASKS_AT_END = /\?["'’”)]*\s*$/;
/** A later sentence that asks, and the body asked as only a requester calls it: 'recorded by your force. Please could …'. */
const OF_REQUESTER = cue(
  /[.;:] (?:please (?:can|could|would|provide|supply|state|give|list|break)|(?:can|could|would) (?:you|this|these|it|they) )|\byour (?:force|council|trust|authority|department|organisation|university|college|service|board|police|constabulary|school|hospitals?|agency|institution)\b(?! (?:tax|house|housing|member))/i,
);
const YES_NO = cue(/^(?:yes|no|none|nil|n\/a|not applicable)\b(?!\.? of\b)/i);
