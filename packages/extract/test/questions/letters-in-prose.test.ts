import { describe, expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const HEAD = "Thank you for your request for information under the Freedom of Information Act 2000.\n\n";
const read = (...lines: readonly string[]) => readRecord(HEAD + lines.join("\n\n"));
const statuses = async (...lines: readonly string[]) =>
  (await read(...lines)).questions.map(({ label, status }) => [label, status]);
const answers = async (...lines: readonly string[]) =>
  (await read(...lines)).questions.map(({ label, answer }) => [label, answer]);

describe("labels of letters", () => {
  test("read numbers with a comma", async () => {
    expect(
      await answers("You asked:", "1, When it was built", "2, What it cost", "Our response:", "1, In 1961.", "2, £40."),
    ).toEqual([
      ["1", "In 1961."],
      ["2", "£40."],
    ]);
  });

  test("read numbers below a letter, and an answer to two of them", async () => {
    const page = ["You asked:", "(a) The number of fines.", "(b) For each fine:", "1. the date", "2. the place"];
    const questions = (await read(...page, "Our response:", "(a) 412", "(b) 1, 2 We do not record this.")).questions;
    expect(questions.map(({ label, question, answer }) => [label, question, answer])).toEqual([
      ["a", "The number of fines.", "412"],
      ["b1", "the date", "We do not record this."],
      ["b2", "the place", "We do not record this."],
    ]);
  });

  test("take no house for a question", async () => {
    const record = await readRecord(
      "The Green\n1 Rowan Court\nElder Lane\nHolmside HS1 2AB\n13 April 2024\n\nDear Ms Hart\n\nI am responding to your request received 8 April 2024.\n\nQuestion 1. How many boilers are there?\nAnswer: 44\nQuestion 2. How old is the oldest?\nAnswer: 19 years",
    );
    expect([record.request, record.questions.map(({ answer }) => answer)]).toEqual([null, ["44", "19 years"]]);
  });

  test("stand in the line of the request", async () => {
    const record = await read(
      "Please find below our response to your request:",
      "REQUEST: I would like to request the following.",
      "1. The number of wardens.",
      "2. The policy for moves.",
      "OUR RESPONSE:",
      "1. There are nine.",
      "2. Please see our website.",
    );
    expect(record.request).toBe(
      "I would like to request the following.\n1. The number of wardens.\n2. The policy for moves.",
    );
  });
});

describe("answers of letters", () => {
  test("are given to those that a refusal names at its end", async () => {
    const page = [
      "You asked:",
      "1. The number of fines.",
      "2. The number of seizures.",
      "3. The number of crashes.",
      "Response",
      "The information is not in a readily retrievable format. For question 3 we would have to read each log, and the cost exceeds the appropriate limit. This letter is a refusal notice under section 12 for this part of the request.",
      "However, in accordance with section 16 we have a duty to provide advice and assistance and can provide information in relation to questions 1 and 2. Please see attached.",
    ];
    expect(await statuses(...page)).toEqual([
      ["1", "answered"],
      ["2", "answered"],
      ["3", "refused"],
    ]);
  });

  test("point at another's at the end of the list", async () => {
    const page = ["1. How many wardens are there?", "There are 14.", "2. How many are in the north?"];
    expect(await answers(...page, "See answer to question 1.")).toEqual([
      ["1", "There are 14."],
      ["2", "See answer to question 1."],
    ]);
  });

  test("begin in the paragraph of their question", async () => {
    const rest = ["2. The policy for moves. Please send it.", "The policy is attached."];
    const page = ["We have received these answers:", "1. The number of vans. They may be hired. The Council has four."];
    expect(await answers(...page, ...rest)).toEqual([
      ["1", "The Council has four."],
      ["2", "The policy is attached."],
    ]);
  });

  test("end before what is said of contact details", async () => {
    const page = ["You requested the following information:", "1. The number of vans.", "The Council has four vans."];
    const last = ["2. The number of cars.", "The Council has nine cars."];
    const note = "Any contact details provided in this response are not for use in marketing.";
    expect((await answers(...page, ...last, note)).at(-1)).toEqual(["2", "The Council has nine cars."]);
  });

  test("refuse by their words what one question of several asks", async () => {
    const page = ["You asked:", "1. How many fines were issued?", "2. How many were paid?", "3. The officers’ names."];
    const reply = "In 2023 there were 412 fines, of which 388 were paid. The names are exempt under section 40(2).";
    expect(await statuses(...page, "Our response:", reply)).toEqual([
      ["1", "answered"],
      ["2", "answered"],
      ["3", "refused"],
    ]);
  });

  test("lack by their words what one question of several asks", async () => {
    const page = ["You asked:", "1. How many trees were felled?", "2. Why was each felled?", "3. What did it cost?"];
    const reply = "In 2023 the Council felled 61 trees at a cost of £18,400. The reasons for each are not recorded.";
    expect(await statuses(...page, "Our response:", reply)).toEqual([
      ["1", "answered"],
      ["2", "not-held"],
      ["3", "answered"],
    ]);
  });
});

describe("letters on a review", () => {
  const review = (...lines: readonly string[]) =>
    readRecord(
      [
        "Internal review",
        "I am writing in response to your request for an internal review. You asked for the rent of the kiosk.",
        ...lines,
        "If you remain dissatisfied you may complain to the Information Commissioner.",
      ].join("\n\n"),
    );

  test.each([
    "I have looked again and do not consider that the exemption was correctly applied. The rent is £8,400.",
    "I have now reviewed this decision. My conclusion is that the exemption should not have been applied. The rent is £8,400.",
    "I have decided to overturn the original decision. The rent is £8,400.",
  ])("rely no more on what they overturn: %s", async (finding) => {
    const { outcome, exemptions } = await review(
      "The original response of 14 May 2024 withheld this under section 43(2) of the Freedom of Information Act 2000.",
      finding,
    );
    expect([outcome, exemptions]).toEqual(["disclosed", []]);
  });

  test("answer nothing where they find on the delay alone", async () => {
    const { outcome } = await review(
      "You complained that the reply was late. The reply was due on 30 April 2024 but was sent on 14 May 2024. The Council therefore breached section 10(1). I am sorry for this delay.",
    );
    expect(outcome).toBe("unknown");
  });

  test("are refused where the delay is upheld and the exemption stands", async () => {
    const { outcome } = await review(
      "Your complaint about the delay is upheld and I apologise. As to the exemption in section 43(2) of the Freedom of Information Act 2000, I agree with the decision to withhold the rent.",
    );
    expect(outcome).toBe("refused");
  });
});
