import { expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const pairsOf = async (...lines: readonly string[]) => {
  const { questions } = await readRecord(lines.join("\n\n"));
  return questions.map(({ label, question, answer }) => [label, question, answer]);
};

const ANSWERED = [
  "(a) How many kiosks are let?",
  "Thirty-six kiosks were let in the season.",
  "(b) Who cleans them?",
  "The tenants clean them under their leases.",
];
const PAIRS = [
  ["a", "How many kiosks are let?", ANSWERED[1]],
  ["b", "Who cleans them?", ANSWERED[3]],
];

test.each([["Making an FOI request"], ["Your right to know"], ["Advice"], ["Contact us"]])(
  "'%s' in the menu closes nothing that has not begun",
  async (menu) => {
    expect(await pairsOf(menu, "Retention schedules", "2022-041 Kiosks on the pier", ...ANSWERED)).toEqual(PAIRS);
  },
);

test("what a page asks its reader is no request where a heading names one", async () => {
  const { request, questions } = await readRecord(
    [
      "What are you looking for today?",
      "Bins and recycling",
      "Information request responses",
      "Kiosks on the pier",
      "Date received",
      "9 April 2024",
      "Request",
      "How many kiosks are let on the pier?",
      "Response",
      "Thirty-six kiosks were let in the season.",
    ].join("\n\n"),
  );
  expect(request).toBe("How many kiosks are let on the pier?");
  expect(questions.map(({ answer }) => answer)).toEqual(["Thirty-six kiosks were let in the season."]);
});

test("'Asked' over 'Replied' are headings", async () => {
  const { request, questions } = await readRecord(
    ["Old slipway", "Asked", "How long is the slipway?", "Replied", "It is forty metres long."].join("\n\n"),
  );
  expect(request).toBe("How long is the slipway?");
  expect(questions.map(({ answer }) => answer)).toEqual(["It is forty metres long."]);
});

test("a notice under its heading asks for nothing", async () => {
  const { request } = await readRecord(
    [
      "Thank you for your request. We answer each of your points below.",
      "1. Number of kiosks let",
      "Thirty-six.",
      "2. Names of the tenants",
      "These are exempt under section 40(2) of the Freedom of Information Act 2000.",
      "Section 17 notice",
      "Insofar as the above withholds information, please treat this as a notice under section 17(1).",
    ].join("\n\n"),
  );
  expect(request).toBeNull();
});

test("a title that begins with 'Response' is no answer to what stands by turns below it", async () => {
  const pairs = await pairsOf(
    "Response: kiosks and their tenants",
    "We received a request under the Freedom of Information Act and have answered it as follows.",
    "How many kiosks are let on the pier?",
    "Thirty-six kiosks were let in the season.",
    "Who cleans the kiosks?",
    "The tenants clean them under their leases.",
  );
  expect(pairs.map(([, question]) => question)).toEqual([
    "How many kiosks are let on the pier?",
    "Who cleans the kiosks?",
  ]);
});

test("questions in quotation marks, of which the first alone reads as a request, are answered by turns", async () => {
  const pairs = await pairsOf(
    "Thank you for your message of 20 May, which we have taken as a request.",
    "“How many foghorns still sound?”",
    "Twelve still sound.",
    "“I'd like the paper on which the Board decided.”",
    "We hold the paper but it is exempt under section 36(2)(b)(i) of the Act.",
    "“Can the horn at the point be bought?”",
    "Not yet. It will be sold at auction.",
  );
  expect(pairs.map(([, , answer]) => answer)).toEqual([
    "Twelve still sound.",
    "We hold the paper but it is exempt under section 36(2)(b)(i) of the Act.",
    "Not yet. It will be sold at auction.",
  ]);
});
