import { cue } from "../text/cue/cue.js";
import { type Sentence, signOf } from "./answer-sentences.js";
import { type GiftSign, given, type Told } from "./gift-told.js";
import { OUR_LETTER, THERE_ARE } from "./gift-words.js";
import { lacksByScope, lacksOneOf } from "./lacks-a-part.js";

const before = (sentences: readonly Sentence[]) =>
  given(sentences).filter(({ text }) => !GIVES_NOTHING.test(text) && !ANNOUNCES.test(text));

/** Signs that something is given beside what is not held: an explanation gives nothing, a figure or an attachment does. */
export const LACK_SIGNS: readonly GiftSign[] = [
  { name: "hands over and lacks the rest", weight: 3, heard: ({ refusal }) => HANDS_OVER_TOO.test(refusal) },
  {
    name: "gives strongly before the lack",
    weight: 2,
    heard: (told) => before(told.before).some(({ strong }) => strong),
  },
  {
    name: "counts before the lack",
    weight: 2,
    heard: (told) => before(told.before).some(({ text }) => THERE_ARE.test(text)),
  },
  { name: "attaches before the lack", weight: 4, heard: (told) => before(told.before).some(({ text }) => hands(text)) },
  {
    name: "gives for a year before the lack",
    weight: 2,
    heard: (told) => before(told.before).some(({ text }) => FOR_A_YEAR.test(text)),
  },
  {
    // 'How many keys were lost?' 'None was lost. Those of vans are not counted.'
    name: "counts none before the lack",
    weight: 3,
    heard: ({ before: first, question }) => HOW_MANY.test(question) && given(first).some(({ text }) => NONE.test(text)),
  },
  { name: "gives since then", weight: 3, heard: ({ after }) => given(after).some(({ text }) => SINCE.test(text)) },
  {
    name: "gives a row after the lack",
    weight: 2,
    heard: ({ after }) => given(after).some(({ text }) => ROW.test(text)),
  },
  {
    name: "gives for a year after the lack",
    weight: 3,
    heard: ({ after }) => given(after).some(({ text }) => OF_A_YEAR.test(text)),
  },
  {
    name: "gives counts after the lack",
    weight: 2,
    heard: ({ after }) => given(after).some(({ text }) => COUNTS.test(text)),
  },
  {
    name: "gives a figure and lacks the rest",
    weight: 3,
    heard: ({ sentences }) => FIGURE_FIRST.test(sentences[0]?.text ?? ""),
  },
  {
    name: "gives a figure and lacks another in one sentence",
    weight: 4,
    heard: ({ refusal, question }) => HOW_MANY.test(question) && countsAndLacks(refusal),
  },
  { name: "counts in words first", weight: 3, heard: ({ sentences }) => countsInWords(sentences[0]) },
  {
    name: "lacks what it names by its time or matter",
    weight: 3,
    heard: (told) => givesFirst(told) && lacksByScope(told.refusal),
  },
  {
    name: "lacks one of the things asked",
    weight: 2,
    heard: (told) => givesFirst(told) && lacksOneOf(told.question, told.refusal),
  },
];

/** More than where was looked, and what is so of all of it. */
function givesFirst(told: Told): boolean {
  return before(told.before).some(({ text }) => !SEARCHED.test(text) && !IS_NOTHING.test(text));
}

/** 'We issued 4,411 in all, and new ones and renewals cannot be told apart.' */
function countsAndLacks(sentence: string): boolean {
  const [head = "", ...tail] = sentence.split(CLAUSES);
  return COUNT_FIRST.test(head) && signOf(head).sign === "given" && signOf(tail.join(" ")).sign === "not-held";
}

