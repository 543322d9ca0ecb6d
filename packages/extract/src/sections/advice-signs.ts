import { cue } from "../text/cue/cue.js";
import type { ClosingSign } from "./letter-signs.js";

/** Of what helps the requester on beyond the answers. */
export const ADVICE_SIGNS: readonly ClosingSign[] = [
  {
    name: "narrower-request",
    kind: "advice",
    weight: 1,
    pattern: cue(
      /\b(?:(?:refine|refined|narrow|narrower|narrowed|revised|reduced?|fresh|smaller|shorter)\b[^.]{0,40}\b(?:request|scope|period|question)|(?:request|question)s?\b[^.]{0,40}\b(?:be|were) (?:refined|narrowed|reduced|limited)|within the (?:cost |appropriate |fees? )?limit|bring (?:it|your request) (?:under|within))\b/i,
    ),
    examples: {
      match: ["a refined request within the cost limit", "how the request might be reduced"],
      noMatch: ["The narrow street was closed."],
    },
  },
  {
    name: "as-a-new-request",
    kind: "advice",
    weight: 2,
    pattern: cue(
      /\b(?:treat|deal with|handle|take|count|consider|regard)(?:ed)? (?:it|that|this|any such request) as (?:being )?an? (?:new|fresh|separate|further) (?:request|application)\b/i,
    ),
    examples: {
      match: ["Reply to this letter and we will treat it as a new request."],
      noMatch: ["We have treated your letter as a request."],
    },
  },
  {
    name: "could-be-answered-if",
    kind: "advice",
    weight: 2,
    pattern: cue(
      /\b(?:questions?|parts?|points?|request|it|this|that)\b[^.]{0,20} (?:could|might|may|would) (?:well |then |probably )?be (?:dealt with|answered|met|possible|handled|provided|looked at)\b[^.]{0,30}\bif (?:it|they|you|that|this|the \w+) (?:were|was|is|are|limited|narrowed|asked|chose|named)\b|\((?:(?:in line with|under|as required by) )?(?:our duty (?:under|in) )?(?:the )?(?:section|s\.?|regulation|reg\.?) ?(?:16|15|9)\)\.?$/i,
    ),
    examples: {
      match: [
        "We advise that question 2 could be dealt with if it were for one lock.",
        "This might be answered if you named a year.",
        "Ask about fewer locks and it may be quicker (section 16).",
      ],
      noMatch: ["It could be seen from the lock.", "The figure would be given if it were held."],
    },
  },
  {
    name: "offer",
    kind: "advice",
    weight: 1,
    pattern: cue(
      /\b(?:you (?:may|might|could) (?:like|wish|want|consider|find)|(?:we|i) (?:may|might|would|could|will|can) (?:be (?:able|glad|happy|pleased)|offer|suggest)|if you (?:wish|would like|want|choose|were)|for example|(?:we|i) suggest)\b/i,
    ),
    examples: { match: ["we may be able to answer", "You might consider"], noMatch: ["You may not park here."] },
  },
  {
    name: "ask-elsewhere",
    kind: "advice",
    weight: 2,
    pattern: cue(
      /\b(?:you (?:may|might|could) (?:therefore |also |instead )?(?:wish|want|like|prefer) to|(?:we|i) (?:would )?(?:therefore )?(?:suggest|advise|recommend) (?:that )?you(?: to)?) (?:re-?)?(?:send|put|direct|address|submit|forward|redirect)\b[^.]{0,40}\b(?:questions?|requests?|enquir(?:y|ies))\b[^.]{0,20}\bto (?:it|them|him|her|the|that|both|either)\b/i,
    ),
    examples: {
      match: ["You may wish to put your questions to them.", "We suggest that you redirect your request to the Trust."],
      noMatch: ["You may send the form to the clerk.", "Your questions were sent to the depot."],
    },
  },
  {
    name: "passed-on",
    kind: "advice",
    weight: 2,
    pattern: cue(
      /^(?:(?:however|in the meantime|to (?:help|assist|save you time)|as a courtesy|with your agreement|for your convenience),? )?(?:I|we|the clerk) (?:(?:have|am|are|has) )?(?:therefore |also |already |now )?(?:(?:taken the liberty of|taken it upon (?:myself|ourselves) to) )?(?:sent|send(?:ing)?|forward(?:ed|ing)?|pass(?:ed|ing)?|cop(?:ied|ying)|referr(?:ed|ing)|redirect(?:ed|ing)) (?:on )?(?:(?:a copy of|a copy|copies of) )?your (?:e-?mail|letter|request|questions?|enquiry|message)s?(?: on)?(?: directly)? to\b/i,
    ),
    examples: {
      match: [
        "I have taken the liberty of passing your letter to the drainage board.",
        "We have also forwarded your enquiry to the Harbour Trust.",
      ],
      noMatch: ["We sent your grandfather to the pier.", "We have passed the list to the drainage board."],
    },
  },
  {
    name: "duty-to-assist",
    kind: "advice",
    weight: 2,
    pattern: cue(
      /\b(?:advice and assistance|duty (?:to|of) (?:assist|advise|help)|duty to provide (?:advice|assistance)|outside (?:of )?(?:the scope of )?(?:the act|foia?)\b|on a discretionary basis|(?<!\b(?:supplied|provided|given|enclosed|attached|released|disclosed)(?: \w+){0,2} )as a (?:gesture of )?(?:goodwill|courtesy)|by way of (?:assistance|help|advice))/i,
    ),
    examples: {
      match: [
        "In line with our duty to assist we would be glad to discuss this.",
        "Outside the Act and on a discretionary basis",
      ],
      noMatch: [
        "Outside the depot",
        "The courtesy car was returned.",
        "The days are supplied as a gesture of goodwill: 2019 – 14; 2020 – 3.",
      ],
    },
  },
  {
    name: "who-may-know",
    kind: "advice",
    weight: 2,
    pattern: cue(
      /\b(?:may|might|could|would) (?:well )?(?:know|hold|have|be able to (?:help|assist|tell|answer))\b[^.]{0,80}\byou (?:may|might|could|can) (?:wish|like|want|prefer|care)?\s?(?:to )?(?:try|ask|contact|approach|write to|enquire)\b|\b(?:she|he|it|they|who|archivist|curator|librarian|secretary|clerk|team|office)(?:[’']d| would| will) be (?:happy|glad|pleased|willing|able) to (?:look|search|help|assist|hear from you|advise)\b/i,
    ),
    examples: {
      match: [
        "The Harbour Board may know about the older moorings and you might like to try there.",
        "The Civic Society took photographs and its secretary would be happy to look.",
      ],
      noMatch: [
        "The posts are the water company's, and you may like to ask them.",
        "The Board may have paid twice.",
        "The clerk would be able to let the hall.",
      ],
    },
  },
];
