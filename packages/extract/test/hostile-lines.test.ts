import { describe, expect, test } from "@jest/globals";
import { readRecord } from "./read-page.js";

/** More than a call takes arguments, and fewer than the lines of a document that is too large. */
const LINES = 130_000;
const some = (line: (number: number) => string): string =>
  Array.from({ length: LINES }, (_, at) => line(at)).join("\n");

describe("a text of more lines than a call takes arguments", () => {
  test.each([
    ["paragraphs of an answer", (at: number) => `We gave boat ${at} to the town.\n`],
    ["the rows of one table", (at: number) => `${at}\tHow many wells are in ward ${at}?\t${at * 2}`],
  ])("whose lines are %s is read", async (_, line) => {
    const { text } = await readRecord(`Your request\n\nHow many?\n\nOur response\n\n${some(line)}\n`, "text/plain");
    expect(text).toContain(
      line(LINES - 1)
        .split("\t")
        .at(-1)
        ?.trim(),
    );
  });
});
