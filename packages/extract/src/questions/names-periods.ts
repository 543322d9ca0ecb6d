/** True for a line of nothing but days, months and years, and what joins them. */
export function namesPeriods(line: string): boolean {
  if (line.length > LONGEST_PERIODS || !YEAR_IN.test(line)) return false;
  const words = line.toLowerCase().replace(SPAN_OF_YEARS, "$1/$2").split(BETWEEN_WORDS).filter(Boolean);
  return words.every((word, index) => {
    if (YEAR.test(word) || JOINS_DAYS.has(word) || MONTH.test(word)) return true;
    return DAY.test(word) && (MONTH.test(words[index + 1] ?? "") || MONTH.test(words[index - 1] ?? ""));
  });
}

/** 'in each of these school years: 2019-20 and 2020-21.': behind its colon a line only says for when it asks. */
export function leadsToPeriods(line: string, at: number): boolean {
  return NAMES_PERIOD.test(line.slice(Math.max(0, at - LONGEST_LEAD), at)) && namesPeriods(line.slice(at));
}

const LONGEST_LEAD = 60;
const NAMES_PERIOD = /\b(?:years?|months?|quarters?|periods?|dates|terms?|seasons?)\b[^:.?]{0,30}:\s*$/i;
const LONGEST_PERIODS = 240;
const YEAR_IN = /\b(?:19|20)\d\d\b/;
/** '2014-15' is one year. */
const SPAN_OF_YEARS = /\b((?:19|20)\d\d)[-–](\d\d)\b/g;
const BETWEEN_WORDS = /[\s;,.:()•–—-]+/;
const YEAR = /^(?:19|20)\d\d(?:\/\d{2,4})?$/;
const DAY = /^\d{1,2}(?:st|nd|rd|th)?$/;
const MONTH = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}$/;
const JOINS_DAYS: ReadonlySet<string> = new Set(
  "to and until from between up the year years financial calendar ending inclusive latest available data current present date today now".split(
    " ",
  ),
);
