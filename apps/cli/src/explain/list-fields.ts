import { type FoiRecord, printProvision } from "@foi-records/contract";
import { nameEvidence } from "./evidence-kinds.js";

/** One line of the table of fields. */
export interface Field {
  readonly pointer: string;
  readonly name: string;
  /** Null where the document does not say. */
  readonly value: string | null;
  /** What goes with the value: a status, a role, provisions. */
  readonly note: string | null;
}

/** A heading with its fields. */
export interface FieldGroup {
  readonly heading: string;
  readonly fields: readonly Field[];
}

/** The record as a person reads it, in the record's own order. */
export function listFields(record: FoiRecord): readonly FieldGroup[] {
  return [
    { heading: "Document", fields: documentFields(record) },
    { heading: "Questions and answers", fields: record.questions.flatMap((_, index) => questionFields(record, index)) },
    { heading: "Exemptions", fields: record.exemptions.flatMap((_, index) => exemptionFields(record, index)) },
    { heading: "Citations", fields: record.citations.map((_, index) => citationField(record, index)) },
    { heading: "Attachments", fields: record.attachments.map(attachmentField) },
  ].filter(({ fields }) => fields.length > 0);
}

function documentFields(record: FoiRecord): readonly Field[] {
  return [
    field("/authority", "Authority", record.authority),
    field("/reference", "Reference", record.reference),
    field("/title", "Title", record.title),
    field("/dateReceived", "Date received", record.dateReceived),
    field("/dateResponded", "Date responded", record.dateResponded),
    field("/kind", "Kind", record.kind),
    field("/regimes", "Regimes", listed(record.regimes)),
    field("/stage", "Stage", record.stage),
    field("/outcome", "Outcome", record.outcome, listed(record.outcomeFlags)),
    field("/request", "Request", record.request),
  ];
}

function questionFields(record: FoiRecord, index: number): readonly Field[] {
  const entry = record.questions[index];
  if (entry === undefined) return [];
  const notes = [
    entry.status,
    ...entry.exemptions.map(printProvision),
    ...entry.refersTo.map((label) => `see ${label}`),
  ];
  return [
    named(record, `/questions/${index}/question`, entry.question, null),
    named(record, `/questions/${index}/answer`, entry.answer, notes.join(" · ")),
  ];
}

function exemptionFields(record: FoiRecord, index: number): readonly Field[] {
  const entry = record.exemptions[index];
  if (entry === undefined) return [];
  const notes = [
    entry.provision,
    entry.test,
    entry.basis,
    entry.neitherConfirmNorDeny ? "neither confirm nor deny" : null,
  ];
  const tied = entry.questions.length === 0 ? null : `for question ${entry.questions.join(", ")}`;
  const pointer = `/exemptions/${index}`;
  const value = [printProvision(entry.provision), entry.title].filter((part) => part !== null).join(", ");
  const main = field(pointer, "Relied on", value, [...notes, tied].filter((note) => note !== null).join(" · "));
  return entry.harm === null ? [main] : [main, field(`${pointer}/harm`, "Harm", entry.harm)];
}

function citationField(record: FoiRecord, index: number): Field {
  const entry = record.citations[index];
  return field(`/citations/${index}`, entry?.text ?? "", entry?.provisions.join(", ") ?? null, entry?.role);
}

function attachmentField({ name, uri, mediaType }: FoiRecord["attachments"][number], index: number): Field {
  return field(`/attachments/${index}`, name, uri ?? "no address", mediaType);
}

function named(record: FoiRecord, pointer: string, value: string | null, note: string | null): Field {
  return field(pointer, nameEvidence(record, pointer).name, value, note);
}

function field(pointer: string, name: string, value: string | null, note: string | null = null): Field {
  return { pointer, name, value, note: note === "" ? null : note };
}

function listed(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join(", ");
}
