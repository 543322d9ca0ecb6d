import { readFileSync } from "node:fs";
import { extname } from "node:path";
import type { RawDocument } from "@foi-records/contract";

const MEDIA: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".txt": "text/plain",
  ".eml": "message/rfc822",
  ".pdf": "application/pdf",
  ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
};
/** What is learned hangs on no address and no hash. */
const HASH = "0".repeat(64);

/** A labelled page or letter as the extractor takes it. */
export function rawOfFile(file: string): RawDocument {
  return {
    ref: { id: HASH, uri: `file:///${file}`, sha256: HASH },
    bytes: new Uint8Array(readFileSync(file)),
    mediaType: MEDIA[extname(file)] ?? null,
    retrievedAt: null,
    container: null,
  };
}
