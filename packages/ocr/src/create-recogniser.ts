import { FoiRecordsError } from "@foi-records/contract";
import {
  imageTypeOf,
  type RecognisedPage,
  type Recogniser,
  type Scan,
  type UnrecognisedPage,
} from "@foi-records/extract";
import { checkImage } from "./check-image.js";
import { type DrawnPage, drawPdf } from "./draw-pdf.js";
import { drawTiff } from "./draw-tiff.js";
import { takeRulings } from "./find-rulings.js";
import { hasInk, toPortableGreyMap } from "./grey-image.js";
import { A4_LONG_SIDE, A4_SHORT_SIDE, beyondLimit, DEFAULT_PAGE_MS, MAX_SCANNED_PAGES } from "./limits.js";
import { createReadingPool, type ReadingPool } from "./reading-pool.js";
import { OCR_RULES } from "./rules.js";
import { toPage } from "./to-page.js";

/** How pictures of pages are read. */
export interface OcrOptions {
  /** Pages read at a time, each by an engine of some 150 MB in its own thread. */
  readonly size: number;
  /** Drawing or reading a page that takes longer is ended. */
  readonly pageMs?: number;
}

/** A recogniser with threads to end. */
export interface OcrRecogniser extends Recogniser {
  close(): Promise<void>;
}

type PageResult = RecognisedPage | UnrecognisedPage;

/** A recogniser over Tesseract and its English data; its engines start with the first picture. */
export function createRecogniser({ size, pageMs = DEFAULT_PAGE_MS }: OcrOptions): OcrRecogniser {
  const pool = createReadingPool(size, pageMs);
  return {
    rules: OCR_RULES,
    recognise: async ({ bytes, kind, pages }: Scan) => {
      if (kind === "image" && imageTypeOf(bytes) === "image/tiff") return readAll(drawTiff(bytes), pool, size);
      if (kind === "image") return [await readImage(bytes, pool)];
      const drawn = drawPdf(bytes, pages.slice(0, MAX_SCANNED_PAGES), pageMs);
      return [...(await readAll(drawn, pool, size)), ...pages.slice(MAX_SCANNED_PAGES).map(beyondLimit)];
    },
    close: pool.close,
  };
}

/** The engine unpacks an image itself, behind the walls of its WebAssembly: decoders in the process may crash it. */
async function readImage(bytes: Uint8Array, pool: ReadingPool): Promise<RecognisedPage> {
  const size = checkImage(bytes);
  const width = size.width > size.height ? A4_LONG_SIDE : A4_SHORT_SIDE;
  const scale = width / size.width;
  return toPage(await pool.read(bytes), { page: 1, width, height: size.height * scale, scale }, []);
}

/** Reads pages while the next are drawn; no more of them are in memory than are read at a time, and one. */
async function readAll(drawn: AsyncIterable<DrawnPage>, pool: ReadingPool, size: number): Promise<PageResult[]> {
  const reading: Promise<PageResult>[] = [];
  const open = new Set<Promise<PageResult>>();
  for await (const page of drawn) {
    const result = readPage(page, pool);
    reading.push(result);
    open.add(result);
    const close = () => open.delete(result);
    result.then(close, close);
    if (open.size > size) await Promise.race(open);
  }
  return Promise.all(reading);
}

/** A page that cannot be read is a result too: the others are read all the same. */
async function readPage(drawn: DrawnPage, pool: ReadingPool): Promise<PageResult> {
  if ("problem" in drawn) return drawn;
  const { page, image, width, height } = drawn;
  const scale = width / image.width;
  if (!hasInk(image)) return { page, width, height, lines: [], rulings: [], confidence: 0 };
  try {
    const rulings = takeRulings(image, scale);
    return toPage(await pool.read(toPortableGreyMap(image)), { page, width, height, scale }, rulings);
  } catch (error) {
    if (error instanceof FoiRecordsError) return { page, problem: error };
    throw error;
  }
}
