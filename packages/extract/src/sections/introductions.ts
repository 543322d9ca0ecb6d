import type { CleanBlock } from "../blocks.js";
import { type Cue, cue } from "../text/cue/cue.js";
import { sentencesOf } from "../text/sentences.js";
import { isAccount } from "./accounts.js";
import { type ToldRequest, toldRequest } from "./told-request.js";

/** Sentences that say nothing about this request: thanks, receipt, the law in general, which Act applies. */
const INTRODUCTIONS: readonly Cue[] = [
  cue(/^(?:we )?thank you|^(?:many )?thanks (?:again )?for\b|^diolch am\b/i),
  cue(
    /^(?:(?:I|we) (?:do )?hope (?:that )?(?:you(?: are|['’]re)|this (?:e-?mail|message|letter)?\s?finds you)\b[^.]{0,40}\b(?:well|safe)\b|(?:(?:with |my |our |sincere )*apologies|(?:so |very )?sorry) (?:again )?(?:for|about) (?:the|this|our|my) (?:\w+ )?(?:delay|wait|late\w*|time|reply|response)\b|(?:with |my |our |sincere )*apologies that (?:this|it|the|our|my)\b[^.]{0,60}(?:\.|$))(?![^.]{0,120}\b(?:attach|enclos|withh|exempt|h[eo]ld))/i,
  ),
  cue(/^(?:hi|hello|good (?:morning|afternoon))(?:,? [a-z][\w.’'-]{0,20}){0,3}[,.!]?$/i),
  cue(/^dear\b/i),
  cue(
    /^(?:i|we) (?:refer|(?:am|are) (?:writing|replying|responding)|respond in (?:connection|relation)|write|received(?! (?:(?:a total of|about|around|over|approximately|some) )?(?:[£\d]|no |none|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b))|acknowledge|apologise|(?:am|are) (?:very |so )?sorry(?:(?= ?[.!]?$)| (?:for|that (?:this|it|there|you))\b))(?![^.]{0,200}\b(?:attach|annex|withh|refus|exempt|(?<!\binformation )h[oe]ld))/i,
  ),
  cue(/^(?:the )?\p{Lu}[\p{L}’'&.() -]{2,70} received your (?:request|e-?mail|letter|enquiry)\b[^.]{0,60}\.?$/u),
  cue(/^(?:my|our|your|tfgs)? ?ref(?:erence|s)?\b/i),
  cue(
    /^(?:i|we|the \w+) (?:have |has |can confirm (?:that )?(?:i|we) have )?(?:now )?(?:looked at|considered|processed|handled|dealt with|treated|completed|answered(?: you| this| it| your request)?(?= under))\b[^.]{0,120}\b(?:under|in accordance|as a request|policy|act|regulations|as follows)\b(?![^.]{0,200}\b(?:not obliged|refus|exempt|withh|not hold))/i,
  ),
  // 'We have now considered your request (WB-7).': that, and nothing of what was found.
  cue(
    /^(?:i|we|the \w+) (?:have|has) (?:now |since |recently )?(?:looked at|considered|processed|completed|finished|dealt with|concluded) (?:(?:our|my|the) (?:work|searches|consideration) (?:on|for|of) )?(?:your|this|the) (?:\w+ ){0,3}request(?: for information)?(?:,? ?(?:\([^()]{2,60}\)|(?:ref(?:erence)?|number|dated|of|received on)\b[^.?!]{2,50}))?[.:]?$/i,
  ),
  cue(
    /^(?:this|it|your (?:recent )?(?:request|letter|e[- ]?mail|message|communication|correspondence|enquiry|inquiry|query))\b[^.]{0,100}\b(?:has been|was|is being|were) (?:handled|dealt|considered|processed|treated|received|passed|logged)(?![^.]{0,120}\b(?:neither|nor den\w+|not obliged|(?:not able|unable|cannot)|refus\w+|exempt|withh\w+|not held?|do(?:es)? not hold|identif\w+|releas\w+|attach\w*|enclos\w+))/i,
  ),
  cue(
    /^(?:unfortunately|regrettably),? (?:due to|owing to|because of|as a result of)\b[^.]{0,200}\b(?:due date|deadline|time(?:scale|frame)?|working days|delay(?:ed)?)\b[^.]{0,40}\.?$|^this (?:was|has been) (?:communicated|explained|notified) to you\b/i,
  ),
  // 'The depot was shut and I am sorry that you have had to wait.'
  cue(
    /^(?![^.]{0,160}\b(?:h[eo]ld|withh\w+|exempt|refus\w+|attach\w*|enclos\w*)\b)[^.:;?]{3,140}\b(?:I|we) (?:am|are|apologise|apologize) ?(?:\w+ )?(?:sorry )?(?:that (?:you|it|this|our|the)\b[^.]{0,40}\b(?:wait\w*|long\w*|late|delay\w*|time|overdue)|for (?:the|this|any|our) (?:\w+ )?(?:delay|wait|late\w*))\b[^.]{0,60}\.?$/i,
  ),
  cue(/^please accept (?:my|our) (?:\w+ )?apolog\w+\b(?![^.]{0,120}\b(?:not|withh\w+|refus\w+)\b)/i),
  cue(
    /^please (?:find|see) (?:(?:the|our|my|an?) )?(?:[\w’'-]+ ){0,5}(?:responses?|repl(?:y|ies)|answers?|comments) (?:(?:set out|given|shown|in (?:red|blue|green|bold|italics|capitals)) )?(?:below|overleaf|in (?:red|blue|green|bold|italics|capitals))\.?\s*$/i,
  ),
  cue(
    /^(?:the|our|this) (?:response|reply|answer)(?: (?:provided|given|set out))?(?: below)? is (?:correct|accurate) (?:as )?(?:of|at|on) (?:the )?\d{1,2}(?:st|nd|rd|th)?\b[^.]{0,24}\.?$/i,
  ),
  cue(
    /^(?:further|with (?:reference|regard)|in (?:response|reply|answer)) to your (?:[\w-]+ ){0,3}(?:requests?|e-?mails?|enquiry|letters?|messages?|questions?)(?: [\w/]+){0,6}[.:,;]?$/i,
  ),
  cue(
    /^(?:the|this|your) (?:information|request)(?: (?:that )?you (?:have )?(?:ask(?:ed)? for|request(?:ed)?|s(?:eek|ought)))? (?:is|concerns|relates to) environmental(?: information)?\b[^.]{0,20}(?:\.?$|(?:,| and| so) (?:and |so )?(?:we|i|it|the \w+|your request)\b[^.]{0,60}\b(?:dealt|handled|considered|treated|processed)\b(?![^.]{0,120}\b(?:refus|exempt|except|withh)\w*))/i,
  ),
  // What was asked about is named: 'The state of a beach is environmental information, so your request was dealt with under the Regulations.'
  cue(
    /^(?:the|this|that|these|such)\b(?! (?:information|request)\b)[^.?!]{3,90} (?:is|are|falls? within the (?:meaning|definition) of|constitutes?|counts? as) environmental information\b[^.]{0,40}?(?:\.?$|(?:,| and| so)(?: and| so){0,2} (?:we|i|it|the \w+|your request)\b[^.]{0,60}\b(?:dealt|handled|considered|treated|processed)\b(?![^.]{0,120}\b(?:refus|exempt|except|withh)\w*))/i,
  ),
  // And the Act that leads there: 'Information about floods is environmental information, and Section 39 leads us to deal with it so.'
  cue(
    /^(?:all |any )?(?:information|data|records) (?:about|on|of|concerning|relating to|regarding)\b[^.?!]{3,90} (?:is|are|constitutes?|counts? as) environmental information\b[^.?!]{0,20}(?:\.?$|(?:,| and| so) [^.?!]{0,120}\b(?:dea[lt]+|handled?|consider(?:ed)?|treat(?:ed)?|process(?:ed)?|answer(?:ed)?)\b(?![^.]{0,120}\b(?:refus|exempt|except|withh)\w*))/i,
  ),
  cue(
    /^this (?:letter|e[- ]?mail) (?:is about|concerns|relates to|gives|sets out|tells you of|contains) (?:the|my|our|your) (?:\w+ ){0,3}(?:review|decision|outcome|result|reply|response)\b(?![^.]{0,160}\b(?:uph[eo]ld|withh|refus|exempt)\w*)/i,
  ),
  cue(
    /^before (?:I|we) (?:explain|set out|give|turn to)\b[^.]{0,120}\b(?:decisions?|reasons?|response|reply)\b[^.]{0,120}\b(?:outline|explain|set out|describe)\b/i,
  ),
  cue(
    /^(?:as|because|since) the information (?:that )?(?:you (?:have )?(?:asked for|requested|sought)|requested|sought) (?:is|falls within)\b[^.]{0,40}\benvironmental information\b(?![^.]{0,200}\b(?:refus|withh|except)\w*)/i,
  ),
  cue(/^two duties/i),
  cue(
    /^(?:the|this) (?:act|regulations?) (?:places?|imposes?|creates?|gives?|provides?|contains?) (?:\w+ ){0,3}(?:dut(?:y|ies)|rights?)\b(?![^.]{0,160}\b(?:refus|exempt|withh|attach|enclos))/i,
  ),
  cue(
    /^(?:but )?(?:there are|both (?:rights|duties) have|(?:this|that|the) right has) (?:some |certain |also )?(?:limits|exceptions|exemptions|qualifications) (?:on|to) (?:both|these|those|that|this|the (?:right|dut)\w*)\b[^.]{0,40}\.?$/i,
  ),
  cue(
    /^(?:the following|what follows|below|here) is (?:the|our|my) (?:full |formal )?(?:response|reply|answer|decision)(?: (?:of|from|by|to|for) [^.:]{2,100})?[.:]?$/i,
  ),
  cue(
    /^(?:the|this|your) (?:request|enquiry|letter|e-?mail|correspondence) (?:falls|fell|comes|came|is|was) to be (?:dealt with|considered|handled|treated|answered)\b(?![^.]{0,120}\b(?:refus|exempt|withh)\w*)/i,
  ),
  cue(
    /^(?:in order )?to (?:address|answer|respond to|reply to|deal with) (?:your|this|the) (?:questions?|queries|request|enquiry)(?:\(s\))?,? (?:I|we|the \w+) (?:have |has )?(?:consulted|contacted|asked|spoken|sought|made enquiries)\b/i,
  ),
  cue(
    /^(?:we|the \w+) (?:is|are) (?:now )?(?:managing|handling|treating|processing|dealing with) (?:your|this) (?:request|enquiry|correspondence|letter|e-?mail|message)\b/i,
  ),
  cue(
    /^(?:unless|except where|provided that no)\b[^.]{0,80}\b(?:exemptions?|exceptions?)\b[^.]{0,40}, (?:the|its) (?:first|second) duty\b/i,
  ),
  cue(
    /^(?:(?:when|where|if)\b[^.]{0,100}\bexemptions?\b[^.]{0,60}\b)?section 17(?:\(1\))?(?: of [^.;]{0,60})? (?:requires|obliges|compels|(?:says|states|lays down) that (?:when|where|if))\b(?![^.]{0,200}\b(?:we|I) (?:are|am|have)\b)/i,
  ),
  // The limbs of section 17, a line each.
  cue(
    /^(?:[-•*] ?|\(?[abc][.)]? ?)?(?:states? that fact|specif(?:y|ies) (?:the|which) exemptions? in question|states? \(?(?:if|why)\b[^.]{0,60}\bwhy the exemption applies)\b[^.]{0,10}[.,;]?(?: and)?$/i,
  ),
  cue(/^we (?:respond to|answer|handle|deal with) requests (?:for information )?under\b/i),
  // Which law the request falls under.
  cue(
    /^(?:in|after|having|on|upon) (?:considering|considered|reviewing|reviewed|dealing with|handling|assessing|assessed|processing) (?:your|this|the) request\b[^.]{0,80}\b(?:I|we|the \w+) (?:have |has )?(?:determined|decided|concluded|considered|established)\b[^.]{0,120}\b(?:environmental? information|EIRs?)\b/i,
  ),
  cue(
    /^(?:we|the \w+) (?:are|is|have|has) (?:therefore |also )?(?:appl(?:ying|ied)|using|used) (?:the exemption (?:at|in|under|contained in|provided by) )?section 39\b[^.]{0,160}\b(?:deal|consider|handle|process|respond)\w*\b/i,
  ),
  cue(
    /^this exemption is subject to the public interest test\b[^.]{0,160}\b(?:EIRs?|regulations)\b[^.]{0,160}\bno public interest in\b/i,
  ),
  cue(/^section 39\b[^.]{0,80}\b(?:excludes?|exempts?|removes?|takes?)\b[^.]{0,160}\benvironmental\b/i),
  cue(/^(?:the )?(?:EIRs?|FOIA|FOISA) (?:gives?|provides?) (?:a |the )?(?:general )?rights?\b/),
  cue(
    /^(?:an? )?(?:guides?|guidance|more information|further information|information) (?:to|on|about|explaining) the (?:act|regulations|environmental information regulations|freedom of information act|EIRs?|FOIA)\b[^.]{0,60}\b(?:can|may) be found (?:at|on|here)\b[^.]{0,10}[.:]?$/i,
  ),
  // That a review was made, and what for.
  cue(
    /^(?:i|we) have (?:now )?(?:completed|concluded|carried out|conducted|undertaken) (?:an?|the|my|our|this) (?:[\w-]+ ){0,4}review\b(?![^.]{0,200}\b(?:concluded? that|found|find|decided|uph[eo]ld|show|satisfied|withh|exempt))/i,
  ),
  // Who reviews, and that he is new to it.
  cue(
    /^(?:I|we|the (?:reviewer|panel)|(?:an?|the) \w+)\b(?![^.]{0,200}\b(?:uph[eo]ld|withh|exempt|not held|do not hold))[^.]{0,120}\b(?:(?:had|have|has|took|taken|was|were|been) (?:had )?no(?:t|ne)? (?:\w+ ){0,2}(?:involve\w+|part in|connected|connection)|independent of)\b[^.]{0,80}\b(?:request|decision|response|handling|reply|case|matter)\b/i,
  ),
  cue(
    /^(?:I|we) (?:have been|was|were|am) (?:appointed|asked|nominated|instructed|designated) to (?:carry out|conduct|undertake|do|lead|review)\b(?![^.]{0,160}\b(?:uph[eo]ld|withh|exempt))/i,
  ),
  cue(/^the (?:purpose|scope|aim|remit) of (?:the|this|an|my|our) (?:\w+ )?review (?:is|was)\b/i),
  // Who is a body of its own, before what one of them holds.
  cue(
    /^(?:please (?:note|be aware) that |for clarity,? )?(?:the |both the )?[^.,;:]{3,120} (?:is|are) (?:(?:both|each|all) )?(?:an? )?(?:two|separate|distinct|different|independent) (?:and \w+ )?(?:public authorit(?:y|ies)|legal (?:entit(?:y|ies)|bod(?:y|ies)|persons?)|corporations? sole|organisations?|bodies|entities)\b(?![^.]*\b(?:not|no|exempt|withh\w+|refus\w+|attach\w*|hold)\b)/i,
  ),
  cue(/^a public authority (?:that|which)/i),
  cue(
    /^(?:the )?(?:freedom of information|foi|environmental information)\b[^.]{0,80}\b(?:act|regulations|foia)\b[^.]{0,40}\b(?:gives?|governs?|allows?|entitles?|provides? (?:a|the|public|members|people|individuals|everyone|anyone)|places?|requires? (?:us|public)|creates?)/i,
  ),
  cue(
    /^(?:it does not oblige|that at section 1|(?:under )?section 1\b(?![^.]{0,60}\b(?:please|I (?:would|wish|request|should|am))\b)(?![^.]{0,160}\b(?:I|we) (?:can |hereby )?confirm that (?!section|in))|you are entitled|the (?:first|second|other)(?: of (?:these|those|them))?(?: duty)?,? (?:(?:in|at|under|by|set out)\b[^,]{0,60},? )?(?:is|requires?|obliges?|being)\b(?![^.]{0,120}\b(?:withh|refus|exempt|attach|enclos))|this is because|what you have asked for is|so that we need not)/i,
  ),
  cue(/^in (?:your|the) (?:e[- ]?mail|request|letter) you/i),
  cue(/^(?:on \d{1,2}[^,.]{3,24},? )?you (?:have )?(?:asked|requested)/i),
  cue(/^please note that we have put/i),
  cue(/^(?:the )?law that governs/i),
  cue(/^for (?:ease|clarity)/i),
  cue(
    /^(?:the|a) (?:full |exact |complete )?(?:information|text|copy|wording|terms|details) of your (?:\w+ )?(?:request|e[- ]?mail|letter|questions)\b/i,
  ),
  cue(/^this (?:letter|e[- ]?mail) is (?:our|the|in) (?:response|reply)/i),
  // A letter that only sends another: what answers is on no page of it.
  cue(
    /^(?:(?:in|with|further) (?:response|reply|answer|reference|regard|to) (?:to )?[^.,]{0,60}, )?(?:please (?:find|see)|(?:i|we) (?:attach|enclose)|(?:attached|enclosed) (?:is|please find)) (?:(?:attached|enclosed) |(?:(?:the|our|my|a|[A-Z][\w’']+) ){1,3}|(?:attached|enclosed) (?:(?:the|our|my|a|[A-Z][\w’']+) ){1,3})(?:[\w’'-]+ ){0,3}(?:response|reply|answer|letter|decision)(?: (?:to|on|about|re|regarding|in (?:respect of|(?:response|reply|answer) to)) (?:your|the|this) [^.]{0,90})?\.?\s*$/i,
  ),
  cue(
    /^(?:your (?:comments|views|feedback|enquiry|custom|privacy) (?:is|are) (?:very )?important to us|we value your (?:comments|views|feedback))/i,
  ),
];
/** A line that announces the answers: 'Our answers are as follows:' */
const ANNOUNCES = cue(
  /^[^.\n]{0,140}\b(?:our (?:answers?|response|repl(?:y|ies))|(?:the )?answers? to your questions|your questions are answered|please find our|(?:respond|reply|answer) as follows)\b[^.\n]{0,80}[:.]$/i,
);
const DATE_OR_REFERENCE =
  /^(?:(?:our |your |[a-z&]{2,8} )?ref(?:erence|s)?\b.{0,90}|\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+ \d{4}|date:? .{0,30}|re:? .{0,120}|(?:about|regarding|concerning|subject:?) your (?:[\w-]+ ){0,5}(?:request|enquiry)\b[^.?!]{0,100}|freedom of information(?: act)?(?: 2000)?\s?[–—-]\s{1,2}(?:information |FOI )?request\b[^.?!]{0,80}|dear\b.{0,80})$/i;

function introduces(sentence: string): boolean {
  return isAccount(sentence) || INTRODUCTIONS.some((pattern) => pattern.test(sentence));
}

/** True where every sentence of a paragraph only introduces: it answers nothing. */
export function isIntroduction(text: string, block: CleanBlock): boolean {
  if (DATE_OR_REFERENCE.test(block.text) || ANNOUNCES.test(block.text)) return true;
  const told = toldRequest(block);
  const flat = text.slice(block.start, block.end).replace(NEWLINES, " ");
  return sentencesOf(flat).every(
    ({ start, end }) => introduces(flat.slice(start, end)) || tells(block, told, start, end),
  );
}

/** True where a paragraph tells what was asked and then answers it. */
export function answersWhatItTells(block: CleanBlock): boolean {
  const told = toldRequest(block);
  return told?.strength === "asks" && (told.answers || startOfAnswer(block) >= told.until);
}

/** True where a paragraph tells what was asked and besides only introduces. */
export function onlyTells(block: CleanBlock): boolean {
  const told = toldRequest(block);
  return told?.strength === "asks" && !told.answers && tellsFirst(block, told);
}

function tellsFirst(block: CleanBlock, told: ToldRequest): boolean {
  const flat = block.text.replace(NEWLINES, " ");
  return sentencesOf(flat).every(
    ({ start, end }) =>
      introduces(flat.slice(start, end)) || (block.start + start < told.end && block.start + end >= told.start),
  );
}

/** Where a paragraph's first sentence stands that does more than introduce; its start where there is none. */
export function startOfAnswer(block: CleanBlock): number {
  const told = toldRequest(block);
  const flat = block.text.replace(NEWLINES, " ");
  const first = sentencesOf(flat).find(({ start, end }) => {
    return !tells(block, told, start, end) && !introduces(flat.slice(start, end));
  });
  return block.start + (first?.start ?? 0);
}

const NEWLINES = /\n/g;

/** True for the sentence that tells what was asked; what stands before it speaks for itself. */
function tells(block: CleanBlock, told: ToldRequest | null, start: number, end: number): boolean {
  if (told === null || told.answers) return false;
  return block.start + end <= told.until && block.start + end > told.start && block.start + start < told.until;
}

/** True where a line's own sentences only introduce. */
export function isIntroductory(line: string): boolean {
  return sentencesOf(line).every(({ start, end }) => introduces(line.slice(start, end)));
}
