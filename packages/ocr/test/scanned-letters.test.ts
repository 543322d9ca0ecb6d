import { readFileSync } from "node:fs";
import type { FoiRecord } from "@foi-records/contract";
import { EXTRACTOR } from "@foi-records/extract";
import { afterAll, describe, expect, test } from "@jest/globals";
import { createRecogniser } from "../src/create-recogniser.js";
import { scan, toScannedPdf } from "./make-scan.js";
import { read } from "./read.js";

const CASES = new URL("../../../fixtures/cases/", import.meta.url);
const TREES = "council-response-headings-automatic-numbers-bullets-pdf/p6-borough-trees";
const TABLE = "harbour-letter-ruled-request-response-table-pdf/p1-harbour-moorings";
const recogniser = createRecogniser({ size: 2 });
afterAll(() => recogniser.close());

interface Label {
  readonly reference: string;
  readonly outcome: string;
  readonly citations: readonly { readonly ids: readonly string[] }[];
  readonly qa: readonly { readonly label: string }[];
}

const fileOf = (name: string) => new Uint8Array(readFileSync(new URL(name, CASES)));
const labelOf = (name: string): Label => JSON.parse(Buffer.from(fileOf(`${name}.json`)).toString());

/** The record has what a person wrote down of the letter. */
function expectRead(record: FoiRecord | undefined, { reference, outcome, citations, qa }: Label): void {
  expect(record).toMatchObject({ reference, outcome });
  const cited = new Set(record?.citations.flatMap(({ provisions }) => provisions));
  const wanted = citations.flatMap(({ ids }) => ids);
  expect(wanted.filter((one) => cited.has(one)).length).toBeGreaterThanOrEqual(wanted.length * 0.9);
  expect(record?.questions.map(({ label }) => label)).toEqual(qa.map(({ label }) => label));
}

const ocrWarnings = (record: FoiRecord | undefined) =>
  record?.warnings.flatMap(({ code, message }) => (code === "OCR_TEXT" ? [message] : []));

describe("a letter rasterised at 200 dots an inch", () => {
  test.each([TREES, TABLE, "council-eir-letter-word-pdf/n10-council-flooding-04"])(
    "%s gives its reference, outcome, citations and questions",
    async (name) => {
      const { records } = await read(toScannedPdf(await scan(fileOf(`${name}.pdf`))), recogniser);
      expect(records).toHaveLength(1);
      expectRead(records[0], labelOf(name));
      expect(ocrWarnings(records[0])).toEqual([
        expect.stringMatching(/^Page 1(?:, 2)? was read by OCR; mean confidence 0\.9\d\.$/),
      ]);
    },
    300_000,
  );

  test("and turned by a degree is read as well, from a JPEG alone", async () => {
    const [sheet] = await scan(fileOf(`${TREES}.pdf`), { turned: 1 });
    const { records } = await read(new Uint8Array(sheet?.canvas.toBuffer("image/jpeg") ?? []), recogniser);
    expectRead(records[0], labelOf(TREES));
    expect(records[0]?.source.mediaType).toBe("image/jpeg");
  });
});

test("behind a page that has text only the scan is read, and both are one letter", async () => {
  const operators = "BT /F1 11 Tf 60 700 Td (A covering note of the clerk, who sends the letter below.) Tj ET";
  const [sheet] = await scan(fileOf(`${TREES}.pdf`));
  const pdf = toScannedPdf(sheet === undefined ? [] : [{ operators }, sheet]);
  const [without] = (await read(pdf)).records;
  expect(without?.warnings.map(({ code }) => code)).toContain("PAGE_WITHOUT_TEXT");
  const [record] = (await read(pdf, recogniser)).records;
  expect(record?.text).toMatch(/^A covering note of the clerk, who sends the letter below\.\n/);
  expect(ocrWarnings(record)?.[0]).toMatch(/^Page 2 was read/);
  expect(record?.reference).toBe("EIR/1188");
  expect(record?.extractor.version).toBe(EXTRACTOR.version);
  expect(record?.extractor.rules).not.toBe(EXTRACTOR.rules);
});
