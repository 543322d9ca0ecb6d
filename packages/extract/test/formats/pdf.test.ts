import { describe, expect, test } from "@jest/globals";
import type { Block } from "../../src/blocks.js";
import { read } from "../read-source.js";
import { lines, makePdf, rule, text } from "./make-pdf.js";

const LONG = "We have looked for the information that you asked for in every place where it might have been";

async function blocksOf(...pages: readonly string[]): Promise<readonly Block[]> {
  return (await read(makePdf({ pages }))).blocks;
}

const textsOf = (blocks: readonly Block[]) => blocks.filter(({ noise }) => noise === null).map((block) => block.text);

describe("paragraphs", () => {
  test("joins wrapped lines and divides at a gap", async () => {
    const page = lines(60, 80, [LONG, "kept and found none of it."]) + lines(60, 122, ["You may ask for a review."]);
    expect(textsOf(await blocksOf(page))).toEqual([`${LONG} kept and found none of it.`, "You may ask for a review."]);
  });

  test("keeps lines apart that ended though there was room", async () => {
    const page = lines(60, 80, ["Records Office", "4 Mill Lane", "Anytown", LONG, "kept and found none of it."]);
    expect(textsOf(await blocksOf(page)).slice(0, 3)).toEqual(["Records Office", "4 Mill Lane", "Anytown"]);
  });

  test("joins a word broken by a hyphen and keeps a compound's own", async () => {
    const page = lines(60, 80, [
      `${LONG} infor-`,
      `mation, and what we hold of it since the time of the year's well-`,
      `known flood is put down in a register. The information is long-`,
      "term. It is not kept by date.",
    ]);
    const [joined] = textsOf(await blocksOf(page));
    expect(joined).toContain("have been information, and");
    expect(joined).toContain("well-known flood");
    expect(joined).toContain("long-term");
  });

  test("joins an address and a provision that were broken", async () => {
    const page = lines(60, 80, [
      `${LONG} https://www.example.org/about-us/`,
      "how-we-answer and here. We rely on what the law says of such things in regulation 12(4)",
      "(b) of the Regulations and on nothing else.",
    ]);
    const [joined] = textsOf(await blocksOf(page));
    expect(joined).toContain("https://www.example.org/about-us/how-we-answer and");
    expect(joined).toContain("regulation 12(4)(b) of");
  });

  test("a sentence goes on over the page, and Block.page tells where it began", async () => {
    const first = lines(60, 90, Array(48).fill(LONG)) + text(280, 815, "Page 1 of 2");
    const second =
      lines(60, 90, ["no more than that and so forth.", "", "Yours faithfully"], 30) + text(280, 815, "Page 2 of 2");
    const blocks = await blocksOf(first, second);
    const [letter] = blocks;
    expect(letter?.text.endsWith("might have been no more than that and so forth.")).toBe(true);
    expect(letter?.page).toBe(1);
    expect(blocks.filter(({ noise }) => noise?.rule === "page-number").map(({ page }) => page)).toEqual([1, 2]);
    expect(textsOf(blocks).at(-1)).toBe("Yours faithfully");
  });
});

describe("headings, lists and emphasis", () => {
  test("tells headings by their size and the title by its place", async () => {
    const page =
      text(60, 80, "Ponds in the north", "F2", 20) +
      text(60, 120, "Request", "F2", 14) +
      lines(60, 150, [LONG, "asked."]) +
      text(60, 190, "Response", "F2", 14) +
      lines(60, 220, [LONG, "held."]);
    const headings = (await blocksOf(page)).filter(({ kind }) => kind === "heading");
    expect(headings.map(({ text, level }) => [level, text])).toEqual([
      [1, "Ponds in the north"],
      [2, "Request"],
      [2, "Response"],
    ]);
  });

  test("gives a list's numbers as markers and leaves them in the text, where they are printed", async () => {
    const page =
      lines(60, 80, [LONG, "of the kind."]) +
      text(78, 120, "1.") +
      text(96, 120, "How many ponds?") +
      text(78, 136, "2.") +
      text(96, 136, "How deep are they?") +
      lines(60, 170, ["3. Who looks after them?"]);
    const blocks = (await blocksOf(page)).slice(1);
    expect(blocks.map(({ kind, marker, text }) => [kind, marker, text])).toEqual([
      ["list-item", "1", "1. How many ponds?"],
      ["list-item", "2", "2. How deep are they?"],
      ["paragraph", undefined, "3. Who looks after them?"],
    ]);
  });

  test("gives bold ranges as the page's markup would", async () => {
    const [block] = await blocksOf(text(60, 80, "Question 1", "F2") + text(121, 80, "how many?"));
    expect(block?.text).toBe("Question 1 how many?");
    expect(block?.strong).toEqual([{ start: 0, end: 10 }]);
  });
});

