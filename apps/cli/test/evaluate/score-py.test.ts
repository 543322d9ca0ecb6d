import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { toJsonLine } from "@foi-records/contract";
import { describe, expect, it } from "@jest/globals";
import { type Evaluation, type Summary, toEvaluation } from "../../src/evaluate/evaluation.js";
import { findCases } from "../../src/evaluate/find-cases.js";
import type { Label } from "../../src/evaluate/label.js";
import type { ReadRecord } from "../../src/evaluate/mark.js";
import { scoreCase } from "../../src/evaluate/score-case.js";
import { runFoi } from "../run-foi.js";

const shared = process.env["FOI_SHARED_DIR"] ?? resolve("../../../shared");
const gold = join(shared, "gold");
const scorer = join(gold, "score.py");
const hasPython = spawnSync("python3", ["--version"]).status === 0;
const missing = !existsSync(scorer) ? "../shared/gold/score.py is not there" : "python3 is not there";
const test = existsSync(scorer) && hasPython ? it : it.skip;
const note = existsSync(scorer) && hasPython ? "" : ` (skipped: ${missing})`;

/** What score.py says of some records, a line of JSON each. */
function scoreInPython(lines: readonly string[]): Summary {
  const file = join(mkdtempSync(join(tmpdir(), "foi-score-")), "records.jsonl");
  writeFileSync(file, lines.join("\n"));
  const words = [scorer, "--gold", gold, "--records", file, "--json"];
  return JSON.parse(execFileSync("python3", words, { encoding: "utf8" }));
}

function scoreHere(labels: readonly Label[], records: ReadonlyMap<string, ReadRecord>): Summary {
  return summaryOf(toEvaluation(labels.map((label) => scoreCase(label, records.get(label.id) ?? null))));
}

function summaryOf({ cases, without_record, perfect, scores }: Evaluation): Summary {
  return { cases, without_record, perfect, scores };
}

function withAddresses(records: ReadonlyMap<string, ReadRecord>): string[] {
  return [...records].map(([id, record]) => toJsonLine({ ...record, source: { uri: `file:///${id}.html` } }));
}

describe("foi evaluate and score.py", () => {
  test(`agree over what the extractor reads${note}`, async () => {
    const documents = (await findCases([gold])).flatMap(({ document }) => document ?? []);
    const records = runFoi(["extract", ...documents])
      .stdout.trimEnd()
      .split("\n");
    const evaluation: Evaluation = JSON.parse(runFoi(["evaluate", gold, "--json"]).stdout);
    expect(records).toHaveLength(documents.length);
    expect(summaryOf(evaluation)).toEqual(scoreInPython(records));
  });

  test(`agree over readings that are wrong in every way${note}`, async () => {
    const labels = (await findCases([gold])).map(({ label }) => label);
    const records = new Map<string, ReadRecord>();
    labels.forEach((label, index) => {
      if (index % 11 !== 10) records.set(label.id, damage(toRecord(label), index));
    });
    const here = scoreHere(labels, records);
    expect(here).toEqual(scoreInPython(withAddresses(records)));
    expect(here.without_record).toBeGreaterThan(0);
    expect(here.scores.qa.f1).toBeGreaterThan(0.2);
    expect(here.scores.qa.f1).toBeLessThan(1);
  });

  test(`agree that the labels themselves are perfect${note}`, async () => {
    const labels = (await findCases([gold])).map(({ label }) => label);
    const records = new Map(labels.map((label) => [label.id, toRecord(label)]));
    const here = scoreHere(labels, records);
    expect(here).toEqual(scoreInPython(withAddresses(records)));
    expect(here.perfect).toBe(labels.length);
  });
});

/** The record of a perfect reading, its text made of the snippets to keep. */
function toRecord(label: Label): ReadRecord {
  return {
    authority: label.authority,
    reference: label.reference,
    dateReceived: label.dates.received,
    dateResponded: label.dates.responded,
    regimes: [...label.regimes],
    outcome: label.outcome,
    request: label.request,
    questions: label.qa.map((pair) => ({ ...pair, refersTo: [], figures: [], table: null })),
    citations: label.citations.map(({ text, ids, role }) => ({
      text,
      provisions: [...ids],
      role: role ?? "mentioned",
    })),
    exemptions: label.exemptions.map((provision) => ({
      provision,
      title: null,
      test: null,
      basis: null,
      neitherConfirmNorDeny: false,
      publicInterest: "not-stated",
      harm: null,
      questions: [],
    })),
    text: label.keep.join("\n"),
  };
}

/** Puts another fault into each record, by its number: each branch of the scorer is met by some case. */
function damage(record: ReadRecord, number: number): ReadRecord {
  const [first, ...others] = record.questions;
  const faults: ((good: ReadRecord) => ReadRecord)[] = [
    (good) => ({ ...good, questions: [...good.questions, ...(first === undefined ? [] : [first])] }),
    (good) => ({ ...good, questions: others, citations: good.citations.slice(1) }),
    (good) => ({
      ...good,
      questions: good.questions.map((pair) => ({ ...pair, status: "unanswered", exemptions: [] })),
    }),
    (good) => ({
      ...good,
      questions: good.questions.map((pair) => ({ ...pair, answer: `${pair.answer} ẞ İstanbul ﬁve ς` })),
    }),
    (good) => ({
      ...good,
      authority: good.authority?.toUpperCase() ?? "Nobody",
      reference: null,
      dateReceived: "1999-12-31",
    }),
    (good) => ({
      ...good,
      text: good.text.replaceAll(" ", "\u00a0\u2003").replaceAll("\n", "\u0085"),
      outcome: "unknown",
    }),
    (good) => ({
      ...good,
      citations: good.citations.map((cited) => ({ ...cited, text: `${cited.text} of`, role: "quoted" })),
    }),
    (good) => ({ ...good, request: good.request?.split(" ").slice(2).join(" ") ?? "words", regimes: ["eir-2004"] }),
    (good) => ({ ...good, exemptions: good.exemptions.slice(1), questions: [...good.questions].reverse() }),
    (good) => ({
      ...good,
      citations: good.citations.map((cited) => ({ ...cited, provisions: ["ukpga/2000/36/section/1"] })),
    }),
  ];
  return faults.filter((_, index) => (number + index) % 3 === 0).reduce((bad, fault) => fault(bad), record);
}
