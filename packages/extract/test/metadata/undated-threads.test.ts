import { describe, expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const REQUEST = ["Dear Weirs Agency,", "Please send me the list of weirs that leak.", "Yours faithfully,", "Jo Reed"];
const RECEIPT = [
  "Records Team, Weirs Agency",
  "Dear Jo Reed",
  "Thank you for your request. You will have our response within 20 working days.",
  "Kind regards",
];
const page = (...lines: readonly string[]): Promise<Awaited<ReturnType<typeof readRecord>>> =>
  readRecord(["Leaking weirs", ...lines].join("\n\n"));

describe("a thread whose heads have lost their dates", () => {
  test("answers nothing with a receipt", async () => {
    const record = await page(...REQUEST, ...RECEIPT);
    expect(record).toMatchObject({
      kind: "request-thread",
      authority: "Weirs Agency",
      request: "Please send me the list of weirs that leak.",
      outcome: "unknown",
    });
    expect(record.questions).toMatchObject([{ answer: null, status: "unanswered" }]);
  });

  test("reads the message that answers behind one that does not", async () => {
    const record = await page(
      ...REQUEST,
      ...RECEIPT,
      "Jo Reed left an annotation ()",
      "They took their time last year.",
      "Records Team, Weirs Agency",
      "Dear Jo Reed",
      "The Agency does not hold the information that you asked for. Weirs are looked after by their owners.",
      "Yours sincerely",
    );
    expect(record.request).toBe("Please send me the list of weirs that leak.");
    expect(record.questions).toMatchObject([{ status: "not-held" }]);
  });

  test("takes a letter that only sends a file for no answer, and a later complaint for no part of the request", async () => {
    const record = await page(
      ...REQUEST,
      "Weirs Agency",
      "1 Attachment",
      "Please see attached reply to your Freedom of Information request.",
      "Records and Papers Team",
      "Dear Weirs Agency,",
      "Please pass this on to the person who conducts reviews. I am not content.",
      "Yours faithfully,",
      "Jo Reed",
    );
    expect(record).toMatchObject({ kind: "request-thread", outcome: "unknown" });
    expect(record.request).toBe("Please send me the list of weirs that leak.");
    expect(record.questions).toMatchObject([{ answer: null }]);
  });

  test("keeps a list of questions whole", async () => {
    const record = await page(
      "Dear Schools,",
      "1. How many lockers are not in use? If a count is not available please estimate.",
      "2. The cost of locks",
      "Yours faithfully,",
      "Jo Reed",
      "Office, Fenby School",
      "Dear Jo Reed",
      "I am writing to acknowledge receipt of your request.",
      "Regards",
    );
    expect(record.kind).toBe("request-thread");
    expect(record.questions.map(({ label, answer }) => [label, answer])).toEqual([
      ["1", null],
      ["2", null],
    ]);
  });

  test("reads a reply that has lost its head and greets nobody", async () => {
    const record = await page(
      "Dear Weirs Agency,",
      "1. The number of weirs, if any, that leak.",
      "2. The cost of each.",
      "All the best,",
      "Jo Reed",
      "Thank you for your request about weirs.",
      "Your request has been recorded as WA-71. We will answer within 20 working days, unless there is a need to consider\nwhether the information\nis exempt.",
    );
    expect(record).toMatchObject({ kind: "request-thread", outcome: "unknown" });
    expect(record.questions.map(({ label, answer }) => [label, answer])).toEqual([
      ["1", null],
      ["2", null],
    ]);
  });

  test("keeps the subject that a receipt prints again out of the request", async () => {
    const record = await page(
      ...REQUEST,
      "Clerk - Records, Weirs Agency",
      "Re: Your request for information concerning:",
      "Leaking weirs",
      "The Agency aims to answer promptly. I will contact you again soon.",
      "Records Team, Weirs Agency",
      "Dear Jo Reed",
      "The Agency does not hold the information that you asked for.",
    );
    expect(record.request).toBe("Please send me the list of weirs that leak.");
    expect(record.outcome).toBe("not-held");
  });

  test("asks nothing back in the requester's words", async () => {
    const record = await page(
      ...REQUEST,
      ...RECEIPT,
      "Dear Weirs Agency,",
      "Please specify which weirs you have in mind before asking for clarification of mine.",
      "Yours faithfully,",
      "Jo Reed",
    );
    expect(record.outcome).toBe("unknown");
  });

  test.each([
    "Please see attached update on your request. I will be in touch again by 7 May.",
    "The date on which the answer to your request is due has been changed to 7 May. Please see the attached letter.",
    "Thank you for your message. We will now conduct an internal review of it.",
  ])("answers nothing with %j", async (words) => {
    const record = await page(...REQUEST, "Records Team, Weirs Agency", "Dear Jo Reed", words, "Kind regards");
    expect(record).toMatchObject({ outcome: "unknown", questions: [{ answer: null }] });
  });

  test.each(["Tolls and Ferries", "Transport for Marl", "Home Office"])(
    "is one with a body without a noun: %j",
    async (body) => {
      const record = await page(
        `Dear ${body},`,
        "Please send me the list of tolls.",
        "Yours faithfully,",
        "J Reed",
        "Our ref: T2021/71",
        "Dear Mr Reed,",
        "Thank you for your communication of 4 November. We aim to respond within 20 working days.",
      );
      expect(record).toMatchObject({ kind: "request-thread", outcome: "unknown" });
    },
  );

  test("answers below the letter that the reply prints again", async () => {
    const record = await page(
      "Dear Sir/Madam",
      ...REQUEST.slice(1),
      "Dear Jo Reed",
      "Thank you for your request dated 15 May 2021.",
      "You asked -",
      "Dear Sir/Madam",
      ...REQUEST.slice(1),
      "We can confirm that we hold the information you have requested.",
      "Six weirs leak: those at Low Mill, High Mill and the four below the tarn.",
    );
    expect(record.request).toBe("Please send me the list of weirs that leak.");
    expect(record.questions[0]?.answer).toContain("Six weirs leak");
  });

  test("is no letter that names its sender above its greeting", async () => {
    const record = await readRecord(
      "Records Team, Weirs Agency\n\nDear Jo Reed\n\nYou asked for the list of weirs.\n\nWe do not hold a list.\n\nYours sincerely",
    );
    expect(record.kind).toBe("response");
  });
});

describe("bodies that a sentence joins", () => {
  test("are two, and the first of them is named", async () => {
    const record = await readRecord(
      "Response\n\nThe Scottish Government and the Scottish Ferries Service will hold talks. The Scottish Government holds no minutes.",
    );
    expect(record.authority).toBe("Scottish Government");
  });
});

describe("a message without a head", () => {
  test("that only acknowledges gives the day of no answer", async () => {
    const record = await page(
      ...REQUEST,
      "Our Ref: 5367613",
      "23-MAR-11",
      "Dear Jo Reed",
      "I acknowledge your request for information received on 23-MAR-2011. It will be answered within 20 working days.",
    );
    expect(record).toMatchObject({ dateReceived: "2011-03-23", dateResponded: null, outcome: "unknown" });
  });

  test("that takes time for the public interest answers nothing, and asks nothing by 'which you want'", async () => {
    const record = await page(
      ...REQUEST,
      "FOI Mailbox, Weirs Agency",
      "Dear Jo Reed",
      "We can confirm that the Agency holds it. Some of it may be exempt and it is necessary to carry out a public interest test.",
      "We will then send you the information which you want or say why we cannot.",
    );
    expect(record).toMatchObject({ outcome: "unknown", questions: [{ answer: null }] });
  });
});

test("a sender's aside may hold figures: the message is the authority's", async () => {
  const record = await page(
    "Jo Reed made this Freedom of Information request to Weirs Agency",
    "Jo Reed 14 January 2025",
    ...REQUEST,
    "WEIRS, Foi (WEIRS AGENCY - 98Q), Weirs Agency 20 January 2025",
    "Dear Jo Reed",
    "May I check whether you mean weirs on canals? Please let me know by return.",
    "Kind regards",
    "Jo Reed 20 January 2025",
    "Dear WEIRS, Foi (WEIRS AGENCY - 98Q),",
    "On rivers is fine.",
    "Yours sincerely,",
    "Jo Reed",
    "WEIRS, Foi (WEIRS AGENCY - 98Q), Weirs Agency 12 February 2025",
    "Dear Jo Reed",
    "Four weirs leak: Upper, Lower, Mill and Abbot's.",
    "Kind regards",
  );
  expect(record).toMatchObject({ kind: "request-thread", outcome: "disclosed" });
  expect(record.questions).toMatchObject([{ answer: "Four weirs leak: Upper, Lower, Mill and Abbot's." }]);
});
