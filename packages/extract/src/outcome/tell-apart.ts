import type { AnswerStatus } from "@foi-records/contract";
import type { CleanText, QuestionPair } from "../blocks.js";
import { cue } from "../text/cue/cue.js";
import { readSentences } from "./answer-sentences.js";
import type { DecidedQuestion } from "./decide-answers.js";
import { refusedThing } from "./refused-by.js";

/** What is not held by its name: 'the reasons are not recorded', 'we do not keep the addresses'. */
const NOT_HELD = cue(
  /\b(?:the|these|those|their|its) ((?:\w+ ){0,2}?\w+)(?: (?:of|for|on) [^.;]{0,60}?)? (?:is|are|was|were) not (?:\w+ )?(?:held|recorded|kept|known|collected)\b|\b(?:do|does) not (?:\w+ )?(?:hold|record|keep|collect|know) (?:the|these|those|their|any|its) ((?:\w+ )?\w+)/i,
);

/** What one sentence of a reply lacks: a thing that some of its questions ask for. */
interface Lack {
  readonly status: "refused" | "not-held";
  readonly stem: string;
}

/**
 * One reply in prose to several questions tells by its words which of them it leaves: 'there were 412, of which 388 were
 * paid; the names of the officers are exempt'. Where each thing that is refused or not held is asked for by some of the
 * questions and not by all, those are refused and the others are answered.
 */
export function tellApart({ text }: CleanText, questions: readonly DecidedQuestion[]): readonly DecidedQuestion[] {
  const [first, second] = questions;
  if (first === undefined || second === undefined) return questions;
  const inPart = questions.some(({ status }) => status === "partially-answered");
  if (!inPart || !questions.every(({ status, question }) => LEAVES.has(status) && question !== null)) return questions;
  const lacks = lacksIn(text, first);
  const left = lacks.map(({ stem }) => questions.filter((one) => asksFor(text, one, stem)));
  const tells = left.every((some) => some.length > 0 && some.length < questions.length);
  if (lacks.length === 0 || !tells) return questions;
  return questions.map((question) => {
    const status = lacks.find((_lack, index) => left[index]?.includes(question))?.status ?? "answered";
    return { ...question, status, exemptions: status === "refused" ? question.exemptions : [] };
  });
}

/** What became of a question by the whole reply; of which of them it is true is told here. */
const LEAVES: ReadonlySet<AnswerStatus> = new Set(["partially-answered", "refused", "not-held"]);

function lacksIn(text: string, { answer }: QuestionPair): readonly Lack[] {
  const sentences = answer.flatMap((span) => readSentences(text, span, {}));
  return sentences.flatMap(({ sign, text: said }): readonly Lack[] => {
    if (sign !== "withheld" && sign !== "not-held") return [];
    const stem = refusedThing(said, sign === "withheld" ? undefined : NOT_HELD);
    return stem === null ? [] : [{ status: sign === "withheld" ? "refused" : "not-held", stem }];
  });
}

function asksFor(text: string, { question }: QuestionPair, stem: string): boolean {
  const words = question === null ? "" : text.slice(question.start, question.end).toLowerCase();
  const asking = ASKED_BY[stem];
  return words.split(BETWEEN_WORDS).some((word) => word.startsWith(stem) || word === asking);
}

/** The word that asks for a thing without its name. */
const ASKED_BY: Readonly<Record<string, string>> = { reason: "why", dat: "when", place: "where", location: "where" };

const BETWEEN_WORDS = /[^\p{L}\d]+/u;
