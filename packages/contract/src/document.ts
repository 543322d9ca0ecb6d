import { z } from "zod";
import type { FoiRecord } from "./record.js";

/** A capture: one address with one content. It is also the payload of a job. */
export const documentRefSchema = z
  .object({
    id: z.string().regex(/^[0-9a-f]{64}$/),
    uri: z.string().min(1),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
  })
  .readonly();
export type DocumentRef = z.infer<typeof documentRefSchema>;

/** The file that a document was read out of, such as a web archive. */
export interface Container {
  readonly uri: string;
  readonly offset: number;
  readonly recordId: string | null;
}

/** Bytes as they came in, with what the source knew of them. */
export interface RawDocument {
  readonly ref: DocumentRef;
  readonly bytes: Uint8Array;
  readonly mediaType: string | null;
  /** When it was scraped, ISO 8601 in UTC; null when unknown. */
  readonly retrievedAt: string | null;
  readonly container: Container | null;
}

/** A half-open range of UTF-16 offsets into the cleaned text; the record gives the same in code points. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A fact about the reading that does not stop the work. */
export interface Diagnostic {
  readonly code: string;
  readonly message: string;
  readonly span?: Span;
}

/** What one document gives: one record, or one for each response that it holds. */
export interface Extraction {
  readonly records: readonly FoiRecord[];
  readonly diagnostics: readonly Diagnostic[];
}
