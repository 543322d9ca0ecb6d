import { cue } from "../text/cue/cue.js";
import { type DateCue, label, words } from "./date-cue.js";

/** What is said of other days than the two: of the first answer where a review is asked for, and of times that are asked about. */
export const OTHER_DAYS: readonly DateCue[] = [
  {
    field: null,
    weight: 0,
    pattern: words(
      "review of (?:our|the|its|this) (?:decision|reply|response|answer|refusal)(?: letter)?,? (?:of|dated|sent on)",
    ),
    examples: {
      match: ["Internal review of our decision of "],
      noMatch: ["Our decision on review of ", "Decision on the review of "],
    },
  },
  {
    field: null,
    weight: 0,
    pattern: words(
      "(?:withdrew|withdrawn|dropped|narrowed|amended|refined|revised|clarified|changed)\\b[^.;:]{0,60}\\b(?:e-?mail|letter|message|reply),? (?:of|dated|sent on)",
    ),
    examples: {
      match: ["You withdrew this question in your email of "],
      noMatch: ["Thank you for your email of "],
    },
  },
  {
    field: null,
    weight: 0,
    pattern: words(
      "(?:first|original|initial|earlier|previous) (?:response|reply|answer|decision|refusal)(?: to you)? (?:was|had been) (?:sent|issued|given|made)(?: to you)?|\\d was (?:answered|replied to|responded to)(?: by us)?",
    ),
    after: cue(/^(?!\s*$)/),
    examples: {
      match: ["The first response was sent on ", "Your request of 15 May 2023 was answered on "],
      noMatch: ["The response was sent on "],
    },
  },
  {
    field: null,
    weight: 0,
    pattern: words(
      "(?:response|reply|answer|decision|refusal)(?: (?:that|which))? you (?:were (?:sent|given|issued)|had been (?:sent|given)|received|had|got)(?: from us)?|you (?:asked|wrote|requested|complained|required)\\b[^.;:]{0,90}\\b(?:reply|response|answer|decision|refusal) (?:sent|given|made|issued|dated|of)",
    ),
    examples: {
      match: [
        "I took no part in the response that you received on ",
        "You asked us to look again at our reply of ",
        "the review that you asked for of the Board's answer dated ",
      ],
      noMatch: ["You wrote to us on ", "our response to your request of "],
    },
  },
  {
    field: null,
    weight: 0,
    pattern: words("(?:receipt of which|which) (?:was|has been|we) (?:duly )?acknowledged(?: by [^.;:]{2,40})?"),
    examples: {
      match: ["your request of 3 May, receipt of which was acknowledged by my colleague on "],
      noMatch: ["We acknowledge receipt on "],
    },
  },
  {
    field: null,
    weight: 0,
    pattern: words("(?:we|I) wrote(?: back)?(?: to you)?"),
    after: cue(/^,? (?:to ask\b|asking\b|seeking\b|for clarification\b)/i),
    examples: { match: ["You will recall that we wrote on "], noMatch: ["You wrote on "] },
  },
  {
    field: null,
    weight: 0,
    pattern: words(
      "(?:date|deadline|day|time limit)(?: set)? for (?:a |an |any |our |the |your |its )?(?:full )?(?:reply|response|answer|replying|responding|answering)(?: to (?:it|this|you|your request))? (?:is|was|will be|falls on|expires on|runs to)",
    ),
    examples: {
      match: ["The statutory date for reply is ", "the deadline for our response was "],
      noMatch: ["The date of our reply is ", "Date for your diary: "],
    },
  },
  {
    field: null,
    weight: 0,
    pattern: words("since|between|prior to|in (?:force|post)|as at|with effect from|extracted (?:from|by)[^.;:]{0,60}"),
    examples: {
      match: ["all letters sent by the regulator about damp since ", "every licence in force on "],
      noMatch: ["Received on ", "We replied on "],
    },
  },
];

const WHAT_CAME = "(?:requests?|enquiry|letter|e-?mails?|questions|correspondence|message)";
const IT = "(?:it|this|these|they)";

