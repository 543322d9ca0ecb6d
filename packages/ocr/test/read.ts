import { createHash } from "node:crypto";
import type { Extraction, RawDocument } from "@foi-records/contract";
import { extractDocument, type Recogniser } from "@foi-records/extract";

/** A document of these bytes, without a word of where they came from. */
export function toRaw(bytes: Uint8Array): RawDocument {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const ref = { id: "0".repeat(64), uri: "file:///scans/one", sha256 };
  return { ref, bytes, mediaType: null, retrievedAt: null, container: null };
}

/** Reads bytes with the extractor, and their pictures with the recogniser. */
export function read(bytes: Uint8Array, recogniser?: Recogniser): Promise<Extraction> {
  return extractDocument(toRaw(bytes), { recogniser });
}
