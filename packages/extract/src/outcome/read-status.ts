import type { AnswerStatus, Span } from "@foi-records/contract";
import { cue } from "../text/cue/cue.js";
import { sentencesOf } from "../text/sentences.js";
import { ANSWER_CUES, type AnswerSign, GIVES_STRONGLY } from "./answer-cues.js";
import { type Asked, askedFor } from "./asked-for.js";
import {
  ALL_OF_IT,
  DELIVERS,
  HANDS_OVER,
  HAS_FIGURE,
  NAMES_FILE,
  OF_A_PART,
  OF_THE_SEARCH,
  OF_THE_WHOLE,
  OPENS_WITH_FIGURE,
  OTHERS,
  OUR_LETTER,
  SOME_OF_IT,
} from "./gift-words.js";
import { refusedBy } from "./refused-by.js";

/** A sentence with what it says. */
interface Signed {
  readonly sign: AnswerSign;
  readonly strong: boolean;
}

interface Sentence extends Signed {
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
  /** The provision that it rests on refuses all of a question, so that figures about the work are no part of what was asked. */
  readonly wholly?: Wholly;
  readonly question?: string;
  /** Citations of grounds that are not claimed: what is said of them refuses nothing. */
  readonly dropped?: readonly Span[];
  /** Citations of grounds that are claimed: their sentences refuse something, whatever their words. */
  readonly claimed?: readonly Span[];
}

/** What an answer's own words say became of its question. */
export function readStatus(text: string, answer: readonly Span[], facts: AnswerFacts = {}): AnswerStatus {
  const sentences = answer.flatMap((span) => readSentences(text, span, facts));
  if (sentences.length === 0) return "unanswered";
  return weigh(sentences, facts.wholly ?? null, facts.question ?? "");
}

function readSentences(text: string, { start, end }: Span, facts: AnswerFacts): readonly Sentence[] {
  const flat = unwrapped(text.slice(start, end));
  const said = sentencesOf(flat).filter((span) => !PARAGRAPH_NUMBER.test(flat.slice(span.start, span.end)));
  return said.map((span) => {
    const own = flat.slice(span.start, span.end).replace(CUT, "");
    const has = (citations: readonly Span[] = []) =>
      citations.some((one) => one.start >= start + span.start && one.end <= start + span.end);
    const { sign, strong } = signOf(own);
    if (sign === "not-held" && REMARKS.test(own) && span.start > 0) return { text: own, strong, sign: "reason" };
    if (sign === "withheld" && has(facts.dropped) && !has(facts.claimed)) return { text: own, strong, sign: "reason" };
    const refuses = span.start === 0 && NO.test(own) && REQUESTS.test(facts.question ?? "");
    if (sign === "given" && (refuses || has(facts.claimed))) return { text: own, strong, sign: "withheld" };
    return { text: own, strong, sign };
  });
}

/** The number of a letter's paragraph says nothing. */
const PARAGRAPH_NUMBER = /^\d{1,2}[.)]$/;
/** A remark on what was given: 'Please note that we do not distinguish the two.' */
const REMARKS = cue(/^please note\b/i);
/** 'May I see the advice?' 'No.' */
const NO = cue(/^\W*no(?:[.,;:!]|$)/i);
const REQUESTS = cue(/^\W*(?:can|may|could|would|will) (?:I|we|you)\b|^\W*(?:please|kindly)\b/i);

/** The text with the lines that its width broke joined, every character in its old place. */
function unwrapped(text: string): string {
  return text.includes("\n") ? text.replace(WORD_CUT, "\u00ad\u00ad").replace(WRAPPED, joined) : text;
}

function joined(lineEnd: string): string {
  return " ".repeat(lineEnd.length);
}

/** What one sentence says of the information asked for. */
export function signOf(sentence: string): Signed {
  const head = sentence.slice(0, SENTENCE_LENGTH);
  const sign = ANSWER_CUES.find((cue) => cue.pattern.test(head))?.sign ?? "given";
  return { sign, strong: GIVES_STRONGLY.test(head) };
}

function weigh(sentences: readonly Sentence[], wholly: Wholly, question: string): AnswerStatus {
  const has = (sign: AnswerSign) => sentences.some((one) => one.sign === sign);
  const gives = givesSomething(sentences, wholly, question);
  const denies = wholly !== "request" && sentences.some(({ sign, text }) => sign === DENIAL && !OF_OTHERS.test(text));
  if (denies) return gives ? "partially-answered" : "neither-confirm-nor-deny";
  if (has("redacted")) return "partially-answered";
  if (has("withheld") || has(DENIAL)) return gives ? "partially-answered" : "refused";
  if (has("not-held")) return givesBesideNotHeld(sentences) ? "partially-answered" : "not-held";
  return "answered";
}

