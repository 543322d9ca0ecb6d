import { expect, test } from "@jest/globals";
import { findAll } from "../../src/extract-document.js";
import { isBody } from "../../src/metadata/body-key.js";
import { partsByPurpose } from "../../src/purposes/parts-by-purpose.js";
import { isIntroductory } from "../../src/sections/introductions.js";
import { leadInKind } from "../../src/sections/lead-in.js";
import { rawDocument } from "../read-page.js";

test("what says where the information asked for is to be had leads in to no request", () => {
  expect(leadInKind("The information you have requested is available here:")).toBeNull();
  expect(leadInKind("What you asked for is freely available online at the address below:")).toBeNull();
  expect(leadInKind("You have requested the following information:")).toBe("request");
});

test("the limbs of the law on refusals say nothing of this one, however they are lettered", () => {
  for (const limb of [
    "a. states that fact,",
    "(b) specifies the exemption in question and",
    "b) specifies the exemption in question and",
  ])
    expect(isIntroductory(limb)).toBe(true);
  expect(isIntroductory("a. states that boats were lost")).toBe(false);
});

test("a country alone is no body", () => {
  expect(["United Kingdom", "Scotland"].map(isBody)).toEqual([false, false]);
  expect(["Transport Scotland", "Harbours Northern Ireland"].map(isBody)).toEqual([true, true]);
});

test("a label alone on its line belongs to the question below it", async () => {
  const lines = [
    "Fenby Harbour Board",
    "Request 1",
    "How many boats were sunk?",
    "Request 2",
    "How many were raised?",
    "There were four.",
  ];
  const [found] = await findAll(rawDocument(lines.join("\n\n"), "text/plain"));
  if (found === undefined) throw new Error("no response");
  const purpose = (asks: number, answers: number) => ({ asks, answers, neither: 1 - asks - answers });
  const purposes = [purpose(0, 0), purpose(0, 0), purpose(0.9, 0), purpose(0.1, 0), purpose(0.9, 0), purpose(0, 0.9)];
  const [apart = []] = partsByPurpose(found.clean, found.sections, purposes);
  expect(apart.filter(({ kind }) => kind === "request").map(({ first, last }) => [first, last])).toEqual([[1, 4]]);
});
