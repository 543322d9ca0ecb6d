import { FoiRecordsError } from "@foi-records/contract";
import { extractDocument } from "@foi-records/extract";
import { readRawDocument } from "../read-raw-document.js";
import { type Evaluation, toEvaluation } from "./evaluation.js";
import type { LabelledCase } from "./find-cases.js";
import type { ReadRecord } from "./mark.js";
import { type CaseResult, scoreCase } from "./score-case.js";

/** Reads every case with the extractor and scores it; a document that cannot be read counts as one without a record. */
export async function evaluateCases(cases: readonly LabelledCase[]): Promise<Evaluation> {
  const results: CaseResult[] = [];
  for (const { label, document } of cases) results.push(scoreCase(label, await readRecord(document)));
  return toEvaluation(results);
}

/** The last record of a document, as `score.py` takes it where one document gives several. */
async function readRecord(document: string | null): Promise<ReadRecord | null> {
  if (document === null) return null;
  try {
    const { records } = await extractDocument(await readRawDocument(document));
    return records.at(-1) ?? null;
  } catch (error) {
    if (error instanceof FoiRecordsError) return null;
    throw error;
  }
}
