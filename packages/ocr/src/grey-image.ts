/** A picture in shades of grey, a byte a pixel, row by row from the top. */
export interface GreyImage {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

const RED = 77;
const GREEN = 150;
const BLUE = 29;

/** Grey from four bytes a pixel (red, green, blue, opacity). */
export function toGrey(rgba: Uint8ClampedArray, width: number, height: number): GreyImage {
  const pixels = new Uint8Array(width * height);
  for (let from = 0, to = 0; to < pixels.length; from += 4, to++)
    pixels[to] =
      ((rgba[from] as number) * RED + (rgba[from + 1] as number) * GREEN + (rgba[from + 2] as number) * BLUE) >> 8;
  return { width, height, pixels };
}

/** Darker pixels are ink. */
const INK = 140;
/** Fewer dark pixels are dust: the smallest letter has as many. */
const LEAST_INK = 20;

/** True for a picture with something printed on it. */
export function hasInk({ pixels }: GreyImage): boolean {
  let left = LEAST_INK;
  for (const pixel of pixels) if (pixel < INK && --left === 0) return true;
  return false;
}

/** The picture as a portable grey map: the engine's plainest format, which costs nothing to write. */
export function toPortableGreyMap({ width, height, pixels }: GreyImage): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, "latin1"), pixels]);
}
