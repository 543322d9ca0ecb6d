import { expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const HEAD = "<p>Dear Mr Orme</p><p>Thank you for your request of 4 May 2023. What we hold is below.</p>";
const FOOT = "<p>Yours sincerely</p><p>Records Team</p>";
const ASKED = [
  "How many buoys does the harbour own?",
  "Names of the firms that paint them.",
  "What did the paint cost?",
];
const SAID = ["41", "Brine Ltd and Tidewater Ltd", "£8,120 in all."];

async function pairsOf(body: string) {
  const page = `<html><body><main>${HEAD}${body}${FOOT}</main></body></html>`;
  const { questions } = await readRecord(page, "text/html");
  return questions.map(({ label, question, answer }) => [label, question, answer]);
}

const pairs = (labelOf: (index: number) => string | null) => ASKED.map((asked, at) => [labelOf(at), asked, SAID[at]]);
const each = (row: (index: number) => string) => ASKED.map((_asked, index) => row(index)).join("");

test("terms that name a question and its answer by turns part them, with the label of either or none", async () => {
  const numbered = each((at) => `<dt>Q${at + 1}</dt><dd>${ASKED[at]}</dd><dt>A${at + 1}</dt><dd>${SAID[at]}</dd>`);
  expect(await pairsOf(`<dl>${numbered}</dl>`)).toEqual(pairs((at) => `${at + 1}`));
  const letter = each((at) => `<dt>Q${at + 1}.</dt><dd>${ASKED[at]}</dd><dt>A.</dt><dd>${SAID[at]}</dd>`);
  expect(await pairsOf(`<dl>${letter}</dl>`)).toEqual(pairs((at) => `${at + 1}`));
  const words = each((at) => `<dt>You asked</dt><dd>${ASKED[at]}</dd><dt>Our reply</dt><dd>${SAID[at]}</dd>`);
  expect(await pairsOf(`<dl><dt>Date</dt><dd>4 May 2023</dd>${words}</dl>`)).toEqual(pairs(() => null));
  const rows = each(
    (at) =>
      `<div><dt>Question ${at + 1}</dt><dd>${ASKED[at]}</dd></div><div><dt>Answer</dt><dd><p>${SAID[at]}</p></dd></div>`,
  );
  expect(await pairsOf(`<dl>${rows}</dl>`)).toEqual(pairs((at) => `${at + 1}`));
});

test("answers under terms of other numbers than those before them are no turns", async () => {
  const crossed = `<dl><dt>Q1</dt><dd>${ASKED[0]}</dd><dt>A2</dt><dd>x</dd><dt>Q2</dt><dd>${ASKED[1]}</dd><dt>A1</dt><dd>y</dd></dl>`;
  expect(await pairsOf(crossed)).not.toContainEqual(["1", ASKED[0], "x"]);
});

test("a term that is a label alone numbers the term right below it", async () => {
  const stacked = each((at) => `<dt>${at + 1}</dt><dt>${ASKED[at]}</dt><dd>${SAID[at]}</dd>`);
  expect(await pairsOf(`<dl>${stacked}</dl>`)).toEqual(pairs((at) => `${at + 1}`));
});

test("terms of one list right above each other share what is said below them; folds with nothing in them share nothing", async () => {
  const asked = (at: number) => `<dt>${ASKED[at]}</dt>`;
  expect(await pairsOf(`<dl>${asked(0)}${asked(1)}<dd>None of this is kept.</dd>${asked(2)}<dd>£8</dd></dl>`)).toEqual([
    [null, ASKED[0], "None of this is kept."],
    [null, ASKED[1], "None of this is kept."],
    [null, ASKED[2], "£8"],
  ]);
  const folds = `<details><summary>${ASKED[0]}</summary></details><details><summary>${ASKED[2]}</summary><p>£8</p></details>`;
  expect(await pairsOf(folds)).toEqual([
    [null, ASKED[0], null],
    [null, ASKED[2], "£8"],
  ]);
});

test("where each question has a table of its own, its label stands in the heads or right above", async () => {
  const table = (rows: string) => `<table>${rows}</table>`;
  const heads = each((at) =>
    table(
      `<tr><th>Question ${at + 1}</th><th>Answer ${at + 1}</th></tr><tr><td>${ASKED[at]}</td><td>${SAID[at]}</td></tr>`,
    ),
  );
  expect(await pairsOf(heads)).toEqual(pairs((at) => `${at + 1}`));
  const above = each(
    (at) =>
      `<h3>Request ${at + 1}</h3>${table(`<tr><td>Request</td><td>${ASKED[at]}</td></tr><tr><td>Response</td><td>${SAID[at]}</td></tr>`)}`,
  );
  expect(await pairsOf(above)).toEqual(pairs((at) => `${at + 1}`));
});

test("a line of words above a table of one question is no label of it", async () => {
  const above = `<h3>Buoys</h3><table><tr><td>Request</td><td>${ASKED[0]}</td></tr><tr><td>Response</td><td>41</td></tr></table>`;
  expect(await pairsOf(above)).toEqual([[null, ASKED[0], "41"]]);
});

test("quarters at the head of a table of figures ask nothing", async () => {
  const table = "<table><tr><th>Q1</th><th>Q2</th></tr><tr><td>41</td><td>52</td></tr></table>";
  const [only, ...others] = await pairsOf(`<p>You asked:</p><p>1. ${ASKED[0]}</p><p>Our response:</p>${table}`);
  expect([only?.[1], others.length]).toEqual([ASKED[0], 0]);
});

test("a row with a number, over a row that names the answer, asks; a row of figures does not", async () => {
  const rows = each(
    (at) => `<tr><th>${at + 1}</th><td>${ASKED[at]}</td></tr><tr><th>Reply</th><td>${SAID[at]}</td></tr>`,
  );
  expect(await pairsOf(`<table>${rows}</table>`)).toEqual(pairs((at) => `${at + 1}`));
  const figures = "<table><tr><th>1</th><td>412</td></tr><tr><th>2</th><td>88</td></tr></table>";
  const [only, ...others] = await pairsOf(`<p>You asked:</p><p>${ASKED[0]}</p><p>Our response:</p>${figures}`);
  expect([only?.[1], others.length]).toEqual([ASKED[0], 0]);
});
