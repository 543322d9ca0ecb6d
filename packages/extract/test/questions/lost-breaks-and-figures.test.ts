import { describe, expect, test } from "@jest/globals";
import { readPairs } from "../read-page.js";

const LETTER = "Marl Council\n3 April 2023\nDear Ms Orr\nThank you for your request of 7 March 2023 about the ferries.";
const END = "Yours sincerely\nInformation Team";

async function labelled(page: string) {
  const { pairs } = await readPairs(page);
  return pairs.map(([label, question, answer]) => [label, question, answer]);
}

describe("figures of a table that stand a cell a line are no labels", () => {
  const table = (rows: readonly (readonly string[])[]) => ["Year", "Sold", "Kept", ...rows.flat()].join("\n");
  const first = table([
    ["2020", "14", "1"],
    ["2021", "9", "2"],
    ["2022", "17", "6"],
  ]);
  const second = table([
    ["2020", "3", "0"],
    ["2021", "0", "0"],
    ["2022", "5", "1"],
  ]);

  test.each([
    ["(i)", "(ii)", "(iii)", ["i", "ii", "iii"]],
    ["(a)", "(b)", "(c)", ["a", "b", "c"]],
    ["1.", "2.", "3.", ["1", "2", "3"]],
  ])("below %s", async (one, two, three, labels) => {
    const page = [
      LETTER,
      "Our answer to each of your points is:-",
      `${one}\nHow many boats were sold and how many kept?\nThe figures to the date of your request are:\n${first}`,
      `${two}\nHow many of these were ferries?\n${second}`,
      `${three}\nHow many people were hurt?\nThis is not recorded.`,
      END,
    ].join("\n");
    const pairs = await labelled(page);
    expect(pairs.map(([label]) => label)).toEqual(labels);
    expect(pairs[1]?.[2]).toBe(second);
    expect(pairs[2]?.[2]).toBe("This is not recorded.");
  });
});

describe("a letter that came down as one line is cut where its labels count on", () => {
  const said = [
    ["How many ferries are there?", "Nine, of which two are laid up for the winter and one has been sold to a yard."],
    [
      "Please send the deeds of the slip.",
      "The deeds are enclosed. The names of the lenders have been taken out under section 40(2) of the Act because they did not expect to be named.",
    ],
    [
      "What was the cost of the works?",
      "£86,214 to the end of February, of which £30,000 came from the water company and the rest from the Council.",
    ],
  ];
  test.each([(n: number) => `Q${n}. `, (n: number) => `Question ${n}: `, (n: number) => `Point ${n} - `])(
    "%#",
    async (label) => {
      const list = said.map(([asked, answer], at) => `${label(at + 1)}${asked} ${answer}`).join(" ");
      const page = `${LETTER.replaceAll("\n", " ")} It has been dealt with under the Freedom of Information Act 2000 and our answers are below. ${list} If you are unhappy with this you may ask for a review.\n${END}`;
      expect(await labelled(page)).toEqual(said.map(([asked, answer], at) => [String(at + 1), asked, answer]));
    },
  );

  test("and its request where that counts as far", async () => {
    const page = `Marl Council Home FOI 2023 Ferries REQUEST: I write about the ferries under the Act. 1. How many ferries are there? 2. Who owns the slip? 3. What does a crossing cost? Please answer by e-mail. RESPONSE: Your request has been considered and the Council is able to disclose what it holds. Question 1. Nine, of which two are laid up for the winter. Question 2. The harbour board owns it. Question 3. £4 for a grown person and £2 for a child, and nothing for a dog that sits still.`;
    expect((await labelled(page)).map(([label, asked]) => [label, asked])).toEqual([
      ["1", "How many ferries are there?"],
      ["2", "Who owns the slip?"],
      ["3", expect.stringContaining("What does a crossing cost?")],
    ]);
  });
});

test("letters named together under a number answer what the request has under it", async () => {
  const page = [
    "Dear Marl Council,\n\nPlease tell me:\n\n1. How many boats there are\n\n2. For each of them:*\n\na. its age\nb. its owner\nc. its price\n\n*by year\n\nYours faithfully,\n\nA. Orr",
    "Marl Council\n\n3 April 2023\n\nDear A. Orr\n\nThe answers are here.",
    "Q1 Nine\n\nQ2\n\na. 2021: 12 *\n\nb. and c. We hold neither the owners nor the prices.",
    "Figures marked * are of one boat and are withheld under section 40(2) of the Freedom of Information Act 2000.",
    END,
  ].join("\n\n");
  const pairs = await labelled(page);
  expect(pairs.map(([label, , answer]) => [label, answer])).toEqual([
    ["1", "Nine"],
    ["2a", "2021: 12 *"],
    ["2b", "We hold neither the owners nor the prices."],
    ["2c", "We hold neither the owners nor the prices."],
  ]);
});

