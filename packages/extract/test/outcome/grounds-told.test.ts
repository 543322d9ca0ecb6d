import { describe, expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

const OPENING = "Thank you for your request under the Freedom of Information Act 2000.\n";

async function rolesOf(page: string) {
  const { citations } = await readRecord(`${OPENING}${page}`);
  return citations.map(({ text, role }) => [text, role]);
}

async function questionsOf(page: string) {
  const { questions } = await readRecord(`${OPENING}${page}`);
  return questions.map(({ label, status, exemptions }) => [label, status, exemptions]);
}

describe("whose words they are", () => {
  test("what the requester argued is quoted, what the writer says to it is not", async () => {
    expect(
      await rolesOf(
        "You argued that the sale had been announced, and that section 36 could not apply to it.\nYou said that it was late, but we are satisfied that section 43(2) is engaged.",
      ),
    ).toEqual([
      ["section 36", "quoted"],
      ["section 43(2)", "relied-on"],
    ]);
  });

  test("a ground that is no longer relied on was considered", async () => {
    expect(await rolesOf("The cost was £4,100. The College no longer relies on section 43(2).")).toEqual([
      ["section 43(2)", "considered"],
    ]);
  });
});

describe("the gateway to the Regulations", () => {
  const HANDLED = "We have handled your request under the Environmental Information Regulations 2004.";

  test("told as the law of all such information is procedure, and refuses nothing", async () => {
    const page = `${HANDLED} Information of that kind is exempt from the Act by section 39.`;
    expect(await rolesOf(page)).toEqual([["section 39", "procedural"]]);
  });

  test("claimed for this request is relied on", async () => {
    const page = `${HANDLED} We have therefore relied on the exemption in section 39 of the Act.`;
    expect(await rolesOf(page)).toEqual([["section 39", "relied-on"]]);
  });
});

test("the law on what is not held names the ground where no other words do", async () => {
  const page =
    "We have handled your request under the Environmental Information Regulations 2004.\nWe do not hold a list. A public authority may refuse to disclose information which it does not hold at the time (regulation 12(4)(a)).";
  expect(await rolesOf(page)).toEqual([["regulation 12(4)(a)", "relied-on"]]);
});

describe("grounds tied to questions elsewhere", () => {
  const TABLE =
    "Request | Response\n1. Which stations are to close? | See below\n2. Plans of the control room | Please see below.\n3. How many fires were there? | 41\n";

  test("each by its own entry of the list, whatever the line over the list names", async () => {
    const page = `${TABLE}Refusal notice\nThe exemptions applied to questions 1 and 2 are:\nSection 22(1) – Information intended for future publication (question 1)\nSection 24(1) – National security (question 2)`;
    expect(await questionsOf(page)).toEqual([
      ["1", "refused", ["ukpga/2000/36/section/22/1"]],
      ["2", "refused", ["ukpga/2000/36/section/24/1"]],
      ["3", "answered", []],
    ]);
  });

  test("by a note that the cells point at", async () => {
    const table =
      "Request | Response\n1. Which stations are to close? | See the note under the table.\n2. How many fires were there? | 41\n";
    expect(
      await questionsOf(
        `${table}Note on question 1\nThe work would exceed the appropriate limit, so that section 12(1) of the Act applies to this question.`,
      ),
    ).toEqual([
      ["1", "refused", ["ukpga/2000/36/section/12/1"]],
      ["2", "answered", []],
    ]);
  });

  test("by letters and numerals", async () => {
    const page =
      "Request\n(i) The minutes\n(ii) The advice\nResponse\n(i) Refused, for the reasons given at the end.\n(ii) Refused, for the reasons given at the end.\nRefusal notice\nSection 36(2)(b)(i)\nIt has been applied to question i. Officers need room to test ideas.\nSection 42(1)\nIt has been applied to question ii. The advice is privileged.";
    expect((await questionsOf(page)).map(([, , exemptions]) => exemptions)).toEqual([
      ["ukpga/2000/36/section/36/2/b/i"],
      ["ukpga/2000/36/section/42/1"],
    ]);
  });

  test("by a heading over the paragraph that gives the ground", async () => {
    const page = `${TABLE}Exemption applied at question 1\nS22(1): A decision on the stations will be published in May.\nExemption applied at question 2\nS24(1): The plans would help an attacker.`;
    expect((await questionsOf(page)).map(([, , exemptions]) => exemptions)).toEqual([
      ["ukpga/2000/36/section/22/1"],
      ["ukpga/2000/36/section/24/1"],
      [],
    ]);
  });
});

test("a refusal is of what it names, whoever judges; all but a part may be given in the same sentence", async () => {
  const page =
    "Request\n1. The report on the drains\n2. The minutes of the panel\nResponse\n1. We have a draft of the report. The Council believes that the draft is exempt under section 22(1) since it is to be published.\n2. The minutes are attached, save for those of June, which are exempt under section 36(2)(b)(i).";
  expect((await questionsOf(page)).map(([, status]) => status)).toEqual(["refused", "partially-answered"]);
});
