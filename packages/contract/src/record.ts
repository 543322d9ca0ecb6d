import { z } from "zod";
import { provisionIdSchema } from "./provision-id.js";
import {
  ANSWER_STATUSES,
  CITATION_ROLES,
  EXEMPTION_BASES,
  EXEMPTION_TESTS,
  FIGURE_KINDS,
  OUTCOME_FLAGS,
  OUTCOMES,
  PUBLIC_INTEREST_RESULTS,
  RECORD_KINDS,
  REGIMES,
  STAGES,
} from "./vocabulary.js";
import { WARNING_CODES, type WarningCode } from "./warnings.js";

/** Version of the record's shape; a change that breaks a reader of records raises it. */
export const SCHEMA_VERSION = 1;

const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);
const text = (description: string) => z.string().min(1).meta({ description });
const nullableText = (description: string) => z.string().min(1).nullable().meta({ description });
const day = (description: string) => z.iso.date().nullable().meta({ description });
const spans = z.array(z.tuple([z.int().nonnegative(), z.int().nonnegative()]));

export const containerSchema = z
  .object({
    uri: text("Address of the file that holds the document."),
    offset: z.int().nonnegative().meta({ description: "Where the document starts in it, in bytes." }),
    recordId: nullableText("The container's own id of the document."),
  })
  .meta({ id: "Container", description: "A file that holds many documents, such as a web archive." });

export const sourceSchema = z
  .object({
    uri: text("Where the document was published or read from."),
    mediaType: text("Media type as found from the content."),
    sha256: sha256Schema.meta({ description: "SHA-256 of the bytes, in hex." }),
    bytes: z.int().nonnegative().meta({ description: "Length in bytes." }),
    part: z.int().positive().nullable().meta({ description: "1, 2, … where one document holds several responses." }),
    canonical: nullableText("The page's own word for its address (rel=canonical, og:url); never replaces uri."),
    retrievedAt: z.iso.datetime().nullable().meta({ description: "When it was scraped, in UTC; null when unknown." }),
    container: containerSchema.nullable().meta({ description: "The file it was read out of, or null." }),
  })
  .meta({ id: "Source", description: "Where a record comes from." });

export const figureSchema = z
  .object({
    text: text("The figure as printed."),
    value: z.union([z.number(), z.string(), z.boolean(), z.null()]).meta({
      description: "A number, an ISO date, true or false; null where the page gives a bound ('fewer than 5').",
    }),
    kind: z.enum(FIGURE_KINDS).meta({ description: "What is counted." }),
    approximate: z.boolean().meta({ description: "True for 'approximately', 'fewer than', ranges and the like." }),
  })
  .meta({ id: "Figure", description: "A figure inside an answer." });
export type Figure = z.infer<typeof figureSchema>;

export const tableSchema = z
  .object({
    header: z.array(z.string()).meta({ description: "Column heads; empty where the table has none." }),
    rows: z.array(z.array(z.string())).meta({ description: "Cells, row by row." }),
  })
  .meta({ id: "Table", description: "An answer that is a table." });
export type Table = z.infer<typeof tableSchema>;

export const questionSchema = z
  .object({
    label: nullableText("The question's number as printed, bare: no 'Q', no punctuation; null where there is none."),
    question: nullableText("The question; null where only its number stands on the page."),
    answer: nullableText("All that answers it, without the restated question; null where nothing does."),
    status: z.enum(ANSWER_STATUSES).meta({ description: "What became of the question." }),
    exemptions: z.array(provisionIdSchema).meta({ description: "Provisions that the page ties to this question." }),
    refersTo: z.array(z.string()).meta({ description: "Labels of the answers that this one points at." }),
    figures: z.array(figureSchema).meta({ description: "Figures that the answer gives." }),
    table: tableSchema.nullable().meta({ description: "The answer as a table, where it is one." }),
  })
  .meta({ id: "Question", description: "One question with its answer." });
export type Question = z.infer<typeof questionSchema>;

export const citationSchema = z
  .object({
    text: text("The provision words as printed, without the Act that follows."),
    provisions: z.array(provisionIdSchema).min(1).meta({ description: "The provisions cited." }),
    role: z.enum(CITATION_ROLES).meta({ description: "What the citation does where it stands." }),
  })
  .meta({ id: "Citation", description: "One mention of a legal provision." });
export type Citation = z.infer<typeof citationSchema>;

export const exemptionSchema = z
  .object({
    provision: provisionIdSchema.meta({ description: "The provision relied on, at the depth that is claimed." }),
    title: nullableText("Its short title, from the table of statutes."),
    test: z.enum(EXEMPTION_TESTS).nullable().meta({ description: "Absolute, or subject to the public interest test." }),
    basis: z.enum(EXEMPTION_BASES).nullable().meta({ description: "Class based or prejudice based." }),
    neitherConfirmNorDeny: z.boolean().meta({ description: "True where it excludes the duty to confirm or deny." }),
    publicInterest: z.enum(PUBLIC_INTEREST_RESULTS).meta({ description: "What the page says of the public interest." }),
    harm: nullableText("The passage that states the harm."),
    questions: z.array(z.string()).meta({ description: "Labels of the questions it is tied to." }),
  })
  .meta({ id: "Exemption", description: "A provision relied on to withhold, refuse, or neither confirm nor deny." });
