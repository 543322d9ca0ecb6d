import { expect, test } from "@jest/globals";
import { textBlocks } from "../../src/formats/plain-text.js";
import { readRecord } from "../read-page.js";

const rowsOf = (...lines: readonly string[]) =>
  textBlocks(lines.join("\n"), 0).map(({ kind, text, cells }) => (kind === "table-row" ? cells : text));

test("a cell goes on over the lines below it, to the next number", () => {
  const rows = rowsOf(
    "Question\tResponse",
    "1. How many fires were there?\t2022: 11",
    "2023: 19",
    "",
    "No fire is counted twice.",
    "2. How many were deliberate?\tNone",
    "3. Who pays?\tThe Board",
  );
  expect(rows).toEqual([
    ["Question", "Response"],
    ["1. How many fires were there?", "2022: 11\n2023: 19\nNo fire is counted twice."],
    ["2. How many were deliberate?", "None"],
    ["3. Who pays?", "The Board"],
  ]);
});

test("what stands between two tables is in neither", () => {
  const rows = rowsOf("2021\t14", "2022\t19", "Spend in each year", "2021\t£140", "2022\t£190");
  expect(rows).toEqual([["2021", "14"], ["2022", "19"], "Spend in each year", ["2021", "£140"], ["2022", "£190"]]);
});

test("the questions below such a cell keep their answers", async () => {
  const { questions } = await readRecord(
    [
      "Request and response",
      "",
      "Question\tResponse",
      "",
      "1. Number of kiosks\tPier: 4",
      "Dock: 9",
      "",
      "2. Number of tenants\t12",
      "",
      "3. Rent in arrears\tNot recorded",
      "",
    ].join("\n"),
  );
  expect(questions.map(({ label, answer }) => [label, answer])).toEqual([
    ["1", "Pier: 4\nDock: 9"],
    ["2", "12"],
    ["3", "Not recorded"],
  ]);
});

test("a stem between rows opens the letters below it", async () => {
  const { questions } = await readRecord(
    [
      "Your request has been dealt with. Our answers are in the table.",
      "",
      "Question\tAnswer",
      "1. Number of pupils given transport\t3,284",
      "2. Total cost of that transport\t£4,917,600",
      "",
      "3. Taxis used for pupils:",
      "",
      "a) how many routes\t112",
      "b) the longest journey\tNot held",
      "4. Pupils refused\t14",
    ].join("\n"),
  );
  expect(questions.map(({ label, answer }) => [label, answer])).toEqual([
    ["1", "3,284"],
    ["2", "£4,917,600"],
    ["3a", "112"],
    ["3b", "Not held"],
    ["4", "14"],
  ]);
});
