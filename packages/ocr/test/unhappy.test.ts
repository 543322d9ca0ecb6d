import { FoiRecordsError } from "@foi-records/contract";
import { afterAll, describe, expect, test } from "@jest/globals";
import { createCanvas } from "@napi-rs/canvas";
import { createRecogniser, type OcrRecogniser } from "../src/create-recogniser.js";
import { toScannedPdf } from "./make-scan.js";
import { read } from "./read.js";

const recogniser = createRecogniser({ size: 1 });
const hasty = createRecogniser({ size: 1, pageMs: 1 });
afterAll(() => Promise.all([recogniser.close(), hasty.close()]));

const bytesOf = (buffer: Buffer) => new Uint8Array(buffer);

function picture(text: string, width = 900, height = 300) {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext("2d");
  context.fillStyle = "white";
  context.fillRect(0, 0, width, height);
  context.fillStyle = "black";
  // Strokes in place of a font, which the machine may not have.
  for (let at = 0; at < text.length; at++) context.fillRect(40 + at * 40, 100, 6, 40);
  return canvas;
}

async function codeOf(bytes: Uint8Array, by: OcrRecogniser = recogniser): Promise<string> {
  try {
    await read(bytes, by);
    return "READ";
  } catch (error) {
    return error instanceof FoiRecordsError ? error.code : String(error);
  }
}

/** A PNG's first bytes with another size in them. */
function claiming(width: number, height: number): Uint8Array {
  const bytes = bytesOf(picture("").toBuffer("image/png"));
  const view = new DataView(bytes.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return bytes;
}

describe("an image", () => {
  const whole = bytesOf(picture("").toBuffer("image/png"));

  test.each<[string, string, () => Uint8Array]>([
    ["without text", "NO_TEXT_LAYER", () => whole],
    ["that claims to be larger than any sheet", "DOCUMENT_TOO_LARGE", () => claiming(200_000, 200_000)],
    ["that claims to have no size", "UNREADABLE_DOCUMENT", () => claiming(0, 10)],
    ["cut short in its head", "UNREADABLE_DOCUMENT", () => whole.subarray(0, 18)],
    ["cut short after its head", "UNREADABLE_DOCUMENT", () => whole.subarray(0, 60)],
    ["of a JPEG's first bytes alone", "UNREADABLE_DOCUMENT", () => Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0)],
  ])("%s gives %s", async (_name, code, make) => {
    expect(await codeOf(make())).toBe(code);
  });

  test("is refused by its name where nothing reads it, with what would", async () => {
    await expect(read(whole)).rejects.toMatchObject({
      code: "UNSUPPORTED_FORMAT",
      message: "The bytes are a PNG image; --ocr reads it.",
    });
  });

  test("that takes too long is given up", async () => {
    expect(await codeOf(whole, hasty)).toBe("EXTRACT_TIMEOUT");
  });
});

describe("a PDF", () => {
  const sheet = { canvas: picture("lllll"), width: 595, height: 200 };
  const operators = "BT /F1 11 Tf 60 700 Td (Dear Sir, there are nine ponds in the borough.) Tj ET";

  test("whose scan takes too long keeps the pages that have text", async () => {
    const [record] = (await read(toScannedPdf([{ operators }, sheet]), hasty)).records;
    expect(record?.text).toContain("nine ponds");
    const warnings = record?.warnings.map(({ code, message }) => `${code}: ${message}`);
    expect(warnings).toContainEqual(
      expect.stringMatching(/^PAGES_LEFT_UNREAD: Page 2 could not be read by OCR: .+longer/),
    );
    expect(warnings).toContainEqual("PAGE_WITHOUT_TEXT: Page 2 has no text.");
  });

  test("of pages that take too long gives that as the reason", async () => {
    expect(await codeOf(toScannedPdf([sheet]), hasty)).toBe("EXTRACT_TIMEOUT");
  });

  test("of empty pages, or of one as large as a field, ends with a code", async () => {
    expect(await codeOf(toScannedPdf([{ operators: "" }, { operators: "" }]))).toBe("NO_TEXT_LAYER");
    expect(["DOCUMENT_TOO_LARGE", "NO_TEXT_LAYER"]).toContain(
      await codeOf(toScannedPdf([{ ...sheet, width: 2_000_000, height: 2 }])),
    );
  });

  test("of more scans than are read says which were left", async () => {
    const pages = Array.from({ length: 102 }, () => ({ operators: "", size: [40, 40] as const }));
    const result = await read(toScannedPdf([{ operators }, ...pages]), recogniser);
    expect(result.diagnostics).toContainEqual({
      code: "PAGES_LEFT_UNREAD",
      message: "Page 102, 103 could not be read by OCR: No more than 100 pages of a document are read by OCR.",
    });
  });
});
