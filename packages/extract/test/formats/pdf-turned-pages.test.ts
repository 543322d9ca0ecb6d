import { expect, test } from "@jest/globals";
import type { Block } from "../../src/blocks.js";
import { read } from "../read-source.js";
import { lines, makePdf, rule, text } from "./make-pdf.js";

const LEVEL = "1 0 0 1 0 0 cm";
const OVER = "-1 0 0 -1 595 842 cm";
/** The upper left corner of a sheet that lies on its side is put where the page's is once it is turned. */
const UP = "0 1 -1 0 842 0 cm";
const DOWN = "0 -1 1 0 -247 842 cm";

const draw = (matrix: string, content: string) => `q ${matrix}\n${content}Q\n`;

/** A ruled table of two columns whose second cell has two lines, with a foot at the edge of the sheet that it lies on. */
function table(foot: number): string {
  const cells =
    lines(60, 120, ["Berth", "Of the pier"]) +
    lines(260, 120, ["Boats that lie there", "by night"]) +
    text(60, 170, "Kings Quay") +
    text(260, 170, "Four");
  const levels = [100, 150, 190].map((y) => rule(50, y, 500, y)).join("");
  const uprights = [50, 250, 500].map((x) => rule(x, 100, x, 190)).join("");
  return text(60, 60, "Berths and boats of all the piers") + cells + levels + uprights + text(280, foot, "Page 2");
}

async function blocksOf(...pages: readonly string[]): Promise<readonly Block[]> {
  return (await read(makePdf({ pages }))).blocks;
}

const FIRST = lines(60, 90, ["Thank you for your request. The table is overleaf."]) + text(280, 800, "Page 1");

test.each([
  ["level", LEVEL, 800],
  ["turned over", OVER, 800],
  ["up the page", UP, 560],
  ["down the page", DOWN, 560],
])("a ruled table %s is read row by row, its foot told", async (_, matrix, foot) => {
  const blocks = (await blocksOf(FIRST, draw(matrix, table(foot)))).filter(({ page }) => page === 2);
  expect(blocks.flatMap(({ cells }) => (cells === undefined ? [] : [cells]))).toEqual([
    ["Berth\nOf the pier", "Boats that lie there by night"],
    ["Kings Quay", "Four"],
  ]);
  expect(blocks.find((block) => block.text === "Page 2")?.noise?.rule).toBe("page-number");
});

test("the foot that stands upright on a page on its side is marked and not dropped", async () => {
  const blocks = await blocksOf(FIRST, draw(UP, table(560)) + text(280, 820, "Harbour Board 2214"));
  expect(blocks.find((block) => block.text === "Harbour Board 2214")?.noise).toEqual({
    profile: "pdf",
    rule: "sideways-text",
  });
});

test("a column's head that is turned stands in its cell", async () => {
  const page = table(800).replace(text(60, 170, "Kings Quay"), "");
  const head = `BT /F1 11 Tf 0 1 -1 0 80 ${842 - 185} Tm (Quay) Tj ET\n`;
  const blocks = await blocksOf(page + head);
  expect(blocks.flatMap(({ cells }) => (cells === undefined ? [] : [cells])).at(-1)).toEqual(["Quay", "Four"]);
});

test("a turned head of two lines is read line after line, though each is centred", async () => {
  const page = table(800).replace(text(60, 170, "Kings Quay"), "");
  const head = [
    ["Berths of", 80, 188],
    ["Quay", 94, 181],
  ].map(([words, x, y]) => `BT /F1 11 Tf 0 1 -1 0 ${x} ${842 - Number(y)} Tm (${words}) Tj ET\n`);
  const blocks = await blocksOf(page + head.join(""));
  expect(blocks.flatMap(({ cells }) => (cells === undefined ? [] : [cells])).at(-1)).toEqual([
    "Berths of Quay",
    "Four",
  ]);
});
