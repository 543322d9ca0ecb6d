import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { DocumentTooLargeError, FoiRecordsError, UnreadableDocumentError } from "@foi-records/contract";
import type * as Magick from "@imagemagick/magick-wasm";
import type { DrawnPage } from "./draw-pdf.js";
import { A4_SHORT_SIDE, beyondLimit, FINEST_DPI, MAX_PIXELS, MAX_SCANNED_PAGES, POINTS } from "./limits.js";

type Library = typeof Magick;
type Image = Magick.IMagickImage;

/** A page of the file as its directory tells, before it is unpacked. */
interface Frame {
  readonly width: number;
  readonly height: number;
  /** Dots an inch across and down: a fax in its coarse grade has twice as many across. */
  readonly across: number;
  readonly down: number;
}

const WASM = createRequire(import.meta.url).resolve("@imagemagick/magick-wasm/magick.wasm");
const CENTIMETRES = 2.54;
/** Dots an inch that a scanner may have; what else a file claims is a mistake, and its pages are taken for A4. */
const FEWEST_DOTS = 50;
const MOST_DOTS = 1200;

/** What WebAssembly throws where its code did what it must not. */
const FAULT = "RuntimeError";

let loaded: Promise<Library> | null = null;

/** Unpacks the pages of a TIFF, one after the other, as they are asked for; those beyond the limit tell so. */
export async function* drawTiff(bytes: Uint8Array): AsyncGenerator<DrawnPage> {
  loaded ??= load();
  const library = await loaded;
  const frames = attempt("The TIFF cannot be read", () => listFrames(library, bytes));
  for (const [index, frame] of frames.entries()) {
    if (index >= MAX_SCANNED_PAGES) yield beyondLimit(index + 1);
    else yield drawFrame(library, bytes, frame, index);
  }
}

/** The library is WebAssembly: a file made to break a decoder breaks out of nothing. */
async function load(): Promise<Library> {
  const library = await import("@imagemagick/magick-wasm");
  await library.initializeImageMagick(readFileSync(WASM));
  return library;
}

/** Fails with a typed error; what is no error of the library's own may have left it broken, so that it is loaded anew. */
function attempt<T>(what: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    if (cause instanceof FoiRecordsError) throw cause;
    if (cause instanceof Error && cause.name === FAULT) loaded = null;
    throw new UnreadableDocumentError(`${what}: ${cause instanceof Error ? cause.message : String(cause)}`, cause);
  }
}

function settingsOf({ MagickFormat, MagickReadSettings }: Library, index?: number): Magick.MagickReadSettings {
  const settings = new MagickReadSettings({ format: MagickFormat.Tiff });
  // Layers of a picture editor stand in a file beside its pages.
  settings.setDefine(MagickFormat.Tiff, "ignore-layers", true);
  if (index !== undefined) Object.assign(settings, { frameIndex: index, frameCount: 1 });
  return settings;
}

function listFrames(library: Library, bytes: Uint8Array): readonly Frame[] {
  const images = library.MagickImageCollection.create();
  try {
    images.ping(bytes, settingsOf(library));
    return images.map((image) => toFrame(library, image));
  } finally {
    images.dispose();
  }
}

function toFrame({ DensityUnit }: Library, { width, height, density }: Image): Frame {
  const unit = density.units === DensityUnit.PixelsPerCentimeter ? CENTIMETRES : 1;
  const [across, down] = [density.x * unit, density.y * unit];
  if (isScanned(across) && isScanned(down)) return { width, height, across, down };
  const dots = (Math.min(width, height) * POINTS) / A4_SHORT_SIDE;
  return { width, height, across: dots, down: dots };
}

function isScanned(dots: number): boolean {
  return dots >= FEWEST_DOTS && dots <= MOST_DOTS;
}

function drawFrame(library: Library, bytes: Uint8Array, frame: Frame, index: number): DrawnPage {
  const page = index + 1;
  try {
    if (frame.width * frame.height > MAX_PIXELS)
      throw new DocumentTooLargeError(
        `Page ${page} has ${frame.width} × ${frame.height} pixels; the limit is ${MAX_PIXELS}.`,
      );
    const settings = settingsOf(library, index);
    const image = attempt(`Page ${page} cannot be unpacked`, () =>
      library.ImageMagick.read(bytes, settings, (read) => toGreyPage(library, read, frame)),
    );
    return { page, ...image };
  } catch (error) {
    if (error instanceof FoiRecordsError) return { page, problem: error };
    throw error;
  }
}

type Unpacked = Omit<Extract<DrawnPage, { image: unknown }>, "page">;

/** Upright, in shades of grey on white, with as many dots down as across. */
function toGreyPage(library: Library, read: Image, { across, down }: Frame): Unpacked {
  const dots = Math.min(Math.max(across, down), FINEST_DPI);
  const [right, low] = [(read.width * dots) / across, (read.height * dots) / down].map(Math.round) as [number, number];
  if (right * low > MAX_PIXELS) throw new DocumentTooLargeError(`It has ${right} × ${low} dots.`);
  read.backgroundColor = library.MagickColors.White;
  read.alpha(library.AlphaAction.Remove);
  read.colorSpace = library.ColorSpace.Gray;
  if (right !== read.width || low !== read.height) {
    const size = new library.MagickGeometry(right, low);
    size.ignoreAspectRatio = true;
    read.resize(size);
  }
  read.autoOrient();
  // A byte a pixel, though the page be black and white.
  read.depth = 8;
  const { width, height } = read;
  const pixels = read.write(library.MagickFormat.Gray, (data) => Uint8Array.from(data));
  return { image: { width, height, pixels }, width: (width * POINTS) / dots, height: (height * POINTS) / dots };
}
