import { describe, expect, test } from "@jest/globals";
import { readRecord } from "../read-page.js";

describe("fields of a letterhead", () => {
  const letter = (...head: readonly string[]) =>
    [...head, "Dear Applicant", "Thank you for your request of 12 April 2024. We hold no list of the boats."].join(
      "\n",
    );

  test("a label over the letter's date makes it no receipt, though an address stands above", async () => {
    const page = letter(
      "Marl Council",
      "Email records@marl.example",
      "Our reference",
      "MC/41/22",
      "Date",
      "8 May 2024",
    );
    const { dateReceived, dateResponded } = await readRecord(page);
    expect([dateReceived, dateResponded]).toEqual(["2024-04-12", "2024-05-08"]);
  });

  test("a reference stands below its head in a row of fields, with its prefix", async () => {
    const cells = (...texts: readonly string[]) => `<tr>${texts.map((text) => `<td>${text}</td>`).join("")}</tr>`;
    const page = `<table>${cells("Dyddiad/Date", "Ein cyf/Our ref", "Eich cyf/Your ref")}${cells("8 May 2024", "RHG 2024/41", "XY 77/12")}</table><p>Dear Applicant</p><p>Thank you for your request of 12 April 2024. We hold no list of the boats.</p>`;
    expect((await readRecord(page, "text/html")).reference).toBe("RHG 2024/41");
  });

  test.each(["Date: 8 May 2024    Skellgate", "Dyddiad / Date: 8 May 2024    Ffôn / Tel: 01999 555 0177"])(
    "the letter's date stands beside another column: %s",
    async (line) => {
      expect((await readRecord(letter("Marl Council", "Our ref: MC/41/22", line))).dateResponded).toBe("2024-05-08");
    },
  );

  test("a name is whole that the head breaks over three lines", async () => {
    const head = ["Brale Valley", "University Hospitals", "NHS Foundation Trust", "Weir Infirmary", "Fenby FN1 2AB"];
    expect((await readRecord(letter(...head, "8 May 2024"))).authority).toBe(
      "Brale Valley University Hospitals NHS Foundation Trust",
    );
  });

  test("a local office under the body's name is not another body", async () => {
    const { authority } = await readRecord(letter("Coastal Marks Agency", "Fenby District Office", "8 May 2024"));
    expect(authority).toBe("Coastal Marks Agency");
  });
});
