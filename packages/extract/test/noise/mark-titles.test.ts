import { describe, expect, test } from "@jest/globals";
import { markTitles } from "../../src/noise/mark-titles.js";
import { readRecord } from "../read-page.js";
import { read } from "../read-source.js";

const headingsOf = async (html: string) =>
  markTitles((await read(html)).blocks)
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

const PROSE =
  "Public money is spent on the boats, and to tell more of them would help people to see whether it is well spent.";

describe("lines of a few words", () => {
  test.each(["Factors favouring disclosure", "Section 31(1)(a) - law enforcement", "IF YOU ARE UNHAPPY"])(
    "head what is below them between two sentences: %s",
    async (line) => {
      expect(await headingsOf(`<p>We hold it.</p><p>${line}</p><p>${PROSE}</p>`)).toEqual([line]);
    },
  );

  test.each([
    ["after a line that ends no sentence", `<p>Yours sincerely</p><p>Town Clerk</p><p>${PROSE}</p>`],
    ["over a line that is no prose", "<p>We hold it.</p><p>Town Clerk</p><p>Fenby Council.</p>"],
    ["below a question", `<p>Who has them?</p><p>The town clerk</p><p>${PROSE}</p>`],
  ])("head nothing %s", async (_where, html) => {
    expect(await headingsOf(html)).toEqual([]);
  });

  test("head reasons that belong to the answer which refuses", async () => {
    const { questions } = await readRecord(
      [
        "You asked: 1. How many boats do you own? 2. Where are they moored?",
        "Our response:",
        "1. We own three.",
        "2. We are withholding this under section 31(1)(a) of the Freedom of Information Act 2000.",
        "Factors favouring disclosure",
        PROSE,
      ].join("\n\n"),
    );
    expect(questions.at(-1)?.answer).toContain("well spent");
  });
});
