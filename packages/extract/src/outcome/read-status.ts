import type { AnswerStatus, Span } from "@foi-records/contract";
import { cue } from "../text/cue/cue.js";
import type { AnswerSign } from "./answer-cues.js";
import { type AnswerFacts, readSentences, type Sentence, type Wholly } from "./answer-sentences.js";
import { statusByWords } from "./answer-talk.js";
import { HOURS_OF_WORK } from "./cost-words.js";
import { givesSomething } from "./gift-signs.js";
import { OUR_LETTER, THERE_ARE } from "./gift-words.js";

/** What an answer's own words say became of its question. */
export function readStatus(text: string, answer: readonly Span[], facts: AnswerFacts = {}): AnswerStatus {
  const sentences = answer.flatMap((span) => readSentences(text, span, facts));
  if (sentences.length === 0) return "unanswered";
  const wholly = facts.wholly ?? ((facts.claimed ?? []).length === 0 && isOfCost(sentences) ? "request" : null);
  const status = weigh(sentences, wholly, facts.question ?? "");
  // The words of a refusal that was given up later are still those of a refusal.
  const isGivenUp = (facts.dropped ?? []).length > 0;
  return status === "answered" && !isGivenUp ? (statusByWords(sentences) ?? status) : status;
}

/** A refusal that names no section and speaks of the time that the work would take. */
function isOfCost(sentences: readonly Sentence[]): boolean {
  const refuses = sentences.some(({ sign }) => sign === "withheld" || sign === "not-held");
  return (
    refuses && sentences.some(({ sign, text }) => sign !== "given" && (OF_COST.test(text) || HOURS_OF_WORK.test(text)))
  );
}

const OF_COST = cue(
  /\b(?:excess of|exceed\w*|more than|over|within|longer than|above)\b[^.]{0,30}\b(?:18|24|eighteen|twenty[- ]four)[- ]hours?\b|\b(?:18|24|eighteen|twenty[- ]four)[- ]hours? (?:limit|threshold|time limit)|\b(?:exceed\w*|over|above|beyond)\b[^.]{0,40}\b(?:appropriate|cost|fees?|statutory) (?:limit|threshold|level)/i,
);

/** True where an answer's own words withhold something, whether or not they name what allows it. */
export function withholds(text: string, answer: readonly Span[]): boolean {
  return answer.some((span) => readSentences(text, span, {}).some((one) => WITHHOLDS.has(one.sign) && !lacksIt(one)));
}

const WITHHOLDS: ReadonlySet<AnswerSign> = new Set(["withheld", "redacted"]);

function weigh(sentences: readonly Sentence[], wholly: Wholly, question: string): AnswerStatus {
  const has = (sign: AnswerSign) => sentences.some((one) => one.sign === sign);
  const gives = givesSomething(sentences, wholly, question);
  const denies = wholly !== "request" && sentences.some(({ sign, text }) => sign === DENIAL && !OF_OTHERS.test(text));
  if (denies) return gives ? "partially-answered" : "neither-confirm-nor-deny";
  if (sentences.some(({ sign, text }) => sign === "redacted" || BESIDE_GIVEN.test(text))) return "partially-answered";
  if (refuses(sentences, wholly)) return gives ? "partially-answered" : "refused";
  return has("not-held") && !isCounted(sentences) ? weighNotHeld(sentences) : "answered";
}

/** 'Not known' among the figures of a table that a scrape took apart is one of the things counted. */
function isCounted(sentences: readonly Sentence[]): boolean {
  const lacking = sentences.filter(({ sign }) => sign === "not-held");
  if (!lacking.every(({ text }) => CATEGORY.test(text))) return false;
  return sentences.filter(({ text }) => FIGURE_ALONE.test(text)).length >= LEAST_FIGURES;
}

const CATEGORY = /^\W*not (?:known|stated|recorded|specified|given)(?:\s?\|\s?[<£]?\d[\d,.]*%?)*\W*$/i;
const FIGURE_ALONE = /^(?:[^|]{1,60}\|)?\s?[<£]?\d[\d,.]*%?\s?\|?$/;
const LEAST_FIGURES = 3;

function weighNotHeld(sentences: readonly Sentence[]): AnswerStatus {
  const first = sentences[0];
  const gives = givesBesideNotHeld(sentences) || FIGURE_FIRST.test(first?.text ?? "") || countsInWords(first);
  return gives ? "partially-answered" : "not-held";
}

