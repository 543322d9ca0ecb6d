import { describe, expect, test } from "@jest/globals";
import { isEmphatic, lookSigns } from "../../src/formats/look-signs.js";
import { read } from "../read-source.js";

const signs = (name: string, attributes: Record<string, string>) => lookSigns(new Map(), name, attributes);

describe("signs of how an element looks", () => {
  test("are its tag, its classes and what its style shows", () => {
    expect(signs("ins", {})).toEqual(["<ins>"]);
    expect(signs("span", { class: "a  b", style: "Color: Teal; mso-list:l0; margin-left:2em" })).toEqual([
      ".a",
      ".b",
      "color:teal",
      "margin-left:2em",
    ]);
    expect(signs("font", { color: "Red", size: "4" })).toEqual(["<font>", "color:red", "font-size:4"]);
  });

  test("are none of an element that shows nothing", () => {
    expect(signs("div", {})).toBeNull();
    expect(signs("span", { style: "mso-fareast-language:EN-GB", id: "x" })).toBeNull();
  });

  test("a style says bold or slanted as a tag does, but for a heading's own", async () => {
    expect(["font-weight: 700", "color:red;font-style:italic", "FONT-WEIGHT:bold"].map(isEmphatic)).toEqual([
      true,
      true,
      true,
    ]);
    expect(["font-weight:400", "x-font-weight:bold", "font-style:normal"].map(isEmphatic)).toEqual([
      false,
      false,
      false,
    ]);
    const { blocks } = await read(
      '<h2 style="font-weight:bold">Buoys</h2><p>Seen <span style="font-weight:bold">twice</span>.</p>',
    );
    expect(blocks.map(({ strong }) => strong)).toEqual([undefined, [{ start: 5, end: 10 }]]);
  });
});

test("each run of a block knows its look, also where lines are joined", async () => {
  const { blocks } = await read('<p>How many? <span class="r">Nine.</span></p><p>Which?</p>');
  expect(blocks[0]?.looks?.map(({ start, end, look }) => [start, end, look?.signs])).toEqual([
    [0, 10, ["<p>"]],
    [10, 15, [".r"]],
  ]);
});

test("words that a mail program set between stars stand out without them", async () => {
  const { blocks } = await read(
    "*How many buoys are lit?*\n\n_Nine of them._\n\n*Note* that one is dark.\n\n* a point\n\n2 * 3 * 4",
    "text/plain",
  );
  expect(blocks.map(({ text, strong }) => [text, strong?.length])).toEqual([
    ["How many buoys are lit?", 1],
    ["Nine of them.", 1],
    ["*Note* that one is dark.", undefined],
    ["* a point", undefined],
    ["2 * 3 * 4", undefined],
  ]);
});
