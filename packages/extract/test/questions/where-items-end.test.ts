import { describe, expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const read = async (...lines: readonly string[]) => readRecord(lines.join("\n\n"));
const pairs = async (...lines: readonly string[]) =>
  (await read(...lines)).questions.map(({ label, question, answer }) => [label, question, answer]);

describe("a label", () => {
  test("of a second part opens a question, though the first has none", async () => {
    const page = ["Request", "1. How many vans are owned?", "1b. How many are hired?", "2. Who drives them?"];
    expect(await pairs(...page, "Response", "1. Four.", "1b. None.", "2. The wardens.")).toEqual([
      ["1", "How many vans are owned?", "Four."],
      ["1b", "How many are hired?", "None."],
      ["2", "Who drives them?", "The wardens."],
    ]);
  });

  test("inside the sentence of a number opens a question where the reply names it", async () => {
    const page = [
      "You asked:",
      "1. The lease of the pier.",
      "2. Please send (a) its plan; and (b) the names of its tenants.",
    ];
    const reply = [
      "Our response",
      "Question 1",
      "It is attached.",
      "Question 2(a)",
      "None is held.",
      "Question 2(b)",
      "There is one, the sailing club.",
    ];
    expect(await pairs(...page, ...reply)).toEqual([
      ["1", "The lease of the pier.", "It is attached."],
      ["2a", "its plan", "None is held."],
      ["2b", "the names of its tenants.", "There is one, the sailing club."],
    ]);
  });

  test("inside the sentence of a number opens none where the reply names the number", async () => {
    const page = ["You asked:", "1. The lease of the pier.", "2. Please send (a) its plan; and (b) its drawings."];
    const found = await pairs(...page, "Our response", "Question 1", "It is attached.", "Question 2", "None is held.");
    expect(found.map(([label]) => label)).toEqual(["1", "2"]);
  });

  test.each([
    ["Request i.", "Request ii.", "Reply"],
    ["Question i", "Question ii", "Answer"],
  ])("%s stands alone over what was asked", async (first, second, answer) => {
    const page = [first, "The number of wardens.", answer, "Nine.", second, "The number of dogs.", answer, "Two."];
    expect(await pairs("Wardens of Kell", "Kell Harbour Board", ...page)).toEqual([
      ["i", "The number of wardens.", "Nine."],
      ["ii", "The number of dogs.", "Two."],
    ]);
  });
});

describe("a question in a list that runs on", () => {
  test.each(["I should also like to see", "Please also send", "In addition, could you tell me"])(
    "ends before '%s'",
    async (leadOn) => {
      const asked = `Please give me (1) the number of nests in each year and (2) the outcome of each nest. ${leadOn} (3) all letters since 2020.`;
      const found = await pairs(
        "Your request",
        asked,
        "Our response",
        "(1) There were 14.",
        "(2) All failed.",
        "(3) None.",
      );
      expect(found.map(([, question]) => question)).toEqual([
        expect.stringMatching(/^the number of nests/),
        "the outcome of each nest.",
        "all letters since 2020.",
      ]);
    },
  );
});

test("the last answer ends where the reasons of another begin", async () => {
  const page = [
    "You asked:",
    "1. What advice was given?",
    "2. Who gave it?",
    "Our response",
    "Question 1: It is withheld under section 36(2)(b)(i), for the reasons below.",
  ];
  const last = "Question 2: The names are exempt under section 40(2).";
  const found = await pairs(
    ...page,
    last,
    "Section 36 (conduct of public affairs)",
    "The qualified person is of the opinion that advice would be less frank.",
  );
  expect(found.at(-1)?.[2]).toBe("The names are exempt under section 40(2).");
});

test("what a page asks its readers about its files is no question of the request", async () => {
  const help = (words: string) =>
    `<dl><dt>${words}</dt><dd>Write to web@kell.example.</dd></dl><h3>Details</h3><p>You asked for:</p><ul><li>The lease of the pier.</li><li>Its rent.</li></ul><p><strong>Our response</strong></p><p>Both are attached.</p>`;
  for (const words of [
    "Need a version that works with your screen reader?",
    "Can't open this document?",
    "Do you need this in a different format?",
  ]) {
    const { questions } = await readRecord(`<main><h1>The pier</h1>${help(words)}</main>`, "text/html");
    expect(questions.map(({ answer }) => answer)).toEqual(["Both are attached."]);
  }
});

test("the heading of the next part of a questionnaire is no word of the answer above it", async () => {
  const asked = [
    "Section 1 – Boats",
    "1. How many boats?",
    "2. How many were broken?",
    "Section 2 – Money",
    "3. What did they cost?",
  ];
  const said = [
    "Section 1",
    "1. Three.",
    "2. The book was thrown away. No information held.",
    "Section 2",
    "3. £41,200",
  ];
  expect((await pairs("Request", ...asked, "Response", ...said)).map(([, , answer]) => answer)).toEqual([
    "Three.",
    "The book was thrown away. No information held.",
    "£41,200",
  ]);
});
