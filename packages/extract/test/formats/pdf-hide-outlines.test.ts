import { describe, expect, test } from "@jest/globals";
import { hideOutlines } from "../../src/formats/pdf/hide-outlines.js";
import { isLinear } from "../is-linear.js";

const DESCRIPTION = "3 0 obj\n<</Type /FontDescriptor /Flags 4 /FontFile2 4 0 R>>\nendobj\n";
const SIMPLE = "2 0 obj\n<</Type /Font /Subtype /TrueType /FontDescriptor 3 0 R /ToUnicode 5 0 R>>\nendobj\n";
const PART = "2 0 obj\n<</Subtype /CIDFontType2 /FontDescriptor 3 0 R /W [0 [600]]>>\nendobj\n";
const WHOLE = "1 0 obj\n<</Subtype /Type0 /DescendantFonts [2 0 R] /ToUnicode 5 0 R>>\nendobj\n";

const hidden = (file: string) =>
  Buffer.from(hideOutlines(Buffer.from(file, "latin1"))).toString("latin1") ===
  file.replaceAll("/FontFile2 4 0 R", "/FontFileX 4 0 R");

describe("the outlines of a font that is not drawn", () => {
  test("are hidden where its letters are told beside it", () => {
    expect(hidden(SIMPLE + DESCRIPTION)).toBe(true);
    expect(hidden(WHOLE + PART + DESCRIPTION)).toBe(true);
    expect(hidden(`%PDF-1.7\r\n${DESCRIPTION.replaceAll("\n", "\r")}${SIMPLE}`)).toBe(true);
  });

  test.each([
    ["its letters are told nowhere", SIMPLE.replace("/ToUnicode 5 0 R", "") + DESCRIPTION],
    ["its letters have but a name", SIMPLE.replace("5 0 R", "/Identity-H") + DESCRIPTION],
    ["the font that it is a part of tells none", WHOLE.replace("/ToUnicode 5 0 R", "") + PART + DESCRIPTION],
    ["another font uses it too", SIMPLE + PART.replace("2 0", "6 0") + DESCRIPTION],
    ["it has a scale of its own", SIMPLE.replace("/Type", "/FontMatrix [1 0 0 1 0 0] /Type") + DESCRIPTION],
    ["the font itself can't be seen", DESCRIPTION],
    ["a page tells of one", `${SIMPLE}6 0 obj\n(see /FontFile2 4 0 R)\nendobj\n`],
    ["there are more than any letter has", SIMPLE + DESCRIPTION.repeat(1001)],
  ])("stay where %s", (_why, file) => {
    expect(Buffer.from(hideOutlines(Buffer.from(file, "latin1"))).toString("latin1")).toBe(file);
  });

  test("the bytes that were given stay as they are", () => {
    const given = Buffer.from(SIMPLE + DESCRIPTION);
    hideOutlines(given);
    expect(given.toString()).toBe(SIMPLE + DESCRIPTION);
  });

  test("a file made of links is looked through in linear time", async () => {
    const links = "/FontFile2 4 0 R /FontDescriptor 3 0 R /DescendantFonts [2 0 R] ";
    expect(await isLinear((size) => hideOutlines(Buffer.from(links.repeat(size))), 2_500)).toBe(true);
  });
});
