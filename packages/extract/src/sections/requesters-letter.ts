import type { CleanBlock } from "../blocks.js";
import { dateOfLine } from "../metadata/date-lines.js";
import type { ThreadMessage } from "../metadata/thread-messages.js";
import { readMark } from "../questions/read-mark.js";
import { cue } from "../text/cue/cue.js";
import { sentencesOf } from "../text/sentences.js";
import { isIntroductory } from "./introductions.js";
import { isNameAlone, MOST_SIGNATURE } from "./signature.js";
import { GREETING, REQUESTER_VOICE } from "./voices.js";

/** A greeting before the first words of a paragraph. */
export const GREETING_PREFIX =
  /^(?:dear [A-Z][^,.\n]{2,60},|(?:good (?:morning|afternoon|evening)|hi|hello)(?: (?:there|all|both|team))?(?![\p{L}’'-])[,.!]?(?:\s[–—-](?=\s))?)\s*(?=\S)/iu;
const SIGN_OFF = cue(
  /^(?:(?:many |with |kind )?(?:thanks|regards)|thank you|cheers|diolch|cofion)\b[^?]{0,80}[.,!]?$|^(?:if (?!there (?:is|are|was|were) (?:any )?such\b)(?:you|I|this|any|there|possible)|i look forward|i (?:would|should) (?:be grateful|appreciate|welcome)\b[^?]{0,40}\b(?:reply|response|answer)|please (?:send|reply|acknowledge|provide (?:this|the information) (?:in|by|as)))\b[^?]{0,200}\b(?:electronic|e[- ]?mail|spreadsheet|format|hearing from you|receipt|response|reply|answer)\b/i,
);
/** What is said of the letter itself at its end, in a paragraph of its own: who may be called, that it has come. */
const SPEAKS_OF_LETTER = cue(
  /^["“'‘]?(?:(?:please |do )?(?:don['’]t|do not) hesitate to|(?:please )?feel free to|please do|(?:please|kindly)) (?:contact|call|ring|phone|e-?mail|write to|get (?:back )?in touch|get back to|let me know|ask|come back to)\b[^?:]{0,60}\b(?:if|should|with|when|in case|where)\b[^?:]{0,60}\b(?:unclear|clear|clarif\w+|questions?|queries|further|anything|any ?thing|doubt|difficult\w*|problems?|discuss|explain\w*|need)\b[^?:]{0,60}$|^["“'‘]?(?:please|kindly|(?:can|could|would) you (?:please )?) ?(?:acknowledge|confirm)(?: that)? (?:safe )?(?:receipt|you have (?:received|had|got)|(?:my|this|the) (?:request|letter|e-?mail|message) (?:has|was))\b[^.?!:]{0,60}[.?!]?["”'’]?$|^["“'‘]?if (?:anything|any (?:part|of)|this|my request|there is anything)\b[^.?:]{0,60}\b(?:unclear|not clear|clarif\w+)\b[^.?:]{0,40}\b(?:contact|call|ring|phone|e-?mail|write|get in touch|let me know|ask|tell me)\b[^.?:]{0,60}\.?["”'’]?$|^sent from (?:my|outlook|mail)\b/i,
);
/** 'I expect full compliance with section 10.': what the requester says of the reply asks for nothing. */
const PRESSES_FOR = cue(
  /^(?:I|we) (?:(?:will|shall|would|do) )?(?:fully )?(?:expect|await|require|insist on|look for)\b[^.?:]{0,40}\b(?:compl(?:y|iance)|repl(?:y|ies)|responses?|within (?:the )?(?:statutory|legal|20|twenty))\b[^.?:]{0,60}(?:\.(?! ?(?:please|what|how|which|when|where|who|I would)\b)[^?]{0,160})?$/i,
);
/** Thanks behind the last words of one. */
export const THANKS_SUFFIX = cue(
  /\s+(?:(?:many |with )?thanks(?: (?:in advance|again))?|thank you(?: (?:in advance|very much))?|(?:kind|best) regards|regards)[.,!]?$/i,
);
/** 'Requestor category: Media' under the heading of a request. */
const FIELD_LINE = cue(
  /^(?:(?:requestor|requester|applicant|customer|enquirer|foi|request)(?:['’]s)? )?(?:category|type|name|reference|ref|number|date|subject|topic|department|directorate|received|organisation)(?: (?:number|received|of request|no\.?))?\s?: ?\S.{0,80}$/i,
);
/** A field of a case whose value stands glued to its name, or below it: 'Request Date18 March 2015', 'Released Date'. */
const GLUED_FIELD =
  /^(?:Date )?(?:Request(?:ed)?|Received|Releas(?:e|ed)|Respon(?:se|ded)|Closed|Completed|Issued|Due) (?:[Dd]ate|by|on|[Tt]ype|[Ss]tatus|[Mm]ethod|[Cc]ategory|[Oo]utcome)\s?:?(?:$|\s?(?=[A-Z\d])[^.?!]{1,60}$)/;
/** Without what opens and closes a letter; in a thread its writer's name closes it too. */
export function trimBlocks(
  blocks: readonly CleanBlock[],
  thread: readonly ThreadMessage[],
  isOwn: boolean,
): readonly CleanBlock[] {
  const authors = new Set(thread.map(({ author }) => author));
  let from = 0;
  let to = blocks.length;
  while (
    from < to &&
    !asksBehindMark(blocks[from]) &&
    opensLetter((blocks[from]?.text ?? "").replaceAll("\n", " "), isOwn)
  )
    from++;
  to = beforeFarewell(blocks, from, to);
  while (to > from && closesLetter(blocks[to - 1], authors)) to--;
  return blocks.slice(from, to);
}

/** Below 'Yours faithfully' stand a name and an address, in the quotation or without one. */
function beforeFarewell(blocks: readonly CleanBlock[], from: number, to: number): number {
  const least = Math.max(from + 1, to - MOST_SIGNATURE);
  for (let at = to - 1; at >= least; at--) {
    const text = blocks[at]?.text ?? "";
    if (FAREWELL.test(text)) return at;
    if (!isNameAlone(text.replace(AROUND_NAME, ""))) return to;
  }
  return to;
}

const FAREWELL = cue(
  /^(?:yours?(?: (?:sincerely|faithfully|truly|ever|etc|aye))?|(?:with )?(?:(?:kind|best|warm|many|good|all)(?:est)? ){0,2}(?:regards|wishes|thanks)(?: (?:in advance|in anticipation|again))?|with thanks in anticipation|all the best|best|thanks|thank you|cheers|sincerely|respectfully)[,.!]?["”'’]?$/i,
);
/** What a name in a signature stands between. */
const AROUND_NAME = /["”'’()]/g;

/** 'You asked: How many lamps?' on one line. */
function asksBehindMark(block: CleanBlock | undefined): boolean {
  const mark = block === undefined ? null : readMark(block);
  return mark?.style === "unnumbered-question" && mark.length < (block?.text.length ?? 0);
}

/** A greeting, or thanks and the like; what the requester himself says of his request is part of it. */
export function opensLetter(line: string, isOwn: boolean): boolean {
  return (
    GREETING.test(line) ||
    ASKS_LEAVE.test(line) ||
    onlyPoints(line) ||
    FORM_PROMPT.test(line) ||
    POINTS_AT_FILE.test(line) ||
    FIELD_LINE.test(line) ||
    dateOfLine(line) !== null ||
    HOPES.test(line) ||
    (isIntroductory(line) && !REQUESTER_VOICE.test(line) && !(isOwn && REFERS.test(line)) && ownWish(line) === null)
  );
}

/** 'Under FOI I'd like to know the following about the ferry:', 'I write for a paper and would like:' in the requester's voice. */
const OWN_WISH = cue(
  /^(?!(?:\p{L}+ ){0,12}(?:you|your)\b)[^:?!]{0,160}\b(?:I|we)(?: (?:would|should) (?:also )?(?:like|be (?:very )?(?:grateful|glad)|appreciate)|['’]d (?:also )?like)\b(?! to (?:confirm|inform|advise))[^.?!:]{0,160}:$/iu,
);

/** Where what the requester says over the points of his list begins, behind 'Good morning. I hope you are well.'; null where he does not. */
export function ownWish(text: string): number | null {
  if (!text.endsWith(":")) return null;
  const first = sentencesOf(text).find(({ start, end }) => {
    const sentence = text.slice(start, end);
    return !GREETING.test(sentence) && !HOPES.test(sentence);
  });
  return first !== undefined && OWN_WISH.test(text.slice(first.start)) ? first.start : null;
}

/** 'Describe the information you are requesting:', printed by a form over what was written into it. */
export const FORM_PROMPT = cue(
  /^(?:please )?(?:describe|enter|type|provide|give|state|specify|tell us|set out|explain)\b[^.?!]{0,60}\b(?:you (?:are|would|want|wish|need|require|seek|['’]re)|your (?:request|question|enquiry))\b[^.?!]{0,60}[.:*]{0,2}$/i,
);

/** 'My questions are attached as a Word file, thanks.': what is asked stands in the file. */
const POINTS_AT_FILE = cue(
  /^(?:(?:please )?(?:see|find) (?:the )?attached\b[^.?!:]{0,20}\b(?:questions?|request|letter|list|file|document)|(?:(?:the|my|our|all) )?(?:questions?|request|letter)(?: (?:is|are))? (?:(?:all|both) )?(?:in the )?(?:attached|enclosed))\b[^.?!:]{0,40}(?:[.!](?: (?:thanks|thank you|regards|many thanks)\b[^?:]{0,30}| [A-Z][\w-]+){0,2})?$/i,
);

/** 'Hi there, I hope you are well.' */
const HOPES = cue(
  /^["“'‘]?(?:(?:dear|hello|hi|hiya|good \w+)\b[^.?!:]{0,40}[,.!–-] ?)?(?:(?:I|we) )?(?:do )?(?:hope|trust) (?:that )?(?:you(?: are|['’]re)?|this (?:e-?mail|message|letter)?\s?finds you|all is|everyone is|your week is)\b[^.?!]{0,40}\b(?:well|safe|good|ok|okay|fine)\b[^.?!]{0,30}[.!,]?$/i,
);

/** 'Hello Sue, can I ask under Freedom of Information', over the question. */
const ASKS_LEAVE = cue(
  /^(?:(?:dear|hello|hi|good \w+)\b[^,.?!:]{0,40}, )?(?:can|could|may|might) I (?:please )?(?:ask|request|make)\b[^?:.]{0,40}\b(?:FOIA?|freedom of information|EIRs?|environmental information)\b[^?.:]{0,20}[:,.]?$/i,
);

/** 'Please see below my request.', 'My questions are as follows:': words that only point at what is asked below them. */
const POINTS_BELOW = cue(
  /^(?:please )?(?:see|find) (?:(?:set out|listed|attached) )?below (?:for )?(?:my|our|an?|the following) (?:(?:FOIA?|EIR|freedom of information|information|data|\d+|new|formal|following)\s)*(?:requests?|questions?)(?: for information)?(?: (?:under|pursuant to) (?:the )?(?:FOIA?|EIRs?|(?:freedom of|environmental) information)(?: \(Scotland\))?(?: act| regulations)?(?: \d{4})?)?[.:]?$|^(?:please )?(?:see|find) (?:my|our) (?:FOIA? |EIR |freedom of information |information )?(?:requests?|questions?) (?:set out |listed )?below[.:]?$|^(?:my|our) (?:FOIA? |EIR |freedom of information |information )?(?:requests?|questions?)(?: for information)? (?:is|are) (?:as follows|for(?: the following)?(?=:)|(?:set out |listed |given )?below)[.:]?$/i,
);

/** 'Hi. Please find below my request.', in quotation marks or without. */
function onlyPoints(line: string): boolean {
  const words = line.replace(OPENING_QUOTE, "");
  if (!SAYS_BELOW.test(words)) return false;
  const sentences = sentencesOf(words).map(({ start, end }) => words.slice(start, end));
  return sentences.every((sentence) => GREETING.test(sentence) || POINTS_BELOW.test(sentence));
}

const OPENING_QUOTE = /^["“‘']/;
const SAYS_BELOW = /\b(?:below|as follows)\b|\bfor(?: the following)?:$/i;

/** In the first letter of a thread the requester refers to what he asks about. */
const REFERS = cue(/^(?:I|we) (?:refer|(?:am|are) writing|write|have|note|understand)\b/i);

function closesLetter(block: CleanBlock | undefined, authors: ReadonlySet<string>): boolean {
  if (isSignOff(block)) return true;
  return block !== undefined && (isField(block.text) || authors.has(block.text) || OUR_LETTER.test(block.text));
}

function isField(text: string): boolean {
  return FIELD_LINE.test(text) || GLUED_FIELD.test(text) || (dateOfLine(text) !== null && !SAYS_MORE.test(text));
}

/** 'Your answer of 9 May 2024: the pier alone. By year is fine.' */
const SAYS_MORE = /\p{Ll}[.?!] \p{Lu}\p{Ll}|\?$/u;

/** Behind the request the letter may say what it is: 'This letter provides the Board's response to your request.' */
const OUR_LETTER = cue(
  /^(?:this|the (?:following|attached|enclosed)|my|our|below is (?:the|our)) (?:letter|response|reply|e-?mail|document)\b[^.]{0,40}\b(?:provides?|sets? out|contains?|gives?|is)\b[^.]{0,60}\b(?:response|reply|replies|answers?)\b[^.]{0,40}\.?$/i,
);

function isSignOff(block: CleanBlock | undefined): boolean {
  return (
    block !== undefined &&
    [SIGN_OFF, PRESSES_FOR, SPEAKS_OF_LETTER, FAREWELL, GREETING].some((one) => one.test(block.text))
  );
}
