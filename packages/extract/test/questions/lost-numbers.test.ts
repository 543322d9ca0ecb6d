import { describe, expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const pairsOf = async (...lines: readonly string[]) => {
  const { questions } = await readRecord(lines.join("\n\n"));
  return questions.map(({ label, question, answer }) => [label, question, answer]);
};

describe("answers that a page numbers in part", () => {
  test("the first stands over the second, which is the first numbered", async () => {
    const pairs = await pairsOf(
      "Request",
      "1) The number of kiosks",
      "2) Where they stand",
      "3) Who cleans them",
      "Response",
      "The Board ran 36 kiosks on the promenade last year.",
      "2) They stand between the pier and the dock.",
      "3) The tenants clean them.",
    );
    expect(pairs).toEqual([
      ["1", "The number of kiosks", "The Board ran 36 kiosks on the promenade last year."],
      ["2", "Where they stand", "They stand between the pier and the dock."],
      ["3", "Who cleans them", "The tenants clean them."],
    ]);
  });

  test("a number over its letter is answered with it where the reply names both", async () => {
    const pairs = await pairsOf(
      "Request",
      "1. How many kiosks are there?",
      "2. The number of claims made about kiosks.",
      "a) How much was paid.",
      "Response",
      "1. There are 36.",
      "2. & 2.a)",
      "Nine claims were made and £400 was paid.",
    );
    expect(pairs.slice(1)).toEqual([
      ["2", "The number of claims made about kiosks.", "Nine claims were made and £400 was paid."],
      ["2a", "How much was paid.", "Nine claims were made and £400 was paid."],
    ]);
  });

  test("a letter under the first number does not end the turns of questions and answers", async () => {
    const pairs = await pairsOf(
      "Please provide:",
      "1. A list of the kiosks let last year by name of tenant.",
      "a. If a kiosk was let twice please say so.",
      "The Board holds no list of tenants and no record of lettings by name.",
      "2. For each kiosk, its rent",
      "Please refer to our answer to question 1 above.",
      "3. The number of kiosks closed",
      "Six kiosks were closed.",
    );
    expect(pairs.slice(-2)).toEqual([
      ["2", "For each kiosk, its rent", "Please refer to our answer to question 1 above."],
      ["3", "The number of kiosks closed", "Six kiosks were closed."],
    ]);
  });

  test("a question above '2.' is the first of its list", async () => {
    const pairs = await pairsOf(
      "Request",
      "Which team cleans the kiosks?",
      "2. Is it a firm’s?",
      "3. Until when does it clean them?",
      "Response",
      "1. The shore team.",
      "2. No.",
      "3. Until May.",
    );
    expect(pairs.map(([label, , answer]) => [label, answer])).toEqual([
      ["1", "The shore team."],
      ["2", "No."],
      ["3", "Until May."],
    ]);
  });

  test("a wish about a part of the request answers nothing", async () => {
    const record = await readRecord(
      [
        "FOI Request:",
        "1. I would like to request the register of kiosks.",
        "2. I would also like to request the plans of them.",
        "Regarding part 1, ideally I would like it by month.",
        "We do not hold either of these.",
      ].join("\n\n"),
    );
    expect(record.request).toContain("by month");
    expect(record.questions.map(({ status }) => status)).toEqual(["not-held", "not-held"]);
  });

  test("a mark before the answer to a question printed again is none of its words", async () => {
    const pairs = await pairsOf(
      "Dear Kelda Harbour Board,",
      "How many kiosks does the Board have?",
      "Who cleans the kiosks?",
      "Yours faithfully,",
      "Jo Reed",
      "Records, Kelda Harbour Board",
      "Dear Jo Reed",
      "Please find the Board’s response to your questions below.",
      "How many kiosks does the Board have?",
      "Response: We have 36 kiosks.",
      "Who cleans the kiosks?",
      "Response: The tenants clean them.",
    );
    expect(pairs.map(([, , answer]) => answer)).toEqual(["We have 36 kiosks.", "The tenants clean them."]);
  });
});

test("a request ends before the fields of the case that are glued to their values", async () => {
  const record = await readRecord(
    [
      "Request description",
      "Please tell me how many kiosks there are.",
      "Request Date18 March 2015",
      "Requested byMedia",
      "Released Date",
      "25 March 2015",
      "Response",
      "There are 36 kiosks.",
    ].join("\n\n"),
  );
  expect(record.request).toBe("Please tell me how many kiosks there are.");
});

test("an answer keeps its first sentence, though the next tells again what was asked", async () => {
  const record = await readRecord(
    [
      "You asked:",
      "I would like to know how many kiosks were let and to whom.",
      "The information you have requested, insofar as it is held, is refused under section 12(1) of the Act. You have requested a complex set of figures.",
    ].join("\n\n"),
  );
  expect(record.questions).toMatchObject([{ status: "refused" }]);
  expect(record.questions[0]?.answer).toMatch(/^The information you have requested/);
});