const DENIAL: AnswerSign = "neither-confirm-nor-deny";
/** 'We neither confirm nor deny that we hold any other information' leaves what was said of the rest. */
const OF_OTHERS = cue(/\bany (?:other|further|additional) (?:relevant )?(?:information|data|material)\b/i);

/** Signs for and against that a refusal leaves something given; they add up. */
interface GiftSign {
  readonly name: string;
  readonly weight: number;
  readonly heard: (told: Told) => boolean;
}

interface Told {
  readonly question: string;
  readonly sentences: readonly Sentence[];
  /** What stands before the first refusal. */
  readonly before: readonly Sentence[];
  readonly refusal: string;
  readonly wholly: Wholly;
  readonly asked: Asked;
  /** What the refusal says that it refuses, beside what was asked. */
  readonly refuses: "part" | "asked" | null;
}

const GIFT_SIGNS: readonly GiftSign[] = [
  {
    name: "opens with a figure",
    weight: 3,
    heard: ({ sentences }) => OPENS_WITH_FIGURE.test(sentences[0]?.text ?? ""),
  },
  {
    name: "answers yes",
    weight: 3,
    heard: ({ before, question }) => YES.test(before[0]?.text ?? "") && ASKS_WHETHER.test(question),
  },
  {
    name: "delivers",
    weight: 3,
    heard: ({ before, wholly }) =>
      before.some(
        ({ sign, text }) =>
          sign === "given" && (wholly === "available" ? HANDS_OVER : DELIVERS).test(text) && !OUR_LETTER.test(text),
      ),
  },
  {
    name: "refuses a part and gives another",
    weight: 3,
    heard: ({ sentences }) =>
      sentences.some(({ text }) => OF_A_PART.test(text)) &&
      sentences.some(({ sign, strong }) => sign === "given" && strong),
  },
  {
    name: "refuses a part",
    weight: 2,
    heard: ({ before, refusal }) =>
      (OF_A_PART.test(refusal) || OTHERS.test(refusal)) && before.some(({ sign }) => sign === "given"),
  },
  {
    name: "refuses some of it",
    weight: 2,
    heard: ({ sentences, wholly }) =>
      wholly !== "request" && sentences.some(({ sign, text }) => sign === "withheld" && SOME_OF_IT.test(text)),
  },
  {
    name: "states a fact first",
    weight: 2,
    heard: ({ before, asked, wholly }) => wholly === null && asked !== "paper" && before[0]?.sign === "given",
  },
  {
    name: "gives a figure first",
    weight: 3,
    heard: ({ before, asked, wholly }) =>
      asked !== "paper" &&
      (wholly === "request"
        ? before[0]?.sign === "given" &&
          HAS_FIGURE.test(before[0].text) &&
          (asked === "fact" || !OF_THE_SEARCH.test(before[0].text))
        : before.some(
            ({ sign, strong, text }) => sign === "given" && (wholly === null ? strong : HAS_FIGURE.test(text)),
          )),
  },
  {
    name: "says several things first",
    weight: 1,
    heard: ({ before, wholly }) => wholly === null && before.filter(({ sign }) => sign === "given").length >= 2,
  },
  {
    name: "refuses what is only a part of what was asked",
    weight: 2,
    heard: ({ before, refuses, wholly }) =>
      wholly === null && refuses === "part" && before.some(({ sign }) => sign === "given"),
  },
  {
    name: "gives a figure and refuses the rest in one sentence",
    weight: 3,
    heard: ({ refusal, wholly }) => wholly === null && FIGURE_BUT.test(refusal),
  },
  {
    name: "opens with the refusal",
    weight: -2,
    heard: ({ before, refusal }) => before.length === 0 && IS_REFUSED.test(refusal),
  },
  { name: "refuses what was asked", weight: -1, heard: ({ refuses }) => refuses === "asked" },
  {
    name: "refuses the whole",
    weight: -1,
    heard: ({ refusal }) => !NAMES_WHAT_IT_MEANS.test(refusal) && OF_THE_WHOLE.test(refusal),
  },
  {
    name: "hands over a file after it",
    weight: 3,
    heard: ({ sentences, wholly }) =>
      wholly === null &&
      sentences.some(({ sign, text }) => sign === "given" && NAMES_FILE.test(text) && !OUR_LETTER.test(text)),
  },
  {
    name: "gives as a courtesy what was found",
    weight: 6,
    heard: ({ sentences }) => sentences.some(({ text }) => COURTESY.test(text)),
  },
  {
    name: "gives all but a part in one sentence",
    weight: 3,
    heard: ({ refusal, wholly }) => wholly === null && ALL_BUT.test(refusal),
  },
  { name: "refuses all of it", weight: -3, heard: ({ refusal }) => ALL_OF_IT.test(refusal) },
];
/** 'Has any been lost?' 'Yes, three. We will not say where.' */
const YES = cue(/^\W*yes\b/i);
const ASKS_WHETHER =
  /(?:^|\n|[.?;]\s)\W*(?:has|have|had|is|are|was|were|do|does|did|can|could|will|would)\s[^?]*\?\W*$/i;
