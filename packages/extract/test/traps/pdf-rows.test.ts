import { expect, it } from "@jest/globals";
import { lines, makePdf, rule, text } from "../formats/make-pdf.js";
import { readRecord } from "../read-page.js";

const HEAD = ["Fenby Council", "Our ref: FOI 4471", "3 May 2021", "Dear Reed"];
const LINES = (from: number) => Array.from({ length: 5 }, (_, index) => `the lamps of ward ${from + index} burn oil,`);

/** A ruled table of two columns between two heights, with a line across at each of some others. */
function table(top: number, bottom: number, ...across: readonly number[]): string {
  return (
    rule(60, top, 500, top) +
    rule(60, bottom, 500, bottom) +
    across.map((y) => rule(60, y, 500, y)).join("") +
    [60, 280, 500].map((x) => rule(x, top, x, bottom)).join("")
  );
}

it("reads a row that runs over two pages as one, without the footer that was printed inside it", async () => {
  const foot = (page: number) => text(66, 818, `Fenby Council FOI 4471 - Page ${page} of 2`);
  const first =
    lines(60, 60, HEAD) +
    table(660, 830, 690, 720) +
    text(66, 680, "Request", "F2") +
    text(286, 680, "Response", "F2") +
    text(66, 710, "1. How many lamps?") +
    text(286, 710, "There are 12 lamps.") +
    text(66, 740, "2. What do they burn?") +
    lines(286, 740, LINES(1)) +
    foot(1);
  const second =
    table(40, 180, 120) +
    lines(286, 60, ["and those of ward 6 burn gas."]) +
    text(66, 140, "3. Who lights them?") +
    text(286, 140, "The lamplighter does.") +
    foot(2) +
    text(60, 220, "Yours sincerely") +
    text(60, 240, "Jo Hall");
  const record = await readRecord(makePdf({ pages: [first, second] }));
  expect(record.questions.map(({ label, question }) => [label, question])).toEqual([
    ["1", "How many lamps?"],
    ["2", "What do they burn?"],
    ["3", "Who lights them?"],
  ]);
  const answers = record.questions.map(({ answer }) => answer?.replace(/\s+/g, " "));
  expect(answers[1]).toBe(`${LINES(1).join(" ")} and those of ward 6 burn gas.`);
  expect(answers[2]).toBe("The lamplighter does.");
  expect(record.text).not.toMatch(/Page \d of 2/);
});
