import { describe, expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const read = (...lines: readonly string[]) => readRecord(lines.join("\n\n"));

test("a receipt that prints a list of what was asked answers none of it", async () => {
  const { outcome, request, questions } = await read(
    "Dear Ms Lamb",
    "Thank you for your letter which was received by the Board on 8 March 2021, in which you request the following information:",
    "1. The number of masters in 2011 and 2021.",
    "2. The opening hours of the pier.",
    "3. Any plan to sell it.",
    "Your request will be considered in accordance with the Freedom of Information Act 2000 and you can expect a reply within 20 working days.",
    "Yours sincerely",
    "Weirs Board",
  );
  expect(outcome).toBe("unknown");
  expect(request).toMatch(/^1\. The number of masters[\s\S]*sell it\.$/);
  expect(questions.map(({ label, answer }) => [label, answer])).toEqual([
    ["1", null],
    ["2", null],
    ["3", null],
  ]);
});

test("a note of the requester's below an undated thread is no message of it", async () => {
  const { questions, request } = await read(
    "Vacant shops",
    "Jo Lamb made this Freedom of Information request to Weirs Council",
    "The request was successful.",
    "Dear Weirs Council,",
    "How many shops were empty on 1 April 2024?",
    "Yours faithfully,",
    "Jo Lamb",
    "FOI, Weirs Council",
    "Dear Ms Lamb",
    "There were 31.",
    "FOI Team",
    "Jo Lamb left an annotation (12 May 2024)",
    "The market hall seems to be missing.",
  );
  expect(request).toBe("How many shops were empty on 1 April 2024?");
  expect(questions.map(({ answer }) => answer)).toEqual(["There were 31."]);
});

describe("a refusal notice", () => {
  test("stands over its grounds and the denial", async () => {
    const { outcome, questions } = await read(
      "Dear Ms Lamb",
      "You asked:",
      "How often was the camera used?",
      "DECISION",
      "Before I explain the reasons for the decision I have made, I thought that it would be helpful to outline the Act.",
      "This letter serves as a Refusal Notice under Section 17 of the Act.",
      "Section 23(5) - Information supplied by, or concerning, certain security bodies",
      "Section 24(2) - National Security",
      "The Board can neither confirm nor deny that it holds this.",
      "Yours sincerely",
    );
    expect(outcome).toBe("neither-confirm-nor-deny");
    expect(questions.map(({ answer }) => answer)).toEqual([expect.stringMatching(/^This letter serves[\s\S]*this\.$/)]);
  });
});

test("points that a complaint makes are no request, and a part that costs too much leaves what is given", async () => {
  const { outcome, request, questions } = await read(
    "Dear Ms Lamb",
    "FOI 22-071: outcome of internal review",
    "Your request of 14 March 2022 was:",
    "Please provide the number of boats that sank each year and the cause of each.",
    "Our response of 11 April refused this under section 12.",
    "In your email you made these points:",
    "• the number is reported each year; and",
    "• you should have offered to help.",
    "Outcome",
    "You are right that the number is reported. It was 4 in 2020 and 7 in 2021.",
    "To read the 57 files for the causes would take more than 18 hours. I uphold the application of section 12(1) to this part of your request.",
    "Yours sincerely",
  );
  expect(request).toBe("Please provide the number of boats that sank each year and the cause of each.");
  expect(questions.map(({ status }) => status)).toEqual(["partially-answered"]);
  expect(outcome).toBe("partially-disclosed");
});
