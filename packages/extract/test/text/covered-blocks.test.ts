import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { CleanText } from "../../src/blocks.js";
import { coveredBlocks } from "../../src/text/covered-blocks.js";

describe("the blocks that spans cover", () => {
  test("are those that share a character with one, however the spans overlap", () => {
    const lengths = fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 12 });
    const spans = fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 20 })), { maxLength: 8 });
    fc.assert(
      fc.property(lengths, spans, (sizes, placed) => {
        let end = -1;
        const blocks = sizes.map((size) => {
          const start = end + 1;
          end = start + size;
          return { start, end };
        });
        const clean = { text: "", blocks } as unknown as CleanText;
        const wanted = placed.map(([start, length]) => ({ start, end: start + length }));
        const expected = blocks.map((block) =>
          Number(wanted.some((span) => span.start < block.end && span.end > block.start)),
        );
        expect([...coveredBlocks(clean, wanted)]).toEqual(expected);
      }),
    );
  });
});
