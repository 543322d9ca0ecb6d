import { describe, expect, it } from "@jest/globals";
import { readRecord } from "../read-page.js";

const LEAD_INS: readonly string[] = [
  "You asked:",
  "I refer to your request for information, which the Board received on 25 July 2022. You asked for the following:",
  "Request 101002428998",
  "Scope of request",
  "Question (dated: 03/02/20)",
];
const REQUESTS: readonly string[] = [
  "How many lamps were mended in 2021?\n\nWhat did it cost?",
  "The number of lamps mended in 2021, and the cost of it.",
  "I am looking into street lamps.\n\nPlease tell me how many were mended in 2021.",
];
const ANSWER = "In 2021 there were 412 lamps mended at a cost of £19,220.";

describe("where a request ends", () => {
  for (const leadIn of LEAD_INS) {
    it.each(REQUESTS)(`is told by the first statement, under ${JSON.stringify(leadIn)}: %j`, async (request) => {
      const record = await readRecord(`${leadIn}\n\n${request}\n\n${ANSWER}\n\nPublished 4 April 2022`);
      expect(record.request?.replaceAll(/\s+/g, " ")).toBe(request.replaceAll(/\s+/g, " "));
      expect(record.questions.map(({ answer }) => answer?.slice(0, ANSWER.length))).toContain(ANSWER);
    });
  }

  it("is not sought where questions and answers stand by turns", async () => {
    const record = await readRecord(
      "How many lamps were mended in 2021?\n\n412 lamps, of which ten twice.\n\nWhat did it cost?\n\n£19,220 in all.\n\nWho did the work?\n\nThe Board does the work itself.",
    );
    expect(record.request).toBeNull();
    expect(record.questions).toHaveLength(3);
  });
});
