import { expect, test } from "@jest/globals";
import { asksSomething } from "../../src/questions/asking-lines.js";
import { readRecord } from "../read-page.js";

test.each(["Can you confirm that you have a policy", "Could I have the report of 2021."])(
  "asks without its mark: %s",
  (text) => expect(asksSomething({ text })).toBe(true),
);

test.each(["You can have the report of 2021.", "We would be glad to help."])("asks nothing: %s", (text) =>
  expect(asksSomething({ text })).toBe(false),
);

const TURNS = [
  "How many slips are there?",
  "Six.",
  "Who mends them?",
  "The harbour crew does.",
  "Can you confirm that you have a plan of them",
  "Yes, it is attached.",
];

test("the last of several turns may lack its question mark", async () => {
  const { questions } = await readRecord(
    ["Dear Ms Lamb", "Please find our answers to your request below.", ...TURNS, "Kind regards", "Weirs Board"].join(
      "\n\n",
    ),
  );
  expect(questions.flatMap(({ question, answer }) => [question, answer])).toEqual(TURNS);
});

test("a lead-in over questions that are answered by turns is no request", async () => {
  const { request } = await readRecord(
    [
      "From: Records Desk\nSent: 14 June 2023 10:00\nTo: Ann Lamb\nSubject: RE: Slips",
      "Dear Ms Lamb",
      "Please see our answers below each of your questions.",
      "Records Desk, Weirs Board",
      "On Mon, 8 May 2023 at 09:00, Ann Lamb <ann@post.example> wrote:",
      "> Under the Freedom of Information Act please can you let me know:\n>\n> How many slips are there?",
      "Six.",
      "> Who mends them?",
      "The harbour crew does.",
      "> Ann Lamb",
    ].join("\n\n"),
  );
  expect(request).toBeNull();
});
