import { describe, expect, test } from "@jest/globals";
import { read } from "../read-source.js";
import { lines, makePdf, text } from "./make-pdf.js";

const LONG = "We have looked for the information that you asked for in every place where it might have been";

async function textsOf(page: string): Promise<readonly string[]> {
  const { blocks } = await read(makePdf({ pages: [page] }));
  return blocks.flatMap(({ noise, text: own }) => (noise === null ? [own] : []));
}

/** A line that ends at this place, given how wide Helvetica sets it. */
function endingAt(end: number, y: number, line: string, width: number): string {
  return text(end - width, y, line);
}

describe("the head of a letter", () => {
  test("keeps lines apart that are set to the right edge", async () => {
    const page =
      endingAt(540, 60, "Bwrdd Iechyd Onnen", 102.72) +
      endingAt(540, 74, "Onnen Health Board", 100.28) +
      lines(60, 120, [LONG, "kept and found none of it."]);
    expect((await textsOf(page)).slice(0, 2)).toEqual(["Bwrdd Iechyd Onnen", "Onnen Health Board"]);
  });

  test("marks the line of a running letterhead that stands a little apart", async () => {
    const head = (page: number) =>
      lines(400, 60, ["FENLAND POLICE", "Mill Road"], 12) +
      text(400, 94, "Tel No: 999") +
      lines(60, 130 + page, [LONG, "so far."]);
    const { blocks } = await read(makePdf({ pages: [head(0), head(3), head(7)] }));
    expect(blocks.filter(({ text: own }) => own === "Tel No: 999").map(({ noise }) => noise?.rule)).toEqual(
      Array(3).fill("running-head"),
    );
  });

  test("keeps the names of fields apart that stand below each other", async () => {
    const page =
      text(60, 80, "Ms Iris Holt") +
      lines(300, 80, ["Date", "Your Ref", "Our Ref"]) +
      lines(380, 80, ["3 May 2024", "", "FOI 77"]) +
      lines(60, 160, ["Dear Ms Holt", LONG, "kept and found none of it."]);
    expect((await textsOf(page)).join("\n")).toContain("Date 3 May 2024\nYour Ref\nOur Ref FOI 77");
  });

  test("reads a narrow column of address and reference before the letter beside it", async () => {
    const side = lines(40, 80, [
      "Alder Homes",
      "The Maltings",
      "Tel: 01999 1",
      "Our ref",
      "AH/7",
      "Date",
      "4 May 2024",
    ]);
    const body = lines(190, 80, [
      "Dear Miss Soto",
      "You asked for the number of empty houses on the day that you wrote, and we",
      "have looked for it in every place where it might have been kept by us so far,",
      "which took two days. There were nine of them on that day.",
      "",
      "Yours sincerely",
      "Petra Holm",
    ]);
    const texts = await textsOf(side + body);
    expect(texts.indexOf("4 May 2024")).toBeLessThan(texts.indexOf("Dear Miss Soto"));
    expect(texts.join("\n")).toContain("on the day that you wrote, and we have looked for it");
  });

  test("joins the lines of a letter that has its date and reference over its greeting, beside an address", async () => {
    const side = lines(40, 80, ["Ada Wren", "Access Team", "25 Weir Square", "E14 4QZ", "T: 020 7282 0000"]);
    const body = lines(190, 80, [
      "15 October 2025",
      "Our reference: CRF-77",
      "",
      "Dear Miss Soto",
      "",
      "You asked for the number of empty houses on the day that you wrote to Network",
      "Homes, and we have looked for it in every place where it might have been kept by",
      "Us so far, which took two days. There were nine of them on that day, under Section",
      "44 of the lease.",
      "",
      "Yours sincerely",
    ]);
    const texts = await textsOf(side + body);
    expect(texts.join("\n")).toContain("to Network Homes, and we have looked for it in every place");
    expect(texts.join("\n")).toContain("under Section 44 of the lease.");
    expect(texts.indexOf("25 Weir Square")).toBeLessThan(texts.indexOf("Dear Miss Soto"));
  });
});

