import { expect, test } from "@jest/globals";
import { textBlocks } from "../../src/formats/plain-text.js";

/** Pages as a conversion of a PDF parts them, with a foot below each. */
const printed = (foot: (page: number) => string, ...pages: readonly string[]) =>
  textBlocks(pages.map((page, index) => `${page}\n\n${foot(index + 1)}\n`).join("\f"), 0);
const kept = (blocks: ReturnType<typeof textBlocks>) => blocks.filter(({ noise }) => noise === null);
const struck = (blocks: ReturnType<typeof textBlocks>) => blocks.filter(({ noise }) => noise !== null);

const FIRST =
  "Pier Board\nThe Pier, Saltcote\nDear Ms Hall\nThank you for your request about the kiosks on the pier, which we have looked at with the";
const SECOND = "Pier Manager and with the tenants of the kiosks.\nYours sincerely\nA. Keeper\nThe Pier Board";

test("numbers of pages are the pages', and a sentence goes on over them", () => {
  const blocks = printed((page) => String(page), FIRST, SECOND);
  expect(struck(blocks).map(({ text }) => text)).toEqual(["1", "2"]);
  expect(kept(blocks).map(({ text }) => text)).toContain(
    "Thank you for your request about the kiosks on the pier, which we have looked at with the Pier Manager and with the tenants of the kiosks.",
  );
});

test("a number may stand below a marking, and what stands on each page above it", () => {
  const blocks = printed((page) => `Pier Board – here for the shore\nOFFICIAL\n${page}`, FIRST, SECOND);
  expect(struck(blocks).map(({ text }) => text)).toEqual([
    "Pier Board – here for the shore",
    "OFFICIAL",
    "1",
    "Pier Board – here for the shore",
    "OFFICIAL",
    "2",
  ]);
});

test("answers that recur, and numbers that are no page's, stay", () => {
  const blocks = printed(
    () => "Answer\n14",
    "1. How many kiosks are let in May?",
    "2. How many kiosks are let in June?",
  );
  expect(struck(blocks)).toEqual([]);
  const labelled = textBlocks(
    "Question 20\nNone\nWe hold nothing.\nIt is so.\f\nQuestion 21\nOne\nWe hold one.\nIt is here.",
    0,
  );
  expect(struck(labelled)).toEqual([]);
});

test("a text of one page has no edges", () => {
  expect(struck(textBlocks("Dear Ms Hall\nThere are two kiosks on the pier.\n1\n", 0))).toEqual([]);
});
