import { describe, expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const HEAD = ["Wexcombe Museums Trust", "Our reference: 2024/118", "Dear Mr Example"];
const FOOT = ["If you are unhappy with our reply you may ask for an internal review.", "Yours sincerely", "Clerk"];

async function pairsOf(lines: readonly string[]) {
  const { questions } = await readRecord([...HEAD, ...lines, ...FOOT].join("\n\n"), "text/plain");
  return questions.map(({ question, answer }) => [question, answer]);
}

describe("a letter that rules read badly", () => {
  test("is read by what its lines are there for: questions without a mark, each over its answer", async () => {
    const turns = [
      ["The number of school visits in 2022 and in 2023", "There were 212 visits in 2022 and 268 in 2023."],
      ["The cost of the new store at Marl", "The store cost £1,480,000, of which the lottery fund paid half."],
      ["The names of the lenders to the silver exhibition", "We are withholding the names under section 40(2)."],
      [
        "The number of complaints about opening hours in 2023",
        "The Trust received nine complaints of that kind in 2023.",
      ],
    ];
    expect(
      await pairsOf(["Thank you for your letter. Our reply to each part of it is below.", ...turns.flat()]),
    ).toEqual(turns);
  });

  test("keeps its answers, and what closes it is none of the last one", async () => {
    const pairs = await pairsOf([
      "You asked:",
      "1. How many paintings are on loan?",
      "2. How many are in store?",
      "Our answers:",
      "1. Forty-one paintings are on loan to other museums.",
      "2. There are 1,206 paintings in store at Marl.",
      "We trust that the above will be of help with your studies.",
    ]);
    expect(pairs).toEqual([
      ["How many paintings are on loan?", "Forty-one paintings are on loan to other museums."],
      ["How many are in store?", "There are 1,206 paintings in store at Marl."],
    ]);
  });
});
