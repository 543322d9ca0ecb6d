import { describe, expect, it } from "@jest/globals";
import { ANSWER_CUES } from "../../src/outcome/answer-cues.js";
import { readStatus } from "../../src/outcome/read-status.js";

describe("answer cues", () => {
  for (const { sign, pattern, examples } of ANSWER_CUES) {
    it.each(examples.match)(`${sign} is read from %j`, (sentence) => {
      expect(pattern.test(sentence)).toBe(true);
    });
    it.each(examples.noMatch)(`${sign} is not read from %j`, (sentence) => {
      expect(pattern.test(sentence)).toBe(false);
    });
  }
});

describe("status of an answer", () => {
  it.each([
    ["Fourteen.", "answered"],
    ["None.", "answered"],
    ["0", "answered"],
    ["The council does not hold this information.", "not-held"],
    ["The depot keeps its own lists. No information held on ponds alone.", "not-held"],
    [
      "The information that we are able to provide is given below. There is no such paper and the Board does not hold it.",
      "not-held",
    ],
    ["Our data are as follows. 14 in June. The Board does not hold the rest.", "partially-answered"],
    [
      "Fifty-one plots were taken back. Records of earlier years were destroyed and are not held.",
      "partially-answered",
    ],
    ["Two officers searched the files. We do not hold this information.", "not-held"],
    ["Approximately 4000. We do not hold a list by maker.", "partially-answered"],
    ["Exempt by virtue of Section 31(1)(a).", "refused"],
    ["We hold the plan. It is exempt under section 43(2).", "refused"],
    ["Fourteen. The names are withheld under section 40(2).", "partially-answered"],
    ["Copies are attached. Names have been redacted under section 40(2).", "partially-answered"],
    ["We can neither confirm nor deny whether this is held.", "neither-confirm-nor-deny"],
    ["Seven applications were received, all from farmers. Their names are withheld.", "partially-answered"],
  ])("reads %j as %s", (answer, status) => {
    expect(readStatus(answer, [{ start: 0, end: answer.length }])).toBe(status);
  });

  it("reads no answer as unanswered", () => {
    expect(readStatus("", [])).toBe("unanswered");
  });

  it("takes figures about the work for no part of what was asked where cost refuses the request", () => {
    const answer = "There are 2,340 files. Section 12(1) means that we need not comply.";
    expect(readStatus(answer, [{ start: 0, end: answer.length }])).toBe("partially-answered");
    expect(
      readStatus("Some files are old. Section 12(1) means that we need not comply.", [{ start: 0, end: 64 }], {
        wholly: "request",
      }),
    ).toBe("refused");
  });
});
