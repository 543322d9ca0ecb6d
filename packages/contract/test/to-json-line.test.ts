import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { toJsonLine } from "../src/to-json-line.js";

const PYTHON_LINE_ENDS = [..."\n\r\v\f\u001c\u001d\u001e\u0085\u2028\u2029"];

describe("toJsonLine", () => {
  it("is one line however lines are split, and the same value", () => {
    fc.assert(
      fc.property(fc.json(), fc.string({ unit: "binary" }), (json, text) => {
        const value = { text: `${text}\u0085\u2028\u2029\r\n`, json: JSON.parse(json) };
        const line = toJsonLine(value);
        for (const end of PYTHON_LINE_ENDS) expect(line).not.toContain(end);
        expect(JSON.stringify(JSON.parse(line))).toBe(JSON.stringify(value));
      }),
    );
  });
});
