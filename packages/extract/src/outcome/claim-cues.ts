import { cue } from "../text/cue/cue.js";
import type { RoleCue } from "./role-cue.js";

/** Words between an auxiliary and its verb. */
const ADVERBS =
  "(?:(?:therefore|also|both|all|fully|partly|wholly|still|indeed|now|being|been|be|correctly|properly|rightly|clearly|appropriately|hereby|thus|only|to|found|considered|deemed|judged|held|believed|thought|said) ){0,3}";
const REFUSAL =
  "(?:withh[eo]ld\\w*|refus\\w+|redact\\w*|exempt(?:ed|ing)?|excepted|declin\\w+|denied|reject\\w*|turn(?:ed|ing)? (?:\\w+ )?down|remov(?:ed|ing)|(?:black|blank|mask|cross|score)(?:ed|ing)?(?: \\w+)? out|mask(?:ed|ing)|obscur\\w+|delet(?:ed|ing)|edited|tak(?:en|ing) out|left out|leav(?:e|ing) (?:\\w+ )?out|omit\\w*|suppress\\w*|blurr\\w+|pixell?at\\w+|edacted|anonymis\\w+|(?:held|hold|holding|kept|keep|keeping|staying?|remains?|remain) (?:\\w+ )?(?:back|undisclosed|confidential|private|closed)|undisclosed|not (?:\\w+ ){0,3}?(?:disclos|releas|provid|suppl|giv|sen[dt]|shar|nam(?:ed|ing)|answer|publish|includ|shown|print|pass|let|hand|comply|process|deal)\\w*|(?:cannot|can not|can['\\u2019]t|unable|won['\\u2019]t)(?! (?:\\w+ )?(?:agree|accept|see|find|uphold|support|say|promise|guarantee|be (?:sure|sustained)))|not (?:\\w+ ){0,2}(?:obliged|required|able|bound|compelled|entitled|open|possible|in a position|have to|need to)|need not|no (?:duty|obligation|need(?! to (?:consider|show|weigh|apply|test|carry|look)))|dut(?:y|ies)\\b[^.;]{0,60}?\\b(?:do(?:es)? not|need not|(?:is|are) removed)|does not arise|disappli\\w+|excus\\w+|reliev\\w+|absolv\\w+|exclud\\w+|prevent(?:s|ed|ing)?|prohibit\\w*|forbid\\w*|barred|bar|stop(?:s|ped|ping)?|dispens\\w+|neither (?:to )?(?:confirm|admit)\\w*|(?:exceed\\w*|beyond|above|outside|over|than|pass\\w*)(?: the)?(?: [\\w\u2018\u2019\u201c\u201d\"']+){0,3} (?:limit|ceiling|threshold)|(?:more than|excess of|longer than) (?:\\u00a3\\d+|\\w+ hours)|heithrio|eithri\\w+|hatal|dal yn \\u00f4l|gwrthod)";
/** Joins a refusal to its ground. */
const TIE =
  "(?:\\b(?:under|by|through|via|within|per|as per|in|of|(?:up)?on|using|at|from|and|as|with|citing|see|to|by (?:virtue|reason|means|reference) (?:of|to)|pursuant to|(?:in )?accord(?:ance|ing) (?:with|to)|in (?:line|keeping|compliance|conjunction) with|in (?:terms|respect|pursuance|reliance|view) (?:of|on|upon)|on (?:the )?(?:\\w+ )?(?:basis|grounds?|strength|authority) (?:of|in|that|at|under)|for the purposes? of|because(?: of)?|due to|owing to|o dan)|[(\\[:\\u2013\\u2014,-]) ?$";

