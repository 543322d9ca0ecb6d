import { describe, expect, test } from "@jest/globals";
import { DATE_CUES } from "../../src/metadata/date-cues.js";

const cueOf = (text: string) => DATE_CUES.find(({ pattern }) => pattern.test(text));

describe("cues of dates", () => {
  test.each(DATE_CUES.flatMap((row) => row.examples.match.map((text) => [row.field, text, row] as const)))(
    "%s is told by %j",
    (_field, text, row) => expect(cueOf(text)).toBe(row),
  );

  test.each(DATE_CUES.flatMap((row) => row.examples.noMatch.map((text) => [row.field, text, row] as const)))(
    "%s is not told by %j",
    (_field, text, row) => expect(row.pattern.test(text)).toBe(false),
  );
});
