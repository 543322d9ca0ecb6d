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

describe("numbers that start again under each heading", () => {
  const asked = [
    ["Rafts", ["How many rafts are there?", "The price of each raft"]],
    ["Oars", ["The number of oars bought in 2022 and 2023", "A list of the makers", "Who mends them?"]],
  ] as const;
  const said = [
    ["Rafts", ["There are nine.", "They cost £400 each."]],
    ["Oars", ["We bought 14 in 2022 and 11 in 2023.", "The list is attached.", "The yard does."]],
  ] as const;
  type Groups = typeof asked | typeof said;
  const anew = (groups: Groups) =>
    groups.map(([title, lines]) => [title, ...lines.map((line, at) => `${at + 1}. ${line}`)].join("\n")).join("\n");
  const through = (groups: Groups) =>
    groups
      .flatMap(([, lines]) => [...lines])
      .map((line, at) => `${at + 1}. ${line}`)
      .join("\n");
  const questions = asked.flatMap(([, lines]) => [...lines]);
  const answers = said.flatMap(([, lines]) => [...lines]);
  const RESTARTED = ["1", "2", "1", "2", "3"];
  const RUN = ["1", "2", "3", "4", "5"];

  it.each([
    ["in both", anew(asked), anew(said), RESTARTED],
    ["in the reply alone", through(asked), anew(said), RUN],
    ["in the request alone", anew(asked), through(said), RESTARTED],
  ] as const)("keep their places: %s", async (_name, request, reply, labels) => {
    const page = `Dear Ms Alder\nYou asked for the following information:\n${request}\nOur response is as follows:\n${reply}\nYours sincerely`;
    expect(await pairsOf(page)).toEqual(labels.map((label, at) => [label, questions[at], answers[at]]));
  });

  it("answer a list of other length by their labels", async () => {
    const page = `Your request\n${through(asked)}\nOur response\n1. There are nine.\n2. They cost £400 each.\n1. This is from the ledger.`;
    expect((await pairsOf(page)).map(([label]) => label)).toEqual(RUN);
  });
});

describe("points without labels", () => {
  const letter = (request: readonly string[], reply: readonly string[]) =>
    `<p>You asked:</p><ul>${request.map((line) => `<li>${line}</li>`).join("")}</ul><h2>Our response</h2>
     <p>Please find our answers below:</p><ul>${reply.map((line) => `<li>${line}</li>`).join("")}</ul>`;

  it("that ask are answered by the points in their places", async () => {
    const page = letter(
      ["How many rafts are there?", "The price of each raft in 2023"],
      ["There are nine.", "They cost £400 each."],
    );
    expect(await pairsOf(page)).toEqual([
      [null, "How many rafts are there?", "There are nine."],
      [null, "The price of each raft in 2023", "They cost £400 each."],
    ]);
  });

  it("that only name rows are one question", async () => {
    expect(await pairsOf(letter(["Upper lock", "Lower lock"], ["Upper lock 4", "Lower lock 9"]))).toHaveLength(1);
  });

  it("are one question where the reply has fewer", async () => {
    const page = letter(
      ["How many rafts are there?", "Who built all of the rafts?", "What did the rafts cost?"],
      ["Nine rafts", "Two punts"],
    );
    expect(await pairsOf(page)).toHaveLength(1);
  });
});

describe("words that label a question", () => {
  it.each([
    ["Section 1 of your request", "Section 2 of your request"],
    ["Part 1 of your request:", "Part 2 of your request:"],
    ["First request", "Second request"],
    ["Question A", "Question B"],
  ])("stand over it and over its answer: %s", async (one, other) => {
    const page = `Dear Ms Alder
You asked for the following information:
${one}
How many rafts are there?
${other}
What did they cost?
Our response is as follows:
${one}
There are nine.
${other}
They cost £400 each.
Yours sincerely`;
    expect((await pairsOf(page)).map(([, ...pair]) => pair)).toEqual([
      ["How many rafts are there?", "There are nine."],
      ["What did they cost?", "They cost £400 each."],
    ]);
  });

  it("may name several alone on a line", async () => {
    const page = `Your request\n1. How many rafts are there?\n2. What did they cost?\n3. Who built them?\nOur response\n1 and 2\nNine, at £400 each.\n3\nThe yard did.`;
    expect((await pairsOf(page)).map(([label, , answer]) => [label, answer])).toEqual([
      ["1", "Nine, at £400 each."],
      ["2", "Nine, at £400 each."],
      ["3", "The yard did."],
    ]);
  });

  it("may open each sentence of one paragraph", async () => {
    const page = `Your request\n1. How many rafts are there?\n2. What did they cost?\nOur response\nWith regard to question 1, there are nine. With regard to question 2, they cost £400 each.`;
    expect((await pairsOf(page)).map(([label, , answer]) => [label, answer])).toEqual([
      ["1", "With regard to question 1, there are nine."],
      ["2", "With regard to question 2, they cost £400 each."],
    ]);
  });
});

