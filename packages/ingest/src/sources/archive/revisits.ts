import type { FoundDocument } from "../found-document.js";

/** The contents that were passed on last, for captures of which an archive keeps no second copy. */
export interface Revisits {
  remember(digest: string | null, document: FoundDocument): void;
  /** The document with this content; null where none was passed on, or too long ago. */
  recall(digest: string | null): FoundDocument | null;
}

/** Crawlers write the second copy soon after the first; what is older than so many bytes of responses is forgotten. */
const MOST_BYTES = 32 * 1024 * 1024;

/** Starts with nothing remembered. */
export function createRevisits(): Revisits {
  const known = new Map<string, FoundDocument>();
  let held = 0;
  return {
    remember(digest, document) {
      if (digest === null || known.has(digest) || document.bytes.length > MOST_BYTES) return;
      // A copy: the bytes are a part of many records' bytes.
      known.set(digest, { ...document, bytes: Uint8Array.from(document.bytes) });
      held += document.bytes.length;
      for (const [oldest, { bytes }] of known) {
        if (held <= MOST_BYTES) break;
        known.delete(oldest);
        held -= bytes.length;
      }
    },
    recall: (digest) => (digest === null ? null : (known.get(digest) ?? null)),
  };
}
