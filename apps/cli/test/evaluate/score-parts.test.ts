import { describe, expect, it } from "@jest/globals";
import { emptyLabel, parseLabels } from "../../src/evaluate/label.js";
import type { ReadRecord } from "../../src/evaluate/mark.js";
import { scoreParts } from "../../src/evaluate/score-parts.js";

const PART = { ...emptyLabel("", ""), outcome: "disclosed" };
const FILE = {
  id: "log",
  layout: "a-log",
  parts: [
    { ...PART, reference: "FOI 1", keep: ["How many lamps are there?", "There are twelve lamps."] },
    { ...PART, reference: "FOI 2", keep: ["How many wells are there?", "There are nine wells."] },
  ],
};

function labels() {
  const result = parseLabels(FILE);
  if (result === null || !result.success) throw new Error("the labels must be read");
  return result.data;
}

function record(reference: string, ...lines: readonly string[]): ReadRecord {
  return {
    authority: null,
    reference,
    dateReceived: null,
    dateResponded: null,
    regimes: [],
    outcome: "disclosed",
    request: null,
    questions: [],
    citations: [],
    exemptions: [],
    text: lines.join("\n"),
  };
}

const LAMPS = record("FOI 1", "How many lamps are there?", "There are twelve lamps.");
const WELLS = record("FOI 2", "How many wells are there?", "There are nine wells.");

describe("labels of several responses", () => {
  it("are cases of their own, called after the file and their number", () => {
    expect(labels().map(({ label, part }) => [label.id, label.layout, part])).toEqual([
      ["log#1", "a-log", 1],
      ["log#2", "a-log", 2],
    ]);
  });

  it("are told from a label of one response and from other JSON", () => {
    expect(parseLabels(emptyLabel("one", "a-letter"))?.data?.[0]?.part).toBeNull();
    expect(parseLabels({ scores: {} })).toBeNull();
    expect(parseLabels({ id: "log", layout: "a-log", parts: [] })?.success).toBe(false);
  });
});

describe("scoreParts", () => {
  it("sets each label beside the record that keeps its words, in whatever order", () => {
    const results = scoreParts(labels(), [WELLS, LAMPS]);
    expect(results.map(({ id, record: index, wrong }) => [id, index, wrong.length])).toEqual([
      ["log#1", 1, 0],
      ["log#2", 0, 0],
    ]);
  });

  it("counts a response that was not found as missed whole", () => {
    const results = scoreParts(labels(), [LAMPS]);
    expect(results.map(({ id, hasRecord }) => [id, hasRecord])).toEqual([
      ["log#1", true],
      ["log#2", false],
    ]);
    expect(results[1]?.tallies.reference).toEqual({ tp: 0, fp: 0, fn: 1 });
  });

  it("counts a record too many as one in which nothing should have been read", () => {
    const extra = scoreParts(labels(), [LAMPS, record("FOI 9", "Something else."), WELLS])[2];
    expect([extra?.id, extra?.record, extra?.tallies.reference]).toEqual(["log#extra-2", 1, { tp: 0, fp: 1, fn: 0 }]);
  });

  it("gives two responses that were read as one to the label that has more of it, and misses the other", () => {
    const merged = record("FOI 1", LAMPS.text, "How many wells are there?");
    const results = scoreParts(labels(), [merged]);
    expect(results.map(({ hasRecord }) => hasRecord)).toEqual([true, false]);
  });
});
