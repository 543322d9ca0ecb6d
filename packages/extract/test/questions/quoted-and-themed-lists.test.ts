import { describe, expect, test } from "@jest/globals";
import { readPairs } from "../read-page.js";

const letter = (...lines: readonly string[]) => readPairs(lines.join("\n\n"), "text/plain");

describe("a list that runs through one quoted paragraph", () => {
  test.each([
    ["“", "”"],
    ['"', '"'],
    ["‘", "’"],
  ])("is parted where %s opens it", async (opens, closes) => {
    const { pairs } = await letter(
      "Dear Ms Orrin",
      "You asked on 3 May 2024 for the following about the town's lifts:",
      `${opens}1) the number of lifts, 2) the report on the lift at Quay Lane, and 3) the name of the engineer.${closes}`,
      "We hold what you asked for, and answer in parts.",
      "Part 1 – lifts",
      "There are 41 lifts.",
      "Part 2 – report",
      "The report is enclosed.",
      "Part 3 – engineer",
      "The name is withheld under section 40(2) of the Act.",
      "Yours sincerely",
    );
    expect(pairs.map(([label, question]) => [label, question])).toEqual([
      ["1", "the number of lifts,"],
      ["2", expect.stringMatching(/^the report on the lift at Quay Lane,/)],
      ["3", expect.stringMatching(/^the name of the engineer/)],
    ]);
  });
});

describe("numbers that start again under lettered themes", () => {
  const ASKED = [
    "Request",
    "Could you help me with some figures?",
    "A. Allotments",
    "1. Number of plots in 2023",
    "2. Rent for each",
    "B. Bandstands",
    "1. Number of concerts in 2023",
    "2. What was paid to each band?",
    "Response",
  ];
  const SAID = ["388", "£42 a year.", "Nineteen.", "We do not hold this."];

  test("are asked under the labels that their answers have", async () => {
    const { pairs } = await letter(...ASKED, ...["A1", "A2", "B1", "B2"].map((label, at) => `${label}. ${SAID[at]}`));
    expect(pairs.map(([label, question, answer]) => [label, question, answer])).toEqual([
      ["A1", "Number of plots in 2023", SAID[0]],
      ["A2", "Rent for each", SAID[1]],
      ["B1", "Number of concerts in 2023", SAID[2]],
      ["B2", "What was paid to each band?", SAID[3]],
    ]);
  });

  test("keep their numbers where the answers have no letters", async () => {
    const { pairs } = await letter(...ASKED, ...["1", "2", "1", "2"].map((label, at) => `${label}. ${SAID[at]}`));
    expect(pairs.map(([label]) => label)).not.toContain("A1");
  });
});

describe("a list that mirrors the one that was asked", () => {
  const list = (...items: readonly string[]) => `<ol type="a">${items.map((item) => `<li>${item}</li>`).join("")}</ol>`;
  const page = (...said: readonly string[]) =>
    `<html><body><h1>FI77</h1><h2>Request</h2><p>I would like the following about boats:</p><ol><li>Moorings${list(
      "How many boats were moored on 1 May 2024?",
      "How many of those were houses?",
    )}</li><li>Costs${list("What was the mooring fee?", "How many owed it?")}</li></ol><h2>Response</h2><ol><li>As follows:${list(
      ...said.slice(0, 2),
    )}</li><li>As follows:${list(...said.slice(2))}</li></ol></body></html>`;

  test.each([["64"], ["9."], ["641"]])("has %s for an answer and not for a label", async (figure) => {
    const { pairs } = await readPairs(page("87", figure, "£410", "Three boats owed it in 2024."), "text/html");
    expect(pairs.map(([label, , answer]) => [label, answer])).toEqual([
      ["1a", "87"],
      ["1b", figure],
      ["2a", "£410"],
      ["2b", "Three boats owed it in 2024."],
    ]);
  });
});
