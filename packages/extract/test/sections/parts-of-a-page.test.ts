import { expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const read = async (...lines: readonly string[]) => {
  const { questions, outcome, exemptions } = await readRecord(lines.join("\n\n"));
  return {
    answers: questions.map(({ answer }) => answer),
    outcome,
    exemptions: exemptions.map(({ provision }) => provision),
  };
};

test("a topic over the first words of an answer is no notice of rights", async () => {
  const { answers } = await read(
    "You asked",
    "How many complaints have there been of the ferry, and does the Board test its horn?",
    "We said",
    "Complaints",
    "We have recorded 96 since 2020.",
    "Tests",
    "The Board does not test the horn itself. That is done by the makers, to a standard that they set.",
    "Yours sincerely",
  );
  expect(answers[0]).toMatch(/^Complaints\nWe have recorded 96/);
});

test("what is given as a goodwill gesture stands in the answer, and the reasons below it", async () => {
  const { answers, outcome } = await read(
    "Request",
    "How many visits were made to moorings in 2021, and what was found?",
    "Response",
    "Visits are in no one system and this cannot be answered within the fees limit.",
    "Although the cost excuses us from answering any of it, the days of joint visits are supplied as a goodwill gesture: 2021 – 14.",
    "REASON FOR DECISION",
    "Each of 7,338 logs would have to be opened. The cost is above 18 hours and section 12(1) of the Act applies.",
  );
  expect(answers[0]).toMatch(/^Visits are[\s\S]*14\.[\s\S]*section 12\(1\) of the Act applies\.$/);
  expect(outcome).toBe("partially-disclosed");
});

test("a letter that asks back and names a ground for another request refuses nothing", async () => {
  const { outcome, exemptions } = await read(
    "Dear Jo",
    "Thank you for your request, dated 9 June 2023, in which you asked for:",
    "everything about the weir.",
    "I am afraid that we are not able to tell from your description what information you are looking for. We should be grateful if you would let us know which weir you mean.",
    "It may help you to know that a request for all letters on these weirs would be likely to exceed the limit set under section 12.",
    "If you do not agree with how we have read the Act, you may ask for a review. After that you may go to the Information Commissioner:",
    "Information Commissioner's Office",
    "Wilmslow",
    "Yours sincerely",
  );
  expect([outcome, exemptions]).toEqual(["clarification-sought", []]);
});

test("information which may help is advice", async () => {
  const { answers } = await read(
    "Request",
    "Please send a list of the empty kiosks.",
    "Response",
    "We hold this. It is exempt under section 31(1)(a) of the Act.",
    "Information which may help",
    "The number of kiosks is published each quarter.",
  );
  expect(answers).toEqual(["We hold this. It is exempt under section 31(1)(a) of the Act."]);
});
