import { readdirSync } from "node:fs";
import { provisionIdSchema } from "@foi-records/contract";
import { describe, expect, test } from "@jest/globals";
import { cite } from "../../src/citations/cite.js";
import { nearestFacts, provisionFacts } from "../../src/citations/provision-table.js";
import { STATUTES } from "../../src/citations/statutes/index.js";
import provisions from "../../src/citations/statutes/provisions.generated.json" with { type: "json" };

describe("table of statutes", () => {
  test.each(STATUTES.flatMap((statute) => statute.examples))("reads the row's own example: $text", ({ text, ids }) => {
    expect(cite(text).flatMap((citation) => citation.provisions)).toEqual(ids);
  });

  test("holds every file of its folder", () => {
    const folder = new URL("../../src/citations/statutes/", import.meta.url);
    const files = readdirSync(folder).filter(
      (name) => name.endsWith(".ts") && !["index.ts", "other-acts.ts", "acts-by-service.ts"].includes(name),
    );
    const ownFiles = STATUTES.filter(({ examples }) => examples.length > 0);
    expect(files).toHaveLength(ownFiles.length);
  });

  test.each([
    ["It is kept under section 21 of the Flood and Water Management Act 2010.", "ukpga/2010/29/section/21"],
    ["You may ask for a review under section 202 of the Housing Act 1996.", "ukpga/1996/52/section/202"],
    ["The charge is made under section 18A of the Fire and Rescue Services Act 2004.", "ukpga/2004/21/section/18A"],
    ["By section 42 of the Care Act we make enquiries.", "ukpga/2014/23/section/42"],
    [
      "We come under the Freedom of Information Act 2000 for our public work, as paragraph 44 of Schedule 1 to the Act says.",
      "ukpga/2000/36/schedule/1/paragraph/44",
    ],
  ])("reads an Act that a body works by: %s", (text, id) => {
    expect(cite(text).flatMap((citation) => citation.provisions)).toEqual([id]);
  });

  test("an Act named behind the last of several lettered provisions is that of all", () => {
    const text = "The number of notices under (a) section 172 and (b) section 215 of the Housing Act 1996";
    expect(cite(text).flatMap((citation) => citation.provisions)).toEqual([
      "ukpga/1996/52/section/172",
      "ukpga/1996/52/section/215",
    ]);
  });

  test("what a section stops is no thing named for it", () => {
    const text = "It is refused under the Freedom of Information Act 2000. Do not tell me that section 43 stops you.";
    expect(cite(text)).toHaveLength(1);
  });

  test("names each statute once and each of its provisions by a valid id", () => {
    const ids = STATUTES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [statute, rows] of Object.entries(provisions)) {
      expect(ids).toContain(statute);
      for (const path of Object.keys(rows))
        expect(provisionIdSchema.safeParse(`${statute}/${path}`).success).toBe(true);
    }
  });

  test("tells title, test and basis, and of an unlisted depth what its parent is", () => {
    expect(provisionFacts("ukpga/2000/36/section/43/2")).toMatchObject({
      kind: "exemption",
      test: "qualified",
      basis: "prejudice",
    });
    expect(provisionFacts("ukpga/2000/36/section/24/2")?.neitherConfirmNorDeny).toBe(true);
    expect(provisionFacts("ukpga/2000/36/section/43/2/z")).toBeNull();
    expect(nearestFacts("ukpga/2000/36/section/43/2/z")?.title).toBe(
      provisionFacts("ukpga/2000/36/section/43/2")?.title,
    );
    expect(nearestFacts("ukpga/1999/99/section/1")).toBeNull();
  });
});
