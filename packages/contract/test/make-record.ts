import { type FoiRecord, foiRecordSchema, type Question } from "../src/record.js";

/** A record of an invented response, valid by its contract; `changes` are laid over it. */
export function makeRecord(changes: Partial<FoiRecord> = {}): FoiRecord {
  return foiRecordSchema.parse({
    schemaVersion: 1,
    id: "1".repeat(64),
    kind: "response",
    source: {
      uri: "https://council.example/foi/17",
      mediaType: "text/html",
      sha256: "2".repeat(64),
      bytes: 900,
      part: null,
      canonical: null,
      retrievedAt: null,
      container: null,
    },
    extractor: { version: "0.0.1", rules: `sha256:${"0".repeat(64)}` },
    authority: "Northmoor District Council",
    reference: "FOI 17",
    title: "Parking",
    dateReceived: "2024-05-01",
    dateResponded: null,
    regimes: ["foia-2000", "eir-2004"],
    stage: "initial",
    outcome: "disclosed",
    outcomeFlags: [],
    officialOutcome: { cabinetOffice: "Granted in full", whatDoTheyKnow: "successful" },
    request: null,
    questions: [makeQuestion("1", "How many bays?", "12"), makeQuestion("2", "Who asked?", "A resident")],
    citations: [
      { text: "section 40(2)", provisions: ["ukpga/2000/36/section/40/2"], role: "relied-on" },
      { text: "section 40(2)", provisions: ["ukpga/2000/36/section/40/2"], role: "relied-on" },
      { text: "section 1", provisions: ["ukpga/2000/36/section/1"], role: "procedural" },
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
    refusalNotice: {
      exemptionNamed: true,
      reasonGiven: true,
      publicInterestTest: null,
      reviewRoute: true,
      regulatorRoute: true,
    },
    attachments: [{ name: "bays.csv", uri: null, mediaType: null }],
    text: "Dear Sam\nHow many bays?\n12\nWho asked?\nA resident",
    noise: [{ rule: "generic/cookie-banner", text: "We use cookies" }],
    evidence: { "/questions/0/answer": [[24, 26]] },
    confidence: { "/outcome": 0.91, "/questions/0/status": 0.8 },
    warnings: [],
    ...changes,
  });
}

/** An answered question. */
export function makeQuestion(
  label: string | null,
  question: string | null,
  answer: string | null,
  changes: Partial<Question> = {},
): Question {
  return {
    label,
    question,
    answer,
    status: answer === null ? "unanswered" : "answered",
    exemptions: [],
    refersTo: [],
    figures: [],
    table: null,
    ...changes,
  };
}
