import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { FoiRecordsError } from "@foi-records/contract";
import * as magick from "@imagemagick/magick-wasm";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { createRecogniser } from "../src/create-recogniser.js";
import { drawTiff } from "../src/draw-tiff.js";
import { read } from "./read.js";

const FAX = new Uint8Array(readFileSync(new URL("../../../fixtures/scans/council-flooding.tif", import.meta.url)));
const recogniser = createRecogniser({ size: 2 });
beforeAll(async () => {
  const wasm = createRequire(import.meta.url).resolve("@imagemagick/magick-wasm/magick.wasm");
  await magick.initializeImageMagick(readFileSync(wasm));
});
afterAll(() => recogniser.close());

const { ImageMagick, MagickFormat, MagickReadSettings, CompressionMethod, Density, DensityUnit } = magick;
const { ColorSpace, ColorType, MagickColors } = magick;

/** The first page of the fax made into another TIFF. */
function remade(change: (page: magick.IMagickImage) => void): Uint8Array {
  const settings = new MagickReadSettings({ format: MagickFormat.Tiff, frameIndex: 0, frameCount: 1 });
  return ImageMagick.read(FAX, settings, (page) => {
    change(page);
    return page.write(MagickFormat.Tiff, (bytes) => Uint8Array.from(bytes));
  });
}

async function codeOf(bytes: Uint8Array): Promise<string> {
  try {
    await read(bytes, recogniser);
    return "READ";
  } catch (error) {
    return error instanceof FoiRecordsError ? error.code : String(error);
  }
}

async function pagesOf(bytes: Uint8Array) {
  const pages = [];
  for await (const drawn of drawTiff(bytes)) pages.push(drawn);
  return pages;
}

test("a fax of two pages is one letter", async () => {
  const { records } = await read(FAX, recogniser);
  expect(records).toHaveLength(1);
  expect(records[0]).toMatchObject({ reference: "EIR/0291/22", outcome: "partially-disclosed" });
  expect(records[0]?.source.mediaType).toBe("image/tiff");
  expect(records[0]?.warnings).toContainEqual(
    expect.objectContaining({ code: "OCR_TEXT", message: expect.stringMatching(/^Page 1, 2 was read by OCR/) }),
  );
});

test("is refused by its name where nothing reads it, with what would", async () => {
  await expect(read(FAX)).rejects.toMatchObject({ message: "The bytes are a TIFF image; --ocr reads it." });
});

describe("a page", () => {
  test("has the size on paper that its dots an inch give", async () => {
    const [first, second] = await pagesOf(FAX);
    expect(first).toMatchObject({ page: 1, width: expect.closeTo(595, 0), height: expect.closeTo(842, 0) });
    expect(second).toMatchObject({ page: 2 });
  });

  test("of a fax in its coarse grade is stretched to its shape", async () => {
    const coarse = remade((page) => {
      const squeezed = new magick.MagickGeometry(page.width, Math.round((page.height * 98) / 204));
      squeezed.ignoreAspectRatio = true;
      page.resize(squeezed);
      page.density = new Density(204, 98, DensityUnit.PixelsPerInch);
      page.settings.compression = CompressionMethod.LZW;
    });
    const [page] = await pagesOf(coarse);
    expect(page).toMatchObject({ width: expect.closeTo(595, 0), height: expect.closeTo(842, -1) });
  });

  test("that does not say how fine it is, or not credibly, is taken for A4; a finer one is made coarser", async () => {
    const silent = remade((page) => {
      page.density = new Density(1, 1, DensityUnit.Undefined);
    });
    expect((await pagesOf(silent))[0]).toMatchObject({ width: expect.closeTo(595, 0) });
    const fine = remade((page) => {
      page.density = new Density(600, 600, DensityUnit.PixelsPerInch);
    });
    const [page] = await pagesOf(fine);
    expect(page).toMatchObject({ width: expect.closeTo((595 * 204) / 600, 0), image: { width: 844 } });
  });

  test.each(["LZW", "Zip", "JPEG", "RLE", "Fax", "NoCompression"] as const)(
    "packed as %s is unpacked",
    async (name) => {
      const bytes = remade((page) => {
        page.settings.compression = CompressionMethod[name];
      });
      expectLetters(await pagesOf(bytes));
    },
  );

  test.each<[string, (page: magick.IMagickImage) => void]>([
    ["in the colours of print", (page) => Object.assign(page, { colorSpace: ColorSpace.CMYK })],
    ["in the colours of screens", (page) => Object.assign(page, { colorType: ColorType.TrueColor })],
    ["of letters on nothing", (page) => page.transparent(MagickColors.White)],
  ])("%s is letters on white", async (_name, change) => {
    expectLetters(await pagesOf(remade(change)));
  });

  function expectLetters([page]: Awaited<ReturnType<typeof pagesOf>>): void {
    if (page === undefined || "problem" in page) throw new Error("It was not drawn.");
    const { image } = page;
    expect(image.pixels).toHaveLength(image.width * image.height);
    const dark = image.pixels.reduce((count, pixel) => count + (pixel < 128 ? 1 : 0), 0) / image.pixels.length;
    expect(dark).toBeGreaterThan(0.01);
    expect(dark).toBeLessThan(0.2);
  }
});

describe("a file that is broken", () => {
  /** Where the directory of the first page begins, and of a fact in it. */
  const view = new DataView(FAX.slice().buffer);
  const directory = view.getUint32(4, true);

  function changed(at: number, value: number): Uint8Array {
    const bytes = FAX.slice();
    new DataView(bytes.buffer).setUint32(at, value, true);
    return bytes;
  }

  function factAt(tag: number): number {
    const rows = view.getUint16(directory, true);
    for (let at = directory + 2; at < directory + 2 + rows * 12; at += 12)
      if (view.getUint16(at, true) === tag) return at + 8;
    throw new Error(`It has no fact ${tag}.`);
  }

  test.each<[string, string, () => Uint8Array]>([
    ["of its first bytes alone", "UNREADABLE_DOCUMENT", () => FAX.subarray(0, 8)],
    ["cut short before its directory", "UNREADABLE_DOCUMENT", () => FAX.subarray(0, 2000)],
    ["whose directory lies beyond its end", "UNREADABLE_DOCUMENT", () => changed(4, 0x7fffffff)],
    ["that claims to be larger than any sheet", "DOCUMENT_TOO_LARGE", () => changed(factAt(257), 200_000_000)],
  ])(
    "%s gives %s",
    async (_name, code, make) => {
      const bytes = make();
      const one = code === "DOCUMENT_TOO_LARGE" ? withoutSecond(bytes) : bytes;
      expect(await codeOf(one)).toBe(code);
    },
    300_000,
  );

  function withoutSecond(bytes: Uint8Array): Uint8Array {
    const rows = view.getUint16(directory, true);
    new DataView(bytes.buffer).setUint32(directory + 2 + rows * 12, 0, true);
    return bytes;
  }

  test("and whose pages lead back to the first has each once", async () => {
    const rows = view.getUint16(directory, true);
    const pages = await pagesOf(changed(directory + 2 + rows * 12, directory));
    expect(pages.length).toBeLessThanOrEqual(2);
  });

  test("after others the next is read all the same", async () => {
    expect(await pagesOf(FAX)).toHaveLength(2);
  });
});
