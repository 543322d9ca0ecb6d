import { DocumentTooLargeError } from "@foi-records/contract";

/** Lines of a document; the longest real response seen has some thousands. */
export const MAX_BLOCKS = 200_000;

/** Throws `DOCUMENT_TOO_LARGE` where a document has more lines than any response. */
export function checkBlockCount(count: number): void {
  if (count > MAX_BLOCKS) throw new DocumentTooLargeError(`The document has more than ${MAX_BLOCKS} lines.`);
}
