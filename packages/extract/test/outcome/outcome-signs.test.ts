import { describe, expect, test } from "@jest/globals";
import { outcomeTalk } from "../../src/outcome/decide-outcome.js";
import { OUTCOME_CUES } from "../../src/outcome/outcome-cues.js";
import { outcomeSigns } from "../../src/outcome/outcome-signs.js";
import { letter } from "./letter.js";

describe("signs of an outcome", () => {
  test.each(OUTCOME_CUES)("$name: its examples", ({ pattern, examples }) => {
    for (const text of examples.match) expect([text, pattern.test(text)]).toEqual([text, true]);
    for (const text of examples.noMatch) expect([text, pattern.test(text)]).toEqual([text, false]);
  });

  test("tell statuses by their shares, grounds by their sections, parts and words once", () => {
    const signs = outcomeSigns(
      {
        outcome: "partially-disclosed",
        statuses: ["answered", "answered", "refused"],
        exemptions: ["ukpga/2000/36/section/40/2", "ukpga/2000/36/section/40/3A/a", "uksi/2004/3391/regulation/12/4/b"],
      },
      { said: ["Thank you.", "The names are withheld."], parts: ["response", "response", "closing"] },
    );
    expect(signs).toEqual([
      "rules partially-disclosed",
      "questions some",
      "some answered",
      "most answered",
      "some refused",
      "rules partially-disclosed, some answered",
      "rules partially-disclosed, some refused",
      "ground ukpga/2000/36/section/40",
      "ground uksi/2004/3391/regulation/12/4/b",
      "grounds 2",
      "length 0",
      "part response",
      "part closing",
      "says withheld",
    ]);
  });

  test("hear all of one kind", () => {
    const read = { outcome: "not-held", statuses: ["not-held"], exemptions: [] } as const;
    const signs = outcomeSigns(read, { said: [], parts: [] });
    expect(signs).toContain("all not-held");
    expect(signs).not.toContain("most not-held");
  });

  test("hear the authority, not the request, its rights or its closing words", () => {
    const { clean, sections } = letter(
      ["Please do not say it is vexatious.", "The list is exempt.", "You may ask for an internal review."],
      ["request", "response", "review-rights"],
    );
    expect(outcomeTalk(clean, sections)).toEqual({
      said: ["The list is exempt."],
      parts: ["request", "response", "review-rights"],
    });
  });
});
