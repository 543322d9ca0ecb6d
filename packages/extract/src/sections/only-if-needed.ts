import { cue } from "../text/cue/cue.js";

/** What an acknowledgement says of questions, delays and clocks to come: 'If we need you to clarify it, we will write.' */
const ONLY_IF_NEEDED = cue(
  /(?:^|[.!?\n;] ?)(?:please note,? (?:that )?)?(?:if|should|where|in the event(?: that)?) (?:we|I|the [\w’' ]{2,40}?|(?:your|the|a|this) request|it|there|any(?:thing)?|clarification|further|more|additional)\b[^.?!\n]{0,80}\b(?:needs?|needed|required?|requires|clarif\w+|unclear|unsure|necessary)\b|\bunless (?:we|I|the [\w’' ]{2,40}?) (?:need|needs|require|requires|have to|has to|must)\b|\b(?:we|I) (?:may|might) (?:also )?(?:need to |have to )?(?:contact|ask|come back|get back|be in touch|write|seek|require|need)\b|\b(?:will|['’]ll) (?:contact|be in touch with|write to|let) you (?:know )?(?:again )?if\b/i,
);

/** True for a sentence that says what would be asked, or how much longer it would take, if that were needed. */
export function isOnlyIfNeeded(sentence: string): boolean {
  return ONLY_IF_NEEDED.test(sentence);
}
