import { expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const letter = (lines: readonly string[]) =>
  ["Marlow County Council", "Our ref:", "FOI 23-0461", "Date:", "19 September 2023", "Dear enquirer", ...lines].join(
    "\n",
  );
const TABLE = ["Season", "Felled", "2019/20", "212", "2020/21", "530"];
const REST = ["If you are unhappy you may ask for an internal review within 40 working days.", "Yours sincerely"];

test.each([
  [
    "Your email of 23 August about trees has been passed to me to answer.",
    "Please state for each of the last two planting seasons how many ash trees the council has felled.",
    "The figures that you seek are these.",
  ],
  [
    "Thank you for your email of 23 August.",
    "I would like to know how many ash trees were felled in each of the last two seasons.",
    "The table gives what we hold.",
  ],
])("what is asked right below thanks, without a word before it, is the request: %j", async (thanks, asked, lead) => {
  const { request, questions } = await readRecord(letter([thanks, asked, lead, ...TABLE, ...REST]));
  expect(request).toBe(asked);
  expect(questions.map(({ question, answer }) => [question, answer])).toEqual([[asked, [lead, ...TABLE].join("\n")]]);
});

test("an authority that asks what is meant makes no request", async () => {
  const { request } = await readRecord(
    letter([
      "Thank you for your email of 23 August about trees.",
      "Please state which seasons you mean, and whether trees in parks are to be counted with the others.",
      "Until we hear from you we cannot go on.",
      ...REST,
    ]),
  );
  expect(request).toBeNull();
});
