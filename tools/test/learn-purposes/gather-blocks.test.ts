import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { gatherBlocks } from "../../src/learn-purposes/gather-blocks.js";

const PAGE = [
  "Wexcombe Parish Council",
  "Our reference: 12/2024",
  "Thank you for your request. You asked:",
  "1. How many benches does the council own?",
  "2. What did the newest one cost?",
  "Our answers are as follows.",
  "1. The council owns fourteen benches.",
  "2. What did the newest one cost? It cost £640.",
  "Yours sincerely",
];
const LABEL = {
  request: "1. How many benches does the council own?\n2. What did the newest one cost?",
  qa: [
    { question: "How many benches does the council own?", answer: "The council owns fourteen benches." },
    { question: "What did the newest one cost?", answer: "It cost £640." },
  ],
};
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "foi-purposes-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, label: unknown): string {
  const file = join(folder, `${name}.txt`);
  writeFileSync(file, PAGE.join("\n\n"));
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(label));
  return file;
}

describe("the blocks of a labelled page", () => {
  test("ask and answer where labels say so, however often a question is printed", async () => {
    const [page] = await gatherBlocks([write("whole", LABEL)]);
    const told = page?.blocks.map(({ text }, at) => [text, page.asks[at], page.answers[at]]);
    expect(told?.filter(([, asks]) => asks)).toEqual([
      ["1. How many benches does the council own?", true, false],
      ["2. What did the newest one cost?", true, false],
      ["2. What did the newest one cost? It cost £640.", true, true],
    ]);
    expect(told?.filter(([, , answers]) => answers).map(([text]) => text)).toEqual([PAGE[6], PAGE[7]]);
  });

  test("teach nothing where the page lacks what a label holds", async () => {
    const lost = { ...LABEL, qa: [{ question: null, answer: "It cost £9,999." }] };
    expect(await gatherBlocks([write("lost", lost)])).toEqual([]);
  });
});
