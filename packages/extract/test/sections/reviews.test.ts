import { describe, expect, it } from "@jest/globals";
import { ACCOUNT_CUES } from "../../src/sections/accounts.js";
import { readRecord } from "../read-page.js";

describe("cues of what happened before", () => {
  for (const cue of ACCOUNT_CUES) {
    it.each(cue.examples.match)(`${cue.name} tells it in %j`, (line) => {
      expect(cue.pattern.test(line)).toBe(true);
    });
    it.each(cue.examples.noMatch)(`${cue.name} tells nothing in %j`, (line) => {
      expect(cue.pattern.test(line)).toBe(false);
    });
  }
});

const ASKED = "Please supply the survey of the sea wall that was made in 2018.";
const FOUND =
  "I do not uphold that decision. The works were finished last year and the survey is enclosed with this letter.";

/** Ways in which a review tells of the first decision between the request and its own finding. */
const ACCOUNTS: readonly string[] = [
  "Our reply of 30 March 2019 withheld the survey under section 43(2).",
  "In our response dated 30 March 2019 the Board withheld it under section 43(2).\n\nYou complained that the works had been finished.",
  "The original response of 30 March 2019 said:\n\n“The survey is withheld under section 43(2) of the Act because it would help a bidder.”",
  "On 30 March 2019 the Board refused your request under section 43(2). On 4 April 2019 you asked for an internal review.",
  "Original response\n\nThe Board told you that the survey was exempt under section 43(2) of the Act.\n\nYour request for review\n\nThe works were finished last year, so nobody can be harmed by letting me see it.\n\nOutcome of the review",
];

describe("a review", () => {
  it.each(ACCOUNTS)("answers with its own decision and not with the first: %j", async (account) => {
    const record = await readRecord(
      `Internal review\n\nYou had asked:\n\n${ASKED}\n\n${account}\n\n${FOUND}\n\nYours sincerely`,
    );
    expect(record.request).toBe(ASKED);
    expect(record.questions).toMatchObject([{ label: null, question: ASKED, answer: FOUND, status: "answered" }]);
  });

  it("answers each numbered part of the request under a heading of its own", async () => {
    const record = await readRecord(
      "Internal review\n\nYour request was as follows:\n\n1. The cost of the wall.\n\n2. The name of the engineer.\n\nThe reply of 30 March withheld both.\n\nPoint 1\n\nThe cost was £81,006 and can now be released.\n\nPoint 2\n\nI uphold the decision to withhold the name under section 40(2).",
    );
    expect(record.questions.map(({ label, status }) => [label, status])).toEqual([
      ["1", "answered"],
      ["2", "refused"],
    ]);
  });
});
