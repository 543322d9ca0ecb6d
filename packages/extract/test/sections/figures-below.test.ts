import { expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

test("rows of figures below 'please find the figures below:' are the answer", async () => {
  const { request, questions } = await readRecord(
    [
      "Vacant homes",
      "The request was successful.",
      "Dear Weirs Council,",
      "I would like to know how many homes have been empty in each ward, please.",
      "Yours faithfully,",
      "Jo Lamb",
      "Council Tax, Weirs Council",
      "Dear Ms Lamb,",
      "With reference to your request, please find the figures below:",
      "Ward Over 2 years\nBridge 14\nCastle 9",
      "Regards,",
      "Jean Pool",
    ].join("\n\n"),
  );
  expect(request).toMatch(/^I would like to know/);
  expect(questions.map(({ answer }) => answer)).toEqual([expect.stringMatching(/^Ward[\s\S]*Castle 9$/)]);
});
