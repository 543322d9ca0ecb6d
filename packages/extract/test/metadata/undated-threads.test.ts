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
