import { describe, expect, test } from "@jest/globals";
import type { Block } from "../../src/blocks.js";
import { read } from "../read-source.js";
import { lines, makePdf, rule, text } from "./make-pdf.js";

const LONG = "We have looked for the information that you asked for in every place where it might have been";

async function blocksOf(...pages: readonly string[]): Promise<readonly Block[]> {
  return (await read(makePdf({ pages }))).blocks;
}

const textsOf = (blocks: readonly Block[]) => blocks.filter(({ noise }) => noise === null).map((block) => block.text);

function box(x0: number, y0: number, x1: number, y1: number): string {
  return rule(x0, y0, x1, y0) + rule(x0, y1, x1, y1) + rule(x0, y0, x0, y1) + rule(x1, y0, x1, y1);
}

describe("what stands beside the letter", () => {
  test("fields set to the right beside an address are a line each, behind the address", async () => {
    const left = lines(60, 80, ["Fenby Borough Council", "Mill Lane", "Tel 01632 960000"]);
    const right = text(540 - 75, 87, "Our ref: FB/12") + text(540 - 63.6, 101, "4 June 2024");
    const page = left + right + lines(60, 140, ["Dear Applicant,", LONG, "kept and found none of it."]);
    expect(textsOf(await blocksOf(page)).slice(0, 6)).toEqual([
      "Fenby Borough Council",
      "Mill Lane",
      "Tel 01632 960000",
      "Our ref: FB/12",
      "4 June 2024",
      "Dear Applicant,",
    ]);
  });

  test("text goes on below a frame that it ran beside, whose lines are names", async () => {
    const left = lines(60, 80, [
      "Dear Applicant, we have looked for the",
      "information that you asked for and we",
      "have found some of it in the cellar, where",
      "it has been since the flood of that year, and",
    ]);
    const frame = lines(400, 80, ["Department for Fens and", "Rivers", "Records Office", "Tel: 01632 960000"]);
    const page =
      left + frame + text(60, 136, "so have all the others who looked for it before us. There was much of it.");
    const texts = textsOf(await blocksOf(page));
    expect(texts.at(-1)).toMatch(/flood of that year, and so have all/);
    expect(texts.slice(0, -1)).toEqual(["Department for Fens and Rivers", "Records Office", "Tel: 01632 960000"]);
  });

  test("a box that text runs beside stands before the page's text", async () => {
    const page =
      box(380, 70, 540, 130) +
      lines(390, 86, ["Contact: Records Office", "Phone: 01632 960000"]) +
      lines(60, 80, [
        "1. How many boats were moored in the",
        "harbour by night on every day of June?",
        "We had seven.",
      ]) +
      text(60, 150, LONG);
    expect(textsOf(await blocksOf(page)).slice(0, 4)).toEqual([
      "Contact: Records Office",
      "Phone: 01632 960000",
      "1. How many boats were moored in the harbour by night on every day of June?",
      "We had seven.",
    ]);
  });
});

test("boxes below each other stand behind what they are beside", async () => {
  const part = (y: number, asked: readonly string[], answer: string) =>
    lines(60, y, asked) + box(380, y - 12, 540, y + 20) + text(388, y, answer);
  const page =
    part(80, ["1. How many boats were moored", "in the harbour by night?"], "Seven.") +
    part(140, ["2. How many of those boats were", "let to visitors by night?"], "Two.") +
    text(60, 200, LONG);
  expect(textsOf(await blocksOf(page)).slice(0, 4)).toEqual([
    "1. How many boats were moored in the harbour by night?",
    "Seven.",
    "2. How many of those boats were let to visitors by night?",
    "Two.",
  ]);
});

test("a cell that reaches down over the next row is no empty cell of that row", async () => {
  const grid =
    box(60, 100, 420, 180) +
    rule(180, 100, 180, 180) +
    rule(300, 100, 300, 180) +
    rule(60, 126, 420, 126) +
    rule(60, 152, 300, 152);
  const cells =
    text(66, 116, "No.") +
    text(186, 116, "Question") +
    text(306, 116, "Answer") +
    text(66, 142, "1") +
    text(186, 142, "How many boats?") +
    text(306, 156, "There are no boats.") +
    text(66, 168, "2") +
    text(186, 168, "Whose are they?");
  const rows = (await blocksOf(grid + cells)).flatMap((block) => (block.cells === undefined ? [] : [block.cells]));
  expect(rows).toEqual([
    ["No.", "Question", "Answer"],
    ["1", "How many boats?", "There are no boats."],
    ["2", "Whose are they?"],
  ]);
});

test("a frame around the page leaves the table in it a table", async () => {
  const grid =
    box(60, 100, 300, 140) + rule(180, 100, 180, 140) + rule(60, 120, 300, 120) + text(66, 114, "How many boats?");
  const page =
    box(30, 30, 560, 800) + grid + text(186, 114, "Seven.") + text(66, 134, "Where?") + text(186, 134, "Here.");
  expect(textsOf(await blocksOf(page + text(60, 80, LONG)))).toEqual([
    LONG,
    "How many boats? | Seven.",
    "Where? | Here.",
  ]);
});

