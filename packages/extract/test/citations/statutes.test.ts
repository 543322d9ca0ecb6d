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
      (name) => name.endsWith(".ts") && name !== "index.ts" && name !== "other-acts.ts",
    );
    const ownFiles = STATUTES.filter(({ examples }) => examples.length > 0);
    expect(files).toHaveLength(ownFiles.length);
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
