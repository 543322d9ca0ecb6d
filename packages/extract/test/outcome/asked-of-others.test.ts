import { expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const statusOf = async (question: string, answer: string) => {
  const page = `Tamarside Harbour Board\nFreedom of Information request THB-9\nRequest\n1. ${question}\n2. How many boats are there?\nResponse\n1. ${answer}\n2. Forty.\n`;
  return (await readRecord(page, "text/plain")).questions[0]?.status;
};

test.each([
  [
    "Who was at the launch?",
    "The Harbour Master, Dr Rhea Tull. The names of the others are withheld under section 40(2).",
    "partially-answered",
  ],
  [
    "What do you pay for each buoy?",
    "We approached the maker, which objects. The price of a buoy is withheld under section 43(2).",
    "refused",
  ],
])("%s – %s", async (question, answer, status) => {
  expect(await statusOf(question, answer)).toBe(status);
});
