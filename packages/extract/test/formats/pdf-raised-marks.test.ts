import { describe, expect, test } from "@jest/globals";
import { read } from "../read-source.js";
import { lines, makePdf, text } from "./make-pdf.js";

const LONG = "We have looked for the information that you asked for in every place where it might have been";

async function textsOf(page: string): Promise<readonly string[]> {
  const { blocks } = await read(makePdf({ pages: [page] }));
  return blocks.flatMap(({ noise, text: own }) => (noise === null ? [own] : []));
}

/** Words, a raised mark behind them, and more of the line. */
function marked(y: number, size: number, mark: string): string {
  return (
    text(60, y, "There were no fires.") +
    text(BEHIND, y - 4, mark, "F1", size) +
    text(BEHIND + 12, y, "Two lasted a day.")
  );
}

/** Where Helvetica of 11 points ends. */
const BEHIND = 157.8;

describe("a raised mark", () => {
  test.each([
    [8.8, "1"],
    [9.2, "12"],
    [7, "2"],
    [9.1, "*"],
  ])("of %s points stands on the line of its word", async (size, mark) => {
    const page = lines(60, 80, [LONG, "kept."]) + marked(130, size, mark) + lines(60, 170, [LONG, "so far."]);
    expect(await textsOf(page)).toContain(`There were no fires.${mark} Two lasted a day.`);
  });

  test("stands before its footnote", async () => {
    const page =
      lines(60, 80, [LONG, "kept.", "", LONG, "so far."]) +
      text(60, 700, "1", "F1", 7) +
      text(66, 703, "Rooms that were shut are counted too.", "F1", 8.5);
    expect(await textsOf(page)).toContain("1 Rooms that were shut are counted too.");
  });

  test("is none of the smaller figures of a table", async () => {
    const row = (y: number, name: string, ...figures: readonly string[]) =>
      text(60, y, name) + figures.map((figure, at) => text(220 + at * 70, y, figure, "F1", 9)).join("");
    const page =
      lines(60, 80, [LONG, "kept."]) +
      row(130, "Ferry", "2022", "2023") +
      row(146, "Maud", "14", "9") +
      row(162, "Elsie", "22", "6") +
      row(178, "Ivy", "8", "11") +
      lines(60, 220, [LONG, "so far."]);
    expect((await textsOf(page)).slice(1, 5)).toEqual([
      "Ferry | 2022 | 2023",
      "Maud | 14 | 9",
      "Elsie | 22 | 6",
      "Ivy | 8 | 11",
    ]);
  });
});
