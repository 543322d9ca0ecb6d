import { describe, expect, test } from "@jest/globals";
import { foldText } from "../../src/search/fold-text.js";
import { makeSnippet } from "../../src/search/make-snippet.js";

/** The snippet of a text in which some words are found, as one reads it. */
function snippetOf(text: string, ...words: readonly string[]): string {
  const marked = foldText(text).replace(new RegExp(`\\b(${words.join("|")})\\b`, "g"), "<$1>");
  return makeSnippet(text, marked)
    .map((piece) => (piece.isMatch ? `[${piece.text}]` : piece.text))
    .join("");
}

const words = (count: number, word = "filler") => Array(count).fill(word).join(" ");

describe("a snippet", () => {
  test("of a short text is the whole of it, on one line", () => {
    expect(snippetOf("Lamps:\n\n12 <b>lamps</b>\n", "lamps")).toBe("[Lamps]: 12 <b>[lamps]</b> ");
    expect(snippetOf("Nothing here", "lamps")).toBe("Nothing here");
    expect(snippetOf("", "lamps")).toBe("");
  });

  test("begins shortly before what was found and ends between words", () => {
    const snippet = snippetOf(`${words(60)} lamps ${words(60)}`, "lamps");
    expect(snippet).toMatch(/^… (filler )+\[lamps\]( filler)+ …$/);
    expect(snippet.length).toBeLessThan(200);
  });

  test("shows the place with most different words, and of equals the first", () => {
    const text = `${words(20, "lamps of")} ${words(60)} lamps of kerbs ${words(60)} kerbs of lamps`;
    expect(snippetOf(text, "lamps", "of", "kerbs")).toContain("[lamps] [of] [kerbs]");
    expect(snippetOf(`one lamp ${words(60)} two lamp`, "lamp")).toMatch(/^one \[lamp\]/);
  });

  test("of a text without spaces, or of a find that is longer than it, is cut all the same", () => {
    const long = snippetOf(`${"x".repeat(1000)} lamps ${"y".repeat(1000)}`, "lamps");
    expect(long).toContain("[lamps]");
    expect(long.length).toBeLessThan(200);
    const text = `${words(10)} ${words(100, "lamps")}`;
    const marked = `${words(10)} <${words(100, "lamps")}>`;
    const pieces = makeSnippet(text, marked);
    expect(pieces.filter(({ isMatch }) => isMatch).map((piece) => piece.text)[0]).toMatch(/^lamps lamps/);
    expect(pieces.map((piece) => piece.text).join("").length).toBeLessThan(200);
  });
});
