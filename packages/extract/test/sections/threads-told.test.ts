import { describe, expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const read = (...lines: readonly string[]): ReturnType<typeof readRecord> => readRecord(lines.join("\n\n"));

describe("a page of a request", () => {
  test("is all the requester's where the site says that nobody has answered", async () => {
    const record = await read(
      "Leaking weirs",
      "Response to this request is long overdue. By law, under all circumstances, Weirs Agency should have responded by now (details).",
      "Dear Sir or Madam,",
      "The Agency told me last year that it would mend the weirs.",
      "How many of them leak?",
      "The weir at Low Mill has not been mended.",
    );
    expect(record).toMatchObject({ kind: "request-thread", authority: "Weirs Agency", outcome: "unknown" });
    expect(record.request).toContain("The weir at Low Mill has not been mended.");
  });

  test("begins with the request where messages of a service stand below it", async () => {
    const record = await readRecord(
      "<h1>Case 4417</h1><h2>Your request</h2><p>Please send me the survey of the weir and say what it cost.</p><h2>Messages</h2>" +
        "<h3>Weirs Agency, 12/09/2022 09:02</h3><p>There were two surveys. Which of them do you mean?</p>" +
        "<h3>You, 13/09/2022 12:15</h3><p>The second please.</p>" +
        "<h3>Weirs Agency, 06/10/2022 16:31</h3><p>The survey cost £14,200 plus VAT. A copy of it is attached.</p>",
      "text/html",
    );
    expect(record.request).toBe("Please send me the survey of the weir and say what it cost.\nThe second please.");
    expect(record.dateResponded).toBe("2022-10-06");
    expect(record.questions).toMatchObject([
      { answer: "The survey cost £14,200 plus VAT. A copy of it is attached.", status: "answered" },
    ]);
  });

  test("holds the answers of an earlier mail that the newest goes on from", async () => {
    const mail = (from: string, to: string, day: string): string =>
      `From: ${from}\nSent: ${day} November 2019 09:20\nTo: ${to}\nSubject: RE: Weirs`;
    const record = await read(
      mail("Freedom of Information", "J Pryce", "19"),
      "Further to my email of 12 November, here is the rest of our reply.",
      "2. It was mended in May.",
      "Regards",
      mail("Freedom of Information", "J Pryce", "12"),
      "Please find below our response to the first of your questions.",
      "1. Six weirs leak.",
      "Regards",
      mail("J Pryce", "Freedom of Information", "1"),
      "1. How many weirs leak?",
      "2. When was the weir at Low Mill mended?",
      "Thank you",
    );
    expect(record.questions).toMatchObject([{ answer: "Six weirs leak." }, { answer: "It was mended in May." }]);
  });

  test("answers nothing with the words of a complaint", async () => {
    const record = await read(
      "Dear Mr Pryce",
      "You asked for the list of weirs that leak.",
      "Your complaint of 16 February was as follows:",
      "The list is incomplete. We know of nine weirs and you name six.",
      "I have reviewed the reply and find that three weirs were left out. They are at Low Mill.",
      "Yours sincerely",
    );
    expect(record.questions[0]?.answer).not.toContain("We know of nine weirs");
    expect(record.questions[0]?.answer).toContain("three weirs were left out");
  });
});
