import type { Span } from "@foi-records/contract";
import { compareOn, wordsOf } from "../text/likeness.js";
import { matchesOf } from "../text/matches-of.js";
import { trimSpan } from "../text/trim-span.js";

/** An opening this like the question is the question again. Measured on generated pages: answers stay under 0.5. */
const RESTATED = 0.75;
const BOUNDARY = /\n|[?:.](?=\s|$)|\s[-–—]\s|$/g;
/** A restated question is at most this much longer than the question. */
const LONGER = 1.6;
/** A number, in words too. */
export const FIGURE =
  /^(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)$)/;
/** 'Copies of the leases are enclosed' answers 'Copies of the leases'. */
const HANDED_OVER: ReadonlySet<string> = new Set(
  "attached enclosed appended provided supplied disclosed released withheld exempt held available below".split(" "),
);
const NEGATIONS: ReadonlySet<string> = new Set("not no never nothing neither nobody cannot".split(" "));
const DENIES = /^\W*(?:no|none|nil|yes|zero|neither)\b(?!\.)/i;
/** What parts an answer from its question is no part of it. */
const DASHES = /^(?:[\s–—:|=→⇒…]|-+>?|\.{3,}|\/(?=\s))+/;

/** Where an answer begins after its question is printed again; `start` where it is not. */
export function afterRestated(text: string, start: number, end: number, question: string): number {
  return afterExact(text, start, end, question) ?? afterAlike(text, start, end, question);
}

/** Behind an opening that is so like the question as only the question is. */
function afterAlike(text: string, start: number, end: number, question: string): number {
  const wanted = wordsOf(question);
  if (wanted.length === 0) return start;
  const slice = text.slice(start, Math.min(end, start + Math.ceil(question.length * LONGER) + 40));
  // 'No kiosks were opened in 2018.' has all words of 'The number of kiosks opened in 2018.' and answers it.
  if (DENIES.test(slice) && !DENIES.test(question)) return start;
  if (end - start < question.length && isChoice(wordsOf(text.slice(start, end)), wanted)) return start;
  const likenessOn = compareOn(wanted);
  let best = RESTATED;
  let bestEnd = 0;
  let read = 0;
  for (const found of matchesOf(slice, BOUNDARY)) {
    const at = found[0] === "\n" ? found.index : found.index + found[0].length;
    const words = wordsOf(slice.slice(read, at));
    read = at;
    // 'There are 7 empty in Hillhead' answers 'How many are empty in Hillhead?'; a question printed again has no new figure.
    // Nor does it say that the thing is attached, or that it is not so: 'Wardens do not carry cameras'.
    if (words.some((word) => isOfAnswer(word) && !wanted.includes(word))) break;
    const score = likenessOn(words);
    if (score >= best) {
      best = score + 1e-9;
      bestEnd = at;
    }
  }
  return start + bestEnd;
}

/** 'for major development 31': word for word the question, and behind it a figure, a capital or a word that answers by itself. */
function afterExact(text: string, start: number, end: number, question: string): number | null {
  const same = trimSpan(question.replace(END_MARK, ""), 0, question.length);
  const words = same === null ? "" : question.slice(same.start, same.end);
  // '2022/23 £211,480': a year names what the figure is of.
  if (!WORD.test(words)) return null;
  const said = text.slice(start, end);
  const lead = said.length - said.trimStart().length;
  if (said.slice(lead, lead + words.length).toLowerCase() !== words.toLowerCase()) return null;
  const behind = lead + words.length;
  return ANSWERS_BEHIND.test(said.slice(behind, behind + 40)) ? start + behind : null;
}

const WORD = /\p{L}{4}/u;
const END_MARK = /[?.:;,\s]+$/;
const ANSWERS_BEHIND =
  /^[?.:;,]?(?:\s*(?:[|=→⇒…]|[-=]{1,2}>|\.{3,}|(?<=\s)\/(?=\s))\s*\S|\s+(?:[£$]?\d|\p{Lu}|(?:none|nil|yes|no|zero|n\/a|not (?:held|known|recorded|applicable|available)|unknown|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|see (?:above|below|attached))\b))/u;

/** What a question printed again does not add to itself. */
function isOfAnswer(word: string): boolean {
  return FIGURE.test(word) || HANDED_OVER.has(word) || NEGATIONS.has(word);
}

/** 'Contract type: maintenance' has the words of 'Contract type: managed or maintenance?' and chooses. */
function isChoice(words: readonly string[], wanted: readonly string[]): boolean {
  return wanted.includes(OR) && !words.includes(OR) && words.length > 0 && words.every((word) => wanted.includes(word));
}

const OR = "or";

/** The span of an answer without leading dashes; null where nothing is left. */
export function answerSpan(text: string, start: number, end: number): Span | null {
  const span = trimSpan(text, start, end);
  if (span === null) return null;
  const dashes = DASHES.exec(text.slice(span.start, span.start + 8))?.[0].length ?? 0;
  return trimSpan(text, span.start + dashes, span.end);
}
