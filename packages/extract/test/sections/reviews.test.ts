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

describe("a review told under headings", () => {
  const letter = (finding: string, headings: readonly string[]) => `Wexcombe District Council
Dear Mr Alder
Freedom of Information Act 2000: internal review
${headings[0]}
Please send me the survey of the wall and all emails about it.
${headings[1]}
We refused your request under section 43(2) of the Act because it would help a bidder.
${headings[2]}
You asked us to review this because the works were finished.
${headings[3]}
${finding}
If you remain dissatisfied you may complain to the Information Commissioner.`;
  const HEADINGS = [
    ["Your request", "Our response", "Your request for an internal review", "Outcome of the internal review"],
    ["Request", "Our original response", "Grounds for review", "Findings"],
    ["Your request", "Response", "Internal review", "Conclusion"],
  ];
  const FINDINGS = [
    ["refused", "Having looked at it again, I agree that section 43(2) was correctly applied and uphold the decision."],
    ["disclosed", "The original decision is overturned. The information you requested is attached in full."],
    ["disclosed", "I do not consider that the exemption applies. The survey and the emails are attached."],
    [
      "partially-disclosed",
      "I am partially upholding your complaint. The emails are enclosed. Section 43(2) still applies to the survey.",
    ],
    [
      "partially-disclosed",
      "I find that section 43(2) applies to the survey and it remains withheld. However, the emails are not exempt and I attach copies of them. Your complaint is partly upheld.",
    ],
  ] as const;

  it.each(FINDINGS.flatMap((finding) => HEADINGS.map((headings) => [...finding, headings] as const)))(
    "comes to its own outcome: %s, %s",
    async (wanted, finding, headings) => {
      const { outcome, stage, questions } = await readRecord(letter(finding, headings));
      expect([outcome, stage, questions[0]?.answer]).toEqual([wanted, "internal-review", finding]);
    },
  );
});
