import { describe, expect, test } from "@jest/globals";
import { handOf } from "../../src/learn/hand-of.js";
import type { LabelledLine, LabelledPage } from "../../src/learn-furniture/gather-lines.js";
import { learnFurniture, weighPage } from "../../src/learn-furniture/learn.js";

const line = (text: string, isFurniture: boolean | null): LabelledLine => ({
  text,
  signs: text === "letter" ? null : [text],
  look: text === "letter" ? 0 : 2,
  letter: { opens: false, closes: false, isApart: false, isSite: false },
  isFurniture,
  isKept: isFurniture === false,
});
const PAGES: readonly LabelledPage[] = Array.from({ length: 30 }, (_, index) => ({
  name: `cases/layout/h${index}-page.html`,
  lines: [
    line("news", true),
    line("jobs", true),
    line("letter", false),
    line("ward", false),
    line("letter", false),
    line("contact", true),
    line("marked", null),
  ],
}));

describe("weights of furniture", () => {
  const model = learnFurniture(PAGES, []);

  test("tell a line by its place where its words were never seen", () => {
    const [before, , inside, , behind] = weighPage(
      {
        name: "x-new.html",
        lines: [
          line("boats", null),
          line("letter", null),
          line("geese", null),
          line("letter", null),
          line("ferries", null),
        ],
      },
      model,
    );
    expect(before).toBeGreaterThan(inside ?? 0);
    expect(behind).toBeGreaterThan(inside ?? 0);
  });

  test("say nothing of the letter's own lines, and are the same each time", () => {
    const [page] = PAGES;
    expect(weighPage(page as LabelledPage, model).map((sum) => sum === null)).toEqual([
      false,
      false,
      true,
      false,
      true,
      false,
      false,
    ]);
    expect(learnFurniture(PAGES, [])).toEqual(model);
  });

  test("keep the pages of one hand together", () => {
    expect(handOf("/a/cases/council-log-html/s12-council-trees-04.html")).toBe(handOf("s12-x.txt"));
  });
});
