import { describe, expect, test } from "@jest/globals";
import type { Block } from "../../src/blocks.js";
import { toCleanText } from "../../src/noise/clean-text.js";
import { PAGE_VALUES, readPagePlaces } from "../../src/purposes/page-places.js";

type Line = string | Partial<Block>;

function placesOfLines(lines: readonly Line[]) {
  const blocks = lines.map(
    (line): Block => ({
      kind: "paragraph",
      text: "",
      noise: null,
      ...(typeof line === "string" ? { text: line } : line),
    }),
  );
  const places = readPagePlaces(toCleanText(blocks).blocks);
  const column = (name: string) => {
    const at = PAGE_VALUES.indexOf(name);
    return lines.map((_, row) => places.values[row * PAGE_VALUES.length + at]);
  };
  return { ...places, column };
}

describe("the place of a block in its page", () => {
  test("tells the label of a question from the same label of its answer", () => {
    const { column } = placesOfLines([
      "1. How many?",
      "2. What cost?",
      "Our reply:",
      "1. Nine.",
      "2. £40.",
      "3. None.",
    ]);
    expect(column("same label above")).toEqual([0, 0, 0, 1, 1, 0]);
    expect(column("same label below")).toEqual([1, 1, 0, 0, 0, 0]);
    expect(column("label")).toEqual([1, 2, -1, 1, 2, 3]);
  });

  test("counts the letters and mails that it stands in", () => {
    const { column } = placesOfLines([
      "From: Ann Example",
      "Dear Council",
      "How many?",
      "Yours sincerely",
      "Dear Ann",
      "Nine.",
    ]);
    expect(column("greetings above")).toEqual([0, 0, 1, 1, 1, 2]);
    expect(column("greetings below")).toEqual([2, 2, 1, 1, 1, 0]);
    expect(column("farewells above")).toEqual([0, 0, 0, 0, 1, 1]);
    expect(column("below mail head").slice(1)).toEqual([1, 2, 3, 4, 5]);
  });

  test("knows what heads it and what leads in to it", () => {
    const strong = (text: string) => ({ text, strong: [{ start: 0, end: text.length }] });
    const { heads, leads } = placesOfLines([
      { kind: "heading", text: "Request" },
      "I ask for:",
      "a list",
      strong("Reply"),
      "None.",
    ]);
    expect([...heads]).toEqual([-1, 0, 0, 0, 3]);
    expect([...leads]).toEqual([-1, -1, 1, 1, 1]);
  });

  test("knows what is set alike", () => {
    const item = (text: string) => ({ kind: "list-item" as const, level: 1, text });
    const { forms } = placesOfLines([
      "I ask for",
      item("a list"),
      item("its cost"),
      "There is none",
      { text: "quoted", quoted: true },
    ]);
    expect(forms[1]).toBe(forms[2]);
    expect(forms[0]).toBe(forms[3]);
    expect(new Set(forms).size).toBe(3);
  });
});
