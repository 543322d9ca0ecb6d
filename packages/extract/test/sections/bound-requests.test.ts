import { describe, expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const read = (...lines: readonly string[]) => readRecord(lines.join("\n\n"));

describe("where a request ends", () => {
  test("words that only ask before the heading of the answer are the request's", async () => {
    const record = await read(
      "You asked:",
      "Please find below my questions for the past 5 years:",
      "1. Number of moorings per year",
      "2. Number of sinkings per year",
      "It would be helpful to have a breakdown by harbour if possible.",
      "In Response:",
      "The Board does not hold a list of either.",
    );
    expect(record.request).toMatch(/^Please find below[\s\S]*if possible\.$/);
    expect(record.questions).toMatchObject([{ status: "not-held" }, { status: "not-held" }]);
  });

  test("its first question printed again over an answer opens the answers", async () => {
    const record = await read(
      "Information requested",
      "1. Could you supply all letters about the pond?",
      "2. What did the skips cost?",
      "1. Could you supply all letters about the pond?",
      "We do not hold any letters about it.",
      "2. What did the skips cost?",
      "It was £40.",
    );
    expect(record.questions.map(({ label, answer }) => [label, answer])).toEqual([
      ["1", "We do not hold any letters about it."],
      ["2", "It was £40."],
    ]);
  });

  test("a request under its heading may speak of a response, and an answer may list its annexes", async () => {
    const record = await read(
      "Information requested",
      "All papers on the response to your survey, including:",
      "• the replies; and",
      "• the costs.",
      "Response",
      "I enclose a copy of all of the information you requested in:",
      "Annex 1 – Replies to the survey; and",
      "Annex 2 – Costs of the survey",
      "We are unable to provide some of the information because an exemption under section 38(1)(b) of the Freedom of Information (Scotland) Act 2002 applies to it.",
    );
    expect(record.request).toMatch(/^All papers/);
    expect(record).toMatchObject({ outcome: "partially-disclosed", regimes: ["foisa-2002"] });
    expect(record.questions[0]?.answer).toMatch(/^I enclose[\s\S]*Annex 2[\s\S]*applies to it\.$/);
  });

  test("the page's own request, told again in the letter below it, is asked once", async () => {
    const record = await read(
      "You asked",
      "I would like to know how many ferries will be let by contract before July 2019.",
      "We answered",
      "FST Ref: 1840-1819",
      "Thank you for your email received by us on 12 October 2018.",
      "Your request has been considered in accordance with the Freedom of Information Act. You asked:",
      "how many ferries will be let by contract before July 2019.",
      "There are 47 ferries that are due to be let before then.",
    );
    expect(record.questions).toHaveLength(1);
    expect(record.questions[0]?.answer).toBe("There are 47 ferries that are due to be let before then.");
  });

  test("fields below an answer, and exemptions that are none, are no part of it", async () => {
    const record = await read(
      "Request detail:",
      "How many hydrants were painted in 2019?",
      "Response detail:",
      "The Service does not hold this information.",
      "Exemptions applied",
      "N/A",
      "Information Released:",
      "No",
    );
    expect(record.questions).toMatchObject([{ answer: "The Service does not hold this information." }]);
  });
});
