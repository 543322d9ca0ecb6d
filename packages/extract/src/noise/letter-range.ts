import type { Block } from "../blocks.js";
import type { Evidence } from "./read-evidence.js";

/** The day of publication below the letter is the site's; under the title it heads the page. */
export const PUBLISHED =
  /^(?:date |first |page )?(?:published|cyhoeddwyd)(?: date| on)?\s?:? ?\d{1,2}(?:st|nd|rd|th)?[ /.-]\p{L}{3,9}[ /.-]\d{4}\.?$/iu;

/** The places of the first and the last line. */
export interface LetterRange {
  readonly first: number;
  readonly last: number;
}

/** The first and the last line that belong to the letter beyond doubt; the whole document where there is none. */
export function letterRange(blocks: readonly Block[], evidence: readonly Evidence[]): LetterRange {
  const first = evidence.findIndex((item) => item.anchor);
  if (first < 0) return { first: 0, last: evidence.length - 1 };
  const last = evidence.findLastIndex((item, at) => item.anchor && !PUBLISHED.test(blocks[at]?.text ?? ""));
  return { first, last: Math.max(first, last) };
}
