import { describe, expect, test } from "@jest/globals";
import { isLinear } from "../is-linear.js";
import { read } from "../read-source.js";

const texts = async (html: string) => (await read(html)).blocks.map((block) => block.text);

describe("blocks", () => {
  test("keeps text that stands outside any block element", async () => {
    expect(await texts("<div>one<p>two</p>three<span> four</span></div>five")).toEqual([
      "one",
      "two",
      "three four",
      "five",
    ]);
  });

  test("splits a paragraph of a mail at <br>, though all of it is one cell", async () => {
    const mail =
      "<table><tr><td><p>Dear Sam</p><p>We agree.</p><p>Yours</p><p>Head of Law<br>Fenby Council</p></td></tr></table>";
    expect((await texts(mail)).slice(-2)).toEqual(["Head of Law", "Fenby Council"]);
  });

  test("splits a paragraph at <br>, but not a heading or a cell", async () => {
    expect(await texts("<p>a<br>b<br/><br>c</p><h2>d<br>e</h2>")).toEqual(["a", "b", "c", "d e"]);
  });

  test("folds white space, no-break spaces, soft hyphens and zero-width characters", async () => {
    expect(await texts("<p>  a&nbsp;&nbsp;b\n\tin&shy;for\u200bmation </p>")).toEqual(["a b information"]);
  });

  test("gives headings their level and list items their depth", async () => {
    const { blocks } = await read("<h3>T</h3><ul><li>a<ul><li>b</li></ul></li></ul>");
    expect(blocks.map(({ kind, level }) => [kind, level])).toEqual([
      ["heading", 3],
      ["list-item", 1],
      ["list-item", 2],
    ]);
  });

  test("reads preformatted text a line a block", async () => {
    expect(await texts("<p>a</p><pre>b\nc<br>d &amp; <b>e</b></pre>f")).toEqual(["a", "b", "c", "d & e", "f"]);
  });

  test("does not read scripts, styles, templates or comments", async () => {
    expect(
      await texts(
        "<p>a</p><script>b()</script><style>c{}</style><template>d</template><!-- e --><noscript>f</noscript>",
      ),
    ).toEqual(["a"]);
  });

  test("takes the marks of quoted mail away, and leaves a menu with arrows alone", async () => {
    const mail = await read(
      "<p>&gt; 1. How many <b>boats</b> do you hire out?</p><p>Nine.</p><p>&gt;&gt; Please send the list.</p>",
    );
    expect(mail.blocks.map(({ text, quoted }) => [text, quoted])).toEqual([
      ["1. How many boats do you hire out?", true],
      ["Nine.", undefined],
      ["Please send the list.", true],
    ]);
    expect(mail.blocks[0]?.strong).toEqual([{ start: 12, end: 17 }]);
    const menu = await read("<p>&gt; Pay your council tax online</p><p>&gt; Report a missed collection</p>");
    expect(menu.blocks.map(({ quoted }) => quoted)).toEqual([undefined, undefined]);
  });

  test("marks bold ranges, and a quotation as quoted", async () => {
    const { blocks } = await read("<p>We <b>do <i>not</i></b> hold it.</p><blockquote><p>q</p></blockquote>");
    expect(blocks[0]?.strong?.map(({ start, end }) => blocks[0]?.text.slice(start, end))).toEqual(["do not"]);
    expect(blocks[1]?.quoted).toBe(true);
  });

  test("carries emphasis over a line break", async () => {
    const { blocks } = await read("<p><strong>one<br>two</strong> three</p>");
    expect(blocks.map((block) => block.strong)).toEqual([[{ start: 0, end: 3 }], [{ start: 0, end: 3 }]]);
  });

  test("pairs dt with dd and summary with its details", async () => {
    const { blocks } = await read("<dl><dt>Ref</dt><dd>12</dd></dl><details><summary>Q1</summary><p>A1</p></details>");
    expect(blocks.map(({ group, part }) => [group, part])).toEqual([
      [0, "term"],
      [0, "definition"],
      [1, "term"],
      [1, "definition"],
    ]);
  });

  test("keeps a link with the block it stands in", async () => {
    const { links } = await read("<p>a</p><p>See <a href='/x.pdf'>the file</a>.</p>");
    expect(links).toEqual([{ text: "the file", href: "/x.pdf", block: 1 }]);
  });
});

describe("list numbers", () => {
  const markers = async (html: string) => (await read(html)).blocks.map((block) => block.marker);
  test.each([
    ["<ol><li>x<li>y</ol>", ["1", "2"]],
    ["<ol start=4><li>x<li value=9>y<li>z</ol>", ["4", "9", "10"]],
    ["<ol type=a><li>x<li>y</ol>", ["a", "b"]],
    ["<ol type=I start=4><li>x</ol>", ["IV"]],
    ["<ol style='list-style-type: lower-roman'><li>x<li>y</ol>", ["i", "ii"]],
    ["<ol reversed start=2><li>x<li>y</ol>", ["2", "1"]],
    ["<ol style='list-style:none'><li>x</ol>", [undefined]],
    ["<ul><li>x</ul>", [undefined]],
    ["<ol><li>x<ol type=a><li>y</ol></li><li>z</ol>", ["1", "a", "2"]],
  ])("%s gives %j", async (html, expected) => {
    expect(await markers(html)).toEqual(expected);
  });

  test("never puts the number into the text", async () => {
    expect(await texts("<ol><li><p>How many?</p><p>More.</p></li></ol>")).toEqual(["How many?", "More."]);
  });
});

