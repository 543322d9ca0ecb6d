import { describe, expect, test } from "@jest/globals";
import type { Wholly } from "../../src/outcome/answer-sentences.js";
import { decideAnswers } from "../../src/outcome/decide-answers.js";
import { decideExemptions } from "../../src/outcome/decide-exemptions.js";
import { withoutPlaces } from "../../src/outcome/number-of-a-place.js";
import { hasFigureOfItsOwn, pointsElsewhere } from "../../src/outcome/points-elsewhere.js";
import { readStatus } from "../../src/outcome/read-status.js";
import { letter } from "./letter.js";

const statusOf = (question: string, answer: string, wholly: Wholly = null) =>
  readStatus(answer, [{ start: 0, end: answer.length }], { question, wholly });

describe("numbers that say where something stands", () => {
  test.each([
    "Section 145 of the Railways Act forbids it",
    "the basis in Article 6(1)(f)",
    "As regards question 2,",
    "regulations 12(4)(d) and 12(5)",
    "it is in note 14",
  ])("are no figures: %s", (text) => {
    expect(withoutPlaces(text)).not.toMatch(/\d/);
  });

  test.each(["There were 46 notes.", "parts 4,120", "Section 31 applies to 12 of them", "Sections: 46%"])(
    "a figure is kept: %s",
    (text) => {
      expect(withoutPlaces(text)).toMatch(/\d/);
    },
  );
});

describe("what is to be had elsewhere", () => {
  test.each([
    "The numbers are in Tables 4 and 5 of our release, which is free to read at www.marl.example/tables.",
    "It can be found in our register of payments over £500.",
    "The figures will appear in our yearbook on 14 December 2023.",
    "They are set out in the answer to Question 22871 of 13 January 2025.",
    "The manual is published as GUIDE-17 on the website.",
  ])("is only pointed at: %s", (text) => {
    expect(pointsElsewhere(text)).toBe(true);
  });

  test.each(["There were 27 in Marl, as our website says.", "The list is enclosed and is also on our website."])(
    "is given as well: %s",
    (text) => {
      expect(pointsElsewhere(text)).toBe(false);
    },
  );

  test("27 of a kind are a figure, the number of a table is none", () => {
    expect(hasFigureOfItsOwn("In Fenby there were 27 first moorings.")).toBe(true);
    expect(hasFigureOfItsOwn("See pages 4 to 9 of the plan of 3 May.")).toBe(false);
  });

  test("leaves an answer refused", () => {
    const answer =
      "The count for each month is in note 14 to our accounts, which are on our website. We do not have to give what you can reasonably get without asking us: section 25(1).";
    expect(statusOf("How many berths were let each month?", answer, "available")).toBe("refused");
  });
});

test.each([
  [
    "what was said to the Board about the signals",
    "What was said came to us under our powers and is about one firm. Section 145 of the Harbours Act 1993 forbids its disclosure. It is exempt under section 44(1)(a).",
  ],
  [
    "The report on the pier and the sum paid to the divers",
    "We hold both. The report is withheld in full under section 36(2)(c). As for the divers, payments over £500 are in our monthly files on the website. They are therefore exempt under section 21.",
  ],
  ["The valuation, un-redacted", "We are refusing to send the un-redacted valuation under regulation 12(5)(e)."],
])("a reason gives nothing: %s", (question, answer) => {
  expect(statusOf(question, answer)).toBe("refused");
});

test("forms that would have to be redacted first are refused for the cost", () => {
  const answer =
    "252 forms were filled in. Each would have to be read and every name and address taken out by hand. At 15 minutes each that is 63 hours, which is over the limit, and we are not obliged to comply.";
  expect(statusOf("The content of every form", answer, "request")).toBe("refused");
});

test("an answer that points at another is not judged by its words", () => {
  const lines = [
    "What did it cost?",
    "£40.",
    "And the year before?",
    "Please see our answer to question 1, which is the same.",
  ];
  const { clean, sections, citations } = letter(lines);
  const spanOf = (index: number) => ({ start: clean.blocks[index]?.start ?? 0, end: clean.blocks[index]?.end ?? 0 });
  const pairs = ["1", "2"].map((label, index) => ({
    label,
    question: spanOf(2 * index),
    answer: [spanOf(2 * index + 1)],
  }));
  const decided = decideAnswers(clean, sections, pairs, citations, decideExemptions(clean, sections, citations));
  expect(decided.map(({ status }) => status)).toEqual(["answered", "answered"]);
});

test("a reply that names its ground elsewhere in the letter is refused by it", () => {
  const lines = [
    "Every log of a rescue since 2015",
    "The Brigade refuses the request under section 12(1) of the Act.",
    "There are 17,846 logs under that heading. A sample of 60 was read. Where one part of a request is over the limit we are not obliged to answer the remainder of it.",
  ];
  const { clean, sections, citations } = letter(lines);
  const spanOf = (index: number) => ({ start: clean.blocks[index]?.start ?? 0, end: clean.blocks[index]?.end ?? 0 });
  const pairs = [{ label: null, question: spanOf(0), answer: [spanOf(2)] }];
  const [one] = decideAnswers(clean, sections, pairs, citations, decideExemptions(clean, sections, citations));
  expect(one?.status).toBe("refused");
});

test.each([
  [
    "Has this diver ever been complained of, and what was each complaint about?",
    "When we answer under the Act we are in effect answering everybody. The Council neither confirms nor denies that it holds this. Patrons have an interest in knowing who is fit to dive. It is met by the register, where any finding is shown.",
    "neither-confirm-nor-deny",
  ],
  [
    "How many divers are there, and has any been complained of?",
    "There are 46 divers. As to complaints, we neither confirm nor deny that we hold any.",
    "partially-answered",
  ],
])("who neither confirms nor denies gives only what has a figure or a paper: %s", (question, answer, status) => {
  expect(statusOf(question, answer)).toBe(status);
});
