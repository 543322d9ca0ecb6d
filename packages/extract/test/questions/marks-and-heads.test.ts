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

test("terms of one list ask alike, also those of which figures are said", async () => {
  const terms = [
    ["Sums paid to the dry dock in each year", "2020 £18,220"],
    ["The day rate of the same firm", "We hold this and have decided not to release it."],
    ["Any offer to buy the tug", "None has been received."],
  ];
  const list = terms.map(([term, said]) => `<dt>${term}</dt><dd>${said}</dd>`).join("");
  const { pairs } = await readPairs(`<main><h1>Barges</h1><dl>${list}</dl></main>`, "text/html");
  expect(pairs).toEqual(terms.map(([term, said]) => [null, term, said]));
});

test("a heading that ran into its list is none of the first answer", async () => {
  const asked = ["You asked:", "1. How many fell in?", "2. How many were staff?", "3. What did fares bring in?"];
  for (const heading of ["What we replied", "Our response:", "Reply:"]) {
    const { pairs } = await readPairs(
      ["Ferry", ...asked, `${heading}1. Seven.2. One. She was rescued.3. £612.`].join("\n"),
    );
    expect(pairs.map(([, , answer]) => answer)).toEqual(["Seven.", "One. She was rescued.", "£612."]);
  }
});
