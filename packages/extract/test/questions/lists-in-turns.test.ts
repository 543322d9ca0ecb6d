import { describe, expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const HEAD = "Dear Ms Vane\n\nThank you for your request of 9 June 2023. What we hold is set out below.";
const FOOT =
  "If you are unhappy with this response you may ask for an internal review.\n\nYours sincerely\n\nRecords Team";

async function pairsOf(...paragraphs: readonly string[]) {
  const { questions } = await readRecord([HEAD, ...paragraphs, FOOT].join("\n\n"), "text/plain");
  return questions.map(({ label, question, answer }) => [label, question, answer]);
}

const PONDS = [
  ["How many ponds does the council keep?", "There are 31 ponds."],
  ["Who dredges them?", "Marl Dredging Ltd does."],
] as const;
const SWANS = [
  ["How many swans were counted in 2022?", "112 swans were counted."],
  ["How many of these were rescued?", "We do not hold this."],
] as const;
const asked = (pairs: typeof PONDS | typeof SWANS, labels: readonly string[]) =>
  pairs.map(([question], at) => `${labels[at]} ${question}`);
const said = (pairs: typeof PONDS | typeof SWANS, labels: readonly string[]) =>
  pairs.map(([, answer], at) => `${labels[at]} ${answer}`);
const wanted = (labels: readonly string[]) => [...PONDS, ...SWANS].map((pair, at) => [labels[at], ...pair]);

describe("lists in turns", () => {
  test.each([
    ["letters", ["a)", "b)"], ["1a", "1b", "2a", "2b"]],
    ["letters in brackets", ["(a)", "(b)"], ["1a", "1b", "2a", "2b"]],
    ["romans", ["i.", "ii."], ["1i", "1ii", "2i", "2ii"]],
  ])("of %s under numbers are answered by the same letters below", async (_case, own, labels) => {
    const pairs = await pairsOf(
      "1. As to ponds:",
      ...asked(PONDS, own),
      "Our response:",
      ...said(PONDS, own),
      "2. As to swans:",
      ...asked(SWANS, own),
      "Our response:",
      ...said(SWANS, own),
    );
    expect(pairs).toEqual(wanted(labels));
  });

  test("end where their answers do, whatever noise stands above them", async () => {
    const own = ["1.", "2."];
    const menu = Array.from({ length: 30 }, (_, at) => `<li><a href="/s${at}">Services ${at}</a></li>`);
    const lines = [
      ...["First request (FOI 311)", ...asked(PONDS, own), "Response to the first request", ...said(PONDS, own)],
      ...["Second request (FOI 312)", ...asked(SWANS, own), "Response to the second request", ...said(SWANS, own)],
    ];
    const paragraphs = [...HEAD.split("\n\n"), ...lines, ...FOOT.split("\n\n")].map((line) => `<p>${line}</p>`);
    const page = `<html><body><nav><ul>${menu.join("")}</ul></nav><main>${paragraphs.join("")}</main></body></html>`;
    const { questions } = await readRecord(page, "text/html");
    expect(questions.map(({ label, question, answer }) => [label, question, answer])).toEqual(
      wanted(["1", "2", "1", "2"]),
    );
  });

  test("of two requests have numbers of their own", async () => {
    const own = ["1.", "2."];
    const pairs = await pairsOf(
      "First request (FOI 311)",
      ...asked(PONDS, own),
      "Response to the first request",
      ...said(PONDS, own),
      "Second request (FOI 312)",
      ...asked(SWANS, own),
      "Response to the second request",
      ...said(SWANS, own),
    );
    expect(pairs).toEqual(wanted(["1", "2", "1", "2"]));
  });

  test("may have over each what but for its date is one line, and 'Reply to the above' between", async () => {
    const own = ["1.", "2."];
    const pairs = await pairsOf(
      "Letter of 3 March",
      ...asked(PONDS, own),
      "Reply to the above:",
      ...said(PONDS, own),
      "Letter of 5 March",
      ...asked(SWANS, own),
      "Reply to the above:",
      ...said(SWANS, own),
    );
    expect(pairs).toEqual(wanted(["1", "2", "1", "2"]));
  });

  test("that are answered by other letters, or once for all, are none", async () => {
    const pairs = await pairsOf(
      "1. As to ponds:",
      ...asked(PONDS, ["a)", "b)"]),
      "Response:",
      "Nothing of this is kept by the council.",
      "2. Who feeds the swans?",
      "Response:",
      "The wardens do.",
    );
    expect(pairs.map(([label]) => label)).toEqual(["1a", "1b", "2"]);
    expect(pairs[2]).toEqual(["2", "Who feeds the swans?", "The wardens do."]);
  });
});

describe("a first part on the line of its number", () => {
  test.each([
    ["a letter behind a bare number", ["1 a)", "b)", "2 a)", "b)"], ["1a", "1b", "2a", "2b"]],
    ["a roman", ["1. i.", "ii.", "2. i.", "ii."], ["1i", "1ii", "2i", "2ii"]],
    ["a roman in brackets", ["1) (i)", "(ii)", "2) (i)", "(ii)"], ["1i", "1ii", "2i", "2ii"]],
    ["an outline", ["1. 1.1", "1.2", "2. 2.1", "2.2"], ["1.1", "1.2", "2.1", "2.2"]],
  ])("is its part: %s", async (_case, printed, labels) => {
    const lines = [...PONDS, ...SWANS].flatMap(([question, answer], at) => [`${printed[at]} ${question}`, answer]);
    expect(await pairsOf(...lines)).toEqual(wanted(labels));
  });
});

describe("questions in a row", () => {
  const ROW = ["1. How many ponds are there?", "2. Who dredges them?"];
  const LAST = ["3. How many swans were counted in 2022?", "112 swans were counted."];

  test("over one refusal of it all share it", async () => {
    const refusal = "This information is not held, as the county keeps the ponds.";
    const pairs = await pairsOf(...ROW, refusal, ...LAST);
    expect(pairs.map(([, , answer]) => answer)).toEqual([refusal, refusal, LAST[1]]);
  });

  test("over a fact, or a refusal of one thing, share nothing", async () => {
    for (const own of ["Marl Dredging Ltd does.", "We do not hold the name of the firm."]) {
      const pairs = await pairsOf(...ROW, own, ...LAST);
      expect(pairs.map(([, , answer]) => answer)).toEqual([null, own, LAST[1]]);
    }
  });
});

test("a number whose letters the reply prints is not answered by a line that names one of them", async () => {
  const pairs = await pairsOf(
    "You asked:",
    "1. How many ponds are there?",
    "2. As to the swans:",
    "(i) how many were counted;",
    "(ii) who counted them?",
    "Our response:",
    "1. There are 31.",
    "2. (i) There were 112.",
    "(ii) The name is exempt under section 40(2).",
    "This letter is a refusal notice so far as item 2(ii) is concerned.",
  );
  expect(pairs.map(([label, , answer]) => [label, answer])).toEqual([
    ["1", "There are 31."],
    ["2i", "There were 112."],
    ["2ii", expect.stringMatching(/^The name is exempt/)],
  ]);
});
