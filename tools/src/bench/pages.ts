import { createHash } from "node:crypto";
import type { DocumentRef, RawDocument } from "@foi-records/contract";
import { makePage } from "../make-pages/index.js";

/** Different pages, as sites have them; a run takes each under many addresses. */
const DISTINCT = 200;

const sha256 = (data: string | Uint8Array) => createHash("sha256").update(data).digest("hex");

/** One page under one address. */
export interface BenchPage {
  readonly ref: DocumentRef;
  readonly bytes: Uint8Array;
}

/** Makes the same pages in every process. */
export function makePages(): readonly Uint8Array[] {
  return Array.from({ length: DISTINCT }, (_, index) => makePage(index + 1, { format: "html" }).bytes);
}

/** So many pages of one set; sets have no address in common. */
export function* pagesOf(pages: readonly Uint8Array[], set: string, count: number): Generator<BenchPage> {
  for (let number = 0; number < count; number++) {
    const bytes = pages[number % pages.length] ?? new Uint8Array();
    const uri = `https://pages.example/${set}/${number}`;
    const hash = sha256(bytes);
    yield { ref: { id: sha256(`${uri}\n${hash}`), uri, sha256: hash }, bytes };
  }
}

/** A page as the extractor takes it. */
export function toRaw({ ref, bytes }: BenchPage): RawDocument {
  return { ref, bytes, mediaType: "text/html", retrievedAt: null, container: null };
}
