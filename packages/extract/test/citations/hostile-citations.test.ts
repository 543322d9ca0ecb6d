import { expect, test } from "@jest/globals";
import { cite } from "../../src/citations/cite.js";
import { isLinear } from "../is-linear.js";

const FAMILIES: readonly (readonly [name: string, textOf: (size: number) => string])[] = [
  ["heads without numbers", (size) => "section ".repeat(size / 5)],
  ["unclosed brackets", (size) => `section 40${"(1".repeat(size / 2)}`],
  ["one endless list", (size) => `sections ${"40(2), ".repeat(size / 5)}`],
  ["white space behind a head", (size) => `section${" ".repeat(size)}40`],
  ["an endless gloss", (size) => `sections 40 (${"a ".repeat(size / 2)}`],
  ["an endless title", (size) => `section 5 of the ${"Aa and ".repeat(size / 5)}Act`],
  ["digits", (size) => "1".repeat(size)],
  ["reversed forms", (size) => "paragraph (a), ".repeat(size / 10)],
];

test.each(FAMILIES)("stays linear over %s", async (_name, textOf) => {
  expect(await isLinear((size) => cite(textOf(size)), 6_000)).toBe(true);
});
