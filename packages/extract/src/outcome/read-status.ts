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

/** What an answer's own words say became of its question. */
export function readStatus(text: string, answer: readonly Span[]): AnswerStatus {
  const signed = answer
    .flatMap(({ start, end }) => sentencesOf(text, start, end))
    .map(({ start, end }) => signOf(text.slice(start, end)));
  if (signed.length === 0) return "unanswered";
  return weigh(signed);
}

/** What one sentence says of the information asked for. */
export function signOf(sentence: string): Signed {
  const head = sentence.slice(0, SENTENCE_LENGTH);
  const sign = ANSWER_CUES.find((cue) => cue.pattern.test(head))?.sign ?? "given";
  return { sign, strong: GIVES_STRONGLY.test(head) };
}

function weigh(signed: readonly Signed[]): AnswerStatus {
  const has = (sign: AnswerSign) => signed.some((one) => one.sign === sign);
  const gives = givesSomething(signed);
  if (has("neither-confirm-nor-deny")) return gives ? "partially-answered" : "neither-confirm-nor-deny";
  if (has("redacted")) return "partially-answered";
  if (has("withheld")) return gives ? "partially-answered" : "refused";
  if (has("not-held")) return givesBesideNotHeld(signed) ? "partially-answered" : "not-held";
  return "answered";
}

/** Something is given where a plain sentence comes before the refusal, or a later one has a figure or an attachment. */
function givesSomething(signed: readonly Signed[]): boolean {
  const first = signed.findIndex(({ sign }) => sign === "withheld" || sign === "neither-confirm-nor-deny");
  return signed
    .slice(0, Math.max(first, 0))
    .some(({ sign, strong }, index) => sign === "given" && (strong || index === 0));
}

/** Beside 'not held' an explanation gives nothing; a figure or an attachment before it does. */
function givesBesideNotHeld(signed: readonly Signed[]): boolean {
  const first = signed.findIndex(({ sign }) => sign === "not-held");
  return signed.slice(0, first).some(({ sign, strong }) => sign === "given" && strong);
}
