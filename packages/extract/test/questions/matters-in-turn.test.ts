import { expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

test("a request told in two sentences is one, and its reply takes the matters in turn", async () => {
  const { questions, outcome } = await readRecord(`Wealdham Schools Trust
12 May 2023

You asked for "any report on the conduct of the Bursar". You have also asked how many grievances were brought in 2022.

As to the first matter, the Trust neither confirms nor denies that it holds such information, by virtue of section 40(5B)(a)(i) of the Freedom of Information Act 2000.

Turning to grievances, 14 were brought in 2022.`);
  expect(questions).toHaveLength(1);
  expect(questions[0]?.question).toBe(
    'any report on the conduct of the Bursar". You have also asked how many grievances were brought in 2022',
  );
  expect(questions[0]?.answer?.slice(0, 12)).toBe("As to the fi");
  expect(questions[0]?.status).toBe("partially-answered");
  expect(outcome).toBe("partially-disclosed");
});

test("a row of the page's fields over the heads of a table is none of its questions, '4a' is a label in it", async () => {
  const { questions } = await readRecord(`Glen Arrow Agency
FOI ref GA-44 | Received 18/06/2021 | Responded 15/07/2021
Question | Answer
1 Number of bins lost | 212
1a Value of them | This is not held.
2 Names of inspectors | Please see our staff page for the Chief Inspector. The names of other inspectors are withheld under section 38(1)(b) of the Freedom of Information (Scotland) Act 2002.`);
  expect(questions.map(({ label, status }) => [label, status])).toEqual([
    ["1", "answered"],
    ["1a", "not-held"],
    ["2", "partially-answered"],
  ]);
});
