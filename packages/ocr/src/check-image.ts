import { DocumentTooLargeError, UnreadableDocumentError } from "@foi-records/contract";
import { type ImageSize, imageSize } from "@foi-records/extract";
import { MAX_PIXELS } from "./limits.js";

/** The size of an image that may be unpacked; throws `DOCUMENT_TOO_LARGE` or `UNREADABLE_DOCUMENT` for any other. */
export function checkImage(bytes: Uint8Array): ImageSize {
  const size = imageSize(bytes);
  if (size === null || size.width === 0 || size.height === 0)
    throw new UnreadableDocumentError("The image does not tell its size: it is damaged or cut short.");
  const { width, height } = size;
  if (width * height > MAX_PIXELS)
    throw new DocumentTooLargeError(`The image has ${width} × ${height} pixels; the limit is ${MAX_PIXELS}.`);
  return size;
}
