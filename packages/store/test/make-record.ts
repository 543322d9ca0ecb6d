import { createHash } from "node:crypto";
import { type DocumentRef, type FoiRecord, foiRecordSchema } from "@foi-records/contract";
import type { Capture } from "../src/store.js";

/** The version under which test records are read. */
export const EXTRACTOR = { version: "1.0.0", rules: `sha256:${"a".repeat(64)}` };

const sha256 = (content: string | Uint8Array) => createHash("sha256").update(content).digest("hex");

/** A capture of some text at an invented address. */
export function makeCapture(uri: string, text: string): Capture {
  const bytes = new TextEncoder().encode(text);
  const ref = { id: sha256(`${uri}\n${sha256(bytes)}`), uri, sha256: sha256(bytes) };
  return { ref, bytes, mediaType: null, retrievedAt: null, container: null };
}

/** A valid record of a capture, with every list filled. */
export function makeRecord(ref: DocumentRef, changes: Partial<FoiRecord> = {}): FoiRecord {
  return foiRecordSchema.parse({
    schemaVersion: 1,
    id: ref.id,
    kind: "response",
    source: {
      uri: ref.uri,
      mediaType: "text/plain",
      sha256: ref.sha256,
      bytes: 40,
      part: null,
      canonical: null,
      retrievedAt: null,
      container: null,
    },
    extractor: EXTRACTOR,
    authority: "Northmoor District Council",
    reference: "FOI 2024/17_A",
    title: 'Parking, "blue badge" bays\nand kerbs',
    dateReceived: "2024-05-01",
    dateResponded: "2024-05-28",
    regimes: ["foia-2000", "eir-2004"],
    stage: "initial",
    outcome: "partially-disclosed",
    outcomeFlags: ["part-not-held"],
    officialOutcome: { cabinetOffice: "Partially withheld", whatDoTheyKnow: "partially_successful" },
    request: "How many bays are there, and who asked for them?",
    questions: [
      {
        label: "1",
        question: "How many bays are there?",
        answer: "12",
        status: "answered",
        exemptions: [],
        refersTo: [],
        figures: [{ text: "12", value: 12, kind: "count", approximate: false }],
        table: { header: ["Bays"], rows: [["12"]] },
      },
      {
        label: "2",
        question: "Who asked for them?",
        answer: null,
        status: "refused",
        exemptions: ["ukpga/2000/36/section/40/2"],
        refersTo: ["1"],
        figures: [],
        table: null,
      },
    ],
    citations: [
      {
        text: "section 40(2) and (3)",
        provisions: ["ukpga/2000/36/section/40/2", "ukpga/2000/36/section/40/3"],
        role: "relied-on",
      },
    ],
    exemptions: [
      {
        provision: "ukpga/2000/36/section/40/2",
        title: "Personal information",
        test: "absolute",
        basis: "class",
        neitherConfirmNorDeny: false,
        publicInterest: "not-required",
        harm: null,
        questions: ["2"],
      },
    ],
    refusalNotice: null,
    attachments: [],
    text: "How many bays are there?\n12",
    noise: [],
    evidence: { "/questions/0/answer": [[25, 27]] },
    confidence: { "/outcome": 0.9 },
    warnings: [{ code: "QUESTION_WITHOUT_ANSWER", message: "Question 2 has no answer.", pointer: "/questions/1" }],
    ...changes,
  });
}
