import type { Examples } from "../noise/site-profile.js";
import { type Cue, cue } from "../text/cue/cue.js";

/** A wording that tells inside a sentence what was asked: the words after it are the request. */
export interface AskedCue {
  readonly name: string;
  /** `asks`: tells what was asked; `names`: names the request by its subject, which an asking sentence overrules. */
  readonly strength: "asks" | "names";
  /** Matches up to where the request begins. */
  readonly pattern: Cue;
  readonly examples: Examples;
}

/** 'The information you asked for' tells nothing; 'the email in which you asked' does. */
const NOT_RELATIVE = String.raw`(?<!\b(?:information|data|details|documents?|records|copies|material|figures?|what|that|as|if|when|before|after|since|because|(?<!(?:in|by|through|with) )which) )`;
const WH_WORD = String.raw`(?=(?:whether|if|how|what|when|where|which|who|why)\b)`;
/** What is asked for: 'for the number of', 'us how many', 'to know whether'. */
const OBJECT = String.raw`(?:(?:us|me|the [A-Z][\w’' ]{2,50}?|[A-Z]{2,6}|that|we) )?(?:(?:for|about|to (?:know|see|be (?:told|sent|given)|have|receive|obtain|find out|confirm|provide|supply|send|disclose)(?: (?:you|them|him|her) (?:with )?)?)(?:, [^,:;]{2,50}[,:]|:(?= [([]?(?:1|a)[.)] ?\S))? |[,:]? ?(?=[“"‘])|:? ?(?=[([]?1[.)] ?\S)|${WH_WORD})`;
/** The law that a request names between its verb and what it asks for: 'requested under the FOI Act 2000 the number of'. */
const LAW = String.raw`(?:,? (?:under|in terms of|through|pursuant to|in accordance with) (?:the )?(?:Freedom of Information(?: \(Scotland\))?|FOIS?A?|Environmental Information(?: \(Scotland\))?|EIRs?|Act)(?: (?:Act|Regulations))?(?: (?:19|20)\d\d)?(?: \(\w{2,8}\))?,?)?`;
const PERSON =
  "(?:the |an? |this |our )?(?:requesters?|requestors?|applicants?|enquirers?|correspondents?|customers?|members? of the public|residents?|journalists?|researchers?|students?|someone|somebody|complainants?)(?: (?:from|at|of) [^,.;]{2,60}?)?";
/** Between 'request' and 'for': its date, number and law, and no verb of its own. */
const BETWEEN = String.raw`(?:(?! (?:has|have|had|was|were|is|are|will|can|may be|because|and we|and i)\b| which (?!(?:was|we|the \w+) received))[^.;:?]){0,110}?`;
const GENERIC = String.raw`(?: for information(?= (?:received|dated|of|on|under|made|sent|which|submitted|\())[^.;:?]{0,110}?)?`;
const SUBJECT =
  "(?:for|about|regarding|concerning|relat(?:ing|ed) to|in (?:relation|respect|regard) (?:to|of)|with regards? to|as to)";

