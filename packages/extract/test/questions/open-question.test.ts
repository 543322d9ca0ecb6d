import { describe, expect, test } from "@jest/globals";
import { readPairs } from "../read-page.js";

const ASKED = [
  "You asked:",
  "a) How many rangers work at the tarn?",
  "b) What does a ferry ticket cost?",
  "c) Which salvage contracts were let in 2021?",
  "Our response",
];

const answersTo = async (...said: readonly string[]) => {
  const { pairs } = await readPairs([...ASKED, ...said, "Yours sincerely", "Weirs Board"].join("\n\n"));
  return pairs.map(([, , answer]) => answer);
};

describe("a paragraph below the last answer", () => {
  test("is that of a question that has none and whose words it has", async () => {
    const refusal = "The salvage contracts are withheld under section 43(2), as new tenders are due.";
    expect(await answersTo("a) Eleven.", "b) £4.", refusal)).toEqual(["Eleven.", "£4.", refusal]);
    const lack = "The number of rangers at work there is not held.";
    expect(await answersTo("b) £4.", "c) One, with Orrin Salvage.", lack)).toEqual([
      lack,
      "£4.",
      "One, with Orrin Salvage.",
    ]);
  });

  test("stays with an answer that itself refuses, shares no word with what is open, or has no open question", async () => {
    const reasons = "The fares would be undercut if the takings were known, and are exempt.";
    expect(await answersTo("a) Eleven.", "b) Withheld under section 43(2).", reasons)).toEqual([
      "Eleven.",
      `Withheld under section 43(2).\n${reasons}`,
      null,
    ]);
    const other = "The names of passengers are exempt under section 40(2).";
    expect(await answersTo("a) Eleven.", "b) £4.", other)).toEqual(["Eleven.", `£4.\n${other}`, null]);
    const rest = "What the ferry itself cost is not held.";
    expect(await answersTo("a) Eleven.", "c) None.", `b) £4.`, rest)).toEqual(["Eleven.", `£4.\n${rest}`, "None."]);
  });

  test("refuses all the others where it says so, whichever of them is printed again with its answer", async () => {
    const refusal = "The information for the remaining questions is exempt under section 31(1)(a).";
    expect(await answersTo("a) Eleven.", refusal)).toEqual(["Eleven.", refusal, refusal]);
    expect(await answersTo("What does a ferry ticket cost? – £4", refusal)).toEqual([refusal, "£4", refusal]);
  });
});

test("a line over the other answers ends the refusal of the one above it", async () => {
  const refusal = "I am unable to answer part (b) as it is exempt under section 43(2).";
  expect(await answersTo(refusal, "The rest of the answers are set out below.", "a) Eleven.", "c) None.")).toEqual([
    "Eleven.",
    refusal,
    "None.",
  ]);
});

test("letters in a sentence name questions where there are several or a bracket", async () => {
  const lack = "No record is kept of what is sought in parts b and c.";
  expect(await answersTo("a) Eleven.", lack)).toEqual(["Eleven.", lack, lack]);
});

describe("where all that is said points at the reply", () => {
  test.each([
    "Please find attached our full response.",
    "I enclose the Board's reply.",
    "Please see attached response.",
  ])("it is the answer of each question: %s", async (said) => {
    expect(await answersTo(said)).toEqual([said, said, said]);
  });

  test("but not over the answers themselves", async () => {
    expect(await answersTo("Please find our response below.", "a) Eleven.", "b) £4.", "c) None.")).toEqual([
      "Eleven.",
      "£4.",
      "None.",
    ]);
  });
});

test("what a repeated or vexatious request is refused for is told to its end", async () => {
  const vexatious =
    "The Board refuses the request as vexatious under section 14(1).\nYou have written to us 26 times about the tarn since May, and each of our letters has brought two more.";
  expect(await answersTo(...vexatious.split("\n"))).toEqual([vexatious, vexatious, vexatious]);
  const repeated =
    "Your request repeats the one that we answered on 4 May 2021. The Board is refusing it under section 14(2) of the Act.";
  expect(await answersTo(repeated)).toEqual([repeated, repeated, repeated]);
});
