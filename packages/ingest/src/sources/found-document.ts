import type { Container, FoiRecordsError } from "@foi-records/contract";
import type { SourceItem } from "./source.js";

/** A document whose bytes came with its discovery: a record of an archive, a row of a table. */
export interface FoundDocument {
  readonly uri: string;
  readonly retrievedAt: string | null;
  readonly container: Container;
  readonly bytes: Uint8Array;
  readonly mediaType: string | null;
}

/** The item of a document; the bytes are its own, so that the archive around them can be let go. */
export function toFoundItem({ bytes, mediaType, ...place }: FoundDocument): SourceItem {
  const own = Uint8Array.from(bytes);
  return { ...place, skipped: null, load: async () => ({ bytes: own, mediaType }) };
}

/** The item of a place where a document should be; loading it fails, and so it is counted with its code. */
export function toFailedItem(container: Container, error: FoiRecordsError, uri = container.uri): SourceItem {
  return { uri, retrievedAt: null, container, skipped: null, load: () => Promise.reject(error) };
}
