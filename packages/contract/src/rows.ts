import { z } from "zod";
import { provisionIdSchema } from "./provision-id.js";
import {
  ANSWER_STATUSES,
  CITATION_ROLES,
  DOCUMENT_STATES,
  EXEMPTION_BASES,
  EXEMPTION_TESTS,
  OUTCOMES,
  PUBLIC_INTEREST_RESULTS,
  RECORD_KINDS,
  STAGES,
} from "./vocabulary.js";

/** Stands between the values of a column that holds a list; no provision, regime or flag contains it. */
export const LIST_SEPARATOR = ";";

const id = (description: string) => z.string().length(64).meta({ description });
const text = (description: string) => z.string().meta({ description });
const maybeText = (description: string) => z.string().nullable().meta({ description });
const whole = (description: string) => z.int().meta({ description });
const flag = (description: string) => z.union([z.literal(0), z.literal(1)]).meta({ description });
const list = (description: string) => z.string().meta({ description: `${description}; several are joined by ';'.` });
const bytes = (description: string) =>
  z.custom<Uint8Array>((value) => value instanceof Uint8Array).meta({ description });

const recordId = id("The record that it belongs to.");
const position = whole("Its place in the record's list, from 0.");

/** One row a record: what the newest extractor reads in a capture. */
export const recordRowSchema = z
  .object({
    id: id("Id of the record."),
    documentId: id("The capture that it was read from."),
    contentSha256: id("SHA-256 of the reading; names its row in record_versions."),
    extractorVersion: text("Version of foi-records that read it."),
    extractorRules: text("Hash over that version's rules."),
    kind: z.enum(RECORD_KINDS).meta({ description: "What the document is." }),
    uri: text("Where the document was published or read from."),
    canonical: maybeText("The page's own word for its address."),
    mediaType: text("Media type as found from the content."),
    sourceSha256: id("SHA-256 of the document's bytes."),
    bytes: whole("Length of the document in bytes."),
    part: z.int().nullable().meta({ description: "1, 2, … where one document holds several responses." }),
    retrievedAt: maybeText("When it was scraped, in UTC."),
    authority: maybeText("The public authority that answers."),
    reference: maybeText("The authority's reference of the request."),
    title: maybeText("The page's or letter's title."),
    dateReceived: maybeText("When the request was received, ISO 8601."),
    dateResponded: maybeText("When the authority answered, ISO 8601."),
    regimes: list("Regimes under which the request is handled"),
    stage: z.enum(STAGES).meta({ description: "Initial response, internal review, or regulator." }),
    outcome: z.enum(OUTCOMES).meta({ description: "What became of the request as a whole." }),
    outcomeFlags: list("Facts beside the outcome"),
    outcomeConfidence: z.number().nullable().meta({ description: "Probability that the outcome is right." }),
    outcomeCabinetOffice: maybeText("The outcome in the words of the Cabinet Office's bulletins."),
    outcomeWhatDoTheyKnow: maybeText("The outcome as a state of WhatDoTheyKnow."),
    questionCount: whole("How many questions it has."),
    warnings: list("Codes of the doubts about its values"),
    request: maybeText("The request as quoted on the page."),
    text: text("The cleaned text."),
  })
  .meta({ description: "Records: the current reading of each capture." });
export type RecordRow = z.infer<typeof recordRowSchema>;

/** One row for each reading of a record that differed from those before it. */
export const recordVersionRowSchema = z
  .object({
    recordId,
    contentSha256: id("SHA-256 of `content`."),
    extractorVersion: text("The first version of foi-records that read it so."),
    extractorRules: text("Hash over that version's rules."),
    content: text("The record as JSON, all but its `extractor`, which may change while the reading does not."),
    savedAt: text("When it was saved, in UTC."),
  })
  .meta({ description: "Every reading of a record that differed, the current one among them." });
export type RecordVersionRow = z.infer<typeof recordVersionRowSchema>;

/** One row a question. */
export const questionRowSchema = z
  .object({
    recordId,
    position,
    label: maybeText("The question's number as printed, bare."),
    question: maybeText("The question."),
    answer: maybeText("All that answers it."),
    status: z.enum(ANSWER_STATUSES).meta({ description: "What became of the question." }),
    exemptions: list("Provisions that the page ties to it"),
    refersTo: list("Labels of the answers that this one points at"),
    figures: text("Figures that the answer gives, a JSON array."),
    answerTable: maybeText("The answer as a table, a JSON object, where it is one."),
  })
  .meta({ description: "Questions with their answers." });
export type QuestionRow = z.infer<typeof questionRowSchema>;

/** One row a provision in a mention of provisions. */
export const citationRowSchema = z
  .object({
    recordId,
    position,
    provision: provisionIdSchema.meta({ description: "The provision cited; a mention of several gives a row each." }),
    text: text("The provision words as printed."),
    role: z.enum(CITATION_ROLES).meta({ description: "What the citation does where it stands." }),
  })
  .meta({ description: "Mentions of legal provisions." });
export type CitationRow = z.infer<typeof citationRowSchema>;

