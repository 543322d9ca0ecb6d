import { describe, expect, it, test } from "@jest/globals";
import { MARK_SHAPES } from "../../src/questions/recurring-marks.js";
import { readRecord } from "../read-page.js";

describe("shapes of marks", () => {
  for (const { name, source, examples } of MARK_SHAPES) {
    const shape = new RegExp(`^(?:${source})`, "u");
    it.each(examples.match)(`${name} reads %j`, (line) => expect(line).toMatch(shape));
    it.each(examples.noMatch)(`${name} leaves %j`, (line) => expect(line).not.toMatch(shape));
  }
});

const pairsOf = async (...lines: readonly string[]) => {
  const { questions } = await readRecord(
    [
      "Dear Mr Oakes",
      "Thank you for your request of 3 June 2024. Our answers are set out below.",
      ...lines,
      "Yours sincerely",
    ].join("\n\n"),
  );
  return questions.map(({ label, question, answer }) => [label, question, answer]);
};

const LABELLED = [
  ["1", "How many ferries does the island run?", "Four."],
  ["2", "Please give the cost of each.", "We withhold this under section 43(2)."],
  ["3", "Who built them?", "Two yards, of which one has closed."],
];

const PLAIN = LABELLED.map(([, question, answer]) => [null, question, answer]);

describe("a mark that comes again right behind what asks, whatever its words", () => {
  test.each([
    ["Islands comment:", ""],
    ["PORTS –", ""],
    ["Their word >", ""],
    ["**Reply:**", ""],
    ["[Ferries]", ""],
    ["Rply)", ""],
    ["R.", ""],
    ["[Ferries say:", "]"],
    ["Harbour master's view =", ""],
    ["Island response", ""],
    ["[", "]"],
  ])("%s sets answers off below their questions and behind them", async (mark, close) => {
    const set = LABELLED.map(([label, question, answer]) => [`${label}. ${question}`, `${mark} ${answer}${close}`]);
    expect(await pairsOf(...set.flat())).toEqual(LABELLED);
    expect(await pairsOf(...set.map((pair) => pair.join("\n")))).toEqual(LABELLED);
    expect(await pairsOf(...set.map((pair) => pair.join(" ")))).toEqual(LABELLED);
  });

  test.each(["Ferries say:", "PORTS –", "Harbour reply >"])("%s does so without labels", async (mark) => {
    const set = PLAIN.map(([, question, answer]) => [question, `${mark} ${answer}`]);
    expect(await pairsOf(...set.flat().map(String))).toEqual(PLAIN);
    expect(await pairsOf(...set.map((pair) => pair.join(" ")))).toEqual(PLAIN);
  });

  test.each(["Answer:", "*** REPLY ***", "Our findings", "Ferries:"])("%s does so alone on its line", async (mark) => {
    const set = LABELLED.map(([label, question, answer]) => [`${label}. ${question}`, mark, answer]);
    expect(await pairsOf(...set.flat().map(String))).toEqual(LABELLED);
  });
});

describe("is no mark of an answer", () => {
  test.each(["Yes –", "Total:", "In 2022:", "Section 43 –", "None:"])("%s, which begins its words", async (opens) => {
    const pairs = await pairsOf(
      "1. How many ferries are there?",
      `${opens} 12 of 40.`,
      "2. How many boats?",
      `${opens} 9.`,
    );
    expect(pairs.map(([, , answer]) => answer)).toEqual([`${opens} 12 of 40.`, `${opens} 9.`]);
  });

  test("what the requester goes on with, or what stands once", async () => {
    expect(
      await pairsOf(
        "1. Are there ferries? Further: which of them are new? Four are.",
        "2. Are there boats? Further: which of them are old? None are.",
        "3. Who rows them?",
        "Crew: eleven men.",
      ),
    ).toEqual([
      ["1", "Are there ferries? Further: which of them are new?", "Four are."],
      ["2", "Are there boats? Further: which of them are old?", "None are."],
      ["3", "Who rows them?", "Crew: eleven men."],
    ]);
  });

  test("one answer that is printed for several questions", async () => {
    const same = "Open the file: ferries and boats.";
    const pairs = await pairsOf("1. How many ferries?", same, "2. How many boats?", same);
    expect(pairs.map(([, , answer]) => answer)).toEqual([same, same]);
  });

  test("a bracket that says more of what is asked", async () => {
    const pairs = await pairsOf(
      "You asked:",
      "1. How many ferries are there? (by island)",
      "2. How many boats are there? (by month)",
      "Our response:",
      "1. Four.",
      "2. Nine.",
    );
    expect(pairs.map(([, , answer]) => answer)).toEqual(["Four.", "Nine."]);
  });
});

test("a line that heads each question is no word of the answer above it", async () => {
  const { questions } = await readRecord(
    [
      "Responses of the Board",
      "Request",
      "Boats sold",
      "Answer:",
      "Four.",
      "Request",
      "Boats bought",
      "Answer:",
      "One.",
    ].join("\n\n"),
  );
  expect(questions.some(({ answer }) => answer?.includes("Request"))).toBe(false);
});
