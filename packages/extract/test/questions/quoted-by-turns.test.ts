import { expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

test("quoted lines of a mail ask, and what stands below each answers, however it is put", async () => {
  const { questions } = await readRecord(
    [
      "From: Angela Frith [mailto:af@weirs.example]",
      "Sent: Wednesday, June 12, 2019 4:05 PM",
      "To: Jo Lamb",
      "Subject: RE: FOI 4471 playgrounds",
      "",
      "Hi Jo,",
      "",
      "Thanks for your patience - answers below in blue.",
      "",
      "> How many playgrounds are there?",
      "63",
      "> How many were inspected in 2018?",
      "All of them, at least once a quarter.",
      "> Any plans to close one?",
      "Not held - no decision has been taken.",
      "",
      "Regards",
      "Angela",
    ].join("\n"),
  );
  expect(questions.map(({ question, answer }) => [question, answer])).toEqual([
    ["How many playgrounds are there?", "63"],
    ["How many were inspected in 2018?", "All of them, at least once a quarter."],
    ["Any plans to close one?", "Not held - no decision has been taken."],
  ]);
});
