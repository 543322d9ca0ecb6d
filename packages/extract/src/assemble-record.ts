import {
  type Attachment,
  type Exemption,
  type FoiRecord,
  foiRecordSchema,
  type Question,
  type RawDocument,
  RecordInvalidError,
  type RecordKind,
  SCHEMA_VERSION,
  type Span,
  type Stage,
  WARNING_CODES,
  type Warning,
  type WarningCode,
} from "@foi-records/contract";
import type { Block, CitationMention, CleanText, Metadata, ReadDocument, RoledCitation, Section } from "./blocks.js";
import { rateValues } from "./confidence/rate-values.js";
import { warnOfDoubt } from "./confidence/warn-of-doubt.js";
import { collectEvidence, type Evidence } from "./evidence.js";
import { checkRefusalNotice, toOfficialOutcome } from "./metadata/classify.js";
import { readFigures, readTable } from "./metadata/figures.js";
import type { DecidedQuestion } from "./outcome/decide-answers.js";
import type { DecidedExemption } from "./outcome/decide-exemptions.js";
import type { DecidedOutcome } from "./outcome/decide-outcome.js";
import type { Part } from "./parts/number-parts.js";
import { gather } from "./text/gather.js";
import { EXTRACTOR } from "./version.js";

/** All that the steps found, ready to be written as one record. */
export interface Findings {
  readonly raw: RawDocument;
  readonly part: Part;
  readonly document: ReadDocument;
  readonly blocks: readonly Block[];
  readonly clean: CleanText;
  readonly sections: readonly Section[];
  readonly metadata: Metadata;
  readonly kind: RecordKind;
  readonly stage: Stage;
  readonly request: readonly Span[];
  readonly attachments: readonly Attachment[];
  readonly citations: readonly RoledCitation[];
  readonly unresolved: readonly CitationMention[];
  readonly exemptions: readonly DecidedExemption[];
  readonly questions: readonly DecidedQuestion[];
  readonly decision: DecidedOutcome;
}

/** Writes the record, with the evidence of every value, and checks it against its contract; throws `RecordInvalidError`. */
export function assembleRecord(found: Findings): FoiRecord {
  const ledger = collectEvidence(found.clean.text);
  const confidence = rateValues(found);
  const warnings = warningsOf(found);
  // The evidence of a record begins with that of its facts.
  const facts = describe(found, ledger);
  const record = {
    schemaVersion: SCHEMA_VERSION,
    id: found.part.id,
    kind: found.kind,
    source: sourceOf(found),
    extractor: { ...EXTRACTOR },
    stage: found.stage,
    outcome: found.decision.outcome,
    outcomeFlags: [...found.decision.flags],
    officialOutcome: toOfficialOutcome(found.decision.outcome, found.decision.flags),
    request: ledger.quote("/request", found.request),
    questions: found.questions.map((question, index) => toQuestion(found.clean, question, index, ledger)),
    citations: found.citations.map(({ text, provisions, role, start, end }, index) => {
      ledger.quote(`/citations/${index}`, [{ start, end }]);
      return { text, provisions: [...provisions], role };
    }),
    exemptions: found.exemptions.map((exemption, index) => toExemption(found.questions, exemption, index, ledger)),
    refusalNotice: checkRefusalNotice(found.clean, found.sections, found.exemptions),
    attachments: [...found.attachments],
    text: found.clean.text,
    noise: noiseOf(found.blocks),
    evidence: ledger.inCodePoints(),
    confidence,
    warnings: [...warnings, ...warnOfDoubt(confidence, warnings)],
    ...facts,
  };
  return checked(record);
}

function checked(record: unknown): FoiRecord {
  const result = foiRecordSchema.safeParse(record);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new RecordInvalidError(`/${issue?.path.join("/") ?? ""}: ${issue?.message ?? "invalid"}`, result.error);
}

function sourceOf({ raw, document, part }: Findings): FoiRecord["source"] {
  return {
    uri: raw.ref.uri,
    mediaType: document.mediaType,
    sha256: raw.ref.sha256,
    bytes: raw.bytes.length,
    part: part.number,
    canonical: document.head.canonical,
    retrievedAt: raw.retrievedAt,
    container: raw.container === null ? null : { ...raw.container },
  };
}

