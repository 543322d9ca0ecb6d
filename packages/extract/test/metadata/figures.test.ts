import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Block } from "../../src/blocks.js";
import { FIGURE_FORMS } from "../../src/metadata/figure-forms.js";
import { readFigures, readTable } from "../../src/metadata/figures.js";
import { toCleanText } from "../../src/noise/clean-text.js";

const brief = (text: string) => readFigures(text).map(({ kind, value, approximate }) => [kind, value, approximate]);

/** An answer → its figures as kind, value, approximate. */
const CASES: readonly (readonly [string, readonly (readonly [string, unknown, boolean])[]])[] = [
  ["241,806", [["count", 241806, false]]],
  ["Approximately 4000", [["count", 4000, true]]],
  ["There were about 120 calls.", [["count", 120, true]]],
  ["~300", [["count", 300, true]]],
  ["Fewer than 5", [["count", null, true]]],
  ["<5", [["count", null, true]]],
  [
    "between 10 and 20 or 30-40",
    [
      ["count", 10, false],
      ["count", 20, false],
      ["count", null, true],
    ],
  ],
  ["£1,176 plus VAT", [["money", 1176, false]]],
  ["It cost £2.4 million in all.", [["money", 2_400_000, false]]],
  ["20p a visit", [["money", 0.2, false]]],
  ["91% of cases", [["percentage", 91, false]]],
  ["12.5 per cent", [["percentage", 12.5, false]]],
  ["10 weeks.", [["duration", "10 weeks", false]]],
  ["Ten working days", [["duration", "ten working days", false]]],
  ["Yes, in May 2022. The report is attached.", [["yes-no", true, false]]],
  [
    "No. Fines ended on 1 April 2019.",
    [
      ["yes-no", false, false],
      ["date", "2019-04-01", false],
    ],
  ],
  ["No information held.", []],
  ["None", [["count", 0, false]]],
  ["Nil.", [["count", 0, false]]],
  ["0", [["count", 0, false]]],
  ["Eleven complaints were received.", [["count", 11, false]]],
  [
    "7 of 10",
    [
      ["count", 7, false],
      ["count", 10, false],
    ],
  ],
  ["2022: 21,455", [["count", 21455, false]]],
  ["2021/22 – 88", [["count", 88, false]]],
  ["Q1 - 9", [["count", 9, false]]],
  ["1. 112.", [["count", 112, false]]],
  [
    "(a) 6 (b) 2",
    [
      ["count", 6, false],
      ["count", 2, false],
    ],
  ],
  ["This is exempt under section 40(2) and s43(2).", []],
  ["Regulation 12(4)(b) applies.", []],
  ["Call 01234 567890 or write to us at AB1 2CD.", []],
  ["Our reference FOI/2023/114 of this year", []],
  ["See https://example.org/2023/44/report-7.pdf", []],
  ["Please see the answer to question 2.", []],
  ["The contract ends on 31 October 2026.", [["date", "2026-10-31", false]]],
  ["It was signed on 3 May.", [["date", null, true]]],
];

describe("readFigures", () => {
  test.each(CASES)("%j", (text, figures) => expect(brief(text)).toEqual(figures));

  test.each(FIGURE_FORMS.flatMap(({ kind, examples }) => examples.map((row) => [kind, row.text, row.value] as const)))(
    "%s: %j is %j",
    (kind, text, value) => expect(readFigures(text)[0]).toMatchObject({ kind, value }),
  );

  test("every figure is printed in the answer", () => {
    const words = fc.constantFrom(
      "12",
      "£3.50",
      "91%",
      "about",
      "5 weeks",
      "Q2",
      "section 12",
      "\n",
      "1 May 2020",
      "<5",
      "two",
      "Yes",
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
        const text = parts.join(" ");
        for (const figure of readFigures(text)) expect(text).toContain(figure.text);
      }),
    );
  });
});

describe("readTable", () => {
  const row = (cells: readonly string[], header = false): Block => ({
    kind: "table-row",
    text: cells.join(" | "),
    cells,
    header,
    noise: null,
  });
  const paragraph = (text: string): Block => ({ kind: "paragraph", text, noise: null });

  test("reads head and rows of an answer that is mostly a table", () => {
    const clean = toCleanText([
      paragraph("See:"),
      row(["Year", "Fires"], true),
      row(["2021", "4"]),
      row(["2022", "7"]),
    ]);
    expect(readTable(clean, [{ start: 0, end: clean.text.length }])).toEqual({
      header: ["Year", "Fires"],
      rows: [
        ["2021", "4"],
        ["2022", "7"],
      ],
    });
  });

  test("prose with a row or two in it is no table, nor is a table outside the answer", () => {
    const prose = paragraph("We looked for the figures in every register that the stations keep and found only these.");
    const clean = toCleanText([prose, row(["2021", "4"]), row(["2022", "7"])]);
    expect(readTable(clean, [{ start: 0, end: clean.text.length }])).toBeNull();
    expect(readTable(clean, [{ start: 0, end: prose.text.length }])).toBeNull();
  });
});
