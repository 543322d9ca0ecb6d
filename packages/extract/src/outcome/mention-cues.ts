import { cue } from "../text/cue/cue.js";
import type { RoleCue } from "./role-cue.js";

/** What the law says in general; a conversation about it; what may come one day. */
export const MENTION_CUES: readonly RoleCue[] = [
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
      /\b(?<!\b(?:withh\w+|redact\w+|refus\w+|releas\w+|disclos\w+|remov\w+) (?:the|this|that|these|those|its|any) )(?:(?:tests?|balance|principles?|conditions?|limbs?|elements?|interests?|wording|words|text|purpose|aim|(?<!\bwithin the )scope|nature|effect|breadth|guidance|threshold|understanding|factors?|arguments?|definition|copy|explanation|description|nothing|anything|presumption|gateways?|requirements?|harms?|prejudice)(?: (?:required|set out|contained|listed|protected|mentioned|named|set|favour|favouring|supporting|exists?|given|described)){0,2}|defined|named|listed|mentioned|as qualified|subject to the) (?:in favour of|favour of|for|against|of|in|on|at|by|under|behind|about|to|within|for the use of)(?: the)? ?$/i,
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
      /\b(?:(?:the|our|its|their|a) right to (?:rely|apply|cite|claim|use|consider)|reserves?|to the extent that|in the event|if you (?:were|are|re)|should you|if (?:we|the|a) (?:were|had|request)|(?:any |a )?(?:later|future|further|new|subsequent|narrower|fresh) (?:requests?|appl\w+|reply)|(?:we|I) will (?:then )?consider|when it is|(?:might|may|could)(?: still| also| well| then| therefore| itself| in (?:the )?future)* (?:be|have|apply|engage|attract|fall|come|need|rely|refuse|go (?:beyond|over|above|past)|exceed|run (?:into|over)|meet|raise)|(?:not|never|cannot) (?:\w+ ){0,2}(?:promise|guarantee|rule out|say|know)|would (?:in any (?:event|case) |also |then |still )?(?:have|need) to be considered|(?<!\b(?:your|this|the|that) )requests? (?:for|covering) [^.;]{3,80}? (?:would|might|could|may) (?:be likely to |also |well )?(?:exceed|be refused|engage|fall)|likely to (?:be|fall|attract|engage)(?! (?:to )?(?:prejud|harm|damag|inhib|endang)))\b/gi,
    ),
    match: [
      "We reserve the right to rely on ",
      "to the extent that ",
      "Any later request may be refused under ",
      "even when clarified, a request for a large volume of email may go beyond the cost limit in ",
      "Names of dealers would in any event have to be considered under ",
      "a request for all letters on any of these would be likely to exceed the limit set under ",
    ],
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
    name: "any-authority-before",
    role: "mentioned",
    weight: 6,
    where: "near-left",
    pattern: cue(
      /(?:^|[\s(])(?:(?:an?|any|every|each|most|many|all|other) (?:public )?(?:authority|authorities|body|bodies)|(?:public )?authorities|public bodies)\b/gi,
    ),
    match: ["An authority that relies on ", "A public authority may refuse what it does not hold ("],
    noMatch: ["This authority relies on "],
  },
  {
    name: "in-any-case",
    role: "mentioned",
    weight: 6,
    where: "near-left",
    pattern: cue(
      /(?:^|[\s(])(?:when|where|whenever|if|unless|before) (?:an?|any|we(?! (?:got|received|looked|had))|the(?! (?:figure|number|count|total|value|letter|answer)s?\b)|information|it)\b|^for an?\b|^(?:information|data|requests?|material|personal data) (?:is|are|may be|can be|will be)\b(?! (?:held|kept|stored|recorded|spread|filed)\b)|in order (?:for|to)\b|^to (?:engage|rely|claim|use|apply|invoke|cite)\b/gi,
    ),
    match: ["Where information is withheld under ", "Information is exempt under "],
    noMatch: [
      "Where the number is below five it has been suppressed under ",
      "This authority relies on ",
      "The information is exempt under ",
      "Information is held on cards and is refused under ",
    ],
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
