import { expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const letter = (body: string) => `Ministry for Rivers
14 August 2023

Internal review

1. I am responding to your letter of 20 July 2023 asking for an internal review of our reply to your request of 2 June 2023. The request is set out at Annex A.

2. I had no part in the handling of the request.

${body}

Yours sincerely

Head of Policy

Annex A - Your request

1. the draft flood maps
2. the fees paid for them`;

test("the numbers of a letter whose request stands in an annex are its own", async () => {
  const { questions, dateReceived } = await readRecord(
    letter(`The maps (your question 1)

3. The Ministry withheld the maps under section 35(1)(a) of the Freedom of Information Act 2000. I uphold that.

The fees (your question 2)

4. The fees were £41,200.`),
  );
  expect(questions.map(({ label, question, status }) => [label, question, status])).toEqual([
    ["1", "the draft flood maps", "refused"],
    ["2", "the fees paid for them", "answered"],
  ]);
  expect(dateReceived).toBe("2023-06-02");
});

test("a numbered paragraph of the letter names the question that it answers", async () => {
  const { questions } = await readRecord(
    letter(`3. The Ministry refused question 1 under section 35(1)(a) of the Freedom of Information Act 2000. I uphold that.

4. The Ministry said that it held nothing in answer to question 2. I am satisfied that this is not held.`),
  );
  expect(questions.map(({ status }) => status)).toEqual(["refused", "not-held"]);
});

const points = (annex: string) => `Dear Sir
Thank you for your letter of 9 June 2023, the full text of which can be found in Annex A.

Points i and ii

Both figures are in our quarterly report. They are exempt under section 21 of the Act.

Point iii

There were four.

Yours faithfully

ANNEX A

${annex}`;

test("an annex asks whose list the letter answers by its labels, whatever else it says", async () => {
  const { questions } = await readRecord(
    points(`Please let me know:
i. how many firms there are;
ii. how many have closed; and
iii. the number of inspectors.
I do not want any borrower's details.`),
  );
  expect(questions.map(({ label, question, status }) => [label, question, status])).toEqual([
    ["i", "how many firms there are;", "refused"],
    ["ii", "how many have closed; and", "refused"],
    ["iii", "the number of inspectors.", "answered"],
  ]);
});

test("an annex that lists in the authority's words asks nothing", async () => {
  const { questions } = await readRecord(`Dear Sir

Thank you for your letter of 9 June 2023.

Both figures are in our quarterly report. They are exempt under section 21 of the Act. What the report covers is in Annex A.

Yours faithfully

ANNEX A

The report covers:
i. firms that lend;
ii. firms that have closed;
iii. inspectors of firms.
It is printed each quarter.`);
  expect(questions.map(({ question }) => question)).not.toContain("firms that lend;");
});
