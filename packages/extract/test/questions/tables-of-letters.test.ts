import { describe, expect, test } from "@jest/globals";
import { ANSWER_HEAD, QUESTION_HEAD } from "../../src/questions/structured-pairs.js";
import { readRecord } from "../read-page.js";

const table = (...rows: readonly (readonly string[])[]) =>
  `<p>Dear applicant,</p><p>Thank you for your request. Our response is below.</p><table>${rows
    .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`)
    .join("")}</table>`;

describe("heads of columns", () => {
  test.each(["Question", "Information that was requested", "Question as it was asked", "What you asked for"])(
    "%s asks",
    (head) => expect(QUESTION_HEAD.test(head)).toBe(true),
  );
  test.each(["Our reply to it", "Response of the authority", "Answer provided", "Trust response"])(
    "%s answers",
    (head) => expect(ANSWER_HEAD.test(head)).toBe(true),
  );
  test.each(["Requested by", "Question time", "Date requested"])("%s asks nothing", (head) =>
    expect(QUESTION_HEAD.test(head)).toBe(false),
  );
  test.each(["Response time", "Response to a fire in minutes", "Answer date"])("%s answers nothing", (head) =>
    expect(ANSWER_HEAD.test(head)).toBe(false),
  );
});

test("rows by turns name their question and their answer", async () => {
  const { questions } = await readRecord(
    table(
      ["Question 1", "How many vans does the Council own?"],
      ["Response", "Two."],
      ["Question 2", "Where are they kept?"],
      ["Response", "None is kept in the town."],
    ),
    "text/html",
  );
  expect(questions.map(({ label, question, answer }) => [label, question, answer])).toEqual([
    ["1", "How many vans does the Council own?", "Two."],
    ["2", "Where are they kept?", "None is kept in the town."],
  ]);
});

test("a figure that opens an answer is not its number where the list has one", async () => {
  const { questions } = await readRecord(
    "<h2>Your request</h2><ol><li>How many were let?</li><li>How many were turned down?</li></ol>" +
      "<h2>Our response</h2><ol><li>4,366 in all.</li><li>512. Most of them came late.</li></ol>",
    "text/html",
  );
  expect(questions.map(({ label, answer }) => [label, answer])).toEqual([
    ["1", "4,366 in all."],
    ["2", "512. Most of them came late."],
  ]);
});
