import { cue } from "../text/cue/cue.js";
import type { RoleCue } from "./role-cue.js";

/** Forms of print by which the authority claims a provision as its ground: a title, a label, a list, a word alone. */
export const CLAIM_FORM_CUES: readonly RoleCue[] = [
  {
    name: "title-over-reasons",
    role: "relied-on",
    weight: 3,
    where: "line",
    pattern: cue(/./),
    match: ["Section 31(1)(a) - Law Enforcement"],
    noMatch: [],
  },
  {
    // Louder than what the law says behind it: 'The paper is withheld in full under 35(1)(a), which relates to …'
    name: "refused-by-before",
    role: "relied-on",
    weight: 4,
    where: "before",
    pattern: cue(
      /^(?:[^.;]{0,40}[:)] )?(?:(?:the|this|these|those|their|its|your|our) (?:[\w’'-]+ ){1,8}?|(?:it|they|both|all|most|part|some|much|two|three|names?)\b[^.;]{0,60}? )(?:is|are|was|were|has been|have been)(?: being| therefore| also| all| both)* (?:withheld|exempt|refused|excepted|redacted|suppressed)(?: in (?:full|part|its entirety|their entirety))?(?: from (?:disclosure|release))?(?: here)? (?:under|by virtue of|by|in accordance with|in reliance on|pursuant to|in line with) (?:the )?$/i,
    ),
    match: ["The submission is being withheld in full under ", "Both are withheld under "],
    noMatch: [
      "Information is exempt under ",
      "A paper is withheld under ",
      "Where the paper is held it is exempt under ",
    ],
  },
  {
    name: "upheld-after",
    role: "relied-on",
    weight: 4,
    where: "after",
    pattern: cue(
      /^,? (?:I|we) (?:therefore |also |do )?(?:uphold|confirm|maintain|stand by) (?:the|that|this|its|our) (?:\w+ )?(?:decision|refusal|response|answer|redactions?|withholding|use|reliance)\b/i,
    ),
    match: [" I uphold the decision."],
    noMatch: [" I uphold the complaint.", " I do not uphold the decision."],
  },
  {
    name: "same-result-before",
    role: "relied-on",
    weight: 4,
    where: "before",
    pattern: cue(
      /\b(?:agree with|uphold|reach|come to|came to) the (?:same )?(?:balance|result|view|conclusion|decision)(?: that was| which was)?(?: struck| reached| taken)? under $/i,
    ),
    match: ["I agree with the balance that was struck under ", "I reach the same result under "],
    noMatch: ["The balance under ", "I do not agree under "],
  },
  {
    name: "right-provision-before",
    role: "relied-on",
    weight: 4,
    where: "before",
    pattern: cue(
      /\b(?:the (?:right|correct|proper|relevant|applicable) (?:provision|exemption|exception|ground)|the (?:provision|exemption|exception|ground) (?:that|which) (?:does it|does so|applies|fits|covers (?:it|them|this))) (?:here )?is $/i,
    ),
    match: ["although the provision that does it is ", "For those boats the right provision is "],
    noMatch: ["the provision is ", "the relevant law is "],
  },
  {
    name: "this-is-under",
    role: "relied-on",
    weight: 3,
    where: "before",
    pattern: cue(
      /^(?:this|that) is (?:done |refused |therefore )?(?:in accordance with|under|by virtue of|because of|in terms of) (?:the )?$/i,
    ),
    match: ["This is in accordance with ", "This is under "],
    noMatch: ["This is the law under ", "This is a duty in "],
  },
  {
    name: "limit-allowed-before",
    role: "relied-on",
    weight: 4,
    where: "before",
    only: cue(/\/(?:section\/12|regulation\/12\/4\/b)(?:\/|$)/),
    pattern: cue(
      /(?<!\brequests? (?:for|covering)\b[^.;]{0,120})\b(?:more than|exceed\w*|over|above|beyond|excess of) [^.;]{0,60}\b(?:hours|limit|threshold|amount|sum|cost)(?: that| which)? ?(?:is |are |were )?(?:allowed|set|laid down|permitted|prescribed|provided for|fixed) (?:by|in|under) $/i,
    ),
    match: ["it would take more than the 18 hours allowed by ", "would be over the limit set in "],
    noMatch: [
      "The limit set in ",
      "the 18 hours allowed by ",
      "a request for all of them would be likely to exceed the limit set under ",
    ],
  },
  {
    name: "run-in-title",
    role: "relied-on",
    weight: 3,
    where: "opening",
    pattern: cue(/^(?:\s?[\u2013\u2014:-]\s?\S|[,.] [a-z][a-z ,]{3,60}\.(?: |$))/i),
    match: [" – Kennels elsewhere have been broken into.", ": Personal information where the applicant"],
    noMatch: [" applies to the rate", " is absolute"],
  },
  {
    name: "opens-alone",
    role: "relied-on",
    weight: 3,
    where: "opening",
    pattern: cue(/^\.\s+[A-Z]/),
    match: [". A search of the mailboxes found 6,318 messages."],
    noMatch: [". ", " applies. The rates"],
  },
  {
    name: "run-in-title-in-capitals",
    role: "relied-on",
    weight: 3,
    where: "opening",
    pattern: cue(/^ [A-Z][\w-]+(?: (?:[A-Z][\w-]+|and|of|the|or|to|&)){0,6}\. [A-Z]/),
    match: [" Personal Information. A collar number is as good as a name"],
    noMatch: [" applies. The rates", " FOIA is absolute. The"],
  },
  {
    name: "behind-a-label",
    role: "relied-on",
    weight: 2.5,
    where: "before",
    pattern: cue(
      /(?:^|[.;] )(?!(?:[Nn]ote|[Ff]urther|[Mm]ore|[Ss]ee|[Uu]nder|[Ll]aw|[Ee]xtract|[Aa]nnex|[Tt]ext)\b)[A-Z][\w-]*(?: [\w-]+){0,3}: ?$/,
    ),
    match: ["Ends 31 August 2024. Price: ", "Addresses: "],
    noMatch: ["The law on this is in ", "Further information: "],
  },
  {
    name: "allows-and-done",
    role: "relied-on",
    weight: 4,
    where: "after",
    pattern: cue(
      /^[^.;]{0,60}\b(?:allows?|permits?|lets?|entitles?|enables?)\b[^.;]{0,140},? and (?:we|I|it|the \w+) (?:do|does|did|have done|has done) so\b/i,
    ),
    match: [" allows us to refuse what is still being drafted, and we do so."],
    noMatch: [" allows us to refuse what is still being drafted.", " obliges us to help, and we do so."],
  },
  {
    name: "titled-and-applies",
    role: "relied-on",
    weight: 3,
    where: "after",
    pattern: cue(
      /^, (?:the )?[a-z][a-z ]{3,60}, (?:applies|is engaged|has been applied|is applied)\b(?! (?:where|when|if|to any)\b)/i,
    ),
    match: [", public safety, applies.", ", personal data, is engaged."],
    noMatch: [", public safety, applies where harm would follow.", " applies"],
  },
  {
    name: "done-under",
    role: "relied-on",
    weight: 3,
    where: "before",
    pattern: cue(
      /\b(?:this|that|it) (?:is|was|has been) done (?:under|by virtue of|in reliance on|relying on) (?:the exemption (?:in|at) )?$/i,
    ),
    match: ["Their names have been masked. This is done under "],
    noMatch: ["Searches were done under "],
  },
  {
    name: "exempts-the-thing",
    role: "relied-on",
    weight: 4,
    where: "after",
    pattern: cue(
      /^ exempts (?:the|this|these|those) (?!(?:disclosure|release|information|requested)\b)[^.;]{2,80}\b(?:because|since|as (?:it|they|this|to))\b/i,
    ),
    match: [" exempts the hourly rate because it would be likely to prejudice trade"],
    noMatch: [" exempts information because it was given in confidence", " exempts the disclosure of records as they"],
  },
  {
    name: "where-it-can-be-had",
    role: "relied-on",
    weight: 4,
    where: "left",
    pattern: cue(
      /\b(?:website|web ?pages?|www\.\S+|https?:\S+|published|publicly available|(?:can|may) be (?:seen|found|read|viewed|downloaded|had)|online)\b[^;]{0,80}[(]$/gi,
    ),
    only: cue(
      /^(?:ukpga\/2000\/36\/section\/2[12]|asp\/2002\/13\/section\/2[57]|uksi\/2004\/3391\/regulation\/6|ssi\/2004\/520\/regulation\/6)(?:\/|$)/,
    ),
    match: [
      "The policy is on the school website, www.school.example/policies (",
      "Rates can be seen at www.pay.example. (",
    ],
    noMatch: ["The policy is on the website.", "The rate is in the contract ("],
  },
  {
    name: "sent-to-what-is-published",
    role: "relied-on",
    weight: 4,
    where: "left",
    pattern: cue(
      /\b(?:(?:refer|direct|point|signpost)\w* you to|already (?:published|in the public domain|publicly available))\b[^.;]{0,120}\b(?:pursuant to|under|in accordance with|by virtue of|in line with)\s$/gi,
    ),
    only: cue(/^(?:ukpga\/2000\/36\/section\/21|asp\/2002\/13\/section\/25|uksi\/2004\/3391\/regulation\/6)(?:\/|$)/),
    match: ["These are on our website and may I refer you to the sources below, pursuant to "],
    noMatch: ["I refer you to our letter, in which we explained ", "We have a duty under "],
  },
  {
    name: "one-word-refusal",
    role: "relied-on",
    weight: 3,
    where: "alone",
    pattern: cue(/^(?:refused|exempt(?:ed)?|withheld|redacted|not (?:disclosed|provided|released))\b.{0,40}$/i),
    match: ["Refused.", "Withheld in full."],
    noMatch: ["We hold this information."],
  },
  {
    name: "list-of-exemptions-claimed",
    role: "relied-on",
    weight: 3,
    where: "lead",
    pattern: cue(
      /\b(?:following|these|this|below|applicable|relevant) (?:\w+ )?(?:exemptions?|exceptions?)|(?:exemptions?|exceptions?) (?:that |which |we )?(?:appl|are|is|have|has|claimed|relied|engaged|used)|\b(?:exemptions?|exceptions?)\b[^.:]{0,60}\b(?:following|these|below) (?:sections?|regulations?|provisions?|parts?)\b|by virtue of|\b(?:exemptions?|exceptions?)\b[^.]{0,60}\. (?:it|they|these) (?:is|are):?$|exempt(?:ed)?\b[^.]{0,60}:$|(?:withh\w+|refus\w+|redact\w+|exempt\w*)\b[^.]{0,80}\b(?:reasons?|grounds?|because|under|by)\b[^.]{0,20}[.:]?$/i,
    ),
    match: [
      "a Refusal Notice by virtue of the following exemptions:",
      "The exemption that applies is:",
      "has been exempted as follows:",
      "a notice which names the exceptions in question. They are:",
      "It is being withheld for the following reason.",
    ],
    noMatch: ["Public interest considerations"],
  },
];
