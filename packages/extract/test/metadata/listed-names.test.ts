import { expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const authorityOf = async (...lines: readonly string[]) =>
  (await readRecord(lines.join("\n\n"), "text/plain")).authority;

test.each([
  [
    "Skerry, Brough and Holm Council",
    [
      "Dear Skerry, Brough and Holm Council,",
      "How many huts are let?",
      "Information Desk, Skerry, Brough and Holm Council",
    ],
  ],
  [
    "Brough and Holm Council",
    ["Dear Brough and Holm Council,", "How many huts are let?", "Information Desk, Brough and Holm Council"],
  ],
  [
    "Brough and Holm Council",
    ["Dear Records Officer, Brough and Holm Council,", "How many huts are let?", "Brough and Holm Council"],
  ],
])("%s", async (name, [greeting = "", asks = "", sender = ""]) => {
  const page = ["Beach huts", greeting, asks, "Yours faithfully,", "Ada Quill", sender, "Dear Ada", "There are 40."];
  expect(await authorityOf(...page)).toBe(name);
});
