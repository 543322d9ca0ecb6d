import { cue } from "../text/cue/cue.js";
import type { RoleCue } from "./role-cue.js";

const NEGATION =
  "(?:not|never|no longer|cannot|can not|n['\\u2019]t|without|against(?= (?:(?:the|its|our) )?(?:rel|appl|us(?:e|ing)|cit|claim|engag|invok|maintain|withh|seek|pursu))|cease\\w*|instead of|rather than|nor)";
const CLAIMING =
  "(?:rel(?:y|ies|ied|ying|iance)|appl(?:y|ies|ied|ying|ication)(?!,? (?:by|under|because|due|in|as|to)\\b)|us(?:e|ed|ing)|cit(?:e|ed|ing)|claim\\w*|engag\\w+|invok\\w+|uph[eo]ld\\w*|support\\w*|agree\\w*|accept\\w*|satisfied|persuaded|convinced|consider(?:s|ed)?|maintain\\w*|sustain\\w*|seek\\w*|pursu\\w+|exempt\\w*|withh\\w+ \\w+|need\\w*|sure|think|find|believe)";

/** Wordings by which a provision was raised and not claimed, or claimed and given up. */
export const CONSIDERED_CUES: readonly RoleCue[] = [
  {
    name: "not-claimed-before",
    role: "considered",
    weight: 9,
    where: "near-left",
    pattern: cue(
      new RegExp(
        `\\b${NEGATION} (?:\\w+ ){0,3}?${CLAIMING}\\b(?![^.;]{0,60}\\b(?:complaint|request|argument|point|view)s?\\b)(?= ?[^.;]{0,70}$)`,
        "gi",
      ),
    ),
    match: [
      "I do not agree that ",
      "We do not seek to rely on ",
      "the University should not have used ",
      "no longer exempt by virtue of ",
      "The College no longer relies on ",
    ],
    noMatch: [
      "We are not able to give it under ",
      "is not being released, relying on ",
      "Payments against single stages are exempt under ",
    ],
  },
  {
    name: "given-up-before",
    role: "considered",
    weight: 7,
    where: "near-left",
    pattern: cue(
      /\b(?:withdr[ae]w\w*|overturn\w*|revers(?:e|ed|ing)|set(?:ting)? aside|drop(?:ped|ping)?|abandon\w*|lift(?:ed|ing)?|quash\w*|incorrect\w*|wrong(?:ly)?|mistaken\w*|in error|err(?:ed|s) in|misappl\w+|disagree\w*|right about|(?<!\bnot )accept(?:s|ed)? your (?:point|argument|complaint|view)s? (?:on|about|regarding|as to)|would (?:also )?have (?:been|applied|relied)|could have (?:been|applied|relied))\b(?=[^.;]{0,90}$)/gi,
    ),
    match: [
      "We withdraw our reliance on ",
      "I overturn the refusal under ",
      "I accept your point on ",
      "It would also have been exempt under ",
    ],
    noMatch: ["We are withholding this under ", "If held it would be exempt under ", "I do not accept your point on "],
  },
  {
    name: "weighed-before",
    role: "considered",
    weight: 5,
    where: "near-left",
    pattern: cue(
      /\b(?:consider(?:ed|ing)|did (?:\w+ )?consider|(?:consideration|thought) (?:was |has been |is )?(?:also )?(?:given|of)(?: to)?|thought (?:\w+ ){0,3}?(?:of|about)|looked (?:again )?at|asked (?:ourselves|myself)|discussed|examined|explored|minded to|raised|toyed with|weighed up)(?: (?:whether|if|both|also|the|possible|potential|use|application|engagement|possibility|of|to|applying|using|claiming|citing|relying|on|upon|might|may)){0,8}(?: (?:withh\w+|refus\w+|exempt\w+)(?: \w+){0,6} (?:under|by|with|using))? ?$/gi,
    ),
    match: [
      "We considered whether ",
      "We thought at first of withholding this under ",
      "We looked at ",
      "We did consider ",
      "Consideration was given to ",
    ],
    noMatch: ["We are withholding this under ", "is considered exempt under ", "I considered that "],
  },
  {
    // 'We considered whether the report was exempt under 36(2) but …', 'We thought at first that the sums might be exempt under 43(2).'
    name: "weighed-whether-before",
    role: "considered",
    weight: 9,
    where: "near-left",
    pattern: cue(
      /\b(?:(?:considered|thought|wondered|asked (?:ourselves|myself)|looked at|think|consider)(?: (?:at first|first|about|also|again|carefully))* (?:whether|if) (?:to (?:rely|withhold|refuse|take|apply|claim)|[^.;,]{0,60}?\b(?:was|were|is|are|might be|may be|could be|should be))|thought(?: at)? first that [^.;,]{0,60}?\b(?:might|may|could|would)(?: also)? be)\b[^.;,]{0,50}\(?$/gi,
    ),
    match: [
      "We considered whether the report was exempt under ",
      "We thought at first that the sums might be exempt under ",
      "We thought about whether to rely on ",
    ],
    noMatch: ["We considered that the report is exempt under ", "I think that it is exempt under "],
  },
  {
    name: "weighed-refusing-before",
    role: "considered",
    weight: 9,
    where: "near-left",
    pattern: cue(
      /\b(?:considered|thought (?:\w+ )?(?:of|about)|contemplated|looked at|had in mind) (?:also )?(?:refusing|withholding|exempting|redacting|removing|keeping|taking out) [^.;]{0,60}\(?$|\b(?:was|were) (?:also )?(?:looked at|examined|tested|considered) under $/gi,
    ),
    match: [
      "We considered refusing them as internal communications (",
      "I thought of withholding the list under ",
      "The day rates were also looked at under ",
    ],
    noMatch: ["We are refusing them as internal communications (", "We considered the list, which we withhold under "],
  },
  {
    name: "not-refused-before",
    role: "considered",
    weight: 9,
    where: "near-left",
    pattern: cue(
      /\b(?:have|has|had|did|do|does|are|is|were|was) not (?:therefore |been |also )?(?:refus|withh|treat|reject)\w*\b[^.;]{0,60}?\b(?:under|by virtue of|by|on|in reliance on) $/gi,
    ),
    match: ["have not refused it under ", "has not treated your request as vexatious under "],
    noMatch: ["We do not hold it, and what we hold is exempt under ", "is not given, as it is exempt under "],
  },
  {
    name: "at-first",
    role: "considered",
    weight: 2,
    where: "left",
    pattern: cue(
      /\b(?:initially|originally|at first|first|previously|(?<!\bh[eo]ld )at the time|you were (?:first )?told)\b/gi,
    ),
    match: ["It was initially withheld under ", "At first you were told that "],
    noMatch: ["We withhold it under ", "what it does not hold at the time ("],
  },
  {
    name: "not-claimed-after",
    role: "considered",
    weight: 7,
    where: "after",
    pattern: cue(
      /^,?(?: exemption)? (?:(?:is|was|are|were|has|have|had|does|do|did|could|would|can|should|need|may|must) ?(?:therefore |also |been |being |be |in fact |in this case |then ){0,2}(?:not|n['\u2019]t|no longer|nor|(?:the )?wrong\w*|withdrawn|overturned|dropped|set aside|rejected|abandoned|misapplied|incorrect\w*|mistaken\w*|in error|(?:cited|applied|claimed|relied (?:up)?on|used|quoted|invoked|engaged) (?:in error|wrongly|incorrectly|by mistake|inappropriately)|(?:initially |originally |previously |first |re)?considered(?! to (?:apply|be engaged))|raised)\b(?! (?:oblige|require|allow|permit|let|enable|entitle|only|absolute|qualified|mean|matter|extend to (?:us|you)))|(?:could|might) have been|cannot (?:be|apply|stand)|aside\b|fell away|fails?\b|(?:is|was) an error)/i,
    ),
    match: [
      " does not apply.",
      " is not engaged",
      " was wrongly applied and is withdrawn",
      " was cited in error",
      " cannot be sustained",
      " was considered and rejected",
    ],
    noMatch: [
      " does not oblige us to go beyond 18.",
      " does not allow us to disclose them",
      " applies",
      " is not absolute",
    ],
  },
  {
    name: "given-up-after",
    role: "considered",
    weight: 12,
    where: "right",
    pattern: cue(
      /\b(?:(?:it|this|they|that|which it|which we|the exemption|the exception|that (?:reply|refusal|decision)|this exemption) (?:(?:did not|does not|do not|was not|is not|were not|could not|cannot)(?=[.,;:)]|$| (?:and|but)\b| (?:\w+ ){0,3}(?:appl|engage|rel(?:y|ied)|stand|right|correct|justif|appropriate|need|necessary|met\b|made out|satisf|extend|claim|us(?:e|ed|ing)\b|sustain))|no longer|has not been|is (?:now )?(?:withdrawn|set aside|overturned)|was (?:wrong|mistaken|an error))|(?:(?:we|I|and|but) (?:\w+ ){0,2}(?:decided|chosen|resolved|elected|opted) (?:not to|against)|concluded (?:that )?(?:it|this|they) (?:did|does|do|was|is|were) not)|(?:is|was|has|have|has been|have been|are|were) (?:\w+ )?(?:withdrawn|overturned|dropped|set aside|abandoned|stopped|ceased)|(?:do|did|does|will|would|are|is) not (?:therefore |now )?(?:rel(?:y|ied|ying)|claim\w*|appl(?:y|ied|ying)|us(?:e|ing)|seek|need(?! to (?:provide|give|disclose|supply|answer|comply|release|confirm|tell|say|send)))|have chosen not|thought again|thought better|changed our mind|decided (?:not to|against)|not been applied|but the (?:work|search|material|information) can be|there is no (?:risk|harm|prejudice))\b/gi,
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
    // Said of this answer alone, it takes no claim elsewhere back.
    name: "not-used-after",
    role: "considered",
    weight: 8,
    where: "right",
    pattern: cue(
      /\b(?:I|we|the \w+) (?:have|has) not (?:therefore )?(?:used|relied|applied|cited|claimed|invoked)\b/gi,
    ),
    match: [", which is why we have not used that section", " might cover this as well but we have not applied it"],
    noMatch: [" applies, as the firm has not agreed", " was used"],
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
    weight: 9,
    where: "next",
    pattern: cue(
      /^(?:On (?:review|reflection),? )?(?:(?:I|we|the (?:review\w*|panel|trust|council|board|university)) (?:\w+ )?(?:now )?(?:find|conclude|consider|think|accept|agree|believe|am satisfied|are satisfied|decided?) (?:\w+ ){0,2}?(?:this|that|it|the (?:decision|refusal))(?: \w+)? (?:was|were|is) (?:wrong|mistaken|incorrect|not (?:right|justified|correct|appropriate)|an error)|(?:(?:this|that|it|the)(?: (?:decision|refusal|exemption|reliance|reply))?) (?:was|is|has been) (?:now )?(?:wrong|mistaken|incorrect|withdrawn|set aside|overturned|an error|no longer (?:relied|applied|claimed))|(?:I|we|the (?:review\w*|panel)) (?:do|does|did|am|are) ?(?:not|n['\u2019]t) (?:agree|accept|consider|believe|think|find|persuaded|satisfied) (?:that )?(?:the )?(?:release|disclosure|disclosing|releasing|publication|publishing) (?:of [^.]{1,40} )?(?:would|is|was)|(?:[^.;]{0,60}\b)?(?:do|does|did|am|is) not (?:\w+ )?(?:agree|accept|consider|believe|think|find|persuaded|satisfied) (?:that )?(?:the|this|that) (?:exemption|exception) (?:is|was|has been|had been|should have been|applie[ds]|engaged)|(?:[^.;]{0,60}\b)?(?:the|this|that|its) (?:exemption|exception|use of (?:the|this) (?:exemption|exception)) (?:(?:should|ought) not (?:to )?have been|was (?:\w+ )?(?:wrong\w*|incorrect\w*|misapplied|mistaken|not (?:\w+ )?(?:applied|engaged|used|justified|correct|right)))|(?:[^.;]{0,60}\b)?(?:overturn(?:ed|s|ing)?|revers(?:e|es|ed|ing)|set(?:ting)? aside) (?:the|our|that|this|its) (?:original |first |initial |earlier |previous )?(?:decision|refusal|response|reply)\b|(?:[^.;]{0,80}\b)?no longer (?:seeks? to )?(?:rel(?:y|ies|ying) (?:up)?on|appl(?:y|ies|ying)|claims?|uses?|maintains?) (?:that|this|the|these|those|either|any|its) (?:exemption|exception)s?\b)/i,
    ),
    match: [
      "Having reconsidered it the Board no longer relies on that exemption and the claims are attached.",
      "I find that this was mistaken.",
      "That decision has been overturned.",
      "I do not agree that release would prejudice the conduct of public affairs.",
      "I have looked again and do not consider that the exemption was correctly applied.",
      "My conclusion is that the exemption should not have been applied.",
      "I have decided to overturn the original decision.",
    ],
    noMatch: ["This was the right decision.", "I see no reason to change the original decision."],
  },
  {
    // A letter that takes more time names what it may rely on once it has weighed it.
    name: "still-weighed-before",
    role: "considered",
    weight: 11,
    where: "left",
    pattern: cue(
      /\b(?:(?:minded|inclined) to (?:think|believe|withhold|find)|(?:(?:more|extra|further|additional) time|longer|still|extend\w*) (?:\w+ ){0,4}?(?:to|until|considering|weighing|while we) ?(?:\w+ ){0,2}?(?:consider|weigh|balance|assess|decide|test)\w*|(?:we|I) (?:now )?(?:think|believe|consider) that (?:some|part|all) of (?:it|this|the (?:\w+ )?information)[^.;]{0,40} (?:may|might) (?:also )?be exempt)\b/gi,
    ),
    match: [
      "We are minded to think that some of it may be exempt under ",
      "We need a little longer to weigh the public interest under ",
      "We require more time to consider the balance of the public interest in ",
    ],
    noMatch: [
      "It is withheld under ",
      "It may be exempt under ",
      "We have taken longer than we should. It is exempt under ",
    ],
  },
  {
    name: "may-apply-after",
    role: "considered",
    weight: 6,
    where: "after",
    pattern: cue(
      /^,?(?: \([^()]{3,60}\))? (?:may|might) (?:well |also )?(?:apply|be engaged|be relevant)(?: to| in) (?:part|some|all|your|the information)\b/i,
    ),
    match: [" may apply to part of what you ask for.", " (commercial interests) might be engaged in some of it"],
    noMatch: [" may apply where a person would be harmed", " applies to part of it"],
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
