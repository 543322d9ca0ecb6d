import { describe, expect, it, test } from "@jest/globals";
import { SHARING_CUES } from "../../src/questions/shared-below.js";
import { readRecord } from "../read-page.js";

describe("words that make an answer that of questions above it", () => {
  for (const { name, pattern, examples } of SHARING_CUES) {
    it.each(examples.match)(`${name} reads %j`, (line) => expect(pattern.test(line)).toBe(true));
    it.each(examples.noMatch)(`${name} leaves %j`, (line) => expect(pattern.test(line)).toBe(false));
  }
});

async function answersIn(lines: readonly string[]) {
  const { questions } = await readRecord(["Marlow Valley Council", "FOI request 4471", ...lines].join("\n"));
  return questions.map(({ label, answer }) => [label, answer]);
}

test("an answer that says that it is for both answers the question above it too", async () => {
  const both = "We hold this for both questions but it is exempt under section 31(1)(a).";
  expect(
    await answersIn([
      "1. How many stiles are there?",
      "412",
      "2. Which are broken?",
      "3. Who broke them?",
      both,
      "4. What does a stile cost?",
      "£80",
    ]),
  ).toEqual([
    ["1", "412"],
    ["2", both],
    ["3", both],
    ["4", "£80"],
  ]);
});

test("figures that answer several questions respectively answer each, and so does what stands under their numbers", async () => {
  const denial = "Under section 31(3) the Council neither confirms nor denies that it holds anything.";
  expect(
    await answersIn([
      "1) How many stiles are there?",
      "2) What did they cost in 2023?",
      "41.2 and £33,000 respectively.",
      "3) Who broke them?",
      "4) Who mended them?",
      "5) Were they punished?",
      "3 - 5",
      denial,
      "6) What does a stile cost?",
      "£80",
    ]),
  ).toEqual([
    ["1", "41.2 and £33,000 respectively."],
    ["2", "41.2 and £33,000 respectively."],
    ["3", denial],
    ["4", denial],
    ["5", denial],
    ["6", "£80"],
  ]);
});

test("questions in bold over answers in italics", async () => {
  const turns = [
    ["How many stiles has the council mended?", "412 in 2024, most of them in the north of the county."],
    ["How long does a repair take?", "Nine days. Nothing earlier than last year is on file."],
    ["Please send the map of closed paths.", "It is to be published in May and so is exempt."],
  ];
  const { questions } = await readRecord(
    `<h1>Freedom of Information request – footpaths</h1><p>Reply sent: 27 February 2025.</p>${turns
      .map(([question, answer]) => `<p><b>${question}</b></p><p><i>${answer}</i></p>`)
      .join("")}`,
    "text/html",
  );
  expect(questions.map(({ question, answer }) => [question, answer])).toEqual(turns);
});

test("a thing that is asked for over a question is one of both that an answer is for", async () => {
  const both = "The Council holds both of these and withholds them under section 43(2).";
  expect(
    await answersIn([
      "1. The drawings of each depot (Thornholt, for instance).",
      "2. Any models or other work that show their cost. What do they cost?",
      both,
      "3. What was paid to consultants?",
      "£4,100",
    ]),
  ).toEqual([
    ["1", both],
    ["2", both],
    ["3", "£4,100"],
  ]);
});

test("letters under one number over one answer are answered by it", async () => {
  const table = "The attached list has all 88 of them.";
  expect(
    await answersIn([
      "Question 1 - What is a moor fire?",
      "One of two hectares or more.",
      "Question 2 - For June 2023 I would like to have, for all fires:",
      "a. how many there were",
      "b. where (grid reference)",
      "c. the area in hectares",
      table,
      "Question 3 - How many were lit by keepers?",
      "None is recorded.",
    ]),
  ).toEqual([
    ["1", "One of two hectares or more."],
    ["2a", table],
    ["2b", table],
    ["2c", table],
    ["3", "None is recorded."],
  ]);
});

test("questions with a star are answered by the note under it", async () => {
  const note = "*We should have to read 52 files for these, which section 12 of the Act lets us decline.";
  expect(
    await answersIn([
      "1. How many stiles are there?",
      "412",
      "2. How many were climbed?*",
      "3. What ages were the climbers?*",
      note,
      "4. What does a stile cost?",
      "£80",
    ]),
  ).toEqual([
    ["1", "412"],
    ["2", note],
    ["3", note],
    ["4", "£80"],
  ]);
});
