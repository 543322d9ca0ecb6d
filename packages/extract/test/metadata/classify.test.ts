import { describe, expect, test } from "@jest/globals";
import type { Metadata } from "../../src/blocks.js";
import { checkRefusalNotice, classifyKind, readStage, toOfficialOutcome } from "../../src/metadata/classify.js";
import { KIND_CUES, REVIEW_PAGE } from "../../src/metadata/kind-cues.js";
import type { DecidedExemption } from "../../src/outcome/decide-exemptions.js";
import { clean, readDocument } from "./page.js";

const NOTHING: Metadata = {
  authority: null,
  reference: null,
  title: null,
  dateReceived: null,
  dateResponded: null,
  regimes: [],
  scottish: false,
};
const kindOf = (lines: readonly string[], siteName: string | null = null) =>
  classifyKind(readDocument(lines, { siteName }), clean(lines), [], NOTHING, []);

describe("cues of the kind", () => {
  const rows = [...KIND_CUES, ...REVIEW_PAGE];
  test.each(rows.flatMap(({ pattern, examples }) => examples.match.map((text) => [text, pattern] as const)))(
    "%j is one",
    (text, pattern) => expect(pattern.test(text)).toBe(true),
  );
  test.each(rows.flatMap(({ pattern, examples }) => examples.noMatch.map((text) => [text, pattern] as const)))(
    "%j is none",
    (text, pattern) => expect(pattern.test(text)).toBe(false),
  );
});

describe("classifyKind", () => {
  test.each([
    ["response", ["Request", "How many?", "Response", "We do not hold this."]],
    [
      "other",
      [
        "The Appellant asked for the log.",
        "The Tribunal finds that section 31(1)(a) is engaged. Decision: dismissed.",
        "The Council replied that it was exempt under section 31(1)(a) of the Act.",
      ],
    ],
    [
      "other",
      [
        "In the year we received 812 requests.",
        "Of these 51 were refused under section 12, and in 40 the information was not held.",
      ],
    ],
    ["response", ["Thank you for your request of 12 May.", "I can confirm that it is held. There are 12."]],
    [
      "other",
      [
        "Dear ..........",
        "Thank you for your request dated ..........",
        "The Council does not hold it.",
        "Dear ..........",
        "Your request has been refused under section ..........",
        "Dear ..........",
        "Yours sincerely",
      ],
    ],
    [
      "other",
      [
        "Powered by Alaveteli",
        ...["Skips", "Vans", "Trees"].map((title) => `${title}: Response by Weirs Agency to J. Reed on 4 May 2023.`),
      ],
    ],
    ["response", ["You asked", "1. How many vans?", "We said", "Twelve."]],
    ["other", ["Bins", "Put your bin out by 7am."]],
    ["other", ["How to make a request", "Write to us with your name and address."]],
    [
      "other",
      [
        "Making an FOI request",
        "Anyone can ask for recorded information. Your request must be in writing; please include your name.",
        "We will respond within 20 working days of receiving your request and tell you if we do not hold the information.",
        "If it is exempt under section 40 of the Act we will say so. We may charge a fee.",
      ],
    ],
    ["disclosure-log", ["Disclosure log", ...Array.from({ length: 16 }, (_, index) => `#FOI 10${index} – Subject`)]],
    [
      "request-thread",
      ["A Resident", "3 May 2023", "Dear Council, how many?", "Kinlay Council", "9 May 2023", "We do not hold this."],
    ],
  ] as const)("%s: %j", (kind, lines) => expect(kindOf(lines)).toBe(kind));

  test("the platform of threads is known by its name", () => {
    expect(kindOf(["Dear Kinlay Council,", "How many?"], "WhatDoTheyKnow")).toBe("request-thread");
  });
});

describe("readStage", () => {
  test.each([
    ["internal-review", "Internal review of your request about buoys"],
    ["internal-review", "I have now completed my review of the decision."],
    ["internal-review", "This is the outcome of the internal review."],
    ["initial", "If you are unhappy you may ask for an internal review."],
    ["initial", "Requests for internal review should be sent within 40 working days."],
    ["regulator", "Decision notice\nThe complainant asked the council for its bin rounds."],
  ] as const)("%s: %j", (stage, text) => expect(readStage(clean(text.split("\n")), [])).toBe(stage));
});

describe("checkRefusalNotice", () => {
  const exemption = (facts: Partial<DecidedExemption>): DecidedExemption => ({
    provision: "ukpga/2000/36/section/43/2",
    title: null,
    test: "qualified",
    basis: "prejudice",
    neitherConfirmNorDeny: false,
    publicInterest: "favours-withholding",
    harm: null,
    spans: [],
    ...facts,
  });

  test("null where nothing is withheld", () => expect(checkRefusalNotice(clean(["All is given."]), [], [])).toBeNull());

  test("a full notice has all five", () => {
    const text = clean([
      "It is exempt because release would prejudice the tender.",
      "You may ask for an internal review, then write to the Information Commissioner.",
    ]);
    expect(checkRefusalNotice(text, [], [exemption({})])).toEqual({
      exemptionNamed: true,
      reasonGiven: true,
      publicInterestTest: true,
      reviewRoute: true,
      regulatorRoute: true,
    });
  });

  test("a bare notice lacks them; an absolute exemption needs no test", () => {
    const text = clean(["Exempt under section 21."]);
    expect(checkRefusalNotice(text, [], [exemption({ test: "absolute", publicInterest: "not-required" })])).toEqual({
      exemptionNamed: true,
      reasonGiven: false,
      publicInterestTest: null,
      reviewRoute: false,
      regulatorRoute: false,
    });
  });

  test("the test of every qualified exemption has to be stated", () => {
    const both = [exemption({}), exemption({ publicInterest: "not-stated" })];
    expect(checkRefusalNotice(clean(["Exempt."]), [], both)?.publicInterestTest).toBe(false);
  });
});

describe("toOfficialOutcome", () => {
  test.each([
    ["disclosed", "Granted in full", "successful"],
    ["partially-disclosed", "Partially withheld", "partially_successful"],
    ["refused", "Withheld in full", "rejected"],
    ["not-held", "Information not held", "not_held"],
    ["clarification-sought", "Advice and assistance", "waiting_clarification"],
    ["unknown", null, null],
  ] as const)("%s", (outcome, cabinetOffice, whatDoTheyKnow) => {
    expect(toOfficialOutcome(outcome, [])).toEqual({ cabinetOffice, whatDoTheyKnow });
  });

  test("an extension for the public interest is a request not yet processed", () => {
    expect(toOfficialOutcome("unknown", ["public-interest-extension"]).cabinetOffice).toBe("Not yet processed");
  });
});
