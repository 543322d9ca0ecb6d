import { expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

test("'3. b.' over an answer is the letter b under question 3", async () => {
  const { questions } = await readRecord(`Harbour Board

You asked:

1. How many cranes are there?
2. For the firm that mends them:
   a. what is its name?
   b. what does it charge?

Our response

1. How many cranes are there?

Fifteen.

2. a. what is its name?

Vale Cranes Ltd.

2. b. what does it charge?

£188,400 over three years.

Yours faithfully
`);
  expect(questions.map(({ label, answer }) => [label, answer])).toEqual([
    ["1", "Fifteen."],
    ["2a", "Vale Cranes Ltd."],
    ["2b", "£188,400 over three years."],
  ]);
});
