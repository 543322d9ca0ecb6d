import type { Span } from "@foi-records/contract";
import { cue } from "../text/cue/cue.js";
import { sentencesOf } from "../text/sentences.js";
import type { AnswerSign } from "./answer-cue.js";
import { ANSWER_CUES } from "./answer-cues.js";
import { GIVES_STRONGLY } from "./gift-words.js";
import { lackByQuestion } from "./lack-by-question.js";
import { withoutPlaces } from "./number-of-a-place.js";

/** A sentence with what it says. */
export interface Signed {
  readonly sign: AnswerSign;
  readonly strong: boolean;
}

/** A sentence of an answer with its words. */
export interface Sentence extends Signed {
  readonly text: string;
}

/** A sentence longer than this is read by its first part: cues stand early and time stays linear. */
const SENTENCE_LENGTH = 600;
const WORD_CUT = /(?<=[a-z])-\n(?=[a-z])/g;
const CUT = /\u00ad/g;
/** A line that goes on in the next: hard-wrapped text. */
// It begins with the line's end, which stands at few places, and looks back from there.
const WRAPPED = / ?\n(?:(?<=[^\n]{50}[^.:;!?\n] ?\n)(?=[^\n\u2022*-])|(?<=[a-z,] ?\n)(?=[a-z(]))/g;

/** How a provision refuses all of a question: the request itself, or because the information is to be had elsewhere. */
export type Wholly = "request" | "available" | null;

/** What is known of an answer beside its words. */
export interface AnswerFacts {
  /** Where the page's paragraphs end: a line break there is seldom one that its width made. */
  readonly ends?: ReadonlySet<number>;
  /** The provision that it rests on refuses all of a question, so that figures about the work are no part of what was asked. */
  readonly wholly?: Wholly;
  readonly question?: string;
  /** Citations of grounds that are not claimed: what is said of them refuses nothing. */
  readonly dropped?: readonly Span[];
  /** True where its grounds say only that nothing is held. */
  readonly lacks?: boolean;
  /** Citations of grounds that are claimed: their sentences refuse something, whatever their words. */
  readonly claimed?: readonly Span[];
}

/** The sentences of one span of an answer, each with what it says. */
export function readSentences(text: string, { start, end }: Span, facts: AnswerFacts): readonly Sentence[] {
  const flat = unwrapped(text.slice(start, end), start, facts.ends);
  const isDropped = whatIsDropped(facts);
  const all = sentencesOf(flat);
  const words = all.filter((span) => !PARAGRAPH_NUMBER.test(flat.slice(span.start, span.end)));
  // '88.' alone is the figure that was asked for.
  const said = words.length > 0 ? words : all;
  return said.map((span) => {
    const own = flat.slice(span.start, span.end).replace(CUT, "");
    const has = (citations: readonly Span[] = []) =>
      citations.some((one) => one.start >= start + span.start && one.end <= start + span.end);
    const { sign, strong } = signOf(own);
    const cites = { dropped: has(facts.dropped), claimed: has(facts.claimed) };
    return { text: own, strong, sign: signHere(sign, { own, isFirst: span.start === 0, facts, isDropped, cites }) };
  });
}

/** A sentence in its answer. */
interface Placed {
  readonly own: string;
  readonly isFirst: boolean;
  readonly facts: AnswerFacts;
  readonly isDropped: (namesIt: boolean, own: string) => boolean;
  readonly cites: { readonly dropped: boolean; readonly claimed: boolean };
}

/** What a sentence says where it stands: beside what was asked, and by the grounds that it names. */
function signHere(sign: AnswerSign, { own, isFirst, facts, isDropped, cites }: Placed): AnswerSign {
  if (sign === "not-held") return REMARKS.test(own) && !isFirst ? "reason" : lackByQuestion(own, facts.question);
  if (sign === "withheld") return isDropped(cites.dropped, own) && !cites.claimed ? "reason" : sign;
  if (sign !== "given") return sign;
  return cites.claimed || refusesFirst(own, isFirst, facts) ? "withheld" : sign;
}

function refusesFirst(own: string, isFirst: boolean, { question = "" }: AnswerFacts): boolean {
  return isFirst && NO.test(own) && REQUESTS.test(question);
}

/** A sentence that names a ground that is given up; where no other is claimed, one that weighs it too. */
function whatIsDropped({ dropped = [], claimed = [] }: AnswerFacts): (namesIt: boolean, own: string) => boolean {
  const all = dropped.length > 0 && claimed.length === 0;
  return (namesIt, own) => namesIt || (all && WEIGHS.test(own));
}

/** The harm and the balance under a ground that is given up go with it. */
const WEIGHS = cue(/\b(?:prejudic\w+|harm|favours?|in favour of|outweigh\w*|balance)\b/i);
/** The number of a letter's paragraph says nothing. */
const PARAGRAPH_NUMBER = /^\d{1,2}[.)]$/;
/** A remark on what was given: 'Please note that we do not distinguish the two.' */
const REMARKS = cue(/^please note\b(?![^.]{0,60}\b(?:majority|most|rest|remainder|some|all) of\b)/i);
/** 'May I see the advice?' 'No.' */
const NO = cue(/^\W*no(?:[.,;:!]|$)/i);
const REQUESTS = cue(/^\W*(?:can|may|could|would|will) (?:I|we|you)\b|^\W*(?:please|kindly)\b/i);

/** The text with the lines that its width broke joined, every character in its old place. */
function unwrapped(text: string, from: number, ends: ReadonlySet<number> = NO_ENDS): string {
  if (!text.includes("\n")) return text;
  const joined = (lineEnd: string, at: number): string => {
    const isEnd = ends.has(from + at + lineEnd.length - 1) && endsParagraph(text, at, at + lineEnd.length);
    return isEnd ? lineEnd : " ".repeat(lineEnd.length);
  };
  return text.replace(WORD_CUT, "\u00ad\u00ad").replace(WRAPPED, joined);
}

const NO_ENDS: ReadonlySet<number> = new Set();

/** A paragraph of one line is one that a page's width broke only where it is as wide as a page, or goes on in small letters. */
function endsParagraph(text: string, end: number, next: number): boolean {
  const width = end - text.lastIndexOf("\n", end - 1) - 1;
  return (width < NARROWEST_PAGE || width > WIDEST_PAGE) && !SMALL.test(text.charAt(next));
}

const NARROWEST_PAGE = 75;
const WIDEST_PAGE = 130;
const SMALL = /[\p{Ll}(]/u;

/** What one sentence says of the information asked for. */
export function signOf(sentence: string): Signed {
  const head = sentence.slice(0, SENTENCE_LENGTH);
  const sign = ANSWER_CUES.find((cue) => cue.pattern.test(head))?.sign ?? "given";
  return { sign, strong: GIVES_STRONGLY.test(withoutPlaces(head)) };
}
