import { cue } from "../text/cue/cue.js";
import type { RoleCue } from "./role-cue.js";

const NEGATION =
  "(?:not|never|no longer|cannot|can not|n['\\u2019]t|without|against|cease\\w*|instead of|rather than|nor)";
const CLAIMING =
  "(?:rel(?:y|ied|ying|iance)|appl(?:y|ied|ying|ication)(?!,? (?:by|under|because|due|in|as|to)\\b)|us(?:e|ed|ing)|cit(?:e|ed|ing)|claim\\w*|engag\\w+|invok\\w+|uph[eo]ld\\w*|support\\w*|agree\\w*|accept\\w*|satisfied|persuaded|convinced|consider(?:s|ed)?|maintain\\w*|sustain\\w*|seek\\w*|pursu\\w+|exempt\\w*|withh\\w+ \\w+|need\\w*|sure|think|find|believe)";

/** Wordings by which a provision was raised and not claimed, or claimed and given up. */
const CONSIDERED_CUES: readonly RoleCue[] = [
  {
    name: "not-claimed-before",
    role: "considered",
    weight: 9,
    where: "near-left",
    pattern: cue(
      new RegExp(
        `\\b${NEGATION} (?:\\w+ ){0,3}?${CLAIMING}\\b(?![^.;]{0,60}\\b(?:complaint|request|argument)s?\\b)(?= ?[^.;]{0,70}$)`,
        "gi",
      ),
    ),
    match: [
      "I do not agree that ",
      "We do not seek to rely on ",
      "the University should not have used ",
      "no longer exempt by virtue of ",
    ],
    noMatch: ["We are not able to give it under ", "is not being released, relying on "],
  },
  {
    name: "given-up-before",
    role: "considered",
    weight: 7,
    where: "near-left",
    pattern: cue(
      /\b(?:withdr[ae]w\w*|overturn\w*|revers(?:e|ed|ing)|set(?:ting)? aside|drop(?:ped|ping)?|abandon\w*|lift(?:ed|ing)?|quash\w*|incorrect\w*|wrong(?:ly)?|mistaken\w*|in error|err(?:ed|s) in|misappl\w+|disagree\w*|right about|would (?:also )?have (?:been|applied|relied)|could have (?:been|applied|relied))\b(?=[^.;]{0,90}$)/gi,
    ),
    match: ["We withdraw our reliance on ", "I overturn the refusal under ", "It would also have been exempt under "],
    noMatch: ["We are withholding this under ", "If held it would be exempt under "],
  },
  {
    name: "weighed-before",
    role: "considered",
    weight: 5,
    where: "near-left",
    pattern: cue(
      /\b(?:consider(?:ed|ing)|(?:consideration|thought) (?:was |has been |is )?(?:also )?(?:given|of)(?: to)?|thought (?:\w+ ){0,3}?(?:of|about)|looked (?:again )?at|asked (?:ourselves|myself)|discussed|examined|explored|minded to|raised|toyed with|weighed up)(?: (?:whether|if|both|also|the|possible|potential|use|application|engagement|possibility|of|to|applying|using|claiming|citing|relying|on|upon|might|may)){0,8}(?: (?:withh\w+|refus\w+|exempt\w+)(?: \w+){0,6} (?:under|by|with|using))? ?$/gi,
    ),
    match: [
      "We considered whether ",
      "We thought at first of withholding this under ",
      "We looked at ",
      "Consideration was given to ",
    ],
    noMatch: ["We are withholding this under ", "is considered exempt under ", "I considered that "],
  },
  {
    name: "at-first",
    role: "considered",
    weight: 2,
    where: "left",
    pattern: cue(/\b(?:initially|originally|at first|first|previously|at the time|you were (?:first )?told)\b/gi),
    match: ["It was initially withheld under ", "At first you were told that "],
    noMatch: ["We withhold it under "],
  },
  {
    name: "not-claimed-after",
    role: "considered",
    weight: 7,
    where: "after",
    pattern: cue(
      /^,?(?: exemption)? (?:(?:is|was|are|were|has|have|had|does|do|did|could|would|can|should|need|may|must) ?(?:therefore |also |been |be |in fact |in this case |then ){0,2}(?:not|n['\u2019]t|no longer|nor|(?:the )?wrong\w*|withdrawn|overturned|dropped|set aside|rejected|abandoned|misapplied|incorrect\w*|mistaken\w*|in error|(?:initially |originally |previously |first |re)?considered(?! to (?:apply|be engaged))|raised)\b(?! (?:oblige|require|only|absolute|qualified|mean|matter|extend to (?:us|you)))|(?:could|might) have been|cannot (?:be|apply|stand)|fell away|fails?\b|(?:is|was) an error)/i,
    ),
    match: [
      " does not apply.",
      " is not engaged",
      " was wrongly applied and is withdrawn",
      " cannot be sustained",
      " was considered and rejected",
    ],
    noMatch: [" does not oblige us to go beyond 18.", " applies", " is not absolute"],
  },
  {
    name: "given-up-after",
    role: "considered",
    weight: 12,
    where: "right",
    pattern: cue(
      /\b(?:(?:it|this|they|that|which it|which we|the exemption|the exception|that (?:reply|refusal|decision)|this exemption) (?:(?:did not|does not|do not|was not|is not|were not|could not|cannot)(?=[.,;:)]|$| (?:and|but)\b| (?:\w+ ){0,3}(?:appl|engage|rel(?:y|ied)|stand|right|correct|justif|appropriate|need|necessary|met\b|made out|satisf|extend|claim|us(?:e|ed|ing)\b|sustain))|no longer|has not been|is (?:now )?(?:withdrawn|set aside|overturned)|was (?:wrong|mistaken|an error))|(?:(?:we|I|and|but) (?:\w+ ){0,2}(?:decided|chosen|resolved|elected|opted) (?:not to|against)|concluded (?:that )?(?:it|this|they) (?:did|does|do|was|is|were) not)|(?:is|was|has|have|has been|have been|are|were) (?:\w+ )?(?:withdrawn|overturned|dropped|set aside|abandoned|stopped|ceased)|(?:do|did|does|will|would|are|is) not (?:therefore |now )?(?:rel(?:y|ied|ying)|claim\w*|appl(?:y|ied|ying)|us(?:e|ing)|seek|need)|have chosen not|thought again|thought better|changed our mind|decided (?:not to|against)|not been applied|but the (?:work|search|material|information) can be|there is no (?:risk|harm|prejudice))\b/gi,
    ),
    match: [
      " applied, and it does not.",
      " was cited; that reply is set aside",
      " but do not rely on it.",
      " applied and decided that it did not",
    ],
    noMatch: [" applies to the rate", " and it is withheld", " as they do not have a public-facing role."],
  },
  {
    name: "not-upheld-before",
    role: "considered",
    weight: 8,
    where: "left",
    pattern: cue(
      /\b(?:do not|cannot|don['\u2019]t|did not) (?:uphold|agree with|support|accept) (?:the|this|that|our|its) (?:\w+ )?(?:decision|refusal|response|reliance|application)\. $/gi,
    ),
    match: ["I do not uphold the original decision. "],
    noMatch: ["I uphold the original decision. ", "I do not uphold the complaint. "],
  },
  {
    name: "given-up-next",
    role: "considered",
    weight: 6,
    where: "next",
    pattern: cue(
      /^(?:On (?:review|reflection),? )?(?:(?:I|we|the (?:review\w*|panel|trust|council|board|university)) (?:\w+ )?(?:now )?(?:find|conclude|consider|think|accept|agree|believe|am satisfied|are satisfied|decided?) (?:\w+ ){0,2}?(?:this|that|it|the (?:decision|refusal))(?: \w+)? (?:was|were|is) (?:wrong|mistaken|incorrect|not (?:right|justified|correct|appropriate)|an error)|(?:(?:this|that|it|the)(?: (?:decision|refusal|exemption|reliance|reply))?) (?:was|is|has been) (?:now )?(?:wrong|mistaken|incorrect|withdrawn|set aside|overturned|an error|no longer (?:relied|applied|claimed))|(?:I|we|the (?:review\w*|panel)) (?:do|does|did|am|are) ?(?:not|n['\u2019]t) (?:agree|accept|consider|believe|think|find|persuaded|satisfied) (?:that )?(?:the )?(?:release|disclosure|disclosing|releasing|publication|publishing) (?:of [^.]{1,40} )?(?:would|is|was))/i,
    ),
    match: [
      "I find that this was mistaken.",
      "That decision has been overturned.",
      "I do not agree that release would prejudice the conduct of public affairs.",
    ],
    noMatch: ["This was the right decision."],
  },
  {
    name: "doubted-next",
    role: "considered",
    weight: 3,
    where: "next",
    pattern: cue(
      /^(?:(?:On|After|At|Following) (?:\w+ )?(?:review|reflection),? )?(?:I|we|the (?:review\w*|panel)) (?:do|does|did|am|are|is|was|cannot|can) ?(?:not|n['\u2019]t)? (?:consider|think|agree|accept|believe|see|find|uphold|persuaded|satisfied|convinced)/i,
    ),
    match: ["On review I do not consider that it would hinder an arrest."],
    noMatch: ["We do not hold any more."],
  },
];

/** What the law says in general; a conversation about it; what may come one day. */
const MENTION_CUES: readonly RoleCue[] = [
  {
    name: "title-over-factors",
    role: "mentioned",
    weight: 8,
    where: "line",
    pattern: cue(
      /\bfactors?\b|favour|public interest|\bconsiderations?\b|\bharm\b|arguments?|balanc|\btest\b|\bagainst\b|in full|text of/i,
    ),
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
    pattern: cue(
      /\b(?:exemptions?|sections?|legislation|act|text|extract) (?:\w+ )?in full\b|full text|text of the|extracts? from|(?:absolute|qualified) exemptions?(?: (?:are|is|include)\b|:| under)|exemptions (?:in (?!question|this case)|available|under (?!which|the (?:following|below)|these|this)|contained|listed (?!below)|set out in|which may|that may|can)|legal annex|relevant legislation/i,
    ),
    match: ["Exemption in full", "The following are absolute exemptions:", "Exemptions under Part II"],
    noMatch: ["by virtue of the following exemptions:", "exemptions under the following sections apply to it:"],
  },
  {
    name: "heading-of-an-annex-of-law",
    role: "mentioned",
    weight: 6,
    where: "annex",
    pattern: cue(
      /\b(?:the law|legislation|statut\w+|(?:the )?exemptions?|the act|legal|extracts?|provisions)(?: (?:referred to|cited|quoted|in full|from the act|explained))?\W*$/i,
    ),
    match: ["Annex B – the exemptions", "Annex: the law", "Relevant legislation"],
    noMatch: ["Annex A: exemptions applied", "Annex 1 – reasons for refusal"],
  },
  {
    name: "law-behind-the-title",
    role: "mentioned",
    weight: 8,
    where: "opening",
    pattern: cue(
      /^\s?[\u2013\u2014:-]\s?(?:[\w ]{0,40}\. )?(?:\(1\) )?(?:information|personal data|data|a request)(?: [^.;]{0,80})? (?:is|are) exempt(?: information)? (?:if|where|when|unless)\b/i,
    ),
    match: [": information held by a department is exempt if it relates to policy"],
    noMatch: [": the information is exempt as it would help bidders"],
  },
  {
    name: "kind-of-exemption",
    role: "mentioned",
    weight: 5,
    where: "after",
    pattern: cue(
      /^,? (?:is|are|being)(?: \w+){0,3}? (?:absolute|qualified|non-absolute|prejudice|class|harm|subject to)\b|^,? (?:is|are) (?:an? )?(?:\w+[ -]){0,3}(?:exemption|exception)s?\b(?! (?:that |which )?(?:we|I|has|have|is|applied|used|relied|claimed))/i,
    ),
    match: [" is a qualified exemption", " is absolute and class based.", ", is both absolute and class based"],
    noMatch: [" applies and is a qualified exemption"],
  },
  {
    name: "what-the-law-says",
    role: "mentioned",
    weight: 5,
    where: "after",
    pattern: cue(
      /^(?:,[^,]{0,80},)?,? (?:each |both |also |only |then |further |which |simply |itself )?(?:provides?|states?|covers?|exempts?|sets? out|concerns?|relat(?:es?|ing) to|removes?|takes? away|relieves? (?:an?|any|public)|disappl\w+|allows? (?:for|an?|any|public|authorities|information)|(?:lets?|permits?|enables?|entitles?|empowers?|excuses?) (?:an?|any|public|authorities|information)|protects?|says|turns on|(?:was|is|are) (?:designed|intended|meant|aimed|there|to be|concerned|about|used)|creates?|deals? with|recognis\w+|requires|refers to|appl(?:y|ies) (?:only |also )?(?:where|when|if|to (?:any )?(?:information|personal data|data|requests) (?:which|that|whose|where|if|in respect|held|obtained|supplied))|describes|defines|prevents (?:an?|any|public|disclosure of information)|prohibits (?:an?|any|public)|makes provision|gives|if|where|when|can (?:only )?be|may (?:only )?be|reads?|contains?|has (?:two|three|several|to)|in full)\b/i,
    ),
    match: [
      " covers information which",
      " each remove the first duty",
      " concerns information which the applicant",
      " deals with risks to health.",
      " relieves a public authority of the duty",
    ],
    noMatch: [" applies to the commission rate", " is engaged", " lets us decline"],
  },
  {
    name: "part-of-a-test",
    role: "mentioned",
    weight: 8,
    where: "before",
    pattern: cue(
      /\b(?<!\b(?:withh\w+|redact\w+|refus\w+|releas\w+|disclos\w+|remov\w+) (?:the|this|that|these|those|its|any) )(?:(?:tests?|balance|principles?|conditions?|limbs?|elements?|interests?|wording|words|text|purpose|aim|scope|nature|effect|breadth|guidance|threshold|understanding|factors?|arguments?|definition|copy|explanation|description|nothing|anything|presumption|gateways?|requirements?|harms?|prejudice)(?: (?:required|set out|contained|listed|protected|mentioned|named|set|favour|favouring|supporting|exists?|given|described)){0,2}|defined|named|listed|mentioned|as qualified|subject to the) (?:in favour of|favour of|for|against|of|in|on|at|by|under|behind|about|to|within|for the use of)(?: the)? ?$/i,
    ),
    match: [
      "the test required by ",
      "bodies named in ",
      "the interest protected by ",
      "guidance on ",
      "The wording of ",
    ],
    noMatch: ["exempt under ", "the information is withheld under ", "is withholding the condition under "],
  },
  {
    name: "reservation",
    role: "mentioned",
    weight: 9,
    where: "near-left",
    pattern: cue(
      /\b(?:(?:the|our|its|their|a) right to (?:rely|apply|cite|claim|use|consider)|reserves?|to the extent that|in the event|if you (?:were|are|re)|should you|if (?:we|the|a) (?:were|had|request)|(?:any |a )?(?:later|future|further|new|subsequent|narrower|fresh) (?:requests?|appl\w+|reply)|(?:we|I) will (?:then )?consider|when it is|(?:might|may|could)(?: still| also| well| then| therefore| itself| in (?:the )?future)* (?:be|have|apply|engage|attract|fall|come|need|rely|refuse)|(?:not|never|cannot) (?:\w+ ){0,2}(?:promise|guarantee|rule out|say|know)|likely to (?:be|fall|attract|engage)(?! (?:to )?(?:prejud|harm|damag|inhib|endang)))\b/gi,
    ),
    match: ["We reserve the right to rely on ", "to the extent that ", "Any later request may be refused under "],
    noMatch: [
      "If any such information were held it would be exempt under ",
      "would be likely to prejudice trade under ",
    ],
  },
  {
    name: "condition",
    role: "mentioned",
    weight: 8,
    where: "before",
    pattern: cue(
      /(?:^|[\s(,])(?:when|where|whenever|if|unless|until|in order for|even if|in case)\s(?:an exemption (?:such as|like|under) )?$/i,
    ),
    match: ["no harm need be shown when ", "If "],
    noMatch: ["If held it would be exempt under "],
  },
  {
    name: "side-remark",
    role: "mentioned",
    weight: 2,
    where: "before",
    pattern: cue(/(?:^|[\s(,])(?:for|before|as|although|while|whereas)\s$/i),
    match: ["For ", "one to the world, whereas "],
    noMatch: ["exempt under "],
  },
  {
    name: "in-any-case",
    role: "mentioned",
    weight: 6,
    where: "near-left",
    pattern: cue(
      /(?:^|[\s(])(?:(?:an?|any|every|each|most|many|all|other) (?:public )?(?:authority|authorities|body|bodies)|(?:public )?authorities|public bodies)\b|(?:^|[\s(])(?:when|where|whenever|if|unless|before) (?:an?|any|we|the|information|it)\b|^for an?\b|^(?:information|data|requests?|material|personal data) (?:is|are|may be|can be|will be)\b|in order (?:for|to)\b|^to (?:engage|rely|claim|use|apply|invoke|cite)\b/gi,
    ),
    match: ["An authority that relies on ", "Where information is withheld under ", "Information is exempt under "],
    noMatch: ["This authority relies on ", "The information is exempt under "],
  },
  {
    name: "law-of-any-request",
    role: "mentioned",
    weight: 7,
    where: "after",
    pattern: cue(
      /^[^.;]{0,70}\b(?:an?|any|such) (?:request|information|data|material)s? (?:that|which|where|if|when|is|are)\b/i,
    ),
    match: [" relieves us of answering a request that is substantially similar", " such information is exempt"],
    noMatch: [" relieves us of answering your request"],
  },
  {
    name: "any-authority-after",
    role: "mentioned",
    weight: 6,
    where: "near-right",
    pattern: cue(/\b(?:(?:an?|any) (?:public )?(?:authority|body)|(?:public )?authorities|public bodies)\b/gi),
    match: [" a public authority does not have to comply"],
    noMatch: [" the authority does not have to comply"],
  },
  {
    name: "in-any-case-after",
    role: "mentioned",
    weight: 3,
    where: "after",
    pattern: cue(/^,? (?:if|where|when|unless|only where|only if|to be engaged there|can be claimed|requires)\b/i),
    match: [" if it was obtained from another person"],
    noMatch: [" as it was obtained from another person"],
  },
  {
    name: "see-elsewhere",
    role: "mentioned",
    weight: 3,
    where: "before",
    pattern: cue(/\b(?:guidance on|more about|explanation of|ICO(?:'s)? \w+ on)\s(?:the )?$/i),
    match: ["The ICO publishes guidance on "],
    noMatch: ["see the note on "],
  },
];

/** Wordings that speak against a claim. */
export const OTHER_CUES: readonly RoleCue[] = [...CONSIDERED_CUES, ...MENTION_CUES];
