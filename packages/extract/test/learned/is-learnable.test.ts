import { expect, test } from "@jest/globals";
import { isLearnable } from "../../src/learned/is-learnable.js";

const FURNITURE = [
  "Bin day finder",
  "Moorland Matters magazine",
  "Northmoor – where the moor meets the mill",
  "The Moor House collection opens on Sundays",
  "Croeso i Gyngor Northmoor",
];

const LETTER = {
  "an answer": ["None", "Yes.", "No information held", "Nil return", "N/A", "We do not record this."],
  "a figure": ["12", "£4,000", "Approximately ٣ lorries"],
  "a reference or a date": ["FOI 2024/17", "Our ref: ABC", "3 June 2024"],
  "a citation": ["Section 40(2)", "exempt under section 12", "Regulation 12(4)(b)"],
  "a question or its label": ["Q1", "1.", "a)", "How many disabled bays are there in the town?", "Question:", "(ii)"],
  "a line of a letter": [
    "Dear Ms Example",
    "Yours sincerely",
    "Kind regards,",
    "Thank you for your request of last week.",
  ],
  "a row of a table": ["Year | Bays | Spend"],
  "no words": ["–", "", "* * *"],
};

test.each(FURNITURE)("may learn %p", (line) => expect(isLearnable(line)).toBe(true));

test.each(Object.entries(LETTER))("never learns %s", (_, lines) => {
  expect(lines.filter(isLearnable)).toEqual([]);
});

test("never learns what is long", () => {
  expect(isLearnable("moor and mill ".repeat(20))).toBe(false);
});
