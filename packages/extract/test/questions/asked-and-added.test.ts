import { describe, expect, test } from "@jest/globals";
import { endsInTail } from "../../src/questions/question-tail.js";
import { readRecord } from "../read-page.js";

const read = async (...lines: readonly string[]) => (await readRecord(lines.join("\n\n"))).questions;

describe("what a requester adds", () => {
  test.each([
    "Is the pier open? (I ask this since the gate was shut. Hence the question).",
    "How many boats sank? Time frame: Jan 2020 - Jan 2025.",
  ])("%j is all question", (line) => {
    expect(endsInTail(line)).toBe(true);
  });

  test.each(["Is the pier open? Yes (since May).", "How many boats sank? 14"])("%j is not", (line) => {
    expect(endsInTail(line)).toBe(false);
  });

  test("wishes below a question are part of it", async () => {
    const questions = await read(
      "Please see below the answer to your request.",
      "Questions and final response:",
      "Question 1 - I would like the number of calls to fires in 2021.",
      "For each of these fires, I would also like the hours spent at it.",
      "If possible, I would like the data in a spreadsheet.",
      "Calls are counted by engine. Please see the spreadsheet.",
    );
    expect(questions).toMatchObject([
      { label: "1", answer: "Calls are counted by engine. Please see the spreadsheet." },
    ]);
  });

  test("questions that he lists apart are not part of the last number", async () => {
    const questions = await read(
      "Request",
      "1. How many bites were on people?",
      "2. How many bites were on pets?",
      "Two broader questions (if they can be answered) are:",
      "(a) How is a bite defined?",
      "(b) Would these reports count one twice?",
      "Response",
      "We do not hold any of this information.",
    );
    expect(questions.map(({ label }) => label)).toEqual(["1", "2", "a", "b"]);
  });
});

test("one answer below several labelled questions answers each", async () => {
  const questions = await read(
    "Your request has now been considered and would exceed the cost limit, as explained below.",
    "I would like to request the following information:",
    "Request 1",
    "Is the pier open to members of the public? (I ask this since it is inside a dock. Hence the question).",
    "Request 2",
    "How many officers left the pier?",
    "Clarification sought",
    "Do you mean all ranks?",
    "Clarification received",
    "Yes.",
    "Request 3",
    "Please send the policy on it.",
    "Answer",
    "Section 12(1) of the Act states that we need not comply where the cost would exceed the limit. We would have to read 3,211 files by hand, which would take 160 hours.",
  );
  expect(questions.map(({ label, status }) => [label, status])).toEqual([
    ["1", "refused"],
    ["2", "refused"],
    ["3", "refused"],
  ]);
});
