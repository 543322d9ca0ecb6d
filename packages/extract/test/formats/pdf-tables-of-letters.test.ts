import { expect, test } from "@jest/globals";
import { read } from "../read-source.js";
import { makePdf, text } from "./make-pdf.js";

/** A frame with its inner edges, as strokes: places of the columns and of the rows, from the page's upper left corner. */
function grid(xs: readonly number[], ys: readonly number[]): string {
  const [left = 0, right = 0] = [xs[0], xs.at(-1)];
  const [top = 0, bottom = 0] = [ys[0], ys.at(-1)];
  const uprights = xs.map((x) => `${x} ${842 - top} m ${x} ${842 - bottom} l S`);
  const levels = ys.map((y) => `${left} ${842 - y} m ${right} ${842 - y} l S`);
  return `${[...uprights, ...levels].join("\n")}\n`;
}

test("a table inside a cell is read row by row, its cells' lines not mixed", async () => {
  const outer = grid([60, 200, 540], [100, 120, 260, 290]);
  const inner = grid([220, 300, 400], [150, 180, 200, 220]);
  const words =
    text(65, 115, "Question") +
    text(205, 115, "Answer") +
    text(65, 135, "How many vans?") +
    text(205, 135, "The figures are these.") +
    text(225, 162, "Year") +
    text(305, 162, "Number of") +
    text(305, 175, "vans") +
    text(225, 195, "2021") +
    text(305, 195, "Two") +
    text(225, 215, "2022") +
    text(305, 215, "Three") +
    text(205, 240, "They are kept in the yard.") +
    text(65, 280, "Where?") +
    text(205, 280, "In the yard.");
  const { blocks } = await read(makePdf({ pages: [outer + inner + words] }));
  expect(blocks.map(({ cells }) => cells)).toEqual([
    ["Question", "Answer"],
    [
      "How many vans?",
      "The figures are these.\nYear | Number of vans\n2021 | Two\n2022 | Three\nThey are kept in the yard.",
    ],
    ["Where?", "In the yard."],
  ]);
});

test("lists under the parts that a letter numbers begin anew under each", async () => {
  const bold = (y: number, number: string, words: string) => text(60, y, number, "F2") + text(85, y, words, "F2");
  const item = (y: number, number: string, words: string) => text(85, y, number) + text(105, y, words);
  const page =
    bold(100, "1.", "Your request") +
    item(120, "1.", "How many vans are there?") +
    item(140, "2.", "Where are they kept?") +
    bold(160, "2.", "Our response") +
    item(180, "1.", "Two.") +
    item(200, "2.", "In the yard.");
  const { blocks } = await read(makePdf({ pages: [page] }));
  expect(blocks.map(({ marker, level }) => [marker, level])).toEqual([
    ["1", 1],
    ["1", 1],
    ["2", 1],
    ["2", 1],
    ["1", 1],
    ["2", 1],
  ]);
});

test("rows of centred cells are told by the middles of their cells where no lines and no wide gaps part them", async () => {
  const page =
    text(60, 100, "Question") +
    text(300, 100, "Answer") +
    text(60, 120, "1. How many vans does the") +
    text(300, 126.5, "Two.") +
    text(60, 133, "Council own?") +
    text(300, 148.5, "They are kept in the yard") +
    text(60, 155, "2. Where are they kept?") +
    text(300, 161.5, "behind the town hall.");
  const { blocks } = await read(makePdf({ pages: [page] }));
  expect(blocks.map(({ cells }) => cells)).toEqual([
    ["Question", "Answer"],
    ["1. How many vans does the Council own?", "Two."],
    ["2. Where are they kept?", "They are kept in the yard behind the town hall."],
  ]);
});

test("a head that is printed again over the rest of a broken row, with no line below it, is no part of the row", async () => {
  const xs = [60, 200, 540];
  const head = (y: number) => text(65, y, "Request") + text(205, y, "Response");
  const first =
    grid(xs, [100, 120, 160, 200]) +
    head(115) +
    text(65, 135, "How many vans?") +
    text(205, 135, "Two.") +
    text(65, 175, "Where are they?") +
    text(205, 175, "They are kept in the yard by day and");
  const second =
    grid(xs, [60, 110, 130]) +
    head(75) +
    text(205, 90, "in the barn by night.") +
    text(65, 125, "Whose are they?") +
    text(205, 125, "Ours.");
  const { blocks } = await read(makePdf({ pages: [first, second] }));
  expect(blocks.filter(({ noise }) => noise === null).map(({ cells }) => cells)).toEqual([
    ["Request", "Response"],
    ["How many vans?", "Two."],
    ["Where are they?", "They are kept in the yard by day and in the barn by night."],
    ["Whose are they?", "Ours."],
  ]);
  expect(blocks.filter(({ noise }) => noise !== null).map(({ text }) => text)).toEqual(["Request | Response"]);
});
