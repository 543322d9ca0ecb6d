import { describe, expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const read = (...lines: readonly string[]) => readRecord(lines.join("\n\n"));

describe("a request that a sentence of the reply tells by numbers", () => {
  test("gives its questions to the answers that carry them", async () => {
    const record = await read(
      "Kinlay Council",
      "Our ref: FOI/2021/77",
      "4 June 2021",
      "Dear Ms Reed",
      "Thank you for your request received on 18 April. You asked: 1) how many bins were emptied in 2020, 2) what the contract cost, and 3) the name of the contractor.",
      "1) 4,112.",
      "2) £18,000.",
      "3) We withhold this under section 43(2) of the Freedom of Information Act 2000.",
    );
    expect(record.dateReceived).toBe("2021-04-18");
    expect(record.request).toBe(
      "1) how many bins were emptied in 2020, 2) what the contract cost, and 3) the name of the contractor",
    );
    expect(record.questions.map(({ label, question, answer }) => [label, question, answer])).toEqual([
      ["1", "how many bins were emptied in 2020", "4,112."],
      ["2", "what the contract cost", "£18,000."],
      ["3", "the name of the contractor", expect.stringContaining("We withhold this")],
    ]);
  });

  test("is read over several sentences, and one answer in prose is the answer of each", async () => {
    const record = await read(
      "Dear Sam",
      "I refer to your request of 3 May 2022. You asked for the following. 1. The contract for lifts. 2. The bids for it.",
      "We enclose the contract. The bids are withheld under section 43(2) of the Freedom of Information Act 2000.",
      "Yours sincerely",
    );
    expect(record.questions.map(({ label, question }) => [label, question])).toEqual([
      ["1", "The contract for lifts."],
      ["2", "The bids for it"],
    ]);
    expect(record.outcome).toBe("partially-disclosed");
  });

  test("is none where one number stands alone", async () => {
    const record = await read(
      "Dear Sam",
      "You asked for a list of boats hired under contract 1) in 2020.",
      "There were nine boats.",
      "Yours sincerely",
    );
    expect(record.questions).toMatchObject([{ label: null, answer: "There were nine boats." }]);
  });
});
