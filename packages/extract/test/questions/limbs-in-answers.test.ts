import { expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const page = (law: readonly string[]) =>
  [
    "Wexcombe District Council",
    "Request",
    "1. How many empty homes are there?",
    "2. In each case please disclose:",
    "a) The full address",
    "b) The name of the owner",
    "3. Does the Council use a consultant?",
    "RESPONSE",
    "1. 118",
    "2. The Council holds this information and it is exempt from disclosure under section 31(1)(a) of the Act.",
    ...law,
    "A list of addresses at which nobody is living would be of use to squatters and to thieves of lead.",
    "3. No",
  ].join("\n\n");

test("a limb of the law that an answer prints is no answer to the letter that it has in common with a question", async () => {
  const law = [
    "Section 31(1)(a) of the Act states:",
    "(1) Information is exempt information if its disclosure would be likely to prejudice—",
    "(a) the prevention or detection of crime,",
  ];
  const { questions } = await readRecord(page(law));
  expect(questions.map(({ label }) => label)).toEqual(["1", "2a", "2b", "3"]);
  const [, first, second] = questions;
  expect(first?.answer).toMatch(/^The Council holds this information/);
  expect(first?.answer).toBe(second?.answer);
});
