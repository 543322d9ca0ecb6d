import { expect, it } from "@jest/globals";
import { readRecord } from "../read-page.js";

const read = (...lines: readonly string[]) => readRecord(lines.join("\n\n"), "text/plain");

it("answers behind the request that the letter tells again, where the page's own heading stands empty over it", async () => {
  const { questions } = await read(
    "Sale of the ferry",
    "Request",
    "Dear Officer,",
    "Please can I have the following information:",
    "1. How many bids were made for the ferry in the past four years? Please break these down by year and by the kind of bidder.",
    "Many thanks,",
    "Response",
    "I write further to your request of 12 March 2019.",
    "You requested details of:",
    "1. How many bids were made for the ferry in the past four years? Please break these down by year and by the kind of bidder.",
    "There were 34 bids in 2015 and 25 in 2016. The kind of bidder is not recorded.",
  );
  expect(questions.map(({ answer }) => answer)).toEqual([
    "There were 34 bids in 2015 and 25 in 2016. The kind of bidder is not recorded.",
  ]);
});

it("begins the answers with the figures that stand above the words that are surely the authority's", async () => {
  const { request, questions } = await read(
    "I am writing to request the following information under the Freedom of Information Act 2000:",
    "1. How many pupils were sent home while they waited?",
    "2. Please give this by term.",
    "For the school year 2024/25 30 pupils were sent home while they waited.",
    "1 pupil was sent home in the autumn.",
    "29 pupils were sent home in the spring.",
  );
  expect(request).toMatch(/by term\.$/);
  expect(new Set(questions.map(({ answer }) => answer))).toEqual(
    new Set([
      "For the school year 2024/25 30 pupils were sent home while they waited.\n1 pupil was sent home in the autumn.\n29 pupils were sent home in the spring.",
    ]),
  );
});

it("leaves a request to a company that asks for several persons", async () => {
  const { request } = await read(
    "Request",
    "This is a request under the Act. We are aware that all councils hold sums that belong to others. The sums may be owed to us.",
    "We therefore request a list of the sums.",
    "We would greatly appreciate a spreadsheet.",
    "Our response",
    "We confirm that the Council holds the list. It is exempt under section 31(1)(a).",
  );
  expect(request).toMatch(/^This is a request[\s\S]*a spreadsheet\.$/);
});

it("reads figures by year below a question, and below its letters, as its answers", async () => {
  const { questions } = await read(
    "1. How many boats were moved in each of these years? Of those boats how many:",
    "2017 – 32",
    "2018 – 34",
    "a. were moved inside the harbour",
    "2017 – 24",
    "2018 – 10",
    "b. were moved out of the harbour",
    "2017 – 8",
    "2018 – 24",
    "2. How many were sold?",
    "None",
  );
  expect(questions.map(({ label, answer }) => [label, answer])).toEqual([
    ["1", "2017 – 32\n2018 – 34"],
    ["1a", "2017 – 24\n2018 – 10"],
    ["1b", "2017 – 8\n2018 – 24"],
    ["2", "None"],
  ]);
});

it("hears what a letter sums up where the answers themselves are not on the page", async () => {
  const { outcome } = await read(
    "I note you seek access to the following information:",
    "1. The number of officers who left.",
    "2. The reasons why they left.",
    "I have today decided to disclose some of the requested information. Some data has been withheld by virtue of the following exemptions:",
    "Section 40(2) - Personal information",
    "Reason for decision",
    "Question 2 is exempt under section 40(2) as it would tell who they are.",
  );
  expect(outcome).toBe("partially-disclosed");
});

it("does not take the law of the two duties for a refusal to confirm or deny", async () => {
  const { outcome } = await read(
    "Request:",
    "1. Where are the dogs kept?",
    "Response 1",
    "We hold this, however a section 31(1)(a) exemption has been applied to it.",
    "Unless exemptions apply, the first duty at Section 1(1)(a) is to confirm or deny whether the information is held.",
  );
  expect(outcome).toBe("refused");
});

it("numbers points without labels by the words with which the reply names some of them", async () => {
  const { questions } = await read(
    "Request",
    "Could you send me the following:\n- The number of vans lost\n- The number of vans found\n- The streets where they were lost",
    "Response",
    "Q3 – The streets are not recorded.",
    "Q1 – Nine vans were lost.",
  );
  expect(questions.map(({ label, question }) => [label, question])).toEqual([
    ["1", "The number of vans lost"],
    ["2", "The number of vans found"],
    ["3", "The streets where they were lost"],
  ]);
});

it("finds the answer that stands right under one question of a list whose other answers stand below it", async () => {
  const { questions } = await read(
    "I would like to know:",
    "1. How many boats were lost?",
    "2. How many of them were let?",
    "3. How many were sold?",
    "4. How much was paid for all of them?",
    "£12,200 has been paid in ten years.",
    "5. How many boats were found?",
    "For questions 1, 2, 3 and 5, compliance with this request would exceed the appropriate limit under section 12 of the Freedom of Information Act 2000.",
  );
  expect(questions.map(({ label, status }) => [label, status])).toEqual([
    ["1", "refused"],
    ["2", "refused"],
    ["3", "refused"],
    ["4", "answered"],
    ["5", "refused"],
  ]);
  expect(questions[3]?.answer).toBe("£12,200 has been paid in ten years.");
});

it("parts a field's day from the first question that ran into it", async () => {
  const { dateResponded, questions } = await read(
    "FOI request (FOIR-15247)",
    "Requested Thu 24 October 2019\nResponded Thu 14 November 20191. How many trees are there?\n2. How many were felled?",
    "Response",
    "Q1 - 14\nQ2 - 3",
  );
  expect(dateResponded).toBe("2019-11-14");
  expect(questions.map(({ answer }) => answer)).toEqual(["14", "3"]);
});

it("answers in the annex that a letter says holds its answers, and not in one that holds the law", async () => {
  const letter = (annexed: string, ...annex: readonly string[]) =>
    read(
      "Department for Harbours",
      "Dear Ms Reed",
      "Thank you for your request of 14 April 2023. You asked:",
      "1. How many agency staff were employed in 2022?\n2. Which agencies were used?",
      annexed,
      "If you are unhappy with the handling of your request you may ask for an internal review.",
      "Yours sincerely",
      ...annex,
    );
  const answering = await letter(
    "I can confirm that the Department holds this. Our answers are at Annex A.",
    "Annex A: response",
    "1. There were 41.\n2. We are withholding the names under section 43(2).",
  );
  expect(answering.questions.map(({ status }) => status)).toEqual(["answered", "refused"]);
  const ofLaw = await letter(
    "The Department holds none of the information that you asked for. Our response rests on the law in Annex A.",
    "Annex A: section 43 in full",
    "(1) Information is exempt information if it constitutes a trade secret.\n(2) Information is exempt information if its disclosure would prejudice trade.",
  );
  expect(ofLaw.questions.map(({ status }) => status)).toEqual(["not-held", "not-held"]);
});
