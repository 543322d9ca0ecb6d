import { FoiRecordsError } from "@foi-records/contract";
import { describe, expect, test } from "@jest/globals";
import { cpuOf, readOrRefuse } from "./read-page.js";

const page = (body: string) => `<!DOCTYPE html><html><head><title>FOI</title></head><body>${body}</body></html>`;

/** Far above what a megabyte takes on a slow machine; a reader that is not linear goes past it. */
const GENEROUS_MS = 20_000;

const HOSTILE: readonly (readonly [string, () => string])[] = [
  ["tags that are never closed", () => page("<div><p><b><i><table><tr><td>".repeat(5000))],
  ["100,000 nested lists", () => page(`${"<ul><li>".repeat(100_000)}deep`)],
  ["100,000 nested inline tags", () => page(`${"<b><i>".repeat(50_000)}deep`)],
  ["tables in tables", () => page(`${"<table><tr><td>".repeat(20_000)}deep`)],
  ["end tags without beginnings", () => page("</div></p></li></table>".repeat(50_000))],
  ["an attribute of a megabyte", () => page(`<p title="${"x".repeat(1_000_000)}">text</p>`)],
  [
    "100,000 attributes",
    () => page(`<p ${Array.from({ length: 100_000 }, (_, index) => `a${index}="1"`).join(" ")}>text</p>`),
  ],
  ["a megabyte on one line", () => page(`<p>${"word ".repeat(200_000)}</p>`)],
  ["a megabyte without a space", () => page(`<p>${"x".repeat(1_000_000)}</p>`)],
  ["a megabyte of text on one line", () => "word ".repeat(200_000)],
  ["a table with 50,000 cells in a row", () => page(`<table><tr>${"<td>1</td>".repeat(50_000)}</tr></table>`)],
  ["50,000 rows", () => page(`<table>${"<tr><td>2020</td><td>5</td></tr>".repeat(50_000)}</table>`)],
  ["a comment that never ends", () => page(`<p>before</p><!-- ${"- ".repeat(300_000)}`)],
  ["a script that never ends", () => page(`<p>before</p><script>${"if (a < b) {".repeat(50_000)}`)],
  ["200,000 character references", () => page(`<p>${"&amp;&#x41;&notin;".repeat(70_000)}</p>`)],
  ["100,000 line breaks", () => page(`<p>${"a<br>".repeat(100_000)}</p>`)],
  ["frames and templates", () => page("<template><iframe></iframe></template><svg><foreignObject><math>".repeat(5000))],
  ["100,000 blank lines", () => `Freedom of Information${"\n".repeat(100_000)}end`],
  ["100,000 lines of quotation", () => `${"> > > said\n".repeat(100_000)}`],
];

describe("hostile markup", () => {
  test.each(HOSTILE)(
    "%s ends with a record or a typed error, in bounded time",
    async (_, make) => {
      const content = make();
      const cpu = await cpuOf(async () => {
        const result = await readOrRefuse(content);
        if (!(result instanceof FoiRecordsError)) expect(result.records.length).toBeGreaterThan(0);
      });
      expect(cpu).toBeLessThan(GENEROUS_MS);
    },
    300_000,
  );

  test("a page with 10,000 questions is read or cut short with a warning", async () => {
    const pairs = Array.from(
      { length: 10_000 },
      (_, index) => `<p>Q${index + 1}. How many were there?</p><p>A${index + 1}. ${index}</p>`,
    );
    const cpu = await cpuOf(async () => {
      const result = await readOrRefuse(page(pairs.join("\n")));
      if (result instanceof FoiRecordsError) throw result;
      const [record] = result.records;
      const cut = record?.warnings.some(({ code }) => code === "TOO_MANY_QUESTIONS");
      expect(cut || record?.questions.length === 10_000).toBe(true);
    });
    expect(cpu).toBeLessThan(GENEROUS_MS);
  });
});
