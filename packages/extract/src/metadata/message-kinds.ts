import { speaksOfLetter } from "../sections/letter-talk.js";
import { isOnlyIfNeeded } from "../sections/only-if-needed.js";
import { cue } from "../text/cue/cue.js";
import { sentencesOf } from "../text/sentences.js";
import { MESSAGE_CUES, type MessageCue } from "./message-cues.js";
import { isOfProcedure, tellsFacts } from "./tells-facts.js";

/** What the authority's message in a thread does. */
export type MessageKind = "answer" | "question" | "delay" | "receipt" | "other";

/** A line that goes on in the next; where none does, lines are looked through one by one, which is quicker. */
const BROKEN_LINE = /[\w,]\n[a-z]/;

/** What a message does: what gives and tells of rights answers; a question back or a delay gives nothing yet. */
export function kindOfMessage(body: string): MessageKind {
  const own = ownWords(body);
  const flat = BROKEN_LINE.test(own) ? own.replaceAll("\n", " ") : own;
  // Most messages answer, which some of the wordings tell: the others are looked for where they do not.
  const cuesOf: HearCues = (...what) =>
    MESSAGE_CUES.filter(
      ({ says, pattern, byLine }) => what.includes(says) && pattern.test(byLine === true ? own : flat),
    );
  const says = (...what: MessageCue["says"][]): boolean => cuesOf(...what).length > 0;
  const rights = says("rights");
  const numbers = says("numbers") && !(asksByNumbers(own) && saidNow(flat, cuesOf("asks")));
  // A receipt that prints the request again numbers what was asked.
  const gives = says("gives") || (numbers && !says("promises"));
  if (rights && (gives || numbers)) return "answer";
  if (saidNow(flat, cuesOf("asks"))) return "question";
  if (saidNow(flat, cuesOf("delays"))) return "delay";
  return rights || gives || says("states") ? "answer" : kindOfFormality(flat, cuesOf);
}

/** '1. Which year do you mean?', '2. Please define a visit.': what is asked back, point by point. */
function asksByNumbers(own: string): boolean {
  const points = own.match(POINT) ?? [];
  return points.length > 0 && points.every((line) => ASKS_BACK.test(line));
}

const POINT = /^[ \t]*(?:Q(?:uestion)? ?\d|\(?\d{1,2}[.)] )[^\n]*/gim;
/** No requester says 'Which do you mean?'; he too says 'Please specify the year'. */
const ASKS_BACK =
  /\byou\b[^?]*\?\s*$|^\W*(?:Q(?:uestion)? ?)?\d+\W*(?:please )?(?:specify|clarify|define|explain|confirm|state) |\bor\b[^?]*\?\s*$/i;

/** The cues of some kinds that a message has. */
type HearCues = (...what: readonly MessageCue["says"][]) => readonly MessageCue[];

/** A message that gives nothing by its wording may do so by its facts. */
function kindOfFormality(flat: string, cuesOf: HearCues): MessageKind {
  if (ONLY_REFERENCE.test(flat)) return "receipt";
  if (cuesOf("promises", "acknowledges").length > 0) return tellsFacts(flat) ? "answer" : "receipt";
  return cuesOf("thanks").length > 0 && onlyThanks(flat) ? "receipt" : "other";
}

/** A number is all that an automatic reply may leave. */
const ONLY_REFERENCE =
  /^\s*(?:(?:our|your|case|request|foi) )*(?:ref(?:erence)?|number)(?: (?:number|no))?\.?\s?[:–-]?\s?[\w/.-]{2,30}\s*$/i;

/** What 'If we need you to clarify this …' would ask is not asked. */
function saidNow(flat: string, heard: readonly MessageCue[]): boolean {
  if (heard.length === 0) return false;
  if (!isOnlyIfNeeded(flat)) return true;
  const now = sentencesOf(flat)
    .map(({ start, end }) => flat.slice(start, end))
    .filter((sentence) => !isOnlyIfNeeded(sentence));
  return now.some((sentence) => heard.some(({ pattern }) => pattern.test(sentence)));
}

/** Thanks for a message, and nothing behind them but words about letters. */
function onlyThanks(flat: string): boolean {
  return sentencesOf(flat).every(({ start, end }) => {
    const sentence = flat.slice(start, end);
    return !ENDS_SENTENCE.test(sentence) || isOfProcedure(sentence) || speaksOfLetter(sentence);
  });
}

const ENDS_SENTENCE = /[.!?:]["'’”)]*$/;

/** What was written, without the addresses that a site lists below it and the older mail that it quotes. */
function ownWords(body: string): string {
  const quoted = BELOW.test(body) ? body.search(FROM_HERE) : -1;
  return quoted <= 0 ? body : body.slice(0, quoted);
}

const BELOW = cue(/(?:^|\n)(?:visible links|-{3,} ?(?:original message|forwarded message))/i);
const FROM_HERE = /(?:^|\n)(?:(?:References\n)?Visible links|-{3,} ?(?:original message|forwarded message))/i;
