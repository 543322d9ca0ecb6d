import { describe, expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const page = (...lines: readonly string[]) => lines.join("\n\n");

describe("a request in points", () => {
  test.each([
    [
      "text",
      "text/plain",
      page(
        "You asked for the following information:",
        "- How many teams mend boats?",
        "- How much of this was:",
        "a. One-off costs",
        "b. Recurring fees",
        "- Who are your suppliers?",
        "Decision",
        "I have decided to disclose some of this. The suppliers are exempt under section 43(2).",
      ),
    ],
    [
      "html",
      "text/html",
      "<h2>Request</h2><p>• How many teams mend boats?</p><p>• Of these, how many are:</p><p>(a) leased</p><p>(b) owned</p><h2>Response</h2><p>Please find attached a list of the teams.</p>",
    ],
  ])("is one question, though letters stand under a point: %s", async (_name, type, content) => {
    const record = await readRecord(content, type);
    expect(record.questions.map(({ label }) => label)).toEqual([null]);
    expect(record.questions[0]?.question).toContain("How many teams mend boats?");
  });

  test("keeps letters that stand by themselves", async () => {
    const record = await readRecord(
      page("Request", "a. How many boats?", "b. How many are leased?", "Response", "a. Nine", "b. Two"),
    );
    expect(record.questions.map(({ label, answer }) => [label, answer])).toEqual([
      ["a", "Nine"],
      ["b", "Two"],
    ]);
  });
});

describe("a reply that puts its own questions", () => {
  test.each(["Request", "Question"])("answers those and not what the request numbers: %s", async (word) => {
    const record = await readRecord(
      page(
        "Request and Answer:",
        "I wish to submit a request about our two harbours:",
        "1. the inner harbour",
        "2. the outer harbour",
        "Please send me the following for each:",
        `${word} 1`,
        "Incumbent: who supplies each contract?",
        "Answer",
        "Marl Moorings Limited",
        `${word} 2`,
        "Annual spend: what is the average of three years?",
        "Answer",
        "We do not hold averages.",
      ),
    );
    expect(record.questions.map(({ label, question, answer, status }) => [label, question, answer, status])).toEqual([
      ["1", "Incumbent: who supplies each contract?", "Marl Moorings Limited", "answered"],
      ["2", "Annual spend: what is the average of three years?", "We do not hold averages.", "not-held"],
    ]);
  });
});

describe("paragraphs of one line without a full stop", () => {
  test("are read by themselves", async () => {
    const record = await readRecord(
      page(
        "Request",
        "The number of complaints about ferries, and what became of each of them",
        "Response",
        "= 1 complaint was received that mentions the ferries of the inner harbour",
        "In this case any further information about it is exempt under section 30(1)(a)",
      ),
    );
    expect(record.questions.map(({ status }) => status)).toEqual(["partially-answered"]);
    expect(record.outcome).toBe("partially-disclosed");
  });
});

describe("an authority that has made enquiries", () => {
  test.each(["Having made enquiries", "Having completed a search", "After searches"])("answers: %s", async (words) => {
    const record = await readRecord(
      page(
        "Below is your request and our response.",
        "Please advise, with regards to your spending on boats:",
        `${words} within the Service there were nine boats, at £4,120.`,
        "If you are unhappy you may ask for an internal review.",
      ),
    );
    expect(record.questions.map(({ answer }) => answer)).toEqual([
      `${words} within the Service there were nine boats, at £4,120.`,
    ]);
  });

  test("says whom it asked before it answers", async () => {
    const record = await readRecord(
      page(
        "I refer to your request received on 19 December 2011 as detailed below:",
        "Please outline any framework for the supply of pilots.",
        "The Trust is managing your request under its procedures. In order to address your question(s) I consulted with senior colleagues.",
        "Please see attached a copy of a report with the information requested.",
      ),
    );
    expect(record.questions.map(({ answer }) => answer)).toEqual([
      "Please see attached a copy of a report with the information requested.",
    ]);
  });
});
