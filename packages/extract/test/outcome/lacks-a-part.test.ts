import { describe, expect, test } from "@jest/globals";
import { lacksByScope, lacksOneOf } from "../../src/outcome/lacks-a-part.js";
import { readStatus } from "../../src/outcome/read-status.js";

const statusOf = (question: string, answer: string) =>
  readStatus(answer, [{ start: 0, end: answer.length }], { question });

describe("what is lacking beside what is given", () => {
  test.each([
    "Before that date visits were not recorded.",
    "Whether it did so before 1998 we cannot say.",
    "We have nothing for that year.",
    "What went before is lost.",
  ])("keeps to a time or a matter: %s", (lack) => {
    expect(lacksByScope(lack)).toBe(true);
  });

  test.each(["We do not hold this information.", "What we were asked for is large."])("is all of it: %s", (lack) => {
    expect(lacksByScope(lack)).toBe(false);
  });

  test.each([
    ["What is kept when people log on, and who is it shared with?", "We do not know whom the provider shares it with."],
    ["How many were tested, and how many failed?", "Those that failed are not recorded."],
  ])("is one of the things asked: %s", (question, lack) => {
    expect(lacksOneOf(question, lack)).toBe(true);
  });

  test.each([
    ["How many were tested, and how many failed?", "We do not hold this."],
    ["How many were tested, and how many failed?", "Tests that failed are not recorded as tested."],
    ["How many boats and vans failed?", "Boats that failed are not recorded."],
    ["How many boats failed in Marl\nSound?", "Boats in the Sound are not counted."],
  ])("is none of them alone: %s %s", (question, lack) => {
    expect(lacksOneOf(question, lack)).toBe(false);
  });
});

describe("the status of an answer by what was asked", () => {
  test.each([
    [
      "partially-answered",
      "How many plots fell vacant in 2022 and 2023?",
      "Nineteen fell vacant in 2023. The sites were let to a club before that and we have nothing for that year.",
    ],
    [
      "partially-answered",
      "How many homes were inspected?",
      "All reports since 1 December 2022 have led to an inspection. Before that date inspections were not recorded.",
    ],
    [
      "partially-answered",
      "What personal data is collected when people log on, and who is it shared with?",
      "An email address and the name of the device. The provider's privacy notice is at https://wifi.marl.example/privacy. We do not hold information on whom the provider shares it with.",
    ],
    [
      "partially-answered",
      "How many were new and how many were renewals?",
      "We issued 4,411 in all, and new ones and renewals cannot be told apart.",
    ],
    [
      "not-held",
      "What was said about the jetty, and who said it?",
      "I have been through our files and find that the information on who said it is not held.",
    ],
  ])("%s: %s", (status, question, answer) => {
    expect(statusOf(question, answer)).toBe(status);
  });

  test("what cannot be split is lacking only where each was asked for", () => {
    const answer = "There were 4,411. These cannot be split by area.";
    expect(statusOf("How many passes were issued?", answer)).toBe("answered");
    expect(statusOf("How many passes were issued in each of the last three years?", answer)).toBe("answered");
    expect(statusOf("How many passes were issued in each area?", answer)).toBe("partially-answered");
  });

  test("that there is none answers who asks whether there is one, and not who asks for it", () => {
    expect(statusOf("Is there a policy on days at each park?", "No. There is no such policy.")).toBe("answered");
    expect(statusOf("Any plans to put the price up", "No proposal has been drawn up yet.")).toBe("answered");
    expect(statusOf("Is there a policy? If so please send it.", "There is no such policy.")).toBe("not-held");
    expect(statusOf("The policy on days at each park", "There is no such policy.")).toBe("not-held");
    expect(statusOf("Is there a policy on gulls?", "There is no such policy held.")).toBe("not-held");
  });

  test("a count of the papers that are refused gives none of them", () => {
    const note =
      "One email from a solicitor, of 3 April, is withheld under Regulation 12(5)(b). The advice is still live.";
    expect(statusOf("Any legal advice on the notice", note)).toBe("refused");
    expect(
      statusOf("The tender scores", "Three tenders were scored and the scores are exempt under section 43(2)."),
    ).toBe("refused");
    expect(statusOf("How many were hurt?", "Under 5: the exact figure is exempt.")).toBe("partially-answered");
  });

  test("the whole, or another cut, is given beside a refusal of each", () => {
    const each = "What each of them charged is sensitive and is withheld (section 43(2)).";
    const question = "What did each of the four charge?";
    expect(statusOf(question, `${each} Between them they charged £81,200.`)).toBe("partially-answered");
    expect(statusOf(question, `${each} Between them stands only the quay.`)).toBe("refused");
    const station = "Figures by station are withheld under section 40(2).";
    expect(statusOf("Injuries by station", `${station} By region, there were 14 in the north.`)).toBe(
      "partially-answered",
    );
    expect(statusOf("Injuries by station", `${station} By law we must guard 14 kinds of facts.`)).toBe("refused");
  });

  test("what denies a refusal refuses nothing", () => {
    expect(statusOf("Visit notes", "Please see Notes.pdf. No information has been removed.")).toBe("answered");
    expect(statusOf("How many degrees were withheld?", "None. We do not withhold degrees for debts.")).toBe("answered");
    expect(statusOf("How many visas were withheld?", "Granted | 410 | 502\nRefused | 36 | 44\nWithheld | 2 | 1")).toBe(
      "answered",
    );
  });

  test.each([
    ["partially-answered", "Section 40(2) applies to the signatures. The survey is disclosed as document 3."],
    ["partially-answered", "The minutes are not held. The survey is supplied at Annex B."],
    ["refused", "Section 40(2) applies to the signatures. A survey may be disclosed by others."],
    [
      "partially-answered",
      "Section 12(1) applies to all of it. The days are supplied as a goodwill gesture: 2021 – 14.",
    ],
    ["refused", "Section 12(1) applies to all of it. Nothing is owed as a courtesy to those who ask."],
  ])("what is handed over is given: %s: %s", (status, answer) => {
    expect(statusOf("Please send the survey and the minutes.", answer)).toBe(status);
  });

  test("a count in words gives something, and what nobody knows does not", () => {
    expect(statusOf("How many left?", "Six left in 2021. We hold no record of the others.")).toBe("partially-answered");
    expect(statusOf("How many left?", "Nobody knows. Six left the room. We hold no record.")).toBe("not-held");
  });
});
