import type { Attachment } from "@foi-records/contract";
import type { CleanText, ReadDocument, Section } from "../blocks.js";

/** Files that the response gives, linked or named. */
export function readAttachments(
  _document: ReadDocument,
  _clean: CleanText,
  _sections: readonly Section[],
): readonly Attachment[] {
  return [];
}
