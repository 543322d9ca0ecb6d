import { expect, test } from "@jest/globals";
import { PROMISES, TAKES_TIME } from "../../src/outcome/postpones.js";
import { readRecord } from "../read-page.js";

const LETTER =
  "Weirs Agency\n3 May 2023\nDear Ms Reed\nThank you for your request of 4 April 2023, in which you asked for:\n“The report on the lower weir and the letters about it.”\n";

test.each([
  "We need a further 20 working days to consider it.",
  "The time limit for your request must be extended.",
  "We are extending the deadline.",
  "It will not be possible to answer within 20 working days.",
  "We have not yet decided where the public interest lies.",
])("takes time: %s", (sentence) => {
  expect(TAKES_TIME.test(sentence)).toBe(true);
});

test.each(["We extended the deadline in May.", "The work took a long time.", "We can answer within 20 working days."])(
  "takes none: %s",
  (sentence) => {
    expect(TAKES_TIME.test(sentence)).toBe(false);
  },
);

test("a day or a number of days is a promise", () => {
  expect(PROMISES.test("You will have it by 9 June.")).toBe(true);
  expect(PROMISES.test("You will have it in due course.")).toBe(false);
});

test("a letter that takes more time refuses nothing, whatever exemptions it names", async () => {
  const record = await readRecord(
    `${LETTER}The exemption in section 43(2) of the Freedom of Information Act 2000 applies to the letters. We need more time to weigh the public interest and aim to reply by 9 June 2023.\nYours sincerely`,
    "text/plain",
  );
  expect(record.outcome).toBe("unknown");
  expect(record.exemptions).toEqual([]);
  expect(record.outcomeFlags).toContain("public-interest-extension");
  expect(record.citations.map(({ role }) => role)).toEqual(["considered"]);
});

test("an answer that tells of the time it took refuses", async () => {
  const record = await readRecord(
    `${LETTER}On 2 May we told you that we would need more time, and that you would have our reply by 9 June. We are withholding both under section 43(2) of the Freedom of Information Act 2000.\nYours sincerely`,
    "text/plain",
  );
  expect(record.outcome).toBe("refused");
});
