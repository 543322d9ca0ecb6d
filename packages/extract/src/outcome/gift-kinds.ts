import { type Cue, cue } from "../text/cue/cue.js";
import type { Sentence } from "./answer-sentences.js";
import { given, signIf, type Told } from "./gift-told.js";
import { OPENS_WITH_FIGURE } from "./gift-words.js";

/** A kind of thing that a question asks for, and what a sentence holds that gives such a thing. */
export interface GiftKind {
  readonly name: string;
  readonly asks: Cue;
  readonly gives: Pick<RegExp, "test">;
  readonly examples: {
    readonly asks: readonly string[];
    readonly gives: readonly string[];
    readonly givesNot: readonly string[];
  };
}

/** A name inside a sentence: 'with Marl & Daughter Ltd', 'at Kestrel House', 'to Fenby'; not who writes, nor the law. */
const NAME =
  /(?<![.!?:] )(?<!^)\b\p{Lu}\p{Ll}+(?: (?:& |and )?(?!Act\b)\p{Lu}\p{Ll}+)+|\b\p{Lu}[\w'’]+ (?:Ltd|Limited|plc|LLP)\b|(?<=[\p{Ll},] )(?!(?:Trust|Council|Board|Service|University|Department|Authority|Agency|Commission|Office|Constabulary|Force|College|School|Academy|Government|Ministry|Act|Section|Regulations?|Freedom|Information|Environmental|Part|Annex|Appendix|Schedule|Table|January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Q\d|Article|Regulation)\b)\p{Lu}\p{Ll}{2,}/u;
const COUNT =
  /(?:^|[\s(£<~])(?!(?:19|20)\d\d(?:[\s,.;:)/-]|$))\d[\d,.]*%?(?=$|[\s,.;:)k-])|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|none|nil|no one|nobody|fewer|dozen|half|hundred|thousand)\b/i;

