import type { FoiRecord } from "./record.js";
import { type CitationRow, type ExemptionRow, LIST_SEPARATOR, type QuestionRow, type RecordRow } from "./rows.js";

/** The rows that one record gives. */
export interface RecordRows {
  readonly record: RecordRow;
  readonly questions: readonly QuestionRow[];
  readonly citations: readonly CitationRow[];
  readonly exemptions: readonly ExemptionRow[];
}

const joined = (values: readonly string[]) => values.join(LIST_SEPARATOR);

/** Spreads a record over its tables; `keys` says to which capture and to which kept reading it belongs. */
export function toRows(record: FoiRecord, keys: Pick<RecordRow, "documentId" | "contentSha256">): RecordRows {
  return {
    record: toRecordRow(record, keys),
    questions: record.questions.map((question, position) => ({
      recordId: record.id,
      position,
      label: question.label,
      question: question.question,
      answer: question.answer,
      status: question.status,
      exemptions: joined(question.exemptions),
      refersTo: joined(question.refersTo),
      figures: JSON.stringify(question.figures),
      answerTable: question.table === null ? null : JSON.stringify(question.table),
    })),
    citations: record.citations.flatMap(({ text, provisions, role }, position) =>
      [...new Set(provisions)].map((provision) => ({ recordId: record.id, position, provision, text, role })),
    ),
    exemptions: record.exemptions.map((exemption, position) => ({
      recordId: record.id,
      position,
      ...exemption,
      neitherConfirmNorDeny: exemption.neitherConfirmNorDeny ? 1 : 0,
      questions: joined(exemption.questions),
    })),
  };
}

function toRecordRow(
  record: FoiRecord,
  { documentId, contentSha256 }: Pick<RecordRow, "documentId" | "contentSha256">,
): RecordRow {
  const { source, extractor, officialOutcome } = record;
  return {
    id: record.id,
    documentId,
    contentSha256,
    extractorVersion: extractor.version,
    extractorRules: extractor.rules,
    kind: record.kind,
    uri: source.uri,
    canonical: source.canonical,
    mediaType: source.mediaType,
    sourceSha256: source.sha256,
    bytes: source.bytes,
    part: source.part,
    retrievedAt: source.retrievedAt,
    authority: record.authority,
    reference: record.reference,
    title: record.title,
    dateReceived: record.dateReceived,
    dateResponded: record.dateResponded,
    regimes: joined(record.regimes),
    stage: record.stage,
    outcome: record.outcome,
    outcomeFlags: joined(record.outcomeFlags),
    outcomeConfidence: record.confidence["/outcome"] ?? null,
    outcomeCabinetOffice: officialOutcome.cabinetOffice,
    outcomeWhatDoTheyKnow: officialOutcome.whatDoTheyKnow,
    questionCount: record.questions.length,
    warnings: joined([...new Set(record.warnings.map(({ code }) => code))]),
    request: record.request,
    text: record.text,
  };
}
