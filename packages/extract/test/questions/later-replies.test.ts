import { expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const THREAD = [
  "Ferry camera",
  "The request was successful.",
  "Dear Weirs Constabulary,",
  "Please could you provide",
  "1. the number of notices sent in 2016",
  "2. the fines paid in 2016",
  "3. the day on which the camera was last tested",
  "Yours faithfully,",
  "Jo Lamb",
  "FOI Unit, Weirs Constabulary",
  "Dear Ms Lamb",
  "FREEDOM OF INFORMATION REQUEST 417/17",
  "Please see our response below.",
  "1. 2,914",
  "2. No information held.",
  "3. We are waiting to hear from the maker.",
  "You have the right to ask for an internal review of this decision.",
  "FOI Unit, Weirs Constabulary",
  "Dear Ms Lamb",
  "Request 417/17",
];

test.each([
  "Further to our response of 23 March I am now able to answer question 3. It was last tested on 14 September 2016.",
  "As to question 3, which was outstanding, it was last tested on 14 September 2016.",
])("a later message adds to what it names: %s", async (later) => {
  const { questions } = await readRecord([...THREAD, later, "Kind regards", "FOI Unit"].join("\n\n"));
  expect(questions.map(({ label }) => label)).toEqual(["1", "2", "3"]);
  expect(questions[2]?.answer).toMatch(/^We are waiting to hear from the maker\.\s[\s\S]*14 September 2016\.$/);
  expect(questions[2]?.status).toBe("answered");
});

test("what a refined request is given is given beside what was refused at first", async () => {
  const { outcome, questions, exemptions } = await readRecord(
    [
      ...THREAD.slice(0, 3),
      "Please send the log of every notice with its reason since 2012.",
      "Yours faithfully,",
      "Jo Lamb",
      "FOI Unit, Weirs Constabulary",
      "Dear Ms Lamb",
      "To read the reasons would take 400 hours. We are therefore refusing your request under section 12 of the Freedom of Information Act 2000.",
      "You may ask for an internal review.",
      "FOI Unit",
      "Dear FOI Unit,",
      "Please leave out the reasons.",
      "Yours sincerely,",
      "Jo Lamb",
      "FOI Unit, Weirs Constabulary",
      "Dear Ms Lamb",
      "Further to your refined request, there were 2,914 notices in 2016 and the log of them is attached.",
      "You may ask for an internal review.",
      "FOI Unit",
    ].join("\n\n"),
  );
  expect(questions.map(({ status }) => status)).toEqual(["partially-answered"]);
  expect([outcome, exemptions.length]).toEqual(["partially-disclosed", 1]);
});
