import { readFileSync } from "node:fs";
import { afterAll, expect, test } from "@jest/globals";
import { makeDocx, paragraph } from "../../extract/test/formats/make-docx.js";
import { createRecogniser } from "../src/create-recogniser.js";
import { read } from "./read.js";

const SCAN = new Uint8Array(readFileSync(new URL("../../../fixtures/scans/borough-trees.png", import.meta.url)));
const recogniser = createRecogniser({ size: 1 });
afterAll(() => recogniser.close());

const LOGO = Buffer.alloc(40);
LOGO.set([0x89, 0x50, 0x4e, 0x47]);
LOGO.writeUInt32BE(60, 16);
LOGO.writeUInt32BE(60, 20);

const documentOf = (body: string) =>
  makeDocx({ body, entries: { "word/media/image1.png": new Uint8Array(LOGO), "word/media/image2.png": SCAN } });

test("a Word document that is but pictures of pages is read by OCR, and refused without it", async () => {
  const scans = documentOf("<w:p><w:r><w:drawing/></w:r></w:p>");
  await expect(read(scans)).rejects.toMatchObject({
    code: "NO_TEXT_LAYER",
    message: "The Word document has pictures and no text; --ocr reads them.",
  });
  const [record] = (await read(scans, recogniser)).records;
  expect(record).toMatchObject({ reference: "EIR/1188", outcome: "partially-disclosed" });
  expect(record?.source.mediaType).toContain("wordprocessingml");
  expect(record?.warnings.map(({ message }) => message)).toContainEqual(
    expect.stringMatching(/^Page 1 was read by OCR/),
  );
});

test("pictures beside words are not read", async () => {
  const [record] = (await read(documentOf(paragraph("There are nine ponds.")), recogniser)).records;
  expect(record?.text).toBe("There are nine ponds.");
});
