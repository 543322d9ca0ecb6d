import { FoiRecordsError } from "@foi-records/contract";
import { extractDocument } from "@foi-records/extract";
import { readRawDocument } from "../read-raw-document.js";
import { type Evaluation, toEvaluation } from "./evaluation.js";
import type { LabelledCase } from "./find-cases.js";
import type { ReadRecord } from "./mark.js";
import { type CaseResult, scoreCase } from "./score-case.js";

/** Told of each document that cannot be read, and why. */
export type OnUnreadable = (document: string, error: FoiRecordsError) => void;

/** Reads every case with the extractor and scores it; a document that cannot be read counts as one without a record. */
export async function evaluateCases(cases: readonly LabelledCase[], onUnreadable: OnUnreadable): Promise<Evaluation> {
  const results: CaseResult[] = [];
  for (const { label, document } of cases) results.push(scoreCase(label, await readRecord(document, onUnreadable)));
  return toEvaluation(results);
}

/** The last record of a document, as `score.py` takes it where one document gives several. */
async function readRecord(document: string | null, onUnreadable: OnUnreadable): Promise<ReadRecord | null> {
  if (document === null) return null;
  try {
    const { records } = await extractDocument(await readRawDocument(document));
    return records.at(-1) ?? null;
  } catch (error) {
    if (!(error instanceof FoiRecordsError)) throw error;
    onUnreadable(document, error);
    return null;
  }
}
