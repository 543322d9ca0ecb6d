import { describe, expect, test } from "@jest/globals";
import { ANSWER_HEAD, QUESTION_HEAD } from "../../src/questions/table-columns.js";
import { readRecord } from "../read-page.js";

const table = (...rows: readonly (readonly string[])[]) =>
  `<p>Dear applicant,</p><p>Thank you for your request. Our response is below.</p><table>${rows
    .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`)
    .join("")}</table>`;

describe("heads of columns", () => {
  test.each([
    "Question",
    "Information that was requested",
    "Question as it was asked",
    "What you asked for",
    "What was asked",
    "What we were asked for",
    "What the applicant requested",
    "You wanted to know",
    "Information sought",
  ])("%s asks", (head) => expect(QUESTION_HEAD.test(head)).toBe(true));
  test.each([
    "Our reply to it",
    "Response of the authority",
    "Answer provided",
    "Trust response",
    "Our decision",
    "What we found",
  ])("%s answers", (head) => expect(ANSWER_HEAD.test(head)).toBe(true));
  test.each(["Requested by", "Question time", "Date requested", "What was found", "Asked on"])(
    "%s asks nothing",
    (head) => expect(QUESTION_HEAD.test(head)).toBe(false),
  );
  test.each(["Response time", "Response to a fire in minutes", "Answer date", "Decision", "We found a van"])(
    "%s answers nothing",
    (head) => expect(ANSWER_HEAD.test(head)).toBe(false),
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

test("one answer whose cell reaches down over several rows is that of each", async () => {
  const { questions } = await readRecord(
    table(
      ["No.", "Question", "Response"],
      ["1", "How many vans does the Council own?", "Two are owned and kept in the yard."],
      ["2", "Where are they kept?"],
      ["3", "Who drives them?", "Our own staff do."],
    ),
    "text/html",
  );
  expect(questions.map(({ answer }) => answer)).toEqual([
    "Two are owned and kept in the yard.",
    "Two are owned and kept in the yard.",
    "Our own staff do.",
  ]);
});

test("a table without heads asks in phrases and answers in sentences", async () => {
  const { questions } = await readRecord(
    table(
      ["The number of vans that the Council owns", "The Council owns two vans."],
      ["The cost of their repair in 2023", "It came to £410 in that year."],
    ),
    "text/html",
  );
  expect(questions.map(({ question }) => question)).toEqual([
    "The number of vans that the Council owns",
    "The cost of their repair in 2023",
  ]);
});

test("a column of exemptions is tied to its own row", async () => {
  const { questions } = await readRecord(
    table(
      ["No.", "Question", "Response", "Exemption"],
      ["1", "How many vans?", "Two.", "None"],
      ["2", "Who drives them?", "Withheld", "Section 40(2) of the Freedom of Information Act 2000"],
    ),
    "text/html",
  );
  expect(questions.map(({ exemptions }) => exemptions)).toEqual([[], ["ukpga/2000/36/section/40/2"]]);
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

const page = (rows: string) =>
  `<p>Dear Applicant</p><p>You wrote to us on 4 May 2024. Our answers are in the table.</p><table>${rows}</table>`;
const row = (...cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;

test("the heads of a table of pairs open the answers, whatever its first row asks", async () => {
  const rows = [
    ["No", "Your question", "Our answer"],
    ["1", "How many boats are there?", "There are 14."],
    ["2", "How many are moored?", "Nine are."],
    ["3", "Who owns them?", "The Board owns them."],
  ];
  const { request, questions } = await readRecord(page(rows.map((cells) => row(...cells)).join("")), "text/html");
  expect(request).toBeNull();
  expect(questions.map(({ label }) => label)).toEqual(["1", "2", "3"]);
});

test("a number that stands once beside its letters is theirs", async () => {
  const rows = [
    ["No", "Question", "Answer"],
    ["1", "a) How many boats are there?", "There are 14."],
    ["", "b) How many are moored?", "Nine are."],
    ["2", "Who owns them?", "The Board owns them."],
  ];
  const { questions } = await readRecord(page(rows.map((cells) => row(...cells)).join("")), "text/html");
  expect(questions.map(({ label, question }) => [label, question])).toEqual([
    ["1a", "How many boats are there?"],
    ["1b", "How many are moored?"],
    ["2", "Who owns them?"],
  ]);
});

test("a bold title over the whole width of a table asks nothing", async () => {
  const rows = [
    row("Question", "Answer"),
    "<tr><td colspan=2><b>Boats of the harbour</b></td></tr>",
    row("1. How many boats are there?", "There are 14."),
    row("2. How many are moored?", "Nine are."),
  ];
  const { questions } = await readRecord(page(rows.join("")), "text/html");
  expect(questions.map(({ label }) => label)).toEqual(["1", "2"]);
});

test("an office that answers is no heading of answers", async () => {
  const { dateResponded } = await readRecord(
    "Harbour Board\nRecords and Disclosure\n4 May 2024\nDear Applicant\nThank you for your request of 8 April 2024. We hold no list of the boats.\nYours faithfully",
  );
  expect(dateResponded).toBe("2024-05-04");
});

test("a column of remarks goes on with what stands before it", async () => {
  const rows = [
    ["Question", "Yes/No", "Comments"],
    ["Does the Board own boats?", "Yes", "It owns 14."],
    ["Are they moored?", "No", ""],
  ];
  const { questions } = await readRecord(page(rows.map((cells) => row(...cells)).join("")), "text/html");
  expect(questions.map(({ question, answer }) => [question, answer])).toEqual([
    ["Does the Board own boats?", "Yes\nIt owns 14."],
    ["Are they moored?", "No"],
  ]);
});

test("heads that stand in the cells of cards are no part of what they head", async () => {
  const rows = ["How many boats are there?", "Who owns them?"].map((asked) =>
    row(`<p>You asked</p><p>${asked}</p>`, `<p>We reply</p><p>We know of ${asked.length}.</p>`),
  );
  const { questions } = await readRecord(page(rows.join("")), "text/html");
  expect(questions.map(({ question, answer }) => [question, answer])).toEqual([
    ["How many boats are there?", "We know of 25."],
    ["Who owns them?", "We know of 14."],
  ]);
});

test("'A1' right below the only question of a request answers it, and those below stand by turns", async () => {
  const { request, questions } = await readRecord(
    "Harbour Board\nDear Resident\nYou asked us on 25 April 2024:\n\nQ1. How many boats are there?\n\nA1. The numbers are these: 14 and 9.\n\nQ2. Who owns them?\n\nA2. The Board does not record it.\n",
  );
  expect(request).toBeNull();
  expect(questions.map(({ label, answer }) => [label, answer])).toEqual([
    ["1", "The numbers are these: 14 and 9."],
    ["2", "The Board does not record it."],
  ]);
});

test("a number that spans the rows of its letters, which have a column of their own, is in the label of each", async () => {
  const { questions } = await readRecord(
    table(
      ["Part", "", "Question", "Reply"],
      ["1", "a", "Number of vans", "Two"],
      ["", "b", "Number of boats", "None"],
      ["2", "", "Cost of keeping them", "£400"],
    ),
    "text/html",
  );
  expect(questions.map(({ label, answer }) => [label, answer])).toEqual([
    ["1a", "Two"],
    ["1b", "None"],
    ["2", "£400"],
  ]);
});

test("a small table for each question, its number before the question, pairs each", async () => {
  const each = [
    ["1. How many vans are there?", "Two"],
    ["2. Where are they kept?", "In the yard"],
  ].map(
    ([question, answer]) =>
      `<table><tr><td>Question</td><td>${question}</td></tr><tr><td>Answer</td><td>${answer}</td></tr></table>`,
  );
  const { questions } = await readRecord(
    `<p>Dear applicant,</p><p>Our answers are below.</p>${each.join("")}`,
    "text/html",
  );
  expect(questions.map(({ label, question, answer }) => [label, question, answer])).toEqual([
    ["1", "How many vans are there?", "Two"],
    ["2", "Where are they kept?", "In the yard"],
  ]);
});

test("dates under the heads of a row of fields are told by these", async () => {
  const fields = table(
    ["Our reference", "Date received", "Date of response"],
    ["FOI/2024/1187", "7 May 2024", "3 June 2024"],
  );
  expect(await readRecord(fields, "text/html")).toMatchObject({
    dateReceived: "2024-05-07",
    dateResponded: "2024-06-03",
  });
});

test("letters inside the cells of a numbered row are under its number", async () => {
  const { questions } = await readRecord(
    table(
      ["No.", "Question", "Answer"],
      ["1", "(a) vans (b) boats", "(a) Two (b) None"],
      ["2", "Cost of these", "£400"],
    ),
    "text/html",
  );
  expect(questions.map(({ label, answer }) => [label, answer])).toEqual([
    ["1a", "Two"],
    ["1b", "None"],
    ["2", "£400"],
  ]);
});

test("a row that asks in every column over one that answers", async () => {
  const { questions } = await readRecord(
    table(["How many vans are there?", "How many boats are there?"], ["Two", "None"]),
    "text/html",
  );
  expect(questions.map(({ question, answer }) => [question, answer])).toEqual([
    ["How many vans are there?", "Two"],
    ["How many boats are there?", "None"],
  ]);
});

test("a row's decimal is its label, and so is a number that spans the rows of question and answer", async () => {
  const labels = async (...rows: readonly (readonly string[])[]) =>
    (await readRecord(table(...rows), "text/html")).questions.map(({ label, question }) => [label, question]);
  expect(await labels(["Ref", "Question", "Answer"], ["1.1", "Vans", "Two"], ["1.2", "Boats", "None"])).toEqual([
    ["1.1", "Vans"],
    ["1.2", "Boats"],
  ]);
  expect(
    await labels(
      ["Q1", "Question", "How many vans?"],
      ["", "Answer", "Two"],
      ["Q2", "Question", "How many boats?"],
      ["", "Answer", "None"],
    ),
  ).toEqual([
    ["1", "How many vans?"],
    ["2", "How many boats?"],
  ]);
});

test("a field that asks several questions over one that answers each is as many pairs", async () => {
  const { questions } = await readRecord(
    table(["Your request", "1. How many vans? 2. How many boats?"], ["Our response", "1. Two 2. None"]),
    "text/html",
  );
  expect(questions.map(({ label, answer }) => [label, answer])).toEqual([
    ["1", "Two"],
    ["2", "None"],
  ]);
});
