import type { CleanBlock, SectionKind } from "../blocks.js";
import { cue } from "../text/cue/cue.js";
import { sentencesOf } from "../text/sentences.js";

/** A lead-in ends by pointing at what follows. */
const POINTS_ON =
  /(?:[:;]-?|\s[–—-]|\b(?:(?:below|beneath|underneath)(?: (?:it|them|each(?: (?:one|question|of them))?))?|in full|in turn|as (?:follows|undernoted|under)|the following (?:information|questions|details|data|documents)(?: (?:from|of|under|about|regarding|concerning|relating to) [^.:?]{2,90})?(?=\.)|these words|reads|(?:the|these) following|(?:answers|replies|responses) are (?:these|this)|(?:reproduced|quoted|copied|set out|repeated|given|shown) (?:in full )?(?:below\b[^.:?]{0,80}|here(?:under)?(?=\.)))\.?|\b(?:in it|which|there|and|where) you (?:wrote|asked|said|requested)|\byou (?:wrote|asked) (?:that|us)?)\s*$/i;
const OF_REQUEST = cue(
  /\b(?:you|your)\b[^\n]{0,200}\b(?:ask(?:ed|ing|s)?|request(?:ed|ing|s)?|want(?:ed|ing)?|would like|wish(?:ed)? to|sought|seek(?:ing)?|enquir\w+|wrote|stated|clarified|confirmed|specified|e[- ]?mail(?:ed)?|letter)\b|\b(?:seek access to|(?:received|had)[^\n]{0,40}\brequest|(?:was|were) asked|wish(?:ed|es)? to know|asked (?:us|the [A-Z])|following (?:request|questions?|information)|request (?:was|is|reads?)|(?:e-?mail|letter|message|enquiry)(?: was)? (?:received|dated) (?:on|from)\b|(?:received|got|had|was sent) (?:an?|the|this|one) [^\n]{0,40}\b(?:e-?mail|letter|message|enquiry|query|question)\b|\b(?:e-?mail|letter|message|enquiry) (?:came (?:in|to us)|arrived|reached)\b|(?:applicant|requester|requestor|enquirer|correspondent|resident|someone|member of the public) (?:has |had |then )?(?:asked|requested|wanted|sought|wrote|e-?mailed)\b)/i,
);
const OF_ANSWER = cue(
  /\b(?:answers?|answered|attached|enclosed|repl(?:y|ies|ied)|respon(?:se|ses|d|ds|ded)|findings|disclosed|supplied|released|(?:can|will|we|to) release|provid(?:e|ed)|(?:am|are|is) (?:\w+ )?(?:providing|releasing|disclosing|supplying|sending)|exempt\w*|withh\w+|redact\w*|refus\w+|decided|processed|(?:we|do|does) (?:not )?hold|factors|notice|states?|requires?|dut(?:y|ies)|virtue|neither confirm\w*|(?:can|may) be (?:\w+ )?(?:accessed|found|viewed|obtained|downloaded)|(?:is|are) (?:\w+ ){0,2}available (?:here|online|at|from|via|on|in|through|to (?:view|download))|following (?:exemptions?|reasons?|exceptions?))\b/i,
);
const THANKS_FOR_RESPONSE = /\bin (?:response|reply|answer) to your\b/i;
const THANKS = /^thank you for[^.\n]{0,200}\.\s(?=\S)/i;
/** 'You requested the following information be provided to you:' */
const WISH =
  /\b(you (?:have )?(?:asked|requested)) (?:for )?us to (?:provide|supply|send|give)(?: you)?(?: with)?(?= the following)|\b(you (?:(?:would|should) (?:like|wish|want)|want(?:ed)?|wish(?:ed)?))(?: (?!is\b|can(?:not)?\b|not\b|will\b)[\w,-]+){1,8} to be (?:provided|supplied|released|disclosed|sent|given|answered)\b|\b(you (?:have )?(?:asked|requested)(?: (?!is\b|can(?:not)?\b|not\b|will\b)[\w,-]+){0,8}) (?:to )?be (?:provided|supplied|released|disclosed|answered)\b/i;