/** Wordings by which the authority claims a provision as its ground. */
export const CLAIM_CUES: readonly RoleCue[] = [
  {
    name: "refusal-before",
    role: "relied-on",
    weight: 3,
    where: "left",
    pattern: cue(new RegExp(`\\b${REFUSAL}\\b`, "gi")),
    match: [
      "The name is exempt by virtue of ",
      "which we do not have to answer (",
      "DVSA is excused from doing so by ",
      "The signatures have been blacked out under ",
      "The sites were not named, in line with ",
      "The report is being held back in reliance on ",
      "It would take us over the cost limit and ",
    ],
    noMatch: ["A public authority has two duties. The first, in ", "The law on this is in ", "We hold the report"],
  },
  {
    name: "refusal-after",
    role: "relied-on",
    weight: 2.5,
    where: "right",
    pattern: cue(new RegExp(`\\b${REFUSAL}\\b`, "gi")),
    match: [", the rate will remain undisclosed", " we are under no duty to deal with this", " we need not comply"],
    noMatch: [" we have a duty to help", " turns on harm", " is absolute and there is no need to consider harm"],
  },
  {
    name: "exemptions-are",
    role: "relied-on",
    weight: 4,
    where: "before",
    pattern: cue(
      /\b(?:these|this|the) (?:exemptions?|exceptions?) (?:is|are)\b[:;,]?(?: (?:that|those))?(?: (?:under|in|at|of))? ?$/i,
    ),
    match: ["These exemptions are; under "],
    noMatch: ["These exemptions are absolute. Under "],
  },
  {
    name: "falls-under",
    role: "relied-on",
    weight: 3,
    where: "right",
    pattern: cue(
      /\bfalls? (?:within|into|under) (?:the )?(?:terms|scope|remit) of (?:an?|the|this) (?:exemption|exception)\b/gi,
    ),
    match: [" falls into the terms of an exemption and will be published in May"],
    noMatch: [" falls to the Board"],
  },
  {
    name: "limit-set-by",
    role: "relied-on",
    weight: 4,
    where: "before",
    pattern: cue(
      /\b(?:exceed\w*|beyond|above|(?:not|cannot|unable|^possible to)\b[^.;]{0,60}\bwithin)\b[^.;]{0,80}\b(?:limit|threshold|ceiling)\b[^.;]{0,20}\b(?:defined|set(?: out)?|established|specified|laid down|prescribed|provided(?: for)?)\s(?:by|in|at|under)\s(?:the\s)?$/i,
    ),
    only: cue(/^(?:ukpga\/2000\/36|asp\/2002\/13)\/section\/12(?:\/|$)/),
    match: [
      "the cost of finding it will exceed the 'appropriate limit' as defined by ",
      "was not possible to locate within the appropriate costs limit established by ",
      "possible to locate within the limit set by ",
    ],
    noMatch: ["The appropriate limit is set by ", "The limit of £450 established by "],
  },
  {
    // 'this would exceed the cost of compliance (section 12)'
    name: "cost-over",
    role: "relied-on",
    weight: 4,
    where: "before",
    pattern: cue(
      /\b(?:exceed\w*|(?:go|goes|going|be|is|are|would take) (?:well |far )?(?:over|beyond|above)|in excess of)\b[^.;()]{0,30}\b(?:costs?|time|fees?|hours)\b[^.;()]{0,60}\($/i,
    ),
    only: cue(/^(?:ukpga\/2000\/36|asp\/2002\/13)\/section\/12(?:\/|$)/),
    match: ["Counting them would exceed the cost of compliance (", "to read each is going over the time allowed ("],
    noMatch: ["The fee may not exceed ten pence (", "The cost is set by regulations ("],
  },
  {
    name: "tie",
    role: "relied-on",
    weight: 1.5,
    where: "before",
    pattern: cue(new RegExp(TIE, "i")),
    match: ["exempt by virtue of ", "excused by ", "has been taken out (", "in accordance with ", "in terms of "],
    noMatch: ["we think that ", ""],
  },
  {
    name: "held-or-not",
    role: "relied-on",
    weight: 4,
    where: "left",
    pattern: cue(
      /\b(?:it|they|this|that|which|information) would (?:itself |then |still |therefore )?be (?:exempt|withheld|covered|caught|refused)\b/gi,
    ),
    match: ["If the list were held it would be exempt under "],
    noMatch: ["It is exempt under "],
  },
  {
    name: "opening-tie",
    role: "relied-on",
    weight: 1,
    where: "before",
    pattern: cue(
      /^\W*(?:under|by virtue of|pursuant to|because of|as a result of|in accordance with|in reliance on|relying on)\s$/i,
    ),
    match: ["Under ", "By virtue of "],
    noMatch: ["A duty under "],
  },
  {
    name: "claimed-object",
    role: "relied-on",
    weight: 4,
    where: "before",
    pattern: cue(
      /\b(?:appl(?:y|ies|ied|ying|ication of)|engag(?:e|es|ed|ing|ement of)|invok\w+|invocation of|cit(?:e|es|ed|ing)|claim(?:s|ed|ing)?|us(?:e|ed|es|ing)(?: of)?|rel(?:y|ies|ied|ying|iance)(?: \w+){0,4}? (?:up)?on|maintain\w*|uph[eo]ld\w*|trigger\w*|attract\w*|adopt\w*|recourse to|(?:covered|caught|protected|governed) by|subject to|(?:dealt with|addressed|handled|answered) under|com(?:e|es|ing) (?:within|under)|f(?:a|e)ll(?:s|ing)? (?:squarely )?(?:within|under|into|foul of)|qualif(?:y|ies) (?:for|under))(?: the| our| its)?(?: (?:use|application) of)?\s$/i,
    ),
    match: [
      "we apply ",
      "We have concluded that to give it would engage ",
      "This part is caught by ",
      "The numbers attract ",
      "The Council relies upon ",
      "the public interest in maintaining ",
    ],
    noMatch: ["The test in ", "It is said of "],
  },
  {
    name: "claimed-subject",
    role: "relied-on",
    weight: 4,
    where: "after",
    pattern: cue(
      new RegExp(
        `^,?(?: (?:is|are|was|were|has|have|does|do|remains?|must|should|to))? ${ADVERBS}(?:engaged|applied|applicable|relied|claimed|cited|invoked|used|chosen|made out|maintained|upheld|triggered|sustained|satisfied|met|in (?:play|point|place|force)|appl(?:y|ies)(?! (?:only |also )?(?:where|when|if|to (?:any )?(?:information|personal data|data|requests) (?:which|that|whose|where|if|in respect|held|obtained|supplied)))|bites?|refers?|stands?|comes? into play|holds? good)\\b`,
        "i",
      ),
    ),
    match: [
      " applies to the rate.",
      " is engaged.",
      " therefore bites.",
      " has been found to apply.",
      ", has been used for",
    ],
    noMatch: [" is a qualified exemption.", " requires a test.", " applicant"],
  },
  {
    name: "would-apply",
    role: "relied-on",
    weight: 2.5,
    where: "after",
    pattern: cue(
      /^,? would (?:therefore |also |then |thus )?(?:apply|be engaged)\b(?! (?:if|where|when|unless|to (?:any|such)))/i,
    ),
    match: [" would apply. This section does not oblige", " would therefore apply"],
    noMatch: [" would apply if the request were renewed", " would prejudice trade"],
  },
  {
    name: "claimed-subject-further",
    role: "relied-on",
    weight: 1,
    where: "near-right",
    pattern: cue(
      /\b(?:(?:has|have) been (?:applied|claimed|relied|used|cited|engaged)|(?:is|are|was|were) (?:therefore |also |being |both |correctly |properly |rightly |still |indeed )?(?:engaged|applied|applicable|relied|claimed|cited|invoked|upheld|maintained)|(?<!\b(?:may|might|could) )appl(?:y|ies|ied))\b/gi,
    ),
    match: [" together with the one below has been applied", " on law enforcement is engaged"],
    noMatch: [" is a qualified exemption."],
  },
  {
    name: "frees-the-authority",
    role: "relied-on",
    weight: 4,
    where: "after",
    pattern: cue(
      /^,? (?:which |that )?(?:therefore |also |both |thus |then )?(?:(?:means|says|provides|has the effect) (?:that )?(?:we|the|this|I|it|they|you)\b|(?:lets?|allows?|permits?|enables?|entitles?|exempts?|excuses?|relieves?|frees?|prevents?|stops?|forbids?|prohibits?|protects?|covers?|obliges?|requires?|does not oblige|do not oblige|does not require|does not (?:allow|permit|enable|entitle|let)) (?:us|me|this|these|those|it|them|him|her|the (?!public authorit)\w+ (?:from|to)|(?:your|our) \w+|what)\b|does not oblige|yn (?:berthnasol|gymwys)|exempts? (?:the |this |your )?(?:requested )?information\b(?! (?:which|that|whose|if|held|from))|covers? (?:the|all|both|these|those) (?!(?:personal )?(?:data|information) (?:of|which|that))(?:\w+ ){0,2}(?:letters?|emails?|minutes|report|names?|documents?|advice|figures|correspondence|file|record)s?\b|which exempts)/i,
    ),
    match: [
      " means we do not have to do this.",
      " relieves us of the duty",
      " covers these letters.",
      " exempts what you can obtain",
      " lets us decline.",
      " does not allow us to disclose them",
    ],
    noMatch: [" allows a public authority to refuse", " covers information which", " exempts information that was"],
  },
  {
    name: "is-the-ground",
    role: "relied-on",
    weight: 3,
    where: "after",
    pattern: cue(
      /^,? (?:is|are|being|was) the (?!wrong)(?:\w+ )?(?:ground|exemption|exception|reason|basis|provision|one)s?\b/i,
    ),
    match: [" is the ground on which we refuse it.", " is the exemption that we use"],
    noMatch: [" is a qualified exemption"],
  },
  {
    name: "exemption-is-at",
    role: "relied-on",
    weight: 3,
    where: "before",
    pattern: cue(
      /\b(?:exemptions?|exceptions?|grounds?|reasons?|basis|decision|following|(?:relevant|applicable) (?:provision|section|regulation)s?|(?:provision|section|regulation)s? (?:(?:that|which) )?(?:(?:we|I|the \w+|has been|have been|is|are) ){0,2}(?:rel(?:y|ied|ies|ying)|appl\w+|claim\w*|cited|used|invoked))\b[^.;:]{0,60}?(?: (?:is|are|being|was)(?: (?:at|in|under|that (?:in|at)|(?:the one|those) (?:in|at)))?|:| [\u2013\u2014-])\s*(?:[\u2022*-] ?)?$/i,
    ),
    match: [
      "The exemption is at ",
      "The exemption being applied is ",
      "Reason for refusal: ",
      "the provision relied upon is ",
      "The section that we are applying is ",
      "The following applies: ",
    ],
    noMatch: ["The duty is in ", "exempt under "],
  },
  {
    name: "ground-described-before",
    role: "relied-on",
    weight: 1.5,
    where: "left",
    pattern: cue(
      /\b(?:qualified person|personal (?:data|information)|privileged?|confidential|confidence|commercial(?:ly)?|vexatious|repeated|(?:already|reasonably|otherwise) (?:published|available|accessible)|on our website|future publication|cost grounds|unfinished|internal communications?|manifestly unreasonable|security bod(?:y|ies)|would(?:,? or)? (?:would )?(?:be likely to )?(?:prejudice|endanger|inhibit|adversely affect|harm|weaken)|exempt(?:ion)?)\b/gi,
    ),
    match: ["They are personal data (", "information intended for future publication ("],
    noMatch: ["They are new ("],
  },
  {
    name: "decision-stands",
    role: "relied-on",
    weight: 2,
    where: "right",
    pattern: cue(
      /\b(?:stands?|(?:is|are|was|were) (?:\w+ )?(?:confirmed|correct|right|justified|appropriate|valid|upheld|maintained|affirmed)|was (?:properly|rightly|correctly))\b/gi,
    ),
    match: [" stands.", " is confirmed."],
    noMatch: [" is set out below."],
  },
  {
    name: "exception-of-what-is-not-held",
    role: "relied-on",
    weight: 4,
    where: "sentence",
    pattern: cue(/\bnot (?:\w+ ){0,2}h[eo]ld|\bno (?:\w+ ){0,3}held|\bgive notice\b|\bnone (?:is|was|are) held/i),
    only: cue(/^(?:uksi\/2004\/3391\/regulation\/12|ssi\/2004\/520\/regulation\/10)\/4\/a$/),
    match: ["as the information was not held when your letter came", "We give notice under "],
    noMatch: ["We hold the report."],
  },
];
