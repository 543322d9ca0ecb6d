import { describe, expect, test } from "@jest/globals";
import { read } from "../read-source.js";

const blocksOf = async (html: string) => (await read(html)).blocks;
const texts = async (html: string) => (await blocksOf(html)).map((block) => block.text);

const LETTER = `The boats that are hired out on the lakes were last counted in
the spring, when the keeper went round with the officer who has
charge of them. We hold a list of what was found, which is set
out below.

1. There are 41 boats on the lower lake, of which three leak at
the bow, and 17 on the upper one.

2. None.`;
const PARAGRAPHS = [
  "The boats that are hired out on the lakes were last counted in the spring, when the keeper went round with the officer who has charge of them. We hold a list of what was found, which is set out below.",
  "1. There are 41 boats on the lower lake, of which three leak at the bow, and 17 on the upper one.",
  "2. None.",
];
const each = (before: string, after: string) =>
  LETTER.split("\n")
    .filter((line) => line !== "")
    .map((line) => `${before}${line}${after}`)
    .join("\n");

describe("text whose lines were each given a tag", () => {
  test("joins lines that end with <br>", async () => {
    expect(await texts(`<div>${LETTER.replaceAll("\n", "<br>\n")}</div>`)).toEqual(PARAGRAPHS);
  });

  test("joins lines that are each a <p> or a <div>", async () => {
    expect(await texts(`<main>${each("<p>", "</p>")}</main>`)).toEqual(PARAGRAPHS);
    expect(await texts(`<main>${each("<div>", "</div>")}</main>`)).toEqual(PARAGRAPHS);
  });

  test("keeps paragraphs apart that only stand below each other", async () => {
    const lines = ["Weir House,", "Fenby", "We have the book of tides", "and the map of the lower lake"];
    expect(await texts(`<div>${lines.join("<br>")}</div>`)).toEqual(lines);
  });

  test("joins nothing across the edge of another element, nor a line in bold to one that is not", async () => {
    const lines = each("", "<br>").replace(
      "1. There",
      "</div><div><b>What was found in the boats of the lower lake</b><br>there",
    );
    expect(await texts(`<div>${lines}</div>`)).toContain("What was found in the boats of the lower lake");
  });

  test("moves emphasis and links to where their words now stand", async () => {
    const html = LETTER.replace("charge", "<b>charge</b>").replace("None", '<a href="/tides">None</a>');
    const { blocks, links } = await read(`<div>${html.replaceAll("\n", "<br>")}</div>`);
    const [range] = blocks[0]?.strong ?? [];
    expect(blocks[0]?.text.slice(range?.start, range?.end)).toBe("charge");
    expect(links).toEqual([{ text: "None", href: "/tides", block: 2 }]);
  });

  test.each([
    ["tabs", "Lake\tBoats<br>Upper\t17<br>Lower\t41"],
    ["no-break spaces before tabs", "Lake&nbsp;&nbsp;\tBoats<br>Upper \t17<br>Lower \t41"],
    ["pipes", "Lake | Boats |<br>Upper | 17 |<br>Lower | 41 |"],
  ])("makes rows of lines with columns set apart by %s", async (_name, lines) => {
    const blocks = await blocksOf(`<p>What was counted:</p><div>${lines}</div>`);
    expect(blocks.slice(1).map(({ cells }) => cells)).toEqual([
      ["Lake", "Boats"],
      ["Upper", "17"],
      ["Lower", "41"],
    ]);
    expect(new Set(blocks.slice(1).map(({ group }) => group)).size).toBe(1);
  });

  test("makes no rows of items whose numbers were set off as Word sets them", async () => {
    const blocks = await blocksOf(
      "<p>1.&nbsp;&nbsp;&nbsp;\tHow many boats?</p><p>2.&nbsp;&nbsp;&nbsp;\tWhose are they?</p>",
    );
    expect(blocks.map(({ kind }) => kind)).toEqual(["paragraph", "paragraph"]);
  });

  test("takes a typed mark for that of a point", async () => {
    const [first, second] = await blocksOf("<p>• the boats</p><p>·&nbsp; the oars</p>");
    expect([first?.kind, second?.kind]).toEqual(["list-item", "list-item"]);
  });
});

describe("mail shown on a page", () => {
  test("takes the marks of a quotation without a full stop, and the lines that are nothing but marks", async () => {
    const lines = [
      "&gt; how many boats were hired out on each of the lakes in 2021",
      "&gt;",
      "&gt; what was paid to repair the boat house before it burned down",
      "There were 41.",
    ];
    const blocks = await blocksOf(`<div>${lines.join("<br>")}</div>`);
    expect(blocks.map(({ text, quoted }) => [text.slice(0, 10), quoted === true])).toEqual([
      ["how many b", true],
      ["what was p", true],
      ["There were", false],
    ]);
  });

  test("leaves the arrows before a site's links", async () => {
    const link = (text: string) => `<p>&gt; <a href="/x">${text}</a></p>`;
    const page =
      link("Requests for information that we have answered so far") +
      link("What we hold and what is published by us each year");
    expect((await texts(page))[0]).toMatch(/^>/);
  });
});
