import type { Examples } from "../noise/site-profile.js";

/** A form of words, and what it is called among the signs. */
export interface GiftForm {
  readonly name: string;
  readonly wording: Pick<RegExp, "test">;
  readonly examples: Examples;
}

/** How what is given before the refusal begins: with a fact, or with what was done about the request. */
export const GIFT_OPENINGS: readonly GiftForm[] = [
  {
    name: "opens short",
    wording: /^.{1,59}$/s,
    examples: {
      match: ["There were 46."],
      noMatch: ["The tables are made up by the harbour office in the spring of each year and are not kept."],
    },
  },
  {
    name: "opens without a verb",
    wording: /^(?!.*(?:\b(?:is|are|was|were|has|have|had|do|does|did|will|be|been|can|may)\b|ed\b))/is,
    examples: { match: ["Marl Diving Ltd, Fenby."], noMatch: ["There were 46.", "It closed in May."] },
  },
  {
    name: "opens with a pronoun",
    wording: /^\W*(?:it|they|this|these|he|she)\b/i,
    examples: { match: ["It is let to four tenants."], noMatch: ["The pier is let."] },
  },
  {
    name: "opens with what we do",
    wording: /^\W*(?:we|I)\b/i,
    examples: { match: ["We own four boats."], noMatch: ["The boats are four."] },
  },
  {
    name: "opens with a list",
    wording: /[:;]|, [^,]+, [^,]+/,
    examples: {
      match: ["The sites are: Kestrel Hill and Ring Road.", "Fenby, Marl, Strand and Quay."],
      noMatch: ["The pier is let, and the boats are not."],
    },
  },
  {
    name: "opens with a file",
    wording: /\b(?:attach\w*|enclos\w*|append\w*|annex\w*|appendix|below|schedule|link)\b|https?:|www\./i,
    examples: { match: ["The survey is enclosed."], noMatch: ["The survey was made in May."] },
  },
  {
    name: "opens with a name",
    wording: /(?<=[\p{Ll},] )\p{Lu}\p{Ll}{2,}|\b(?:Ltd|Limited|plc|LLP)\b/u,
    examples: { match: ["The firm is Fenby.", "Marl Ltd"], noMatch: ["The firm is small."] },
  },
  {
    name: "opens with a year",
    wording: /\b(?:19|20)\d\d\b/,
    examples: { match: ["It was built in 1962."], noMatch: ["It is 62 years old."] },
  },
  {
    name: "opens with money",
    wording: /£|%|per cent/i,
    examples: { match: ["The fee is £40.", "Nine per cent."], noMatch: ["The fee is set each year."] },
  },
  {
    name: "opens with what was done",
    wording:
      /^\W*(?:I|we|the (?:(?!is\b|are\b|was\b|were\b)\w+ ){1,3}?)\s?(?:have |has |am |are |do |can )?(?:now |also )?(?:read|re-?read|considered|reviewed|looked|uphold|upheld|agree|accept|asked|checked|spoken|consulted|searched|satisfied|confirm|made|been through|come to)\b/i,
    examples: {
      match: ["I have read the minutes.", "We uphold the decision.", "The review panel considered both."],
      noMatch: ["We own four boats.", "The minutes were read."],
    },
  },
  {
    name: "opens with how it stands",
    wording:
      /\b(?:being|not yet|will not|still|under|draft|prepared|consider\w*|hold|held|contain\w*|made up|fall|identif\w+|located|found)\b/i,
    examples: {
      match: ["The plan is at draft.", "Two papers fall within this part."],
      noMatch: ["There were two papers."],
    },
  },
];

/** How the refusal names what it refuses. */
export const REFUSAL_FORMS: readonly GiftForm[] = [
  {
    name: "refuses a rest by its name",
    wording:
      /^\W*(?:as (?:to|for|regards)|(?:in|with) (?:respect|relation|regard) (?:of|to)|the (?:names?|other|remaining|rest|exact)|names?\b|to say more|beyond)/i,
    examples: {
      match: [
        "The names of members are withheld.",
        "As to the sums, they are exempt.",
        "In respect of vans, nothing is held.",
        "To say more would show who.",
      ],
      noMatch: ["This is withheld.", "We withhold the names."],
    },
  },
  {
    name: "refuses by a pronoun first",
    wording: /^\W*(?:this|it|they|these|both|all|we|the (?:council|trust))\b/i,
    examples: { match: ["This is withheld.", "We withhold the names."], noMatch: ["The names are withheld."] },
  },
  {
    name: "refuses but something",
    wording: /\b(?:but|although|though|however|save|except|apart from)\b/i,
    examples: {
      match: ["It is held but is exempt.", "All save the last are exempt."],
      noMatch: ["It is held and exempt."],
    },
  },
  {
    name: "refuses by a pronoun",
    wording:
      /\b(?:withh\w+|releas\w+|disclos\w+|refus\w+|exempt|applies to|send|give) (?:it|them|this|these|both)\b|\b(?:it|they|this|these) (?:is|are|was|were) (?:\w+ )?(?:exempt|withheld|excepted|refused)\b/i,
    examples: {
      match: ["We are withholding it.", "They are therefore exempt."],
      noMatch: ["The rates are exempt.", "We are withholding the rates."],
    },
  },
];