/** Cost refuses what is 'not held in a form that can be searched'; without a ground, what is not held cannot be given. */
function refuses(sentences: readonly Sentence[], wholly: Wholly): boolean {
  const has = (sign: AnswerSign) => sentences.some((one) => one.sign === sign);
  if (!has("not-held")) return has("withheld") || has(DENIAL);
  return wholly === "request" || has(DENIAL) || (wholly !== null ? has("withheld") : !sentences.every(lacksIt));
}

/** 'We are unable to provide this': a refusal by its words, though it names nothing that forbids it. */
const UNABLE = cue(
  /\b(?:unable|not able|not possible|cannot|can not|not in a position) (?:for (?:us|me|the \w+) )?(?:to )?\w/i,
);
const FORBIDS =
  /\b(?:exempt|excepted|withh|refus|section|regulation|s\.? ?\d|cost|limit|hours|consent|confiden|prejudic|personal|identif|disclos|releas)/i;

/** 'Response (some not held)' */
const SOME_NOT_HELD = /\(some not held\)/i;

/** Says nothing of a ground: what cannot be provided may be what is not there. */
function lacksIt({ sign, text }: Sentence): boolean {
  if (sign === "redacted") return SOME_NOT_HELD.test(text);
  return sign !== "withheld" || (UNABLE.test(text) && !FORBIDS.test(text));
}

const DENIAL: AnswerSign = "neither-confirm-nor-deny";
/** 'In addition to the figures above, we neither confirm nor deny that we hold any other information.' */
const BESIDE_GIVEN = cue(
  /\b(?:in addition to|other than|besides|beyond|apart from|with the exception of)\b[^.]{0,80}\b(?:attached|above|figures|response|provided|disclosed|released|supplied)\b[^.]{0,120}\bconfirm (?:nor|or) deny\b/i,
);
/** 'We neither confirm nor deny that we hold any other information' leaves what was said of the rest. */
const OF_OTHERS = cue(/\bany (?:other|further|additional) (?:relevant )?(?:information|data|material)\b/i);

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

/** 'Inspections were 4,690 in 2021/22, 5,012 in 2022/23 and 4,977 in 2023/24.' */
const COUNTS =
  /(?:(?<![\d/-]|\d,)(?!(?:19|20)\d\d\b)\d[\d,]*(?![\d/-]|,\d)[^.\d]{0,40}(?:(?:19|20)\d\d(?:[-/]\d{2,4})?[^.\d]{0,20})?){3}/;

/** '61; the sum paid is not held.' */
const FIGURE_FIRST = /^£?(?!(?:19|20)\d\d\b)\d[\d,.]*[%mk]?\s?(?:;|, (?:but|though|although|and)\b|[-–—] (?=\p{Ll}))/u;

/** 'Fifty-one plots were taken back.' and then what is not held; two offices that were searched give nothing. */
const COUNT_IN_WORDS = cue(
  /^\W*(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]+)?)(?: [a-z’'-]+){0,6} (?:were|had|have (?!not\b)|are|[a-z]{2,}(?:ed|ew))\b/i,
);

function countsInWords(first: Sentence | undefined): boolean {
  return first?.sign === "given" && COUNT_IN_WORDS.test(first.text) && !OF_SEARCHING.test(first.text);
}

const OF_SEARCHING = cue(/\b(?:search|look|check|consult|ask|contact|examin|review)\w*\b/i);

/** Beside 'not held' an explanation gives nothing; a figure or an attachment before it does. */
function givesBesideNotHeld(signed: readonly Sentence[]): boolean {
  const first = signed.findIndex(({ sign }) => sign === "not-held");
  if (HANDS_OVER_TOO.test(signed[first]?.text ?? "")) return true;
  const given = (sentences: readonly Sentence[]) => sentences.filter(({ sign }) => sign === "given");
  return (
    given(signed.slice(0, first)).some(
      ({ strong, text }) =>
        !GIVES_NOTHING.test(text) &&
        !ANNOUNCES.test(text) &&
        (strong || THERE_ARE.test(text) || hands(text) || FOR_A_YEAR.test(text)),
    ) || given(signed.slice(first)).some(({ text }) => SINCE.test(text) || ROW.test(text) || COUNTS.test(text))
  );
}

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
