import { cue } from "../text/cue/cue.js";
import type { Sentence, Wholly } from "./answer-sentences.js";
import { type Asked, askedFor } from "./asked-for.js";
import { POINTER } from "./pointer.js";
import { pointsElsewhere } from "./points-elsewhere.js";
import { refusedBy, refusedThing } from "./refused-by.js";
import { withoutWeighing } from "./without-weighing.js";

/** What an answer says around its first refusal, or around what it first says is not held. */
export interface Told {
  readonly question: string;
  readonly sentences: readonly Sentence[];
  /** What stands before the first refusal. */
  readonly before: readonly Sentence[];
  readonly refusal: string;
  /** What stands behind it. */
  readonly after: readonly Sentence[];
  /** True where nothing is refused: what is lacking is not held. */
  readonly isLack: boolean;
  readonly wholly: Wholly;
  readonly asked: Asked;
  /** What the refusal says that it refuses, beside what was asked. */
  readonly refuses: "part" | "asked" | null;
}

/** A sign that something is given beside what is refused or lacking, or that nothing is. */
export interface GiftSign {
  readonly name: string;
  /** What it weighs before anything is learned: rare signs keep nearly all of it. */
  readonly weight: number;
  readonly heard: (told: Told) => boolean;
}

/** Lays out an answer around its first refusal; null where it refuses and lacks nothing. */
export function layOutTold(all: readonly Sentence[], wholly: Wholly, question: string): Told | null {
  const sentences = withoutWeighing(all).map((one) => asGift(one, wholly));
  const named = sentences.findIndex((one) => refuses(one) && !IS_NOTICE.test(one.text));
  const refused = named < 0 ? sentences.findIndex(refuses) : named;
  const first = refused < 0 ? sentences.findIndex(({ sign }) => sign === "not-held") : refused;
  if (first < 0) return null;
  const refusal = sentences[first]?.text ?? "";
  return {
    question,
    sentences,
    before: sentences.slice(0, first),
    refusal,
    after: sentences.slice(first + 1),
    isLack: refused < 0,
    wholly,
    asked: askedFor(question),
    refuses: whatIsRefused(sentences.slice(0, first), refusal, question),
  };
}

/** 'An estimate was received in May. The estimate is withheld': what is refused is what the letter has just told of, and no part of it. */
function whatIsRefused(before: readonly Sentence[], refusal: string, question: string): Told["refuses"] {
  const refuses = refusedBy(refusal, question);
  const thing = refuses === "part" ? refusedThing(refusal) : null;
  const isTold = thing !== null && before.some(({ text }) => IS_THERE.test(text) && text.toLowerCase().includes(thing));
  return isTold ? "asked" : refuses;
}

const IS_THERE = cue(
  /\b(?:(?:was|were|has been|have been|is|are) (?:\w+ )?(?:received|obtained|made|written|prepared|produced|commissioned|held)|(?:hold|holds|obtained|received|commissioned|has|have) (?:an?|one|two|three|four|five|six|several|some|\d+)) ?/i,
);

/** What only points elsewhere gives nothing itself; what hands something over gives it, whatever reason it tells beside. */
function asGift(one: Sentence, wholly: Wholly): Sentence {
  const { sign, text } = one;
  if (sign === "given" && wholly === "available" && pointsElsewhere(text)) return { ...one, sign: "reason" };
  if (sign === "given" && text.length <= LONGEST_POINTER && POINTER.test(text)) return { ...one, sign: "reason" };
  return sign === "reason" && IS_HANDED.test(text) && !WEIGHS.test(text) ? { ...one, sign: "given" } : one;
}

const LONGEST_POINTER = 60;
/** 'I do not uphold that exemption and the minutes are enclosed.' */
const IS_HANDED = cue(
  /\b(?:(?:is|are) (?:therefore |now |also )?(?:attached|enclosed)|(?:is|are|has been|have been) (?:therefore |now |also )?(?:released|disclosed|sent) to you|(?:I|we) (?:now |also |therefore )?(?:enclose|attach) (?:it|them|these|those|a copy|copies))\b/i,
);
const WEIGHS = cue(
  /\b(?:public interest|served|letter|notice|response|reply|reasons?) (?:\w+ ){0,2}(?:is|are)\b|\bserved by\b/i,
);

function refuses({ sign }: Sentence): boolean {
  return sign === "withheld" || sign === "neither-confirm-nor-deny";
}

/** 'This letter serves as a refusal notice': says what the letter is, not what it refuses. */
const IS_NOTICE = cue(
  /\b(?:constitutes?|serves?|acts?|amounts?|stands?|is|treated?)(?: \w+){0,2}? (?:an? |our |the )?(?:formal |partial |part )*refusal(?: notice)?\b/i,
);

/** What gives something. */
export function given(sentences: readonly Sentence[]): readonly Sentence[] {
  return sentences.filter(({ sign }) => sign === "given");
}

/** The name of a sign where it is heard. */
export function signIf(name: string, isHeard: boolean): readonly string[] {
  return isHeard ? [name] : [];
}
