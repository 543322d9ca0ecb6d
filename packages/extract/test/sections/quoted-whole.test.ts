import { describe, expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const LEAD_IN = "Thank you for your request received on 11 March 2024. You wrote:";
const ANSWER = "The Board does not hold the information requested. Tides are read by the harbour master.";
const page = (request: string, lead = LEAD_IN) =>
  readRecord(["Kelda Harbour Board", "Dear Mr Reed", lead, request, ANSWER, "Yours sincerely"].join("\n\n"));
const flat = (text: string | null | undefined) => text?.replaceAll(/\s+/g, " ");

/** Each speaks somewhere as an authority does, or breaks off where one would answer. */
const REQUESTS: readonly string[] = [
  '“Thank you for your response of 4 March. It took three months.\n\nIn your response you wrote: "We do not hold the tide tables."\n\nCould you please say why you do not hold them? Surely they are asked for at every spring tide?”',
  "‘Could you please confirm, from the start until now:\n\n(1) Number of tides read?\n\n(2) Number of tides missed?’",
  "“We wrote to you in May and were told of “the tide book”. We would therefore like to place this request.\n\nPlease send the tide book for May.”",
  '"I have seen the board at the pier. It is out of date.\n\nPlease send me the tables that it was made of."',
];

describe("a request quoted right under its lead-in", () => {
  test.each(REQUESTS)("goes on to its closing mark: %j", async (request) => {
    const record = await page(request);
    expect(flat(record.request)).toBe(flat(request));
    expect(record.outcome).toBe("not-held");
    for (const { answer } of record.questions) expect(answer).toBe(ANSWER);
  });

  test("ends as ever where the page has lost its closing mark", async () => {
    const record = await page("“Please send me the tide book for May.");
    expect(record.questions).toMatchObject([{ answer: ANSWER }]);
  });

  test("is led in to by what was wished", async () => {
    const request = "Please provide a copy of the tide book.";
    const record = await page(
      request,
      "Thank you for your request where you requested the following information be provided to you:",
    );
    expect(record.request).toBe(request);
  });
});
