import { expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const HEAD = [
  "Ferry bells",
  "Jo Lamb made this Freedom of Information request to Weirs Council",
  "The request was successful.",
];

test("mails that were asked for are the answer of the message in which they stand", async () => {
  const { questions, dateReceived, dateResponded } = await readRecord(
    [
      ...HEAD,
      "Jo Lamb",
      "3 May 2020",
      "Dear Weirs Council,",
      "Please send me any emails to the ferry company about its bell.",
      "Yours faithfully,",
      "Jo Lamb",
      "Clerk, Weirs Council",
      "11 May 2020",
      "Dear Ms Lamb",
      "There was one email, copied below.",
      "From: Clerk\nSent: 14 January 2020 11:20\nTo: Ferry Company\nSubject: Bell",
      "Good morning, could you please ring it less?",
      "Regards",
      "Clerk",
    ].join("\n\n"),
  );
  expect([dateReceived, dateResponded]).toEqual(["2020-05-03", "2020-05-11"]);
  expect(questions.map(({ answer }) => answer)).toEqual([
    expect.stringMatching(/^There was one email[\s\S]*could you please ring it less\?$/),
  ]);
});

test("the request's own mail below a receipt hides neither receipt nor answer", async () => {
  const { questions, request } = await readRecord(
    [
      "Ferry bells",
      "The request was successful.",
      "Dear Weirs Council,",
      "How many bells were out of order in 2018?",
      "Yours faithfully,",
      "Jo Lamb",
      "FOI, Weirs Council",
      "Dear Ms Lamb,",
      "Thank you for your request, which has been logged. We will reply within 20 working days.",
      "From: Jo Lamb [mailto:[FOI #509 email]]\nSent: 14 August 2019 10:11\nTo: FOI\nSubject: Freedom of Information request - Ferry bells",
      "Dear Weirs Council,",
      "How many bells were out of order in 2018?",
      "Yours faithfully,",
      "Jo Lamb",
      "FOI, Weirs Council",
      "Dear Ms Lamb,",
      "Seven of the nine bells were out of order at some time in 2018.",
      "FOI Team",
    ].join("\n\n"),
  );
  expect(request).toBe("How many bells were out of order in 2018?");
  expect(questions.map(({ answer }) => answer)).toEqual([
    "Seven of the nine bells were out of order at some time in 2018.",
  ]);
});
