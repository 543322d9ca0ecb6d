import { describe, expect, test } from "@jest/globals";
import { AUTHORITY_CUES, type AuthorityCue } from "../../src/metadata/authority-cues.js";
import { BODY_FORMS } from "../../src/metadata/body-names.js";
import { matchesOf } from "../../src/text/matches-of.js";

const matches = ({ before, after }: AuthorityCue, marked: string): boolean => {
  const [left = "", rest = ""] = marked.split("[");
  const [, right = ""] = rest.split("]");
  return (before?.test(left) ?? true) && (after?.test(right) ?? true);
};
const rows = <R extends { examples: { match: readonly string[]; noMatch: readonly string[] } }>(
  table: readonly R[],
  key: "match" | "noMatch",
) => table.flatMap((row) => row.examples[key].map((text) => [text, row] as const));

describe("cues of the authority", () => {
  test.each(rows(AUTHORITY_CUES, "match"))("%j is one", (text, row) => expect(matches(row, text)).toBe(true));
  test.each(rows(AUTHORITY_CUES, "noMatch"))("%j is none", (text, row) => expect(matches(row, text)).toBe(false));
});

describe("forms of names", () => {
  test.each(rows(BODY_FORMS, "match"))("%j is a whole name", (text, { pattern }) =>
    expect([...matchesOf(text, pattern)].map(([name]) => name)).toEqual([text]),
  );
  test.each(rows(BODY_FORMS, "noMatch"))("%j is none", (text, { pattern }) =>
    expect([...matchesOf(text, pattern)]).toEqual([]),
  );
});
