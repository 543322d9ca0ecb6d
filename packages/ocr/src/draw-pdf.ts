import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import {
  DocumentTooLargeError,
  ExtractTimeoutError,
  FoiRecordsError,
  UnreadableDocumentError,
} from "@foi-records/contract";
import { createCanvas } from "@napi-rs/canvas";
import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist";
import { type GreyImage, toGrey } from "./grey-image.js";
import { DPI, MAX_DRAWN_PIXELS, MAX_PIXELS, POINTS } from "./limits.js";

/** A page drawn, or why it cannot be. */
export type DrawnPage =
  | { readonly page: number; readonly image: GreyImage; readonly width: number; readonly height: number }
  | { readonly page: number; readonly problem: FoiRecordsError };

const SILENT = 0;
const FOLDER = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
const OPTIONS = {
  verbosity: SILENT,
  maxImageSize: MAX_PIXELS,
  standardFontDataUrl: `${join(FOLDER, "standard_fonts")}/`,
  wasmUrl: `${join(FOLDER, "wasm")}/`,
};

/** Draws pages of a PDF one after the other, as they are asked for. */
export async function* drawPdf(bytes: Uint8Array, pages: readonly number[], pageMs: number): AsyncGenerator<DrawnPage> {
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const task = getDocument({ ...OPTIONS, data: Uint8Array.from(bytes) });
  try {
    const document = await task.promise.catch((cause: unknown) => {
      throw new UnreadableDocumentError("The PDF cannot be drawn.", cause);
    });
    for (const page of pages) yield await drawPage(document, page, pageMs);
  } finally {
    await task.destroy();
  }
}

async function drawPage(document: PDFDocumentProxy, page: number, pageMs: number): Promise<DrawnPage> {
  try {
    const proxy = await document.getPage(page);
    const { width, height } = proxy.getViewport({ scale: 1 });
    return { page, width, height, image: await draw(proxy, width, height, pageMs) };
  } catch (cause) {
    const problem =
      cause instanceof FoiRecordsError ? cause : new UnreadableDocumentError(`Page ${page} cannot be drawn.`, cause);
    return { page, problem };
  }
}

async function draw(proxy: PDFPageProxy, width: number, height: number, pageMs: number): Promise<GreyImage> {
  const viewport = proxy.getViewport({ scale: scaleOf(width, height) });
  const [across, down] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
  const canvas = createCanvas(across, down);
  // It is declared as a browser's canvas, a type that this code does not know; it has all that is used of one.
  const task = proxy.render({ canvas: canvas as never, viewport });
  const late = new ExtractTimeoutError(`Drawing it took longer than ${pageMs / 1000} s.`);
  const end = Date.now() + pageMs;
  let isLate = false;
  const context = canvas.getContext("2d");
  // Between two stretches of drawing. The canvas puts them off until a pixel is asked for, when nobody could end them.
  task.onContinue = (goOn: () => void) => {
    context.getImageData(0, 0, 1, 1);
    isLate = Date.now() > end;
    if (isLate) task.cancel();
    else setImmediate(goOn);
  };
  try {
    await task.promise;
  } catch (error) {
    throw isLate ? late : error;
  }
  proxy.cleanup();
  return toGrey(context.getImageData(0, 0, across, down).data, across, down);
}

/** Pixels a point; a sheet of some square metres is drawn coarser, one out of all measure not at all. */
function scaleOf(width: number, height: number): number {
  const scale = Math.min(DPI / POINTS, Math.sqrt(MAX_DRAWN_PIXELS / (width * height)));
  if (!(width * height * scale * scale >= 1) || Math.max(width, height) * scale > MAX_DRAWN_PIXELS / 1000)
    throw new DocumentTooLargeError(`The page is ${Math.round(width)} × ${Math.round(height)} points.`);
  return scale;
}
