import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { sentencesOf } from "../../src/text/sentences.js";

const split = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe("sentences", () => {
  test.each([
    ["We hold it. It is attached.", ["We hold it.", "It is attached."]],
    ["Exempt under s. 40(2) of the Act. See below.", ["Exempt under s. 40(2) of the Act.", "See below."]],
    ["Our ref. No. 7 applies. Mr. Example signed.", ["Our ref. No. 7 applies.", "Mr. Example signed."]],
    ["How many? 14 in all.", ["How many?", "14 in all."]],
    ["one\ntwo", ["one", "two"]],
    ["It cost £4.50 in 2023.", ["It cost £4.50 in 2023."]],
  ])("splits %j", (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  test("spans are in order, apart, and hold all but white space", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const spans = sentencesOf(text);
        spans.reduce((end, span) => {
          expect(span.start).toBeGreaterThanOrEqual(end);
          return span.end;
        }, 0);
        expect(
          spans
            .map(({ start, end }) => text.slice(start, end))
            .join("")
            .replace(/\s/g, "").length,
        ).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
