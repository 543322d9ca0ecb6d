import { cue } from "../text/cue/cue.js";
import type { ClosingSign } from "./letter-signs.js";

/** Of what may be done with the information, and where else it is or will be published. */
export const RE_USE_SIGNS: readonly ClosingSign[] = [
  {
    name: "re-use",
    kind: "closing",
    weight: 2,
    pattern: cue(
      /\b(?:(?:subject to|covered by|protected by|our|crown|under the) copyright|re-?use of public sector|(?:permission|licence|license)\b[^.]{0,40}\bre-?use|re-?use (?:this|the|any of (?:this|the)) (?:information|material|data)|for commercial (?:purposes|use)|intellectual property rights|copyright,? designs and patents act|open government licen[cs]e)\b/i,
    ),
    examples: {
      match: [
        "Please note that material supplied is covered by copyright.",
        "Should you wish to use the data for commercial purposes you need a licence.",
      ],
      noMatch: ["The copyright sign was painted over.", "Commercial waste: 412 tonnes"],
    },
  },
  {
    name: "for-private-use",
    kind: "closing",
    weight: 2,
    pattern: cue(
      /\b(?:may|can) (?:only )?be (?:re-?)?used\b[^.]{0,40}\b(?:private (?:study|use|research)|non-commercial|personal (?:use|research)|your own (?:use|research|study|purposes))\b|\b(?:anything else|any (?:other|further) use|other uses?) (?:of it |of them )?(?:needs?|requires?|will need) (?:an? (?:\w+ )?licen[cs]e|(?:\w+ )?permission|our (?:written )?(?:consent|agreement))\b/i,
    ),
    examples: {
      match: [
        "In keeping with the EIRs the enclosed may be used by you for private study.",
        "Any other use requires our written consent.",
      ],
      noMatch: ["The hall may be used for private parties.", "Any other use of the land was refused."],
    },
  },
  {
    name: "free-to-use",
    kind: "closing",
    weight: 2,
    pattern: cue(
      /^(?:please note that )?you (?:are|remain) (?:free|welcome|permitted|allowed) to (?:re-?)?use\b[^.]{0,60}\b(?:information|data|material|documents?|response)\b|^(?:where|if) the copyright is (?:owned|held) by\b/i,
    ),
    examples: {
      match: [
        "You are free to use any information that we send for your own research.",
        "Where the copyright is owned by the Board you must ask it first.",
      ],
      noMatch: ["You are free to use the lower gate.", "Where the copyright was sold we kept the deed."],
    },
  },
  {
    name: "will-be-published",
    kind: "closing",
    weight: 2,
    pattern: cue(
      /^(?:please (?:note|be aware),? that )?(?:a copy of |copies of |details of )?(?:this|our|the|your|any|all|most|some|many)?\s?(?:(?:foi|eir|information) )?(?:responses?|replies|reply|answers?|requests?|information (?:disclosed|released|provided|supplied))\b[^.]{0,60}\b(?:may|will|are|can) (?:also |then |now |usually |normally |routinely )?(?:be )?(?:published|placed|added|put|made available)\b[^.]{0,60}\b(?:website|disclosure log|publication scheme|online)\b/i,
    ),
    examples: {
      match: [
        "Information disclosed in response to this request may be published on our website.",
        "A copy of this response will be placed on our disclosure log.",
        "Please note that replies to requests may be published on our website without names.",
        "Responses are routinely published in our disclosure log.",
      ],
      noMatch: ["The report will be published on the website in May."],
    },
  },
  {
    name: "published-elsewhere",
    kind: "closing",
    weight: 2,
    pattern: cue(
      /^(?:you may be interested to know|please note)\b[^.]{0,120}\b(?:publication scheme|routinely published|other (?:requests|responses))\b/i,
    ),
    examples: {
      match: ["You may be interested to know that routinely published data can be found on our website."],
      noMatch: ["The rates are in our publication scheme."],
    },
  },
  {
    name: "true-when-written",
    kind: "closing",
    weight: 2,
    pattern: cue(
      /^(?:please (?:note|be aware) that |nb:? )?(?:this|our|the|all) (?:response|reply|answers?|information|figures|data)(?: (?:given|provided|above|here|in this (?:letter|reply|response)|on this page))* (?:was|were|is|are) (?:believed to be )?(?:correct|accurate|true|current|up[- ]to[- ]date) (?:when|as (?:at|of) (?:the )?(?:date|day|time)|(?:at|on) the (?:time|date|day|point))\b/i,
    ),
    examples: {
      match: [
        "Please note that this reply was accurate when it was sent.",
        "The figures in this letter are correct as at the date of issue.",
      ],
      noMatch: ["The figures were correct in 41 of 52 audits.", "This reply was correct."],
    },
  },
  {
    name: "which-law",
    kind: "closing",
    weight: 2,
    pattern: cue(
      /^for (?:completeness|the record|the avoidance of doubt),? (?:please note that )?(?:I|we|the \w+) (?:have |has |had )?(?:also |therefore )?(?:rel(?:y|ies|ied) on|appl(?:y|ies|ied)|claim(?:s|ed)?|us(?:e|es|ed)) (?:the exemption (?:in|at|under) )?section 39\b/i,
    ),
    examples: {
      match: ["For completeness, we have applied section 39(2) of FOISA so that the Regulations alone govern."],
      noMatch: ["For completeness, we applied section 43(2) to the bids.", "We applied section 39 to the log."],
    },
  },
];
