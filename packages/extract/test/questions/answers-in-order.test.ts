import { describe, expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const letter = (intro: string, last: string) =>
  readRecord(
    [
      "The request",
      "Please could you let me know for each season since 2017 how many burns were agreed and where.",
      "Our reply",
      intro,
      "1. There were 44 in 2017 and 39 in 2018.",
      "2. The area was not measured and no figure is held.",
      "3. The file is attached.",
      last,
    ].join("\n\n"),
  );
const labelsOf = async (intro: string, last: string) => (await letter(intro, last)).questions.map(({ label }) => label);

describe("a numbered reply to questions that the page does not print", () => {
  test("answers each where it says that it keeps to their order", async () => {
    expect(await labelsOf("The answers follow the order of your questions.", "4. Nests are not given out.")).toEqual([
      "1",
      "2",
      "3",
      "4",
    ]);
  });

  test("answers each where one answer is another's", async () => {
    expect(await labelsOf("We have looked into this.", "4. See 2.")).toEqual(["1", "2", "3", "4"]);
  });

  test("is one answer in points where nothing tells of questions", async () => {
    expect(await labelsOf("We have looked into this.", "4. Nests are not given out.")).toEqual([null]);
  });
});
