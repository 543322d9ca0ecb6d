import { expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

test("the lettered limbs of the fees regulations label no answers, though no question is printed", async () => {
  const { questions } = await readRecord(
    [
      "Marl Drainage Board",
      "Our reference: 2024/31",
      "Dear Ms Example",
      "Thank you for your information request received 21 January 2019.",
      "Unfortunately, I find your request to be exempt by virtue of Section 12 of the FOIA; to comply with it would cost more than the appropriate limit.",
      "In making its estimate the Board can take into account the time spent in:",
      "(a) determining whether it holds the information,",
      "(b) locating the information, or a document which may contain the information,",
      "(c) retrieving the information, or a document which may contain the information, and",
      "(d) extracting the information from a document containing it.",
      "If you are dissatisfied with this response you may ask for an internal review within 40 working days.",
      "Yours sincerely",
    ].join("\n\n"),
  );
  expect(questions.map(({ label }) => label)).toEqual([null]);
  expect(questions[0]?.answer).toContain("(d) extracting");
});
