import { describe, expect, test } from "@jest/globals";
import { joinScatteredRows } from "../../src/formats/scattered-rows.js";
import { readRecord } from "../read-page.js";

const linesOf = (...texts: readonly string[]) =>
  joinScatteredRows(texts.map((text) => ({ text, quoted: false, afterGap: false, indent: 0 }))).map(({ text }) => text);

describe("rows that a conversion took apart", () => {
  test("are lines again", () => {
    expect(linesOf("Below:", "|", "Year", "|", "2021", "|", "|", "Boats", "|", "12", "|", "None sank.")).toEqual([
      "Below:",
      "| Year | 2021 |",
      "| Boats | 12 |",
      "None sank.",
    ]);
  });

  test("need two rows of two cells", () => {
    const single = ["Home", "|", "News", "|", "Contact"];
    expect(linesOf(...single)).toEqual(single);
  });

  test("answer with their figures, of which some are not held", async () => {
    const { questions } = await readRecord(
      [
        "Request",
        "How many berths are empty, by length of time?",
        "Response",
        "The table shows what the Board holds.",
        ...["|", "Year", "|", "2021", "|", "2022", "|", "|", "Six months", "|", "623", "|", "540", "|"],
        ...["|", "One year", "|", "Not held", "|", "411", "|"],
      ].join("\n"),
    );
    expect(questions).toMatchObject([{ status: "partially-answered" }]);
    expect(questions[0]?.answer).toMatch(/Six months \| 623 \| 540/);
  });
});