/** Found before the limit was reached, and given all the same. */
const COURTESY = cue(
  /\b(?:goodwill|courtesy|removes? the \w+['’]s obligations|retrieved (?:before|during)|outside (?:of )?the (?:act|scope of the act))\b[^.]{0,80}\b(?:suppl(?:y|ied)|provided?|attach(?:ed)?|enclosed?|below)\b|\bcan (?:\w+ )?(?:provide|supply|give)\b[^.]{0,80}\bretrieved (?:before|during)\b|\bsection 16\b[^.]{0,120}\bcan (?:\w+ )?(?:provide|supply|give) (?:you (?:with )?)?some (?:of the )?(?:information|data|figures)\b/i,
);
/** 'Withheld under section 31(1)(g).': the whole of the answer, but for its reasons. */
const IS_REFUSED = cue(
  /^\W*(?:this (?:information )?is |these are |both are )?(?:withheld|exempt(?:ed)?|refused|excepted)\b(?! from)/i,
);
const ENOUGH = 2;
/** 'The minutes are attached, save for those of June, which are exempt.' */
const ALL_BUT = cue(
  /\b(?:attached|enclosed|appended|supplied|disclosed|provided|released|published|below)\b[^.;]{0,60}\b(?:save (?:for|that)|except(?:ing)?(?: for| that)?|apart from|other than|with the exception of|but for)\b/i,
);
/** 'The Trust spent £1,311,902 but is not able to give the split by agency.' */
const FIGURE_BUT =
  /(?:£\d[\d,.]*(?:m|k)?|\b\d{1,3}(?:,\d{3})+|\b(?!(?:19|20)\d\d\b)\d{3,}|\b\d+(?:%| per cent))[^.;]{0,120}\b(?:but|although|however|though)\b[^.;]{0,60}\b(?:not|unable|cannot|withh\w+|exempt|refus\w+)\b/i;

/** 'We hold the value but are withholding it': not all of it. */
const NAMES_WHAT_IT_MEANS = cue(/\w,? (?:but|and) (?:is|are|am) (?:\w+ )?(?:withh\w+|refus\w+) (?:it|them)\b/i);

/** Something is given beside the refusal where the signs of it weigh enough. */
function givesSomething(sentences: readonly Sentence[], wholly: Wholly, question: string): boolean {
  const first = sentences.findIndex(({ sign }) => sign === "withheld" || sign === "neither-confirm-nor-deny");
  if (first < 0) return false;
  const refusal = sentences[first]?.text ?? "";
  const told: Told = {
    question,
    sentences,
    before: sentences.slice(0, first),
    refusal,
    wholly,
    asked: askedFor(question),
    refuses: refusedBy(refusal, question),
  };
  const weight = GIFT_SIGNS.reduce((sum, sign) => sum + (sign.heard(told) ? sign.weight : 0), 0);
  return weight >= ENOUGH;
}

/** Beside 'not held' an explanation gives nothing; a figure or an attachment before it does. */
const THERE_ARE = cue(
  /^there (?:are|were|is|was) (?:about |approximately |only )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/i,
);

/** A row of figures, and what was counted later on. */
const ROW = /^\S.{0,40}?(?:[\s|]+(?:[£<]?\d[\d,.]*%?|-|nil)){2,}$/i;
const SINCE = cue(/^(?:since (?:then|that)|from (?:then|that|april|\d)|after (?:then|that)|thereafter)\b[^.]*\d/i);
/** 'No date has been fixed' beside 'no information is held' gives nothing. */
const GIVES_NOTHING = /^\W*(?:no|none|nil|there (?:is|are|was|were) no)\b/i;

function givesBesideNotHeld(signed: readonly Sentence[]): boolean {
  const first = signed.findIndex(({ sign }) => sign === "not-held");
  const given = (sentences: readonly Sentence[]) => sentences.filter(({ sign }) => sign === "given");
  return (
    given(signed.slice(0, first)).some(
      ({ strong, text }) => !GIVES_NOTHING.test(text) && (strong || THERE_ARE.test(text)),
    ) || given(signed.slice(first)).some(({ text }) => SINCE.test(text) || ROW.test(text))
  );
}
