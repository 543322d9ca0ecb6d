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

/** How a provision refuses all of a question: the request itself, or because the information is to be had elsewhere. */
export type Wholly = "request" | "available" | null;

/** A refusal whose own words leave another part of the request to be answered. */
const OF_A_PART =
  /\bfor the [\w ]{1,30} only\b|\bpart of (?:the|your) request\b|\b(?:the )?(?:rest|remainder) of\b|\bwe do (?:hold|record|keep)\b/i;
const HAS_FIGURE =
  /(?<!\b(?:paragraph|page|section|annex|chapter|part|rule|table) ?)(?:^|[\s(£<])(?!(?:19|20)\d\d(?:[\s,.;:)/-]|$))\d[\d,.]*%?(?=$|[\s,.;:)])/;

/**
 * What an answer's own words say became of its question. `wholly`: the provision it rests on refuses all of a question,
 * so that figures about the work are no part of what was asked.
 */
export function readStatus(text: string, answer: readonly Span[], wholly: Wholly = null): AnswerStatus {
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

function weigh(signed: readonly Signed[], sentences: readonly string[], wholly: Wholly): AnswerStatus {
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
  /^(?:this|it|they|these|all of (?:it|this|them)|both|exempt|withheld|refused|(?:an? )?(?:exemption|exception)\b[^.]{0,120}\bto (?:it|them|this|both))\b|\bwithh\w+ (?:it|them|this)\b|\b(?:so|therefore|there|since[^.]{0,60}) (?:they|it|this) (?:are|is)\b|\bthe whole of (?:the|your) request\b|\b(?:uphold|confirm|maintain|stand by|agree with) the (?:original |first |initial )?(?:decision|refusal)\b/i;
const OPENS_WITH_FIGURE = /^(?:less than|fewer than|under|over|approximately|about|around|<|>)?\s?£?\d/i;

/** Something is given where a plain sentence comes before the refusal and the refusal is not of the whole. */
function givesSomething(signed: readonly Signed[], sentences: readonly string[], wholly: Wholly): boolean {
  const first = signed.findIndex(({ sign }) => sign === "withheld" || sign === "neither-confirm-nor-deny");
  if (first < 0) return false;
  if (OPENS_WITH_FIGURE.test(sentences[0] ?? "")) return true;
  if (
    sentences.some((sentence) => OF_A_PART.test(sentence)) &&
    signed.some(({ sign, strong }) => sign === "given" && strong)
  )
    return true;
  const before = signed.slice(0, first);
  if (wholly === "request") return before[0]?.sign === "given" && HAS_FIGURE.test(sentences[0] ?? "");
  if (wholly === "available")
    return before.some(({ sign }, index) => sign === "given" && HAS_FIGURE.test(sentences[index] ?? ""));
  if (before.filter(({ sign }) => sign === "given").length >= 2) return true;
  const ofTheWhole = OF_THE_WHOLE.test(sentences[first] ?? "");
  return before.some(({ sign, strong }, index) => sign === "given" && (strong || (index === 0 && !ofTheWhole)));
}

/** Beside 'not held' an explanation gives nothing; a figure or an attachment before it does. */
function givesBesideNotHeld(signed: readonly Signed[]): boolean {
  const first = signed.findIndex(({ sign }) => sign === "not-held");
  return signed.slice(0, first).some(({ sign, strong }) => sign === "given" && strong);
}
