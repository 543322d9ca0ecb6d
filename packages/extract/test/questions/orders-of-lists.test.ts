import { describe, expect, it } from "@jest/globals";
import { readRecord } from "../read-page.js";

async function pairsOf(page: string) {
  const { questions } = await readRecord(page);
  return questions.map(({ label, question, answer }) => [label, question, answer]);
}

describe("letters that start again under each question", () => {
  const request = `Your request
Question 1: For the ferry please state:
a) its length
b) its price
c) its age
Question 2: For the slipway please state:
a) its slope
b) how many posts it has
`;
  const wanted = [
    ["1a", "its length", "It is 41 metres long."],
    ["1b", "its price", "It cost £12,000."],
    ["1c", "its age", "It is nine years old."],
    ["2a", "its slope", "One in eight."],
    ["2b", "how many posts it has", "It has fourteen posts."],
  ];

  it("belong to the question that a word labels", async () => {
    const page = `${request}Our response
Question 1:
a) It is 41 metres long.
b) It cost £12,000.
c) It is nine years old.
Question 2:
a) One in eight.
b) It has fourteen posts.`;
    expect(await pairsOf(page)).toEqual(wanted);
  });

  it("are the list itself where one word heads them", async () => {
    const page = `Your request\nRequest 1\na) its length\nb) its price\nc) its age\nOur response\na) 41 metres.\nb) £12,000.\nc) Nine years.`;
    expect((await pairsOf(page)).map(([label]) => label)).toEqual(["a", "b", "c"]);
  });
});

describe("a list that is run into one paragraph", () => {
  const asked = ["How many rafts are there?", "Who built them?", "What did they cost?"];
  const said = ["There are nine.", "The yard did.", "They cost £400 each."];
  const forms = [
    ["1)", "2)", "3)"],
    ["(1)", "(2)", "(3)"],
    ["(a)", "(b)", "(c)"],
    ["a)", "b)", "c)"],
    ["(i)", "(ii)", "(iii)"],
    ["Q1.", "Q2.", "Q3."],
  ];
  const inOne = (labels: readonly string[], lines: readonly string[]) =>
    lines.map((line, index) => `${labels[index]} ${line}`).join(" ");

  it.each(forms)("is parted at each label in request and reply: %s", async (...labels) => {
    const page = `Your request\n${inOne(labels, asked)}\nOur response\n${inOne(labels, said)}`;
    expect((await pairsOf(page)).map(([, ...pair]) => pair)).toEqual(asked.map((line, index) => [line, said[index]]));
  });

  it("keeps '(b)' of a provision in its answer", async () => {
    const page = `Your request\n(a) What did it cost?\n(b) Who paid?\nOur response\n(a) This is exempt under sections 31(1)(a), (b) and (c).\n(b) The yard did.`;
    expect((await pairsOf(page))[0]?.[2]).toBe("This is exempt under sections 31(1)(a), (b) and (c).");
  });
});

describe("the sentence over a list", () => {
  const letter = (lead: string, answer: string) => `Dear Ms Alder
Thank you for your request for information.
${lead}
A list of the buoys removed in 2023 and why.
${answer}
Fourteen buoys were removed in 2023 because they leaked.
Yours sincerely`;

  it.each([
    ["You asked:", "I can respond as follows:"],
    ["You asked:", "I am pleased to provide the following:"],
    ["Under the Freedom of Information Act you asked for the following:", "Our response:"],
    ["You wrote:", "Having completed our searches, we can provide the following:"],
    ["I am writing in response to your request of 3 May in which you asked:", "Our response:"],
    ["You requested:", "The information you requested is as follows:"],
  ])("parts request and answer: %s %s", async (lead, answer) => {
    const { questions, outcome } = await readRecord(letter(lead, answer));
    expect([outcome, ...questions.map(({ question, answer: said, status }) => [question, said, status])]).toEqual([
      "disclosed",
      [
        "A list of the buoys removed in 2023 and why.",
        "Fourteen buoys were removed in 2023 because they leaked.",
        "answered",
      ],
    ]);
  });
});
