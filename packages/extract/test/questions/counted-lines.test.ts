import { describe, expect, test } from "@jest/globals";
import { countedIn } from "../../src/questions/counted-frames.js";
import { readPairs } from "../read-page.js";

const QUESTIONS = [
  "How many skips were hired in 2022?",
  "Please provide the total cost of hiring them.",
  "Which firm supplied them?",
];
const ANSWERS = ["61 skips were hired.", "The total was £14,870.", "Harcourt Skips supplied them."];
const GREETING = ["Dear Ms Pellow", "Thank you for your request of 3 March 2023, which is answered below."];
const WORDS = ["one", "two", "three"];

async function pairsOf(lines: readonly string[]) {
  return (await readPairs([...GREETING, ...lines, "Yours sincerely"].join("\n\n"))).pairs;
}

const labelled = (labelAt: (place: number) => string) =>
  QUESTIONS.map((question, index) => [labelAt(index + 1), question, ANSWERS[index]]);
const NUMBERED = labelled(String);

describe("labels of a shape that no style knows count where they count on over what asks", () => {
  test.each<[string, (place: number) => string]>([
    ["#1", (place) => `#${place} `],
    ["01.", (place) => `0${place}. `],
    ["1;", (place) => `${place}; `],
    ["*1*", (place) => `*${place}* `],
    ["1st:", (place) => `${["1st", "2nd", "3rd"][place - 1]}: `],
    ["No. 1:", (place) => `No. ${place}: `],
    ["Issue 1:", (place) => `Issue ${place}: `],
    ["FOI Q1 -", (place) => `FOI Q${place} - `],
    ["Your ask 1:", (place) => `Your ask ${place}: `],
    ["One:", (place) => `${WORDS[place - 1]}: `],
    ["1, bare", (place) => `${place} `],
  ])("%s beside the answers, and over questions and answers apart", async (_name, printed) => {
    const asked = QUESTIONS.map((question, index) => printed(index + 1) + question);
    const answered = ANSWERS.map((answer, index) => printed(index + 1) + answer);
    expect(await pairsOf(asked.flatMap((line, index) => [line, ANSWERS[index] ?? ""]))).toEqual(NUMBERED);
    expect(await pairsOf(["You asked:", ...asked, "Our response:", ...answered])).toEqual(NUMBERED);
  });

  test("alone on their lines, over the questions", async () => {
    const lines = QUESTIONS.flatMap((question, index) => [`Matter ${index + 1}`, question, ANSWERS[index] ?? ""]);
    expect(await pairsOf(lines)).toEqual(NUMBERED);
  });

  test("with a letter under one number", async () => {
    const lines = QUESTIONS.flatMap((question, index) => [`1${"abc"[index]} ${question}`, ANSWERS[index] ?? ""]);
    expect(await pairsOf(lines)).toEqual(labelled((place) => `1${"abc"[place - 1]}`));
  });
});

describe("another frame that counts as far as the questions labels their answers", () => {
  test.each<[string, (place: number) => string]>([
    ["A#1", (place) => `A#${place} `],
    ["Ans 1:", (place) => `Ans ${place}: `],
    ["Response to #1:", (place) => `Response to #${place}: `],
    ["Q1 answer:", (place) => `Q${place} answer: `],
    ["1 (reply)", (place) => `${place} (reply) - `],
    ["1A", (place) => `${place}A `],
    ["Ad 1:", (place) => `Ad ${place}: `],
  ])("%s", async (_name, printed) => {
    const asked = QUESTIONS.map((question, index) => `${index + 1}. ${question}`);
    const answered = ANSWERS.map((answer, index) => printed(index + 1) + answer);
    expect(await pairsOf(asked.flatMap((line, index) => [line, answered[index] ?? ""]))).toEqual(NUMBERED);
    expect(await pairsOf(["You asked:", ...asked, "Our response:", ...answered])).toEqual(NUMBERED);
  });

  test("as does one of a run that a style reads as a range", async () => {
    const asked = QUESTIONS.map((question, index) => `${index + 1}. ${question}`);
    const pairs = await pairsOf(["You asked:", ...asked, "Our response:", "1 - 388", "2 - 341 in all", "3 - 61"]);
    expect(pairs.map(([, , answer]) => answer)).toEqual(["388", "341 in all", "61"]);
  });
});

describe("what counts and is no list of questions stays as it is", () => {
  test.each([
    ["things with numbers", "Lot 1: how many were hired in March and where", "Lot 2: what was paid in May"],
    ["rows of figures", "Ward 1 – 61", "Ward 2 – 14"],
    ["lines that only tell", "Lorry 1: hired in March.", "Lorry 2: hired in May."],
  ])("%s", async (_name, ...lines) => {
    const pairs = await pairsOf(["You asked:", "How many skips were hired?", "Our response:", ...lines]);
    expect(pairs).toEqual([[null, "How many skips were hired?", lines.join("\n")]]);
  });
});

test("a frame is all that stands around a number", () => {
  const framesOf = (text: string) => countedIn(text).map(({ frame, label }) => [frame, label]);
  expect(framesOf("Issue 2: How many?")).toEqual([["issuen:", "2"]]);
  expect(framesOf("2a How many?")).toEqual([
    ["na", "2"],
    ["2w", "2a"],
  ]);
  expect(framesOf("None. We hold nothing")).toEqual([]);
  expect(framesOf("Table 2: the sites")).toEqual([]);
  expect(framesOf("1 Three.")).toEqual([["n", "1"]]);
  expect(framesOf("2022 was a dry year")).toEqual([]);
});

test("lists under a letter each, which count as far as one another, answer none of them", async () => {
  const asked = {
    A: ["Value of skips on 30 March 2021", "Number of skips on that day", "Number of skips lost for more than a week"],
    B: ["Value of what was thrown away", "The five skips of most weight", "Weight of the wood"],
  };
  const lines = Object.entries(asked).flatMap(([letter, questions]) => [
    `Section ${letter}`,
    ...questions.flatMap((question, index) => [
      `${letter}${index + 1} ${question}`,
      ["£2,104", "1,982", "Not held"][index],
    ]),
  ]);
  const { pairs } = await readPairs(["Dear Sir,", "Thank you.", ...lines, "Yours faithfully"].join("\n"));
  expect(pairs.map(([label, question]) => [label, question])).toEqual(
    Object.entries(asked).flatMap(([letter, all]) => all.map((one, index) => [`${letter}${index + 1}`, one])),
  );
});