const COUNT_FIRST = /^\W*(?:(?:we|they|there) (?:\w+ ){1,2})?£?(?!(?:19|20)\d\d\b)\d/i;
const CLAUSES = /[,;] (?:and|but|though|although|while) |; | but /i;
const SEARCHED = cue(
  /^\W*(?:I|we)(?: have|['’]ve)? (?:also |now )?(?:been through|searched|looked|checked|asked|gone through|made (?:enquiries|a search))\b/i,
);
const IS_NOTHING = /^\W*(?:nothing|none)\b|\b(?:has|have) nothing\b/i;
const HOW_MANY = cue(/\bhow (?:many|much|often)\b|\bnumbers? of\b/i);
const NONE = /^\W*(?:none|nobody|no one) (?:was|were|of|has|have|had)\b/i;
/** A row of figures, and what was counted later on. */
const ROW = /^\S.{0,40}?(?:[\s|]+(?:[£<]?\d[\d,.]*%?|-|nil)){2,}$/i;
const SINCE = cue(
  /^(?:since (?:then|that)|from (?:then|that|april|\d)|after (?:then|that)|thereafter)\b[^.]*\d|^(?:in|during) (?:19|20)\d\d\b[^.]{0,20}\b(?:we|the \w+|there) (?:received|recorded|issued|spent|paid|had|was|were|made|gave|sold|bought)\b[^.]*\d/i,
);
/** 'The information that we can provide is given below.': what is given comes after it, or does not. */
const ANNOUNCES = cue(
  /^(?:the|our|any) (?:information|answers?|response|reply|data)\b[^.;]{0,80}\b(?:is|are) (?:given |set out |shown |provided |listed |detailed )?(?:below|as follows)\W*$/i,
);
/** 'No date has been fixed' beside 'no information is held' gives nothing. */
const GIVES_NOTHING = /^\W*(?:no|none|nil|there (?:is|are|was|were) no)\b/i;

/** '2018/19 £40,112': a row without cells. */
const OF_A_YEAR = /^(?:19|20)\d\d(?:[-/]\d{2,4})?[\s:|–-]{1,3}[£<]?\d/;

/** 'Inspections were 4,690 in 2021/22, 5,012 in 2022/23 and 4,977 in 2023/24.' */
const COUNTS =
  /(?:(?<![\d/-]|\d,)(?!(?:19|20)\d\d\b)\d[\d,]*(?![\d/-]|,\d)[^.\d]{0,40}(?:(?:19|20)\d\d(?:[-/]\d{2,4})?[^.\d]{0,20})?){3}/;

/** '61; the sum paid is not held.' */
const FIGURE_FIRST = /^£?(?!(?:19|20)\d\d\b)\d[\d,.]*[%mk]?\s?(?:;|, (?:but|though|although|and)\b|[-–—] (?=\p{Ll}))/u;

/** 'Fifty-one plots were taken back.' and then what is not held; two offices that were searched give nothing. */
const COUNT_IN_WORDS = cue(
  /^\W*(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]+)?)(?: [a-z’'-]+){0,6} (?:were|had|have (?!not\b)|are|left|made|went|took|sold|sent|lost|paid|came|died|met|bought|[a-z]{2,}(?:ed|ew))\b/i,
);

function countsInWords(first: Sentence | undefined): boolean {
  return first?.sign === "given" && COUNT_IN_WORDS.test(first.text) && !OF_SEARCHING.test(first.text);
}

const OF_SEARCHING = cue(/\b(?:search|look|check|consult|ask|contact|examin|review)\w*\b/i);

/** 'For 2023/24, seven, of which four were in part.' */
const FOR_A_YEAR = cue(
  /^\W*(?:for|in|during) (?:19|20)\d\d(?:[-/]\d{2,4})?,? (?:£?\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/i,
);

/** 'I attach the log.' */
function hands(text: string): boolean {
  return WE_HAND.test(text) && !OUR_LETTER.test(text);
}

const WE_HAND = cue(/^\W*(?:I|we) (?:have |also |now |am |are ){0,2}(?:attach|enclos)(?:e|ed|ing)?\b/i);

/** 'Please find attached the sheet; we do not hold figures before 2014.' */
const HANDS_OVER_TOO = cue(
  /^\W*(?:please (?:find|see)|(?:I|we) (?:attach|enclose|have (?:attached|enclosed))|attached (?:is|are))\b[^.]{0,80}\b(?:attach\w*|enclos\w*|spreadsheets?|sheets?|documents?|files?|tables?)\b/i,
);
