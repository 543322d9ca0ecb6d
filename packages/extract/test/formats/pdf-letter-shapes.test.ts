import { expect, test } from "@jest/globals";
import type { Block } from "../../src/blocks.js";
import { readRecord } from "../read-page.js";
import { read } from "../read-source.js";
import { lines, makePdf, text } from "./make-pdf.js";

const LONG = "We have looked for the information that you asked for in every place where it might have been";

async function blocksOf(...pages: readonly string[]): Promise<readonly Block[]> {
  return (await read(makePdf({ pages }))).blocks;
}

const textsOf = (blocks: readonly Block[]) => blocks.filter(({ noise }) => noise === null).map((block) => block.text);

test("a foot that stands above the pictures of every page is none of the letter", async () => {
  const foot = text(60, 715, "The Board is a partner of the Fen Rivers Trust.");
  const pages = [1, 2].map((page) => lines(60, 90, [`${page} ${LONG}`, "and so on."]) + foot);
  const blocks = await blocksOf(...pages);
  expect(textsOf(blocks)).toEqual([`1 ${LONG} and so on.`, `2 ${LONG} and so on.`]);
  expect(blocks.filter(({ noise }) => noise?.rule === "running-foot")).toHaveLength(2);
});

test("the last line of a page's text is no foot, though the next page ends with the like", async () => {
  const pages = [1, 2].map((page) => lines(60, 90, [LONG, "and so on."]) + text(60, 715, `Berths let in all: ${page}`));
  expect(textsOf(await blocksOf(...pages))).toContain("Berths let in all: 2");
});

test("a number that was set in larger letters than its text leaves the text one paragraph", async () => {
  const number = text(60, 90, "1.", "F1", 14);
  const page = number + lines(90, 90, ["The number of boats that are moored in the harbour by night", "and by day."]);
  expect(textsOf(await blocksOf(page + lines(60, 150, [LONG, "kept."])))[0]).toMatch(/by night and by day\.$/);
});

test("an item that counts on from the one before it is of the same list, though it is indented", async () => {
  const items = [60, 78, 78].map(
    (x, index) => text(x, 90 + index * 30, `${index + 1}.`) + text(110, 90 + index * 30, `The boats of pier ${index}`),
  );
  const blocks = await blocksOf(items.join("") + lines(60, 200, [LONG, "kept."]));
  expect(blocks.slice(0, 3).map(({ marker, level }) => [marker, level])).toEqual([
    ["1", 1],
    ["2", 1],
    ["3", 1],
  ]);
});

test("a bracket that was opened is closed in the same paragraph", async () => {
  const page = lines(60, 90, [LONG, "(as the list of", "Kinds of Craft of 2019) has it.", LONG]);
  expect(textsOf(await blocksOf(page))[0]).toContain("(as the list of Kinds of Craft of 2019) has it.");
});

test("a date beside the address of who sends the letter is the letter's", async () => {
  const left = ["8 April 2021", "Private and Confidential", "By e-mail", "A. N. Other"];
  const right = ["Records Office", "Fen Rivers Board", "4 Mill Lane", "Fenby FB1 1AA"];
  const head = lines(60, 80, left) + lines(380, 80, right);
  const letter = lines(60, 170, [
    "Dear A. N. Other,",
    "",
    "Thank you for your request about the berths. We hold none.",
  ]);
  expect(await readRecord(makePdf({ pages: [head + letter] }), "application/pdf")).toMatchObject({
    dateResponded: "2021-04-08",
  });
});

test("a foot whose last column numbers the page is no text, nor is a marking with a number beside it", async () => {
  const foot = text(60, 805, "Reply 41/22") + text(480, 805, "1 / 1") + text(280, 820, "OFFICIAL 1");
  const blocks = await blocksOf(lines(60, 90, [LONG, "and so on."]) + foot);
  expect(textsOf(blocks)).toEqual([`${LONG} and so on.`]);
  expect(blocks.flatMap(({ noise }) => noise?.rule ?? [])).toEqual(["page-number", "protective-marking"]);
});

test.each([
  ["Reply 41/22 page 1", "page-number"],
  ["The berths are listed on page 1", undefined],
])("'%s' at the foot of a page", async (foot, rule) => {
  const blocks = await blocksOf(lines(60, 90, [LONG, "and so on."]) + text(60, 805, foot));
  expect(blocks.find((block) => block.text === foot)?.noise?.rule).toBe(rule);
});

test("paragraphs that hang from numbers of two parts are no table, and keep their numbers", async () => {
  const paragraphs = [1, 2, 3].map(
    (part) => text(60, 90 + part * 40, `2.${part}`) + lines(110, 90 + part * 40, [LONG, `and so on ${part}.`]),
  );
  const blocks = await blocksOf(paragraphs.join(""));
  expect(textsOf(blocks)).toEqual([1, 2, 3].map((part) => `2.${part} ${LONG} and so on ${part}.`));
  expect(blocks.some(({ cells }) => cells !== undefined)).toBe(false);
});

test("figures in two columns stay a table, though the first are as numbers of paragraphs are", async () => {
  const rows = [1, 2, 3].map((row) => text(60, 90 + row * 16, `2.${row}`) + text(200, 90 + row * 16, `3.${row}`));
  expect((await blocksOf(rows.join(""))).filter(({ cells }) => cells !== undefined)).toHaveLength(3);
});

test("a typewriter's space divides no columns, though it is the only one of its line", async () => {
  const line = `BT /F1 11 Tf 1 0 0 1 60 762 Tm [(GREYFRIARS) -600 (COLLEGE)] TJ ET\n`;
  expect(textsOf(await blocksOf(line + line.replace("762", "748")))).toContain("GREYFRIARS COLLEGE GREYFRIARS COLLEGE");
});

test("a name whose letters are set apart is read as words, drawn at once or letter by letter", async () => {
  const at = (y: number) => `BT /F1 11 Tf 1 0 0 1 60 ${842 - y} Tm`;
  const spaced = `${at(80)} 3 Tc (Harbour Office) Tj 0 Tc ET\n`;
  const letters = [..."HarbourRecords"].map((letter, index) =>
    text(60 + index * 12 + (index > 6 ? 9 : 0), 120, letter),
  );
  expect(textsOf(await blocksOf(spaced + letters.join("") + lines(60, 200, [LONG, "kept."]))).slice(0, 2)).toEqual([
    "Harbour Office",
    "Harbour Records",
  ]);
});
