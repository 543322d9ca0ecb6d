import { describe, expect, test } from "@jest/globals";
import { readPairs } from "../read-page.js";

const letter = (...lines: readonly string[]) =>
  [
    "Dear Ms Oake",
    "Thank you for your request of 3 May 2024.",
    ...lines,
    "Yours sincerely",
    "Fenby Harbour Board",
  ].join("\n\n");

describe("the one question of a page without labels", () => {
  test("opens what seemed all answer", async () => {
    const { pairs } = await readPairs(
      letter("Our answer is below.", "Which firm paints the buoys?", "Stell & Daughter paint them."),
      "text/plain",
    );
    expect(pairs).toEqual([[null, "Which firm paints the buoys?", "Stell & Daughter paint them."]]);
  });

  test("is no letter that the reply names in its first sentence", async () => {
    const { pairs } = await readPairs(
      letter("This is our reply to your letter, which asked who paints the buoys?", "We hold nothing about it."),
      "text/plain",
    );
    expect(pairs.map(([, question]) => question)).not.toContain(
      "This is our reply to your letter, which asked who paints the buoys?",
    );
  });
});
