import { describe, expect, it } from "@jest/globals";
import { toEvaluation } from "../../src/evaluate/evaluation.js";
import { judgeValues } from "../../src/evaluate/judge-values.js";
import { printReliability } from "../../src/evaluate/print-reliability.js";
import { measureReliability } from "../../src/evaluate/reliability.js";
import { scoreCase } from "../../src/evaluate/score-case.js";

const question = { label: "1", question: "How many swans?", answer: "Nine swans.", status: "answered" as const };
const label = {
  id: "one",
  layout: "letter-text",
  authority: "Invented Borough Council",
  reference: null,
  dates: { received: null, responded: null },
  regimes: [],
  outcome: "disclosed" as const,
  request: "How many swans?",
  qa: [
    { ...question, exemptions: [] },
    { ...question, label: "2", question: "Whose?", answer: "The Crown's.", exemptions: ["ukpga/2000/36/section/21"] },
  ],
  citations: [{ text: "section 21", ids: ["ukpga/2000/36/section/21"], role: "relied-on" as const }],
  exemptions: ["ukpga/2000/36/section/21"],
  noise: [],
  keep: [],
};
const got = { refersTo: [], figures: [], table: null };
const record = {
  authority: "Invented Borough Council",
  reference: "FOI 9",
  dateReceived: null,
  dateResponded: null,
  regimes: [],
  outcome: "refused" as const,
  request: "How many swans?",
  questions: [
    { ...question, ...got, exemptions: [] },
    {
      ...question,
      ...got,
      label: "2",
      question: "Whose?",
      answer: "Nobody's",
      exemptions: ["ukpga/2000/36/section/21"],
    },
  ],
  citations: [{ text: "section 21", provisions: ["ukpga/2000/36/section/21"], role: "mentioned" as const }],
  exemptions: [],
  text: "",
  confidence: {
    "/authority": 0.9,
    "/reference": 0.6,
    "/outcome": 0.7,
    "/request": 0.8,
    "/questions/0": 0.95,
    "/questions/1": 0.4,
    "/questions/1/status": 0.85,
    "/questions/1/exemptions": 0.75,
    "/citations/0/role": 0.65,
    "/attachments/0": 0.99,
  },
};

describe("judgeValues", () => {
  it("says of each value that the record is sure of whether the label has it so", () => {
    expect(judgeValues(label, record)).toEqual({
      "/authority": [0.9, true],
      "/reference": [0.6, false],
      "/outcome": [0.7, false],
      "/request": [0.8, true],
      "/questions/0": [0.95, true],
      "/questions/1": [0.4, false],
      "/questions/1/status": [0.85, true],
      "/questions/1/exemptions": [0.75, true],
      "/citations/0/role": [0.65, false],
    });
  });

  it("judges nothing where there is no record, no confidence, or no word of it in the label", () => {
    expect(judgeValues(label, null)).toEqual({});
    const { confidence: _, ...unsure } = record;
    expect(judgeValues(label, unsure)).toEqual({});
    const roleless = { ...label, citations: label.citations.map(({ text, ids }) => ({ text, ids })) };
    expect(judgeValues(roleless, record)).not.toHaveProperty("/citations/0/role");
  });
});

describe("measureReliability", () => {
  it("weighs the distance of each bin by its share of the values", () => {
    const ratings = [
      [0.99, true],
      [0.99, true],
      [0.5, true],
      [0.5, false],
    ] as const;
    const { ece, n, bins } = measureReliability(ratings);
    expect(n).toBe(4);
    expect(ece).toBe(0.005);
    expect(bins.map(({ from, to, n: count }) => [from, to, count])).toEqual([
      [0.4, 0.6, 2],
      [0.98, 1, 2],
    ]);
  });

  it("is nothing over nothing", () => {
    expect(measureReliability([])).toMatchObject({ n: 0, ece: 0, bins: [] });
  });
});

describe("printReliability", () => {
  it("prints an error a field and a bar a bin", () => {
    const lines = printReliability(toEvaluation([scoreCase(label, record)]));
    expect(lines[1]).toMatch(/^Confidence: expected calibration error 0\.\d{3} over 9 values$/);
    expect(lines.some((line) => /^qa +0\.675 +0\.500 /.test(line))).toBe(true);
    expect(lines.find((line) => line.startsWith("0.95–0.98"))).toMatch(/ 1 {2}█{38}\|█{1,2}$/);
  });

  it("says nothing where no record is sure of anything", () => {
    expect(printReliability(toEvaluation([scoreCase(label, null)]))).toEqual([]);
  });
});
