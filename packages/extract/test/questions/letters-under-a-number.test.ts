import { describe, expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const OPENING =
  "<p>Dear Mx Holt,</p><p>I refer to your request, received by the Harbour Board on 22nd April 2025. I note you seek access to the following information:</p>";
const ANSWERS = [
  "<p>Your request has now been considered and I can confirm that the Board holds this.</p>",
  "<p>Question 1a.</p><table><tr><td>Year</td><td>Boats</td></tr><tr><td>2023</td><td>88</td></tr><tr><td>2024</td><td>104</td></tr></table>",
  "<p>Question 1b.</p><p>Colour is not recorded and so this is not held.</p>",
  "<p>Yours sincerely,</p>",
].join("");
const LETTERS = '<ol type="a"><li>By year</li><li>By colour of the hull</li></ol>';

const pairsOf = async (page: string) => {
  const { questions, request } = await readRecord(page, "text/html");
  return [request, ...questions.map(({ label, question, answer, status }) => [label, question, answer, status])];
};

describe("letters under the only number of a request", () => {
  test.each([
    [
      "a number that leads in to them",
      `<ol><li>The number of boats sunk that are recorded by your board. Please could these be broken down as follows:${LETTERS}</li></ol>`,
    ],
    [
      "a line between the number and its letters",
      `<ol><li>The number of boats sunk that are recorded by your board.<p>Please could these be broken down as follows:</p>${LETTERS}</li></ol>`,
    ],
  ])("%s", async (_case, list) => {
    const [request, ...pairs] = await pairsOf(
      `${OPENING}<p>Please can you provide the following:</p>${list}${ANSWERS}`,
    );
    expect(request).toMatch(/^Please can you provide[\s\S]*By colour of the hull$/);
    expect(pairs).toEqual([
      ["1a", "By year", "Year | Boats\n2023 | 88\n2024 | 104", "answered"],
      ["1b", "By colour of the hull", "Colour is not recorded and so this is not held.", "not-held"],
    ]);
  });
});

test("below a label a table of figures answers; a row that asks holds its question", async () => {
  const table = (...rows: readonly string[]) =>
    `<table>${rows.map((row) => `<tr><td>${row.replace("|", "</td><td>")}</td></tr>`).join("")}</table>`;
  const page = (first: string, second: string) =>
    `<p>Dear Mx Holt,</p><p>Thank you for your request of 3 May 2024. Our answers are:</p><p>Question 1</p>${first}<p>Question 2</p>${second}<p>Yours sincerely,</p>`;
  const figures = await pairsOf(page(table("Quay|Boats", "North|4", "South|9"), table("Quay|Cranes", "North|1")));
  expect(figures.slice(1)).toEqual([
    ["1", null, "Quay | Boats\nNorth | 4\nSouth | 9", "answered"],
    ["2", null, "Quay | Cranes\nNorth | 1", "answered"],
  ]);
  const [, first] = await pairsOf(page(table("How many boats sank?|4", "By quay|North"), table("Who paid?|The Board")));
  expect(first?.[1]).toBe("How many boats sank?");
});
