import type { CleanBlock, SectionKind } from "../blocks.js";
import { readMark } from "../questions/read-mark.js";
import type { Story } from "./story.js";

interface Place extends Pick<Story, "hasRequest" | "told"> {
  readonly state: SectionKind;
}

/** What a menu names, too: 'Make an FOI request', 'Your right to know', 'Advice'. */
const OF_MENUS: ReadonlySet<SectionKind> = new Set(["closing", "review-rights", "advice"]);
/** A sentence's end and the marks behind it, or an address that ends it. */
const ENDS_SENTENCE = /(?:[.!:]["'’”)]*|(?:protected|address)\]|\.(?:uk|org|com|net|scot|wales)\/?)\s*$/;
const LAST_WORDS = 12;

/** True for a heading of the end above the letter, a menu's or what it is about: nothing is closed that has not begun. */
export function isOfMenu(kind: SectionKind, { state, hasRequest, told }: Place): boolean {
  return OF_MENUS.has(kind) && state === "preamble" && !hasRequest && told === null;
}

/** True there for words that are no sentence. */
export function isMenuLine(kind: SectionKind, line: string, place: Place): boolean {
  return isOfMenu(kind, place) && !endsSentence(line);
}

export function endsSentence(text: string): boolean {
  return ENDS_SENTENCE.test(text.slice(-LAST_WORDS));
}

interface InList {
  readonly state: SectionKind;
  readonly isOverLetter: () => boolean;
}

/** '3. Complaints' over 'a) How many …?' goes on counting what was asked, whatever it names. */
export function headsQuestions(block: CleanBlock, kind: SectionKind, { state, isOverLetter }: InList): boolean {
  if (state !== "response" || (kind !== "review-rights" && kind !== "closing")) return false;
  return LATER.test(readMark(block)?.labels[0] ?? "") && isOverLetter();
}

const LATER = /^(?:[2-9]|[1-9]\d)$/;
