import type { AnswerStatus, Span } from "@foi-records/contract";
import { sentencesOf } from "../text/sentences.js";
import { ANSWER_CUES, type AnswerSign, GIVES_STRONGLY } from "./answer-cues.js";

/** A sentence with what it says. */
interface Signed {
  readonly sign: AnswerSign;
  readonly strong: boolean;
}

/** A sentence longer than this is read by its first part: cues stand early and time stays linear. */
const SENTENCE_LENGTH = 600;

/**
 * What an answer's own words say became of its question. `wholly`: the provision it rests on refuses all of a question,
 * so that figures about the work are no part of what was asked.
 */
export function readStatus(text: string, answer: readonly Span[], wholly = false): AnswerStatus {
  const sentences = answer
    .flatMap(({ start, end }) => sentencesOf(text, start, end))
    .map(({ start, end }) => text.slice(start, end));
  if (sentences.length === 0) return "unanswered";
  return weigh(sentences.map(signOf), sentences, wholly);
}

/** What one sentence says of the information asked for. */
export function signOf(sentence: string): Signed {
  const head = sentence.slice(0, SENTENCE_LENGTH);
  const sign = ANSWER_CUES.find((cue) => cue.pattern.test(head))?.sign ?? "given";
  return { sign, strong: GIVES_STRONGLY.test(head) };
}

function weigh(signed: readonly Signed[], sentences: readonly string[], wholly: boolean): AnswerStatus {
  const has = (sign: AnswerSign) => signed.some((one) => one.sign === sign);
  const gives = givesSomething(signed, sentences, wholly);
  if (has("neither-confirm-nor-deny")) return gives ? "partially-answered" : "neither-confirm-nor-deny";
  if (has("redacted")) return "partially-answered";
  if (has("withheld")) return gives ? "partially-answered" : "refused";
  if (has("not-held")) return givesBesideNotHeld(signed) ? "partially-answered" : "not-held";
  return "answered";
}

/** A refusal of all that was asked: 'it is exempt', 'they are withheld'; a refusal of a part names the part. */
const OF_THE_WHOLE =
  /^(?:this|it|they|these|all of (?:it|this|them)|both|exempt|withheld|refused|(?:an? )?(?:exemption|exception)\b[^.]{0,120}\bto (?:it|them|this|both))\b|\bwithh\w+ (?:it|them|this)\b|\b(?:so|therefore) (?:they|it|this) (?:are|is)\b/i;
const OPENS_WITH_FIGURE = /^(?:less than|fewer than|under|over|approximately|about|around|<|>)?\s?£?\d/i;

/** Something is given where a plain sentence comes before the refusal and the refusal is not of the whole. */
function givesSomething(signed: readonly Signed[], sentences: readonly string[], wholly: boolean): boolean {
  const first = signed.findIndex(({ sign }) => sign === "withheld" || sign === "neither-confirm-nor-deny");
  if (first < 0) return false;
  if (OPENS_WITH_FIGURE.test(sentences[0] ?? "")) return true;
  const before = signed.slice(0, first);
  if (wholly) return before[0]?.sign === "given" && before[0].strong;
  const ofTheWhole = OF_THE_WHOLE.test(sentences[first] ?? "");
  return before.some(({ sign, strong }, index) => sign === "given" && (strong || (index === 0 && !ofTheWhole)));
}

/** Beside 'not held' an explanation gives nothing; a figure or an attachment before it does. */
function givesBesideNotHeld(signed: readonly Signed[]): boolean {
  const first = signed.findIndex(({ sign }) => sign === "not-held");
  return signed.slice(0, first).some(({ sign, strong }) => sign === "given" && strong);
}
