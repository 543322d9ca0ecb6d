import type { Question } from "@foi-records/contract";
import { isSameText } from "./compare-text.js";
import type { Label } from "./label.js";
import { differ, type Mark } from "./mark.js";
import { matchInOrder } from "./match-in-order.js";
import { compareSets, judged } from "./tally.js";

type Wanted = Label["qa"][number];
type Got = Pick<Question, "label" | "question" | "answer" | "status" | "exemptions">;

/** Scores questions with their answers; status and exemptions count only where the pair itself is right. */
export function scoreQuestions(label: Label, questions: readonly Got[]): Mark[] {
  const hits = matchPairs(label, questions);
  const matched = new Set(hits.values());
  const left = questions.filter((got) => !matched.has(got));
  const near = (wanted: Wanted) => left.find((got) => isSameLabel(wanted, got));
  const marks = label.qa.flatMap((wanted): Mark[] => {
    const hit = hits.get(wanted);
    if (hit === undefined) return [{ field: "qa", tp: 0, fp: 0, fn: 1, wrong: missed(wanted, near(wanted)) }];
    return [{ field: "qa", tp: 1, fp: 0, fn: 0 }, scoreStatus(wanted, hit), scoreExemptions(wanted, hit)];
  });
  const extra = left.map((got): Mark => ({ field: "qa", tp: 0, fp: 1, fn: 0, wrong: `extra ${name(got)}` }));
  return [...marks, ...extra];
}

/** Which question of the record is which of the label's: the first that is left and right in label, question and answer. */
export function matchPairs<T extends Got>({ qa }: Label, questions: readonly T[]): ReadonlyMap<Wanted, T> {
  return matchInOrder(qa, questions, isSamePair);
}

/** Like `matchPairs`, by the label alone: what the record says of a question whose words it may have wrong. */
export function matchByLabel<T extends Got>({ qa }: Label, questions: readonly T[]): ReadonlyMap<Wanted, T> {
  return matchInOrder(qa, questions, isSameLabel);
}

function isSamePair(wanted: Wanted, got: Got): boolean {
  return isSameLabel(wanted, got) && isSameText(wanted.question, got.question) && isSameText(wanted.answer, got.answer);
}

function isSameLabel(wanted: Wanted, got: Got): boolean {
  return (got.label || null) === (wanted.label || null);
}

function scoreStatus(wanted: Wanted, got: Got): Mark {
  const right = wanted.status === got.status;
  const wrong = right ? undefined : `${wanted.label}: ${differ(wanted.status, got.status)}`;
  return { field: "qa_status", ...judged(right), wrong };
}

function scoreExemptions(wanted: Wanted, got: Got): Mark {
  const tally = compareSets(new Set(wanted.exemptions), new Set(got.exemptions));
  const wrong = tally.fp + tally.fn === 0 ? undefined : `${wanted.label}: ${differ(wanted.exemptions, got.exemptions)}`;
  return { field: "qa_exemptions", ...tally, wrong };
}

function missed(wanted: Wanted, near: Got | undefined): string {
  return `missed ${name(wanted)}${near === undefined ? "" : ` got ${name(near)}`}`;
}

function name({ label, question, answer }: Pick<Got, "label" | "question" | "answer">): string {
  return `${label}: Q ${JSON.stringify(question?.slice(0, 70) ?? null)} A ${JSON.stringify(answer?.slice(0, 70) ?? null)}`;
}
