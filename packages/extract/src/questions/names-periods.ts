/** True for a line of nothing but days, months and years, and what joins them. */
export function namesPeriods(line: string): boolean {
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
