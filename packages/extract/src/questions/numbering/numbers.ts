import type { NumberingStyle } from "../numbering-style.js";
import { expandLabels } from "./labels.js";

const NUMBER =
  /^(?:[“"‘'] ?)?[([]?(\d{1,3}(?:[a-z]\([ivx]{1,4}\)|(?!(?:st|nd|rd|th)\b)[a-z]{1,3}(?![a-z])|(?: ?\([a-z]{1,3}\)){1,2}|(?:\.[a-z]{1,3}(?=[.)])){1,2}|[.)] [a-h](?=[.)])| [a-h](?=\)))?)(?:[.)\]]{1,2}(?:[-–—:]|\s|$)|(?<=\))\s|(?:\s[-–—]|:)(?:\s|$)|[-–—/]\s(?=[A-Za-z“"‘'(])|\/(?=[A-Z][a-z])|[.)]{1,2}(?=[A-Za-z“"‘'(])|\)(?<=^[(]?[1-9]\d?\))(?=[\d£<]))\s*[-–—:]?\s*/i;
const GROUP =
  /^(?:both |all of )?\(?(\d{1,2}[a-z]?[.)]?(?:(?: ?(?:,|&|\+|and|to|through|thru|-|–|—) ?(?:and |& )?| \/ |\/(?=\d{1,2}[a-z](?![a-z])))\(?(?:\d{1,2}(?:\.?[a-z])?|[a-h](?![a-z]))\)?){1,10})(?: \(?incl(?:usive|\.)?\)?)?(?:[.):]{1,2}|\s[-–—])(?=\s|$)\s*/i;
