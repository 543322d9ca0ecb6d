import type { SearchHit } from "@foi-records/store";
import { expect, test } from "@jest/globals";
import { writeSearchPage } from "../../src/search/search-page.js";
import { styleFor } from "../../src/text-style.js";

const plain = styleFor({ NO_COLOR: true }, true);
const marked = { ...plain, bold: (text: string) => `[${text}]` };

function hit(changes: Partial<SearchHit>): SearchHit {
  return {
    id: "ab".repeat(32),
    uri: "https://council.example/1",
    authority: "Zeddle Council",
    reference: "FOI 1",
    title: "Lamps",
    dateResponded: "2024-05-28",
    date: "2024-05-28",
    outcome: "refused",
    kind: "response",
    rank: 1,
    snippet: [],
    ...changes,
  };
}

test("what was found stands out wherever the line is broken", () => {
  const snippet = [
    { text: "… words before the ", isMatch: false },
    { text: "street lamps of the ward", isMatch: true },
    { text: ", and words behind it …", isMatch: false },
  ];
  const lines = writeSearchPage([hit({ title: null, snippet })], { style: marked, width: 40 });
  expect(lines).toEqual([
    "abababababab  [Zeddle Council] · FOI 1 · 2024-05-28 · refused",
    "  … words before the [street lamps of the]",
    "  [ward], and words behind it …",
  ]);
  for (let width = 40; width < 90; width++) {
    const [, ...shown] = writeSearchPage([hit({ title: null, snippet })], { style: marked, width });
    const text = shown.map((line) => line.trim()).join(" ");
    expect(text.replaceAll("] [", " ")).toBe("… words before the [street lamps of the ward], and words behind it …");
  }
});

test("a title that the snippet begins with is not told twice", () => {
  const snippet = [
    { text: "Street ", isMatch: false },
    { text: "lamps", isMatch: true },
    { text: " – How many are there?", isMatch: false },
  ];
  const [, ...shown] = writeSearchPage([hit({ title: "Street\nlamps", snippet })], { style: marked, width: 80 });
  expect(shown).toEqual(["  Street [lamps] – How many are there?"]);
});

test("what is not known is left out, and a record steers neither the terminal nor the list", () => {
  const strange = hit({
    authority: null,
    reference: "5\u001b[2J\n6",
    date: null,
    title: "a\u202eb",
    snippet: [{ text: "\u0007lamps", isMatch: true }],
  });
  expect(writeSearchPage([strange, hit({})], { style: plain, width: 80 })).toEqual([
    "abababababab  authority not stated · 5\ufffd[2J 6 · refused",
    "  a\ufffdb",
    "  \ufffdlamps",
    "",
    "abababababab  Zeddle Council · FOI 1 · 2024-05-28 · refused",
    "  Lamps",
    "  ",
  ]);
});
