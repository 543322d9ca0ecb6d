import type { Span } from "@foi-records/contract";
import { matchesOf } from "../text/matches-of.js";
import { trimSpan } from "../text/trim-span.js";
import { namesPeriods } from "./names-periods.js";
import { questionMarkCut } from "./question-end.js";
import { readsAsAnswer } from "./reads-as-answer.js";

/** One way to part a line into what is asked and what answers it. */
export interface Parting {
  /** What stands between the two: its name is the same in all lines of a list. */
  readonly sign: string;
  readonly asked: Span;
  readonly answer: Span;
}

/** The sign of a line that its own question mark parts, whatever else stands behind it. */
export const QUESTION_MARK = "?";
/** The sign of a line that nothing parts but the kind of its last words. */
export const LAST_WORDS = "last words";

/** Signs that stand between a matter and what is said of it. */
const SIGN =
  /(?<=\S)(?: ?[-=]{1,2}> ?| (?:[-–—]{1,2}|[=/|~;→⇒►»]|>{1,2}) |[:=;](?: |(?<=[=:])(?=\d))| [:=](?=\S)| ?(?:…|\.{3,}) ?)(?=\S)/g;
/** Any of them; a cheap test that most lines fail. */
const HOLDS_SIGN = / [-–—=/|~;:→⇒►»>]|[:=;][ \d]|…|\.{3}|[-=]>/;
/** A sign further on stands in a sentence. */
const LONGEST_MATTER = 300;
const DASH = /[-–—]/;
const DOTS = /[.…]/;
const BRACKETS =
  /\s([[(])(?!(?:as|please|if|for|in|by|e\.g|i\.e|job|see)\b)([^[\](){}]{1,160}(?:\([^()]{1,20}\)[^[\](){}]{0,60}){0,3})[\])]$/;
