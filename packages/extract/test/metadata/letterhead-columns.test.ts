import { describe, expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

/** Prose that is broken at a width, as a letter's text is. */
const PROSE = [
  "Thank you for your email of 12 April 2024, in which you asked for the number of boats that",
  "were moored at the quay in each of the last three years, and for the charges that were paid by",
  "those who own them. We hold some of what you have asked for and are able to send you most of",
  "it, but the charges are commercially sensitive and we have decided not to release them at this",
  "time. The number of boats was 12 in the first year, 14 in the second year and 9 in the year that",
  "followed it, as you will see from the table that is enclosed with this letter.",
];
const letter = (...head: readonly string[]) =>
  [...head, "", "8 May 2024", "", "Dear Applicant", "", ...PROSE].join("\n");
const right = (text: string) => `${" ".repeat(52)}${text}`;

describe("a letterhead in columns", () => {
  test("a name ends where the column beside it begins", async () => {
    const head = [`${"Coastal Marks Agency".padEnd(50)}Harbour Exchange`, `${"Assurance".padEnd(50)}Pier Street`];
    expect((await readRecord(letter(...head))).authority).toBe("Coastal Marks Agency");
  });

  test("a name in the right column is read whole", async () => {
    const head = [`${"Mr A Ransome".padEnd(50)}Marl Council`, `${"5 Elm Close".padEnd(50)}Council Offices`];
    expect((await readRecord(letter(...head))).authority).toBe("Marl Council");
  });

  test("a tab sets a column apart as spaces do", async () => {
    const head = ["Coastal Marks Agency\tHarbour Exchange", "Assurance\tPier Street"];
    expect((await readRecord(letter(...head))).authority).toBe("Coastal Marks Agency");
  });

  test("lines that stand on the right are whole, though they reach as far as the text", async () => {
    const head = [
      "Mrs O Penrose",
      "Department for Tides and Quays",
      "Capstan House",
      "40 Mercer Row",
      "London SW99 1XX",
    ];
    const { authority } = await readRecord(letter(...head.map(right)));
    expect(authority).toBe("Department for Tides and Quays");
  });

  test("prose on the right goes on in its next line", async () => {
    const said = ["we hold no list of the boats that were moored at", "the quay in any of the years you name"];
    const { answers } = await answersOf(letter("Marl Council", ...said.map(right)));
    expect(answers).toContain("moored at the quay in any");
  });
});

async function answersOf(page: string): Promise<{ readonly answers: string }> {
  const { questions } = await readRecord(page);
  return { answers: questions.map(({ answer }) => answer).join("\n") };
}
