import { describe, expect, test } from "@jest/globals";
import { decideExemptions } from "../../src/outcome/decide-exemptions.js";
import { GIVES_UP, KEEPS } from "../../src/outcome/verdicts.js";
import { letter } from "./letter.js";

const rolesIn = (...lines: string[]) => letter(lines).citations.map(({ text, role }) => `${text}: ${role}`);

describe("what a review decides", () => {
  test.each([
    "I overturn that part of the decision.",
    "I do not uphold the use of the exemption.",
    "That reliance cannot be maintained.",
    "I am with you on this.",
    "I uphold your complaint.",
    "It was wrongly relied on.",
    "The minutes should not have been withheld.",
    "It is withdrawn.",
    "I find that the exemption was not engaged.",
    "We consider that the exception is not made out.",
    "Here you are right about this.",
  ])("is given up: %s", (said) => {
    expect(GIVES_UP.test(said)).toBe(true);
    expect(KEEPS.test(said)).toBe(false);
  });

  test.each([
    "I uphold the use of section 43(2).",
    "It was rightly applied.",
    "I do not uphold your complaint.",
    "The names remain withheld.",
  ])("is kept: %s", (said) => {
    expect(GIVES_UP.test(said)).toBe(false);
    expect(KEEPS.test(said)).toBe(true);
  });
});

test("a ground that a paragraph gives up is considered wherever it is named", () => {
  expect(
    rolesIn(
      "Part 1 was refused under section 12(1). Part 2 was refused under section 31(1)(a).",
      "The log can be searched in an hour, and so section 12 was wrongly relied on. The count is 44.",
      "I uphold the use of section 31(1)(a) for part 2.",
    ),
  ).toEqual([
    "section 12(1): considered",
    "section 31(1)(a): relied-on",
    "section 12: considered",
    "section 31(1)(a): relied-on",
  ]);
});

test("a paragraph gives up what it tells of before its verdict, and claims anew what it claims", () => {
  expect(
    rolesIn(
      "Section 43(2) needs a likely harm. The firm has closed and I cannot see one. I overturn the refusal and the price is enclosed. I have taken out the names of its staff under section 40(2).",
    ),
  ).toEqual(["Section 43(2): considered", "section 40(2): relied-on"]);
});

test("a verdict that names its ground leaves the others of its paragraph", () => {
  expect(
    rolesIn(
      "The opinion that section 36(2)(b)(i) is engaged was a reasonable one. As to section 36(2)(c), it adds nothing and I no longer rely on it.",
    ),
  ).toEqual(["section 36(2)(b)(i): relied-on", "section 36(2)(c): considered"]);
});

test("what is overturned is no exemption, nor is its heading", () => {
  const { clean, sections, ruled } = letter([
    "Exemption: section 31",
    "The price was exempt under section 31(1)(a).",
    "I find that reliance on section 31(1)(a) cannot be maintained. The price is £27,500.",
  ]);
  expect(decideExemptions(clean, sections, ruled)).toEqual([]);
});

test("grounds of the Act fall where the Regulations should have been applied", () => {
  expect(
    rolesIn(
      "We withheld the names of residents under section 40(2) of the Freedom of Information Act 2000.",
      "To begin with, this was the wrong law, since the speeds are environmental.",
      "The names had to come out, although the provision that does it is regulation 13(1) of the Environmental Information Regulations 2004.",
    ),
  ).toEqual(["section 40(2): considered", "regulation 13(1): relied-on"]);
});

test.each([
  "This is environmental information and those Regulations should have been used.",
  "The Regulations ought to have been applied to it.",
])("grounds of the Act fall where its Regulations should have been used, and the gateway stays: %s", (found) => {
  expect(
    rolesIn(
      "Review of your request",
      `${found} I now apply the exemption at section 39(2) of the Freedom of Information (Scotland) Act 2002.`,
      "Paper 9 was withheld under section 29(1)(a) and is now released.",
      "An exception under regulation 10(4)(e) of the Environmental Information (Scotland) Regulations 2004 applies to papers 6 and 7, which we withhold.",
    ),
  ).toEqual(["section 39(2): relied-on", "section 29(1)(a): considered", "regulation 10(4)(e): relied-on"]);
});
