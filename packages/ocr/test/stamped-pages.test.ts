import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { createCanvas } from "@napi-rs/canvas";
import { createRecogniser } from "../src/create-recogniser.js";
import { type ScannedSheet, scan, toScannedPdf } from "./make-scan.js";
import { read } from "./read.js";

const TREES = "../../../fixtures/cases/council-response-headings-automatic-numbers-bullets-pdf/p6-borough-trees.pdf";
const STAMP = "BT /F1 9 Tf 420 815 Td (RECEIVED 12 MAR 2024 - OFFICIAL) Tj ET";
const NOTE = "BT /F1 11 Tf 60 700 Td (A covering note of the clerk, who sends the letter below.) Tj ET";
/** What OCR has laid under a picture: words that take their place and are not seen. */
const LAYER = `BT 3 Tr /F1 11 Tf 60 700 Td (Our ref EIR/7777: there are nine limes and two planes.) Tj ET`;

const recogniser = createRecogniser({ size: 2 });
let sheet: ScannedSheet;
beforeAll(async () => {
  const [first] = await scan(new Uint8Array(readFileSync(new URL(TREES, import.meta.url))));
  if (first === undefined) throw new Error("The letter has no page.");
  sheet = first;
});
afterAll(() => recogniser.close());

function blankSheet(): ScannedSheet {
  const canvas = createCanvas(1654, 2339);
  const context = canvas.getContext("2d");
  context.fillStyle = "white";
  context.fillRect(0, 0, canvas.width, canvas.height);
  return { ...sheet, canvas };
}

const messages = (warnings: readonly { readonly code: string; readonly message: string }[] = []) =>
  warnings.flatMap(({ code, message }) => (/OCR|SCANNED|PAGE/.test(code) ? [`${code}: ${message}`] : []));

test("a scan with a date stamped over it is read as a scan, and its stamp is not all there is", async () => {
  const pdf = toScannedPdf([{ operators: NOTE }, { ...sheet, stamp: STAMP }]);
  const [without] = (await read(pdf)).records;
  expect(messages(without?.warnings)).toEqual([
    "SCANNED_PAGE: Page 2 is a picture with but a few words over it; --ocr reads it.",
  ]);
  const [record] = (await read(pdf, recogniser)).records;
  expect(record?.reference).toBe("EIR/1188");
  expect(record?.questions).toHaveLength(4);
  expect(messages(record?.warnings)).toEqual([expect.stringMatching(/^OCR_TEXT: Page 2 was read by OCR/)]);
});

test("words that OCR laid under the scan are not read a second time", async () => {
  const pdf = toScannedPdf([{ ...sheet, stamp: LAYER }]);
  for (const reader of [undefined, recogniser]) {
    const [record] = (await read(pdf, reader)).records;
    expect(record?.text).toContain("nine limes");
    expect(messages(record?.warnings)).toEqual([]);
  }
});

test("a picture that says no more than its stamp leaves the page as it is drawn", async () => {
  const pdf = toScannedPdf([{ operators: NOTE }, { ...blankSheet(), stamp: STAMP }]);
  const [record] = (await read(pdf, recogniser)).records;
  expect(record?.text).toContain("RECEIVED 12 MAR 2024");
  expect(messages(record?.warnings)).toEqual([]);
});
