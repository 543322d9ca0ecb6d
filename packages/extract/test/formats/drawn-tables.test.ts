import { expect, test } from "@jest/globals";
import { read } from "../read-source.js";

const rowsOf = async (text: string) =>
  (await read(text, "text/plain")).blocks.flatMap(({ cells }) => (cells === undefined ? [] : [cells]));

const FRAME = "+----------------------+-----------------+";
const RULE = "|----------------------+-----------------|";

test("a drawn table whose columns broke its cells has each row whole", async () => {
  const page = `The table answers you.\n\n${FRAME}\n|Question              |Answer           |\n${RULE}\n|1. How many buoys are |There were 41 on |\n|there?                |1 April.         |\n${RULE}\n|2. Who keeps them?    |Ferries Ltd      |\n${RULE}\n|3. At what cost in    |£8,310           |\n|2022?                 |                 |\n${FRAME}\n\nWrite if you are unhappy.`;
  expect(await rowsOf(page)).toEqual([
    ["Question", "Answer"],
    ["1. How many buoys are there?", "There were 41 on 1 April."],
    ["2. Who keeps them?", "Ferries Ltd"],
    ["3. At what cost in 2022?", "£8,310"],
  ]);
});

test("rows between two rules stay rows where every cell is full", async () => {
  const page = `Figures\n\n${FRAME}\n|Year                  |Buoys            |\n${RULE}\n|2021                  |40               |\n|2022                  |41               |\n${RULE}\n|Total                 |81               |\n${FRAME}\n`;
  expect((await rowsOf(page)).map((cells) => cells[1])).toEqual(["Buoys", "40", "41", "81"]);
});
