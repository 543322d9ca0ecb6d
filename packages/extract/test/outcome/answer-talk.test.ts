import { describe, expect, test } from "@jest/globals";
import { readStatus } from "../../src/outcome/read-status.js";

const statusOf = (answer: string) => readStatus(answer, [{ start: 0, end: answer.length }]);

describe("what an answer says by all its words", () => {
  test.each([
    ["refused", "Handing these out would only help those who want to avoid the toll, so they remain with us."],
    ["refused", "Its owner told us in confidence and would be harmed if we passed it on."],
    ["refused", "Disclosing the rates would hand an advantage to the other yards, which is why they are kept back."],
    ["not-held", "There is no breakdown by ward in our ledger."],
    ["neither-confirm-nor-deny", "Saying if there was such a visit would itself give away personal data."],
  ])("%s: %s", (status, answer) => expect(statusOf(answer)).toBe(status));

  test.each([
    "No boats were lost.",
    "The keeper left after a breach of confidence.",
    "It was refused planning permission twice.",
    "That is no request for recorded information. Outside of the Act, I can tell you that the Board has not made up its mind.",
    "I have looked at this again. The exemption should not have been applied. The keeper is the Board's own.",
    "14, all at the north end. The rest have been sold.",
  ])("gives something: %s", (answer) => expect(statusOf(answer)).toBe("answered"));

  test("says nothing against a long answer", () => {
    const long =
      "The keeper walks round the lake. He looks at each mooring. He writes it in a book. He rings the yard. The yard sends a man. ";
    expect(statusOf(`${long}There is no breakdown by ward in our ledger.`)).toBe("answered");
  });
});
