import { describe, expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const pageOf = (...paragraphs: readonly string[]) => readRecord(paragraphs.join("\n\n"), "text/plain");
const told = ({ questions }: Awaited<ReturnType<typeof pageOf>>) =>
  questions.map(({ label, question, answer }) => [label, question, answer]);

describe("heads of messages without dates", () => {
  const body = "Office for Lifts, Locks and Weirs";
  const office = `Access Desk, ${body}`;

  test("stand under a marking and over it, and their body's name may hold commas", async () => {
    const record = await pageOf(
      "Lifts",
      "The request was successful.",
      `Dear ${body},`,
      "How many lifts are out of use?",
      "Yours faithfully,",
      "Ada Quill",
      office,
      "OFFICIAL",
      "Thank you for your request, which arrived today. We will reply within 20 working days.",
      "show quoted sections",
      "Ada Quill",
      "Dear Access Desk,",
      "Your reply is late, and that is a breach of s.10(1).",
      "Yours faithfully,",
      "Ada Quill",
      office,
      "OFFICIAL",
      "Dear Ada Quill",
      "I am sorry. Nine lifts are out of use.",
      "show quoted sections",
    );
    expect(record.questions.map(({ answer }) => answer)).toEqual(["Nine lifts are out of use."]);
    expect(record.citations.map(({ role }) => role)).toEqual(["quoted"]);
    expect(record.authority).toBe(body);
  });
});

describe("other forms of a thread", () => {
  test("a site's plain text, with the letter quoted below the reply and a note at the end", async () => {
    const from = (name: string, to: string, date: string) => `From: ${name}\nTo: ${to}\nDate: ${date}`;
    const [asker, board] = ["Ada Quill", "Records Desk, Tamarside Harbour Board"];
    const record = await pageOf(
      'This is a plain-text version of the Freedom of Information request "Buoys".  The latest, full version is available online at http://requests.example/buoys.',
      `-------------------------------\n${from(asker, "Tamarside Harbour Board", "4 March 2021")}`,
      "Dear Tamarside Harbour Board,",
      "1. How many buoys are out?\n2. Who keeps them?",
      "Yours faithfully,",
      asker,
      `-------------------------------\n${from(board, asker, "30 March 2021")}`,
      "Dear Ms Quill",
      "1. Forty.\n2. Buoys Ltd.",
      "Records Desk",
      "> Dear Tamarside Harbour Board,\n> 1. How many buoys are out?\n> 2. Who keeps them?",
      "Attachment: count.xlsx (18K)",
      `-------------------------------\n${from(asker, "Tamarside Harbour Board", "31 March 2021")}`,
      "Dear Records Desk,",
      "Thank you. Are any of them lit?",
      `-------------------------------\n${from(board, asker, "9 April 2021")}`,
      "Dear Ms Quill",
      "Yes, ten of them.",
      "Records Desk",
      "-------------------------------\nAda Quill left an annotation: (10 April 2021)\nAll good.",
    );
    expect(told(record)).toEqual([
      ["1", "How many buoys are out?", "Forty."],
      ["2", "Who keeps them?", "Buoys Ltd."],
      [null, "Are any of them lit?", "Yes, ten of them."],
    ]);
  });

  test("an office named behind its body, leave, and a body's name below a signature", async () => {
    const record = await pageOf(
      "Wine",
      "Tolls Office did not have the information requested.",
      "Dear Tolls Office,",
      "I am writing to request the bill for the wine announced on 5 September 2022.",
      "Yours faithfully,",
      "Ada Quill",
      "Tolls Office FOI Team,",
      "Please note that I am on leave until Monday.",
      "Yours sincerely,",
      "Information Team",
      "Tolls Office",
      "B. Reader left an annotation ()",
      "The Gate: the Tolls Office has a bill",
      "Tolls Office FOI Team,",
      "Dear Ada Quill,",
      "The Tolls Office does not hold a bill for wine.",
      "Information Officer",
    );
    expect(record.questions.map(({ answer, status }) => [answer, status])).toEqual([
      ["The Tolls Office does not hold a bill for wine.", "not-held"],
    ]);
    expect(record.dateReceived).toBeNull();
  });

  test("a refusal before a narrower list is the answer to the first", async () => {
    const office = "Gate FOI, Shire of Ouse Council";
    const record = await pageOf(
      "Bridges",
      "Dear Shire of Ouse Council,",
      "Q1. Which bridges are shut?\nQ2. What will each cost?",
      "Yours faithfully,",
      "Ada Quill",
      office,
      "Dear Ada Quill,",
      "We have decided that to answer this would exceed the limit in section 12 of the Freedom of Information Act and it is refused.",
      "Gate FOI",
      "Dear Gate FOI,",
      "Then only those with a bus:",
      "Q1. Which of these are shut?\nQ2. For how long?",
      "Ada Quill",
      office,
      "Dear Ada Quill,",
      "Q1. Mill Bridge.\n\nQ2. Forty days.",
      "Gate FOI",
    );
    expect(record.questions.map(({ label, status }) => [label, status])).toEqual([
      ["1", "refused"],
      ["2", "refused"],
      ["1", "answered"],
      ["2", "answered"],
    ]);
  });
});
