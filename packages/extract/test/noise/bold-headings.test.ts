import { describe, expect, test } from "@jest/globals";
import { markBoldHeadings } from "../../src/noise/bold-headings.js";
import { read } from "../read-source.js";

const headingsOf = async (html: string) =>
  markBoldHeadings((await read(html)).blocks)
    .filter(({ kind }) => kind === "heading")
    .map(({ text }) => text);

describe("lines all in bold", () => {
  test.each([
    ["over a paragraph", "<p>We hold it.</p><p><b>The public interest</b></p><p>It is weighed here.</p>"],
    ["below a sentence in italics", "<p><em>We hold it.</em></p><p><b>Unhappy?</b></p><p>Write to us.</p>"],
    [
      "over a heading of its own parts",
      "<p>Yes.</p><p><b>How it was weighed</b></p><p><b>For release</b></p><p>Much.</p>",
    ],
  ])("head what is below them: %s", async (_where, html) => {
    expect((await headingsOf(html)).length).toBeGreaterThan(0);
  });

  test("head an answer where they say a point of the request again", async () => {
    const point = "Any advice on who has to mend the wall.";
    const html = `<p>You asked for</p><ul><li>${point}</li></ul><p>Our reply</p><p><b>${point}</b></p><p>There is none.</p>`;
    expect(await headingsOf(html)).toEqual([point]);
  });

  test.each([
    ["an answer below its question", "<p>How many boats?</p><p><b>Forty one boats</b></p><p>And oars?</p>"],
    ["a sentence", "<p>We looked.</p><p><b>Forty one boats were hired.</b></p><p>And no oars.</p>"],
    ["a value", "<p>We looked.</p><p><b>41</b></p><p>And no oars.</p>"],
    [
      "the lines of a signature",
      "<p>Yours</p><p><b>Ann Weir</b></p><p><b>Head of Law</b></p><p><b>Fenby Council</b></p><p>Tel 1</p>",
    ],
    ["an item with its number", "<p>We looked.</p><p><b>2. The boats we hire</b></p><p>None.</p>"],
    ["words within a line", "<p>We looked.</p><p><b>Boats we hire</b> none</p><p>None.</p>"],
  ])("head nothing as %s", async (_what, html) => {
    expect(await headingsOf(html)).toEqual([]);
  });
});