describe("an address down the side of a letter", () => {
  test("is no column of the numbered items beside it, nor does it part them", async () => {
    const items = [80, 108, 136, 164].map(
      (y, index) => text(60, y, `(${index + 1})`) + text(88, y, `How many boats lay in basin ${index + 1} that year?`),
    );
    const side = ["Records Office", "Old Mole House", "Fenby", "FN1 2AB", "+44 (0)1632 960 731"];
    const page =
      text(60, 60, "Dear Applicant, you asked us for this:") +
      items.join("") +
      lines(420, 60, side, 16) +
      text(60, 192, LONG);
    expect(await textsOf(page)).toEqual([
      "Records Office",
      "Old Mole House",
      "Fenby",
      "FN1 2AB",
      "+44 (0)1632 960 731",
      "Dear Applicant, you asked us for this:",
      ...[1, 2, 3, 4].map((number) => `(${number}) How many boats lay in basin ${number} that year?`),
      LONG,
    ]);
  });
});

describe("a line that cannot end its paragraph", () => {
  test.each([
    ["Thank you for your request for information that we received here on 11 September", "2017 concerning:"],
    ["Thank you for your request, which we have looked into with the help of the", "Roads Office as you asked:"],
  ])("%s", async (first, second) => {
    const page = lines(60, 80, [first, second, "", LONG, "kept and found none of it."]);
    expect((await textsOf(page))[0]).toBe(`${first} ${second}`);
  });

  test("reads two addresses one after the other, and the row of fields below them by its own columns", async () => {
    const page =
      lines(60, 80, ["Cyngor Dyffryn Aur", "Neuadd y Dref", "Pont Wen PW1 4GH"]) +
      lines(400, 80, ["Dyffryn Aur Council", "Town Hall", "Pont Wen PW1 4GH"]) +
      ["Date", "Our Ref", "Your Ref", "Please ask for"].map((head, at) => text(60 + at * 90, 140, head)).join("") +
      ["3 May 2024", "FOI 77", "None", "The Clerk"].map((value, at) => text(60 + at * 90, 154, value)).join("") +
      lines(60, 190, ["Dear Ms Holt", LONG, "kept and found none of it."]);
    expect((await textsOf(page)).slice(0, 8)).toEqual([
      "Cyngor Dyffryn Aur",
      "Neuadd y Dref",
      "Pont Wen PW1 4GH",
      "Dyffryn Aur Council",
      "Town Hall",
      "Pont Wen PW1 4GH",
      "Date | Our Ref | Your Ref | Please ask for",
      "3 May 2024 | FOI 77 | None | The Clerk",
    ]);
  });

  test("keeps a row of three fields a row over the letter", async () => {
    const row = (y: number, cells: readonly string[]) => cells.map((cell, at) => text(60 + at * 160, y, cell)).join("");
    const page =
      row(80, ["Your Ref", "Our Ref", "Date"]) +
      row(94, ["None", "HB/IR/0441", "3 May 2024"]) +
      lines(60, 130, ["Dear Ms Holt", LONG, "kept and found none of it."]);
    expect((await textsOf(page)).slice(0, 2)).toEqual(["Your Ref | Our Ref | Date", "None | HB/IR/0441 | 3 May 2024"]);
  });

  test("reads the writer's address beside the reader's, and fields below a gap by columns of their own", async () => {
    const page =
      lines(60, 80, ["The Requester", "By email"]) +
      lines(400, 80, ["Marl Council", "Town Hall", "Marl MM1 4GH"]) +
      ["My Ref:", "MC/0771", "Your Ref:"].map((cell, at) => text(60 + at * 100, 140, cell)).join("") +
      ["Date:", "3 May 2024"].map((cell, at) => text(60 + at * 100, 154, cell)).join("") +
      lines(60, 190, ["Dear Requester", LONG, "kept and found none of it."]);
    expect((await textsOf(page)).slice(0, 7)).toEqual([
      "The Requester",
      "By email",
      "Marl Council",
      "Town Hall",
      "Marl MM1 4GH",
      "My Ref: | MC/0771 | Your Ref:",
      "Date: | 3 May 2024",
    ]);
  });
});
