import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { diffRecords } from "../../src/diff/diff-records.js";
import type { FoiRecord } from "../../src/record.js";
import { makeQuestion, makeRecord } from "../make-record.js";

const personal = "ukpga/2000/36/section/40/2";
const base = makeRecord();
const diff = (changes: Partial<FoiRecord>) => diffRecords(base, makeRecord(changes));
const told = (changes: Partial<FoiRecord>) =>
  diff(changes).map(({ field, item, before, after }) => [field, item, before, after]);

describe("diffRecords", () => {
  test("says nothing where two readings differ in id, source and extractor alone", () => {
    expect(
      diff({
        id: "3".repeat(64),
        source: { ...base.source, sha256: "4".repeat(64), bytes: 7, retrievedAt: "2025-01-01T00:00:00Z" },
        extractor: { version: "9.0.0", rules: `sha256:${"9".repeat(64)}` },
      }),
    ).toEqual([]);
  });

  test("tells a plain value with its pointer, one that came and one that went", () => {
    expect(diff({ outcome: "refused" })).toEqual([
      { field: "outcome", item: null, pointer: "/outcome", before: "disclosed", after: "refused" },
    ]);
    expect(told({ dateResponded: "2024-06-01", dateReceived: null })).toEqual([
      ["dateReceived", null, "2024-05-01", null],
      ["dateResponded", null, null, "2024-06-01"],
    ]);
    expect(told({ officialOutcome: { ...base.officialOutcome, whatDoTheyKnow: null } })).toEqual([
      ["officialOutcome.whatDoTheyKnow", null, "successful", null],
    ]);
  });

  test("takes a list whose order says nothing for the same in another order", () => {
    expect(told({ regimes: ["eir-2004", "foia-2000"], citations: [...base.citations].reverse() })).toEqual([]);
    expect(told({ regimes: ["foia-2000"] })).toEqual([["regimes", null, ["foia-2000", "eir-2004"], ["foia-2000"]]]);
  });

  test("tells which value of which question is otherwise", () => {
    const [first, second] = base.questions as [FoiRecord["questions"][0], FoiRecord["questions"][0]];
    expect(
      diff({ questions: [first, { ...second, answer: null, status: "refused", exemptions: [personal] }] }),
    ).toEqual([
      { field: "questions.answer", item: "2", pointer: "/questions/1/answer", before: "A resident", after: null },
      { field: "questions.status", item: "2", pointer: "/questions/1/status", before: "answered", after: "refused" },
      { field: "questions.exemptions", item: "2", pointer: "/questions/1/exemptions", before: [], after: [personal] },
    ]);
  });

  test("knows a question by its words where it was numbered anew, and by its place where it has neither", () => {
    const [first, second] = base.questions as [FoiRecord["questions"][0], FoiRecord["questions"][0]];
    const added = makeQuestion("1", "Where are they?", "In Mill Lane");
    expect(told({ questions: [added, { ...first, label: "2" }, { ...second, label: "3" }] })).toEqual([
      ["questions", "1", null, added],
      ["questions.label", "2", "1", "2"],
      ["questions.label", "3", "2", "3"],
    ]);
    const before = makeRecord({ questions: [makeQuestion(null, "How many bays?", "12")] });
    const after = makeRecord({ questions: [makeQuestion(null, "How many bays are there?", "13")] });
    expect(diffRecords(before, after).map(({ field, item }) => [field, item])).toEqual([
      ["questions.question", "#1"],
      ["questions.answer", "#1"],
    ]);
  });

  test("tells questions that came and went whole", () => {
    const [first, second] = base.questions as [FoiRecord["questions"][0], FoiRecord["questions"][0]];
    expect(told({ questions: [first] })).toEqual([["questions", "2", second, null]]);
  });

  test("counts citations: one mention less is one change, another role is a change of role", () => {
    const [one, same, other] = base.citations as [
      FoiRecord["citations"][0],
      FoiRecord["citations"][0],
      FoiRecord["citations"][0],
    ];
    expect(told({ citations: [one, other] })).toEqual([["citations", "section 40(2)", same, null]]);
    expect(told({ citations: [one, { ...same, role: "considered" }, other] })).toEqual([
      ["citations.role", "section 40(2)", "relied-on", "considered"],
    ]);
  });

  test("knows an exemption by its provision", () => {
    const [exemption] = base.exemptions as [FoiRecord["exemptions"][0]];
    expect(told({ exemptions: [{ ...exemption, harm: "It would out them", questions: [] }] })).toEqual([
      ["exemptions.harm", personal, null, "It would out them"],
      ["exemptions.questions", personal, ["2"], []],
    ]);
    expect(told({ exemptions: [] })).toEqual([["exemptions", personal, exemption, null]]);
    expect(told({ refusalNotice: null })).toEqual([["refusalNotice", null, base.refusalNotice, null]]);
  });

  test("sums up the text: the lines that went and came, not those that moved", () => {
    expect(diff({ text: "Dear Sam\nHow many bays?\n13\nWho asked?\nA resident\nYours" })).toEqual([
      {
        field: "text",
        item: null,
        pointer: "/text",
        before: "12",
        after: "13\nYours",
        lines: { kept: 4, removed: 1, added: 2 },
      },
    ]);
    expect(diff({ text: "Who asked?\nA resident\nDear Sam\nHow many bays?\n12" })).toMatchObject([
      { field: "text", before: null, after: null, lines: { kept: 5, removed: 0, added: 0 } },
    ]);
    const [long] = diff({ text: Array.from({ length: 500 }, (_, at) => `${at} ${"x".repeat(900)}`).join("\n") });
    expect(long?.lines).toEqual({ kept: 0, removed: 5, added: 500 });
    expect(String(long?.after).length).toBeLessThan(7000);
  });

  test("tells evidence that moved under the same text, and confidence in whole percent", () => {
    expect(told({ evidence: { "/questions/0/answer": [[24, 25]] } })).toEqual([
      ["evidence", "/questions/0/answer", [[24, 26]], [[24, 25]]],
    ]);
    expect(told({ confidence: { "/outcome": 0.909, "/questions/0/status": 0.8 } })).toEqual([]);
    expect(told({ confidence: { "/outcome": 0.7, "/questions/0/status": 0.8 } })).toEqual([
      ["confidence", "/outcome", 0.91, 0.7],
    ]);
    expect(diff({ questions: [], confidence: { "/outcome": 0.91, "/questions/0/status": 0.1 } })).toHaveLength(2);
  });
});

