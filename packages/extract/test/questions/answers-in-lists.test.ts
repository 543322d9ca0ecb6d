import { expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const HEAD = "<p>Dear Mr Orme</p><p>Thank you for your request of 4 May 2023. What we hold is below.</p>";
const FOOT = "<p>Yours sincerely</p><p>Records Team</p>";
const ASKED = ["What is the fleet's budget?", "How many vans are there?", "Who mends the vans?"];
const SAID = ["£2.1m", "There are 18 vans, of which two are electric.", "Harcourt Motors"];

async function pairsOf(body: string) {
  const page = `<html><body><main>${HEAD}${body}${FOOT}</main></body></html>`;
  const { questions } = await readRecord(page, "text/html");
  return questions.map(({ label, question, answer }) => [label, question, answer]);
}

const pairs = ASKED.map((asked, at) => [`${at + 1}`, asked, SAID[at]]);
const each = (row: (index: number) => string) => ASKED.map((_asked, index) => row(index)).join("");

test("one point below a question answers it", async () => {
  expect(await pairsOf(`<ol>${each((at) => `<li>${ASKED[at]}<ul><li>${SAID[at]}</li></ul></li>`)}</ol>`)).toEqual(
    pairs,
  );
  expect(await pairsOf(`<ul>${each((at) => `<li>${at + 1}. ${ASKED[at]}</li><li>${SAID[at]}</li>`)}</ul>`)).toEqual(
    pairs,
  );
});

test("points that tell a question apart stay in it", async () => {
  const list = `<ol><li>How many vans of each fuel are there?<ul><li>diesel</li><li>electric</li></ul></li><li>${ASKED[2]}</li></ol>`;
  const answers = "<p>Our response:</p><p>1. Nine and two.</p><p>2. Harcourt Motors</p>";
  expect(await pairsOf(`<p>You asked:</p>${list}${answers}`)).toEqual([
    ["1", "How many vans of each fuel are there?\ndiesel\nelectric", "Nine and two."],
    ["2", ASKED[2], "Harcourt Motors"],
  ]);
});

const table = (answerOf: (at: number) => string) =>
  `<table><tr><th>Request</th><th>Response</th></tr>${each(
    (at) => `<tr><td>${at + 1}. ${ASKED[at]}</td><td>${answerOf(at)}</td></tr>`,
  )}</table>`;

test("the label that both cells of each row print is no part of the answer", async () => {
  expect(await pairsOf(table((at) => `${at + 1}. ${SAID[at]}`))).toEqual(pairs);
});

test("a number that only some answers open with is theirs", async () => {
  const answers = await pairsOf(table((at) => (at === 0 ? "1. This is not kept." : (SAID[at] ?? ""))));
  expect(answers[0]?.[2]).toBe("1. This is not kept.");
});

const HEADS = ["Request", "Response"];
const tab = (head: string, at: number) =>
  `<button role="tab" id="t${at}" aria-controls="p${at}" aria-selected="${at === 0}">${head}</button>`;
const panel = (body: string, at: number) => `<div role="tabpanel" id="p${at}" aria-labelledby="t${at}">${body}</div>`;

test("tabs in a row stand over the panels that they open", async () => {
  const request = `<p>1. ${ASKED[0]}</p><p>2. ${ASKED[1]}</p>`;
  const response = `<p>1. ${SAID[0]}</p><p>2. ${SAID[1]}</p>`;
  const tabs = `<div role="tablist">${HEADS.map(tab).join("")}</div>${panel(request, 0)}${panel(response, 1)}`;
  expect(await pairsOf(tabs)).toEqual(pairs.slice(0, 2));
  const asked = `<div>${ASKED.map(tab).join("")}</div>${each((at) => panel(`<p>${SAID[at]}</p>`, at))}`;
  expect(await pairsOf(asked)).toEqual(ASKED.map((one, at) => [null, one, SAID[at]]));
});

test("heads beside their panels, and a button that opens what stands elsewhere, stay where they are", async () => {
  const folds = each((at) => `<h3>${tab(ASKED[at] ?? "", at)}</h3>${panel(`<p>${SAID[at]}</p>`, at)}`);
  expect(await pairsOf(folds)).toEqual(ASKED.map((one, at) => [null, one, SAID[at]]));
  const menu = '<button aria-controls="menu">Menu</button><button aria-controls="find">Search</button>';
  const { questions } = await readRecord(
    `<html><body>${menu}<div id="find"></div><div id="menu"></div><main>${HEAD}${folds}${FOOT}</main></body></html>`,
    "text/html",
  );
  expect(questions).toHaveLength(ASKED.length);
});
