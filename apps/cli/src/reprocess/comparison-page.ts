import type { Agreement, Comparison, Example, FieldTally } from "@foi-records/ingest";
import { describeValue } from "../history/describe-value.js";
import { grouped } from "../progress-line.js";
import type { PageFormat } from "../show/record-page.js";
import { toPrintable } from "../text-style.js";

const NAME_WIDTH = 24;
const COUNT_WIDTH = 9;
const SHORT_ID = 12;
const LONGEST_VALUE = 160;
const NOTHING = "(nothing)";

/** What a dry run found, for reading: how many records differ, field by field, with examples. */
export function comparisonPage(comparison: Comparison, format: PageFormat): readonly string[] {
  const { documents, records, failures, current, aborted } = comparison;
  const failed = Object.values(failures).reduce((sum, count) => sum + count, 0);
  const counts = [
    `${grouped(records.same)} records come out the same`,
    `${grouped(records.changed)} would change`,
    `${grouped(records.gained)} would be new`,
    `${grouped(records.lost)} would be gone`,
  ];
  return [
    `${format.style.bold(`Compared ${grouped(documents)} documents; nothing was written.`)}${aborted ? " Interrupted: there are more." : ""}`,
    `${counts.join(", ")}.`,
    ...(current === 0 ? [] : [`${grouped(current)} documents have been read by this version already.`]),
    ...(failed === 0 ? [] : [`${grouped(failed)} documents would give no record: ${codes(failures)}.`]),
    ...fieldTable(comparison.fields, format),
    ...exampleLines(comparison.fields, format),
    ...agreementLines(comparison.agreements),
  ];
}

/** Where the machine now agrees with a person. */
export function agreementLines(agreements: readonly Agreement[]): readonly string[] {
  if (agreements.length === 0) return [];
  const lines = agreements.map(
    ({ recordId, pointer, value, author }) =>
      `  ${recordId.slice(0, SHORT_ID)}  ${toPrintable(`${pointer}  ${cut(value)}  (corrected by ${author})`)}`,
  );
  return ["", "The machine now agrees with these corrections, which stay in place:", ...lines];
}

function codes(failures: Comparison["failures"]): string {
  return Object.entries(failures)
    .map(([code, count]) => `${grouped(count)} ${code}`)
    .join(", ");
}

function fieldTable(fields: Comparison["fields"], { style }: PageFormat): readonly string[] {
  const rows = Object.entries(fields);
  if (rows.length === 0) return [];
  const cells = (name: string, values: readonly string[]) =>
    `${name.padEnd(NAME_WIDTH)}${values.map((value) => value.padStart(COUNT_WIDTH)).join("")}`;
  const sizeOf = ({ gained, lost, changed }: FieldTally) => gained + lost + changed;
  return [
    "",
    style.bold(cells("Field", ["gained", "lost", "changed"])),
    ...rows
      .sort(([, one], [, other]) => sizeOf(other) - sizeOf(one))
      .map(([name, { gained, lost, changed }]) => cells(name, [gained, lost, changed].map(grouped))),
  ];
}

function exampleLines(fields: Comparison["fields"], format: PageFormat): readonly string[] {
  const lines = Object.entries(fields).flatMap(([field, { examples }]) =>
    examples.flatMap((example) => exampleLine(field, example, format)),
  );
  return lines.length === 0 ? [] : ["", format.style.bold("Examples"), ...lines];
}

function exampleLine(field: string, { recordId, item, before, after }: Example, { style }: PageFormat): string[] {
  const name = item === null ? field : `${field} [${item}]`;
  const side = (value: Example["before"]) => toPrintable(cut(describeValue(field, value))) || NOTHING;
  return [
    `${style.dim(recordId.slice(0, SHORT_ID))}  ${toPrintable(name)}`,
    `    ${style.bad(`− ${side(before)}`)}`,
    `    ${style.good(`+ ${side(after)}`)}`,
  ];
}

function cut(text: string): string {
  const line = text.replaceAll("\n", " ⏎ ");
  return line.length <= LONGEST_VALUE ? line : `${line.slice(0, LONGEST_VALUE - 1)}…`;
}
