import type { Examples } from "../noise/site-profile.js";
import { type Cue, cue } from "../text/cue/cue.js";

/** Words that tell where one response of several begins or ends, or that there is only one. */
export interface SignCue {
  readonly name: SignCueName;
  readonly pattern: Cue;
  readonly examples: Examples;
}
export type SignCueName = "greeting" | "sign-off" | "enclosure" | "dated" | "log" | "addressed" | "review" | "asking";

/** The words, one row a kind. */
export const SIGN_CUES: readonly SignCue[] = [
  {
    name: "greeting",
    pattern: cue(/^(?:dear|hi|hello|good (?:morning|afternoon)|annwyl)\b.{0,60}$/i),
    examples: { match: ["Dear Ms Reed", "Dear Sir or Madam,"], noMatch: ["Dearth of lamps", "Oh dear"] },
  },
  {
    name: "sign-off",
    pattern: cue(
      /^(?:yours (?:sincerely|faithfully|truly)|(?:with )?(?:kind(?:est)?|best|many|warm) (?:regards|wishes|thanks)|regards|yn gywir)\b.{0,40}$/i,
    ),
    examples: {
      match: ["Yours sincerely,", "Kind regards"],
      noMatch: ["Yours is the third request", "As regards fees"],
    },
  },
  {
    name: "enclosure",
    pattern: cue(
      /^(?:annexe?s?|appendix|appendices|attachments?|enclosures?|enc|schedule|(?:request for (?:an? )?)?internal review)\b[^.?]{0,60}$|^-{2,}\s?(?:original|forwarded) message|^(?:(?:copy|text|details) of )?(?:the |our |your |my )?(?:first|original|initial|earlier|previous|related|similar|other) (?:response|reply|request|letter|decision|message|e[- ]?mail|correspondence)s?\b[^.?]{0,60}$|\b(?:first|original|initial|earlier|previous) (?:response|reply|letter|decision)\b[^.?]{0,40}\b(?:said|read|was(?: as follows)?|follows|reproduced)\b[^.]{0,30}:?$/i,
    ),
    examples: {
      match: [
        "Annex A",
        "Enclosure",
        "Appendix 2 – our letter",
        "Internal review",
        "Our original response",
        "Related responses",
        "----- Original Message -----",
        "For ease of reference our first response said:",
      ],
      noMatch: ["Annexed roads in Fenby were counted in 2021.", "Response", "The original request was wide."],
    },
  },
  {
    name: "dated",
    pattern: cue(
      /\b(?:dates?|received|answered|responded|response|replied|reply|issued|sent|completed|closed|requested)\b[^\n]{0,30}?\b\d{1,2}(?:st|nd|rd|th)?[ /.-](?:\d{1,2}|[A-Z][a-z]{2,8})[ /.,-]{1,2}\d{2,4}\b/i,
    ),
    examples: {
      match: ["Date received: 3 May 2021", "Received 03/05/2021", "Answered on Monday 3rd May 2021"],
      noMatch: ["Published 3 May 2021", "Received 12 of 14"],
    },
  },
  {
    name: "log",
    pattern: cue(
      /\b(?:disclosure|publication|FOI|EIR|information|requests?) log\b|\b(?:responses|answers|replies)\b[^.?\n]{0,30}\b(?:to|for|in|from|sent|given|made|published|\d{4})\b|\b(?:requests|FOIs)\b[^.?\n]{0,40}\b(?:answered|completed|closed|responded|and (?:our )?(?:responses|answers|replies))\b|\b(?:FOI|EIR|information|published) (?:requests|responses|answers|releases)\b|\b(?:archive|list|library|register) (?:for|of) (?:[a-z]+ ){0,3}(?:responses|requests|releases)\b/i,
    ),
    examples: {
      match: [
        "FOI disclosure log: January 2023",
        "FOI responses sent in March 2024",
        "Freedom of Information requests answered in February",
        "Requests and responses",
        "Responses to freedom of information requests",
        "Information requests answered this summer",
        "Archive for responses",
      ],
      noMatch: ["FOI response: dog wardens", "Our response to your request", "Freedom of Information request 117"],
    },
  },
  {
    name: "addressed",
    pattern: cue(
      /\bthank you for your\b|\byour (?:recent |FOI |EIR |freedom of information |information )?(?:requests?|letter|e[- ]?mail|enquiry)\b[^.\n]{0,60}\b(?:received|dated|of \d|has been|was|on \d)|\bI (?:am writing|write|can confirm)\b/i,
    ),
    examples: {
      match: ["Thank you for your request", "Your request of 3 May", "I write about your request"],
      noMatch: ["Make your request on this page"],
    },
  },
  {
    name: "asking",
    pattern: cue(
      /\?|^(?:please\b|(?:can|could|would|will) (?:you|the)\b|(?:I|we) (?:would|wish|want|am|request|ask)\b|(?:the |a |an )?(?:requester|requestor|applicant|enquirer|journalist)\b|(?:(?:a|the|this) )?requests?\b|(?:you |were )?asked\b|(?:(?:any|all|some|the|a|an|full|further|copies of|a copy of) ){0,3}(?:information|details?|data|figures?|statistics|cop(?:y|ies)|breakdowns?|lists?|numbers?|names?|correspondence|amounts?|totals?|costs?|dates?|minutes|contracts?|reports?|records?|polic(?:y|ies))\b.{0,40}?\b(?:of|about|on|for|regarding|relating|related|concerning|held|from|to|in|between|that|which)\b|how (?:many|much|often|long)\b|(?:what|which|who|when|where|why|whether)\b)/i,
    ),
    examples: {
      match: [
        "How many fines were issued?",
        "Please provide the number of licences.",
        "Details of any reports of ghosts.",
        "A copy of the contract for lamps",
        "The requester wanted the contract.",
        "Request for the minutes of the board",
        "Information regarding hours worked.",
      ],
      noMatch: ["There were nineteen.", "The Council does not hold this.", "4,102 fines were issued.", "Not held."],
    },
  },
  {
    name: "review",
    pattern: cue(
      /\binternal review of\b|\b(?:outcome|result) of (?:the|our|my|your) (?:internal )?review\b|\bI have (?:now )?(?:reviewed|completed)\b/i,
    ),
    examples: { match: ["Internal review of our response"], noMatch: ["You may ask for an internal review."] },
  },
];

const BY_NAME = new Map(SIGN_CUES.map((row) => [row.name, row.pattern]));

/** The words of a kind. */
export function signCue(name: SignCueName): Cue {
  const found = BY_NAME.get(name);
  if (found === undefined) throw new Error(`no row is called ${name}`);
  return found;
}

/** Whether a text has the words of a kind. */
export function hears(name: SignCueName, text: string): boolean {
  return signCue(name).test(text);
}
