import type { LabelledCase } from "./find-cases.js";
import type { ReadRecord } from "./mark.js";

/** Cases and records whose questions have no labels: then only their words and answers tell whether a pair is right. */
export function withoutLabels(
  cases: readonly LabelledCase[],
  records: readonly ReadRecord[],
): [cases: readonly LabelledCase[], records: readonly ReadRecord[]] {
  return [
    cases.map((one) => ({ ...one, label: { ...one.label, qa: one.label.qa.map(unlabelled) } })),
    records.map((record) => ({ ...record, questions: record.questions.map(unlabelled) })),
  ];
}

function unlabelled<T extends { readonly label: string | null }>(question: T): T {
  return { ...question, label: null };
}
