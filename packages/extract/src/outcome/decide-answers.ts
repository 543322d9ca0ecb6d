import type { AnswerStatus, ProvisionId, Span } from "@foi-records/contract";
import type { CleanText, QuestionPair, RoledCitation, Section } from "../blocks.js";
import { POINTER } from "./answer-cues.js";
import type { DecidedExemption } from "./decide-exemptions.js";
import { readStatus } from "./read-status.js";
import { exemptionsByMention, exemptionsCited } from "./tie-exemptions.js";

/** A question with what became of it. */
export interface DecidedQuestion extends QuestionPair {
  readonly status: AnswerStatus;
  readonly exemptions: readonly ProvisionId[];
  readonly refersTo: readonly string[];
}

const WITHHOLDING: ReadonlySet<AnswerStatus> = new Set(["refused", "partially-answered", "neither-confirm-nor-deny"]);
/** A pointer with more words around it says something of its own. */
const POINTER_WORDS = 14;

/** Decides each question's status and the provisions tied to it. */
export function decideAnswers(
  clean: CleanText,
  sections: readonly Section[],
  pairs: readonly QuestionPair[],
  citations: readonly RoledCitation[],
  exemptions: readonly DecidedExemption[],
): readonly DecidedQuestion[] {
  const answers = pairs.flatMap(({ answer }) => answer);
  const mentioned = exemptionsByMention(clean, sections, citations, exemptions, answers);
  const read = pairs.map((pair) => decideOne(clean.text, pair, citations, exemptions, mentioned));
  return followPointers(clean.text, tieTheRest(read, exemptions));
}

function decideOne(
  text: string,
  pair: QuestionPair,
  citations: readonly RoledCitation[],
  exemptions: readonly DecidedExemption[],
  mentioned: ReadonlyMap<string, readonly ProvisionId[]>,
): DecidedQuestion {
  const status = readStatus(text, pair.answer);
  const own = exemptionsCited(citations, exemptions, pair.answer);
  const elsewhere = pair.label === null ? [] : (mentioned.get(pair.label) ?? []);
  const provisions = own.length > 0 ? own : status === "not-held" ? [] : elsewhere;
  const refersTo = pointsAt(text, pair.answer, pair.label);
  return { ...pair, status: settle(status, provisions, own.length > 0), exemptions: provisions, refersTo };
}

/** An exemption tied to an answer that gives something makes it partial; none tied to a refusal leaves it refused. */
function settle(status: AnswerStatus, provisions: readonly ProvisionId[], inAnswer: boolean): AnswerStatus {
  if (provisions.length === 0 || status !== "answered") return status;
  return inAnswer ? "refused" : "partially-answered";
}

/** A refusal that names no exemption falls under those that no other answer claims, or under the only ones there are. */
function tieTheRest(
  questions: readonly DecidedQuestion[],
  exemptions: readonly DecidedExemption[],
): readonly DecidedQuestion[] {
  const claimed = new Set(questions.flatMap((question) => question.exemptions));
  const all = exemptions.map(({ provision }) => provision);
  const free = all.filter((provision) => !claimed.has(provision));
  return questions.map((question) => {
    if (question.exemptions.length > 0 || question.refersTo.length > 0 || !WITHHOLDING.has(question.status))
      return question;
    const provisions = questions.length === 1 || free.length === 0 ? all : free;
    return question.status === "partially-answered" && questions.length > 1 && free.length === 0
      ? question
      : { ...question, exemptions: provisions };
  });
}

function pointsAt(text: string, answer: readonly Span[], label: string | null): readonly string[] {
  const [span] = answer;
  if (span === undefined) return [];
  const pointed = POINTER.exec(text.slice(span.start, Math.min(span.end, span.start + 400)))?.[1];
  const bare = pointed?.replace(/[()]/g, "").toLowerCase();
  return bare === undefined || bare === label ? [] : [bare];
}

/** An answer that only points at another takes what became of that one. */
function followPointers(text: string, questions: readonly DecidedQuestion[]): readonly DecidedQuestion[] {
  return questions.map((question) => {
    const target = questions.find(({ label }) => label !== null && question.refersTo.includes(label));
    if (target === undefined || target === question) return { ...question, refersTo: [] };
    const words = question.answer.reduce((sum, { start, end }) => sum + text.slice(start, end).split(/\s+/).length, 0);
    if (words > POINTER_WORDS) return question;
    return { ...question, status: target.status, exemptions: target.exemptions };
  });
}