/** What can be asked for, in any order: a question may ask for several. */
export const GIFT_KINDS: readonly GiftKind[] = [
  {
    name: "a count",
    asks: cue(
      /\b(?:how (?:many|much|often|long|far|old|big|large)|numbers? of|total|percentage|proportion|rate|frequency|count)\b/i,
    ),
    gives: COUNT,
    examples: {
      asks: ["How many boats were hired?", "The total number of moorings"],
      gives: ["There were 46.", "Nobody was hurt."],
      givesNot: ["It was done in 2021.", "The boats are hired by the day."],
    },
  },
  {
    name: "a sum",
    asks: cue(
      /\b(?:costs?|spen[dt]\w*|paid|pay|prices?|value|sum|amounts?|budget|salar\w+|fees?|worth|rent|income|bring in|bids?|quoted?|quotes|earn\w*|insured? (?:\w+ ){0,3}for)\b/i,
    ),
    gives: /£|\b\d[\d,.]*(?:k|m| million| thousand)\b|\b(?:free|nothing)\b/i,
    examples: {
      asks: ["What did the pier cost?", "The rent paid by each tenant"],
      gives: ["It came to £4,120.", "Nothing was paid."],
      givesNot: ["It was let to four tenants."],
    },
  },
  {
    name: "a time",
    asks: cue(/\b(?:when|dates?|what year|expir\w+|what time|duration|how long)\b/i),
    gives:
      /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? (?:19|20)\d\d|\b(?:19|20)\d\d\b|\b\d{1,2}(?:st|nd|rd|th)? (?:january|february|march|april|may|june|july|august|september|october|november|december)|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b(?:spring|summer|autumn|winter)\b/i,
    examples: {
      asks: ["When does each lease end?", "The date of the survey"],
      gives: ["They end in May 2027.", "It was held on a Tuesday."],
      givesNot: ["Four leases remain."],
    },
  },
  {
    name: "a name",
    asks: cue(
      /(?:^|[\n.?;:,(]\s*|\b(?:and|or|of|to|for|state|say|me|know|out|by) )who(?:m|se)?\b|\b(?:suppliers?|providers?|contractors?|names?|which (?:compan(?:y|ies)|firms?|bod(?:y|ies)|officers?|members?|staff|people|officials?|departments?))\b/i,
    ),
    gives: NAME,
    examples: {
      asks: ["Who surveys the towers?", "The name of the supplier", "When it was let and to whom"],
      gives: ["The surveys are made by Marl & Daughter Ltd.", "The contract is with Fenby."],
      givesNot: ["Both are junior officers.", "The contract ends soon.", "It is run by the Council."],
    },
  },
  {
    name: "a place",
    asks: cue(
      /\b(?:where|locations?|address\w*|sites?|(?:which|what|name|list)(?: (?:of|all|the)){0,3} (?:stations?|roads?|schools?|wards?|streets?|homes?|buildings?|parks?|branches|libraries))\b/i,
    ),
    gives: NAME,
    examples: {
      asks: ["Where are the cameras?", "The ten sites with most offers", "Please list the schools with a pool"],
      gives: ["They stand at Kestrel Hill and Ring Road."],
      givesNot: ["There is no such place."],
    },
  },
  {
    name: "yes or no",
    asks: cue(
      /(?:^|\n|[.?;,]\s|\band |\bif so |\bor )\W*(?:has|have|had|is|are|was|were|do|does|did|can|could|will|would)\s[^?]*\?|\bwhether\b/i,
    ),
    gives: /^\W*(?:yes|no)\b|\b(?:has|have|had|was|were|is|are|did|does|do) (?:not |never )?/i,
    examples: {
      asks: ["Has any been lost?", "Please say whether it was insured"],
      gives: ["Yes, two.", "It was insured."],
      givesNot: ["See the notes."],
    },
  },
  {
    name: "a reason",
    asks: cue(/\b(?:why|reasons?)\b/i),
    gives: /\b(?:because|since|as|so that|owing|due|in order|reason|for want)\b/i,
    examples: {
      asks: ["Why was it closed?", "The reasons given"],
      gives: ["It was shut because the roof leaked."],
      givesNot: ["It was shut in May."],
    },
  },
  {
    name: "a contact",
    asks: cue(/\b(?:e-?mail address\w*|telephone|phone|contact)\b/i),
    gives: /@|\b\d{4,5} \d{5,6}\b|www\./i,
    examples: {
      asks: ["Name and e-mail address of the officer"],
      gives: ["Write to parks@marl.example."],
      givesNot: ["Write to the parks team."],
    },
  },
  {
    name: "a finding",
    asks: cue(/\b(?:conclu\w+|findings?|outcomes?|recommend\w*|came of)\b/i),
    gives: /\b(?:found|conclud\w+|recommend\w+|upheld|dismissed|no (?:case|fault|further action)|as a result)\b/i,
    examples: {
      asks: ["What did the review conclude?", "The outcome of each complaint"],
      gives: ["It found no fault.", "Two were upheld."],
      givesNot: ["The review was led by an officer from another brigade."],
    },
  },
  {
    name: "a paper",
    asks: cue(
      /\b(?:cop(?:y|ies)|letters?|e[- ]?mails?(?! address)|correspondence|reports?|minutes|notes?|advice|opinions?|plans?|drawings?|maps?|lists?|statements?|contracts?|agreements?|documents?|papers?|recordings?|footage|photographs?|files?|logs?|registers?|assessments?|briefings?|submissions?|slides|polic(?:y|ies)|procedures?|messages|transcripts?|surveys?|forms?|applications?|tenders?|invoices?|specifications?|model|standard)\b/i,
    ),
    gives:
      /\b(?:attach\w*|enclos\w*|append\w*|annex\w*|appendix|sent with|copy of it|copies of|herewith|here|below|schedule|link)\b|https?:|www\./i,
    examples: {
      asks: ["A copy of the survey", "All e-mails about the pier"],
      gives: ["The survey is enclosed.", "It stands at Annex B."],
      givesNot: ["The survey was made by a firm."],
    },
  },
];

const ASIDE = "opens with a figure that was not asked for";

/** What the signs that such a thing is given, or another, weigh before anything is learned. */
export const KIND_WEIGHTS: ReadonlyMap<string, number> = new Map([
  ...GIFT_KINDS.map(({ name }) => [givenBefore(name), 1] as const),
  [ASIDE, -2],
]);

function givenBefore(name: string): string {
  return `gives ${name} before`;
}

/** Which kinds of things a question asks for, and which of them stand before the refusal and behind it. */
export function kindsGiven({ question, before, after, isLack }: Told): readonly string[] {
  const asked = GIFT_KINDS.filter(({ asks }) => asks.test(question.slice(0, QUESTION_LENGTH)));
  const held = (sentences: readonly Sentence[]) =>
    asked.filter(({ gives }) => given(sentences).some(({ text }) => gives.test(text))).map(({ name }) => name);
  const [first, last] = [held(before), held(after)];
  return [
    ...asked.map(({ name }) => `asks for ${name}`),
    ...first.map(givenBefore),
    ...last.map((name) => `gives ${name} after`),
    ...signIf("gives what is asked before", first.length > 0),
    ...signIf("gives what is asked after", last.length > 0),
    ...signIf("lacks and gives what is asked after", isLack && last.length > 0),
    ...signIf("gives nothing of the kind before", asked.length > 0 && first.length === 0 && given(before).length > 0),
    ...signIf(ASIDE, isAside(asked, before)),
    ...signIf("asks for two kinds", asked.length >= 2),
    ...signIf("asks for three kinds", asked.length >= 3),
    ...signIf("asks for papers alone", asked.length === 1 && asked[0]?.name === "a paper"),
  ];
}

/** 'Three firms took part.' where it was asked what each of them bid; a bare figure, 'Nine over the whole town.', answers. */
function isAside(asked: readonly GiftKind[], before: readonly Sentence[]): boolean {
  const text = before[0]?.text ?? "";
  const isOther = !asked.some(({ gives }) => gives !== NAME && gives.test(text));
  return asked.length > 0 && isOther && OPENS_WITH_FIGURE.test(text) && HAS_VERB.test(text);
}

const HAS_VERB = /\b(?:is|are|was|were|has|have|had|do|does|did|be|been|took|made|came|went|gave)\b|[a-z]{2}ed\b/i;

/** A question longer than this asks in its first part. */
const QUESTION_LENGTH = 600;