export type Exemption = z.infer<typeof exemptionSchema>;

export const refusalNoticeSchema = z
  .object({
    exemptionNamed: z.boolean().meta({ description: "The provision relied on is named." }),
    reasonGiven: z.boolean().meta({ description: "The page says why it applies." }),
    publicInterestTest: z
      .boolean()
      .nullable()
      .meta({ description: "The test is stated; null where no qualified exemption is relied on." }),
    reviewRoute: z.boolean().meta({ description: "The page tells how to ask for a review." }),
    regulatorRoute: z.boolean().meta({ description: "The page names the regulator to complain to." }),
  })
  .meta({ id: "RefusalNotice", description: "What section 17 of FOIA and its like ask of a refusal." });
export type RefusalNotice = z.infer<typeof refusalNoticeSchema>;

export const attachmentSchema = z
  .object({
    name: text("File name or link text."),
    uri: nullableText("Address, where the page links it."),
    mediaType: nullableText("Media type, where the name or the page tells."),
  })
  .meta({ id: "Attachment", description: "A file that the response gives." });
export type Attachment = z.infer<typeof attachmentSchema>;

export const officialOutcomeSchema = z
  .object({
    cabinetOffice: nullableText("In the words of the Cabinet Office's bulletins."),
    whatDoTheyKnow: nullableText("As a state of WhatDoTheyKnow."),
  })
  .meta({ id: "OfficialOutcome", description: "The outcome in others' words; null where the mapping has none." });
export type OfficialOutcome = z.infer<typeof officialOutcomeSchema>;

export const warningSchema = z
  .object({
    code: z
      .enum(Object.keys(WARNING_CODES) as [WarningCode, ...WarningCode[]])
      .meta({ description: "What kind of doubt." }),
    message: text("The doubt in words."),
    pointer: nullableText("JSON Pointer of the value in doubt."),
  })
  .meta({ id: "Warning", description: "A doubt about a value." });
export type Warning = z.infer<typeof warningSchema>;

export const foiRecordSchema = z
  .object({
    schemaVersion: z.literal(SCHEMA_VERSION).meta({ description: "Version of this shape." }),
    id: sha256Schema.meta({
      description:
        "SHA-256, in hex, of the address, a newline and the SHA-256 of the bytes (and a newline and the part).",
    }),
    kind: z.enum(RECORD_KINDS).meta({ description: "What the document is." }),
    source: sourceSchema,
    extractor: z
      .object({
        version: text("Version of foi-records that read the document."),
        rules: z
          .string()
          .regex(/^sha256:[0-9a-f]{64}$/)
          .meta({ description: "One hash over all rules: a changed rule is a changed version." }),
      })
      .meta({ id: "Extractor", description: "What read the document." }),
    authority: nullableText("The public authority that answers, by its full usual name."),
    reference: nullableText("The authority's reference of the request, as printed."),
    title: nullableText("The page's or letter's title."),
    dateReceived: day("When the request was received or, where only that is printed, made."),
    dateResponded: day("When the authority answered; never the day of publication."),
    regimes: z.array(z.enum(REGIMES)).meta({ description: "Regimes under which the request is handled." }),
    stage: z.enum(STAGES).meta({ description: "Initial response, internal review, or regulator." }),
    outcome: z.enum(OUTCOMES).meta({ description: "What became of the request as a whole." }),
    outcomeFlags: z.array(z.enum(OUTCOME_FLAGS)).meta({ description: "Facts beside the outcome." }),
    officialOutcome: officialOutcomeSchema,
    request: nullableText("The request as quoted on the page, without the lead-in."),
    questions: z.array(questionSchema).meta({ description: "The questions in page order." }),
    citations: z.array(citationSchema).meta({ description: "Every mention of a legal provision, in reading order." }),
    exemptions: z.array(exemptionSchema).meta({ description: "Each provision relied on, once." }),
    refusalNotice: refusalNoticeSchema
      .nullable()
      .meta({ description: "Checklist of the refusal; null where nothing is withheld." }),
    attachments: z.array(attachmentSchema).meta({ description: "Files that the response gives." }),
    text: z.string().meta({ description: "The cleaned text: noise gone, reading order, one line a block." }),
    noise: z
      .array(
        z
          .object({ rule: text("Profile and rule that marked it."), text: text("The line taken away.") })
          .meta({ id: "Noise" }),
      )
      .meta({ description: "All that was taken away, and why." }),
    evidence: z.record(z.string(), spans).meta({
      description: "JSON Pointer of a value → where in text it stands: [start, end) in Unicode code points.",
    }),
    confidence: z
      .record(z.string(), z.number().min(0).max(1))
      .meta({ description: "JSON Pointer of a judged value → probability that it is right." }),
    warnings: z.array(warningSchema).meta({ description: "Doubts about values." }),
  })
  .meta({ id: "FoiRecord", description: "One response of a public authority to one request for information." });
export type FoiRecord = z.infer<typeof foiRecordSchema>;
