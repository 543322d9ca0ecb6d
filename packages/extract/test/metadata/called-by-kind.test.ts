import { describe, expect, test } from "@jest/globals";
import { timesCalled } from "../../src/metadata/called-by-kind.js";
import { readRecord } from "../read-page.js";
import { page } from "./page.js";

describe("how a letter calls its own body", () => {
  const view = page([
    "The Council holds this, and the Council’s clerk has it. Ask the Council Tax team or the Councils.",
    "The ICB does not hold it; nor does the Board. The Department for Weirs may.",
    "~The Trust",
  ]);

  test.each([
    ["Kinlay Council", 2],
    ["Marl Integrated Care Board", 1],
    ["Department for Weirs", 0],
    ["Severn Gate Trust", 0],
  ])("%s is called by a word of its name %i times", (name, count) => {
    expect(timesCalled(view, [name])).toBe(count);
  });

  test("of two bodies that a letter names once each the one that it calls so answers", async () => {
    const letter = (kind: string) =>
      [
        "Information Rights Team, Department for Rural Weirs",
        "8 May 2024",
        "Dear Applicant",
        `Thank you for your request. The ${kind} holds this, and the ${kind} has decided to release it.`,
        "We have no letters to or from the Fenmarsh Government about the sluices.",
      ].join("\n\n");
    expect((await readRecord(letter("Department"))).authority).toBe("Department for Rural Weirs");
  });
});

test("who manages homes for a council is not that council", async () => {
  const page =
    "Marl Homes\n\nManaging homes on behalf of Kinlay Council\n\nDear Applicant\n\nMarl Homes does not hold this.";
  expect((await readRecord(page)).authority).toBe("Marl Homes");
});

test("a council's name ends before its house, though that has a word of kind", async () => {
  const page =
    "Kinlay County Council Pavilion Harbour\n\n8 May 2024\n\nDear Applicant\n\nThe Council does not hold this.";
  expect((await readRecord(page)).authority).toBe("Kinlay County Council");
});

test("a department's name ends before its house and street", async () => {
  const page =
    "Department for Tides and Quays Capstan House Mercer Row London SW99 1XX\n\n8 May 2024\n\nDear Applicant\n\nThe Department does not hold this.";
  expect((await readRecord(page)).authority).toBe("Department for Tides and Quays");
});

test("what a dash sets apart from a name is none of it", async () => {
  const page =
    "University of Marl - Registrar’s Department - Tel 01999 555 0177\n\nDear Applicant\n\nWe do not hold this.";
  expect((await readRecord(page)).authority).toBe("University of Marl");
});
