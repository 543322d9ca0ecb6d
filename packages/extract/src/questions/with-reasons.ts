import type { Span } from "@foi-records/contract";
import type { CleanText, QuestionPair, Section } from "../blocks.js";
import { signOf } from "../outcome/answer-sentences.js";
import { sentencesOf } from "../text/sentences.js";
import { pointsBelow } from "./behind-answers.js";
import { labelsIn } from "./numbering/labels-in.js";

/**
 * 'The information sought at question 4 is withheld.' over 'Reason for decision', and the other answers below that: where
 * the reply refuses one answer alone, the reasons right behind it are its own.
 */
export function withReasons(
  clean: CleanText,
  replies: readonly Section[],
  pairs: readonly QuestionPair[],
): readonly QuestionPair[] {
  const notice = replies.findIndex(({ kind }) => kind === "refusal-notice");
  const [reasons, after] = [replies[notice], replies[notice + 1]];
  // Reasons behind the last answer may be anybody's; those over other answers stand where they belong.
  if (reasons === undefined || after?.kind !== "response" || pairs.length < 2) return pairs;
  const { text } = clean;
  const refused = pairs.filter(({ answer }) => answer.some((span) => refuses(text, span)));
  const [only, other] = refused;
  const last = only?.answer.at(-1);
  if (only?.label == null || last === undefined || other !== undefined) return pairs;
  // 'Please see below.' leaves them where they stand.
  if (pointsBelow(text.slice(last.start, last.end))) return pairs;
  if (last.end > reasons.start || text.slice(last.end, reasons.start).trim() !== "") return pairs;
  const lines = text.slice(reasons.start, reasons.end).split("\n");
  // On their way reasons may say what another answer gives.
  if (lines.some((line) => labelsIn(line.slice(0, OPENING)).some((label) => label !== only.label))) return pairs;
  const answer = [...only.answer.slice(0, -1), { start: last.start, end: reasons.end }];
  return pairs.map((pair) => (pair === only ? { ...pair, answer } : pair));
}

const OPENING = 60;

function refuses(text: string, { start, end }: Span): boolean {
  return sentencesOf(text, start, end).some((one) => {
    const { sign } = signOf(text.slice(one.start, one.end).replaceAll("\n", " "));
    return sign === "withheld" || sign === "redacted" || sign === "neither-confirm-nor-deny";
  });
}
