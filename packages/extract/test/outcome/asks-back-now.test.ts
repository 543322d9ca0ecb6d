import { expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const outcomeOf = async (...lines: readonly string[]) =>
  (
    await readRecord(
      [
        "Dear Ms Lamb",
        "Thank you for your request dated 3 May 2020 for the log of the pier.",
        ...lines,
        "Yours sincerely",
        "Weirs Board",
      ].join("\n\n"),
    )
  ).outcome;

test.each([
  [
    "clarification-sought",
    "It would help us to know which pier you mean and for which years. We will not be able to take your request further until we have this.",
  ],
  [
    "clarification-sought",
    "Your request is not valid under section 8 without a name. Could you please provide this office with further information.",
  ],
  [
    "unknown",
    "Our offices are closed and the log is on paper, so that we are unable to respond at this time. We will contact you again when we are able to return. If you wish to withdraw your request please let us know.",
  ],
  [
    "unknown",
    "You will receive a reply within 20 working days. If we need you to clarify it the clock will stop until we hear from you.",
  ],
])("%s: %s", async (outcome, said) => expect(await outcomeOf(said)).toBe(outcome));

test.each([
  ["unanswered", "We are not sure what is meant by surge data. Please tell us which gauge you have in mind."],
  ["unanswered", "It is too general for us to search for. Could you say which pier you mean?"],
  ["answered", "It is not clear what is meant by a surge, but please see the attached list."],
  ["not-held", "Surge data is not held. Please tell us if you meant the tide tables."],
])("of one question, %s: %s", async (status, said) => {
  const { questions } = await readRecord(
    [
      "You asked:",
      "1. How many piers are there?",
      "2. Please give me the surge data.",
      "Our reply:",
      "1. Nine",
      `2. ${said}`,
    ].join("\n\n"),
  );
  expect(questions[1]?.status).toBe(status);
});

/** A trail, newest mail first: what was asked back stands in the middle of it. */
const trail = (newest: string) =>
  [
    "From: Records Desk\nSent: 14 June 2023 10:00\nTo: Ann Lamb\nSubject: RE: Pier",
    newest,
    "Records Desk, Weirs Board",
    "From: Ann Lamb\nSent: 12 June 2023 20:11\nTo: Records Desk\nSubject: RE: Pier",
    "The last two years.",
    "From: Records Desk\nSent: 9 June 2023 11:30\nTo: Ann Lamb\nSubject: RE: Pier",
    "Could you please clarify which years you mean? Your request is on hold until we hear from you.",
    "From: Ann Lamb\nSent: 8 June 2023 09:00\nTo: Records Desk\nSubject: Pier",
    "How much has the pier cost?",
  ].join("\n\n");

test.each([
  ["disclosed", "The pier cost £41,200 in 2021/22 and £38,900 in 2022/23."],
  ["clarification-sought", "We are still not clear which pier you are asking about. Please let us know which."],
])("%s by the newest mail of a trail: %s", async (outcome, newest) =>
  expect((await readRecord(trail(newest))).outcome).toBe(outcome),
);
