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
