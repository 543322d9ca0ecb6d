import { expect, test } from "@jest/globals";
import { readPairs } from "../read-page.js";

test("a mark in two languages over a short answer is none of it, whichever comes first", async () => {
  for (const [asked, mark] of [
    ["Cwestiwn / Question", "Ateb / Answer"],
    ["Question", "Response / Freagairt:"],
  ]) {
    const page = `<main><h1>Boats</h1>
      <h2>${asked} 1</h2><p>How many boats were hired?</p><h3>${mark}</h3><p>4,720</p>
      <h2>${asked} 2</h2><p>Was a higher charge looked into?</p><h3>${mark}</h3><p>No.</p></main>`;
    const { pairs } = await readPairs(page, "text/html");
    expect(pairs).toEqual([
      ["1", "How many boats were hired?", "4,720"],
      ["2", "Was a higher charge looked into?", "No."],
    ]);
  }
});

test("a table whose first column is a list that asks pairs its rows, whatever its heads say", async () => {
  const rows = [
    ["(a) the number of firms that hold a licence", "Twenty-three"],
    ["(b) the name of each of these", "Names are in the list."],
    ["(c) how many of them trade at night", "Not recorded"],
  ];
  const table = (head: string) =>
    `<main><p>Your request was received on 12 October 2020.</p><table>${head}${rows
      .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`)
      .join("")}</table><h2>Review procedure</h2><p>You may ask for a review.</p></main>`;
  for (const head of [
    "",
    "<tr><td>Matter</td><td>Detail</td></tr>",
    "<tr><td>Information sought</td><td>Information supplied</td></tr>",
  ]) {
    const { pairs } = await readPairs(table(head), "text/html");
    expect(pairs).toEqual(rows.map(([asked = "", said], index) => ["abc"[index], asked.slice(4), said]));
  }
});

test("a list of things with their figures asks nothing", async () => {
  const page = `<main><h2>Request</h2><p>What was spent on fuel?</p><h2>Response</h2><p>By fuel:</p>
    <table><tr><td>(a) Gas</td><td>£204</td></tr><tr><td>(b) Oil</td><td>£118</td></tr></table></main>`;
  const { pairs } = await readPairs(page, "text/html");
  expect(pairs.map(([label, question]) => [label, question])).toEqual([[null, "What was spent on fuel?"]]);
});
