import { cue } from "../text/cue/cue.js";
import { type DateCue, words } from "./date-cue.js";
import { DATE_LABELS } from "./date-labels.js";
import { DATE_SENTENCES, OTHER_DAYS } from "./date-sentences.js";

/** Cues, the first that matches counts: first what only looks like one, then labels of fields, then sentences. */
export const DATE_CUES: readonly DateCue[] = [
  ...OTHER_DAYS,
  ...DATE_LABELS,
  {
    field: "received",
    weight: 8,
    pattern: words(
      "(?:your|(?:the|this)(?= (?:[\\w-]+ ){0,6}(?:requests?|enquiry|letter|e[- ]?mails?|message|application|correspondence|query|questions?|FOI)\\b)|you|both|thank|thanks|request)\\b[^.;:]{0,110}\\b(?:received|receipt|had|made|sent|reached us|reached the (?:[a-z&’'-]+ ){0,6}[a-z]+(?: \\((?:the )?[a-z]+\\))?|came (?:to us|in)|arrived)(?: (?:by (?!the (?:end|time|date))[^.;:]{0,100}|(?:in|at) (?:this|our) [a-z]+|here|via [a-z]+|from you))?(?: dated|,? on (?:the )?(?:[a-z]+ ){1,7}[a-z]+,)?",
    ),
    examples: {
      match: [
        "Thank you for your request for information received on ",
        "Thank you for your information request, which we received on ",
        "We have logged your request for information as received on ",
        "Thank you for your request received by Transport for Marlshire (TfM) on ",
        "Your email was received on ",
        "They came in two e-mails, both received on ",
        "Thank you for the request below, which we had on ",
        "This request under the Freedom of Information Act came in on ",
        "Thank you for your request, which came in on the first day of term, ",
        "Please refer to your correspondence which reached the Weirs Authority (the Authority) on ",
      ],
      noMatch: [
        "We received 12 complaints between ",
        "Your request has been handled under the Act since ",
        "The decision to close it was made by the Director on ",
      ],
    },
  },
  {
    field: "received",
    weight: 8,
    pattern: words(
      "(?:we |council |trust |service |university |force )?received (?:your|the|this) [^.;:]{0,110}|(?:we|I) (?:have )?received (?:it|them)(?: (?:by e?-?mail|here|safely))?(?: on)?",
    ),
    examples: {
      match: ["The Trust received your request for information on ", "Thank you. We received it on "],
      noMatch: ["We received 12 letters on "],
    },
  },
  {
    field: "received",
    weight: 6,
    pattern: words(
      "(?:your|the|this) (?:recent |initial |original |further |written |information )?(?:freedom of information |FOI |EIR |information |access )?(?:request|e[- ]?mail|letter|enquiry|correspondence|communication|application|message|query)(?: (?!(?:is |was )?from (?:our|its|the|their)\\b)[^.;:]{0,90})?(?: of|,? dated|,? sent|,? submitted|,? made|,? emailed)|(?:the )?information (?:that |which )?(?:you )?requested on|your ref(?:erence)?[:\\s]{1,3}(?:e[- ]?mail|letter) (?:of|dated)|you (?:wrote|emailed|contacted|asked|requested|submitted)\\b[^.;:]{0,60}|(?:thank(?:s| you) for|(?:reply|respon(?:d|se)|answer|further|refer) to|have|received) yours(?: of|,? dated|,? sent on)",
    ),
    examples: {
      match: [
        "We have now considered your request of ",
        "Thank you for your email of ",
        "Thank you for your request dated ",
        "I refer to your letter dated ",
        "Your ref Email of ",
        "You wrote to us on ",
        "your request for information about bins, submitted on ",
        "has completed its search for the information requested on ",
        "Thanks for yours of ",
        "In reply to yours dated ",
      ],
      noMatch: ["The contract was signed on ", "the figures as of ", "The letter is from our solicitors of "],
    },
  },
  ...DATE_SENTENCES,
  {
    field: "received",
    weight: 8,
    pattern: words("on"),
    after: cue(
      /^,? (?:(?:we|the \p{Lu}[^.;:]{0,60}|you) (?:had )?(?:received|asked|wrote|made|sent|submitted|e[- ]?mailed|requested)\b|(?:[\p{L}&’'-]{1,20} ){1,8}received (?:your|the|this|an?) (?:\w+ ){0,4}(?:request|enquiry|letter|e-?mail|message)\b)/iu,
    ),
    examples: { match: ["On "], noMatch: ["The cost on average "] },
  },
];
