import type { Diagnostic, FoiRecordsError } from "@foi-records/contract";
import type { PageContent } from "../pdf/page-content.js";
import type { RecognisedPage, Recogniser, Scan, UnrecognisedPage } from "./recogniser.js";
import { toPageContent } from "./to-page-content.js";

/** What was read from pictures of pages, as if it had been drawn. */
export interface ReadScan {
  readonly pages: readonly PageContent[];
  readonly diagnostics: readonly Diagnostic[];
  /** Why the first page that could not be read could not; null where all were read. */
  readonly problem: FoiRecordsError | null;
}

/** Has pictures of pages read. A page without words is left out, for nothing is printed on it, and one that is not wanted. */
export async function readScan(
  recogniser: Recogniser,
  scan: Scan,
  isWanted: (page: PageContent) => boolean = () => true,
): Promise<ReadScan> {
  const results = await recogniser.recognise(scan);
  const read = results
    .flatMap((result) => ("problem" in result || result.lines.length === 0 ? [] : [result]))
    .map((page) => ({ page, content: toPageContent(page) }))
    .filter(({ content }) => isWanted(content));
  const unread = results.flatMap((result) => ("problem" in result ? [result] : []));
  return {
    pages: read.map(({ content }) => content),
    diagnostics: [...tellRead(read.map(({ page }) => page)), ...tellUnread(unread)],
    problem: unread[0]?.problem ?? null,
  };
}

function tellRead(read: readonly RecognisedPage[]): readonly Diagnostic[] {
  if (read.length === 0) return [];
  const words = read.map(countWords);
  const total = words.reduce((sum, count) => sum + count, 0);
  const mean = read.reduce((sum, { confidence }, index) => sum + (confidence * (words[index] ?? 0)) / total, 0);
  const pages = read.map(({ page }) => page).join(", ");
  return [{ code: "OCR_TEXT", message: `Page ${pages} was read by OCR; mean confidence ${mean.toFixed(2)}.` }];
}

function tellUnread(unread: readonly UnrecognisedPage[]): readonly Diagnostic[] {
  const [first] = unread;
  if (first === undefined) return [];
  const pages = unread.map(({ page }) => page).join(", ");
  const message = `Page ${pages} could not be read by OCR: ${first.problem.message}`;
  return [{ code: "PAGES_LEFT_UNREAD", message }];
}

function countWords({ lines }: RecognisedPage): number {
  return lines.reduce((sum, { words }) => sum + words.length, 0);
}
