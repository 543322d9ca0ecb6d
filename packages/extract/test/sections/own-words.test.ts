import { describe, expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const read = (...lines: readonly string[]) => readRecord(lines.join("\n"));

describe("where a request begins and ends", () => {
  test.each([
    ["Good morning. In 2022 your crews measured the weir. Please send the figures."],
    ["Hi there, in 2022 your crews measured the weir. Please send the figures."],
  ])("a greeting on its line is no part of it: %s", async (words) => {
    const { request } = await read("You asked", words, "We answered", "We hold the figures and enclose them.");
    expect(request).toMatch(/^in 2022 your crews/i);
  });

  test("a word that begins like a greeting is", async () => {
    const { request } = await read(
      "You asked",
      "Hire of boats in 2022, please.",
      "We answered",
      "Nine boats were hired.",
    );
    expect(request).toBe("Hire of boats in 2022, please.");
  });

  test.each(["Please see below my request.", "My questions are as follows:", '"Hi. Please find below my FOI request.'])(
    "words that only point at it are none: %s",
    async (lead) => {
      const close = lead.startsWith('"') ? '"' : "";
      const { request } = await read(
        "Marl Council",
        "You wrote on 15 July 2024 as follows:",
        lead,
        "1. How many boats has the Council?",
        `2. What did they cost?${close}`,
        "Our response",
        "1. Six.",
        "2. £1,480 each.",
      );
      expect(request).toBe("1. How many boats has the Council?\n2. What did they cost?");
    },
  );

  test("one who sends a request speaks behind his greeting", async () => {
    const { request } = await read(
      "Marl Council",
      "Boats and crews",
      "Reference: FOI/91",
      "Hello there. I am sending this FOI request: how many crews are there, and what does each earn?",
      "Our response",
      "There are nine crews.",
    );
    expect(request).toMatch(/^I am sending this FOI request/);
  });

  test("what a review tells of the first reply is none", async () => {
    const { request } = await read(
      "Marl Police",
      "Dear Mrs Low",
      "Internal review of FOI 23/08",
      "On 21 August 2023 Marl Police received your request for:",
      "1. The number of boats.",
      "2. The maker of each.",
      "A reply of 15 September withheld the answer to 2. On 3 October you asked for a review.",
      "Question 1",
      "Nine.",
      "Question 2",
      "I agree with the first decision. It is exempt under section 31(1)(a).",
    );
    expect(request).toBe("1. The number of boats.\n2. The maker of each.");
  });
});

describe("where an answer begins", () => {
  test("below the verdict of the log", async () => {
    const { questions } = await read(
      "Request",
      "Please send the turnstile's log.",
      "Response",
      "Refused - vexatious or repeated",
      "This is the third request about it. Section 14(1) of the Act applies.",
    );
    expect(questions[0]?.answer).toBe("This is the third request about it. Section 14(1) of the Act applies.");
  });

  test("behind the law that the matter falls under", async () => {
    const { questions } = await read(
      "You wrote to the Council on 12 May 2023 as follows:",
      "Please send every letter about the erosion of the beach since 1990.",
      "The condition of a beach is environmental information, and so your request has been dealt with under the Environmental Information Regulations 2004.",
      "Refusal notice",
      "We refuse the request under regulation 12(4)(b), as it is manifestly unreasonable.",
      "Yours sincerely",
    );
    expect(questions[0]?.answer).toBe(
      "We refuse the request under regulation 12(4)(b), as it is manifestly unreasonable.",
    );
  });

  test("with the paragraph that names its question", async () => {
    const { questions } = await read(
      "Request",
      "1. What is spent on crews?",
      "2. How many posts are vacant?",
      "Response",
      "The Trust holds what you asked for in question 1: £418,220 in 2022.",
      "Question 2 would mean asking each pier, which would take 40 hours. Section 12(1) of the Act applies and we refuse it.",
    );
    expect(questions.map(({ answer }) => answer)).toEqual([
      expect.stringMatching(/^The Trust holds .* 2022\.$/),
      expect.stringMatching(/^Question 2 would .* refuse it\.$/),
    ]);
  });
});