describe("bare numbers name the questions of a list", () => {
  const asked =
    "You asked under the Freedom of Information Act 2000 for:\n\n1. the fares of the ferry\n2. the plans of the slip\n3. whether the master has appealed";
  test.each([
    [
      "I can confirm that the Council holds the information at 1 and 2.",
      "As regards 3, we neither confirm nor deny that we hold it under section 40(5B).",
    ],
    [
      "Your request is about boats and was handled under the Act. I can confirm that the Council holds material of the kind described in 1 and 2.",
      "As to 3, nothing is held.",
    ],
    ["The Council holds the information requested at 1 and 2.", "With regard to 3, nothing is held."],
  ])("%s", async (held, third) => {
    const why = "It is exempt from disclosure by virtue of section 43(2) because two firms are to bid for the ferry.";
    const pairs = await labelled(
      `${LETTER}\n\n${asked}\n\n${held} ${why}\n\nThe public interest favours withholding it.\n\n${third}\n\n${END}`,
    );
    expect(pairs[0]?.[2]).toContain(why);
    expect(pairs[1]?.[2]).toBe(pairs[0]?.[2]);
    expect(pairs[0]?.[2]).not.toContain(third);
    expect(pairs[2]?.[2]).toBe(third);
  });
});

test("a number that a list skips stands in the line of the one before it", async () => {
  const page = `${LETTER}\n\nYou asked:\n\n1. In an earlier reply you gave two links. Please send me the documents 2. Please send me the log for May.\n\n3. Who keeps the log?\n\nOur response\n\n1. They are attached.\n\n2. No log was kept.\n\n3. The harbour master.\n\n${END}`;
  expect((await labelled(page)).map(([label, question]) => [label, question])).toEqual([
    ["1", "In an earlier reply you gave two links. Please send me the documents"],
    ["2", "Please send me the log for May."],
    ["3", "Who keeps the log?"],
  ]);
});

describe("points without numbers of their own", () => {
  test("a mark alone on its line opens the point below it, and the line above heads it", async () => {
    const page = `${LETTER}\n\nYou asked:\n- How many boats do you run?\n- For each of the last four years\n-\nHow many were sold\nand to whom?\n- How many were bought?\n\nResponse\n\nQ1 - Three\nQ2 - One, to a yard\nQ3 - None\n\n${END}`;
    expect((await labelled(page)).map(([label, question]) => [label, question])).toEqual([
      ["1", "How many boats do you run?"],
      ["2", "How many were sold\nand to whom?"],
      ["3", "How many were bought?"],
    ]);
  });
});

test.each([
  "I am the Clerk and have been asked to reply to your e-mail of 7 March 2023, in which you ask:",
  "Further to your letter of 7 March 2023 and our talk, in which you requested:",
  "I have been asked to respond to your message, where you wrote -",
])("what a letter says last leads to the request: %s", async (lead) => {
  const asked = '"Has the ferry been sold, and who is to pay for the bus?"';
  const { pairs } = await readPairs(
    `Marl School\n3 April 2023\nDear Sir or Madam\n\nFREEDOM OF INFORMATION REQUEST\n\n${lead}\n\n${asked}\n\nThe Governors do not hold this information.\n\n${END}`,
  );
  expect(pairs).toHaveLength(1);
  expect(pairs[0]?.[1]?.replace(/^"|"$/g, "")).toBe(asked.slice(1, -1));
});

test("a numbered paragraph whose lines begin below its words is one paragraph", async () => {
  const page = `MARL UNIVERSITY

8 May 2014

Dear Mr Orr

Internal review

1.    I write to tell you the outcome of the review which you asked for on 10 April. I have
      carried it out as Registrar.

2.    On 3 February 2014 the University received the following from you:

      “Please may I see the lease of the slip?”

3.    You say that no date for publication was ever given; that a lease is not “obtained” from
      the other party to it; and that students ought to know what a crossing costs.

4.    Section 43(2). I have been through the lease line by line with the harbour board and our
      solicitors, and I uphold the exemption for the rent. To tell it would be likely to harm the
      board when it lets the next slip.

Yours sincerely

Registrar`;
  const { pairs } = await readPairs(page);
  expect(pairs).toHaveLength(1);
  expect(pairs[0]?.[2]).toMatch(/^Section 43\(2\)\. I have been through[\s\S]*next slip\.$/);
});
