import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";
import { chooseReader } from "../../src/formats/index.js";
import { cpuOf, readRecord } from "../read-page.js";
import { read } from "../read-source.js";

const CASES = fileURLToPath(new URL("../../../../fixtures/cases", import.meta.url));
const nameOf = (text: string | Uint8Array, mediaType: string | null = null) =>
  chooseReader({ bytes: typeof text === "string" ? new TextEncoder().encode(text) : text, mediaType }).name;

const PAGE = `---
title: "Ponds: how many?"
url: https://www.fenby.example/foi/17
publisher: Fenby Borough Council
---
[Skip to content](#main)

# Ponds

Reference: FOI 2024/17
Date: 4 June 2024

## Request

1. **How many ponds are there?**
2. How deep is each of them?

## Response

1. There are nine.
2. The depths are not held\\. See [the register](/ponds.csv).

| Year | Ponds |
|------|------:|
| 2023 | 9     |
`;

describe("what is Markdown", () => {
  test("is told by signs of two kinds, or by its declaration", () => {
    expect(nameOf(PAGE)).toBe("markdown");
    expect(nameOf("# Ponds\n\n**Nine** of them.")).toBe("markdown");
    expect(nameOf("| a | b |\n|---|---|\n| c | d |\n\nSee [it](https://x.example/y).")).toBe("markdown");
    expect(nameOf("Nine ponds.", "text/markdown; charset=utf-8")).toBe("markdown");
  });

  test.each([
    ["a list", "1. How many?\n2. Where?\n\n- ponds\n* lakes\n\n---\n"],
    ["one heading", "# FOI 17\n\nDear Jo"],
    ["stars", "*** NOTICE ***\n\n** Please note ** and **\n"],
    ["a table without a rule", "Year | Ponds\n2023 | 9\n"],
    ["quoted mail", "> Dear Sir\n> How many?\n"],
    ["a page", "<!DOCTYPE html>\n<html># a **b** [c](/d)"],
    ["tags first", "<p># a\n\n**b** [c](/d)"],
  ])("plain text or a page is none: %s", (_name, text) => {
    expect(nameOf(text)).not.toBe("markdown");
  });

  test("no labelled page of text or HTML is taken for it, and so none is read otherwise than before", async () => {
    const files = (await readdir(CASES, { recursive: true })).filter((file) => /\.(?:txt|html)$/.test(file));
    expect(files.length).toBeGreaterThan(150);
    for (const file of files) {
      const bytes = await readFile(join(CASES, file));
      // Some scrapes are Markdown under the name of text, as their layout says, and some texts are mails with their heads.
      if (nameOf(bytes) === "mail") continue;
      const isTold = file.includes("markdown");
      const text = isTold || /^# .*\n[\s\S]*^\*\*.+\*\*$/m.test(bytes.toString()) ? "markdown" : "plain-text";
      expect([file, nameOf(bytes)]).toEqual([file, file.endsWith(".txt") ? text : "html"]);
    }
  });
});

describe("Markdown is read as the page that it describes", () => {
  test("with headings, numbers, tables, emphasis and links", async () => {
    const { blocks, head, links, mediaType } = await read(PAGE);
    expect(mediaType).toBe("text/markdown");
    expect(head).toMatchObject({
      title: "Ponds: how many?",
      canonical: "https://www.fenby.example/foi/17",
      organisations: ["Fenby Borough Council"],
    });
    expect(blocks.slice(1).map(({ kind, marker, text }) => [kind, marker, text])).toEqual([
      ["heading", undefined, "Ponds"],
      ["paragraph", undefined, "Reference: FOI 2024/17"],
      ["paragraph", undefined, "Date: 4 June 2024"],
      ["heading", undefined, "Request"],
      ["list-item", "1", "How many ponds are there?"],
      ["list-item", "2", "How deep is each of them?"],
      ["heading", undefined, "Response"],
      ["list-item", "1", "There are nine."],
      ["list-item", "2", "The depths are not held. See the register."],
      ["table-row", undefined, "Year | Ponds"],
      ["table-row", undefined, "2023 | 9"],
    ]);
    expect(blocks.at(-2)?.header).toBe(true);
    expect(blocks[5]?.strong).toEqual([{ start: 0, end: 25 }]);
    expect(links.at(-1)).toMatchObject({ text: "the register", href: "/ponds.csv" });
  });

  test("to its record", async () => {
    const record = await readRecord(PAGE);
    expect(record).toMatchObject({ authority: "Fenby Borough Council", reference: "FOI 2024/17" });
    expect(record.source).toMatchObject({ mediaType: "text/markdown", canonical: "https://www.fenby.example/foi/17" });
    expect(record.questions.map(({ label, question }) => [label, question])).toEqual([
      ["1", "How many ponds are there?"],
      ["2", "How deep is each of them?"],
    ]);
  });

  test("lines broken at a width flow, others end where they end", async () => {
    const long =
      "We have looked for what you asked for in every place where it might be\nkept and found none of it there, in any of the registers that we keep or";
    const wrapped = `# Ponds\n\n**No**\n\n${long}\nanywhere else.\n`;
    expect((await read(wrapped)).blocks.at(-1)?.text).toBe(`${long.replace("\n", " ")} anywhere else.`);
    const lines = (await read("# Ponds\n\n**No**\n\nRecords Office\n4 Mill Lane\n")).blocks.slice(2);
    expect(lines.map(({ text }) => text)).toEqual(["Records Office", "4 Mill Lane"]);
  });
});

describe("texts made to harm end in bounded time", () => {
  const n = 30_000;
  test.each([
    ["emphasis inside words", "a_".repeat(n)],
    ["open brackets", "![[".repeat(n)],
    ["open links", "[a](<b".repeat(n)],
    ["ticks", "`a".repeat(n)],
    ["stars", "*a **b ".repeat(n)],
    ["quotations in quotations", `${">".repeat(n)} a`],
    ["lists in lists", Array.from({ length: 400 }, (_, depth) => `${"  ".repeat(depth)}- a`).join("\n")],
    ["a table", `|a|b|\n|-|-|\n${"|c|d|\n".repeat(n)}`],
    ["front matter without end", `---\n${"a: b\n".repeat(n)}`],
    ["megabytes", "Words and more words.\n".repeat(150_000)],
  ])(
    "%s",
    async (_name, text) => {
      expect(await cpuOf(() => read(`# T\n\n**b** [x](/y)\n\n${text}`))).toBeLessThan(8000);
    },
    300_000,
  );
});
