/** Width and height in pixels. */
export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

const PNG = 0x89;
const PNG_SIZE_AT = 16;
const MARKER = 0xff;
const LITTLE_ENDIAN = 0x49;
/** Start of a frame in JPEG: C0 to CF, but for the three of these that are tables. */
const FIRST_FRAME = 0xc0;
const LAST_FRAME = 0xcf;
const TABLES: ReadonlySet<number> = new Set([0xc4, 0xc8, 0xcc]);
/** A TIFF's directory: rows of 12 bytes, a row for a fact of the first page. */
const ROW = 12;
const WIDTH = 256;
const HEIGHT = 257;
const SHORT = 3;

/** The size that a PNG, JPEG or TIFF (of its first page) says it has, without unpacking it; null where it does not say. */
export function imageSize(bytes: Uint8Array): ImageSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.byteLength < PNG_SIZE_AT + 8) return null;
  if (bytes[0] === PNG) return { width: view.getUint32(PNG_SIZE_AT), height: view.getUint32(PNG_SIZE_AT + 4) };
  return bytes[0] === MARKER ? jpegSize(view) : tiffSize(view, bytes[0] === LITTLE_ENDIAN);
}

/** Each segment tells its length; the frame's begins with the size. */
function jpegSize(view: DataView): ImageSize | null {
  let at = 2;
  while (at + 9 <= view.byteLength && view.getUint8(at) === MARKER) {
    const kind = view.getUint8(at + 1);
    if (kind === MARKER) at += 1;
    else if (kind >= FIRST_FRAME && kind <= LAST_FRAME && !TABLES.has(kind))
      return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    else at += 2 + view.getUint16(at + 2);
  }
  return null;
}

function tiffSize(view: DataView, little: boolean): ImageSize | null {
  const directory = view.getUint32(4, little);
  if (directory + 2 > view.byteLength) return null;
  const rows = view.getUint16(directory, little);
  const facts = new Map<number, number>();
  for (let at = directory + 2; at < directory + 2 + rows * ROW && at + ROW <= view.byteLength; at += ROW) {
    const isShort = view.getUint16(at + 2, little) === SHORT;
    facts.set(view.getUint16(at, little), isShort ? view.getUint16(at + 8, little) : view.getUint32(at + 8, little));
  }
  const [width, height] = [facts.get(WIDTH), facts.get(HEIGHT)];
  return width === undefined || height === undefined ? null : { width, height };
}

/** Shorter sides are those of logos and buttons, in pixels: A4 at 85 dots an inch has as many. */
const SHORTEST_SIDE = 700;
/** Images that are longer by more are banners and photographs of a street; the longest sheets are twice as long as wide. */
const MOST_STRETCHED = 2.5;

/** True for an image that can be a page by its size, or that does not tell it: most images beside letters are logos. */
export function isPageSized(bytes: Uint8Array): boolean {
  const size = imageSize(bytes);
  if (size === null) return true;
  const [short, long] = [Math.min(size.width, size.height), Math.max(size.width, size.height)];
  return short >= SHORTEST_SIDE && long <= short * MOST_STRETCHED;
}
