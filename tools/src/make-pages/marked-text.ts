import type { CitationLabel } from "./types.js";

/** Private-use characters carry a citation's number and emphasis through layout and are taken out of the finished page. */
const OPEN = "\uE000";
const MIDDLE = "\uE001";
const CLOSE = "\uE002";
const BOLD_ON = "\uE003";
const BOLD_OFF = "\uE004";
const CITATION = /\uE000(\d+)\uE001/g;
const MARKS = /\uE000\d+\uE001|[\uE002\uE003\uE004]/g;

/** The citations of one page as they were written; their order on the page is read off the page. */
export interface CitationBook {
  /** Returns the text with its mark around it. */
  cite(text: string, label: Omit<CitationLabel, "text">): string;
  /** Citations of a laid-out page, in page order, repeats included. */
  inOrder(page: string): CitationLabel[];
}

/** An empty book. */
export function createCitationBook(): CitationBook {
  const written: CitationLabel[] = [];
  return {
    cite: (text, label) => `${OPEN}${written.push({ text, ...label }) - 1}${MIDDLE}${text}${CLOSE}`,
    inOrder: (page) => [...page.matchAll(CITATION)].flatMap(([, number]) => written[Number(number)] ?? []),
  };
}

/** Marks a string as emphasised. */
export const bold = (text: string): string => `${BOLD_ON}${text}${BOLD_OFF}`;

/** The string as a reader sees it. */
export const unmarked = (text: string): string => text.replace(MARKS, "");

/** Emphasis marks become tags; citation marks stay. */
export const boldTags = (text: string, tag: string): string =>
  text.replaceAll(BOLD_ON, `<${tag}>`).replaceAll(BOLD_OFF, `</${tag}>`);