type Described = Pick<FoiRecord, "authority" | "reference" | "title" | "dateReceived" | "dateResponded" | "regimes">;

function describe({ metadata }: Findings, ledger: Evidence): Described {
  for (const field of ["authority", "reference", "title", "dateReceived", "dateResponded"] as const) {
    const reading = metadata[field];
    if (reading !== null) ledger.cite(`/${field}`, reading.spans);
  }
  return {
    authority: metadata.authority?.value ?? null,
    reference: metadata.reference?.value ?? null,
    title: metadata.title?.value ?? null,
    dateReceived: metadata.dateReceived?.value ?? null,
    dateResponded: metadata.dateResponded?.value ?? null,
    regimes: [...metadata.regimes],
  };
}

function toQuestion(clean: CleanText, decided: DecidedQuestion, index: number, ledger: Evidence): Question {
  const at = `/questions/${index}`;
  const answer = ledger.quote(`${at}/answer`, decided.answer);
  return {
    label: decided.label,
    question: ledger.quote(`${at}/question`, decided.question === null ? [] : [decided.question]),
    answer,
    status: decided.status,
    exemptions: [...decided.exemptions],
    refersTo: [...decided.refersTo],
    figures: answer === null ? [] : [...readFigures(answer)],
    table: readTable(clean, decided.answer),
  };
}

function toExemption(
  questions: readonly DecidedQuestion[],
  decided: DecidedExemption,
  index: number,
  ledger: Evidence,
): Exemption {
  const { spans, harm, ...facts } = decided;
  const at = `/exemptions/${index}`;
  ledger.cite(at, spans);
  const tied = questions.filter((question) => question.exemptions.includes(decided.provision));
  return {
    harm: ledger.quote(`${at}/harm`, harm === null ? [] : [harm]),
    questions: tied.flatMap((question) => (question.label === null ? [] : [question.label])),
    ...facts,
  };
}

function noiseOf(blocks: readonly Block[]): FoiRecord["noise"] {
  return gather(blocks, ({ noise, text }) =>
    noise === null || text === "" ? null : { rule: `${noise.profile}/${noise.rule}`, text },
  );
}

function warningsOf(found: Findings): Warning[] {
  const warnings: Warning[] = [];
  found.questions.forEach((question, index) => {
    const name = question.label === null ? "A question without a number" : `Question ${question.label}`;
    if (question.answer.length === 0) {
      warnings.push({
        code: "QUESTION_WITHOUT_ANSWER",
        message: `${name} has no answer.`,
        pointer: `/questions/${index}`,
      });
    } else if (question.question === null) {
      warnings.push({
        code: "ANSWER_WITHOUT_QUESTION",
        message: `${name} is answered and stands nowhere on the page.`,
        pointer: `/questions/${index}`,
      });
    }
  });
  for (const mention of found.unresolved) {
    const message = `"${mention.text}" is cited; the page does not tell of which Act.`;
    warnings.push({ code: "CITATION_UNRESOLVED", message, pointer: null });
  }
  if (found.metadata.reference?.spans.length === 0) {
    const message = "The reference was read from the page's title or metadata.";
    warnings.push({ code: "REFERENCE_OUTSIDE_TEXT", message, pointer: "/reference" });
  }
  if (found.questions.length >= MOST_LABELS) {
    const message = `The page numbers ${MOST_LABELS} questions or more; what is numbered beyond was left unpaired.`;
    warnings.push({ code: "TOO_MANY_QUESTIONS", message, pointer: "/questions" });
  }
  for (const { code, message } of found.document.diagnostics) {
    if (isWarningCode(code)) warnings.push({ code, message, pointer: null });
  }
  return warnings;
}

/** Labels are read up to three digits. */
const MOST_LABELS = 999;

function isWarningCode(code: string): code is WarningCode {
  return code in WARNING_CODES;
}
