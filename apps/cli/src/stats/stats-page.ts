import type { Count, Stats } from "@foi-records/store";
import { nameProvision } from "../name-provision.js";
import type { PageFormat } from "../show/record-page.js";
import { toPrintable } from "../text-style.js";

const LONGEST_BAR = 25;
/** Indent, gaps and the figures between label and bar. */
const BESIDE_LABEL = 12;
const NOT_STATED = "not stated";

/** What a store holds, as lines for reading; each list is cut after `limit` rows. */
export function writeStatsPage(stats: Stats, limit: number, format: PageFormat): string[] {
  const provisions = stats.provisions.map(({ value, title, count }) => {
    const name = value === null ? null : nameProvision(value);
    return { value: title === null ? name : `${name} – ${title}`, count };
  });
  const documents = stats.documents.map(({ value, count }) => `${count} ${value}`).join(", ");
  const lists: readonly (readonly [heading: string, counts: readonly Count[]])[] = [
    ["Outcomes", stats.outcomes],
    ["Provisions relied on", provisions],
    ["Authorities", stats.authorities],
    ["Years", stats.years],
    ["Kinds of document", stats.kinds],
    ["Documents without a record, by error", stats.errors],
  ];
  return [
    `${stats.records} records; documents: ${documents === "" ? "none" : documents}`,
    ...lists.flatMap(([heading, counts]) => writeList(heading, counts, limit, format)),
  ];
}

function writeList(
  heading: string,
  counts: readonly Count[],
  limit: number,
  { style, width: page }: PageFormat,
): string[] {
  if (counts.length === 0) return [];
  const shown = counts.slice(0, limit);
  const labels = shown.map(({ value }) => toLabel(value ?? NOT_STATED, page - LONGEST_BAR - BESIDE_LABEL));
  const width = Math.max(...labels.map(({ length }) => length));
  const most = Math.max(...shown.map(({ count }) => count));
  const digits = String(most).length;
  const rows = shown.map(({ count }, index) => {
    const bar = "█".repeat(Math.max(1, Math.round((LONGEST_BAR * count) / most)));
    return `  ${(labels[index] ?? "").padEnd(width)}  ${String(count).padStart(digits)}  ${style.good(bar)}`;
  });
  const rest = counts.length - shown.length;
  return ["", style.bold(heading), ...rows, ...(rest > 0 ? [style.dim(`  … and ${rest} more (--limit)`)] : [])];
}

function toLabel(text: string, longest: number): string {
  const label = toPrintable(text).replaceAll("\n", " ");
  return label.length > longest ? `${label.slice(0, longest - 1)}…` : label;
}
