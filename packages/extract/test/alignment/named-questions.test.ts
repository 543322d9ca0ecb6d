import { describe, expect, test } from "@jest/globals";
import { namesOf } from "../../src/alignment/named-questions.js";
import type { ReplyUnit } from "../../src/alignment/reply-units.js";
import type { CleanBlock } from "../../src/blocks.js";

const LIST = ["1", "2a", "2b", "3"].map((label, index) => ({
  label,
  span: { start: index, end: index + 1 },
  text:
    [
      "How many lifts are there?",
      "Which firm mends the lifts?",
      "What is it paid each year?",
      "When were the lifts last tested?",
    ][index] ?? "",
}));
const names = namesOf(LIST);

function unit(text: string): ReplyUnit {
  const block: CleanBlock = { kind: "paragraph", text, noise: null, index: 0, start: 0, end: text.length };
  return { block, index: 0, text, isPart: false, behind: -1, start: 0, end: text.length };
}

describe("a piece of a reply", () => {
  test.each([
    ["Questions 1 and 3", "alone", [0, 3]],
    ["Response to 3:", "alone", [3]],
    ["Question 2", "alone", [1, 2]],
    ["3. In May.", "mark", [3]],
    ["2b £41,000", "mark", [2]],
    ["2a / 2b - Both are in the contract.", "mark", [1, 2]],
    ["As to 3, they were tested in May.", "sentence", [3]],
    ["Commercial charges (2a and 2b)", "tail", [1, 2]],
    ["In answer to parts 2a and 2b, there were nine.", "named", [1, 2]],
    ["In response to 2b and 3, the figures are attached.", "named", [2, 3]],
    ["With regards question 3, they were tested in May.", "named", [3]],
    ["In response to 12 complaints they were tested.", null, []],
    ["Your last question is for the maker.", "named", [3]],
    ["Which firm mends the lifts?", "restated", [1]],
    ["When were the lifts last tested? In May.", "opens", [3]],
    ["There were nine. We hold no more than is said under question 3.", "inside", [3]],
    ["Section 40(2)", null, []],
    ["There were nine.", null, []],
  ])("names questions in '%s' as %s", (text, naming, set) => {
    const told = names(unit(text));
    expect([told.naming, told.set]).toEqual([naming, set]);
  });

  test("is told from the question that it prints again before its answer", () => {
    const text = "When were the lifts last tested? In May.";
    expect(text.slice(names(unit(text)).length)).toBe("In May.");
  });

  test("keeps a number behind the last of the list: it is what was asked for", () => {
    const text = "12. All are tested each year.";
    expect(names(unit(text))).toMatchObject({ set: [], length: 0 });
    expect(names(unit("3. In May.")).length).toBe("3. ".length);
  });
});