/** Sentences and labels of small bodies that name no request beside its day. */
export const DATE_SENTENCES: readonly DateCue[] = [
  {
    field: "received",
    weight: 8,
    pattern: words(
      `(?:${WHAT_CAME}\\b[^\\n]{0,110}|^)[.;] (?:[^.;:]{0,60} )?${IT} (?:(?:was|were|has been|had been) (?:duly |first |only )?(?:received|logged|made)(?: (?:here|by us|by the [\\w ]{2,40}|in this office|by e-?mail))?|(?:reached|came (?:in )?to|arrived (?:at|in|with)) (?:us|me|this \\w+|our \\w+|the [\\w ]{2,40})|came in|arrived)`,
    ),
    examples: {
      match: [
        "Thank you for your request about slips. It was received on ",
        "We have your request. It reached us on ",
        "Thank you for your email of 6 May. As that was a bank holiday it was received by us on ",
      ],
      noMatch: ["We hold a plan of the weir. It was received on ", "It was made of oak on "],
    },
  },
  {
    field: "received",
    weight: 8,
    pattern: cue(
      /(?:^|[\n.|] ?)(?:received (?:by|at|in) (?:us|the [\w’' ]{3,60}|this \w+|our \w+)|[\w’' ]{3,60} (?:was|were) sent (?:the|these|this) (?:\w+ ){0,3}(?:questions?|request|enquiry|letter)(?: below)?)(?: on)? $/i,
    ),
    examples: {
      match: ["\nReceived by the Weirs Board on ", "\nMarl College was sent the questions below on "],
      noMatch: ["\nMoney received by the Board on behalf of ", "\nThe boat was sent on "],
    },
  },
  {
    field: "received",
    weight: 8,
    pattern: words("acknowledg(?:e|ing|ement of) receipt"),
    after: cue(/^,? of your\b/i),
    examples: { match: ["I write to acknowledge receipt on "], noMatch: ["The receipt of "] },
  },
  {
    field: "received",
    weight: 6,
    pattern: words(`date of (?:this|my|your) (?:request|enquiry)|(?:FOI|EIR|request)\\b[^.;:\\n]{0,30}\\d, dated`),
    examples: {
      match: ["until the date of this request (", "Request FOI 2020-031, dated "],
      noMatch: ["date of the plan (", "Request 4, dated paper of "],
    },
  },
  {
    field: "received",
    weight: 7,
    pattern: label(
      `date we (?:got|had) (?:it|this|your ${WHAT_CAME})|(?:the |your )?${WHAT_CAME} (?:came|arrived|received)(?: in)?|your ${WHAT_CAME}`,
    ),
    examples: {
      match: ["\nDate we got it ", "\nYour email: ", "\nEmail came "],
      noMatch: ["\nYour mooring: ", "\nThe letter of "],
    },
  },
  {
    field: "responded",
    weight: 5,
    pattern: label("date of (?:this |our )?letter"),
    examples: { match: ["\nDate of letter: "], noMatch: ["\nDate of the plan: "] },
  },
  {
    field: "responded",
    weight: 6,
    pattern: words(
      "(?:(?:we|I) (?:are|am)|and (?:are|am)) (?:now )?(?:writing|replying|responding|answering)(?: to (?:you|it|your \\w+))?|the (?:response|reply|answer)(?: to (?:this|the|your) (?:request|enquiry|letter|e-?mail)|, under [^.;:\\n]{3,70},)? (?:went out|was sent(?: out)?|left (?:us|this office)|was posted|was e-?mailed)|(?:copy|text) of (?:our|the) (?:letter|reply|response|answer|decision) (?:of|dated|sent)",
    ),
    examples: {
      match: [
        "We are replying to you on ",
        "The response, under the Freedom of Information Act 2000, went out on ",
        "This page is a copy of our letter of ",
      ],
      noMatch: ["We are writing about ", "The answer is "],
    },
  },
  {
    field: "responded",
    weight: 7,
    pattern: cue(
      /(?:^|\n)(?:(?:response|reply|decision) (?:issued|sent|given|made)\b[^.;:\n]{0,90} on |(?:the )?(?:answer|response|reply|decision) (?:of|by|from) the [^.;:\n]{2,110}\b(?:sent|given|issued|made|posted|e-?mailed)(?: out)?(?: to [^.;:\n]{3,30})? on |,? and (?:was |then ){0,2}(?:sent out|issued|posted|e-?mailed out)(?: to [^.;:\n]{3,30})? on |reply by the \w+(?: on)? |[^\n;:]{0,30}\d[\w/-]*, (?:answered|replied to|closed)(?: on)? )$/i,
    ),
    examples: {
      match: [
        "\nResponse issued under the Environmental Information Regulations 2004 on ",
        "\nReply by the Clerk on ",
        "\nAnswer of the Board, agreed at its May meeting and sent on ",
        " and sent out on ",
        "\nLog no. 20-1188, answered ",
      ],
      noMatch: ["\nReply by return to ", "\nThe lock, closed on "],
    },
  },
];