/** Tried in order on each sentence of the opening of a reply. */
export const ASKED_CUES: readonly AskedCue[] = [
  {
    name: "asked-for-a-review-of",
    strength: "asks",
    pattern: cue(
      /\byou (?:have |had )?(?:asked|requested|applied)\b[^.;:?]{0,80}\b(?:review(?:ed)?|reconsider(?:ed)?|looked at again)\b[^.;:?]{0,40}\b(?:on|of|about|concerning|to) your (?:(?!for\b)[\w-]+ ){0,4}(?:request|enquiry|application)(?: (?:of|dated) [^,.;:]{4,30}?)? for /i,
    ),
    examples: {
      match: [
        "You have asked for the Board's decision to be reviewed on your request for the number of swans.",
        "You asked us to review the handling of your FOI request of 3 May 2021 for the price of a berth.",
      ],
      noMatch: ["You asked for a review of our reply.", "You asked us to review the berths for their price."],
    },
  },
  {
    name: "you-asked",
    strength: "asks",
    pattern: cue(
      new RegExp(
        String.raw`\b${NOT_RELATIVE}(?:you|your (?:request|letter|e[- ]?mail|enquiry|message|correspondence)(?: (?:of|dated) [^,.;]{4,30})?) (?:have |had |has )?(?:also |further |specifically |kindly )?(?:asked|(?<=which you |^You )ask|enquired|inquired|wished|wish|wanted|want|would like)${LAW}(?: (?:under|in terms of|through|pursuant to) (?:the )?(?:[Ff]reedom|FOI|Environmental|EIR|Act)[^,.;:]{0,40}?(?= (?:for|about|to|how|what|whether|which)\b))?(?: (?:in|by|with) (?:your|an?|the) (?:letter|e[- ]?mail|message|web ?form|enquiry)(?: (?:of|dated|sent on) [^,.;:]{4,30}?)?,?(?= (?:for|about|how|what|whether|which)\b))?(?: |(?=[,:] ?(?:[“"‘]|[([]?1[.)])))${OBJECT}`,
        "i",
      ),
    ),
    examples: {
      match: [
        "You asked for the number of swans.",
        "You ask how much was paid towards the pavilion.",
        "You asked under the Freedom of Information Act for the number of swans.",
        "You asked, under the Freedom of Information (Scotland) Act 2002, for the number of swans.",
        "You asked: 1) how many swans there are, 2) who feeds them.",
        "You asked for: (a) the number of swans; (b) the name of the vet.",
        "You asked in your email of 20 February 2024 for the cost of the gate.",
        "Thank you for your email in which you asked how many boats were sunk.",
        "In it you have asked us whether anybody was paid.",
        "You wanted to know what it cost.",
        "You asked: “How many boats were sunk?”",
        "On 4 April you asked the Agency for a copy of the audit.",
        "Your email of 3 June 2020 asked how many fines were issued.",
        "I refer to your letter in which you ask for the price of a berth.",
      ],
      noMatch: ["The information you asked for is attached.", "Because you asked for the list we looked twice."],
    },
  },
  {
    name: "you-requested",
    strength: "asks",
    pattern: cue(
      new RegExp(
        String.raw`\b${NOT_RELATIVE}you (?:have |had |are |were )?(?:also |further |specifically |kindly )?(?:requested|sought|seek|seeking)${LAW}(?: access to| sight of)?(?! (?:is|are|was|were|has|have|can|will|and|in|on|under|from|by|to|may|or)\b)[: ]`,
        "i",
      ),
    ),
    examples: {
      match: [
        "I note you seek access to the number of officers.",
        "You have further requested the total of expenses.",
        "I refer to your letter in which you requested under the Freedom of Information Act 2000 (FOIA) the number of swans.",
        "You sought, under the EIRs, a copy of the survey.",
        "Thank you for your email where you requested a list of grants.",
      ],
      noMatch: [
        "The information you requested under the Act is attached.",
        "What you requested can be had from the library.",
      ],
    },
  },
  {
    name: "letter-asking",
    strength: "asks",
    pattern: cue(
      new RegExp(
        String.raw`\b(?:(?:your|an?) (?:[\w-]+ ){0,4}?(?:request|letter|e[- ]?mail|enquiry|correspondence|message)|you (?:wrote|e-?mailed|contacted))\b[^;:?]{0,110}?,? (?:requesting|seeking|(?:asking|and asked|enquiring),? (?:(?:us|the [A-Z][\w’' ]{2,40}?),? )?(?:(?:under|in terms of|pursuant to) [^,:;]{2,70}, )?(?:for |about |to be (?:supplied|provided|furnished|sent|given) (?:with )?|to (?:know|see|have|receive) |(?:to |that we )?(?=[“"])|${WH_WORD}))`,
        "i",
      ),
    ),
    examples: {
      match: [
        "I write in response to your letter dated 9 September requesting details of the cost.",
        "Thank you for your email of 3 May asking how many seats are broken.",
        "You wrote on 7 May 2019 and asked how much was paid.",
        "I refer to your email of 17 April asking the Council, under the Regulations, for “the log of the weir”.",
        "You wrote to the Clerk on 7 May, asking us to “disclose the price of the hull”.",
        "I refer to your enquiry of 3 May asking to be supplied with the income from berths.",
      ],
      noMatch: ["We are asking the depot for its records.", "Requesting a review"],
    },
  },
  {
    name: "someone-asked",
    strength: "asks",
    pattern: cue(
      new RegExp(
        String.raw`(?:^|\b(?:by|from|, ) ?)${PERSON} (?:who )?(?:has |had |have )?(?:(?:asked|wished|wanted|enquired|wishes|wants)(?: |(?=[,:] ?[“"‘]))${OBJECT}|(?:requested|sought|is seeking|was seeking) )`,
        "i",
      ),
    ),
    examples: {
      match: [
        "The requester asked for the minutes of the Panel.",
        "The applicant requested a list of every grant.",
        "A member of the public wanted to know how many signs are missing.",
        "We had a letter from a resident who wished to know who owns the pond.",
      ],
      noMatch: ["Applicants are asked for proof of age.", "The library asked for a grant."],
    },
  },
  {
    name: "we-were-asked",
    strength: "asks",
    pattern: cue(
      new RegExp(
        String.raw`^(?:[^,.;]{0,40}, )?(?:[Ww]e|The [A-Z][\w’' ]{2,50}?|[A-Z]{2,6}) (?:was|were|has been|have been|had been) asked (?:by [^,.;:]{3,40} (?=for|about|to|how|what|whether|which))?${OBJECT}`,
      ),
    ),
    examples: {
      match: [
        "We were asked how much was spent on flags.",
        "The Board has been asked for its travel policy.",
        "The Council has been asked by a resident for all emails about the fence.",
      ],
      noMatch: ["Staff were asked for proof of age."],
    },
  },
  {
    name: "the-request-was-for",
    strength: "asks",
    pattern: cue(
      /\b(?:a|the|this|your|original|initial) (?:original |initial |full |foi )?(?:request (?:was|is|has been)(?: received| made)? (?:for|to (?:know|see|be (?:told|given|sent)))|(?:request|letter|e-?mail|enquiry) (?:asked (?:for|about)|sought|asks for|seeks)) /i,
    ),
    examples: {
      match: [
        "The request was for spending on agency staff.",
        "Your request sought copies of two letters.",
        "Your letter seeks details of the berths.",
        "A request was received for the dates of closure.",
      ],
      noMatch: ["The request was received in May.", "The request was refused for want of time."],
    },
  },
  {
    name: "the-request-read",
    strength: "asks",
    pattern: cue(
      /\b(?:your|the|an?) (?:\w+ ){0,2}?(?:request|letter|e-?mail|message|enquiry)(?: (?:of|dated) [^,.;:“"]{4,30})?,? (?:(?:which|that|and) )?(?:reads?|said|says|stated|ran|was worded)(?: as follows)?[:,]? ?(?=[“"‘])/i,
    ),
    examples: {
      match: [
        "On 3 May the Board received your request, which read: “Please send me the plan.”",
        "Your email of 4 June said “I would like the price of a berth”.",
      ],
      noMatch: ["Your request was received on 3 May.", "The letter read out at the meeting is attached."],
    },
  },
  {
    name: "request-namely",
    strength: "asks",
    pattern: cue(
      /\b(?:request|enquiry|question)s?\b[^.;:?“"]{0,110}[, –—-]+(?:namely|that is|viz\.?|i\.?e\.?)[,:]? ?(?=[“"‘])/i,
    ),
    examples: {
      match: ["I reply to your email in which you made a request to the Trust, namely “how many boats were sunk?”"],
      noMatch: ["We looked at two requests, namely yours and that of May."],
    },
  },
  {
    name: "your-message-about",
    strength: "names",
    pattern: cue(
      /^(?:[^.;]{0,60}\b)?your (?:recent |further )?(?:e-?mail|letter|correspondence|message)(?: (?:of|dated|received(?: on)?) [^,.;]{4,30}?)?,? (?:regarding|concerning|about|in relation to) /i,
    ),
    examples: {
      match: [
        "Further to your email regarding the berths, I am now able to respond.",
        "Your letter of 3 May about owls",
      ],
      noMatch: ["Your letter was passed to the Harbour Master.", "We wrote about your letter."],
    },
  },
  {
    name: "your-request-for",
    strength: "names",
    pattern: cue(
      new RegExp(
        String.raw`\b(?:your|the above|received an?|had an?|(?<=refer to )the [\w&-]{1,30}['’]s?) (?:[\w-]+ ){0,5}?(?:request|enquiry|application|query)(?:s\b|\b)${GENERIC}${BETWEEN} ${SUBJECT} `,
        "i",
      ),
    ),
    examples: {
      match: [
        "Thank you for your request of 3 May 2021 for a copy of the fire risk assessment.",
        "I refer to your Freedom of Information request dated 10 February relating to the number of apprentices.",
        "Thank you for your request for information received on 4 July about owls.",
        "The Clerk received a request about the bench.",
        "I refer to the Gazette’s request of 3 July for the price of a berth.",
      ],
      noMatch: [
        "Your request has been handled under the Act.",
        "Your request was received on 3 May.",
        "A request for a new road was turned down.",
      ],
    },
  },
];
