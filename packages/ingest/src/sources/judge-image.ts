import { imageTypeOf, isPageSized } from "@foi-records/extract";

/** Why images are passed by where none are read: most are no pages, and each takes seconds. */
export const IMAGES_UNREAD = "images, of which --ocr reads those as large as a page";
const TOO_SMALL = "images too small for a page, or too long";

/** Why an image is passed by; null where it is to be read, and for all that is no image. */
export function whyNoPage(bytes: Uint8Array, images: boolean): string | null {
  if (imageTypeOf(bytes) === null) return null;
  if (!images) return IMAGES_UNREAD;
  return isPageSized(bytes) ? null : TOO_SMALL;
}
