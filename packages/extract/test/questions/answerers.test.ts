import { describe, expect, it, test } from "@jest/globals";
import { ANSWERER_FORMS } from "../../src/questions/answerers.js";
import { readRecord } from "../read-page.js";

describe("forms of who answers", () => {
  for (const { name, source, examples } of ANSWERER_FORMS) {
    const form = new RegExp(`^(?:${source})`, "u");
    it.each(examples.match)(`${name} reads %j`, (line) => expect(line).toMatch(form));
    it.each(examples.noMatch)(`${name} leaves %j`, (line) => expect(line).not.toMatch(form));
  }
});

const pairsOf = async (page: string) =>
  (await readRecord(page)).questions.map(({ label, question, answer }) => [label, question, answer]);

test("a line that names who answers, over each answer, is no word of it", async () => {
  expect(
    await pairsOf(`Eskdale Constabulary

Thank you for your request of 3 June 2024 under the Freedom of Information Act 2000.

1. How many horses has the force?
Eskdale Constabulary response:
Fourteen.

2. The cost of their feed
Eskdale Constabulary response:
£18,200 in the year.
It is bought from two firms.

Yours sincerely
`),
  ).toEqual([
    ["1", "How many horses has the force?", "Fourteen."],
    ["2", "The cost of their feed", "£18,200 in the year.\nIt is bought from two firms."],
  ]);
});

test("so is one that stands behind the question on its line, and one without a full stop before it", async () => {
  expect(
    await pairsOf(`Dear Mr Hall

I am writing in response to your request of 3 June 2024.

1. How many pupils were excluded? Borrowdale Academies Trust’s reply – 14
2. The cost of their tutors. Borrowdale Academies Trust’s reply – £18,200 in the year.

Yours sincerely
`),
  ).toEqual([
    ["1", "How many pupils were excluded?", "14"],
    ["2", "The cost of their tutors.", "£18,200 in the year."],
  ]);
});

test("a bare name counts where it comes again, and a sentence that names the body once stays", async () => {
  expect(
    await pairsOf(`Our answers to your request of 3 June 2024:

1. How many students withdrew?
University of Wendale: 318.

2. What were they told?
University of Wendale: The letter is attached. Comments of the Students’ Union: none.

Yours sincerely
`),
  ).toEqual([
    ["1", "How many students withdrew?", "318."],
    ["2", "What were they told?", "The letter is attached. Comments of the Students’ Union: none."],
  ]);
});
