import type { Baseline, Change, Comparison } from "./baseline.js";
import type { Evaluation } from "./evaluation.js";
import type { CaseResult } from "./score-case.js";
import { FIELDS, type Field } from "./tally.js";

/** Column heads of the table by layout, wide as a figure of three places. */
const SHORT_NAMES: Readonly<Record<Field, string>> = {
  noise_removed: "noise",
  text_kept: "text",
  authority: "auth",
  reference: "ref",
  dateReceived: "recd",
  dateResponded: "resp",
  regimes: "regim",
  outcome: "outc",
  request: "req",
  qa: "qa",
  qa_status: "stat",
  qa_exemptions: "qaex",
  citations: "cite",
  citation_role: "role",
  exemptions: "exem",
};

/** The scores of every field over all cases. */
export function printSummary(evaluation: Evaluation): string[] {
  const head = `${"".padEnd(16)}${right("precision", 10)}${right("recall", 8)}${right("F1", 8)}${right("95 % of F1", 15)}${right("n", 7)}`;
  const rows = FIELDS.map((field) => {
    const { precision, recall, f1, n } = evaluation.scores[field];
    const [low, high] = evaluation.intervals[field];
    const between = `${low.toFixed(3)}–${high.toFixed(3)}`;
    const scores = `${right(precision.toFixed(3), 10)}${right(recall.toFixed(3), 8)}${right(f1.toFixed(3), 8)}`;
    return `${field.padEnd(16)}${scores}${right(between, 15)}${right(String(n), 7)}`;
  });
  const { cases, without_record: without, perfect } = evaluation;
  return [`${cases} cases, ${without} without a record, ${perfect} perfect`, "", head, ...rows];
}

/** F1 of every field, a line a layout; 100 is all right, a dot is a field with nothing to find. */
export function printByLayout(evaluation: Evaluation): string[] {
  const layouts = Object.entries(evaluation.by_layout);
  const width = Math.max(...layouts.map(([layout]) => layout.length), 0) + 1;
  const head = `${"".padEnd(width)}${right("cases", 6)}${FIELDS.map((field) => right(SHORT_NAMES[field], 6)).join("")}`;
  const rows = layouts.map(([layout, { cases, scores }]) => {
    const cells = FIELDS.map((field) => (isEmpty(scores[field]) ? "·" : (100 * scores[field].f1).toFixed(0)));
    return `${layout.padEnd(width)}${right(String(cases), 6)}${cells.map((cell) => right(cell, 6)).join("")}`;
  });
  return ["", "F1 by layout, in hundredths", head, ...rows];
}

/** All that is wrong, case by case. */
export function printMistakes(results: readonly CaseResult[]): string[] {
  return results
    .filter(({ wrong }) => wrong.length > 0)
    .flatMap(({ id, layout, wrong }) => [
      `${id} (${layout})`,
      ...wrong.map(({ field, message }) => `  ${field}: ${message}`),
      "",
    ]);
}

/** Fields whose F1 moved and cases gained and lost since a baseline. */
export function printComparison(evaluation: Evaluation, baseline: Baseline, { gained, lost }: Comparison): string[] {
  const moved = FIELDS.flatMap((field) => {
    const [before, after] = [baseline.scores[field].f1, evaluation.scores[field].f1];
    const change = `${after > before ? "+" : ""}${(after - before).toFixed(4)}`;
    return before === after ? [] : [`  ${field.padEnd(16)}${before.toFixed(4)} → ${after.toFixed(4)}  ${change}`];
  });
  return [
    "",
    `Since the baseline: ${gained.length} gained, ${lost.length} lost (one field of one case each)`,
    ...moved,
    ...gained.map((change) => describeChange("+", change)),
    ...lost.map((change) => describeChange("-", change)),
  ];
}

function describeChange(sign: string, { id, field, before, after }: Change): string {
  return `${sign} ${id} ${field}: ${before} wrong before, ${after} now`;
}

function isEmpty({ precision, recall, n }: { precision: number; recall: number; n: number }): boolean {
  return n === 0 && precision === 1 && recall === 1;
}

function right(text: string, width: number): string {
  return text.padStart(width);
}
