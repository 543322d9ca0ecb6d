import { DocumentTooLargeError, type RawDocument } from "@foi-records/contract";
import type { SiteProfile } from "../noise/site-profile.js";
import type { Enclosure, FormatReader } from "./format-reader.js";
import { isPageSized } from "./scans/image-size.js";
import type { Recogniser } from "./scans/recogniser.js";

/** A mail forwarded with a mail forwarded with a letter has three; deeper ones are made by machines. */
const MAX_DEPTH = 4;
/** Documents inside one document, all levels together; a response with a bundle of letters has some dozens. */
const MAX_ENCLOSED = 100;

type ChooseReader = (raw: Pick<RawDocument, "bytes" | "mediaType">) => FormatReader;

/** A document and what it and those inside it are read with. */
interface Reading {
  readonly raw: RawDocument;
  readonly profile: SiteProfile;
  readonly recogniser: Recogniser | null;
}

/** Reads the documents inside a document, each by its own reader, until they lie too deep or are too many. */
export function createEnclosure({ raw, profile, recogniser }: Reading, chooseReader: ChooseReader): Enclosure {
  let left = MAX_ENCLOSED;
  const at = (depth: number): Enclosure => ({
    recogniser,
    read: async (bytes, mediaType) => {
      const reader = chooseReader({ bytes, mediaType });
      if (!isLetter(reader, bytes, mediaType)) return null;
      if (depth >= MAX_DEPTH) throw new DocumentTooLargeError(`It lies inside ${depth} other documents.`);
      if (--left < 0) throw new DocumentTooLargeError(`The document holds more than ${MAX_ENCLOSED} others.`);
      return reader.read({ ...raw, bytes, mediaType }, profile, at(depth + 1));
    },
  });
  return at(0);
}

/** Any text can be read as plain text; a table of data or a calendar entry is no letter, and most images are logos. */
function isLetter(reader: FormatReader, bytes: Uint8Array, mediaType: string | null): boolean {
  if (reader.name === "image") return isPageSized(bytes);
  return reader.name !== "plain-text" || (mediaType !== null && reader.mediaTypes.includes(mediaType));
}
