import { describe, expect, test } from "@jest/globals";
import { readStatus } from "../../src/outcome/read-status.js";
import { readRecord } from "../read-page.js";

const whole = (answer: string) => [{ start: 0, end: answer.length }];

describe("an answer that cannot be given", () => {
  test.each([
    [
      "Sadly Fennmoor Council is unable to provide the information you asked for. This is because we do not hold it.",
      "not-held",
    ],
    [
      "While we aim to help, the Harbour Ministers do not have the information you have requested. It was not provided by an officer but found by a search.",
      "not-held",
    ],
    ["It is not possible for us to supply these figures as they are not recorded.", "not-held"],
    ["We cannot provide the addresses, which are personal data. The ages are not recorded.", "refused"],
    ["We regret that it is not possible to provide the requested information.", "refused"],
    [
      "Allotments are run by the parish, therefore your request should be sent to Little Wendle Parish Council.",
      "not-held",
    ],
    [
      "There were 412 calls. For the years before 2019 please redirect your request to the county.",
      "partially-answered",
    ],
    ["Please see the file attached. Please note we do not hold most of the information.", "partially-answered"],
  ])("%j is %s", (answer, status) => {
    expect(readStatus(answer, whole(answer))).toBe(status);
  });

  test.each([
    "The data is held, but not held in a format that can be searched. It would take over 18 hours.",
    "I confirm that we hold it. The cost would exceed the appropriate limit of £450. It is not possible to give a precise estimate, and there are over 400 boxes.",
  ])("is refused where cost refuses the request: %j", (answer) => {
    expect(readStatus(answer, whole(answer), { wholly: "request" })).toBe("refused");
  });

  test("is in part given where the notice of refusal is of some of it", () => {
    const answer =
      "This letter constitutes a refusal notice under section 17. We hold the list. However we are not releasing some of this information as it is exempt.";
    expect(readStatus(answer, whole(answer))).toBe("partially-answered");
  });

  test("makes the outcome partial where a limit keeps the rest back without a section", async () => {
    const record = await readRecord(
      [
        "Reference: FOI 12",
        "Response",
        "Our files are not organised in such a way as to allow us to give all of this within the cost limit. However, although cost removes the Board's obligations under the Act, as a gesture of goodwill I have supplied what was retrieved before the limit was reached.",
        "Repairs 41, renewals 12.",
      ].join("\n\n"),
    );
    expect(record.questions.map(({ status }) => status)).toEqual(["partially-answered"]);
    expect(record.outcome).toBe("partially-disclosed");
  });
});
