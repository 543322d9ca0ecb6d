/** Width and height in pixels. */
export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

const PNG = 0x89;
const PNG_SIZE_AT = 16;
const MARKER = 0xff;
/** Start of a frame in JPEG: C0 to CF, but for the three of these that are tables. */
const FIRST_FRAME = 0xc0;
const LAST_FRAME = 0xcf;
const TABLES: ReadonlySet<number> = new Set([0xc4, 0xc8, 0xcc]);

/** The size that a PNG or JPEG says it has, without unpacking it; null where it does not say. */
export function imageSize(bytes: Uint8Array): ImageSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.byteLength < PNG_SIZE_AT + 8) return null;
  if (bytes[0] === PNG) return { width: view.getUint32(PNG_SIZE_AT), height: view.getUint32(PNG_SIZE_AT + 4) };
  return jpegSize(view);
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