const arbitraryQuestion = fc
  .tuple(fc.constantFrom(null, "1", "2", "a"), fc.constantFrom("How many?", "Who?", null), fc.constantFrom("12", null))
  .map(([label, question, answer]) => makeQuestion(label, question, answer));
const arbitraryRecord = fc
  .record({
    outcome: fc.constantFrom("disclosed" as const, "refused" as const),
    title: fc.option(fc.constantFrom("Bays", "Kerbs")),
    questions: fc.array(arbitraryQuestion, { maxLength: 6 }),
    citations: fc.array(fc.constantFrom(...base.citations), { maxLength: 6 }),
    exemptions: fc.constantFrom([], base.exemptions),
    text: fc.array(fc.constantFrom("a", "b", "c", "d")).map((lines) => lines.join("\n")),
  })
  .map(makeRecord);

describe("diffRecords, whatever the records", () => {
  test("finds nothing between a record and its copy", () => {
    fc.assert(
      fc.property(arbitraryRecord, (record) => expect(diffRecords(record, structuredClone(record))).toEqual([])),
    );
  });

  test("finds something where, and only where, a compared value is otherwise", () => {
    const said = ({ id: _, source: __, extractor: ___, citations, regimes, evidence: ____, ...rest }: FoiRecord) =>
      JSON.stringify([rest, citations.map((one) => JSON.stringify(one)).sort(), [...regimes].sort()]);
    const orderOfQuestions = ({ questions, ...rest }: FoiRecord) => ({
      ...rest,
      questions: [...questions].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    });
    fc.assert(
      fc.property(arbitraryRecord, arbitraryRecord, (before, after) => {
        const isOther = said(orderOfQuestions(before)) !== said(orderOfQuestions(after));
        expect(diffRecords(before, after).length > 0).toBe(isOther);
      }),
    );
  });

  test("tells the same backwards where what is matched has one match", () => {
    const plain = fc.record({
      outcome: fc.constantFrom("disclosed" as const, "refused" as const),
      title: fc.option(fc.constant("x")),
    });
    fc.assert(
      fc.property(plain.map(makeRecord), plain.map(makeRecord), (before, after) => {
        const swapped = diffRecords(after, before).map((change) => ({
          ...change,
          before: change.after,
          after: change.before,
        }));
        expect(diffRecords(before, after)).toEqual(swapped);
      }),
    );
  });
});
