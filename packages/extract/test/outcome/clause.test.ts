import { expect, test } from "@jest/globals";
import { findCitations } from "../../src/citations/find-citations.js";
import { clauseAround, maskCitations } from "../../src/outcome/clause.js";

/** The text as a claim is read from it, `*` for the citation with the given number. */
function read(text: string, number = 0): string {
  const citations = findCitations(text);
  const own = citations[number] ?? { start: 0, end: 0 };
  const { before, after } = clauseAround(maskCitations(text, citations), { start: 0, end: text.length }, own);
  return `${before}*${after}`;
}

test.each([
  ["It is exempt under section 43(2) of the Freedom of Information Act 2000 (FOIA).", "It is exempt under *."],
  ["We apply the exemption set out in s.41 FOIA.", "We apply *."],
  ["The numbers attract the exemption provided by section 40(2).", "The numbers attract *."],
  ["Section 40(2) (personal data) applies.", "* applies."],
  ["It is exempt under sections 31(1)(a) and 38(1)(b) and is not given.", "It is exempt under * and is not given."],
  ["We are with-\nholding it under section 22.", "We are withholding it under *."],
  ["It is refused in terms of section 36(1) of FOISA.", "It is refused in terms of *."],
])("reads a claim without what stands in its way: %j", (text, claim) => {
  expect(read(text)).toBe(claim);
});

test("gives citations of one list the same words and leaves others in place", () => {
  const text = "The map is exempt under section 24(1), section 31(1)(a) and section 38, the names under section 40(2).";
  expect([0, 1, 2].map((number) => read(text, number))).toEqual(
    [0, 1, 2].map(() => "The map is exempt under *, the names under \u00a7."),
  );
  expect(read(text, 3)).toBe("The map is exempt under \u00a7, the names under *.");
});
