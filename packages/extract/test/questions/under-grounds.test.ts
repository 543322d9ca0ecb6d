import { expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const ASKED = `Fernley Council

You asked under the Freedom of Information (Scotland) Act 2002:

1. A copy of the lease of the boat shed.
2. The rent paid in each year since 2015.
3. The minutes of the meeting at which it was agreed.
4. The names of the staff who negotiated it.

Our response

`;
const LEASE = "The lease is attached with the break clause taken out. A rival could use it to undercut the tenant.";
const RENT = "The rent was £4,000 in each year.";
const MINUTES = "The minutes can be found on our website.";
const NAMES = "The names belong to junior staff who would not expect to see them in print.";
const COMMERCIAL = "asp/2002/13/section/33/1/b";
const PERSONAL = "asp/2002/13/section/38/1/b";
const ELSEWHERE = "asp/2002/13/section/25/1";

async function answersTo(reply: readonly string[]) {
  const { questions } = await readRecord(ASKED + reply.join("\n\n"));
  return questions.map(({ label, answer, status, exemptions }) => [label, answer, status, exemptions]);
}

test("a heading that names a ground ends in the question that it is over", async () => {
  expect(
    await answersTo([
      "Section 33(1)(b) - commercial interests (Q1)",
      LEASE,
      "Section 25(1) – otherwise accessible – question 3",
      MINUTES,
      "Section 38(1)(b): personal information (Q4)",
      NAMES,
      "Q2",
      RENT,
    ]),
  ).toEqual([
    ["1", LEASE, "partially-answered", [COMMERCIAL]],
    ["2", RENT, "answered", []],
    ["3", MINUTES, "refused", [ELSEWHERE]],
    ["4", NAMES, "partially-answered", [PERSONAL]],
  ]);
});

test("the number of the question may stand alone in brackets, or before the ground", async () => {
  expect(
    await answersTo([
      "Information disclosed (2)",
      RENT,
      "Exemption applied to request 4: section 38(1)(b), personal data",
      NAMES,
      "Section 25(1) Otherwise accessible (1, 3)",
      MINUTES,
    ]),
  ).toEqual([
    ["1", MINUTES, "refused", [ELSEWHERE]],
    ["2", RENT, "answered", []],
    ["3", MINUTES, "refused", [ELSEWHERE]],
    ["4", NAMES, "partially-answered", [PERSONAL]],
  ]);
});

test("the name of a ground behind the label of an answer is no part of it", async () => {
  expect(
    await answersTo([
      "Q4 – personal data",
      NAMES,
      "Q1 – commercial interests (section 33(1)(b))",
      LEASE,
      "Q3 – already published: section 25(1)",
      MINUTES,
      "Q2",
      RENT,
    ]),
  ).toEqual([
    ["1", LEASE, "partially-answered", [COMMERCIAL]],
    ["2", RENT, "answered", []],
    ["3", MINUTES, "refused", [ELSEWHERE]],
    ["4", NAMES, "answered", []],
  ]);
});
