import { FoiRecordsError } from "@foi-records/contract";
import { type ExtractOptions, extractDocument } from "@foi-records/extract";
import { readRawDocument } from "../read-raw-document.js";
import { type Evaluation, toEvaluation } from "./evaluation.js";
import type { LabelledCase } from "./find-cases.js";
import type { ReadRecord } from "./mark.js";
import { type CaseResult, scoreCase } from "./score-case.js";
import { scoreParts } from "./score-parts.js";
import { withoutLabels } from "./without-labels.js";

/** Told of each document that cannot be read, and why. */
export type OnUnreadable = (document: string, error: FoiRecordsError) => void;

/** How readings are held against labels. */
export interface Judging {
  /** True where a question counts by its words and its answer, whatever number either side gives it. */
  readonly ignoreLabels?: boolean;
}

/** Reads every case with the extractor and scores it; a document that cannot be read counts as one without a record. */
export async function evaluateCases(
  cases: readonly LabelledCase[],
  onUnreadable: OnUnreadable,
  options: ExtractOptions = {},
  { ignoreLabels = false }: Judging = {},
): Promise<Evaluation> {
  const results: CaseResult[] = [];
  for (const group of byDocument(cases)) {
    const records = await readRecords(group[0]?.document ?? null, onUnreadable, options);
    results.push(...(ignoreLabels ? scoreDocument(...withoutLabels(group, records)) : scoreDocument(group, records)));
  }
  return toEvaluation(results);
}

/** The cases of one document follow each other. */
function byDocument(cases: readonly LabelledCase[]): readonly (readonly LabelledCase[])[] {
  const groups: LabelledCase[][] = [];
  for (const one of cases) {
    const last = groups.at(-1);
    if (last !== undefined && one.document !== null && last[0]?.document === one.document) last.push(one);
    else groups.push([one]);
  }
  return groups;
}

/** Of a document that should give one record the last is scored, as `score.py` does; of others each. */
function scoreDocument(group: readonly LabelledCase[], records: readonly ReadRecord[]): readonly CaseResult[] {
  const [first] = group;
  if (first?.part !== null) return scoreParts(group, records);
  const last = records.length - 1;
  return [{ ...scoreCase(first.label, records[last] ?? null), record: last < 0 ? undefined : last }];
}

async function readRecords(
  document: string | null,
  onUnreadable: OnUnreadable,
  options: ExtractOptions,
): Promise<readonly ReadRecord[]> {
  if (document === null) return [];
  try {
    return (await extractDocument(await readRawDocument(document), options)).records;
  } catch (error) {
    if (!(error instanceof FoiRecordsError)) throw error;
    onUnreadable(document, error);
    return [];
  }
}
