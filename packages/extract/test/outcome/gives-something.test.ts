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

describe("what a refusal tells of itself", () => {
  test.each([
    // What is refused is what the letter has just told of.
    [
      "What would it cost to reopen the bridge?",
      "A surveyor's estimate was received in January. Tenders close on 22 April and the estimate is withheld until then under regulation 10(5)(e). The estimate is confidential to the team.",
    ],
    [
      "Copies of all quotes obtained for the new roof",
      "The Council obtained three quotes for the roof. I am not able to send you copies. I have spoken to the Chairman and we consider that the quotes are exempt under section 43(2), as their release would prejudice the builders. Residents will want to know that £40,000 or so is properly spent.",
    ],
    [
      "Any reports on dog theft",
      "Three reports are held and all three are withheld. They are exempt under section 30(1)(a).",
    ],
  ])("is none of what was asked: %s", (question, answer) => {
    expect(statusOf(question, answer)).toBe("refused");
  });

  test.each([
    [
      "How many officers are on duty at each dock?",
      "Section 31(1)(a) applies to the numbers for each dock, see Annex. The number for the whole force is never fewer than six.",
    ],
  ])("stands beside the figure for the whole: %s", (question, answer) => {
    expect(statusOf(question, answer)).toBe("partially-answered");
  });

  test.each([
    [
      "The weekly rent of each type of room in the last four years",
      "The rents for this session are at www.lennox.example/fees. What you can obtain without asking us is exempt under section 25(1). Rents for 2021-22 are no longer on the website. They were: single £118, studio £187.",
    ],
    [
      "The cost of removal, and how much of it was got back",
      "Costs are in the yearly report at www.carron.example. As they are otherwise accessible they are exempt under section 25(1). Nothing was recovered from owners in the period.",
    ],
  ])("stands beside what is to be had elsewhere: %s", (question, answer) => {
    const spans = [{ start: 0, end: answer.length }];
    expect(readStatus(answer, spans, { question, wholly: "available" })).toBe("partially-answered");
  });

  test("leaves what a page's own buttons say of a link", () => {
    const question = "The number of waits of more than four hours, by hospital";
    const answer =
      "Copy link to message Flag for review\nThank you for your request of 16 January 2023, which we received on 17 January 2023. To comply would exceed the appropriate limit, and it is refused under section 12(1).";
    const spans = [{ start: 0, end: answer.length }];
    expect(readStatus(answer, spans, { question, wholly: "request" })).toBe("refused");
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
    [
      "The cost model of the service",
      "This was refused as it could not be given in confidence. Section 36(2)(c) is withdrawn and the model is enclosed.",
      "answered",
    ],
    [
      "The report on the pier",
      "We released it with paragraphs 14 to 19 redacted. On review I do not uphold that decision. A full copy is attached.",
      "answered",
    ],
    [
      "How many applications were received and how many were refused?",
      "Year\nReceived\nRefused\n2022\n311\n18\n2023\n274\n22",
      "answered",
    ],
    [
      "The number of dogs known to have been returned",
      "We know of 19, 33 and 21 in those years. Owners do not always tell us when a dog comes home, so the true number is probably higher.",
      "answered",
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
