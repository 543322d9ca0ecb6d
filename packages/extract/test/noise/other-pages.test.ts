import { describe, expect, test } from "@jest/globals";
import { keptLines } from "../read-source.js";
import { LETTER } from "./slipway-letter.js";

const kept = (lines: readonly string[]) => keptLines(lines.join("\n"));

describe("below the letter the titles of other pages", () => {
  const foot = ["Follow us: Facebook", "© 2024 Weirs Board"];

  test.each(["Other replies in this year's log", "More from 2024 to 2025", "You might also like", "Up next"])(
    "stand under %j",
    async (label) => {
      const lines = [...LETTER, label, "WB 2230 Towpath benches", "WB 2232 Lock gates", ...foot];
      expect(await kept(lines)).toEqual(LETTER);
    },
  );

  test("stand under the way back to the log, where each has its number", async () => {
    const back = "Back to disclosure log";
    expect(await kept([...LETTER, back, "Entry 2024/62 Towpath benches", "Entry 2024/64 Lock gates", ...foot])).toEqual(
      LETTER,
    );
  });
});

describe("a list of the page's own headings", () => {
  test("may number them", async () => {
    const contents = ["Contents", "1. What was asked", "2 - What we found"];
    const letter = ["What was asked", LETTER[3] ?? "", "What we found", LETTER[5] ?? ""];
    expect(await kept(["Skip to main content", "Slipway repairs at Marl", ...contents, ...letter])).toEqual([
      "Slipway repairs at Marl",
      ...letter,
    ]);
  });
});

test("what a site says in two languages is known by its English half", async () => {
  const said = ["Diweddarwyd ar / Last updated: 3 May 2024", "Gadael sylw / Leave a comment", "© 2024 Weirs Board"];
  expect(await kept([...LETTER, ...said])).toEqual(LETTER);
});

test("a line of a body's name and its fellows at the edge of a printed page part no sentence", async () => {
  const foot = ["Page 1 of 2", "Weirs and Locks is the common name of the Weirs Board", "OFFICIAL"];
  const said = ["The slipway at Marl was shut for the whole of the winter because the gates", "had to be lifted out."];
  expect((await kept([...LETTER, said[0] ?? "", ...foot, said[1] ?? "", "Page 2 of 2"])).join(" ")).toContain(
    said.join(" "),
  );
});

test("the names of fields over their days are no menu's entries", async () => {
  const menu = ["Council tax", "Bins", "Planning", "Find it", "A to Z of services"];
  const own = [
    "Towpath bins",
    "TB/2022/1340",
    "Request received",
    "31 August 2022",
    "Response sent",
    "27 September 2022",
  ];
  const lines = ["Skip to main content", ...menu, "You are here: Home / Council / FOI log / 2022", ...own];
  const asked = ["Request and response", ...LETTER.slice(3, 4), LETTER[5] ?? ""];
  expect(await kept([...lines, "Directorate", "Place and Environment", ...asked])).toEqual(expect.arrayContaining(own));
});
