import { expect, test } from "@jest/globals";
import { cite } from "../../src/citations/cite.js";

const FAMILIES: readonly (readonly [name: string, text: string])[] = [
  ["heads without numbers", "section ".repeat(20_000)],
  ["unclosed brackets", `section 40${"(1".repeat(50_000)}`],
  ["one endless list", `sections ${"40(2), ".repeat(20_000)}`],
  ["white space behind a head", `section${" ".repeat(100_000)}40`],
  ["an endless gloss", `sections 40 (${"a ".repeat(50_000)}`],
  ["an endless title", `section 5 of the ${"Aa and ".repeat(20_000)}Act`],
  ["digits", "1".repeat(100_000)],
  ["reversed forms", "paragraph (a), ".repeat(10_000)],
];

test.each(FAMILIES)("stays linear over %s", (_name, text) => {
  const start = performance.now();
  cite(text);
  expect(performance.now() - start).toBeLessThan(2000);
});
