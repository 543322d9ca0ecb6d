import { describe, expect, test } from "@jest/globals";
import { findAll } from "../../src/extract-document.js";
import { readPurposes, surestOf } from "../../src/purposes/read-purposes.js";
import { rawDocument } from "../read-page.js";

/** What each line is there for: nothing, a question or an answer. */
const LETTER = [
  ["-", "Wexcombe and Marl Drainage Board"],
  ["-", "Our reference: 2024/117"],
  ["-", "Dear Ms Example"],
  ["-", "Thank you for your request, which the Board received on 4 March 2024."],
  ["Q", "How many sluices were repaired in each of the last three years?"],
  ["A", "The Board repaired eleven sluices in 2021, nine in 2022 and fourteen in 2023."],
  ["Q", "Please provide a copy of the inspection report for Marl Lock."],
  ["A", "The Board does not hold an inspection report for that lock, as it belongs to the canal company."],
  ["-", "If you are unhappy with the way that we have handled your request you may ask for a review."],
  ["-", "Yours sincerely"],
] as const;

async function purposesOf(lines: readonly string[]) {
  const [found] = await findAll(rawDocument(lines.join("\n\n"), "text/plain"));
  return found === undefined ? [] : readPurposes(found.clean);
}

describe("what the blocks of a letter are there for", () => {
  test("is told of a letter that nothing was learned from", async () => {
    const purposes = await purposesOf(LETTER.map(([, line]) => line));
    const signs = { asks: "Q", answers: "A", neither: "-" };
    expect(purposes.map((purpose) => signs[surestOf(purpose) ?? "neither"])).toEqual(LETTER.map(([sign]) => sign));
  });

  test("adds up to 1 for each block", async () => {
    for (const { asks, answers, neither } of await purposesOf(LETTER.map(([, line]) => line)))
      expect(asks + answers + neither).toBeCloseTo(1, 9);
  });
});
