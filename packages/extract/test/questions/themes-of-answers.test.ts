import { describe, expect, test } from "@jest/globals";
import { readPairs } from "../read-page.js";

const p = (text: string) => `<p>${text}</p>`;
const ASKED = "how the old mill came to be sold, for the survey, for the notes of all visits";
const page = (asked: string, heads: readonly string[]) =>
  readPairs(
    `<html><body><h1>The old mill</h1>${p(
      `We received your request on 6 September 2023 and have handled it under the Regulations. ${asked}`,
    )}<h2>${heads[0]}</h2>${p("A copy of the survey is published with this letter, apart from pages 11 to 14.")}<h2>${
      heads[1]
    }</h2>${p("Our officer was there on 2 March 2023 and wrote notes, which are attached.")}<h2>${heads[2]}</h2>${p(
      "Nobody had used it since 2009, and the trustees sold it for £41,000.",
    )}<h2>Complaints</h2>${p("You may ask for an internal review within 40 working days.")}</body></html>`,
    "text/html",
  );

describe("headings below a request that the reply tells", () => {
  test("of which none asks are themes of one answer", async () => {
    const { pairs } = await page(`You asked ${ASKED}.`, [
      "The application and the survey",
      "Site visit notes of officers",
      "How the mill came to be sold",
    ]);
    expect(pairs.map(([label, question]) => [label, question])).toEqual([[null, ASKED]]);
    expect(pairs[0]?.[2]).toMatch(/^(?:The application and the survey\n)?A copy[\s\S]*£41,000\.$/);
  });

  test("which ask are questions", async () => {
    const heads = ["How many surveys were made?", "Who visited the mill?", "What was the mill sold for?"];
    const { pairs } = await page("You asked about the sale of the old mill.", heads);
    expect(pairs.map(([, question]) => question)).toEqual(heads);
  });
});

describe("a heading that names complaints", () => {
  const letter = (below: string) =>
    readPairs(
      [
        "Request:",
        "How many officers carry batons, and how many complaints were made about their use?",
        "Response:",
        "The force has looked for the information and holds it.",
        "Officers",
        "There were 311 officers in 2021 who carried them.",
        "Complaints",
        below,
      ].join("\n\n"),
      "text/plain",
    );

  test.each(["In the period there were 29 complaints in which batons were named."])(
    "stands over an answer that counts them: %s",
    async (below) => {
      const { pairs } = await letter(below);
      expect(pairs.map(([, , answer]) => answer).join("\n")).toContain(below);
    },
  );

  test("stands over rights where these are told", async () => {
    const below = "We received your request on 3 May. If you are unhappy you may complain to the Chief Officer.";
    const { pairs } = await letter(below);
    expect(pairs.map(([, , answer]) => answer).join("\n")).not.toContain(below);
  });
});
