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
    expect(head("a".repeat(20_000))).toHaveLength(1600);
  });

  test("has neither blank lines nor gaps, whatever makes them", () => {
    expect(head("<p>One\u00a0 &nbsp;\ttwo</p> <div>&nbsp;</div>\n<p>\u2003three</p>")).toBe("One two\nthree");
    expect(head("One \t\r\n\u3000\n two\u00a0\u00a0three")).toBe("One\ntwo three");
  });

  test("leaves alone what only looks like a sign written in letters", () =>
    expect(head("<p>A &amp;amp; B & C; D &nosuch; &#163;5 &amp")).toBe("A &amp; B & C; D &nosuch; £5 &amp"));
});
