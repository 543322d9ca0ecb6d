/** A number in a line's first characters, with all that stands around it: '#2: ', 'Issue 2 - ', '02. ', 'Q2 answer: '. */
export interface Counted {
  /** What the lines of one list share: everything but the number. */
  readonly frame: string;
  readonly label: string;
  /** The place of the number in its list, from 1 on. */
  readonly place: number;
  readonly length: number;
  /** Whether words stand behind the number: 'Q2 answer: '. */
  readonly isNamed: boolean;
}

/** The frame of a number with nothing around it. */
export const BARE = "n";

/** Ends the frame of a number that stands alone on its line. */
const ALONE = "$";

const WORDS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
const LETTERS = "abcdefghijkl";
/** Signs that may stand on both sides of a number; a quotation mark opens what is quoted, and money and shares are figures. */
const SIGN = String.raw`[#*_.:;)(\]\[}{>/\\|~=–—-]`;
/** Things of which a letter has several beside its questions. */
const OTHER_THINGS =
  "(?:appendix|annex|table|figure|fig|page|tab|attachment|attached|document|doc|schedule|sections?|ss?|regulation|article|paragraph|para|chapter|clause|principle|condition|stage|step|phase|tier|band|level|lot|option|year|quarter|week|day|month|zone|ward|site|grade|class|category|group|team|area|district|block|floor|flat|unit|room|line|route|tel|telephone|mobile|fax|ext|version|exhibit|enclosure|enc|footnote|note|reason|factor|argument|test|limb|ages?|aged)";
/** Three short words at most, such as 'FOI Q' and 'Our reply to'. */
const BEFORE = String.raw`(?!${OTHER_THINGS}\b)(?:[a-z][a-z'’]{0,11}\.?[ ]?){0,3}?`;
/** 'answer' in 'Q2 answer: ', '(reply)'. */
const WORDS_BEHIND = String.raw`(?:[ ]?\(?(?:answer|ans|reply|response|resp|comment|decision|ateb|ymateb)\)?(?=[ ]?${SIGN}))?`;
const BEHIND = String.raw`${WORDS_BEHIND}[ ]?${SIGN}{0,4}(?:\s+|$|(?<=${SIGN})(?=\p{L}))`;
const FORMS: readonly { readonly pattern: RegExp; readonly placeOf: (count: string) => number }[] = [
  { pattern: form(String.raw`(?<count>\d{1,2})`, `(?:st|nd|rd|th|a(?=[ .:)]))?${BEHIND}`), placeOf: Number },
  {
    pattern: form(String.raw`(?<major>\d{1,2})(?<count>[a-l])`, BEHIND),
    placeOf: (count) => LETTERS.indexOf(count) + 1,
  },
  {
    pattern: form(String.raw`\b(?<count>${WORDS.join("|")})`, String.raw`(?:[ ]?${SIGN}{1,3}(?:\s+|$)|$)`),
    placeOf: (count) => WORDS.indexOf(count) + 1,
  },
];
const MAY_COUNT = new RegExp(String.raw`^(?:.{0,36}\d|.{0,24}\b(?:${WORDS.join("|")})\b)`, "i");
/** A label stands in so many characters. */
const LONGEST = 48;
const DIGIT = /^\d/;
const WORD = /[a-z]{3}/i;
const ORDINAL = /^(?:st|nd|rd)\b/;

function form(count: string, behind: string): RegExp {
  return new RegExp(`^(?<before>${SIGN}{0,3}[ ]?${BEFORE}${SIGN}{0,3})${count}(?<behind>${behind})`, "iu");
}

/** The numbers that a line may open with, each with its frame: '2a ' is the second of 'na', and the first of '2n'. */
export function countedIn(text: string): readonly Counted[] {
  const line = text.slice(0, LONGEST);
  if (!MAY_COUNT.test(line)) return [];
  return FORMS.flatMap(({ pattern, placeOf }) => {
    const found = pattern.exec(line);
    if (found === null) return [];
    const { before = "", count = "", major = "", behind = "" } = found.groups ?? {};
    const place = placeOf(count.toLowerCase());
    const kind = DIGIT.test(count) ? BARE : "w";
    const end = found[0].length < text.length ? "" : ALONE;
    return {
      frame: `${before.trim()}${major}${kind}${behind.trim().replace(ORDINAL, "th")}${end}`.toLowerCase(),
      label: major === "" ? `${place}` : `${major}${count.toLowerCase()}`,
      place,
      length: found[0].length,
      isNamed: WORD.test(behind),
    };
  });
}
