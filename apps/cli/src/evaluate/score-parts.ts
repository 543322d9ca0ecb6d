import { squash } from "./compare-text.js";
import { emptyLabel, type Label, type PartLabel } from "./label.js";
import type { ReadRecord } from "./mark.js";
import { type CaseResult, scoreCase } from "./score-case.js";

/** A record that keeps less of a label's snippets is not the record of that response. */
const LEAST_KEPT = 0.5;

/**
 * Scores a document that prints several responses: each label with the record that keeps most of its snippets, a record
 * that no label speaks of as one in which nothing should have been read.
 */
export function scoreParts(labels: readonly PartLabel[], records: readonly ReadRecord[]): readonly CaseResult[] {
  const recordOf = matchParts(
    labels.map(({ label }) => label),
    records,
  );
  const matched = new Set(recordOf.values());
  const results = labels.map(({ label }): CaseResult => {
    const record = recordOf.get(label);
    return { ...scoreCase(label, record === undefined ? null : (records[record] ?? null)), record };
  });
  const extra = records.flatMap((record, index): CaseResult[] =>
    matched.has(index) ? [] : [{ ...scoreCase(nameExtra(labels, index), record), record: index }],
  );
  return [...results, ...extra];
}

function nameExtra(labels: readonly PartLabel[], index: number): Label {
  const { id = "", layout = "" } = labels[0]?.label ?? {};
  return emptyLabel(`${id.slice(0, id.lastIndexOf("#"))}#extra-${index + 1}`, layout);
}

/** Which record, by its index, is of which label: the best match first, each record once. */
function matchParts(labels: readonly Label[], records: readonly ReadRecord[]): ReadonlyMap<Label, number> {
  const texts = records.map(({ text }) => squash(text));
  const candidates = labels.flatMap((label) =>
    texts.map((text, record) => ({ label, record, kept: shareKept(label, text) })),
  );
  const matched = new Map<Label, number>();
  const taken = new Set<number>();
  for (const { label, record, kept } of candidates.sort((a, b) => b.kept - a.kept)) {
    if (kept < LEAST_KEPT || matched.has(label) || taken.has(record)) continue;
    matched.set(label, record);
    taken.add(record);
  }
  return matched;
}

function shareKept({ keep }: Label, text: string): number {
  return keep.length === 0 ? 0 : keep.filter((snippet) => text.includes(squash(snippet))).length / keep.length;
}
