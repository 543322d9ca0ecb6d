import type { AnswerStatus, Outcome, OutcomeFlag } from "@foi-records/contract";
import type { CleanText, RoledCitation, Section, SectionKind } from "../blocks.js";
import { sentencesOf } from "../text/sentences.js";
import { asksBack } from "./asks-back.js";
import type { DecidedQuestion } from "./decide-answers.js";
import type { DecidedExemption } from "./decide-exemptions.js";
import { GIVES_A_PART } from "./gift-words.js";
import { type OutcomeRead, type OutcomeTalk, outcomeSigns } from "./outcome-signs.js";
import { pointsAtLetter } from "./points-at-letter.js";
import { readFlags } from "./read-flags.js";
import { withholds } from "./read-status.js";
import { outcomeByWeights } from "./weigh-outcome.js";
import { isOfLack } from "./whole-refusals.js";

/** The outcome with the facts beside it. */
export interface DecidedOutcome {
  readonly outcome: Outcome;
  readonly flags: readonly OutcomeFlag[];
}

/** Rolls the questions up into one outcome, and takes another where the page as a whole clearly speaks for that. */
export function decideOutcome(
  clean: CleanText,
  sections: readonly Section[],
  questions: readonly DecidedQuestion[],
  exemptions: readonly DecidedExemption[],
  _citations: readonly RoledCitation[],
): DecidedOutcome {
  const read = readOutcome(clean, sections, questions, exemptions);
  const outcome = outcomeByWeights(outcomeSigns(read, outcomeTalk(clean, sections)), read.outcome);
  return { outcome, flags: readFlags(clean, sections, questions, exemptions) };
}

/** The outcome as the rules roll it up from questions and the letter's own words, with what it was rolled up from. */
export function readOutcome(
  clean: CleanText,
  sections: readonly Section[],
  questions: readonly DecidedQuestion[],
  exemptions: readonly DecidedExemption[],
): OutcomeRead {
  const isElsewhere = exemptions.length === 0 && pointsAtLetter(clean, questions);
  return {
    outcome: isElsewhere ? "unknown" : rollUp(clean, sections, questions, exemptions),
    statuses: questions.map(({ status }) => status),
    exemptions: exemptions.map(({ provision }) => provision),
  };
}

/** More of a long answer says nothing new of the outcome. */
const MOST_PARAGRAPHS = 80;

/** What the authority says in a response, as its outcome is weighed by it. */
export function outcomeTalk({ blocks }: CleanText, sections: readonly Section[]): OutcomeTalk {
  const said: string[] = [];
  for (const { kind, first, last } of sections)
    if (SAID_IN.has(kind))
      for (let at = first; at <= last && said.length < MOST_PARAGRAPHS; at++) said.push(blocks[at]?.text ?? "");
  return { said, parts: sections.map(({ kind }) => kind) };
}

function rollUp(
  clean: CleanText,
  sections: readonly Section[],
  questions: readonly DecidedQuestion[],
  exemptions: readonly DecidedExemption[],
): Outcome {
  const count = (status: AnswerStatus) => questions.filter((question) => question.status === status).length;
  const answered = questions.length - count("unanswered");
  if (answered === 0 && asksBack(clean, sections, exemptions)) return "clarification-sought";
  if (answered === 0) return exemptions.length > 0 ? "refused" : "unknown";
  const given = count("answered") + count("partially-answered");
  const withheld = count("refused") + questions.filter((question) => keepsBack(clean, question)).length;
  const denied = count("neither-confirm-nor-deny");
  if (given > 0) return withheld + denied > 0 ? "partially-disclosed" : "disclosed";
  if (denied > 0 && withheld === 0) return "neither-confirm-nor-deny";
  if (withheld === 0) return "not-held";
  const isWhole = answered === questions.length;
  return isWhole ? "refused" : refusedOf(clean, sections);
}

/** Where answers are not on the page, the letter's own words tell: 'I have decided to disclose some of the information.' */
function refusedOf({ text }: CleanText, sections: readonly Section[]): Outcome {
  const sumsUp = sections.some(({ kind, start, end }) => {
    if (!SAID_IN.has(kind)) return false;
    const said = text.slice(start, end).replace(NEWLINES, " ");
    return sentencesOf(said).some((one) => GIVES_A_PART.test(said.slice(one.start, one.end)));
  });
  return sumsUp ? "partially-disclosed" : "refused";
}

const SAID_IN: ReadonlySet<SectionKind> = new Set(["preamble", "response", "refusal-notice"]);
const NEWLINES = /\n/g;

/** A part is withheld: by an exemption, or in so many words; a part that is not held is nothing kept back. */
function keepsBack({ text }: CleanText, { status, exemptions, answer }: DecidedQuestion): boolean {
  if (status !== "partially-answered") return false;
  return exemptions.some((one) => !isOfLack(one)) || (exemptions.length === 0 && withholds(text, answer));
}
