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
    axis: "a table printed a cell a line",
    page: "FOI 2021/7\nRequest\nResponse\nHow many ponds are there?\nFourteen.\nThe name of the contractor\nMere & Co.\nPlease list the ducks by pond.\nThis is not recorded.",
    pairs: [
      [null, "How many ponds are there?", "Fourteen."],
      [null, "The name of the contractor", "Mere & Co."],
      [null, "Please list the ducks by pond.", "This is not recorded."],
    ],
  },
  {
    axis: "a table with one bar between two cells",
    page: "FOI 2021/7\nYou asked | Our answer\nHow many ponds are there? | Fourteen.\nA list of the ducks | This is not recorded.",
    pairs: [
      [null, "How many ponds are there?", "Fourteen."],
      [null, "A list of the ducks", "This is not recorded."],
    ],
  },
  {
    axis: "a table whose rows were broken at the page's width",
    page: [
      "We have read your letter of May about the ponds in the parks, and those",
      "in the woods, and have searched what is held by the office which keeps",
      "the records of both, together with those of the yard.",
      "Question | Response",
      "Q1 Please state how many ponds there were in the parks and the woods in",
      "each of those years. | Fourteen, of which nine were in the parks at the",
      "end of the year.",
      "Q2 Who cleans them? | The parks team.",
    ].join("\n"),
    pairs: [
      [
        "1",
        "Please state how many ponds there were in the parks and the woods in each of those years.",
        "Fourteen, of which nine were in the parks at the end of the year.",
      ],
      ["2", "Who cleans them?", "The parks team."],
    ],
  },
  {
    axis: "unnumbered turns under a field of exemptions",
    page: "FOI 2021/7\nExemption\nSection 40(2)\nQ. How many ponds are there?\nA. There are fourteen.\nQ. Who cleans them?\nA. Withheld under section 40(2).",
    pairs: [
      [null, "How many ponds are there?", "There are fourteen."],
      [null, "Who cleans them?", "Withheld under section 40(2)."],
    ],
  },
  {
    axis: "an article after a label's dash",
    page: "Request\n1. A list of ponds.\n2. A list of ducks.\n3. Who cleans them?\nResponse\nQs 1 & 2 - I can confirm that none is held.\nQ3 - A team of four.",
    pairs: [
      ["1", "A list of ponds.", "I can confirm that none is held."],
      ["2", "A list of ducks.", "I can confirm that none is held."],
      ["3", "Who cleans them?", "A team of four."],
    ],
  },
  {
    axis: "an aside between the question and the answer on its line",
    page: "FOI 2021/7\nQ1. How many ponds are there? If more than ten please say where – There are nine.\nQ2. Who cleans them? Please see the answer to question 1.\nQ3. A copy of the lease - See attached: lease.pdf",
    pairs: [
      ["1", "How many ponds are there? If more than ten please say where", "There are nine."],
      ["2", "Who cleans them?", "Please see the answer to question 1."],
      ["3", "A copy of the lease", "See attached: lease.pdf"],
    ],
  },
  {
    axis: "the same refusal under several statements that end in no stop",
    page: "FOI 2021/7\ni. How many ponds are there?\nFourteen of them, in the parks.\nii. The total number of ducks by pond and by year\nThe Council does not keep a list of these for any year that you name.\niii. What did they cost?\nNothing.\niv. Who cleans them?\nThe parks team, with two men.\nv. The total number of geese by pond and by year\nThe Council does not keep a list of these for any year that you name.\nvi. Are swans fed?\nNo.",
    pairs: [
      ["i", "How many ponds are there?", "Fourteen of them, in the parks."],
      [
        "ii",
        "The total number of ducks by pond and by year",
        "The Council does not keep a list of these for any year that you name.",
      ],
      ["iii", "What did they cost?", "Nothing."],
      ["iv", "Who cleans them?", "The parks team, with two men."],
      [
        "v",
        "The total number of geese by pond and by year",
        "The Council does not keep a list of these for any year that you name.",
      ],
      ["vi", "Are swans fed?", "No."],
    ],
  },
  {
    axis: "a day as the answer",
    page: "Request\nQ1 - When does the lease end?\nQ2 - Who holds it?\nResponse\nA1 - 17 August 2027.\nA2 - The parks team.",
    pairs: [
      ["1", "When does the lease end?", "17 August 2027."],
      ["2", "Who holds it?", "The parks team."],
    ],
  },
  {
    axis: "the request in an annex behind the signature",
    page: "Dear Requester\nThank you for your request, which is at the end of this letter.\nOur response\n1. Fourteen.\n2. The parks team.\nYours sincerely\nInformation Officer\nAnnex A - Your request\nI should like to know:\n1. How many ponds are there?\n2. Who cleans them?",
    pairs: [
      ["1", "How many ponds are there?", "Fourteen."],
      ["2", "Who cleans them?", "The parks team."],
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
