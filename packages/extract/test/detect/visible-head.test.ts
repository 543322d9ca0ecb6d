import { describe, expect, test } from "@jest/globals";
import { visibleHead } from "../../src/detect/visible-head.js";

const head = (page: string) => visibleHead(Buffer.from(page));

describe("the beginning of what a page says", () => {
  test("stands behind its menus, a line a block", () => {
    expect(
      head(
        "<body><ul><li>Home</li></ul><main id=a><script>let a = '<p>';</script><h1>Boats</h1>\n<p>You  asked <b>how\nmany</b>&nbsp;&amp; where.</p><footer>End</footer>",
      ),
    ).toBe("Boats\nYou asked how many & where.");
  });

  test("keeps the lines of a text", () =>
    expect(head("Dear Ms Ash  \r\n\r\n  Thank you.\n")).toBe("Dear Ms Ash\nThank you."));

  test("is the whole of a page without landmarks, up to a length", () => {
    expect(head("<p>One</p><p>&quot;Two&rdquo;</p>")).toBe('One\n"Two"');
    expect(head("a".repeat(20_000))).toHaveLength(1500);
  });

  test("drops menus that nothing marks, but for the line before what follows", () => {
    const menu = "Home\nBins\nCouncil tax\nNews and views\nContact us\nSearch\nBoats";
    expect(head(`${menu}\nYou asked how many were let.`)).toBe("Boats\nYou asked how many were let.");
    expect(head("Home\nBins\nBoats\nYou asked how many.")).toBe("Home\nBins\nBoats\nYou asked how many.");
    const table = Array.from({ length: 8 }, (_, row) => `Ward ${row}`).join("\n");
    expect(head(table)).toBe(table);
  });

  test("keeps the lines of a text in which addresses stand between angles", () =>
    expect(head("From: Ann <ann@fenby.example>\nDear Ms Ash")).toBe("From: Ann\nDear Ms Ash"));

  test("ends where a page's own words end, and steps over what nobody sees", () => {
    expect(head("<main><p>One</p></main><aside>Two</aside>")).toBe("One");
    expect(head("<h1>One</h1><SCRIPT>let two;</SCRIPT><p>Three<style>p{}")).toBe("One\nThree");
  });

  test("reads letters of every length, and those of Windows-1252", () => {
    expect(head("<p>\u00a35 \u2019til \ud83d\ude00 caf\u00e9</p>")).toBe("\u00a35 \u2019til \ufffd caf\u00e9");
    expect(visibleHead(Buffer.from("<p>\u00a35 don\u0092t caf\u00e9</p>", "latin1"))).toBe(
      "\u00a35 don\u2019t caf\u00e9",
    );
  });

  test("has neither blank lines nor gaps, whatever makes them", () => {
    expect(head("<p>One\u00a0 &nbsp;\ttwo</p> <div>&nbsp;</div>\n<p>\u2003three</p>")).toBe("One two\nthree");
    expect(head("One \t\r\n\u3000\n two\u00a0\u00a0three")).toBe("One\ntwo three");
  });

  test("leaves alone what only looks like a sign written in letters", () =>
    expect(head("<p>A &amp;amp; B & C; D &nosuch; &#163;5 &amp")).toBe("A &amp; B & C; D &nosuch; £5 &amp"));
});
