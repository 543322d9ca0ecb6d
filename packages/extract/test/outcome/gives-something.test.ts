import { describe, expect, test } from "@jest/globals";
import { readStatus } from "../../src/outcome/read-status.js";
import { readRecord } from "../read-page.js";

const statusOf = (question: string, answer: string) =>
  readStatus(answer, [{ start: 0, end: answer.length }], { question });

describe("what stands beside a refusal", () => {
  test.each([
    [
      "Who cleans the windows of the depot, and what are they paid per visit?",
      "Brightpane Services has cleaned them since spring. We are not able to release the charge for a visit because section 43(2) applies to it.",
    ],
    [
      "The name, grade and desk of the officer who made the decision",
      "The decision was made by a team leader in Licensing (grade 7). Section 40(2) exempts the name, as the post is a junior one.",
    ],
    [
      "When will the new depot open, and what is the landlord asking in rent?",
      "It is to open in the autumn of 2026. The rent is still being negotiated and we withhold it under section 43(2).",
    ],
    [
      "Any letters between the Board and the ferry company since 2020",
      "Four letters are enclosed. A fifth is exempt under section 42(1).",
    ],
    [
      "Minutes of 4 May and 1 June",
      "The minutes of 4 May are attached. Those of 1 June are exempt under section 36(2)(b)(ii).",
    ],
    [
      "The letter from the ferry company and the reply to it",
      "The reply is attached. The letter was sent in confidence and is exempt under section 41(1).",
    ],
    [
      "How many owned a plan, by street?",
      "Nine over the whole town. By street they would show who they are, and section 40(2) exempts them.",
    ],
    [
      "the survey of the two sheds",
      "I have read the survey. I agree that pages 4 to 9 are exempt under section 26(1)(b). I do not agree that the rest would do harm and I enclose it.",
    ],
    ["How many were hurt?", "Under 5; the exact figure is exempt under section 40(2)."],
  ])("is given where it is of the kind that was asked for: %s", (question, answer) => {
    expect(statusOf(question, answer)).toBe("partially-answered");
  });

  test.each([
    [
      "Any letters between the Board and the ferry company since 2020",
      "Five letters were found. All were written in confidence, and they are exempt under section 41(1).",
    ],
    [
      "Details of all complaints against the warden",
      "Two complaints have been made. To say what they were about would tell those who know her what she is accused of. Section 40(2) applies.",
    ],
    [
      "Copies of the statements taken by the investigator",
      "The investigator spoke to nine people over four days. Each was promised that the statement would go no further. They are exempt under section 41(1).",
    ],
    ["Which company sees to the alarms?", "See our answer to question 4. The same exemption applies."],
    [
      "What do the owners say of the harm?",
      "I agree that it is not commercially sensitive. It is exempt under section 41(1) all the same.",
    ],
  ])("is none where it tells of what is refused: %s", (question, answer) => {
    expect(statusOf(question, answer)).toBe("refused");
  });
});

describe("what stands beside a lack", () => {
  test.each([
    [
      "How many visitors came in each of the last four years?",
      "2021: not held, as the gate was shut.\n2022: 4,112\n2023: 5,006\n2024: 5,340",
    ],
    [
      "How many keys to (a) boats and (b) vans were lost?",
      "Boats have no keys but locks. None was lost. We do not hold a figure for vans as spare keys are cut when asked for.",
    ],
    ["How many dogs were seized and what breeds were they?", "Nineteen were seized. Breed is not recorded."],
    [
      "What did the fair cost and how many came?",
      "It cost £7,310. Nobody counted those who came, so no figure is held.",
    ],
  ])("is given where another part is not held: %s", (question, answer) => {
    expect(statusOf(question, answer)).toBe("partially-answered");
  });

  test.each([
    [
      "How many visitors came by bus?",
      "We count visitors at the gate but do not ask how they came. The information is not held.",
    ],
    [
      "What did the volunteers spend on paint?",
      "The volunteers bought it themselves out of a grant. We do not hold the receipts.",
    ],
  ])("explains it and gives nothing: %s", (question, answer) => {
    expect(statusOf(question, answer)).toBe("not-held");
  });
});

test("words that refuse behind what was given leave the answer one in part", () => {
  expect(statusOf("How many are there, and where?", "There are 14. As for addresses, we won't be giving these.")).toBe(
    "partially-answered",
  );
});

describe("what an answer takes back or leaves to another", () => {
  test.each([
    [
      "The draft plan of the harbour",
      "The plan was withheld as it is unfinished. I overturn the decision and a copy will be sent to you.",
      "answered",
    ],
    [
      "The addresses of the sheds",
      "They were refused under section 31(1)(a). The refusal has been set aside. They are in the schedule.",
      "answered",
    ],
    [
      "Letters to the mason",
      "All nine are in the folder sent with this letter and nothing in them has been redacted.",
      "answered",
    ],
    [
      "How many fell, and how were they hurt?",
      "Twelve fell. I cannot say more, for the reasons in answer 2.",
      "partially-answered",
    ],
    [
      "How many fell, by age?",
      "There were 17 falls. We will not split them by age as so few were of one age.",
      "partially-answered",
    ],
    ["Any letters about the lift?", "NO LETTERS ARE HELD BY THE BOARD.", "not-held"],
    ["Did the board meet in May?", "No meetings were held in May.", "answered"],
  ])("%s %s", (question, answer, status) => {
    expect(statusOf(question, answer)).toBe(status);
  });
});

test("'What we can tell you is that 41 …' behind a refusal gives a figure beside it", async () => {
  const page = (last: string) =>
    `Dear applicant,\nYou asked for the following.\n1. Please list every mooring that was inspected twice.\n2. Who inspects them?\nOur response is below.\n1. We cannot give out the moorings. Nearly all are homes and this is personal data, exempt under section 40(2).\n${last}\n2. Our own staff do.\nYours faithfully`;
  const statusOf = async (last: string) => (await readRecord(page(last))).questions[0]?.status;
  expect(await statusOf("What we can tell you is that 41 moorings were inspected twice.")).toBe("partially-answered");
  expect(await statusOf("What we can say is that section 40(2) is engaged for all 41.")).toBe("refused");
});
