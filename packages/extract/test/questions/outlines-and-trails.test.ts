import { describe, expect, it, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

async function pairsOf(page: string) {
  const { questions } = await readRecord(page);
  return questions.map(({ label, question, answer }) => [label, question, answer]);
}

describe("labels of an outline", () => {
  it.each([
    [
      "REQUEST\n1. For each year:\n1.1 the number of inspectors\n1.2 the number of inspections\n2. For Leeds:\n2.1 the rent\nRESPONSE\n1.1 41 and 44\n1.2 2,204\n2.1 £1.5 million",
      [
        ["1.1", "41 and 44"],
        ["1.2", "2,204"],
        ["2.1", "£1.5 million"],
      ],
    ],
    [
      "Your request\nA1. How many beds are there?\nA2. How many were shut?\nB1. What is spent on nurses?\nOur response\nA1. 412\nA2. 30 in January.\nB1. £2.4 million",
      [
        ["A1", "412"],
        ["A2", "30 in January."],
        ["B1", "£2.4 million"],
      ],
    ],
    [
      "<h1>FR-88</h1><table><tr><th>Request</th><th>Response</th></tr><tr><td><p>1. How many alarms were there?</p><p>2. What did they cost?</p></td><td><p>1. 1,204</p><p>2. Not recorded.</p></td></tr><tr><td>3. Which addresses?</td><td>Withheld under section 31(1)(a).</td></tr></table>",
      [
        ["1", "1,204"],
        ["2", "Not recorded."],
        ["3", "Withheld under section 31(1)(a)."],
      ],
    ],
    [
      "From: Officer\nSent: 4 May 2021\n\nMy answers are under your questions.\n\n> 1. How many parks are there? A list would\n> be fine.\n\nTwenty-two.\n\n> 2. Please send the insurer's letter.\n\nIt is withheld under section 42 of the Freedom of Information Act 2000.\n",
      [
        ["1", "Twenty-two."],
        ["2", "It is withheld under section 42 of the Freedom of Information Act 2000."],
      ],
    ],
  ])("%j", async (page, expected) => {
    expect((await pairsOf(page)).map(([label, , answer]) => [label, answer])).toEqual(expected);
  });

  it("headings that ask, the first right under the title, with answers in italics", async () => {
    const page =
      "<h1>Machines</h1><h3>How many have been removed?</h3><p><em>118 machines.</em></p><h3>The operators' reports on fraud</h3><p><em>Section 44(1)(a) of the Freedom of Information Act 2000 bars us from giving them.</em></p>";
    expect((await pairsOf(page)).map(([, question, answer]) => [question, answer])).toEqual([
      ["How many have been removed?", "118 machines."],
      [
        "The operators' reports on fraud",
        "Section 44(1)(a) of the Freedom of Information Act 2000 bars us from giving them.",
      ],
    ]);
  });
});

test("lines of a request printed again before a dash each have their answer", async () => {
  const page =
    "Dear Fenwick City Council,\nPlease could you tell me:\n- the number of potholes reported in 2019\n- the number of claims and the total paid out\n- the ten roads with the most reports\nYours faithfully,\nA Resident\nDear Resident\nThe Council's response is set out below.\nThe number of potholes reported in 2019 - 4,118\nThe number of claims and the total paid out - 212 claims were made. £31,204 was paid.\nThe ten roads with the most reports - this information is not held.\nKind regards";
  expect((await pairsOf(page)).map(([, question, answer]) => [question, answer])).toEqual([
    ["the number of potholes reported in 2019", "4,118"],
    ["the number of claims and the total paid out", "212 claims were made. £31,204 was paid."],
    ["the ten roads with the most reports", "this information is not held."],
  ]);
});

describe("answers in the words of the mail they reply to", () => {
  it("behind 'ANSWER:' on the question's line", async () => {
    const page =
      "From: Officer\nSent: 4 May 2021\nDear Requester,\nThank you for your questions. Our answers are in the text of your message.\nWhat is the capacity of the pump? ANSWER: 2.4 cubic metres.\nPlease send the flood model. ANSWER: We are withholding it under regulation 12(5)(c) of the EIR.\nRegards,";
    expect((await pairsOf(page)).map(([, question, answer]) => [question, answer])).toEqual([
      ["What is the capacity of the pump?", "2.4 cubic metres."],
      ["Please send the flood model.", "We are withholding it under regulation 12(5)(c) of the EIR."],
    ]);
  });

  it("below the reply, in the trail", async () => {
    const page =
      "Hello,\nPlease find our answer to your FOI request below.\nKind regards\nFOI Desk\n-----Original Message-----\nFrom: A Person\nSent: 2 June 2015\nDear FOI team,\n1. How many chairs are there? Answer - 211\n2. What does one cost? Answer - £240\nMany thanks";
    expect((await pairsOf(page)).map(([label, , answer]) => [label, answer])).toEqual([
      ["1", "211"],
      ["2", "£240"],
    ]);
  });
});

test("what is weighed for another question is no part of the last answer", async () => {
  const page =
    "Request\n1. Was the boat watched?\n2. What did fuel cost?\nResponse\n1. We neither confirm nor deny it, section 30(3) of the Freedom of Information Act 2000.\n2. £88,214\nThe public interest in respect of question 1 has been weighed.";
  expect((await pairsOf(page))[1]?.[2]).toBe("£88,214");
});
