import { type Cue, cue } from "../text/cue/cue.js";

/** Words of an authority that speak for or against an outcome; how much, is learned. */
export interface OutcomeCue {
  readonly name: string;
  readonly pattern: Cue;
  readonly examples: { readonly match: readonly string[]; readonly noMatch: readonly string[] };
}

const row = (name: string, pattern: RegExp, match: string, noMatch: string): OutcomeCue => ({
  name,
  pattern: cue(pattern),
  examples: { match: [match], noMatch: [noMatch] },
});

/** What is listened for in all that an authority says, its rights and closing words aside. */
export const OUTCOME_CUES: readonly OutcomeCue[] = [
  row(
    "in part",
    /\bpartial(?:ly)?\b|\bin part\b|\bsome of the information\b/i,
    "Your request is partially upheld.",
    "Part of the site is closed.",
  ),
  row("in full", /\bin full\b/i, "We refuse the request in full.", "The full list follows."),
  row(
    "attached",
    /\b(?:attached|attachments?|enclosed?)\b/i,
    "Please find attached our letter.",
    "The officer was attacked.",
  ),
  row("below", /\b(?:below|as follows)\b/i, "The figures are as follows.", "The bridge follows the road."),
  row(
    "not held",
    /\b(?:(?:do|does|did) not (?:\w+ ){0,2}(?:hold|record|collect)|not (?:\w+ )?held|no (?:\w+ )?information (?:is )?held|hold no)\b/i,
    "We do not currently hold this.",
    "We do hold this.",
  ),
  row("refusal notice", /\brefusal notice\b/i, "This letter is a refusal notice.", "We noticed a refusal."),
  row("clarify", /\bclarif\w+/i, "Please clarify which years you mean.", "It is clear which years you mean."),
  row("neither", /\b(?:neither confirm|nor deny)\b/i, "We neither confirm nor deny it.", "We can confirm it."),
  row("withheld", /\bwithh[eo]ld\w*/i, "The names are being withheld.", "The names are held."),
  row("redacted", /\bredact\w*/i, "We have redacted the names.", "We have removed the gate."),
  row("exempt", /\bexempt\w*/i, "The list is exempt.", "The list is public."),
  row("the rest", /\b(?:remain(?:der|ing)|the rest)\b/i, "The remaining two are given.", "Two remain."),
  row("however", /\bhowever\b/i, "However, the names are exempt.", "The names are exempt."),
  row(
    "limit of cost",
    /\b(?:appropriate|cost) limit\b|\b(?:18|24) hours\b/i,
    "That exceeds the appropriate limit.",
    "There is a limit of speed.",
  ),
  row("link", /https?:|www\./i, "It is at www.example.org.", "It is on our site."),
  row("upheld", /\buph[eo]ld\w*/i, "The decision is upheld.", "The roof is held up."),
  row(
    "overturned",
    /\boverturn\w*|\bset aside\b|\b(?:not|no longer) (?:consider|find|think|agree|believe) that (?:the |this |that )?(?:exemption|exception|section|regulation)\b|\bno longer (?:applies|apply|rely|relied|engaged)\b/i,
    "I do not consider that the exemption applies.",
    "We set a day aside.",
  ),
  row("review", /\binternal review\b/i, "On internal review I found otherwise.", "The plan is under review."),
  row("disclosed", /\b(?:disclos|releas)(?:e|ed|ing)\b/i, "We have decided to disclose it.", "See our disclosure log."),
  row("provided", /\bprovid(?:e|ed|ing)\b/i, "We can provide this.", "Our provider has this."),
  row(
    "supplied",
    /\b(?:suppl(?:y|ied)|(?:have|been|being|can) (?:\w+ )?(?:sent|given))\b/i,
    "I have supplied what was found.",
    "The supplier was asked.",
  ),
  row(
    "outside the Act",
    /\bgoodwill\b|\boutside (?:of )?(?:the|our obligations under the) (?:act|scope)\b|\bto be (?:as )?helpful\b/i,
    "As a gesture of goodwill the total is 41.",
    "It lies outside the town.",
  ),
  row(
    "advises",
    /\b(?:section 16|regulation 9|advice and assistance)\b/i,
    "Under section 16 we can advise.",
    "Section 160",
  ),
  row("row of cells", /\|/, "2019 | 41", "2019: 41"),
  row("sum of money", /£\d/, "It cost £40.", "It cost forty pounds."),
  row("received", /\backnowledg\w+|\b20 working days\b/i, "We acknowledge your request.", "We answer your request."),
  row(
    "refine",
    /\b(?:refin|narrow)\w* (?:\w+ ){0,2}request\b/i,
    "You may wish to narrow your request.",
    "The lane is narrow.",
  ),
  row("unable", /\b(?:unable|cannot|not able) to\b/i, "We are unable to say.", "We are able to say."),
  row(
    "holds",
    /\bconfirm that (?:\w+ ){1,6}(?:hold|holds|held)\b/i,
    "I confirm that the Council holds this.",
    "I confirm that it is sunny.",
  ),
  row(
    "letter beside",
    /\b(?:attached|enclosed) (?:\w+ ){0,3}(?:letter|response|reply)\b/i,
    "Please see the attached response letter.",
    "Please see the attached figures.",
  ),
  row("published", /\bpublish(?:ed)?\b/i, "These are published each year.", "The publisher was asked."),
  row("vexatious", /\bvexatious\b/i, "We find the request vexatious.", "We find the request broad."),
];
