import { canBeResponse } from "@foi-records/extract";
import type { Search } from "./container.js";
import { type FoundDocument, toFoundItem } from "./found-document.js";
import { IMAGES_UNREAD, whyNoPage } from "./judge-image.js";
import type { SourceItem } from "./source.js";

/** Media types that responses come in. */
const READ_TYPES: ReadonlySet<string> = new Set([
  "text/html",
  "application/xhtml+xml",
  "text/plain",
  "text/markdown",
  "application/pdf",
  "application/msword",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "application/rtf",
  "text/rtf",
  "message/rfc822",
  "application/vnd.ms-outlook",
  "application/json",
]);
/** Media types of images that OCR reads. */
const IMAGE_TYPES: ReadonlySet<string> = new Set(["image/png", "image/jpeg", "image/tiff"]);
/** Types that say nothing: the content must. */
const UNSURE_TYPES: ReadonlySet<string> = new Set([
  "",
  "application/octet-stream",
  "binary/octet-stream",
  "unknown/unknown",
]);

/** Why documents of a media type are passed by; null where they are read. */
export function whyNotRead(mediaType: string | null, images: boolean): string | null {
  const type = (mediaType ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
  if (IMAGE_TYPES.has(type)) return images ? null : IMAGES_UNREAD;
  return READ_TYPES.has(type) || UNSURE_TYPES.has(type) ? null : `content of a kind that is not read (${kindOf(type)})`;
}

const KNOWN_KIND = /^(?:image|video|audio|font|text|application|multipart|model|message)(?=\/)/;

/** Few kinds, whatever the pages of a crawl call themselves: each is a line of the summary. */
function kindOf(type: string): string {
  return KNOWN_KIND.exec(type)?.[0] ?? "other";
}

/** The item of a document of a container, where it is passed on: it can be a response, or all are wanted. */
export function judgeDocument(document: FoundDocument, { all, images, tally }: Search): SourceItem | null {
  if (document.bytes.length === 0) {
    tally.passBy("no content");
    return null;
  }
  const reason = whyNoPage(document.bytes, images);
  if (reason !== null) {
    tally.passBy(reason);
    return null;
  }
  if (!all && !canBeResponse(document)) {
    tally.passBy("no sign of an FOI response");
    return null;
  }
  tally.passOn();
  return toFoundItem(document);
}