/** '2. a) and b)', '2(a), (b) and (c)': letters of one number. */
const GROUP_UNDER =
  /^\(?(\d{1,2}(?:[.)] ?\(?| ?\(|)[a-h]\)(?:(?: ?(?:,|&|and|to|-|–) ?){1,2}\(?[a-h]\)){1,7})(?:[:.](?=\s|$)|\s[-–—](?=\s))?(?=\s|$)\s*/i;
const FIRST_UNDER = /^(\d{1,2})[.) (]*(?=[a-h]\))/i;
const LETTER =
  /^[“"‘']?[([]?([a-z](?=[.)\]]|\s[-–—])|[A-Z](?=\))|(?<=\[)[A-Z](?=\]))(?:[.)\]]{1,2}|\s[-–—]|\)(?=\d{4}\b|[A-Z£]))(?:\s|(?<=\))|(?<=^[a-l]\.)(?=[A-Z][a-z][a-z ])|$)\s*/;
const ROMAN = /^[“"‘']?[([]?([ivx]{1,5})(?:[.)\]]{1,2}|\s[-–—])(?:\s|$)\s*/i;
const ROMAN_NUMERAL = /^(?:x{0,3})(?:ix|iv|v?i{0,3})$/i;
const NUMBER_ALONE = /^(\d{1,2}(?:[a-h]|i{1,3}|iv|vi{0,3})?)$/;
const ROMAN_GROUP = /^[([]?([ivx]{1,5}[.)]{0,2}(?:(?: ?(?:,|&|and) ?){1,2}[([]?[ivx]{1,5}[.)]{0,2}){1,6})(?:\s|$)\s*/i;

function read(pattern: RegExp, line: string) {
  const found = pattern.exec(line);
  return found === null
    ? null
    : { labels: expandLabels((found[1] ?? "").replace(SPACED, "$1")), length: found[0].length };
}

/** '3. b', '3 b': one label in two parts. */
const SPACED = /^(\d{1,3})[.)]? (?=[a-h]$)/;

/** '1. i. How many?': the first roman under its number; where the next stands in the same line both are parts of a sentence. */
const WITH_ROMAN = /^(\d{1,2})[.)] \(?i[.)]{1,2}\s+(?=\S)(?!.*\bii[.)])/;

function withRoman(line: string) {
  const found = WITH_ROMAN.exec(line);
  return found === null ? null : { labels: [`${found[1]}i`], length: found[0].length };
}

/** '1.', '1)', '(1)', '1 -', '1- ', '1:', '2a.', '4(b)', '3. b.' */
export const number: NumberingStyle = {
  name: "number",
  role: "number",
  match: (line) => withRoman(line) ?? read(NUMBER, line),
  examples: {
    match: [
      "1. How many?",
      "2. i. How many?",
      "2) (i) How many?",
      "1) How many?",
      "(1) In response",
      "1 - How many items",
      "2- Minutes of it",
      "3/ do you have any",
      "1/Could you send them",
      "2a. A breakdown",
      "1.The rent",
      "1.)The rent",
      "“1. The report",
      "“ 1. The report",
      "4(b) Cost",
      "2a(ii) Cost",
      "3.b.i. Cost",
      "3. b. Cost",
      "3) a) Cost",
      "3 a) Cost",
      "3.",
      "03. How many?",
      "2)4,018",
      "(3)£60",
    ],
    noMatch: [
      "2021 - 41,206",
      "1 April 2019",
      "12.5 litres",
      "17",
      "1,906",
      "10 weeks.",
      "£1. In coins",
      "12- 14 days",
      "3-day visits",
      "3 a. m.",
      "1/2 pint",
      "(020)7946 0018",
      "1st: the rent",
    ],
  },
};

/** '1-3.', '2 and 3.', '5 to 8.', '1, 2 & 4:', '2. a) and b)' */
export const numberGroup: NumberingStyle = {
  name: "number-group",
  role: "answer",
  match(line) {
    const found = read(GROUP, line) ?? readUnder(line);
    return found !== null && rise(found.labels) ? found : null;
  },
  examples: {
    match: [
      "1-3. See table",
      "2 and 3. A list",
      "5 to 8.",
      "1, 2 & 4: Not held",
      "5. - 6. Refused",
      "2a / 2b - Not held",
      "2a/2b: Not held",
      "3. & 3.a) A table",
      "2a-b: Not held",
      "Both 10 and 11: Not held",
      "4 through 6: Not held",
      "2) + 4) Not held",
      "4-6 inclusive: Not held",
      "2. a) and b)",
      "2. (a), (b) and (c) Not held",
      "2(a) to (c): See the table",
    ],
    noMatch: [
      "1-3 days",
      "2 and 3 were lost",
      "2021-22: 412",
      "12/04: none",
      "61, 58 and 73.",
      "2. a) text",
      "2. a and b",
    ],
  },
};

function readUnder(line: string) {
  const found = GROUP_UNDER.exec(line);
  return found === null
    ? null
    : { labels: expandLabels((found[1] ?? "").replace(FIRST_UNDER, "$1")), length: found[0].length };
}

/** Labels count up; figures in a row need not. */
function rise(labels: readonly string[]): boolean {
  const numbers = labels.map((label) => Number.parseInt(label, 10));
  return numbers.every((number, index) => index === 0 || number >= (numbers[index - 1] ?? 0));
}

const GROUP_ALONE = /^(\d{1,2}[a-z]?(?: ?(?:,|&|and|to|-|–) ?\d{1,2}[a-z]?){1,6})$/i;

/** '1 and 2', '1-2' alone on a line: labels where the request has them. */
export const numberGroupAlone: NumberingStyle = {
  name: "number-group-alone",
  role: "answer",
  match: (line) => read(GROUP_ALONE, line),
  examples: { match: ["1 and 2", "1-2", "1, 2 & 4"], noMatch: ["1-2 days", "2021-22", "12"] },
};

/** 'a)', '(b)', 'c.' */
export const letter: NumberingStyle = {
  name: "letter",
  role: "number",
  match: (line) => read(LETTER, line),
  examples: {
    match: ["a) they were lost", "(B)", "[C] Cost", "(b) for a season", "c. Cost", "a.Type of berth", "“(a) The fee"],
    noMatch: ["a list", "R. Jones Ltd", "I have", "e.g. boats", "a.m. trains", "z.Net"],
  },
};

/** '(i)', 'ii.', 'iv)' */
export const roman: NumberingStyle = {
  name: "roman",
  role: "number",
  match(line) {
    const found = read(ROMAN, line);
    return found !== null && ROMAN_NUMERAL.test(found.labels[0] ?? "") ? found : null;
  },
  examples: { match: ["(i)", "ii. Number", "(iv) Names"], noMatch: ["I have", "vx) no", "mix) no"] },
};

/** 'i. and ii.', '(i) & (iii)' */
export const romanGroup: NumberingStyle = {
  name: "roman-group",
  role: "answer",
  match: (line) => read(ROMAN_GROUP, line),
  examples: { match: ["i. and ii. Not held", "(i), (ii) and (iv)"], noMatch: ["i. How many", "I and others"] },
};

const LETTER_GROUP =
  /^[([]?((?:[a-z]|(?<=[([])[A-H])[.)\]]{1,2}(?:(?: ?(?:,|&|and|to|-|–) ?){1,2}(?:[([]?[a-z]|[([][A-H])[.)\]]{1,2}){1,8}|[a-h](?:-|–)[a-h](?=[.):])|[a-h](?:, ?[a-h]){0,6} ?& ?[a-h](?=[.):]\s))(?:[:.)]|\s|$)\s*/;

/** '(a) and (b)', 'c) & d)', '(a), (b) and (e):', '(A) and (B)' */
export const letterGroup: NumberingStyle = {
  name: "letter-group",
  role: "answer",
  match: (line) => read(LETTER_GROUP, line),
  examples: {
    match: [
      "(a) and (b)",
      "c) & d) Not held",
      "(a), (b) and (e): None",
      "a-c. See the table",
      "(A) and (B)",
      "a & c. Nine",
      "a, b & d) None",
    ],
    noMatch: ["a and b", "(a) A list", "A. and B. Smith", "a & e waits"],
  },
};

const BARE =
  /^(\d{1,2})(?:,\s(?=[A-Z£])|\s(?!Attachments?\b|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)[a-z]*\b)(?=[A-Z£][^\d]))/;

/** '1 How many', '1, How many': a number and a capital, nothing or a comma between; the run of a list decides. */
export const numberBare: NumberingStyle = {
  name: "number-bare",
  role: "number",
  match: (line) => read(BARE, line),
  examples: {
    match: ["1 How many bungalows", "2 None.", "3, What it cost"],
    noMatch: ["2021 was", "1,906", "17", "4 of them", "4 May 2018", "1, 2 and 3 were lost", "1 Attachment: lease.pdf"],
  },
};

const GLUED = /^(\d{1,2})(?=(?:\p{Lu}\p{Ll}+|A) \p{Ll})/u;

/** '1How many', '2Name of': a scrape lost what stood between; the run of a list decides. */
export const numberGlued: NumberingStyle = {
  name: "number-glued",
  role: "number",
  match: (line) => read(GLUED, line),
  examples: {
    match: ["1How many bungalows", "2Name of the clerk", "3A list of halls"],
    noMatch: ["1st floor", "3D printers", "4of them", "2021Report of", "7Up", "5G masts"],
  },
};

/** Numbers that only the run of a list makes labels. */
export const BARE_STYLES: ReadonlySet<string> = new Set([numberBare.name, numberGlued.name]);

const LETTER_ALONE = /^([a-z]|i{2,3}|iv|vi{1,3}|ix)$/;

/** A letter or roman numeral alone on its line. */
export const letterAlone: NumberingStyle = {
  name: "letter-alone",
  role: "number",
  match: (line) => read(LETTER_ALONE, line),
  examples: { match: ["a", "ii"], noMatch: ["A", "ab", "no"] },
};

/** A number alone on its line, as a scraper leaves a list's numbers. */
export const numberAlone: NumberingStyle = {
  name: "number-alone",
  role: "number",
  match: (line) => read(NUMBER_ALONE, line),
  examples: { match: ["1", "12", "1a", "3iv"], noMatch: ["112", "1,906", "1 day", "3pm", "4m"] },
};
