import { describe, expect, test } from "@jest/globals";
import { costsTooMuch } from "../../src/outcome/cost-words.js";
import { readRecord } from "../read-page.js";

const told = (answer: string) => costsTooMuch(answer, [{ start: 0, end: answer.length }]);

describe("a cost beyond the limit, told in words", () => {
  test.each([
    "The costs of locating and providing it would exceed the upper cost limit of £600.",
    "To read them all would take over 185 hours of work, which is more than the 18 hours allowed.",
    "Our data are not organised in such a way as to allow us to provide this within the appropriate (cost) limit.",
    "We estimate that this would exceed the appropriate\nlimit.",
  ])("is told by %j", (answer) => {
    expect(told(answer)).toBe(true);
  });

  test.each([
    "The speed was above the limit.",
    "Where a request exceeds the appropriate limit we may refuse it.",
    "The cost would not exceed the appropriate limit.",
    "It cost £450.",
  ])("is not told by %j", (answer) => {
    expect(told(answer)).toBe(false);
  });

  test("is a flag, and falls under no ground of another answer", async () => {
    const record = await readRecord(
      [
        "Request",
        "1. How many boats are there?",
        "2. Who looked at each of them?",
        "Response",
        "1. This is published on our website. Under section 25(1) of FOISA we do not have to give you what is already accessible to you.",
        "2. In this instance the costs of finding it would exceed the upper cost limit of £600, as in each of the years above we would have to open all files.",
      ].join("\n\n"),
    );
    expect(record.outcomeFlags).toContain("cost-limit");
    expect(record.questions.map(({ status, exemptions }) => [status, exemptions])).toEqual([
      ["refused", ["asp/2002/13/section/25/1"]],
      ["refused", []],
    ]);
  });
});
