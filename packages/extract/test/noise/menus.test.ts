import { describe, expect, test } from "@jest/globals";
import { keptLines } from "../read-source.js";

const LETTER = [
  "FOI request 3 of 2023",
  "The request",
  "How many benches are there?",
  "Reply",
  "There are nine benches.",
];

const kept = (lines: readonly string[]) => keptLines(lines.join("\n"));

describe("a menu that begins with 'Home'", () => {
  test("goes with entries that only this site has, under whatever stands over it", async () => {
    const menu = ["Home", "News", "Agendas", "Village hall booking", "Finance", "FOI and policies"];
    expect(await kept(["Hartsmere | Our village", ...menu, ...LETTER])).toEqual(["Hartsmere | Our village", ...LETTER]);
  });

  test("is none where a home is what was asked about", async () => {
    const lines = [
      ...LETTER.slice(0, 4),
      "Home",
      "Nine benches",
      "Garden",
      "Four benches",
      "There are thirteen benches.",
    ];
    expect(await kept(lines)).toEqual(lines);
  });
});

test("a row of which every part is a page's tool is noise, and one with a part of its own is not", async () => {
  expect(await kept([...LETTER, "Top of page | Printer friendly version"])).toEqual(LETTER);
  const lines = [...LETTER, "Print run | 4,000"];
  expect(await kept(lines)).toEqual(lines);
});

test("short answers in a list are no foot of the site, though a heading of menu words stands over them", async () => {
  const lines = [...LETTER, "Website and accessibility", "1. Corkit", "2. The Communications Team", "3. June 2021"];
  expect(await kept(lines)).toEqual(lines);
});
