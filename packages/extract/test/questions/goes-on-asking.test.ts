import { describe, expect, test } from "@jest/globals";
import { asksOn } from "../../src/questions/asks-on.js";
import { readRecord } from "../read-page.js";

const LETTER = (questions: string, answer: string) => `Saltmere Harbour Trust
Our ref: FOI 3318
4 March 2023

Thank you for your request. You asked for the following information:

${questions}
${answer}

If you are unhappy with this reply you may ask for an internal review.
`;

const ASKED = `1. The number of visitors in contact with the pilot service broken down into kinds of craft.
Please use the codes of the national list (as published in 2020).
Please could you provide the figures by month for these years:
1 January 2019 to 31 December 2019;
1 January 2020 to 31 December 2020;
1 January 2021 to latest available data.
2. The number of visitors who hold a season ticket broken down into kinds of craft.
Please use the codes of the national list (as published in 2020).
Please could you provide the figures by month for these years:
1 January 2019 to 31 December 2019; 1 January 2020 to 31 December 2020;`;

describe("a question of several paragraphs", () => {
  test("asks in all of them, and one answer below answers each question", async () => {
    const { request, questions } = await readRecord(
      LETTER(ASKED, "Our response:\nPlease see the sheet that is attached."),
      "text/plain",
    );
    expect(request).toContain("1 January 2020 to 31 December 2020;");
    expect(questions.map(({ label, answer }) => [label, answer])).toEqual([
      ["1", "Please see the sheet that is attached."],
      ["2", "Please see the sheet that is attached."],
    ]);
    expect(questions[0]?.question).toMatch(/^The number of visitors[\s\S]*latest available data\.$/);
  });

  test("asks up to the answer that stands below it", async () => {
    const byTurns = ASKED.replace("\n2. ", "\nPlease see the first sheet attached.\n2. ");
    const { questions } = await readRecord(LETTER(byTurns, "Please see the second sheet attached."), "text/plain");
    expect(questions.map(({ answer }) => answer)).toEqual([
      "Please see the first sheet attached.",
      "Please see the second sheet attached.",
    ]);
    expect(questions[1]?.question).toMatch(/^The number of visitors who[\s\S]*31 December 2020;$/);
  });
});

describe("below the last question", () => {
  const questionsOver = async (remark: string) =>
    (
      await readRecord(
        LETTER(
          `1. How many moorings are let?\n2. What was spent on the pilot boat in 2022?\n${remark}`,
          "Our response:\n1. There are 41.\n2. £8,400.",
        ),
        "text/plain",
      )
    ).questions.map(({ question }) => question);

  test.each([
    "I should prefer an answer by email. If any part is going to be late please send the rest first.",
    "Please give the figures in a spreadsheet if that is possible.",
    "I would be grateful if you would treat this as urgent and copy your reply to no one else.",
    "I understand that under section 16 you should help me if any part of this is unclear.",
  ])("a wish about the reply is none of its words: %s", async (wish) => {
    expect(await questionsOver(wish)).toEqual([
      "How many moorings are let?",
      "What was spent on the pilot boat in 2022?",
    ]);
  });

  test("what asks for more of the same thing is", async () => {
    const more = "Please give the amount for fuel by month.";
    expect((await questionsOver(more))[1]).toBe(`What was spent on the pilot boat in 2022?\n${more}`);
  });
});

test("an answer that prints the first line of its question again begins behind it", async () => {
  const text = LETTER(
    "1. How many berths are let?\nPlease use the codes of the national list.\n2. How many are empty?",
    "Our response:\n1. How many berths are let?\nThere are 41.\n2. How many are empty?\nThere are 9.",
  );
  const { questions } = await readRecord(text, "text/plain");
  expect(questions.map(({ question, answer }) => [question, answer])).toEqual([
    ["How many berths are let?\nPlease use the codes of the national list.", "There are 41."],
    ["How many are empty?", "There are 9."],
  ]);
});

test("what is asked also, behind a list, is no part of its last question", async () => {
  const text = LETTER(
    "1. How many berths are let?\n2. How many are empty?\nI would also like to know who mends them.",
    "Our response:\n1. There are 41.\n2. There are 9.",
  );
  const { questions } = await readRecord(text, "text/plain");
  expect(questions.slice(0, 2).map(({ question }) => question)).toEqual([
    "How many berths are let?",
    "How many are empty?",
  ]);
});

test.each([
  "Please use the codes of the national list.",
  "Please only count berths that are let.",
  "Broken down by kind of craft",
])("a request goes on with %s", (line) => expect(asksOn(line)).toBe(true));

test.each([
  "Please use the link below to read the register.",
  "Please use our reference in any letter to us.",
  "Please confirm your address.",
])("an authority says %s", (line) => expect(asksOn(line)).toBe(false));
