import { describe, expect, test } from "@jest/globals";
import { isLinear } from "./is-linear.js";
import { readOrRefuse } from "./read-page.js";

/** What the patterns of each family look for, repeated: a pattern that backtracks grows faster than its input. */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  "white space": [" ", "\t", "\u00a0", " \n", "\n "],
  numbers: ["1", "1 ", "1.", "1) ", "(1) ", "1, ", "1 & ", "1-", "1a", "2(a)", "0.0."],
  brackets: ["(", ")", "()", "((1)", "[1]", "(a)"],
  "question marks": [
    "Q1 ",
    "Q1. ",
    "Question 1: ",
    "Questions 1, ",
    "Qs 2, 3 & ",
    "a) ",
    "(i) ",
    "i. ",
    "A1 ",
    "As per Q1 ",
    "? ",
  ],
  citations: [
    "section ",
    "Section 40",
    "section 40(",
    "s40(2) ",
    "s. ",
    "Sections 1, ",
    "section 40(2) and ",
    "40(2)(a)",
    "regulation 12(4)(b), ",
    "Reg. ",
    "Article 5(1)(",
    "subsection ",
    "schedule 1 paragraph ",
  ],
  acts: [
    "Act 2000 ",
    "Freedom of Information ",
    "of the ",
    "Environmental Information (",
    "Regulations 2004 ",
    "the Act ",
  ],
  dates: ["1 January 2020 ", "01/01/2020 ", "1st ", "Monday ", "January ", "2020-01-01T", "received on ", "dated "],
  references: ["FOI ", "FOI/", "Ref: ", "reference no: ", "AB-", "A1/", "Our ref "],
  addresses: ["http://", "www.", "a@", "a@b.", "https://a/?b=c&", "<a href"],
  requests: [
    "you asked for ",
    "your request for information ",
    "Your request of 3 May, which we received, ",
    "in which you requested, ",
    "The applicant of the ",
    "We replied to you on ",
    "In our reply ",
    "You asked:\n“",
    "From: a\nTo: b\n\n",
    "?Response",
  ],
  refusals: ["exempt under ", "not held ", "neither confirm nor deny ", "withheld ", "on balance ", "harm ", "refuse "],
  furniture: ["cookie ", "Accept ", "Skip to ", "Share ", "Was this page helpful", "| Home ", "© "],
  punctuation: [
    ".",
    ". ",
    "-",
    "- ",
    "–",
    "•",
    "'",
    '"',
    "“",
    ",",
    ":",
    ": ",
    "_",
    "=",
    "|",
    " | ",
    "/",
    "\\",
    "*",
    "> ",
    "&",
    "<",
    "&amp;",
  ],
  words: ["a", "a ", "A ", "Ab", "ab-", "A.A.", "Mr. ", "of the of the "],
  "lines of": [
    "1.\n",
    "Q1\n",
    "Answer\n",
    "Section 40(2)\n",
    "Response:\n",
    "Dear Sir\n",
    "> quoted\n",
    "a | b\n",
    "- \n",
    "2020\n",
    "Yours faithfully\n",
    "On 1 May wrote:\n",
  ],
};

const SMALL = 10_000;

const text = (unit: string, length: number) =>
  `Freedom of Information\n${unit.repeat(Math.ceil(length / unit.length))}\nend`;
const page = (unit: string, length: number) => `<!DOCTYPE html><html><body><p>${text(unit, length)}</p></body></html>`;

describe.each(Object.entries(FAMILIES))("runs of %s", (_, units) => {
  test.each(units.map((unit) => [JSON.stringify(unit), unit]))(
    "%s four times as long takes no more than linear time allows",
    async (_name, unit) => {
      for (const make of [text, page]) {
        const read = (length: number) => readOrRefuse(make(unit, length));
        expect(await isLinear(read, SMALL, { fold: 4, slack: 2 })).toBe(true);
      }
    },
    300_000,
  );
});
