import { describe, expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const read = (...lines: readonly string[]) => readRecord(lines.join("\n\n"));

describe("a page that has lost its headings", () => {
  test("prints the request, and again with its answers", async () => {
    const record = await read(
      "FOI release",
      "Number of boats kept out",
      "Case reference FOI2024/00999",
      "If you have the data, please include sailing boats, but if not, rowing boats will be fine.",
      "* How many boats were kept out of harbours managed by Marl Council during 2023?",
      "* For each boat, can you state what the reason was?",
      "If you have the data, please include sailing boats, but if not, rowing boats will be fine.",
      "* How many boats were kept out of harbours managed by Marl Council during 2023?",
      "There were 14 of them.",
      "* For each boat, can you state what the reason was?",
      "We do not hold this information.",
    );
    expect(record.request).toMatch(/^If you have the data[\s\S]*the reason was\?$/);
    expect(record.questions.map(({ answer }) => answer)).toEqual([
      "There were 14 of them.",
      "We do not hold this information.",
    ]);
  });
});

test("an answer that enclose some and explains the rest is no announcement", async () => {
  const { questions } = await read(
    "You asked for:",
    "“Any correspondence between the lead officer and the harbour master about the wreck, with its dates and all notes on it.”",
    "I enclose a copy of some of the information you requested. In this instance we are unable to provide the rest because an exemption applies. The reasons are explained below.",
    "An exemption under section 33(1)(b) of FOISA applies to some of it.",
  );
  expect(questions[0]?.answer).toMatch(/^I enclose/);
});

test("an appeal panel answers", async () => {
  const record = await read(
    "FOI Request:",
    "1. I would like the raw list of tickets issued by the council.",
    "2. I would also like any paper on bonus schemes.",
    "Regarding part 1, ideally I would like it by street.",
    "The appeal panel convened on Monday 21st September 2009 and decided to uphold the refusal under section 12 of the Act for part 1. For part 2, no bonus schemes are in place.",
  );
  expect(record.request).toMatch(/by street\.$/);
  expect(record.questions.map(({ status }) => status)).toEqual(["refused", "answered"]);
});

test("what the authority takes the request to mean is part of it", async () => {
  const record = await read(
    "Information requested",
    "Letters to boards regarding oars, sent in April, May and June 2024.",
    "We have interpreted your request as pertaining to spare oars, such as those lent by clubs.",
    "Response",
    "I enclose a copy of the information you requested.",
  );
  expect(record.request).toMatch(/lent by clubs\.$/);
  expect(record.questions).toMatchObject([{ answer: "I enclose a copy of the information you requested." }]);
});

test("a review that finds on the time alone answers nothing", async () => {
  const record = await read(
    "Dear Ms Hall",
    "Complaint in respect of HPSN 16332",
    "Thank you for your request which was received by the Marl Government on 31 May 2022.",
    "You requested an internal review of your request, HPSN 16332, as it was not met within the timescale.",
    "I have reviewed the circumstances and uphold your complaint in respect of the time taken to respond.",
    "I am sorry that we were unable to respond by 4 April 2022. I understand that you received a response on 24 May 2022. The pandemic has called people away.",
  );
  expect(record.outcome).toBe("unknown");
});
