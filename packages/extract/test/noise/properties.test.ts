import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readDocument } from "../../src/formats/index.js";
import { chooseProfile } from "../../src/noise/choose-profile.js";
import { toCleanText } from "../../src/noise/clean-text.js";
import { markNoise } from "../../src/noise/mark-noise.js";
import { isLinear } from "../is-linear.js";
import { rawOf, read, readMarked } from "../read-source.js";

const LINES = [
  "Skip to main content",
  "Home",
  "We use cookies.",
  "Request",
  "1. How many dogs?",
  "14",
  "Not held.",
  "© 2024",
  "a | b",
  "> hm",
];
const TAGS = [
  "p",
  "div",
  "nav",
  "li",
  "ul",
  "ol",
  "table",
  "tr",
  "td",
  "h1",
  "footer",
  "b",
  "a href=x",
  "details",
  "dl",
  "dt",
  "br",
  "span",
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...LINES), fc.string()), { minLength: 1, maxLength: 30 })
  .map((lines) => `x\n${lines.join("\n")}`);
const html = fc
  .array(
    fc.oneof(
      fc.constantFrom(...LINES),
      fc.constantFrom(...TAGS).map((tag) => `<${tag}>`),
      fc.constantFrom(...TAGS).map((tag) => `</${tag.split(" ")[0]}>`),
    ),
    { maxLength: 60 },
  )
  .map((parts) => `<p>start</p>${parts.join("")}`);
const source = fc.oneof(text, html);

describe("for any document", () => {
  test("marking alters no text and drops no block", async () => {
    await fc.assert(
      fc.asyncProperty(source, async (page) => {
        const raw = rawOf(page);
        const document = await readDocument(raw, chooseProfile(raw));
        const marked = markNoise(document, chooseProfile(raw));
        expect(marked.map(({ text: line }) => line)).toEqual(document.blocks.map(({ text: line }) => line));
      }),
    );
  });

  test("every kept block's span is its text", async () => {
    await fc.assert(
      fc.asyncProperty(source, async (page) => {
        const clean = toCleanText(await readMarked(page));
        for (const block of clean.blocks) expect(clean.text.slice(block.start, block.end)).toBe(block.text);
      }),
    );
  });

  test("emphasis and links stay inside their blocks", async () => {
    await fc.assert(
      fc.asyncProperty(html, async (page) => {
        const { blocks, links } = await read(page);
        for (const block of blocks)
          for (const range of block.strong ?? []) {
            expect(range.start).toBeGreaterThanOrEqual(0);
            expect(range.end).toBeLessThanOrEqual(block.text.length);
          }
        for (const link of links) expect(blocks[link.block]?.text).toContain(link.text);
      }),
    );
  });

  test("reading twice gives the same", async () => {
    await fc.assert(
      fc.asyncProperty(source, async (page) => {
        expect(await readMarked(page)).toEqual(await readMarked(page));
      }),
    );
  });
});

test.each([
  ["letters", "<h2>Request</h2><p>1. How many dogs were seized in 2023?</p><p>14, under section 1.</p>\n"],
  ["menus", "<nav><ul><li><a href=/a>Home</a></li></ul></nav>\n"],
  ["tables", "<table><tr><td>a</td><td>b</td></tr></table>\n"],
  ["one table's rows", "<tr><td>a<td>b"],
  ["bold words of one line", "<b>x</b> "],
  ["links of one line", "<a href=x>y</a> "],
  ["stray signs", "&amp;< "],
  ["open tags", "<ul><li><b>"],
  ["wrapped text", "We have searched the records of the estates department and of\nthe depots for it.\n"],
])("many %s take linear time", async (_name, part) => {
  expect(await isLinear((count) => readMarked(`<p>x</p><table>${part.repeat(count)}`), 800)).toBe(true);
});