/** One row a provision relied on. */
export const exemptionRowSchema = z
  .object({
    recordId,
    position,
    provision: provisionIdSchema.meta({ description: "The provision relied on." }),
    title: maybeText("Its short title."),
    test: z.enum(EXEMPTION_TESTS).nullable().meta({ description: "Absolute, or subject to the public interest test." }),
    basis: z.enum(EXEMPTION_BASES).nullable().meta({ description: "Class based or prejudice based." }),
    neitherConfirmNorDeny: flag("1 where it excludes the duty to confirm or deny."),
    publicInterest: z.enum(PUBLIC_INTEREST_RESULTS).meta({ description: "What the page says of the public interest." }),
    harm: maybeText("The passage that states the harm."),
    questions: list("Labels of the questions it is tied to"),
  })
  .meta({ description: "Provisions relied on to withhold, refuse, or neither confirm nor deny." });
export type ExemptionRow = z.infer<typeof exemptionRowSchema>;

/** The ledger: one row a capture, with how far its work has come. */
export const documentRowSchema = z
  .object({
    id: id("SHA-256 of the address, a newline and the SHA-256 of the bytes."),
    uri: text("Where it was published or read from."),
    sha256: id("SHA-256 of the bytes."),
    mediaType: maybeText("Media type as the source declares it."),
    retrievedAt: maybeText("When it was scraped, in UTC."),
    container: maybeText("The file that it was read out of, a JSON object."),
    isCurrent: flag("1 for the newest capture of its address; 0 for those kept as history."),
    firstSeenAt: text(
      "When its address gave these bytes first, in UTC: the time of the scrape or, unknown, of the keeping.",
    ),
    lastSeenAt: text("When its address gave these bytes last, in UTC."),
    state: z.enum(DOCUMENT_STATES).meta({ description: "kept, current (its records are stored), failed or deferred." }),
    extractorVersion: maybeText("Version of foi-records that worked it last."),
    extractorRules: maybeText("Hash over that version's rules."),
    attempts: whole("How often reading it was tried."),
    errorCode: maybeText("Why it failed, a code of docs/errors.md."),
    errorMessage: maybeText("Why it failed, in words."),
    diagnostics: text("Facts about the reading that did not stop it, a JSON array."),
    updatedAt: text("When this row changed last, in UTC."),
  })
  .meta({ description: "The ledger: every capture and how far its work has come." });
export type DocumentRow = z.infer<typeof documentRowSchema>;

/** The bytes of documents, each kept once. */
export const blobRowSchema = z
  .object({
    sha256: id("SHA-256 of the bytes before compression."),
    encoding: z.enum(["gzip", "br"]).meta({ description: "How `data` is compressed." }),
    size: whole("Length before compression."),
    data: bytes("The compressed bytes."),
  })
  .meta({ description: "Source bytes, compressed, each content once." });
export type BlobRow = z.infer<typeof blobRowSchema>;

/** What a person corrected; laid over every version of a record and never overwritten. */
export const correctionRowSchema = z
  .object({
    id: id("Id of the correction."),
    recordId,
    pointer: text("JSON Pointer of the value corrected."),
    value: text("The right value, as JSON."),
    reason: maybeText("Why."),
    author: text("Who says so."),
    createdAt: text("When, in UTC."),
  })
  .meta({ description: "Corrections made by people." });
export type CorrectionRow = z.infer<typeof correctionRowSchema>;

/** By what a record is compared with others; made when it is first asked for. */
export const signatureRowSchema = z
  .object({
    recordId,
    kind: z.enum(["letter", "request"]).meta({ description: "What is compared: the letter, or what was asked." }),
    contentSha256: id("The reading that it was made from."),
    algorithm: whole("Version of how signatures are made; other versions are not compared."),
    hashes: bytes("128 least hashes over the phrases, 4 bytes each, the highest first."),
  })
  .meta({ description: "Signatures of records: how alike two records are is the share of values that they share." });
export type SignatureRow = z.infer<typeof signatureRowSchema>;

/** Records that share a band are compared. */
export const signatureBandRowSchema = z
  .object({
    band: text("A few values of a signature as one: its kind, its number, a hash."),
    recordId,
  })
  .meta({ description: "Bands of signatures: records that may be alike share one." });
export type SignatureBandRow = z.infer<typeof signatureBandRowSchema>;

/** What a site said of the state of a page when it was kept: it is asked whether that has changed. */
export const validatorRowSchema = z
  .object({
    id: id("SHA-256 of the address."),
    uri: text("The address that was asked for."),
    etag: maybeText("Its ETag."),
    lastModified: maybeText("Its Last-Modified."),
  })
  .meta({ description: "Marks by which sites know whether a fetched page has changed." });
export type ValidatorRow = z.infer<typeof validatorRowSchema>;

/** Every table by its name; column order is the order of CSV headers and of the data dictionary. */
export const ROW_SCHEMAS = {
  records: recordRowSchema,
  recordVersions: recordVersionRowSchema,
  questions: questionRowSchema,
  citations: citationRowSchema,
  exemptions: exemptionRowSchema,
  documents: documentRowSchema,
  blobs: blobRowSchema,
  corrections: correctionRowSchema,
  signatures: signatureRowSchema,
  signatureBands: signatureBandRowSchema,
  validators: validatorRowSchema,
} as const;
export type TableName = keyof typeof ROW_SCHEMAS;

/** The tables as Kysely wants them: name → row. */
export type Tables = { [Name in TableName]: z.infer<(typeof ROW_SCHEMAS)[Name]> };

const CAPITAL = /[A-Z]/g;

/** `contentSha256` → `content_sha256`: a column's name in SQL and CSV. */
export function toColumnName(key: string): string {
  return key.replace(CAPITAL, (letter) => `_${letter.toLowerCase()}`);
}