describe("an answer that points back", () => {
  it.each(["As above.", "See above.", "Please see the previous answer."])(
    "is that of the one before: %s",
    async (said) => {
      const page = `Your request\n1. How many rafts are there?\n2. What did they cost?\n3. Who built them?\nOur response\n1. The Trust does not hold this.\n2. ${said}\n3. The yard did.`;
      const { questions } = await readRecord(page);
      expect(questions.map(({ status }) => status)).toEqual(["not-held", "not-held", "answered"]);
    },
  );

  it("is answered where that is", async () => {
    const page = `Your request\n1. How many rafts are there?\n2. And in 2023?\nOur response\n1. There are nine.\n2. See above.`;
    const { questions } = await readRecord(page);
    expect(questions.map(({ status }) => status)).toEqual(["answered", "answered"]);
  });
});

describe("a question that names the authority", () => {
  it("opens no answer", async () => {
    const page = `Dear Ms Alder
Thank you for your email of 7 May 2024 requesting the following information:
1. Please state the number of rafts hired in each of the last two years.
2. Does the Trust have a policy on rafts? If so, please provide a copy.
3. Copies of the hire agreements
Please see the Trust's response to your questions below:
1. 2021/22: 114; 2022/23: 97
2. Yes - please find the policy attached.
3. Copies of the hire agreements are enclosed.
Yours sincerely`;
    expect(await pairsOf(page)).toEqual([
      ["1", "Please state the number of rafts hired in each of the last two years.", "2021/22: 114; 2022/23: 97"],
      [
        "2",
        "Does the Trust have a policy on rafts? If so, please provide a copy.",
        "Yes - please find the policy attached.",
      ],
      ["3", "Copies of the hire agreements", "Copies of the hire agreements are enclosed."],
    ]);
  });
});

describe("answers that speak as a letter does", () => {
  const answers = [
    "The Trust can confirm that it owns nine.",
    "We have searched our files and found 14 letters.",
    "No.",
  ];
  const numbered = answers.map((line, at) => `${at + 1}. ${line}`).join("\n");
  const wanted = answers.map((line, at) => [String(at + 1), line]);

  it("keep their numbers above the request of a trail", async () => {
    const page = `Dear Ms Ellery,\nThank you for your request. Our response is as follows:\n${numbered}\nKind regards\nInformation Team
From: Pat Ellery <pat@example.org>\nSent: 18 April 2024 09:14\nTo: FOI <foi@example.org>\nSubject: Rafts
Dear Sir or Madam,\nPlease could you tell me:\n1. Does the Trust own rafts?\n2. All letters about rafts since 2020\n3. Is a sale planned?\nKind regards,\nPat Ellery`;
    expect((await pairsOf(page)).map(([label, , answer]) => [label, answer])).toEqual(wanted);
  });

  it("keep them below points", async () => {
    const page = `You have requested the following:\n- Does the Trust own rafts?\n- All letters about rafts since 2020\n- Is a sale planned? If yes, when?
I am able to provide the following response:\n${numbered}\nYours faithfully`;
    expect((await pairsOf(page)).map(([label, , answer]) => [label, answer])).toEqual(wanted);
  });

  it("are no list where the letter numbers its paragraphs", async () => {
    const page = `1. Thank you for your request for the price of the raft.\n2. We have completed our search and hold this.\n3. We have decided that it is exempt under section 43(2).\n4. You may ask for an internal review.`;
    expect((await pairsOf(page)).every(([label]) => label === null)).toBe(true);
  });
});
