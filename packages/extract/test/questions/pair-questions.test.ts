import { describe, expect, it } from "@jest/globals";
import { readRecord } from "../read-page.js";

/** Pages of one axis each; `pairs` is label, question, answer in page order. */
const PAGES: readonly {
  axis: string;
  page: string;
  pairs: readonly (readonly [string | null, string | null, string | null])[];
}[] = [
  {
    axis: "answers far below by number",
    page: "Request\n1. How many ponds are there?\n2. Who cleans them?\nResponse\n1. Fourteen.\n2. The parks team.",
    pairs: [
      ["1", "How many ponds are there?", "Fourteen."],
      ["2", "Who cleans them?", "The parks team."],
    ],
  },
  {
    axis: "answers under their questions",
    page: "FOI 2021/7\nQ1) How many ponds are there?\nFourteen.\nQ2) Who cleans them?\nThe parks team.",
    pairs: [
      ["1", "How many ponds are there?", "Fourteen."],
      ["2", "Who cleans them?", "The parks team."],
    ],
  },
  {
    axis: "the question repeated before its answer",
    page: "You asked:\n1. How many ponds are there?\n2. Who cleans them?\nOur response:\n1. How many ponds are there?\nFourteen.\n2. Who cleans them?\nThe parks team.",
    pairs: [
      ["1", "How many ponds are there?", "Fourteen."],
      ["2", "Who cleans them?", "The parks team."],
    ],
  },
  {
    axis: "one answer for several numbers",
    page: "Request\nQ1. How many ponds are there?\nQ2. How many have ducks?\nQ3. Who cleans them?\nResponse\nQ1 and Q2. None is recorded.\nQ3. The parks team.",
    pairs: [
      ["1", "How many ponds are there?", "None is recorded."],
      ["2", "How many have ducks?", "None is recorded."],
      ["3", "Who cleans them?", "The parks team."],
    ],
  },
  {
    axis: "inline after a question mark",
    page: "FOI response\n1. How many ponds are there? 14\n2. Who cleans them? The parks team",
    pairs: [
      ["1", "How many ponds are there?", "14"],
      ["2", "Who cleans them?", "The parks team"],
    ],
  },
  {
    axis: "questions run into one paragraph",
    page: "Request\nPlease tell me 1) how many ponds there are 2) who cleans them.\nResponse\n1) Fourteen.\n2) The parks team.",
    pairs: [
      ["1", "how many ponds there are", "Fourteen."],
      ["2", "who cleans them.", "The parks team."],
    ],
  },
  {
    axis: "sub-letters with answers of their own",
    page: "Request\n1. How many ponds were\na) dug\nb) filled in\n2. Who cleans them?\nResponse\n1.\na) Six\nb) Two\n2. The parks team.",
    pairs: [
      ["1a", "dug", "Six"],
      ["1b", "filled in", "Two"],
      ["2", "Who cleans them?", "The parks team."],
    ],
  },
  {
    axis: "request and response by turns, without numbers",
    page: "Request\nHow many ponds are there in the borough?\nResponse\nFourteen.\nRequest\nWho cleans them and how often?\nResponse\nThe parks team, each spring.",
    pairs: [
      [null, "How many ponds are there in the borough?", "Fourteen."],
      [null, "Who cleans them and how often?", "The parks team, each spring."],
    ],
  },
  {
    axis: "only the answers marked",
    page: "Your request has been considered under the Freedom of Information Act 2000.\nHow many ponds are there?\nAnswer: Fourteen.\nName the person who cleans them.\nAnswer: The parks team.",
    pairs: [
      [null, "How many ponds are there?", "Fourteen."],
      [null, "Name the person who cleans them.", "The parks team."],
    ],
  },
  {
    axis: "one reply in prose to a whole list",
    page: "Request\n1. How many ponds are there?\n2. Who cleans them?\nResponse\nThe Council does not hold this information because the ponds belong to the county.",
    pairs: [
      [
        "1",
        "How many ponds are there?",
        "The Council does not hold this information because the ponds belong to the county.",
      ],
      ["2", "Who cleans them?", "The Council does not hold this information because the ponds belong to the county."],
    ],
  },
  {
    axis: "a numbered list inside an answer",
    page: "Request\n1. How are ponds chosen?\n2. Who cleans them?\nResponse\n1. In this order:\n(1) by depth\n(2) by age\n2. The parks team.",
    pairs: [
      ["1", "How are ponds chosen?", "In this order:\n(1) by depth\n(2) by age"],
      ["2", "Who cleans them?", "The parks team."],
    ],
  },
  {
    axis: "a label without a question",
    page: "Response\nQ1 - Fourteen.\nQ2 - The parks team.",
    pairs: [
      ["1", null, "Fourteen."],
      ["2", null, "The parks team."],
    ],
  },
];

describe("pairing", () => {
  it.each(PAGES)("reads $axis", async ({ page, pairs }) => {
    const { questions } = await readRecord(page);
    expect(questions.map(({ label, question, answer }) => [label, question, answer])).toEqual(pairs);
  });

  it("ends the last answer before the paragraph on review", async () => {
    const page =
      "Request\n1. How many ponds are there?\n2. Who cleans them?\nResponse\n1. Fourteen.\n2. The parks team.\nIf you are unhappy with this response you may ask for an internal review within 40 working days.";
    const { questions } = await readRecord(page);
    expect(questions.at(-1)?.answer).toBe("The parks team.");
  });

  it("reads a table of questions and answers by its heads", async () => {
    const html =
      "<table><tr><th>No.</th><th>Question</th><th>Answer</th></tr><tr><td>1</td><td>How many ponds are there?</td><td>14</td></tr><tr><td>2</td><td>Name the cleaner</td><td>The parks team</td></tr></table>";
    const { questions } = await readRecord(
      `<!doctype html><html><body><main><h1>FOI 12</h1>${html}</main></body></html>`,
      "page.html",
    );
    expect(questions.map(({ label, question, answer }) => [label, question, answer])).toEqual([
      ["1", "How many ponds are there?", "14"],
      ["2", "Name the cleaner", "The parks team"],
    ]);
  });

  it("marks a question that nothing answers", async () => {
    const { questions, warnings } = await readRecord(
      "Request\n1. How many ponds are there?\n2. Who cleans them?\n3. Who pays?\nResponse\n1. Fourteen.\n2. The parks team.",
    );
    expect(questions[2]).toMatchObject({ label: "3", answer: null, status: "unanswered" });
    expect(warnings).toContainEqual(
      expect.objectContaining({ code: "QUESTION_WITHOUT_ANSWER", pointer: "/questions/2" }),
    );
  });
});
