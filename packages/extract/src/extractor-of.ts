import type { FoiRecord } from "@foi-records/contract";
import type { PreparedProfile } from "./learned/prepare-profile.js";
import { hashText } from "./text/hash-text.js";
import { EXTRACTOR } from "./version.js";

/** What a document is read with beside the rules of the extractor. */
interface Additions {
  readonly profile: PreparedProfile | undefined;
  /** What decides how pictures of pages are read. */
  readonly rules: string;
}

/** The extractor that also reads pictures of pages: it counts as another one, so that refused scans are read again. */
export async function extractorOf({ profile, rules }: Additions): Promise<FoiRecord["extractor"]> {
  const { version, rules: without } = profile?.extractor ?? EXTRACTOR;
  return { version, rules: await hashText(JSON.stringify([without, rules])) };
}
