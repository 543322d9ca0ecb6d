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
const DASH = /[-–—]/;
const DOTS = /[.…]/;
const BRACKETS = /\s([[(])([^[\](){}]{1,160}(?:\([^()]{1,20}\)[^[\](){}]{0,60}){0,3})[\])]$/;
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
  if (line.length > LONGEST) return [];
  const end = line.trimEnd().length;
  const cut = questionMarkCut(line, from, end);
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
  const found = new Map<string, readonly Parting[]>();
  for (const { 0: printed, index } of matchesOf(line.slice(from, end), SIGN)) {
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
  const found = BRACKETS.exec(line.slice(from, end));
  if (found === null) return [];
  const at = from + found.index;
  return parting(line, found[1] ?? "", from, at, at + 2, end - 1);
}

/** 'Number of beds 12', 'Total cost £6,300 plus VAT', 'A register of shops Not held': its last words are a figure or say by themselves how it stands. */
function lastWords(line: string, from: number, end: number): readonly Parting[] {
  const found = AT_END.exec(line.slice(from, end)) ?? dayAtEnd(line.slice(from, end));
  if (found === null) return [];
  const at = from + found.index;
  return JOINS.test(line.slice(from, at)) ? [] : parting(line, LAST_WORDS, from, at, at, end);
}

/** 'Date of the last inspection 4 May 2021': only where a day is asked for. */
function dayAtEnd(line: string): RegExpExecArray | null {
  const found = DAY.exec(line);
  return found !== null && ASKS_DAY.test(line.slice(0, found.index)) ? found : null;
}

const DAY =
  /\s(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|(?:\d{1,2}(?:st|nd|rd|th)? )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6} \d{4})$/;
const ASKS_DAY = /\b(?:dates?|day|deadline|expiry|when)\b/i;
const AT_END =
  /(?<=\p{L}{2}[^\s]*)\s(?:[£<~]?(?!(?:19|20)\d\d\.?$)\d[\d,.]*(?:[km]|bn)?(?: ?(?:%|per ?cent))?(?: (?:plus|excluding|excl?\.?|including|incl?\.?|per|each|in total|pa\b|p\.a\.)[^?:;]{0,30})?|(?:Yes|No|None|Nil|Zero|Y|N|N\/A|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)\.?|(?:Not (?:held|known|recorded|applicable|available|collected)|(?:No |Not )?[Ii]nformation (?:is )?not held|No information(?: is)? held|Withheld|Exempt|Refused|(?:Please )?[Ss]ee (?:attached|below|above|table|notes?|the attached))\b[^?]{0,80})$/u;
/** '… in the last 12', '… by more than 3': the figure is of the matter. */
const JOINS =
  /\b(?:and|or|of|the|by|for|to|in|on|at|from|than|last|past|next|over|under|between|with|per|is|are|was|were|least|most|about|every|band|grade|type|class|phase|level|year|years|age|aged|section|part|since|until|number|no|to be|been|if|not)\s*$/i;

/** True for words that surely say how it stands: a figure, a sum, yes or no, nothing, withheld. */
export function surelyAnswers(words: string): boolean {
  if (namesPeriods(words)) return false;
  return FIGURE.test(words) || readsAsAnswer(words);
}

const FIGURE =
  /^(?:[£<~]\s?)?(?!(?:19|20)\d\d\b)\d[\d,.]*(?:%|[km]\b|bn\b)?(?=[\s.,;)]|$)|^(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|fewer than|less than|y|n)\b(?![^.]{60})/i;