const BEHIND_MARK = /^\s*(?:[-=]{1,2}>|(?:[-–—=:/|~;→⇒►»…*]|>{1,2}(?=\s)|\.{2,}){1,3}(?=\s|\p{L}|[£\d]))?\s*/u;
/** A matter has at least this many letters in a row. */
const MATTER = /\p{L}{3}/u;
/** What names a matter is no sentence that another follows. */
const SENTENCES = /[.!;]["'’”)]?\s+\p{Lu}/u;
const LONGEST = 700;
/** A matter with more signs in it is a sentence. */
const MOST_SIGNS = 4;

/** The ways in which a line, from `from` on, can be parted; `gaps` are places of a wide gap in it. */
export function partingsOf(line: string, from: number, gaps: readonly number[] = []): readonly Parting[] {
  const end = line.trimEnd().length;
  if (end > LONGEST) return [];
  const cut = line.includes("?") ? questionMarkCut(line, from, end) : null;
  if (cut !== null) {
    const start = cut + (BEHIND_MARK.exec(line.slice(cut, end))?.[0].length ?? 0);
    return parting(line, QUESTION_MARK, from, cut, start, end);
  }
  if (ASKS_AT_END.test(line)) return [];
  const gap = gaps.find((at) => at > from);
  return [
    ...(gap === undefined ? [] : parting(line, "gap", from, gap, gap, end)),
    ...atSigns(line, from, end),
    ...inBrackets(line, from, end),
    ...lastWords(line, from, end),
  ];
}

const ASKS_AT_END = /\?["'’”)]*\s*$/;

function parting(
  line: string,
  sign: string,
  from: number,
  askedEnd: number,
  start: number,
  end: number,
): readonly Parting[] {
  const asked = trimSpan(line, from, askedEnd);
  const answer = trimSpan(line, start, end);
  if (asked === null || answer === null) return [];
  const matter = line.slice(asked.start, asked.end);
  if (!MATTER.test(matter) || (sign !== QUESTION_MARK && SENTENCES.test(matter))) return [];
  if (ASKS_ON.test(line.slice(answer.start, answer.end))) return [];
  return [{ sign, asked, answer }];
}

/** The requester goes on: 'I should also like to know …', 'Do you lend them to' on a broken line. */
const ASKS_ON =
  /^(?:I|my|we would|please (?!see\b|find\b|refer\b|note\b)|if|how|what|which|who|whose|when|where|why|do|does|did|is|are|was|were|can|could|would|will|has|have|and|or|by)\b/i;

/** At the first of each sign that stands in the line, in no aside and between no figures. */
function atSigns(line: string, from: number, end: number): readonly Parting[] {
  if (!HOLDS_SIGN.test(line)) return [];
  const found = new Map<string, readonly Parting[]>();
  for (const { 0: printed, index } of matchesOf(line.slice(from, Math.min(end, from + LONGEST_MATTER)), SIGN)) {
    const at = from + index;
    const sign = nameOf(printed.trim());
    if (found.size >= MOST_SIGNS) break;
    if (found.has(sign) || line.lastIndexOf("(", at) > line.lastIndexOf(")", at)) continue;
    if (sign === "-" && FIGURE_BEFORE.test(line.slice(Math.max(0, at - 3), at))) continue;
    found.set(sign, parting(line, sign, from, at, at + printed.length, end));
  }
  return [...found.values()].flat();
}

const FIGURE_BEFORE = /(?:^|\s)\d{1,2}$/;

function nameOf(sign: string): string {
  if (sign.endsWith(">")) return sign;
  if (DASH.test(sign)) return "-";
  return DOTS.test(sign) ? "…" : sign;
}

function inBrackets(line: string, from: number, end: number): readonly Parting[] {
  const last = line[end - 1];
  const found = last === ")" || last === "]" ? BRACKETS.exec(line.slice(from, end)) : null;
  if (found === null) return [];
  const at = from + found.index;
  return parting(line, found[1] ?? "", from, at, at + 2, end - 1);
}

/** 'Number of beds 12', 'Total cost £6,300 plus VAT', 'A register of shops Not held': its last words are a figure or say by themselves how it stands. */
function lastWords(line: string, from: number, end: number): readonly Parting[] {
  const tail = Math.max(from, end - LONGEST_TAIL);
  const found = AT_END.exec(line.slice(tail, end));
  const at = found === null ? dayAtEnd(line, from, end) : tail + found.index;
  if (at === null || !HAS_WORD.test(line.slice(Math.max(from, at - 40), at)) || JOINS.test(line.slice(from, at)))
    return [];
  return parting(line, LAST_WORDS, from, at, at, end);
}

const LONGEST_TAIL = 120;
/** What stands before them is a word or a year. */
const HAS_WORD = /(?:\p{L}{2}\S*|\b(?:19|20)\d\d(?:[/-]\d{2,4})?)$/u;

/** 'Date of the last inspection 4 May 2021': only where a day is asked for. */
function dayAtEnd(line: string, from: number, end: number): number | null {
  if (!ENDS_IN_YEAR.test(line)) return null;
  const found = DAY.exec(line.slice(from, end));
  return found !== null && ASKS_DAY.test(line.slice(from, from + found.index)) ? from + found.index : null;
}

const ENDS_IN_YEAR = /\d\s*$/;
const DAY =
  /\s(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|(?:\d{1,2}(?:st|nd|rd|th)? )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6} \d{4})$/;
const WHOLE_DAY = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\.?$/;
const ASKS_DAY = /\b(?:dates?|day|deadline|expiry|when)\b/i;
const AT_END =
  /\s(?:[£<~]?(?!(?:19|20)\d\d\.?$)\d[\d,.]*(?:[km]|bn)?(?: ?(?:%|per ?cent))?(?: (?:plus|excluding|excl?\.?|including|incl?\.?|per|each|in total|pa\b|p\.a\.)[^?:;]{0,30})?|(?:Yes|No|None|Nil|Zero|Y|N|N\/A|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|(?:Fewer|Less|More) than (?:\d{1,6}|[a-z]{3,8})|Over \d[\d,]*%?)\.?|(?:Not (?:held|known|recorded|applicable|available|collected)|(?:No |Not )?[Ii]nformation (?:is )?not held|No information(?: is)? held|Withheld|Exempt|Refused|Commercially sensitive|(?:Please )?[Ss]ee (?:attached|below|above|table|notes?|the attached))\b[^?]{0,80})$/;
/** '… in the last 12', '… by more than 3': the figure is of the matter. */
const JOINS =
  /\b(?:and|or|of|the|top|first|by|for|to|in|on|at|from|than|last|past|next|over|under|between|with|per|is|are|was|were|least|most|about|every|band|grade|type|class|phase|level|(?<!last |this |each |per |financial |calendar |academic )years?|age|aged|section|regulation|part|question|answer|page|table|annex|since|until|number|no|to be|been|if|not)\s*$/i;

/** True for words that surely say how it stands: a figure, a sum, yes or no, nothing, withheld. */
export function surelyAnswers(words: string): boolean {
  if (namesPeriods(words)) return false;
  return FIGURE.test(words) || WHOLE_DAY.test(words) || readsAsAnswer(words);
}

const FIGURE =
  /^(?:[£<~]\s?)?(?!(?:19|20)\d\d\b)\d[\d,.]*(?:%|[km]\b|bn\b)?(?=[\s.,;)]|$)|^(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w{3,5}teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w{3,5})?|fewer than|less than|y|n)\b(?![^.]{60})/i;
