import { describe, expect, test } from "@jest/globals";
import { lettersOf } from "../../src/detect/letters.js";
import { pageSigns, rowsWanted, shareOfSign, talkOf, weighTalk, withTalk } from "../../src/detect/page-talk.js";

const talk = (text: string) => weighTalk(lettersOf(text));
const LONGER =
  "Guide for members of the public and for the staff who help them. In this section each service says what it keeps, for how long it keeps it, who may see it and what may be charged for a copy of it. Some of these rules were changed last year, when the committee agreed that fees would end. Anyone who is unsure should speak to the officer for their service before they write.\n";

describe("what all the words of a page say of it", () => {
  test("is learned of words, pairs of a line and the first of each line", () => {
    expect(pageSigns("You’re late\n“14 of 20” boats")).toEqual(
      new Set([
        ...["you're", "late", '"', "0", "of", "boats"],
        ...["^you're", '^"', "you're late", '" 0', "0 of", "of 0", '0 "', '" boats'],
      ]),
    );
  });

  test("is the same however long the page is", () => {
    expect(shareOfSign(100)).toBe(1);
    expect(shareOfSign(0)).toBe(10);
  });

  test.each([
    "Dear Ms Ash\nThank you for your request of 3 May. You asked how many boats were let. There were 14. No record is kept of those that sank.",
    "Request\nHow many boats are let?\nResponse\n14. The names of those who hire them are withheld under section 40(2).",
  ])("speaks for a response: %s", (text) => expect(talk(text)).toBeGreaterThan(0.5));

  test.each([
    "Anyone can ask us for information. We will write to you within 20 working days and tell you if we hold it.",
    'The paper asked for the sums under the Freedom of Information Act. "No record was kept," a spokesman said.',
    "All requests shall be logged by the officer who receives them. Where an exemption applies the applicant must be told.",
  ])("speaks for another kind of writing: %s", (text) => {
    expect(talk(text)).toBe(0);
    expect(talk(LONGER + text)).toBeLessThan(-0.5);
  });

  test("is nothing where there are few words", () => expect(talk("Bins\nPut your bin out by 7am.")).toBe(0));

  test("counts beside rows, which alone are never sure", () => {
    const text = "Dear Ms Ash\nThank you for your request of 3 May. You asked how many boats were let. There were 14.";
    expect(withTalk(40, talk(text))).toBe(withTalk(12, talk(text)));
    expect(withTalk(5, talk(text)) - withTalk(4, talk(text))).toBeCloseTo(1);
  });

  test("says how much rows are wanted", () => expect(withTalk(rowsWanted(4, -1), -1)).toBeCloseTo(4));

  test("counts against a text only where it is as much as is asked for", () => {
    const text = `${LONGER}All requests shall be logged by the officer who receives them.`;
    expect(talkOf(text, 0)).toBeLessThan(0);
    expect(talkOf(text, talkOf(text, 0) - 1)).toBe(0);
  });
});