/** A requester announces a list too: 'Please provide the following:'; who writes about 'your request' answers it. */
const REQUESTER = cue(
  /^(?:(?:more )?(?:specifically|in particular|therefore),? )?(?:please(?! (?:find|see|refer to) (?:below |attached )?(?:the|our|these|your (?:[\w-]+ ){0,4}(?:request|letter|e[- ]?mail|enquiry|correspondence|message))\b)|could|can (?:you|i|we)|(?:may|might) i|i (?:would|wish|want|ask|need|require|submit|hereby|am (?:writing(?![^\n]{0,120}\b(?:your (?:[\w()]+ ){0,5}(?:request|letter|e[- ]?mail|enquiry|correspondence)|you (?:asked|requested|wrote|said|sent))\b)|making|submitting|researching|interested|looking|collecting|seeking))|i['’]d|my request|under the(?![^\n]{0,100}\byou (?:asked|requested|wanted|sought|wrote)\b))\b/i,
);

/** Which part a sentence announces: 'You asked about the following:' a request, 'Our answers are:' an answer. */
export function leadInKind(printed: string): SectionKind | null {
  const line = printed.replace(TIME_OF_REQUEST, "").replace(CASE_BEHIND, ":");
  if (REQUEST_WITH_ANSWER.test(line) || ENDS_IN_ASKING.test(line)) return "request";
  if (!POINTS_ON.test(line) || REQUESTER.test(line) || TO_AUTHORITY.test(line) || OF_ANY_REQUEST.test(line))
    return null;
  if (opensAnswers(line)) return "response";
  const rest = line
    .replace(THANKS, "")
    .replace(THANKS_FOR_RESPONSE, "")
    .replace(WISH, (_, provide, wish, be) => provide ?? wish ?? be);
  const last = sentencesOf(rest).at(-1);
  const pointing = last === undefined ? rest : rest.slice(last.start);
  if (OF_ANY_REQUEST.test(pointing) || SHOWS_WHERE.test(pointing) || quotesLaw(pointing, rest)) return null;
  if (PRINTS_IT.test(pointing) && OF_REQUEST.test(line)) return "request";
  if (OF_REQUEST.test(pointing) && !OF_ANSWER.test(pointing)) return "request";
  return kindOfAll(rest, pointing);
}

/** 'I have been asked to reply to your e-mail, in which you ask:' says last whose words follow. */
const ENDS_IN_ASKING = cue(
  /\byou(?:r|rs)?\b[^.?!]{0,160}\b(?:in which|where|wherein|in it|and in it) you (?:have )?(?:ask(?:ed)?|wr(?:ite|ote)|request(?:ed)?|enquired?)(?: us| for)?\s?[:–-]+\s*$/i,
);

/** 'The figures to the date of your request are:' tell how far they go, not what was asked. */
const TIME_OF_REQUEST =
  /\b(?:(?:up )?to|until|on|by|before|as (?:at|of)|at|since|from) the (?:date|time|day|point|moment|arrival|receipt) (?:of|when|that|on which) (?:we (?:had|got|received) )?(?:your|the|this) (?:request|letter|e-?mail|enquiry|application)(?: (?:was (?:made|received|sent)|came in|arrived|reached us))?\b/i;

/** 'It is withheld under regulation 12(4)(d). This says:' stands over the words of that provision. */
function quotesLaw(pointing: string, rest: string): boolean {
  return QUOTES_IT.test(pointing) && CLAIMS_BEFORE.test(rest.slice(0, rest.length - pointing.length));
}

const CLAIMS_BEFORE =
  /\b(?:exempt|except|withh|refus|appl|engag|rel[iy])[^.?!]{0,90}\b(?:sections?|s|reg(?:ulation)?s?|articles?)\.? ?\d{1,2}[A-Z]?\b[^?!]{0,60}$/i;

/** By the words of all sentences, where the last one alone does not tell. */
function kindOfAll(line: string, pointing: string): SectionKind | null {
  if (pointing !== line && GIVES.test(pointing)) return null;
  const isOfRequest = OF_REQUEST.test(line);
  if (OF_ANSWER.test(line) && !(isOfRequest && QUOTES_IT.test(pointing))) return ANSWERS.test(line) ? "response" : null;
  return isOfRequest ? "request" : null;
}

/** 'I am asked to answer your letter of 9 January. It ran:' */
const QUOTES_IT = cue(
  /^(?:it|this|that|which|(?:the|your) (?:exact |full )?(?:request|question|letter|e-?mail|text|wording|words)) (?:ran|runs|reads?|said|says|was|were|went|is|are)(?: (?:as follows|thus|in full|this))?\s?[:,–-]+\s*$/i,
);

/** 'Thank you for your request. For ease of reference it is repeated here:' */
const PRINTS_IT = cue(
  /^(?:for (?:(?:ease|convenience) of )?(?:reference|convenience|clarity),? )?(?:it|this|(?:the|its) (?:text|wording)(?: of it)?|(?:your|the) (?:request|questions?|letter|e-?mail)) (?:is|are|was|were|has been|have been) (?:repeated|reproduced|copied|quoted|printed)(?: again| in full| out)? ?(?:here|below|beneath|underneath)?\s?[:.–-]+\s*$/i,
);

/** 'Your request of 3 May. The dates on the letters are:' names the request and gives what it asks for. */
const GIVES = cue(
  /^(?:the|these|those) (?![^:]*\b(?:requests?|questions?|letter|e-?mail|message|enquiry|text|wording|words|terms|points?|queries|query|asked|wanted|sought|following|need|require)\b)[^.?:]{3,100} (?:is|are|was|were)(?: (?:as follows|these|set out below))?\s?:\s*$/i,
);

function opensAnswers(line: string): boolean {
  return [HANDS_OVER, OF_THE_REST, FIND_BELOW, DECIDES, ANSWER_OF].some((pattern) => pattern.test(line));
}

/** 'To explain this we have looked again at your original request, which was:': behind an answer that goes on with it. */
export function looksBack(line: string): boolean {
  return LOOKS_BACK.test(line);
}

const LOOKS_BACK = cue(
  /\b(?:look(?:ed|ing)? (?:again|back|afresh)|return(?:ed|ing)?|turn(?:ed|ing)? back|re-?(?:visit|examin)(?:ed|ing)) (?:at|to)?\b[^.:]{0,30}\b(?:your|the) (?:original|first|initial) (?:request|question)/i,
);

/** True where the last words say where one who is not content should write: an address follows. */
export function saysWhereToWrite(line: string): boolean {
  const flat = line.replaceAll("\n", " ");
  const last = sentencesOf(flat).at(-1);
  return last !== undefined && OF_ANY_REQUEST.test(flat.slice(last.start));
}

/** What a page says to whoever may ask, or to one who is not content: no lead-in to what was asked. */
const OF_ANY_REQUEST = cue(
  /^(?:if|should|before|when|to) (?:you (?:are|were|feel|remain|wish|want|would like)\b[^.]{0,160}\b(?:unhappy|dissatisfied|not (?:satisfied|happy|content)|internal review|complain\w*)|you (?:do not|don['’]t|cannot) (?:agree|accept)\b|you disagree\b|(?:you )?(?:submit|mak)(?:ting|ing|e)? (?:an? |your )?(?:new )?(?:FOI|EIR|freedom of information|information)?\s?request)\b/i,
);

/** 'You may want to try the Board:' and 'Should you want to know more there is a page about it:' point at others. */
const SHOWS_WHERE = cue(
  /^(?:alternatively,? |instead,? |however,? )?(?:you (?:may|might|could) (?:also |instead |therefore |then |however,? |alternatively )*(?:(?:want|wish|like|care|prefer|choose) to (?!know\b)|try\b|find\b)|(?:if|should) you (?:(?:want|wish|would like|need|require|care)(?: to)? (?:know|read|see|look|find|learn|hear|more|further|details)|are (?:looking|interested))\b)/i,
);

/** 'You asked us for the following, which we logged as case 112.': the case's number behind the words that point on. */
const CASE_BEHIND =
  /(?<=\b(?:for|about) the following(?: \w+)?),? \(?(?:and|which|under|given|logged|registered|our|with)\b[^.:?]{0,50}\b(?:ref(?:erence)?|number|no|case|logged as)\b[^:?]{1,40}$/i;

/** 'Below is your request and our response.': the request comes first; 'we considered your request and our reply is below' has one of them. */
const REQUEST_WITH_ANSWER = cue(
  /\bbelow (?:is|are) your (?:request|questions?)(?: for information)? (?:and|with|together with|followed by) (?:our|the) (?:response|answers?|reply|replies)\.?\s*$|\byour (?:request|questions?) (?:and (?:our|the) (?:response|answers?|reply|replies) are|(?:with|together with) (?:our|the) (?:response|answers?|reply|replies) (?:is|are)) (?:\w+ ){0,2}below\.?\s*$/i,
);
/** 'In your response, please do the following:', 'For each year could you answer these questions:', 'For 2021 please send the following:' */
const TO_AUTHORITY = cue(
  /^\W*(?:in|with|as part of) your (?:response|reply|answer)\b[^.]{0,40}\bplease\b|^[^.?!:]{0,120}\b(?:can|could|would|will) you (?:please |kindly )?(?:answer|provide|supply|send|tell|state|list|give|disclose|let me)\b|^(?:(?!\byour?\b)[^.?!:]){0,120}\bplease (?:answer|provide|supply|send|tell me|state|list|give|disclose|confirm|let me)\b/i,
);
/** 'I enclose a copy of the information you requested in:' */
export const HANDS_OVER = cue(
  /^(?:I|we) (?:now |also |have |am |are )*(?:enclos(?:e|ed|ing)|attach(?:ed|ing)?|provid(?:e|ed|ing)|suppl(?:y|ied|ying)|releas(?:e|ed|ing))\b/i,
);

/** 'The decision on your request is shown in this table:' */
const DECIDES = cue(
  /^(?:(?:the|our) )?(?:decision|outcome|result) (?:on|of|about|for|in) (?:each part of )?(?:your|this|the) request\b/i,
);

/** 'Answer of the Council, agreed at its meeting and sent out on 21 September 2022:' */
const ANSWER_OF = cue(/^(?:the |our )?(?:answer|reply|response|decision) (?:of|by|from) [^.?:]{2,200}:\s*$/i);

/** 'With reference to your request, please find the figures below:' */
const FIND_BELOW = cue(
  /(?:^|, |\. )(?:please (?:find|see)|(?:I|we) (?:can )?(?:provide|set out|give)) (?:below )?(?:the|our) (?:requested )?(?:\w+ )?(?:figures|data|details|numbers|totals|answers?|responses?)\b[^.:]{0,40}:?\s*$/i,
);

/** 'Turning to the rest of your request:' behind what is refused of it. */
const OF_THE_REST = cue(
  /^(?!you\b)[^.:]{0,60}\b(?:(?:rest|remainder) of|(?:other|remaining) (?:parts?|points|questions|matters)(?: (?:of|in|you))?) (?:your|the|raised|asked|put)\b/i,
);

/** Of the words of answering, those that announce the answers themselves and not reasons or law. */
const ANSWERS = cue(
  /\b(?:answers?|repl(?:y|ies)|responses?|findings)\b[^\n]{0,60}(?:[:;]|\b(?:set out here|below|beneath|underneath|alongside|follows?|undernoted|turn)\b|\bare these\b)|\b(?:disclosed|responds|replies|answers) as follows\b|\b(?:respond(?:ed)?|repl(?:y|ied)|answer(?:ed)?) (?:to )?(?:each of )?(?:your|the|these) (?:\w+ ){0,2}(?:questions?|points|queries|issues|matters)\b|\b(?:i|we)(?: can| am| are| will|['’](?:m|re|ll))\b[^.:\n]{0,40}\b(?:respond|reply|answer|provide|supply|advise|confirm|disclose|release)\b[^.:\n]{0,60}(?::|\b(?:as follows|the following)\b)/i,
);

/** Cues stand in the first words of a line; the colon of what leads in at its end. */
export const LEAD_LENGTH = 400;
const NEWLINES = /\n/g;

/** 'Thank you for your request … You requested the following:': the last sentence of a long paragraph leads in to the request. */
export function announcedAtEnd({ text }: CleanBlock): "request" | null {
  if (text.length <= LEAD_LENGTH || !text.endsWith(":")) return null;
  const flat = text.slice(-LEAD_LENGTH).replace(NEWLINES, " ");
  const [, ...later] = sentencesOf(flat);
  const last = later.at(-1);
  return last !== undefined && leadInKind(flat.slice(last.start, last.end)) === "request" ? "request" : null;
}
