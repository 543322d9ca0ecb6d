import type { OfficialOutcome, Outcome, OutcomeFlag, RecordKind, RefusalNotice, Stage } from "@foi-records/contract";
import type { CleanText, Metadata, ReadDocument, Section } from "../blocks.js";
import type { DecidedExemption } from "../outcome/decide-exemptions.js";

/** What the document is. */
export function classifyKind(
  _document: ReadDocument,
  _clean: CleanText,
  _sections: readonly Section[],
  _metadata: Metadata,
): RecordKind {
  return "response";
}

/** How far the request has come. */
export function readStage(_clean: CleanText, _sections: readonly Section[]): Stage {
  return "initial";
}

/** What section 17 and its like ask of a refusal; null where nothing is withheld. */
export function checkRefusalNotice(
  _clean: CleanText,
  _sections: readonly Section[],
  _exemptions: readonly DecidedExemption[],
): RefusalNotice | null {
  return null;
}

/** The outcome in the words of the Cabinet Office and of WhatDoTheyKnow. */
export function toOfficialOutcome(_outcome: Outcome, _flags: readonly OutcomeFlag[]): OfficialOutcome {
  return { cabinetOffice: null, whatDoTheyKnow: null };
}
