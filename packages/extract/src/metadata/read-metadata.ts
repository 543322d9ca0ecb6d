import type { RawDocument } from "@foi-records/contract";
import type { CleanText, Metadata, ReadDocument, Section } from "../blocks.js";

/** Reads the facts about the case: authority, reference, dates, title, regimes. */
export function readMetadata(
  _raw: RawDocument,
  _document: ReadDocument,
  _clean: CleanText,
  _sections: readonly Section[],
): Metadata {
  return {
    authority: null,
    reference: null,
    title: null,
    dateReceived: null,
    dateResponded: null,
    regimes: [],
    scottish: false,
  };
}
