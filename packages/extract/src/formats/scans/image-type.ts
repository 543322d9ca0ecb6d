/** Images that can be a scanned page, and their first bytes. */
const IMAGES: readonly { readonly mediaType: string; readonly bytes: readonly number[] }[] = [
  { mediaType: "image/png", bytes: [0x89, 0x50, 0x4e, 0x47] },
  { mediaType: "image/jpeg", bytes: [0xff, 0xd8, 0xff] },
  { mediaType: "image/tiff", bytes: [0x49, 0x49, 0x2a, 0x00] },
  { mediaType: "image/tiff", bytes: [0x4d, 0x4d, 0x00, 0x2a] },
];

/** This is asked of every document of a crawl, and most are told by one byte. */
const FIRST_BYTES: ReadonlySet<number | undefined> = new Set(IMAGES.map(({ bytes }) => bytes[0]));

/** The media type of an image that OCR reads, by its first bytes; null for all else. */
export function imageTypeOf(head: Uint8Array): string | null {
  if (!FIRST_BYTES.has(head[0])) return null;
  return IMAGES.find(({ bytes }) => bytes.every((byte, index) => head[index] === byte))?.mediaType ?? null;
}
