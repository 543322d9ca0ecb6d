import { describe, expect, it, test } from "@jest/globals";
import { NOTES, OF_ALL_ANSWERS, pointsBelow } from "../../src/questions/behind-answers.js";
import { readRecord } from "../read-page.js";

describe("what stands behind the last of several answers", () => {
  for (const { name, pattern, examples } of [...OF_ALL_ANSWERS, ...NOTES]) {
    it.each(examples.match)(`${name} reads %j`, (line) => expect(pattern.test(line)).toBe(true));
    it.each(examples.noMatch)(`${name} leaves %j`, (line) => expect(pattern.test(line)).toBe(false));
  }
});

const letter = (below: string) => `Thornholt Council

Our answers to your request of 3 June 2024 under the Freedom of Information Act 2000:

1. Which antivirus product is in use?
Exempt - see section 31 below

2. How many incidents were there in 2023?
One

3. What did the last test find?
Exempt - see section 31 below

${below}

If you are not satisfied please ask for an internal review within two months.

Yours faithfully
`;

const lastAnswer = async (page: string) => (await readRecord(page)).questions.at(-1)?.answer;

test.each([
  "Section 31 (questions 1 and 3)\n\nThe information is held and is withheld under section 31(1)(a) of the Act. To name the product would help those who attack it.",
  "Note A – The information is withheld under section 31(1)(a) of the Act, since it would help those who attack us.",
  "This letter serves as a refusal notice under section 17(1) for the parts that have been refused.",
  "In accordance with Section 17 of the Act this letter acts as a partial refusal notice.",
  "Every effort is made to ensure that the figures presented are accurate and complete.",
  "For information, 212 tests of other systems were made in the same year by our own staff.",
])("ends the last answer before %j", async (below) => {
  expect(await lastAnswer(letter(below))).toBe("Exempt - see section 31 below");
});

test("a pointer is short", () => {
  expect(pointsBelow("Withheld, see note A.")).toBe(true);
  expect(pointsBelow(`Withheld, see note A. ${"The clerk has looked at each of them. ".repeat(8)}`)).toBe(false);
});

test("reasons that name a question in a sentence are no second answer where the first points at them", async () => {
  const { questions } = await readRecord(`Fenmoor Constabulary

You asked:

Q1 – How many reads were made in 2023?
Q2 – Have reads been passed to a foreign force?

Answers

Q1
41.2 million.

Q2
The force can neither confirm nor deny that it holds this information. Please see below.

Refusal notice

Section 23(5) – Information about security bodies

As for Question 2, a yes would reveal that a person had been of interest to a partner.

You may ask for a review within two months.
`);
  expect(questions.map(({ answer }) => answer)).toEqual([
    "41.2 million.",
    "The force can neither confirm nor deny that it holds this information. Please see below.",
  ]);
});

test("a paragraph that refuses what parts a) and b) ask goes on in its reasons", async () => {
  const { questions } = await readRecord(`WHAT YOU ASKED FOR

a) the enquiry and the plans
b) the advice of officers
c) the number of such enquiries in 2023
d) the fee for each

WHAT WE ARE SENDING YOU

For part c), there were 44.

For part d), the fee was £120.

WHAT WE ARE NOT SENDING YOU

We hold the enquiry and our letter, which is what parts a) and b) ask for, and we have decided not to disclose them. They are excepted under regulation 12(5)(f).

The enquirer was under no duty to come to us and does not consent. To publish the plan would cause real harm.

IF YOU ARE UNHAPPY

You may make representations within 40 working days.
`);
  expect(questions.slice(0, 2).map(({ answer }) => answer?.slice(-12))).toEqual(["e real harm.", "e real harm."]);
});

test.each(["Explanations", "Exemption explanations:", "Exemptions explained"])(
  "'%s' over the reasons for another answer ends the last one under its own label",
  async (heading) => {
    const page = `Marl Police\n\nRequest\n\n1. The reports of each hearing.\n\n2. How many were held in private?\n\nResponse\n\nQ1\n\nOne report is exempt under section 40(2).\n\nQ2\n\n1\n\n${heading}\n\nSection 40(2) Personal Information\n\nThe officer is named on each page, and to name him would be unfair.`;
    expect(await lastAnswer(page)).toBe("1");
  },
);
