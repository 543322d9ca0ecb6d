import type { CleanBlock } from "../blocks.js";
import { asksOn } from "./asks-on.js";
import { readsAsAnswer } from "./reads-as-answer.js";

/** True for a line below a question that asks on, or that stands in the list which the line above it opens. */
export function goesOnAsking(line: string, block: CleanBlock, above: CleanBlock | undefined): boolean {
  return asksOn(line) || isPeriodBelow(line, above) || isPointBelow(block, above);
}

/** 'For each please give:' over '- its age'; points that follow a point of the question are of the same list. */
function isPointBelow(block: CleanBlock, above: CleanBlock | undefined): boolean {
  if (above === undefined || block.kind !== "list-item" || readsAsAnswer(block.text)) return false;
  return above.kind === "list-item" ? block.marker === undefined : above.text.endsWith(":") && asksOn(above.text);
}

/** 'for each of these years:' over '1 April 2019 to 31 March 2020;' and the next such line. */
function isPeriodBelow(line: string, above: CleanBlock | undefined): boolean {
  return above !== undefined && namesPeriods(line) && (LEADS_ON.test(above.text) || namesPeriods(above.text));
}

const LEADS_ON = /[:;]-?\s*$/;

/** True for a line of nothing but days, months and years, and what joins them. */
function namesPeriods(line: string): boolean {
  if (line.length > LONGEST_PERIODS || !YEAR_IN.test(line)) return false;
  const words = line.toLowerCase().split(BETWEEN_WORDS).filter(Boolean);
  return words.every((word, index) => {
    if (YEAR.test(word) || JOINS_DAYS.has(word) || MONTH.test(word)) return true;
    return DAY.test(word) && (MONTH.test(words[index + 1] ?? "") || MONTH.test(words[index - 1] ?? ""));
  });
}

const LONGEST_PERIODS = 240;
const YEAR_IN = /\b(?:19|20)\d\d\b/;
const BETWEEN_WORDS = /[\s;,.:()•–—-]+/;
const YEAR = /^(?:19|20)\d\d(?:\/\d{2,4})?$/;
const DAY = /^\d{1,2}(?:st|nd|rd|th)?$/;
const MONTH = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}$/;
const JOINS_DAYS: ReadonlySet<string> = new Set(
  "to and until from between up the year years financial calendar ending inclusive latest available data current present date today now".split(
    " ",
  ),
);
