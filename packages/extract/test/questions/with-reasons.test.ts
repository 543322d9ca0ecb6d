import { describe, expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const REQUEST = [
  "I note you seek access to the following information:",
  "1. How many boats does the Service own?",
  "2. What did they cost?",
  "3. At which piers are they kept overnight?",
];
const REASONS = [
  "Reason for decision",
  "Section 31(1)(a) – Law Enforcement – A list of the piers would be of use to hardly anybody but a thief.",
  "I find that the balance favours maintaining the exemption. The cost disclosed under question 2 tells enough.",
];
const GIVEN = [
  "Disclosure",
  "Q1 - There are 34 boats.",
  "Q2 - £203,660, of which £41,000 was a grant.",
  "Yours sincerely",
];
const answersOf = async (...lines: readonly string[]) => {
  const { questions } = await readRecord([...REQUEST, ...lines, ...GIVEN].join("\n\n"));
  return new Map(questions.map(({ label, answer }) => [label, answer]));
};

describe("reasons over the answers to other questions", () => {
  test("belong to the one answer that is refused above them", async () => {
    const answers = await answersOf(
      "I have today decided to disclose the information for questions 1 and 2.",
      "The information sought at question 3 is exempt from disclosure by virtue of section 31(1)(a) of the Act.",
      ...REASONS,
    );
    expect(answers.get("3")).toMatch(
      /^The information sought at question 3[\s\S]*Reason for decision[\s\S]*tells enough\.$/,
    );
    expect(answers.get("1")).toBe("There are 34 boats.");
  });

  test("which name another question are not taken for its own", async () => {
    const answers = await answersOf(
      "The information sought at question 3 is exempt from disclosure by virtue of section 31(1)(a) of the Act.",
      "Reason for decision",
      "Question 2: the cost of each boat is exempt under section 43(2).",
    );
    expect(answers.get("3")).not.toMatch(/cost of each boat/);
  });
});
