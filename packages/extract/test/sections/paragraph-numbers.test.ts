import { expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const PARTED = `Harbour Board
4 May 2024
Dear Applicant

1. Your request
1.1 On 8 April 2024 you asked the Board for “all letters between the Board and the pilots since 2019”.

2. Our decision
2.1 We are refusing your request under section 12(1) of the Freedom of Information Act 2000, for it would cost more than £600.
2.2 There are 9,000 letters, and each would have to be read.

3. Refining your request
3.1 You may wish to ask for the letters of one month.

4. Review
4.1 If you are unhappy with this decision you may ask for an internal review within 40 working days.
`;

test("numbers of two parts count the paragraphs of the letter and label no questions", async () => {
  expect(await readRecord(PARTED)).toMatchObject({
    outcome: "refused",
    request: "all letters between the Board and the pilots since 2019",
    questions: [
      {
        label: null,
        answer: expect.stringMatching(/^We are refusing[\s\S]*would have to be read\.$/),
        status: "refused",
      },
    ],
  });
});

const LETTER = `Harbour Board
4 May 2024
Dear Applicant

1. On 8 April 2024 the Board received your request, which read: “Please send me the plan of Kings Quay.”

2. The request has been dealt with under the Freedom of Information Act 2000.

3. The plan is exempt under section 31(1)(a) of the Act, for it shows the alarms.

4. You may ask for an internal review within 40 working days.
`;

test("a letter that numbers its own paragraphs may tell the request in the first of them", async () => {
  expect(await readRecord(LETTER)).toMatchObject({
    request: "Please send me the plan of Kings Quay.",
    questions: [{ label: null, status: "refused" }],
  });
});

test("questions numbered in two parts, each with its answer, stay questions", async () => {
  const page = `Harbour Board
Dear Applicant
You asked:
1.1 How many boats are there?
1.2 How many of them are moored?
1.3 Who owns them?
Our response:
1.1 There are 14 boats.
1.2 We hold no record of that.
1.3 The Board owns them.
`;
  const { questions } = await readRecord(page);
  expect(questions.map(({ label }) => label)).toEqual(["1.1", "1.2", "1.3"]);
});

test("a heading that names the letter it answers is a label", async () => {
  const page = `Harbour Board
Dear Applicant
You asked for:
(a) the number of boats
(b) the number of them that are moored
(c) the name of each owner
Response to (a) and (b)
There are 14 boats, and nine are moored.
Response to (c)
The names are exempt under section 40(2) of the Freedom of Information Act 2000.
`;
  const { questions } = await readRecord(page);
  expect(questions.map(({ label, status }) => [label, status])).toEqual([
    ["a", "answered"],
    ["b", "answered"],
    ["c", "refused"],
  ]);
});

test("letters that divide a numbered paragraph of the letter label no questions", async () => {
  const page = `Harbour Board
Dear Applicant

1. The Board received your request on 4 March 2024. You asked for “a copy of each warning of 2023.”

2. The Board withholds the warnings under section 44(1)(a) of the Freedom of Information Act 2000.

(a) The prohibition is absolute.

(b) No firm has agreed to disclosure.

3. If you disagree you may ask for an internal review within two months.
`;
  const { request, questions } = await readRecord(page);
  expect(request).toBe("a copy of each warning of 2023.");
  expect(questions.map(({ label, status }) => [label, status])).toEqual([[null, "refused"]]);
});

const REVIEWED = `Harbour Board
4 May 2024
Dear Applicant

Background

1. The Chief Officer of the Harbour Board has been asked to look again at the decision on the request about cables.

2. The request asked for the following:

Q1. How many cables were stolen in 2023?
Q2. Please supply the closing report on each.

3. The first decision refused both questions under section 31(1)(a).

Question 1

4. I do not agree that the exemption is engaged by the number. There were 37 thefts.

Question 2

5. Closing reports fall within section 30(1)(a)(i) and no prejudice has to be shown.

6. The refusal of the second question is upheld.

Conclusion

7. If you remain dissatisfied you have the right under section 50 of the Act to complain to the Information Commissioner.

Yours faithfully
`;

test("numbered paragraphs below heads that name the questions answer those", async () => {
  expect(await readRecord(REVIEWED)).toMatchObject({
    questions: [
      { label: "1", answer: "I do not agree that the exemption is engaged by the number. There were 37 thefts." },
      { label: "2", answer: expect.stringMatching(/^Closing reports[\s\S]*is upheld\.$/) },
    ],
  });
});

test("a letter numbers its paragraphs in one form and quotes a list in another", async () => {
  const page = `Harbour Board
Dear Applicant

1. We refer to your email of 4 April 2024, in which you asked for the following information:

(1) the number of cranes;
(2) the cost of each crane.

2. Your request has been considered under the Freedom of Information Act 2000.

3. The Board has two cranes, each of which cost £40,000.

4. You may ask for an internal review of this decision within 40 working days.
`;
  const { request, questions } = await readRecord(page);
  expect(request).toBe("(1) the number of cranes;\n(2) the cost of each crane.");
  expect(questions.map(({ label }) => label)).toEqual(["1", "2"]);
});

test("a long run of numbers beside which nothing is numbered counts the paragraphs of a decision", async () => {
  const paragraphs = [
    'On 3 May 2021 the applicant wrote to the Board in these terms:\n\n"Please send me the file on the pier, and tell me who was asked about it."',
    "The Board answered on 1 June and withheld the whole of the file.",
    "It is common ground that all of this is environmental information.",
    "The file. Two papers in it are internal, and plainly so.",
    "The survey. It shows the nest to within five metres. Its release would harm the birds.",
    "The drawings. They are enclosed with this decision.",
    "The costs. These were given in full with the first answer.",
    "The names. Those who were asked do not consent, and section 40(2) exempts their names.",
    "The minutes. None was taken at the meeting in May.",
    "The answer of 1 June is varied as set out above.",
    "If you are dissatisfied you may complain to the Information Commissioner under section 50 of the Act.",
  ];
  const { questions } = await readRecord(
    `Pier Board\n\nReview decision\n\n${paragraphs.map((words, index) => `${index + 1}. ${words}`).join("\n\n")}`,
  );
  expect(questions.map(({ label }) => label)).toEqual([null]);
});

const ASKED = ["The number of lamps renewed in 2022.", "The names of the firms.", "Any photographs of Skerry Point."];
const WITHHELD = "They are exempt under section 43(2) of the Act and I am withholding them.";

test.each([
  ["a. ", "Request a. "],
  ["(a) ", "Part (a): "],
])(
  "letters below the paragraph that tells the request, '%s', are asked, and paragraphs answer them by '%s'",
  async (asked, answers) => {
    const [first, second, third] = ["a", "b", "c"].map((letter) => answers.replace(/\ba\b/, letter));
    const { request, questions } = await readRecord(
      `Harbour Lights Agency
28 June 2023

Dear Mr R,

1. Thank you for your e-mail of 3 June 2023. You asked for:

${ASKED.map((line, index) => asked.replace("a", "abc"[index] ?? "") + line).join("\n")}

2. Your message has been handled under the Freedom of Information Act 2000.

3. I can confirm that some of the information is held.

4. ${first}41 lamps were renewed, of which 7 were on buoys.

5. ${second}${WITHHELD}

6. The exemption is qualified. The balance of the public interest lies in withholding the names.

7. ${third}No photographs were taken, and the information is not held.

8. If you are unhappy with any aspect of this reply you may ask for an internal review within 40 working days.
`,
    );
    expect(request).toMatch(/Skerry Point\.$/);
    expect(questions.map(({ label, question, answer }) => [label, question, answer])).toEqual([
      ["a", ASKED[0], "41 lamps were renewed, of which 7 were on buoys."],
      ["b", ASKED[1], expect.stringMatching(/^They are exempt[\s\S]*the names\.$/)],
      ["c", ASKED[2], "No photographs were taken, and the information is not held."],
    ]);
  },
);
