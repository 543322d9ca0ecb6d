import { cue } from "../text/cue/cue.js";
import { HANDS_OVER, HAS_FIGURE } from "./gift-words.js";
import { withoutPlaces } from "./number-of-a-place.js";

/** Where a thing is to be had, or when it will be: 'in Tables 4 and 5 of our release, at www.marl.example', 'will appear on 14 December'. */
const POINTS = cue(
  /\b(?:is|are|was|were) (?:all |also |now |already )?(?:set out |given |listed |shown |included |contained |printed )?(?:in|on|at) (?:the|our|its|their|your|tables?|notes?|pages?|parts?)\b|\bfree to (?:read|see|view)\b|\b(?:website|web ?site|web ?page|online|on-line|portal|gov\.uk|publication scheme|published|publishes|publish|register|public (?:domain|record|inspection)|newsletter|annual (?:accounts|report|statistics)|in(?:to)? print)\b|https?:|www\.|\b[\w-]{1,40}(?:\.[\w-]{1,40}){0,4}\.(?:uk|org|com|net|wales|cymru|scot|example)\b|\b(?:may|can|could|are free to|is free to) (?:\w+ )?(?:be )?(?:found|read|seen|viewed|downloaded|obtained|had|accessed|inspected|consulted)\b|\b(?:will|is to|are to|due to) (?:\w+ )?(?:appear|be (?:put|placed|published|issued|released|laid|made available)|come out|go (?:on|up))\b/i,
);
const ADDRESS =
  /\b(?:https?:\/\/|www\.)\S+|\b[\w-]{1,40}(?:\.[\w-]{1,40}){0,4}\.(?:uk|org|com|net|wales|cymru|scot|example)\b\S*/gi;
/** Days, documents by their numbers, and what the published payments begin at. */
const OF_A_DOCUMENT =
  /\b\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\b(?:tables?|pages?|annex(?:es)?|appendi(?:x|ces)|sheets?|tabs?|volumes?|issues?|lines?|questions?|numbers?|no\.|forms?) [A-Z]?\d[\w.]*(?:(?:,| and| to|[-–]) ?[A-Z]?\d[\w.]*)*|\b(?:over|above|exceeding|more than) £[\d,.]+/gi;
const CODE = /\b[A-Z]{1,6}[-/]?\d+\b/g;

/** True where a sentence gives a figure that is no number of a place, a document or a day. */
export function hasFigureOfItsOwn(text: string): boolean {
  return HAS_FIGURE.test(withoutPlaces(text.replace(ADDRESS, "").replace(CODE, "")).replace(OF_A_DOCUMENT, ""));
}

/** True where a sentence only says where the information is to be had: such a one gives nothing of it. */
export function pointsElsewhere(text: string): boolean {
  return POINTS.test(text) && !HANDS_OVER.test(text) && !hasFigureOfItsOwn(text);
}
