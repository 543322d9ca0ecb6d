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
