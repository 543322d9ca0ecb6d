import { describe, expect, test } from "@jest/globals";
import { readPairs } from "../read-page.js";

const POINTS = ["- The number of wells in 2022 and 2023, with the depth of each.", "- How many of these were dry."];
const page = (lead: string) =>
  readPairs(
    [
      "Wells (May 2024)",
      "Request",
      "Dear FOI Team,",
      lead,
      ...POINTS,
      "Kind regards,",
      "Response",
      "Thank you for your request, which was considered under the Freedom of Information Act 2000.",
      "There were 41 wells in 2022 and 44 in 2023. None was dry.",
    ].join("\n\n"),
    "text/plain",
  );

describe("what the requester says over the points of his request", () => {
  test.each([
    [
      "I hope this email finds you well. ",
      "I write for a boating paper and under the Act I would like to ask for this:",
    ],
    ["", "For a study of the downs I should be grateful for the following about wells:"],
    ["I hope you are well. ", "Under FOI I'd like to know the following about wells:"],
  ])("begins it behind '%s'", async (pleasantry, lead) => {
    expect((await page(pleasantry + lead)).request).toBe([lead, ...POINTS].join("\n"));
  });

  test("is none of the authority's words over them", async () => {
    expect((await page("You wrote that you would like the following about wells:")).request).toBe(POINTS.join("\n"));
  });
});

describe("the subject of a letter over the facts of its case", () => {
  test("is no request, and the one at the letter's end is answered", async () => {
    const { request, pairs } = await readPairs(
      [
        "Dear Mr Abel",
        "Information request",
        "Reference number: FOI2023/77",
        "Thank you for your email of 7 December 2023. The text of your request is in the appendix to this letter.",
        "I confirm that we hold most of the information. My answers keep your numbers.",
        "1. There were 118 thefts in 2022/23.",
        "2. We do not hold the weight of what was stolen.",
        "3. A copy of the strategy is attached.",
        "If you are unhappy with how your request was handled, you may ask for an internal review.",
        "Yours sincerely",
        "Helen Marl",
        "Appendix – your request",
        "Dear Canal Office,",
        "Under FOI I'd like to know the following about lead theft:",
        "1. number of thefts in the last year",
        "2. weight of lead stolen",
        "3. any strategy on lead theft",
      ].join("\n\n"),
      "text/plain",
    );
    expect(pairs.map(([label, question]) => [label, question])).toEqual([
      ["1", "number of thefts in the last year"],
      ["2", "weight of lead stolen"],
      ["3", "any strategy on lead theft"],
    ]);
    expect(request).toMatch(/^Under FOI I'd like to know/);
  });
});
