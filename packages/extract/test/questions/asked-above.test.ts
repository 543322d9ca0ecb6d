import { describe, expect, test } from "@jest/globals";
import { readPairs, readRecord } from "../read-page.js";

const ASKED =
  "Since 2019 please tell me 1) how many gates were shut, 2) how many of these were locked, and 3) who held the keys.";
const QUESTIONS = ["how many gates were shut", "how many of these were locked", "who held the keys"];
const HEAD = ["Dear Enquirer", "Thank you for your enquiry of 7 October 2024 in which you asked:", ASKED];

describe("questions that run on above answers under their labels", () => {
  test("are answered by a group that names all of them", async () => {
    const { pairs, request } = await readPairs(
      [...HEAD, "Parts 1, 2 and 3", "The Trust holds this. To gather it would take 31 hours.", "Yours faithfully"].join(
        "\n",
      ),
    );
    expect(pairs.map(([label]) => label)).toEqual(["1", "2", "3"]);
    for (const [index, [, question, answer]] of pairs.entries()) {
      expect(question).toContain(QUESTIONS[index]);
      expect(answer).toBe("The Trust holds this. To gather it would take 31 hours.");
    }
    expect(request).toBe(ASKED);
  });

  test("stay unknown where not all of them stand there", async () => {
    const { questions } = await readRecord(
      [
        "Dear Enquirer",
        "We refer to your mail, 1) of which was clear.",
        "Question 1",
        "Nine.",
        "Question 2",
        "None.",
      ].join("\n\n"),
    );
    expect(questions.map(({ question }) => question)).toEqual([null, null]);
  });
});

test("letters with stops part a request where the reply has just these letters, several of them together", async () => {
  const { pairs } = await readPairs(
    [
      ...HEAD.slice(0, 2),
      "Since 2019 please tell me a. how many gates were shut b. how many were locked c. who held the keys",
      "I confirm that the Trust holds some of this.",
      "a & c. Nine gates, of which the head gardener held the keys.",
      "b. None",
      "Yours faithfully",
    ].join("\n\n"),
  );
  const both = "Nine gates, of which the head gardener held the keys.";
  expect(pairs).toEqual([
    ["a", "how many gates were shut", both],
    ["b", "how many were locked", "None"],
    ["c", "who held the keys", both],
  ]);
});