describe("tables", () => {
  test("reads a data table as rows with cells", async () => {
    const { blocks } = await read(
      "<table><thead><tr><th>Year<th>Count</thead><tr><td>2021<td><b>4</b><tr><td>2022<td></table><p>after</p>",
    );
    expect(blocks.map(({ text, cells, header }) => [text, cells, header])).toEqual([
      ["Year | Count", ["Year", "Count"], true],
      ["2021 | 4", ["2021", "4"], undefined],
      ["2022", ["2022", ""], undefined],
      ["after", undefined, undefined],
    ]);
    expect(blocks[1]?.strong).toEqual([{ start: 7, end: 8 }]);
  });

  test("reads layout tables and tables of one column as flow", async () => {
    expect(await texts("<table><tr><td><h2>T</h2><p>a</p></td><td><p>b</p></td></tr></table>")).toEqual([
      "T",
      "a",
      "b",
    ]);
    expect(await texts("<table><tr><td>a</td></tr><tr><td>b</td></tr></table>")).toEqual(["a", "b"]);
    expect(await texts("<table role=presentation><tr><td>a</td><td>b</td></tr></table>")).toEqual(["a", "b"]);
  });

  test("reads a menu beside a column of paragraphs as a page's frame, whatever banner and foot its table has", async () => {
    const menu = ["Home", "Weirs", "Locks", "Tolls"].map((text) => `<a href="/${text}">${text}</a>`).join("<br>");
    const column = ["Request 7", "Date of request: 9 June 2011", "How many?", "Nine.", "We hold no more."];
    const { blocks } = await read(
      `<table><tr><td colspan="2">Weirs Board</td></tr><tr><td>${menu}</td><td><p>${column.join("</p><p>")}</p></td></tr><tr><td colspan="2">Disclaimer</td></tr></table>`,
    );
    expect(blocks.filter(({ cells }) => cells !== undefined)).toEqual([]);
    expect(blocks.map(({ text }) => text)).toEqual(expect.arrayContaining(column));
  });

  test("reads a data table inside a layout table as rows", async () => {
    const inner = "<table><tr><td>a<td>b</table>";
    const { blocks } = await read(`<table><tr><td>menu</td><td>${inner}</td></tr></table>`);
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ["paragraph", "menu"],
      ["table-row", "a | b"],
    ]);
  });

  test("keeps a caption, and links inside cells", async () => {
    const { blocks, links } = await read("<table><caption>C</caption><tr><td>a<td><a href=/f>b</a></table>");
    expect(blocks.map((block) => block.text)).toEqual(["C", "a | b"]);
    expect(links).toEqual([{ text: "b", href: "/f", block: 1 }]);
  });

  test("fills columns under a wide cell", async () => {
    const { blocks } = await read("<table><tr><td colspan=2>a<td>b<tr><td>c<td>d<td>e</table>");
    expect(blocks.map((block) => block.cells)).toEqual([
      ["a", "", "b"],
      ["c", "d", "e"],
    ]);
  });
});

test("reads the head: title, site name, canonical address, language, organisations", async () => {
  const { head } = await read(`<html lang="cy"><head><title> A &amp; B </title>
    <meta property="og:site_name" content="Example Council"><meta name="author" content="Example Team">
    <link rel="canonical" href="https://example.org/a">
    <script type="application/ld+json">{"@graph":[{"@type":"WebPage","publisher":{"@type":"GovernmentOrganization","name":"Example Board"}}]}</script>
    <script type="application/ld+json">{broken</script></head><body><svg><title>icon</title></svg><p>x</p></body></html>`);
  expect(head).toEqual({
    title: "A & B",
    siteName: "Example Council",
    canonical: "https://example.org/a",
    language: "cy",
    organisations: ["Example Board", "Example Council", "Example Team"],
  });
});

test.each([
  ["© 2024 Example Borough Council", ["Example Borough Council"]],
  ["© Example Police 2023. All rights reserved.", ["Example Police"]],
  ["© Crown copyright", []],
])("reads the organisation of the line %j", async (line, names) => {
  expect((await read(`<p>x</p><footer><p>${line}</p></footer>`)).head.organisations).toEqual(names);
});

describe("hostile pages", () => {
  test("reads what lies too deep as flat text, and says so", async () => {
    const { blocks, diagnostics } = await read(`<p>top</p>${"<div>".repeat(200_000)}deep <b>text</b>`);
    expect(blocks.map((block) => block.text).join(" ")).toBe("top deep text");
    expect(diagnostics.map(({ code }) => code)).toEqual(["TRUNCATED_STRUCTURE"]);
  });

  test("reads millions of nested elements in bounded time", async () => {
    expect(await isLinear((size) => read(`<p>top</p>${"<div>".repeat(size)}`), 100_000)).toBe(true);
  });

  test.each(["<p>a", "<p>a</p></div></div>", "<table><tr><td>a", "<p>a<", "<li>a</ul>"])(
    "reads broken markup %j",
    async (html) => {
      expect((await texts(html)).join(" ")).toContain("a");
    },
  );
});

test("a link in a row of a typed table stands in that row", async () => {
  const { links, blocks } = await read("<p>One | two<p>--- | ---<p><a href=q>three | four</a><p>five | six");
  expect(links.map(({ text, block }) => [text, blocks[block]?.text])).toEqual([["three | four", "three | four"]]);
});
