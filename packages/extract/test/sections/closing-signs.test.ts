import { describe, expect, it } from "@jest/globals";
import { CLOSING_SIGNS, closingKind, oddsOfClosing } from "../../src/sections/closing-signs.js";
import { FAREWELL_SIGNS } from "../../src/sections/farewell-signs.js";

describe("signs of what follows the answers", () => {
  for (const sign of [...CLOSING_SIGNS, ...FAREWELL_SIGNS]) {
    it.each(sign.examples.match)(`${sign.name} stands in %j`, (line) => {
      expect(sign.pattern.test(line)).toBe(true);
    });
    it.each(sign.examples.noMatch)(`${sign.name} does not stand in %j`, (line) => {
      expect(sign.pattern.test(line)).toBe(false);
    });
  }
});

describe("a paragraph behind the answers", () => {
  it.each([
    ["You may like to narrow the request to one depot.", "advice"],
    ["If you were to ask for a shorter period we may be able to help.", "advice"],
    ["Our duty to provide advice and assistance leads me to mention the annual report.", "advice"],
    ["If you have further questions please do not hesitate to call the office.", "closing"],
    ["I trust the above is what you were looking for.", "closing"],
    ["Anyone may re-use this information under a licence that is free.", "closing"],
    ["There were 14 in 2021 and 9 in 2022.", null],
    ["If you count the two that were mended there were 16.", null],
    ["The information is exempt; if you wish to see a smaller request you may narrow it.", null],
    ["The copyright licence cost £4,100 a year.", null],
  ])("%j is %j", (line, kind) => {
    expect(closingKind(line)).toBe(kind);
  });
});

describe("what a letter says last of itself and of its reader", () => {
  it.each([
    "We apologise that you were kept waiting for this reply.",
    "We are grateful for your courtesy.",
    "That is all that I can give you in reply to your questions.",
    "Another officer will be glad to take a fresh look at it.",
    "Our letter can also be sent to you on audio tape.",
  ])("leans to the closing: %s", (line) => expect(oddsOfClosing(line)).toBeGreaterThan(1));

  it.each([
    "That is all that was spent.",
    "We regret the closure, which came of a want of staff.",
    "The case was looked at in May and a decision was made.",
    "We are sorry for the delay; the report is attached.",
    "The contact centre took 4,100 calls.",
  ])("answers: %s", (line) => expect(oddsOfClosing(line)).toBe(0));
});
