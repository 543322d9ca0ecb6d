import type { CitationRole } from "@foi-records/contract";

/** A wording near an exemption with the role it speaks for and how loudly. */
export interface RoleCue {
  readonly name: string;
  readonly role: Extract<CitationRole, "relied-on" | "considered" | "mentioned">;
  readonly weight: number;
  /** `before` and `after` are the citation's own sentence on either side; `line` is the heading or list entry it
   * stands in and `lead` what is above; `opening` follows a citation that opens a paragraph; `alone` comes before one that is
   * a sentence by itself. */
  readonly where: "before" | "after" | "line" | "lead" | "opening" | "alone" | "sentence";
  readonly pattern: RegExp;
  /** The only provisions that it speaks of; all where it is left out. */
  readonly only?: RegExp;
  readonly match: readonly string[];
  readonly noMatch: readonly string[];
}

/** Cues are summed by role; the heaviest role wins, and 'mentioned' where nothing speaks. */
export const ROLE_CUES: readonly RoleCue[] = [
  {
    name: "claim-before",
    role: "relied-on",
    weight: 3,
    where: "before",
    pattern:
      /\b(?:(?:is|are|as|was|were|be|been|being|therefore|information|and|also|considered?|it|fully|partially|wholly) (?:therefore |also |both |all |fully |partly |considered |deemed |held to be )?(?:exempt(?:ed)?|excepted)|^exempt(?:ed)?|exempt (?:from (?:disclosure|release) )?(?:under|by|in terms|pursuant|as|at|per|because|information)|exemptions?:|withh[eo]ld(?:ing)?|redact\w*|edited|refus(?:e|ed|al|ing)|remov(?:ed|ing)|blanked out|declin\w+|covered by|caught by|falls? (?:within|under)|excused|excluded|qualified person|heithrio|eithri\w+|dal yn ôl|gwrthod|not (?:obliged|required|able|be(?:ing)? (?:released|disclosed|provided|supplied))|unable|neither confirm|does not arise|(?:rel(?:y|ied|ying|ies)) (?:up)?on|claim(?:ed|ing|s)?|invok\w+|appl(?:y|ied|ying|ies)|engage[ds]?|cit(?:ed?|ing)|grounds?|dispens\w+|not (?:have|need) to|need not|(?:exceed\w*|beyond|above|outside|over|than)(?: the)? (?:appropriate|cost|statutory) (?:\w+ )?limit)\b(?:[^;]|;(?! ?but)){0,200}$/i,
    match: [
      "The name is exempt by virtue of ",
      "Exempt under ",
      "We are withholding the price under ",
      "which we do not have to answer (",
      "DVSA is excused from doing so by ",
      "We have redacted names in line with ",
    ],
    noMatch: ["A public authority has two duties. The first, in ", "The law on this is in "],
  },
  {
    name: "claim-after",
    role: "relied-on",
    weight: 3,
    where: "after",
    pattern:
      /^(?:\s?\([^)]{0,80}\))?[^.;]{0,90}?\b(?:(?:has|have) been (?:applied|claimed|relied|used|cited|engaged)|(?:is|are|was|were) (?:therefore |also |being |both |correctly |properly |rightly |still |indeed )?(?:engaged|applied|applicable|relied|claimed|cited|invoked|upheld|maintained)|appl(?:y|ies|ied)|exemptions? (?:is |are )?(?:applied|applies|apply|engaged)|does not oblige|means (?:that )?(?:we|the)|lets us|allows? us|permits? us|enables? us|entitles? us|exempts? (?:us|the authority)|excus\w+|which exempts|exempts? what|yn (?:berthnasol|gymwys)|exempts? (?:the |this )?information)\b/i,
    match: [
      " applies to the commission rate.",
      " is engaged.",
      " of the Act means we do not have to do this.",
      " exempts what you can obtain",
    ],
    noMatch: [" is a qualified exemption.", " requires a test."],
  },
  {
    name: "exemption-maintained",
    role: "relied-on",
    weight: 3,
    where: "before",
    pattern:
      /\b(?:maintain|uphold)\w* (?:the |this |our )(?:use of |application of )?(?:the )?(?:exemption|exception|section)?\b[^.;]{0,30}$/i,
    match: ["The public interest in maintaining the exemption at "],
    noMatch: ["The exemption turns on "],
  },
  {
    name: "exemption-is-at",
    role: "relied-on",
    weight: 3,
    where: "before",
    pattern:
      /\b(?:the )?(?:relevant |applicable |following )?(?:exemptions?|exceptions?)(?: that (?:applies|apply|we rely on)| applied| relied upon| used| claimed| here)? (?:is|are|being) (?:the one )?(?:at|in|under|as set out in|set out in|contained in)?\s*$/i,
    match: ["The exemption is at ", "The exemption is the one in "],
    noMatch: ["The duty is in "],
  },
  {
    name: "exception-of-what-is-not-held",
    role: "relied-on",
    weight: 4,
    where: "sentence",
    pattern: /\bnot (?:\w+ ){0,2}h[eo]ld|\bno (?:\w+ ){0,3}held|\bgive notice\b|\bnone (?:is|was|are) held/i,
    only: /^(?:uksi\/2004\/3391\/regulation\/12|ssi\/2004\/520\/regulation\/10)\/4\/a$/,
    match: ["as the information was not held when your letter came", "We give notice under "],
    noMatch: ["We hold the report."],
  },
  {
    name: "title-over-reasons",
    role: "relied-on",
    weight: 3,
    where: "line",
    pattern: /./,
    match: ["Section 31(1)(a) - Law Enforcement"],
    noMatch: [],
  },
  {
    name: "run-in-title",
    role: "relied-on",
    weight: 3,
    where: "opening",
    pattern: /^(?: of (?:the )?[\w() ]{3,40}?)?(?: \([^)]{3,80}\))?\s?[\u2013\u2014:-]\s?\S/,
    match: [" – Kennels elsewhere have been broken into.", ": Personal information where the applicant"],
    noMatch: [" applies to the rate", " is absolute"],
  },
  {
    name: "one-word-refusal",
    role: "relied-on",
    weight: 3,
    where: "alone",
    pattern: /^(?:refused|exempt(?:ed)?|withheld|redacted|not (?:disclosed|provided|released))\b.{0,40}$/i,
    match: ["Refused.", "Withheld in full."],
    noMatch: ["We hold this information."],
  },
  {
    name: "subject-not-bound",
    role: "relied-on",
    weight: 3,
    where: "after",
    pattern:
      /^(?:,? (?:of|under|in) (?:the )?(?:[\w()]+ ){0,7}?(?:Act|Regulations|FO[iI]S?A|EIS?Rs?|GDPR)(?: \d{4})?|\s?\([^)]{0,80}\)|,){0,3} (?:we|the \w+(?: \w+)?|this \w+|which|an? authority) (?:need not|(?:are|is) not (?:obliged|required|able)|(?:do|does) not (?:have|need)|may (?:refuse|decline)|can (?:refuse|decline)|(?:will|shall) not|have (?:refused|withheld|redacted|removed)|(?:[^.;]{0,60} )?(?:is|are) (?:therefore |also )?(?:being )?(?:exempt|excepted|withheld|redacted|refused))\b/i,
    match: [
      " of the Freedom of Information Act we need not comply",
      " we are not required to put them",
      " of the Act, the report is exempt as it will be published",
    ],
    noMatch: [" we have a duty to help"],
  },
  {
    name: "list-of-exemptions-claimed",
    role: "relied-on",
    weight: 3,
    where: "lead",
    pattern:
      /\b(?:following|these|this|below|applicable|relevant) (?:\w+ )?(?:exemptions?|exceptions?)|(?:exemptions?|exceptions?) (?:that |which |we )?(?:appl|are|is|have|has|claimed|relied|engaged|used)|by virtue of|\b(?:exemptions?|exceptions?)\b[^.]{0,60}\. (?:it|they|these) (?:is|are):?$|exempt(?:ed)?\b[^.]{0,60}:$/i,
    match: [
      "a Refusal Notice by virtue of the following exemptions:",
      "The exemption that applies is:",
      "a notice which names the exceptions in question. They are:",
      "has been exempted as follows:",
    ],
    noMatch: ["Public interest considerations"],
  },
  {
    name: "title-over-factors",
    role: "mentioned",
    weight: 8,
    where: "line",
    pattern:
      /\bfactors?\b|favour|public interest|\bconsiderations?\b|\bharm\b|arguments?|balanc|\btest\b|\bagainst\b|in full|text of/i,
    match: [
      "Section 24(2) - Factors favouring confirmation or denial",
      "Public interest considerations for sections 31 and 38",
    ],
    noMatch: ["Section 24(2) - National Security"],
  },
  {
    name: "annex-of-law",
    role: "mentioned",
    weight: 8,
    where: "lead",
    pattern:
      /\b(?:exemptions?|sections?|legislation|act|text|extract) (?:\w+ )?in full\b|full text|text of the|extracts? from|(?:absolute|qualified) exemptions?(?: (?:are|is|include)\b|:| under)|exemptions (?:in(?!\s+question)|available|under|contained|listed|set out|which may|that may|can)|legal annex|relevant legislation/i,
    match: ["Exemption in full", "The following are absolute exemptions:"],
    noMatch: ["by virtue of the following exemptions:"],
  },
  {
    name: "kind-of-exemption",
    role: "mentioned",
    weight: 5,
    where: "after",
    pattern:
      /^(?:,? (?:of|under|in) (?:the )?(?:[\w()]+ ){0,7}?(?:Act|Regulations|FO[iI]S?A|EIS?Rs?|GDPR)(?: \d{4})?|\s?\([^)]{0,80}\)| exemption| exception|,)*,? (?:is|are|being)(?: \w+){0,3}? (?:absolute|qualified|non-absolute|prejudice|class|subject to)\b|^(?:,? (?:of|under|in) (?:the )?(?:[\w()]+ ){0,7}?(?:Act|Regulations|FO[iI]S?A|EIS?Rs?|GDPR)(?: \d{4})?)? is an? (?:\w+ ){0,2}(?:exemption|exception)\b/i,
    match: [" is a qualified exemption", " is absolute and class based.", ", is both absolute and class based"],
    noMatch: [" applies and is a qualified exemption"],
  },
  {
    name: "what-the-law-says",
    role: "mentioned",
    weight: 5,
    where: "after",
    pattern:
      /^(?:,? (?:of|under|in) (?:the )?(?:[\w()]+ ){0,7}?(?:Act|Regulations|FO[iI]S?A|EIS?Rs?|GDPR)(?: \d{4})?|\s?\([^)]{0,80}\)| exemption| exception|,[^,]{0,80},)*,? (?:each |both |also |only |then |further |which )?(?:provides?|states?|covers?|exempts? (?:from|personal|third|information|data|that)|sets? out|concerns?|relates? to|removes?|disappl\w+|allows? (?:for|a |public|authorities)|protects?|says|turns on|was designed|is designed|is intended|creates?|deals with|recognises|requires|refers|applies (?:only |where|when|if|to (?:any )?information (?:which|that|whose|where|if|(?:in respect of|to|for) which))|describes|defines|prevents|makes provision|gives|if|where|when)\b/i,
    match: [
      " of the Act covers information which",
      " applies to information to which a claim of privilege could be made.",
      " each remove the first duty",
      " concerns information which the applicant",
    ],
    noMatch: [" applies to the commission rate", " is engaged"],
  },
  {
    name: "part-of-a-test",
    role: "mentioned",
    weight: 4,
    where: "before",
    pattern:
      /\b(?:test (?:required|at|in|set|under|of|for)|principles?|conditions?|limbs?|interests? protected by|named in|purposes? (?:in|at|listed|set|under|of)|presumption|gateways?|defined|definition|meaning|list(?:ed)? (?:in|at|of)|as qualified|text of|subject to the|within the meaning)\b[^.;]{0,60}$/i,
    match: ["the test required by ", "bodies named in ", "the interest protected by "],
    noMatch: ["exempt under "],
  },
  {
    name: "reservation",
    role: "mentioned",
    weight: 6,
    where: "before",
    pattern:
      /\b(?:right to (?:rely|apply|cite|claim|use|consider)|reserves?|to the extent that|in the event|if you (?:were|are|re)|should you|if (?:we|the|a) (?:were|had|request)|likely to be (?:refused|exempt)|future (?:request|appl)|could be|may (?:also )?(?:be|apply|rely))\b[^.;]{0,120}$/i,
    match: ["We reserve the right to rely on ", "to the extent that "],
    noMatch: ["If any such information were held it would be exempt under "],
  },
  {
    name: "whenever-it-is-claimed",
    role: "mentioned",
    weight: 7,
    where: "before",
    pattern:
      /\b(?:when|where|whenever|if|unless|whether)\s(?:an exemption (?:such as|like|under) |the exemption (?:at|in|under) )?$/i,
    match: ["no harm need be shown when "],
    noMatch: ["If held it would be exempt under "],
  },
  {
    name: "see-elsewhere",
    role: "mentioned",
    weight: 3,
    where: "before",
    pattern:
      /\b(?:guidance on|information (?:on|about)|more about|explanation of|further details? (?:of|on|about)|ICO(?:'s)? \w+ on)\s(?:the )?$/i,
    match: ["The ICO publishes guidance on "],
    noMatch: ["see the note on "],
  },
  {
    name: "dropped-before",
    role: "considered",
    weight: 7,
    where: "before",
    pattern:
      /\b(?:no longer (?:\w+ ){0,3}?(?:rel|appl|exempt|engag|claim|withh|consider)\w*|withdr[ae]w\w*|not (?:to )?(?:rel(?:y|ied|ying) (?:up)?on|appl(?:y|ied|ying) the|uphold|upheld|cite|claim|satisfied|persuaded|agree)|did not (?:need to |have to )?(?:rely|apply|consider)|cease\w*|overturn\w*|incorrect\w*|wrongly|mistaken\w*|in error|would (?:also )?have|considered (?:whether|if|applying|the (?:use|application|possib))|set aside|dropped|lift\w*|disagree\w*|initially|originally|instead of|rather than|could have)\b[^.;?]{0,140}$/i,
    match: [
      "no longer exempt by virtue of ",
      "We withdraw our reliance on ",
      "We considered whether ",
      "It would also have been exempt under ",
    ],
    noMatch: ["We are withholding this under ", "If held it would be exempt under "],
  },
  {
    name: "dropped-after",
    role: "considered",
    weight: 7,
    where: "after",
    pattern:
      /^(?:,? (?:of|under|in) (?:the )?(?:[\w()]+ ){0,7}?(?:Act|Regulations|FO[iI]S?A|EIS?Rs?|GDPR)(?: \d{4})?|\s?\([^)]{0,80}\)| exemption| exception|,){0,4} (?:(?:is|was|are|were) (?:therefore |also )?(?:not|no longer) (?:engaged|applicable|relied|appropriate|made out|upheld|being|claimed|needed)|(?:does|do|did|could|would|can|should|need) ?not (?:therefore |in fact )?(?:apply|be |engage|have |extend)|cannot (?:be|apply)|(?:is|was|has been|have been|are|were) (?:hereby |now |therefore |also )?(?:withdrawn|overturned|dropped|set aside|wrong|incorrect|misapplied|in error|wrongly|incorrectly|initially|originally|previously|first|considered)|(?:is|was) an error|fell away|fails|[^.;]{0,80}\b(?:it|this|they|the exemption|the exception|this exemption) (?:did|does|do|was|is|were) not (?:apply|engaged?|applicable)|[^.;]{0,40}\bbut (?:we |I |have |has ){0,2}(?:do|did|are|is|decided|have|would|will) not (?:to )?(?:rel|claim|appl|use|consider|need))/i,
    match: [" does not apply.", " of the Act is not engaged", " was wrongly applied and is withdrawn"],
    noMatch: [" does not oblige us to go beyond 18.", " applies"],
  },
  {
    name: "weighed-and-dropped",
    role: "considered",
    weight: 9,
    where: "sentence",
    pattern:
      /\b(?:consider\w*|thought|looked (?:at|into)|weighed|examined|explored|asked (?:ourselves )?whether)\b.{0,240}?\b(?:(?:has|have|had|was|were|is|are) not (?:been )?(?:applied|relied|used|claimed|engaged|invoked|applicable)\b|(?:did|does|do) not(?: (?:apply|arise|engage)\b|[.,;]|$)|(?:chosen|decided|elected|opted|concluded) (?:not to (?:rely|apply|use|claim|invoke|withhold|do so)\b|not to[.,;]|not to$|against)|not to (?:rely|apply|use|claim|invoke) (?:it|this|them|that)\b)/i,
    match: [
      "Thought was given to regulation 13, but it was not relied on.",
      "We looked at whether section 41 applied and found that it did not.",
      "I considered withholding the names under s.40(2) and have chosen not to.",
    ],
    noMatch: [
      "We have considered your request and decided not to release the plan, relying on section 43(2).",
      "Having considered the harm we find that section 31 applies.",
    ],
  },
];
