import { createHash } from "node:crypto";
import type { DocumentRef } from "@foi-records/contract";
import type { Store } from "@foi-records/store";
import type { SourceItem } from "./sources/source.js";

/** Load → hash → keep the bytes, once. */
export type KeepDocument = (item: SourceItem, signal: AbortSignal) => Promise<DocumentRef>;

/** Names a capture: the same bytes at the same address are always the same document. */
export function toDocumentRef(uri: string, bytes: Uint8Array): DocumentRef {
  const sha256 = hash(bytes);
  return { id: hash(`${uri}\n${sha256}`), uri, sha256 };
}

/** Makes the step that brings documents into a store. */
export function createKeepDocument(store: Store): KeepDocument {
  return async (item, signal) => {
    const { bytes, mediaType } = await item.load(signal);
    const ref = toDocumentRef(item.uri, bytes);
    await store.ledger.keep({ ref, bytes, mediaType, retrievedAt: item.retrievedAt, container: item.container });
    await item.kept?.();
    return ref;
  };
}

function hash(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
