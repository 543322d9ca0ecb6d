import { describe, expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

describe("a letter of review that tells at length", () => {
  test("gives the reviewer's own words and none of the first decision or the complaint", async () => {
    const { request, outcome, stage, questions } = await readRecord(
      [
        "Dear Ms Lamb",
        "INTERNAL REVIEW: request 20/14",
        "I am writing in reply to your email of 4 June in which you expressed dissatisfaction with our response and asked that it be reviewed. I have been appointed to carry out that review and was not involved in the first decision.",
        "In your original request, dated 23 April 2019, you asked for the following:",
        "Please provide the log of the north pier for 1 to 14 February 2019.",
        "In our response we confirmed that the Board held the log but said that it was exempt under section 31(1)(f).",
        "You have argued that the log could be released with names blacked out.",
        "I have read the log and spoken to the pier master. It would help those who plan disorder. I therefore uphold the decision to withhold it under section 31(1)(f).",
        "If you are not content with this review you may complain to the Information Commissioner.",
        "Yours sincerely",
        "Weirs Board",
      ].join("\n\n"),
    );
    expect(request).toBe("Please provide the log of the north pier for 1 to 14 February 2019.");
    expect([outcome, stage]).toEqual(["refused", "internal-review"]);
    expect(questions.map(({ answer }) => answer)).toEqual([expect.stringMatching(/^I have read the log .*\(f\)\.$/)]);
  });

  test("asks none of the points of a complaint that it quotes", async () => {
    const { questions } = await readRecord(
      [
        "Dear Ms Lamb",
        "Thank you for your internal review request received on 1 May. You wrote:",
        "“Request for internal review",
        "1. The request was made because you asked for more detail.",
        "2. The reply left out the second part.”",
        "Our response",
        "I am a senior officer and had no involvement in the handling of your request.",
        "I have reviewed the first reply. The decision to apply section 12 of the Act is upheld.",
        "Yours sincerely",
      ].join("\n\n"),
    );
    expect(questions).toMatchObject([
      {
        label: null,
        answer: "I have reviewed the first reply. The decision to apply section 12 of the Act is upheld.",
      },
    ]);
  });
});
