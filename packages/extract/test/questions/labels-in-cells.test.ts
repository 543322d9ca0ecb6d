import { describe, expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const html = "text/html";
const BEGINS = "<p>Thank you for your request. Our response is below.</p>";
const cells = (tag: string, row: readonly string[]) => row.map((cell) => `<${tag}>${cell}</${tag}>`).join("");
const table = (heads: readonly string[], ...rows: readonly (readonly string[])[]) =>
  `${BEGINS}<table><tr>${cells("th", heads)}</tr>${rows.map((row) => `<tr>${cells("td", row)}</tr>`).join("")}</table>`;
const folds = (...parts: readonly (readonly [string, string])[]) =>
  BEGINS + parts.map(([head, body]) => `<details><summary>${head}</summary>${body}</details>`).join("");

async function pairsOf(page: string) {
  const { questions } = await readRecord(page, html);
  return questions.map(({ label, question, answer }) => [label, question, answer]);
}

describe("a label in a cell of its own", () => {
  test("is a capital as it is printed, with or without a word", async () => {
    const pairs = await pairsOf(
      table(
        ["Part", "You asked", "Team", "Our response"],
        ["A", "How many vans are there?", "Fleet", "Two."],
        ["(B)", "Where are they kept?", "Fleet", "In the yard."],
        ["Part C", "Who drives them?", "Fleet", "Our own staff."],
      ),
    );
    expect(pairs).toEqual([
      ["A", "How many vans are there?", "Two."],
      ["B", "Where are they kept?", "In the yard."],
      ["C", "Who drives them?", "Our own staff."],
    ]);
  });

  test("may stand behind the answer, where the labels count on", async () => {
    const pairs = await pairsOf(
      table(
        ["Question", "Response", "No."],
        ["How many vans are there?", "Two.", "1"],
        ["How many are electric?", "One.", "1a"],
        ["Who drives them?", "Our own staff.", "2"],
      ),
    );
    expect(pairs.map(([label]) => label)).toEqual(["1", "1a", "2"]);
  });

  test("figures that do not count on label nothing", async () => {
    const pairs = await pairsOf(
      table(
        ["Question", "Response", "Days"],
        ["How many vans are there?", "Two.", "1"],
        ["How many are electric?", "One.", "7"],
        ["Who drives them?", "Our own staff.", "2"],
      ),
    );
    expect(pairs.map(([label]) => label)).toEqual([null, null, null]);
  });

  test("opens rows that ask under heads of no known name, and heads in two languages", async () => {
    const rows = [
      ["1", "How many vans are there?", "Fleet", "Two are owned and none is hired."],
      ["1a", "The cost of each van.", "Finance", "£18,000."],
      ["2", "Please send the log book.", "Fleet", "It is attached."],
    ] as const;
    const expected = [
      ["1", "How many vans are there?", "Two are owned and none is hired."],
      ["1a", "The cost of each van.", "£18,000."],
      ["2", "Please send the log book.", "It is attached."],
    ];
    expect(await pairsOf(table(["Item", "Information sought", "Team", "Result"], ...rows))).toEqual(expected);
    const bilingual = table(
      ["Rhif / No.", "Cwestiwn / Question", "Ateb / Answer"],
      ...rows.map(([label, question, , answer]) => [label, question, answer]),
    );
    expect(await pairsOf(bilingual)).toEqual(expected);
  });
});

describe("a table inside a cell", () => {
  test("is a part of the answer where heads stand over the columns", async () => {
    const inner = "<table><tr><td>2021</td><td>4</td></tr><tr><td>2022</td><td>7</td></tr></table><p>To May.</p>";
    const pairs = await pairsOf(
      table(["Question", "Response"], ["How many fires were there?", inner], ["Where were they?", "Not recorded."]),
    );
    expect(pairs).toEqual([
      [null, "How many fires were there?", "2021 | 4\n2022 | 7\nTo May."],
      [null, "Where were they?", "Not recorded."],
    ]);
  });
});

describe("parts that open at a click", () => {
  test("are labelled by capitals that count on", async () => {
    const pairs = await pairsOf(
      folds(
        ["A. How many vans are there?", "<p>Two.</p>"],
        ["B. Where are they kept?", "<p>In the yard.</p>"],
        ["C. Who drives them?", "<p>Our own staff.</p>"],
      ),
    );
    expect(pairs).toEqual([
      ["A", "How many vans are there?", "Two."],
      ["B", "Where are they kept?", "In the yard."],
      ["C", "Who drives them?", "Our own staff."],
    ]);
  });

  test("hold question and answer below a label alone", async () => {
    const pairs = await pairsOf(
      folds(
        ["Question 1", "<p>How many vans are there?</p><p>Answer</p><p>Two.</p>"],
        ["Question 2", "<p>The cost of each van.</p><p>Answer</p><p>Exempt under section 43(2).</p>"],
      ),
    );
    expect(pairs).toEqual([
      ["1", "How many vans are there?", "Two."],
      ["2", "The cost of each van.", "Exempt under section 43(2)."],
    ]);
  });

  test("below a label alone are all answer where nothing asks", async () => {
    const pairs = await pairsOf(
      `<p>You asked:</p><ol type="a"><li>How many vans are there?</li><li>What did they cost?</li></ol>${folds(
        ["(a)", "<p>Two vans.</p>"],
        ["(b)", "<p>2020: no charge. 2021: this is withheld under section 43(2).</p>"],
      )}`,
    );
    expect(pairs.map(([label, , answer]) => [label, answer])).toEqual([
      ["a", "Two vans."],
      ["b", "2020: no charge. 2021: this is withheld under section 43(2)."],
    ]);
  });
});

describe("terms", () => {
  test("may be labels alone, or a label and a topic over the question", async () => {
    const expected = [
      ["1", "How many vans are there?", "Two."],
      ["1a", "Where are they kept?", "In the yard."],
    ];
    const said = (question: string, answer: string) => `<dd>${question}</dd><dd>${answer}</dd>`;
    const [one, two] = [said("How many vans are there?", "Two."), said("Where are they kept?", "In the yard.")];
    expect(await pairsOf(`${BEGINS}<dl><dt>1</dt>${one}<dt>1a</dt>${two}</dl>`)).toEqual(expected);
    expect(await pairsOf(`${BEGINS}<dl><dt>1. Vans</dt>${one}<dt>1a. Yards</dt>${two}</dl>`)).toEqual(expected);
  });

  test("that ask keep what is said of them", async () => {
    const page = `${BEGINS}<dl><dt>1. Number of vans</dt><dd>Two.</dd><dd>Both are hired.</dd><dt>2. Yards</dt><dd>One.</dd></dl>`;
    expect(await pairsOf(page)).toEqual([
      ["1", "Number of vans", "Two.\nBoth are hired."],
      ["2", "Yards", "One."],
    ]);
  });
});
