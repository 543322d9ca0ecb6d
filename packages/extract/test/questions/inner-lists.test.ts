import { describe, expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const pairsOf = async (...lines: readonly string[]) => {
  const { questions } = await readRecord(lines.join("\n\n"));
  return questions.map(({ label, answer }) => [label, answer]);
};

describe("lists inside answers", () => {
  test("that start anew number the points of an answer where the reply prints its questions again", async () => {
    const pairs = await pairsOf(
      "Request",
      "1. The number of people on the waiting list for a berth in each of the last 2 years.",
      "2. The longest time that someone has waited for a berth.",
      "Response",
      "1. The number of people on the waiting list for a berth in each of the last 2 years.",
      "The number of people on the lists at 1 April 2021 was:",
      "1. Members 101",
      "2. Visitors 2425",
      "The number of people on the lists at 1 April 2020 was:",
      "1. Members 91",
      "2. Visitors 2989",
      "2. The longest time that someone has waited for a berth.",
      "Nine years.",
    );
    expect(pairs).toEqual([
      ["1", expect.stringMatching(/^The number of people[\s\S]*1\. Members 101[\s\S]*2\. Visitors 2989$/)],
      ["2", "Nine years."],
    ]);
  });

  test("a number answers its letters where the reply has none of its own", async () => {
    const pairs = await pairsOf(
      "Request",
      "1. How many are on the register of berths?",
      "2. Of these, how many have been on it for",
      "a) more than 5 years",
      "b) more than 10 years",
      "Response",
      "1. There are 94.",
      "2. We hold no information on how long each has been on it.",
    );
    expect(pairs).toEqual([
      ["1", "There are 94."],
      ["2a", "We hold no information on how long each has been on it."],
      ["2b", "We hold no information on how long each has been on it."],
    ]);
  });

  test("that start anew right below a question and end before the next are its answer", async () => {
    const pairs = await pairsOf(
      "Our answers are below.",
      "1. How many berths were let in 2022?",
      "418.",
      "2. Which lakes have the most?",
      "1. Upper Weir",
      "2. Lower Weir",
      "3. Fenby",
      "3. Who lets them?",
      "The keeper.",
    );
    expect(pairs).toEqual([
      ["1", "418."],
      ["2", "1. Upper Weir\n2. Lower Weir\n3. Fenby"],
      ["3", "The keeper."],
    ]);
  });

  test("are lists of answers where they could be", async () => {
    const pairs = await pairsOf(
      "You asked:",
      "1. How many berths were let in 2022?",
      "2. Who lets them?",
      "Our answers:",
      "1. 418.",
      "2. The keeper.",
      "3. We also let boats.",
    );
    expect(pairs.slice(0, 2)).toEqual([
      ["1", "418."],
      ["2", expect.stringMatching(/^The keeper\./)],
    ]);
  });
});
