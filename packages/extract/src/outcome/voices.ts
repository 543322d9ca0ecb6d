import type { CitationRole } from "@foi-records/contract";
import { type Cue, cue } from "../text/cue/cue.js";
import type { CitationPlace } from "./citation-place.js";

/** What only the one who answers writes. */
const AUTHORITY: readonly Cue[] = [
  cue(/\b(?:(?:is|are|as|therefore|been|be) exempt(?:ed)?|withheld|redacted|neither confirm)\b/i),
  cue(
    /\bwe (?:are|have|may|make|do not|will not|cannot|can|confirm|hold|shall|will|would|consider|believe|apply|rely)\b/i,
  ),
  cue(
    /\bI (?:confirm\b|have (?:now|carried|reviewed|considered|decided|concluded|looked|found)|am (?:not )?(?:persuaded|satisfied|content)|uphold|overturn|find that|agree with the|apologise)\b/i,
  ),
  cue(
    /\byour (?:\w+ ){0,2}(?:request|complaint|e[- ]?mail|letter|enquiry|question|review)\b|\byou (?:asked|requested|required|wrote|sought|were (?:told|sent))\b/i,
  ),
  cue(
    /\b(?:(?:still )?(?:unhappy|dissatisfied|not (?:content|satisfied))|you (?:may|can|also have|have (?:the|a)) (?:right|complain|appeal|apply|write|ask)|complain to the)\b/i,
  ),
  cue(/\brefusal notice\b|\bthis (?:letter|notice|response|decision)\b|by virtue of[^.]{0,60}exemptions?:?$/i),
  // The law that a letter sets out before it answers.
  cue(
    /\bis environmental information\b|\bwithin the meaning of\b|\bplaces? two (?:duties|obligations)\b|\bentitled to be (?:told|informed)\b|\b(?:the|our) duty to (?:confirm|inform|tell|say)\b|^\W*the (?:first|second)\b[^.]{0,60}\bis to (?:say|tell|confirm|inform|give|supply)\b/i,
  ),
  cue(/\b(?:a|any|every) person (?:who|making|that) \w+/i),
];
/** 'If any of it is exempt under section 40, please redact it.' */
const REQUESTER: readonly Cue[] = [
  cue(/\bif\b(?! you (?:are|remain) (?:\w+ )?(?:unhappy|dissatisfied|not))|\bplease\b/i),
  cue(/\b(?:should|could|can|do|would|will) you\b/i),
  cue(
    /\byou (?:are(?! (?:\w+ )?(?:unhappy|dissatisfied|not|also|entitled))|consider|claim|rely|apply|intend|wish|feel|believe|cannot|have (?:refused|withheld|relied|claimed|cited|applied)|refused|withheld|relied|claimed|cited|applied|must|should)\b/i,
  ),
  cue(
    /\bI (?:would|do|am (?!(?:not )?(?:persuaded|satisfied|content))|ask|request|expect|understand|believe|want|look|wish)\b|\bmy (?:request|question)s?\b/i,
  ),
];

/** 'You are under a section 16 duty to help': so no authority speaks of itself, wherever it stands. */
const TELLS_AUTHORITY = cue(
  /\byou (?:are|remain) (?:under|bound by|subject to)\b[^.]{0,40}\b(?:dut(?:y|ies)|obligations?)\b|\byou (?:have|owe me) an? (?:\w+ ){0,2}(?:duty|obligation)\b/i,
);

/** True of a sentence that only a requester writes, whatever else speaks for another role. */
export function tellsAuthority(sentence: string): boolean {
  return TELLS_AUTHORITY.test(sentence);
}

interface Heard {
  readonly role: CitationRole;
}

/** Tells the requester's words from those of the authority, citation by citation in reading order. */
export function listenForVoices(): { isQuoted(place: CitationPlace, heard: Heard): boolean } {
  let answers = false;
  return {
    isQuoted(place, { role }) {
      if (place.section !== "request") answers = false;
      const isTold = place.quoted || tellsAuthority(place.sentence);
      if (isTold || place.section !== "request") return isTold;
      const words = `${place.lead.slice(-LEAD_REACH)} ${place.sentence}`;
      const asks = count(REQUESTER, place.sentence);
      const says = count(AUTHORITY, words) || (role === "relied-on" || role === "considered" ? 1 : 0);
      // Who has begun to answer goes on answering, until somebody asks.
      answers = says > asks || (answers && says >= asks);
      return !answers;
    },
  };
}

const LEAD_REACH = 200;

function count(cues: readonly Cue[], words: string): number {
  return cues.filter((cue) => cue.test(words)).length;
}
