import type { FigureKind } from "@foi-records/contract";
import { cue } from "../text/cue/cue.js";

/** A way to print a figure; the first that matches at a place counts. */
export interface FigureForm {
  readonly kind: FigureKind;
  readonly pattern: string;
  /** The value of a match; null where the page gives a bound only. */
  readonly value: (printed: string) => number | string | boolean | null;
  readonly examples: readonly { readonly text: string; readonly value: number | string | boolean | null }[];
}

const NUMBER = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";
const WORDS = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
  "twenty",
];
const NUMBER_WORD = `(?:${WORDS.join("|")}|none|nil)`;
const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
};
const NOT_NUMBER = /[^\d.]/g;
const SCALE = /(k|thousand|m|mn|million|bn|billion)\b/i;
const UNIT = "(?:working |calendar )?(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)";

function toNumber(printed: string): number {
  const word = WORDS.indexOf(printed.trim().toLowerCase());
  if (word !== -1) return word;
  const digits = printed.replace(NOT_NUMBER, "");
  return digits === "" ? 0 : Number(digits);
}

function toMoney(printed: string): number {
  const scale = SCALES[SCALE.exec(printed)?.[1]?.toLowerCase() ?? ""] ?? 1;
  const pence = printed.endsWith("p") ? 0.01 : 1;
  return Math.round(toNumber(printed.replace(SCALE, "")) * scale * pence * 100) / 100;
}

/** Forms of figures, most particular first. Dates come from `findDates`. */
export const FIGURE_FORMS: readonly FigureForm[] = [
  {
    kind: "yes-no",
    pattern: "^\\s*(?:yes|no)(?=[\\s.,;:–-]|$)(?! (?:information|data|such|records?|figures?|longer|one|other)\\b)",
    value: (printed) => printed.trim().toLowerCase() === "yes",
    examples: [
      { text: "Yes, two", value: true },
      { text: "No.", value: false },
    ],
  },
  {
    kind: "money",
    pattern: `-?£ ?(?:${NUMBER})(?: ?(?:k|thousand|mn?|million|bn|billion)\\b)?|(?:${NUMBER}) ?(?:pence|p)\\b`,
    value: toMoney,
    examples: [
      { text: "£1,176", value: 1176 },
      { text: "£2.4 million", value: 2_400_000 },
      { text: "£31,884.40", value: 31884.4 },
      { text: "20p", value: 0.2 },
      { text: "£96k", value: 96_000 },
    ],
  },
  {
    kind: "percentage",
    pattern: `(?:${NUMBER}) ?(?:%|per ?cent\\b)`,
    value: toNumber,
    examples: [
      { text: "91%", value: 91 },
      { text: "12.5 per cent", value: 12.5 },
    ],
  },
  {
    kind: "duration",
    pattern: `(?:${NUMBER}|${NUMBER_WORD})(?: and a half)? ${UNIT}\\b`,
    value: (printed) => printed.toLowerCase(),
    examples: [
      { text: "10 weeks", value: "10 weeks" },
      { text: "Ten working days", value: "ten working days" },
    ],
  },
  {
    kind: "count",
    pattern: `(?:<|(?:fewer|less|more|greater) than |under |over |at least |at most |up to ) ?(?:${NUMBER}|${NUMBER_WORD})\\b`,
    value: () => null,
    examples: [
      { text: "<5", value: null },
      { text: "fewer than 5", value: null },
      { text: "less than five", value: null },
    ],
  },
  {
    kind: "count",
    pattern: `(?:${NUMBER})(?: ?(?:-|–|to) ?(?:${NUMBER}))\\b`,
    value: () => null,
    examples: [
      { text: "10-20", value: null },
      { text: "5 to 10", value: null },
    ],
  },
  {
    kind: "count",
    pattern: `(?:${NUMBER})(?: million\\b| thousand\\b)?`,
    value: toMoney,
    examples: [
      { text: "241,806", value: 241_806 },
      { text: "1.2 million", value: 1_200_000 },
      { text: "0", value: 0 },
    ],
  },
  {
    kind: "count",
    pattern: `(?:^|(?<=[.:–-] ))(?:${NUMBER_WORD})(?=[\\s.,;]|$)`,
    value: toNumber,
    examples: [
      { text: "Twelve", value: 12 },
      { text: "None.", value: 0 },
      { text: "Nil", value: 0 },
    ],
  },
];

/** Numbers that are no figures: labels, provisions, references, addresses, years, telephone numbers, files. */
export const NO_FIGURE = cue(
  new RegExp(
    [
      "\\b(?:sections?|sec|s|ss|regulations?|reg|articles?|art|paragraphs?|para|schedules?|questions?|parts?|points?|items?|annex|appendix|table|figure|page|pages|requests?|answers?|ref|reference|no\\.|number|form|version|room|floor|phase|option|tel|telephone|fax|ext)\\.? ?\\d[\\w()./&-]*",
      "\\b(?:19|20)\\d\\d ?[-/–] ?(?:19|20)?\\d\\d\\b",
      "\\b(?:19|20)\\d\\d\\b(?!,\\d)",
      "\\b0\\d{2,4} ?\\d{3} ?\\d{3,4}\\b",
      "https?:\\/\\/\\S+|www\\.\\S+|\\b[\\w.+-]{1,64}@[\\w.-]{1,200}",
      "\\b[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}\\b",
      "\\b[A-Za-z]+[-/_.]?\\d[\\w/.-]*",
      "\\b(?:\\d{1,6}[-/_.]){2,8}\\w{1,12}",
      "\\b\\d+[A-Za-z]{1,3}\\b(?<!\\dp|k|m|bn)",
      "\\b\\d{1,2}[:.]\\d{2} ?(?:am|pm)?\\b(?= ?(?:am|pm|hours))",
      "\\b\\d{1,3}(?:st|nd|rd|th)\\b",
    ].join("|"),
    "i",
  ),
);

/** Words before a figure that make it no exact one. */
export const APPROXIMATE =
  /\b(?:approximately|approx\.?|about|around|roughly|circa|some|nearly|almost|estimated(?: at| to be)?|in the region of|an average of|c\.?)\s*$|[~≈]\s*$/i;
