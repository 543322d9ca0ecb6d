import { describe, expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const read = (...lines: readonly string[]) => readRecord(lines.join("\n\n"));

describe("a request that the page prints again", () => {
  test("is answered once below its last line, behind the letter of an answer", async () => {
    const { questions, request } = await read(
      "Request",
      "Can I please request the following information:",
      "- How many berths were asked for by sailing clubs in 2023?",
      "- How many berths were asked for by rowing clubs in 2023?",
      "Response",
      "Can I please request the following information:",
      "- How many berths were asked for by sailing clubs in 2023?",
      "- How many berths were asked for by rowing clubs in 2023?",
      "A) Berths are let by the clubs themselves. The Board is not asked to grant them.",
    );
    expect(request).toMatch(/^Can I please/);
    expect(questions.map(({ answer }) => answer)).toEqual([
      "Berths are let by the clubs themselves. The Board is not asked to grant them.",
    ]);
  });

  test("has each answer below its question behind the requester's own lead-in", async () => {
    const { questions, request } = await read(
      "Request",
      "For the year 2022 please supply the following information;",
      "1) How many boats were towed?",
      "2) How many boats sank?",
      "Response",
      "For the year 2022 please supply the following information;",
      "1)How many boats were towed?",
      "1033 boats were towed.",
      "2)How many boats sank?",
      "None.",
    );
    expect(request).toMatch(/^For the year 2022/);
    expect(questions.map(({ label, answer }) => [label, answer])).toEqual([
      ["1", "1033 boats were towed."],
      ["2", "None."],
    ]);
  });

  test("puts a part of it anew over each answer, the first of which hands over all", async () => {
    const { questions } = await read(
      "Information requested",
      "What is the policy on lending oars?",
      "Please send any written guidance on it.",
      "How many oars have been lent in 2023 and of those how many have been brought back to the boat house?",
      "Response",
      "What is the policy on lending oars?",
      "All of the information you have requested to answer this question is available from the attached paper.",
      "How many oars have been lent in 2023?",
      "The Board lent 277 oars in 2023.",
    );
    expect(questions.map(({ question }) => question)).toEqual([
      "What is the policy on lending oars?",
      "How many oars have been lent in 2023?",
    ]);
  });

  test("stands whole at the top and adds nothing where its first question is put again", async () => {
    const { request } = await read(
      "FOI Request",
      "I would like to know the total that the Trust spent on interpreters in 2023 and how many interpreters it employs.",
      "FOI Response",
      "Thank you for your request. Please find our response below.",
      "You asked:",
      "1. The total that the Trust spent on interpreters in 2023",
      "Our response:",
      "£161,694",
      "You asked:",
      "2. How many interpreters it employs",
      "Our response:",
      "None",
    );
    expect(request).toMatch(/^I would like to know[^\n]*employs\.$/);
  });
});

describe("what is no question and no answer", () => {
  test("the years behind a colon say for when it is asked", async () => {
    const { questions } = await read(
      "I am seeking responses to the questions below:",
      "1. Please state the number of moorings let in each of the following years: 2014-15, 2015-2016 and 2017-2018.",
      "2. For each year please give the rent.",
      "The answers to questions 1 and 2 can be found in the facts and figures on our website.",
      "3. Please send any policy on moorings.",
      "Please see the attached paper.",
    );
    const both = "The answers to questions 1 and 2 can be found in the facts and figures on our website.";
    expect(questions.map(({ answer }) => answer)).toEqual([both, both, "Please see the attached paper."]);
    expect(questions[0]?.question).toMatch(/2017-2018\.$/);
  });

  test("letters over numbers that run on through them", async () => {
    const { questions, request } = await read(
      "Initial request:",
      "We are collecting information about rescues made by your fire and rescue service:",
      "a) At all fires and",
      "b) At all floods.",
      "a)",
      "1. How many people were saved unhurt at fires?",
      "2. How many people were saved with an injury at fires?",
      "b)",
      "3. How many people were saved unhurt at floods?",
      "4. How many people were saved with an injury at floods?",
      "Final response:",
      "Please see the attached spreadsheet",
      "Thank you for your interest in Marlshire Fire and Rescue Service.",
    );
    expect(request).toMatch(/^We are collecting/);
    expect(questions.map(({ label, question, answer }) => [label, question?.split(" ").at(-1), answer])).toEqual([
      ["1", "fires?", "Please see the attached spreadsheet"],
      ["2", "fires?", "Please see the attached spreadsheet"],
      ["3", "floods?", "Please see the attached spreadsheet"],
      ["4", "floods?", "Please see the attached spreadsheet"],
    ]);
  });

  test("the days of the request and of the response at the head of a page", async () => {
    const { questions } = await read(
      "Disclosure Details",
      "Date of request: 10/08/2012",
      "Date of response: 10/09/2012",
      "Thank you for your email of 10 August 2012.",
      "You asked:",
      "1. What share of reports was looked into?",
      "2. How many boats sank?",
      "In response:",
      "1. Marl Police looks into all of them.",
      "2. Twelve.",
    );
    expect(questions.map(({ label }) => label)).toEqual(["1", "2"]);
  });
});
