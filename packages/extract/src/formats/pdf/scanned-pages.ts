import type { Diagnostic } from "@foi-records/contract";
import type { PageContent } from "./page-content.js";

/** Letters of a stamp: a date, a marking, a page's number, a file's name; what is printed again and again counts once. */
const MOST_STAMPED = 200;
/** OCR reads the stamp again; where it reads not so many times as many letters, there is no more to the picture. */
const TIMES = 2;
const SPACES = /\s/g;

/** True for a page with no words at all. */
export function isBlank({ runs }: PageContent): boolean {
  return runs.length === 0;
}

/** True for a picture of a page with no more than a stamp of words over it. */
export function isStamped({ isPicture, runs }: PageContent): boolean {
  return isPicture && runs.length > 0 && countLetters(runs) <= MOST_STAMPED;
}

/** True where what was read from the picture says more than what is drawn on the page. */
export function saysMore(read: PageContent, drawn: PageContent): boolean {
  return countLetters(read.runs) >= countLetters(drawn.runs) * TIMES;
}

function countLetters(runs: PageContent["runs"]): number {
  let count = 0;
  for (const text of new Set(runs.map((run) => run.text))) count += text.replace(SPACES, "").length;
  return count;
}

/** Names the pages whose words, or most of them, are not in the text. */
export function tellUnread(pages: readonly PageContent[], stamped: readonly PageContent[]): readonly Diagnostic[] {
  const blank = pages.filter(isBlank);
  const diagnostics: Diagnostic[] = [];
  if (blank.length > 0)
    diagnostics.push({ code: "PAGE_WITHOUT_TEXT", message: `Page ${numbersOf(blank)} has no text.` });
  if (stamped.length > 0) {
    const message = `Page ${numbersOf(stamped)} is a picture with but a few words over it; --ocr reads it.`;
    diagnostics.push({ code: "SCANNED_PAGE", message });
  }
  return diagnostics;
}

function numbersOf(pages: readonly PageContent[]): string {
  return pages.map(({ page }) => page).join(", ");
}