describe("tables that no lines divide", () => {
  const row = (y: number, label: string, question: string, answer: readonly string[]) =>
    text(60, y, label) + text(110, y, question) + lines(300, y, answer);
  const END = text(60, 300, LONG);

  test("heads that are broken over two lines are one row", async () => {
    const head = text(60, 80, "No.") + lines(110, 80, ["What you have", "asked for"]) + text(300, 80, "Our reply");
    const rows = ["1", "2", "3"].map((label, index) => row(120 + index * 30, label, "How many boats?", ["Seven."]));
    const [first] = textsOf(await blocksOf(head + rows.join("") + END));
    expect(first).toBe("No. | What you have asked for | Our reply");
  });

  test("a head that is centred over its cells is their head", async () => {
    const head = text(60, 80, "No.") + text(110, 80, "Question") + text(330, 80, "Held");
    const rows = ["1", "2", "3"].map((label, index) => row(104 + index * 24, label, "How many boats?", ["No"]));
    const [first, second] = textsOf(await blocksOf(head + rows.join("") + END));
    expect([first, second]).toEqual(["No. | Question | Held", "1 | How many boats? | No"]);
  });

  test("a cell's second paragraph is no text of the letter", async () => {
    const page =
      row(80, "1", "How many boats?", ["There were seven of them."]) +
      text(300, 104, "None was lost.") +
      row(140, "2", "How many moorings?", ["There were nine of them."]) +
      text(300, 164, "None was let.");
    expect(textsOf(await blocksOf(page + END)).slice(0, 2)).toEqual([
      "1 | How many boats? | There were seven of them.\nNone was lost.",
      "2 | How many moorings? | There were nine of them.\nNone was let.",
    ]);
  });

  test("a table goes on over the page with the rest of a cell and with one row", async () => {
    const first = row(760, "1", "How many boats?", ["There were seven."]);
    const second = row(790, "2", "How many moorings?", ["There were nine of them, and"]);
    const rest = text(300, 80, "one more was let.") + row(110, "3", "Who lets them?", ["The harbour master."]) + END;
    expect(textsOf(await blocksOf(first + second, rest)).slice(0, 3)).toEqual([
      "1 | How many boats? | There were seven.",
      "2 | How many moorings? | There were nine of them, and one more was let.",
      "3 | Who lets them? | The harbour master.",
    ]);
  });
});

describe("columns of a page", () => {
  const prose = (count: number) => Array<string>(count).fill("information that was asked for in the year");

  test("a left column that runs on where the right one has ended is read first", async () => {
    const left = lines(60, 80, ["The harbour has no more of the", ...prose(40), "and that is all of it."]);
    const right = lines(320, 80, [...prose(14), "so far."]);
    const texts = textsOf(await blocksOf(left + right));
    expect(texts.join("\n").indexOf("and that is all of it.")).toBeLessThan(texts.join("\n").indexOf("so far."));
  });

  test("columns are told by a sentence that runs over from one to the other", async () => {
    const left = lines(60, 80, ["1. How many boats?", "", "Seven.", "", "2. How many?", "", ...prose(3)]);
    const right = lines(320, 80, ["which is all that we have.", "3. Who lets them?", "The harbour", "master", "does."]);
    const text = textsOf(await blocksOf(left + right)).join("\n");
    expect(text).toMatch(/asked for in the year\swhich is all that we have\.\n3\. Who lets them\?/);
  });

  test("columns of a few lines are told by the white between their paragraphs", async () => {
    const left = lines(60, 80, ["What you asked", "", ...prose(4), "", ...prose(2)]);
    const right = lines(320, 80, [...prose(3), "", "What we have", "", ...prose(4)]);
    const texts = textsOf(await blocksOf(left + right));
    expect(texts.some((line) => line.includes(" | "))).toBe(false);
  });

  test("the even spaces of a justified line are no edges of cells", async () => {
    const words = ["Q1.", "How", "many", "boats", "were", "moored"];
    const spread = words.map((word, index) => text([60, 92, 132, 175, 222, 262][index] ?? 0, 80, word)).join("");
    const page = spread + text(340, 80, "of the others. There were so many");
    const rest = lines(60, 94, prose(14)) + lines(340, 94, prose(14));
    expect(textsOf(await blocksOf(page + rest))[0]).toMatch(/^Q1\. How many boats were moored information that/);
  });
});

describe("paragraphs", () => {
  test("a line that hangs below a number that no space sets off goes on", async () => {
    const page =
      text(60, 80, `3.${LONG.toLowerCase()}`) + text(84, 94, "kept, and why it was kept.") + text(60, 140, LONG);
    expect(textsOf(await blocksOf(page))[0]).toMatch(/have been kept, and why it was kept\.$/);
  });

  test("numbers that run through a paragraph begin no new one where a line does", async () => {
    const page = lines(60, 80, [
      "Please tell me 1) how many boats there were in the harbour and 2) how many of these were lost?",
      "3) What was paid for them in the year that they were lost in, and to whom was it then paid out?",
    ]);
    expect(textsOf(await blocksOf(page + text(60, 130, LONG)))).toHaveLength(2);
  });

  test("a syllable that begins other words loses its hyphen, unless the document has the word behind it", async () => {
    const page = lines(60, 80, [
      `${LONG} kept under the Free-`,
      "dom of Information Act and then kept for all those who wanted to have a look at it and pay for a re-",
      "use of it, which is a use that the law of this land allows to all who ask for it in due time, and ex-",
      "pect no more than that.",
    ]);
    expect(textsOf(await blocksOf(page))[0]).toMatch(/Freedom of .* re-use of .* expect no more/);
  });
});
