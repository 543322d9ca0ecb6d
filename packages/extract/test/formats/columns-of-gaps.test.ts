import { expect, test } from "@jest/globals";
import { textBlocks } from "../../src/formats/plain-text.js";
import { readRecord } from "../read-page.js";

const TWO_COLUMNS = `Thank you for your request of 3 June 2024. Our response is in the table.

Request                                  Response

1. Current provider and end date         Stride Mobility CIC holds the contract for the whole of
                                         the area. It runs to 30 September 2026.

2. Adults waiting on 30 September        482

3. Reasons for waits over 18 weeks       The Board does not hold this. Reasons are kept by the
   and of those over a year              provider in the notes of each patient.

NHS Marl Board – FOI 24-25/0613                                 1 | P a g e

In accordance with the Act, this letter is a notice under Section 17 in respect of question 3.

Yours faithfully
`;

const rowsOf = (text: string) => textBlocks(text, 0).flatMap(({ cells }) => (cells === undefined ? [] : [cells]));

test("cells that stand apart by spaces go on under themselves", () => {
  expect(rowsOf(TWO_COLUMNS)).toEqual([
    ["Request", "Response"],
    [
      "1. Current provider and end date",
      "Stride Mobility CIC holds the contract for the whole of the area. It runs to 30 September 2026.",
    ],
    ["2. Adults waiting on 30 September", "482"],
    [
      "3. Reasons for waits over 18 weeks and of those over a year",
      "The Board does not hold this. Reasons are kept by the provider in the notes of each patient.",
    ],
  ]);
});

test("numbers in a column of their own label the rows, and remarks go on with the answer", async () => {
  const { questions } = await readRecord(`National Tissue Service

We answer your request of 3 February 2025 under the Freedom of Information Act 2000.

No. Question                                    Answer    Comment
1   Do you have a policy on the use of
    artificial intelligence?                    Yes       In force since 1 June 2024.
2   Has it been used to match donors?           No
3   Hours saved in total since launch           N/K       Not recorded.

HOW TO COMPLAIN

Write to the Assistant Director within 40 working days.
`);
  expect(questions.map(({ label, question, answer }) => [label, question, answer?.replace("\n", " ")])).toEqual([
    ["1", "Do you have a policy on the use of artificial intelligence?", "Yes In force since 1 June 2024."],
    ["2", "Has it been used to match donors?", "No"],
    ["3", "Hours saved in total since launch", "N/K Not recorded."],
  ]);
});

test("rows without numbers are told by the empty lines between them", () => {
  expect(
    rowsOf(`You asked for                     Our response

The number of wardens             Twelve, of whom two
                                  work at night.

What each of them is paid         £24,200

Please write to us if you are unhappy.
`),
  ).toEqual([
    ["You asked for", "Our response"],
    ["The number of wardens", "Twelve, of whom two work at night."],
    ["What each of them is paid", "£24,200"],
  ]);
});

test("words that only stand wide are no table", () => {
  expect(
    rowsOf("Your request       Our response\n\nWe have looked at all of it with care and have found none.\n"),
  ).toEqual([]);
  expect(rowsOf("Request number     12\nThe response is attached to this letter in full, as you asked.\n")).toEqual([]);
});
