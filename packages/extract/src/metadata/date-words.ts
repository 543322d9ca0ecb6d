import { type Cue, cue } from "../text/cue/cue.js";

/** A word of a field's label, and how far it speaks for each of the case's dates. */
interface DateWord {
  readonly pattern: Cue;
  readonly received: number;
  readonly responded: number;
}

/** Words of labels in any order; what is done weighs more than what it is done to, an answer more than a request. */
const LABEL_WORDS: readonly DateWord[] = [
  {
    pattern: cue(
      /\b(?:received|rec['’]?d|rcvd|receipt|asked|requested|opened|logged|submitted|submission|lodged|raised|registered|arrived|came|in)\b/i,
    ),
    received: 3,
    responded: 0,
  },
  {
    pattern: cue(
      /\b(?:requests?|enquiry|enquiries|inquiry|query|question|application|start(?:ed)?|creat(?:e|ed|ion)|made)\b/i,
    ),
    received: 2,
    responded: 0,
  },
  {
    pattern: cue(/\b(?:response|reply|answers?|decision|outcome|disclosed|released|determination)\b/i),
    received: 0,
    responded: 4,
  },
  {
    pattern: cue(
      /\b(?:responded|answered|replied|closed|closure|completed|completion|issued?|resolved|decided|concluded|finished|finalised|d[ei]spatched|resp|ans['’]?d|ended|end date|dealt with|disposed of)\b/i,
    ),
    received: 0,
    responded: 3,
  },
  { pattern: cue(/\b(?:sent|out|went|done|given|provided)\b/i), received: 0, responded: 1.5 },
  {
    pattern: cue(
      /\b(?:to|with|reached) us\b|\breached\b|\byou (?:wrote|asked|sent)\b|\bgot (?:it|this|your|here)\b|\byour (?:e-?mail|letter|message)\b/i,
    ),
    received: 3,
    responded: 0,
  },
  {
    pattern: cue(
      /\b(?:wrote|got|went|came|sent) back\b|\bour (?:e-?mail|letter|message)\b|\b(?:final|full) letter\b|\bto (?:you|(?:the )?(?:requester|requestor|applicant))\b|\bleft (?:us|this|the|our)\b/i,
    ),
    received: 0,
    responded: 4,
  },
  { pattern: cue(/\breview\b/i), received: -9, responded: 1 },
  { pattern: cue(/\b(?:first|initial|original|earlier|interim|holding)\b/i), received: 0, responded: -9 },
];
const FUNCTION_WORDS =
  /^(?:dates?|day|when|time|of|the|our|your|was|were|is|has|been|be|we|it|you|us|this|back|on|for|at|foi|foia|foisa|eir|freedom|information|internal|final|full|substantive|what|case|record|and|a|an|to|by|with|officer|team|office|desk|council|clerk|applicant|requestor|requester|e-?mailed|dyddiad)$/i;
/** Words of dates that are neither, and of periods. */
const OTHER_DATES =
  /\b(?:publi\w+|updated?|reviewed|printed|modified|posted|due|deadline|target|(?<!\b(?:received|asked|made|sent|issued|answered|given|emailed|e-mailed) )by|before|until|till|since|from|between|after|(?<=\b(?:issued|made|sent|given|received|recorded|closed) )to$|clarif\w+|extension|extended|acknowledg\w*|expir\w+|period|during|next|born|meeting|effective|accessed|downloaded|retain\w*)\b/i;
const SENT_ALONE = cue(/^(?:sent|out|done)$/i);
/** Over a date, a heading such as 'Response' is none of its labels. */
const DOING = cue(
  /\bdate|\bday\b|\bwhen\b|\w(?:ed|pt)\b|\b(?:sent|done|came|went|wrote|made|given|rec['’]?d|ans['’]?d)\b/i,
);
const ASIDE = /\([^)]{0,40}\)/g;
const APOSTROPHES = /['’]/g;
const NOT_WORD = /[^\p{L}\d/-]+/u;
const LABEL_LIMIT = 60;
const MOST_OTHER_WORDS = 1;
const ENOUGH = 1.5;

/** The words that may label a date. */
export interface DateLabel {
  readonly text: string;
  /** Whether they stand on the line over the date. */
  readonly over: boolean;
  /** Whether a mark or a line's end sets them off from the date, as no sentence is: 'We replied on: '. */
  readonly setOff: boolean;
}

/** What the label of a date says it is, its words weighed in any order; null where they say nothing. */
export function fieldOfLabel({ text, over }: Pick<DateLabel, "text" | "over">): "received" | "responded" | null {
  if (text === "" || text.endsWith("?") || text.length > LABEL_LIMIT || OTHER_DATES.test(text) || isProse(text))
    return null;
  if (SENT_ALONE.test(text)) return "responded";
  let [received, responded] = [0, 0];
  for (const word of LABEL_WORDS) {
    if (!word.pattern.test(text)) continue;
    received += word.received;
    responded += word.responded;
  }
  if (Math.max(received, responded) < ENOUGH || (over && !DOING.test(text))) return null;
  return received > responded ? "received" : "responded";
}

/** Too many words that no label has. */
function isProse(label: string): boolean {
  const words = label.replace(ASIDE, " ").replace(APOSTROPHES, "").split(NOT_WORD);
  return words.filter((word) => word !== "" && !isLabelWord(word)).length > MOST_OTHER_WORDS;
}

function isLabelWord(word: string): boolean {
  return FUNCTION_WORDS.test(word) || LABEL_WORDS.some(({ pattern }) => pattern.test(word));
}

/** Where one field of a line ends and the next begins; a bracket that is still open holds a field: 'Ref 24/031 (received'. */
const FIELD_END = /[·•|;\t]| {3,}|[.,] (?=\p{Lu})|^[-–•*] | \((?=[^()]{1,60}$)/u;
const LABEL_END =
  /[\s:=|(–—-]+(?:(?:on|the|at) )?(?:the )?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?$/i;
const SET_OFF = /[|•·\t]|[:=]\s*(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?$/i;
const FIELD_FOLLOWS =
  /^(?: at)?[ ,]{0,2}(?:\d{1,2}[:.]\d\d(?: ?[ap]m)?)?\s{0,3}(?:$|[\n·•|;.)\t/–—-]| {2,}|\p{Lu}|(?:and )?\p{Ll}{3,10}ed\b)/u;
const LINE_ENDS = /^[ .,]*(?:\d{1,2}[:.]\d\d(?: ?[ap]m)?)?[ .]*(?:\n|$)/i;

/** The label of a date: the words before it on its line since the last field, or the short line over it. */
export function labelBefore(before: string, after: string): DateLabel {
  const lines = before.split("\n");
  const own = lastField(lines.at(-1) ?? "");
  if (own !== "")
    return { text: FIELD_FOLLOWS.test(after) ? own : "", over: false, setOff: SET_OFF.test(lines.at(-1) ?? "") };
  return { text: LINE_ENDS.test(after) ? lastField(lines.at(-2)?.trim() ?? "") : "", over: true, setOff: true };
}

function lastField(line: string): string {
  const text = ` ${line.trimEnd()} `.replace(LABEL_END, "");
  return text.split(FIELD_END).at(-1)?.trim() ?? "";
}
