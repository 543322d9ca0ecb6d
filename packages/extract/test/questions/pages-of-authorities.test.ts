import { describe, expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const read = (...lines: readonly string[]) => readRecord(lines.join("\n\n"));
const answersOf = async (...lines: readonly string[]) => {
  const { questions } = await read(...lines);
  return questions.map(({ label, answer }) => [label, answer]);
};

describe("answers in prose", () => {
  test("are those of the questions that they name", async () => {
    const { questions, outcome } = await read(
      "Thank you for your email of 3 July 2019, in which you asked for the following information from the Board:",
      "1. May two moorings be shared by one boat?",
      "2. If so, what does it cost?",
      "3. Which alarms guard the sluice?",
      "Your request has been handled under the Freedom of Information Act 2000.",
      "I have answered your request in two parts. I can confirm that the Board holds what you ask for in relation to questions 1 and 2. It is exempt under section 21 of the Act, because it can be accessed via the link below:",
      "https://www.example.org/moorings",
      "In response to question 3, I can neither confirm nor deny whether the Board holds the information, under section 31(3) of the Act.",
    );
    expect(questions.map(({ label, status }) => [label, status])).toEqual([
      ["1", "refused"],
      ["2", "refused"],
      ["3", "neither-confirm-nor-deny"],
    ]);
    expect(questions[0]?.answer).toMatch(/^I have answered[\s\S]*moorings$/);
    expect(outcome).toBe("refused");
  });

  test("what says under which law questions were handled answers none of them", async () => {
    const pairs = await answersOf(
      "You asked:",
      "1) What does a berth cost?",
      "2) Do owners pay harbour dues?",
      "Questions 1 and 2 of your request have been handled under the Freedom of Information Act 2000.",
      "Question 1: A berth costs £410.",
      "Question 2: Owners do not pay harbour dues.",
    );
    expect(pairs).toEqual([
      ["1", "A berth costs £410."],
      ["2", "Owners do not pay harbour dues."],
    ]);
  });

  test("a list of which each entry is a first one is counted where the reply names the second", async () => {
    const { questions, outcome } = await read(
      "You asked for the following information from the Board.",
      "1. The menus of the canteen for 2014.",
      "1. The price of each meal in 2014.",
      "Your request has been handled under the Freedom of Information Act 2000.",
      "Menus are chosen by the cook. I attach the menus of all piers. That of the north pier is not held, as it was not yet written.",
      "Turning to your second question. This information is not held by the Board because the canteen is let.",
    );
    expect(questions.map(({ label, status }) => [label, status])).toEqual([
      ["1", "partially-answered"],
      ["1", "not-held"],
    ]);
    expect(outcome).toBe("disclosed");
  });
});

describe("lists of scraped pages", () => {
  test("that start again under each heading keep their own answers, in the reply too", async () => {
    const asked = [
      "Kites:",
      "1. What does a kite permit cost?",
      "2. How many were sold?",
      "Boats:",
      "1. What does a boat permit cost?",
      "2. How many boat permits were sold?",
    ];
    const pairs = await answersOf(
      "Request",
      ...asked,
      "Response",
      asked[0] ?? "",
      asked[1] ?? "",
      "• £75",
      asked[2] ?? "",
      "• 2015 - 2",
      "• 2016 - 4",
      asked[3] ?? "",
      asked[4] ?? "",
      "• £400",
      asked[5] ?? "",
      "• 2016 - 3",
    );
    expect(pairs).toEqual([
      ["1", "• £75"],
      ["2", "• 2015 - 2\n• 2016 - 4"],
      ["1", "• £400"],
      ["2", "• 2016 - 3"],
    ]);
  });

  test("'None' over the next first number is an answer and no heading", async () => {
    const pairs = await answersOf(
      "Please find below our response:",
      "1. How many swans were restrained?",
      "None",
      "1. How many herons were ringed?",
      "21",
      "1. How many geese were counted?",
      "Less than ten.",
    );
    expect(pairs.map(([, answer]) => answer)).toEqual(["None", "21", "Less than ten."]);
  });

  test("answers that stand on the line of their question are told by their figures", async () => {
    const pairs = await answersOf(
      "I am writing to you under the Freedom of Information Act 2000 to request the following information.",
      "1. Please provide the total number of huts owned by your council: 2526",
      "2. How many complaints about damp huts have you received in the past year? 18 in all. Most were also of other things.",
      "3. How many huts did you inspect for damp in the past 12 months: 188",
    );
    expect(pairs).toEqual([
      ["1", "2526"],
      ["2", "18 in all. Most were also of other things."],
      ["3", "188"],
    ]);
  });

  test("numbers without a stop part a paragraph before capitals", async () => {
    const { questions } = await read(
      "I write in connection with your request received by Fenby Police on the 28th February 2020 in which you sought access to the following information:",
      "1 The number of stations closed since 2010 2 Proceeds of their sale, and where they stood 3 For those that are open, the hours of the counter.",
      "Response to your Request",
      "Q1 Seven stations were closed.",
      "Q2 Please see below details of what was sold: Cromby June 2014 - £325,000 Sherby August 2015 - £451,000",
      "Q3 Please see the attached document for the hours.",
    );
    expect(questions.map(({ label, question, status }) => [label, question, status])).toEqual([
      ["1", "The number of stations closed since 2010", "answered"],
      ["2", "Proceeds of their sale, and where they stood", "answered"],
      ["3", "For those that are open, the hours of the counter.", "answered"],
    ]);
  });

  test("'Request 1' and 'Request 2' over 'Answers' ask", async () => {
    const { questions, outcome } = await read(
      "Request Number: FOI/13398",
      "Your request for information has now been considered. The decision has been taken not to supply what you have requested.",
      "Request 1",
      "I would like more information about the injuries at the regatta.",
      "Request 2",
      "If applicable, who caused the injuries?",
      "Answers",
      "Fenby Police believe that this information should remain exempt under Section 30(1)(a) of the Act, as it is of an investigation.",
    );
    expect(questions.map(({ label, status }) => [label, status])).toEqual([
      ["1", "refused"],
      ["2", "refused"],
    ]);
    expect(outcome).toBe("refused");
  });
});

describe("letters", () => {
  test("a line that is broken before a capital may be the longest of the page", async () => {
    const { request, outcome } = await readRecord(`Fenmoor University Hospital NHS Trust

Dear Mr Reed
I write further to your request for information received by the University Hospital of North Fenmoorshire
NHS Trust (the Trust) on the 19th December 2011 as detailed below:
Please can you provide me with further information on the supply of agency staff to your trust or
authority? Please could you advise on the agency spend for each of the following years during the
following periods, and outline any agreement that is in place for the supply of such staff within your
trust along with details of any renewal dates.
The Trust is managing your request using its procedures for the disclosure of information in line with
the requirements of the Freedom of Information Act 2000.

Response to the request

I apologise for the delay in responding to your request. Please see attached a copy of a report
detailing the information requested.`);
    expect(request).toMatch(/^Please can you provide[\s\S]*renewal dates\.$/);
    expect(outcome).toBe("disclosed");
  });

  test("a body that an answer only names is no authority", async () => {
    const { authority } = await read(
      "Please supply the number of swans.",
      "Response",
      "Our figures include data for Fenby District Care Trust, for which we count them. There were 29.",
    );
    expect(authority).toBeNull();
  });

  test("a review that looks again at the request goes on answering", async () => {
    const { questions, outcome } = await read(
      "Thank you for your request received on 26th October 2022. You wrote:",
      "“I am writing to request an internal review of the handling of my request.”",
      "Board Response",
      "We are satisfied that the original response was handled properly. Your complaint is therefore not upheld.",
      "To explain this decision, we have looked again at your original request, which was:",
      "“How many boats were refused a berth?”",
      "Section 12(2) of the Act was applied because finding out whether this is held would exceed the cost limit.",
    );
    expect(questions).toHaveLength(1);
    expect(outcome).toBe("refused");
  });
});

describe("requests of several paragraphs", () => {
  test("go on where they narrow what is asked, and where they ask for what hangs on it", async () => {
    const { questions, request } = await read(
      "Questions and final response:",
      "Please could you send me a copy of any letter that you have written to the harbour master?",
      "This should be limited to letters of 2020.",
      "If there is any such letter could you please supply me with all letters from the harbour master in response?",
      "We have no record of any letter to the harbour master in 2020.",
    );
    expect(questions).toHaveLength(1);
    expect(questions[0]?.status).toBe("not-held");
    expect(request).toMatch(/^Please could you[\s\S]*limited to[\s\S]*in response\?$/);
  });

  test("end where an authority says what its aim is", async () => {
    const { questions, request } = await read(
      "Information requested",
      "I would like to request all letters between the Quay Agency and the Saltmere Ferry Committee.",
      "This should include all aspects of its running of the ferry.",
      "I would also like to request all internal letters on the same subject.",
      "While our aim is to provide information whenever possible, we are unable to provide some of the information because an exemption under section 30(b)(i) of FOISA applies to it.",
    );
    expect(questions).toHaveLength(1);
    expect(request).toMatch(/^I would like[\s\S]*same subject\.$/);
  });
});
