import type { RawDocument } from "@foi-records/contract";
import type { ReadDocument } from "../blocks.js";
import type { SiteProfile } from "../noise/site-profile.js";
import type { Container } from "./name-format.js";
import type { Recogniser } from "./scans/recogniser.js";

/** Reads the bytes of one format into blocks. */
export interface FormatReader {
  readonly name: string;
  readonly mediaTypes: readonly string[];
  /** True when the first bytes (up to 4 KB), or the names inside the container that they open, can only be this format. */
  sniff(head: Uint8Array, container: Container | null): boolean;
  read(raw: RawDocument, profile: SiteProfile, enclosure: Enclosure): Promise<ReadDocument>;
}

/** How a reader reads what is not of its own format: a mail's attachment by the attachment's reader, pictures of pages. */
export interface Enclosure {
  /** Reads pictures of pages; null where none are to be read. */
  readonly recogniser: Recogniser | null;
  /** Reads bytes found inside; null where they are no letter that a reader takes. */
  read(bytes: Uint8Array, mediaType: string | null): Promise<ReadDocument | null>;
}
