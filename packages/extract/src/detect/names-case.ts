import { CASE_NUMBER } from "./response-cues.js";

const DIGIT = /\d/;
const YEAR_ALONE = /^\D*(?:19|20)\d\d$/;

/** True for a title that names one case by its number: 'FOI 2240: gulls', not 'FOI 2024'. */
export function namesCase(title: string): boolean {
  if (!DIGIT.test(title)) return false;
  const number = CASE_NUMBER.pattern.exec(title)?.[0];
  return number !== undefined && !YEAR_ALONE.test(number);
}
