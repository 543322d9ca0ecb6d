import type { RawDocument } from "@foi-records/contract";
import type { ReadDocument } from "../blocks.js";
import type { SiteProfile } from "../noise/site-profile.js";

/** Reads the bytes of one format into blocks. */
export interface FormatReader {
  readonly name: string;
  readonly mediaTypes: readonly string[];
  /** True when the first bytes (up to 4 KB) can only be this format. */
  sniff(head: Uint8Array): boolean;
  read(raw: RawDocument, profile: SiteProfile): Promise<ReadDocument>;
}
