import { describe, expect, test } from "@jest/globals";
import type { QuestionPair, Section } from "../../src/blocks.js";
import { findAll } from "../../src/extract-document.js";
import { answersBelow, keepsToHeading } from "../../src/purposes/headed-answers.js";
import { rawDocument, readRecord } from "../read-page.js";

async function pairsOf(lines: readonly string[]) {
  const { questions } = await readRecord(lines.join("\n"), "text/plain");
  return questions.map(({ question, answer }) => [question, answer]);
}

describe("a heading over the answers", () => {
  test("leaves the periods of a request to it", async () => {
    const asked = [
      "Please provide the following figures for the harbour over three years broken down by year:-",
      "1 Jan 2018 -- 5 Dec 2018",
      "1 Jan 2017 -- 31 Dec 2017",
      "1 Jan 2016 -- 31 Dec 2016",
      "- What is the total number of moorings lost to fire?",
      "- What is the total number of moorings lost otherwise?",
      "- What is the total number of sheds broken into?",
    ];
    const HEAD = [
      "Provision of information held by Marl Harbour Board made under the Freedom of Information Act 2000 (the 'Act')",
      "As you may be aware the purpose of the Act is to allow a general right of access to information held by a public authority.",
    ];
    const answered = [
      "I can confirm that the information is held by Marl Harbour Board, however it cannot be disclosed for the following reasons.",
      "To provide it a member of staff would have to read 3,715 reports of fires. Even at three minutes a report that would take 185 hours, therefore Section 12(1) of the Freedom of Information Act applies.",
    ];
    const [[question, answer] = [], ...others] = await pairsOf([
      ...HEAD,
      "You asked:",
      ...asked,
      "In response:",
      ...answered,
    ]);
    expect(others).toEqual([]);
    expect(question).toBe(asked.join("\n"));
    expect(answer).toBe(answered.join("\n"));
  });

  test("leaves the groups and years of a letter's request to it", async () => {
    const asked = [
      "Please can you provide me with further information on the supply of agency stewards to your Board? Please could you advise on the spend for the following groups during the following time periods:",
      "Groups:",
      "All Pier Stewards (PS)",
      "Rescue / Patrol",
      "Time periods:",
      "2006 (1st Jan-31st Dec)",
      "2007 (1st Jan-31st Dec)",
      "2008 (Q1 – 1st Jan – 31st March)",
      "2008 (Q2 – 1st April – 30th June)",
      "Please outline details of any framework in place for the supply of agency stewards within these groups along with any renewal dates.",
    ];
    const pairs = await pairsOf([
      "Ref: FOIA Reference 2011/286",
      "Date: 9th February 2012",
      "Dear Mr Reed",
      "Request for Information (Freedom of Information Act 2000)",
      "I write further to your request for information received by the Marl Harbour Board on the 19th December 2011 as detailed below:",
      ...asked,
      "The Board is managing your request using its procedures for the disclosure of information in accordance with the Freedom of Information Act 2000.",
      "MHB Response to FOIA Request",
      "Please see attached a copy of a report detailing the information requested.",
    ]);
    expect(pairs).toEqual([
      [asked.join("\n"), "Please see attached a copy of a report detailing the information requested."],
    ]);
  });
});

describe("such a heading", () => {
  async function partsOf(heading: string) {
    const lines = ["Request", "How many boats were sunk in 2021?", heading, "Fourteen boats were sunk in 2021."];
    const [found] = await findAll(rawDocument(lines.join("\n\n"), "text/plain"));
    if (found === undefined) throw new Error("no response");
    return found;
  }

  test("stands alone on its line", async () => {
    const { clean } = await partsOf("Response");
    const parts = (first: number): readonly Section[] => [
      { kind: "request", heading: "Request", first: 0, last: first - 1, start: 0, end: 0 },
      { kind: "response", heading: "Response", first, last: 3, start: 0, end: clean.text.length },
    ];
    expect(answersBelow(clean, parts(2))).toBe(3);
    expect(answersBelow(clean, parts(1))).toBeNull();
    expect(answersBelow(clean, parts(2).slice(1))).toBeNull();
    for (const heading of ["In response:", "Our response:", "MHB Response to FOIA Request", "The answer"]) {
      const found = await partsOf(heading);
      expect(answersBelow(found.clean, parts(2))).toBe(3);
    }
  });

  test("yields to a reading that tells more questions apart or only trims", async () => {
    const { clean } = await partsOf("Response");
    const [asked, , , below] = clean.blocks;
    if (asked === undefined || below === undefined) throw new Error("no blocks");
    const pair = (start: number, end: number): QuestionPair => ({
      label: null,
      question: asked,
      answer: [{ start, end }],
    });
    const whole = [pair(below.start, below.end)];
    const parted = [pair(below.start, below.start + 5), pair(below.start + 6, below.start + 9)];
    expect(keepsToHeading(clean, 3, [pair(below.start, below.end - 5)], whole)).toBe(true);
    expect(keepsToHeading(clean, 3, [pair(below.start, below.start + 5)], whole)).toBe(false);
    expect(keepsToHeading(clean, 3, parted, whole)).toBe(true);
    expect(keepsToHeading(clean, 3, parted, [...whole, ...whole])).toBe(true);
    expect(keepsToHeading(clean, 3, [pair(asked.start, below.end)], whole)).toBe(false);
  });
});
