import { expect, test } from "@jest/globals";
import { textBlocks } from "../../src/formats/plain-text.js";
import { readRecord } from "../read-page.js";

const linesOf = (...lines: readonly string[]) =>
  textBlocks(lines.join("\n"), 0).map(({ kind, text, cells }) => (kind === "table-row" ? cells : text));

test("a label that a tab sets off begins the words of its item", () => {
  expect(
    linesOf(
      "1.\tHow many kiosks stand on the pier?",
      "(a)\tHow many of them are let?",
      "Q2)\tWho pays?",
      "Answer:\tThe Board.",
      "•\tSweeping",
      "•\tPainting",
      "iv.\tNothing else",
    ),
  ).toEqual([
    "1. How many kiosks stand on the pier?",
    "(a) How many of them are let?",
    "Q2) Who pays?",
    "Answer: The Board.",
    "• Sweeping",
    "• Painting",
    "iv. Nothing else",
  ]);
});

test("a table between numbered items keeps its rows", () => {
  expect(
    linesOf("1.\tFires are as follows.", "Pier\t14", "Dock\t9", "2.\tNone were deliberate.", "3.\tThe Board pays."),
  ).toEqual([
    "1. Fires are as follows.",
    ["Pier", "14"],
    ["Dock", "9"],
    "2. None were deliberate.",
    "3. The Board pays.",
  ]);
});

test("numbered rows of more cells stay rows, and so do those among them", () => {
  expect(
    linesOf("No.\tQuestion\tAnswer", "1.\tHow many?\tTen", "2.\tOn the pier:", "2a.\tWho swept it?\tThe Board"),
  ).toEqual([
    ["No.", "Question", "Answer"],
    ["1.", "How many?", "Ten"],
    ["2.", "On the pier:"],
    ["2a.", "Who swept it?", "The Board"],
  ]);
  expect(linesOf("2021\t14", "2022\t19")).toEqual([
    ["2021", "14"],
    ["2022", "19"],
  ]);
});

test("the heads of columns are no labels", () => {
  expect(linesOf("Question\tResponse", "How many kiosks?\t14")).toEqual([
    ["Question", "Response"],
    ["How many kiosks?", "14"],
  ]);
});

test("questions and answers whose numbers are set off by tabs are paired", async () => {
  const { questions } = await readRecord(
    [
      "Dear Mr Kiosk",
      "You asked:",
      "1.\tHow many kiosks are there on the pier?",
      "2.\tHow many kiosks were let in 2023?",
      "Our response",
      "1.\tThere are 14 kiosks on the pier.",
      "2.\tNine were let.",
    ].join("\n"),
  );
  expect(questions.map(({ question, answer }) => [question, answer])).toEqual([
    ["How many kiosks are there on the pier?", "There are 14 kiosks on the pier."],
    ["How many kiosks were let in 2023?", "Nine were let."],
  ]);
});