describe("tables", () => {
  const grid = [rule(60, 100, 500, 100), rule(60, 140, 500, 140), rule(60, 180, 500, 180), rule(60, 100, 60, 180)];
  const edges = [...grid, rule(280, 100, 280, 180), rule(500, 100, 500, 180)].join("");

  test("reads the cells between ruling lines, wrapped cells joined", async () => {
    const page =
      edges +
      lines(66, 114, ["How many swans were", "counted in the park?"]) +
      lines(286, 114, ["Eleven."]) +
      lines(66, 154, ["And geese?"]) +
      lines(286, 154, ["Four hundred, give or take", "a few that flew."]);
    const rows = (await blocksOf(page)).filter(({ kind }) => kind === "table-row");
    expect(rows.map(({ cells }) => cells)).toEqual([
      ["How many swans were counted in the park?", "Eleven."],
      ["And geese?", "Four hundred, give or take a few that flew."],
    ]);
    expect(new Set(rows.map(({ group }) => group)).size).toBe(1);
  });

  test("reads columns that no lines divide", async () => {
    const page = [
      ["Year", "Calls", "Hoaxes"],
      ["2021", "1,204", "17"],
      ["2022", "1,377", "9"],
    ]
      .map((row, index) => row.map((cell, column) => text(60 + column * 120, 100 + index * 16, cell)).join(""))
      .join("");
    const rows = (await blocksOf(page)).map(({ cells }) => cells);
    expect(rows).toEqual([
      ["Year", "Calls", "Hoaxes"],
      ["2021", "1,204", "17"],
      ["2022", "1,377", "9"],
    ]);
  });

  test("a row that breaks over the page is one row and heads printed again are noise", async () => {
    const table = (top: number, bottom: number, middle: number) =>
      [top, middle, bottom].map((y) => rule(60, y, 500, y)).join("") +
      [60, 280, 500].map((x) => rule(x, top, x, bottom)).join("");
    const head = (y: number) => text(66, y, "Request", "F2") + text(286, y, "Response", "F2");
    const first =
      table(700, 800, 730) + head(715) + text(66, 745, "1. How many?") + text(286, 745, "There are nine and");
    const second = table(60, 160, 90) + head(75) + text(286, 105, "twenty of them.");
    const blocks = await blocksOf(first, second);
    expect(blocks.filter(({ noise }) => noise === null).map(({ cells }) => cells)).toEqual([
      ["Request", "Response"],
      ["1. How many?", "There are nine and twenty of them."],
    ]);
    expect(blocks.find(({ noise }) => noise !== null)?.noise?.rule).toBe("repeated-table-head");
  });

  test("reads a page of two columns one after the other", async () => {
    const column = (x: number, word: string) =>
      lines(
        x,
        100,
        Array.from({ length: 16 }, (_, index) => `${word} ${index} runs on to the edge of its own`),
        14,
      ) + text(x, 324, "and ends here.");
    const [left = "", right = ""] = textsOf(await blocksOf(column(60, "Left") + column(320, "Right")));
    expect(left.endsWith("of its own and ends here.")).toBe(true);
    expect(right.startsWith("Right 0")).toBe(true);
  });
});

describe("the edges of the page", () => {
  const pages = [1, 2, 3].map(
    (number) =>
      text(60, 40, "Anytown Council") +
      text(280, 40, "OFFICIAL") +
      lines(60, 90, [`${number} ${LONG}`, "and so on."]) +
      text(60, 810, "Town Hall, Anytown, AN1 1AA") +
      text(500, 810, `Page ${number} of 3`),
  );

  test("marks running heads, feet, page numbers and markings as noise, and keeps them", async () => {
    const blocks = await blocksOf(...pages);
    const noise = blocks.filter((block) => block.noise !== null);
    expect(noise).toHaveLength(6);
    expect(new Set(noise.map((block) => block.noise?.rule))).toEqual(new Set(["running-head", "running-foot"]));
    expect(textsOf(blocks)).toHaveLength(3);
  });

  test("knows a page number and a marking on a page that stands alone", async () => {
    const page = text(280, 40, "OFFICIAL-SENSITIVE") + lines(60, 90, [LONG, "kept."]) + text(290, 815, "Page 1 of 1");
    const noise = (await blocksOf(page)).flatMap(({ noise }) => noise?.rule ?? []);
    expect(noise.sort()).toEqual(["page-number", "protective-marking"]);
  });

  test("leaves figures at a page's edge alone", async () => {
    const page = lines(60, 90, [LONG, "kept."]) + text(60, 815, "1,204");
    expect(textsOf(await blocksOf(page))).toContain("1,204");
  });
});
