import type { CleanText, Section, SectionKind } from "../blocks.js";
import { readMark } from "../questions/read-mark.js";
import { cue } from "../text/cue/cue.js";
import { sentencesOf } from "../text/sentences.js";

/** Parts in which an authority takes its time: what it quotes, and what it says of rights, postpones nothing. */
const OWN: ReadonlySet<SectionKind> = new Set(["preamble", "response", "refusal-notice", "advice"]);
/** A longer letter that takes more time for one part of the request answers the rest. */
const LONGEST = 4000;
const NEWLINES = /\n/g;

/** More time is taken, now: an answer may tell that it was taken. */
export const TAKES_TIME = cue(
  /\b(?:need|needs|require|requires|must have|will take|to take) (?:\w+ ){0,4}(?:time|days)\b|\b(?:am|are|is|must|need to|will|to|shall|would like to) (?:\w+ ){0,3}extend(?:ing)?\b[^.]{0,40}\b(?:time|deadline|period|limit|response)\b|\b(?:time|deadline|limit|period)\b[^.]{0,120}\b(?:needs to be|must be|is(?: now)?(?: being)?|will(?: need to)? be) extended\b|\b(?:not|impracticable|impossible|unable)\b[^.]{0,40}\b(?:answer|respond|reply|comply|decide|response)\b[^.]{0,60}\bwithin (?:the )?(?:20|twenty|statutory|usual|normal|time)\b|\b(?:allows?|permits?|enables?|lets?) (?:us|the \w+|an? \w+(?: \w+)?) to (?:extend|take (?:longer|more time))\b|\ballows? (?:us |the |a )?(?:\w+ ){0,3}time\b[^.]{0,60}\blonger than (?:20|twenty)\b|\b(?:extra|additional|further|more) time (?:is|will be) (?:needed|required)\b|\b(?:unable|not able|not possible)\b[^.]{0,40}\b(?:respond|reply|answer|process|deal with)\b[^.]{0,40}\b(?:at (?:this|the present|present) time|at present|at the moment|currently)\b|\bnot yet (?:in a position to (?:respond|reply|answer)|reached a decision|decided)\b/i,
);
/** When the answer is to come. */
export const PROMISES = cue(
  /\b(?:by|before|until|no later than|within|on or around) (?:the )?(?:(?:mon|tues|wednes|thurs|fri)day,? )?(?:a |an )?(?:further |additional |next )?(?:\d{1,2}|ten|twenty|forty|end of)\b|\b(?:contact|write to|reply to|respond to|answer) you (?:again )?(?:when|once|as soon as) (?:we|I) (?:can|are|am)\b/i,
);
/** What an answer says, and one that is still to come does not. */
const SETTLES = cue(
  /\b(?:attach(?:ed)?|enclos(?:e|ed|ing)|please (?:find|see)|below|as follows|(?:we|I|am|is|are|was|were|be|been|being|have|has|must|will) (?:\w+ ){0,2}(?:withh[eo]ld(?:ing)?|refus(?:e|ed|ing)|redacted)|refusal notice|not hold|not held|hold no|not be (?:disclos|releas|provid|publish)\w+|cannot (?:be )?(?:disclos|releas|provid)\w+|(?:have|has) (?:\w+ )?(?:decided|concluded|determined)|outweigh\w*|(?:balance|interest) (?:lies|falls|favours)|not obliged|neither confirm)\b/i,
);
const OPEN = cue(
  /\b(?:whether|if|may|might|could|would|consider(?:ing|ation)?|not yet|once|until|when|unless|in order to|allows?|permits?|requires?)\b/i,
);

/** True where all that an authority says is that it needs more time, whatever it weighs meanwhile. */
export function postpones(clean: CleanText, sections: readonly Section[]): boolean {
  const own = sections.filter(({ kind }) => OWN.has(kind));
  const said = own.map(({ start, end }) => clean.text.slice(start, end).replace(NEWLINES, " "));
  if (said.join("").length > LONGEST || !said.some((text) => TAKES_TIME.test(text))) return false;
  if (!promises(clean, sections) || own.some((section) => answersPoints(clean, section))) return false;
  return said.every((text) =>
    sentencesOf(text).every(({ start, end }) => {
      const sentence = text.slice(start, end);
      return !SETTLES.test(sentence) || OPEN.test(sentence);
    }),
  );
}

/** The day may stand in the last words: 'We hope to let you have an answer by 4 June.' */
function promises({ text }: CleanText, sections: readonly Section[]): boolean {
  return sections.some(({ kind, start, end }) => {
    return (OWN.has(kind) || kind === "closing") && PROMISES.test(text.slice(start, end).replace(NEWLINES, " "));
  });
}

/** Numbered answers stand in it. */
function answersPoints(clean: CleanText, { kind, first, last }: Section): boolean {
  if (kind !== "response") return false;
  return clean.blocks.slice(first, last + 1).filter((block) => (readMark(block)?.labels.length ?? 0) > 0).length > 1;
}
