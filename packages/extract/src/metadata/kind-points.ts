import type { CleanText, Metadata, QuestionPair, Section, SectionKind } from "../blocks.js";
import { namesCase } from "../detect/names-case.js";
import { talkOf, withTalk } from "../detect/page-talk.js";
import { AGAINST_RESPONSE, FOR_RESPONSE } from "../detect/response-cues.js";
import { createWeighWords } from "../detect/weigh-words.js";
import { cue } from "../text/cue/cue.js";
import { GENRE_CUES, type GenreCue } from "./genre-cues.js";

/** Words that are said to the one who asked; who writes of requests says them to nobody. */
const TO_REQUESTER: ReadonlySet<string> = new Set([
  "thanks",
  "this-request",
  "writing-to-you",
  "you-asked",
  "your-rights-now",
  "letter",
  "request-site",
]);
const weighAddressed = createWeighWords(FOR_RESPONSE.filter(({ name }) => TO_REQUESTER.has(name)));
const weighSaid = createWeighWords(FOR_RESPONSE.filter(({ name }) => !TO_REQUESTER.has(name)));
const weighAsker = createWeighWords(FOR_RESPONSE.filter(({ name }) => name === "asker"));
const weighHeld = createWeighWords(FOR_RESPONSE.filter(({ name }) => name === "held-or-not"));
const weighAgainst = createWeighWords(AGAINST_RESPONSE);
/** What laws and those who tell of answers say as often as answers do. */
const OF_ANY_CASE: ReadonlySet<string> = new Set([
  "held-or-not",
  "withheld-here",
  "provision",
  "act-named",
  "told",
  "asker",
]);
const weighCase = createWeighWords(FOR_RESPONSE.filter(({ name }) => !OF_ANY_CASE.has(name)));

/** So little addressed to the requester may be quoted from somebody else. */
const LITTLE_ADDRESSED = 3;
const OF_GENRE = 8;
/** Where more is said to somebody, models and lists of results hold the words of letters, and letters those of other writings. */
const OF_GENRE_BESIDE_LETTER = 4;
/** A page that says so much of requests in general answers none by the questions that it prints. */
const OF_OTHER_PAGE = -6;
/** Where nothing speaks for another kind of writing, little is enough. */
const UNCONTESTED = 2;
/** Facts of a case, and a part that is headed as an answer or a request. */
const CLEAR_CASE = 4;
/** Where nobody is spoken to, nothing asked and no case named, the words of the law are those of a glossary. */
const NOTHING_OF_A_CASE = -4;
/** Where no word names a request and nothing is asked, only words that could be nothing else make a response. */
const OF_NO_REQUEST = -2;
const encoder = new TextEncoder();

/** How much speaks for a text being a response: what rows say of it, and all the words of its beginning. */
export function weighResponse(
  clean: CleanText,
  sections: readonly Section[],
  metadata: Metadata,
  pairs: readonly QuestionPair[],
): number {
  const rows = weighRows(clean, sections, metadata, pairs);
  const least = rows >= SURELY_FOR ? SURER_AGAINST : SURELY_AGAINST;
  return withTalk(rows, talkOf(clean.text, rows >= OF_RESPONSE ? least : 0));
}

/** What rows call a response is one, unless all words are surely those of other writing: a letter may speak of a policy or a complaint. */
export const OF_RESPONSE = 4;
const SURELY_AGAINST = -3;
/** A short letter has few words to be told by, and all that a case has. */
const SURELY_FOR = 10;
const SURER_AGAINST = -4;

/**
 * How much speaks for a text being a response: the facts of a case, its form, what it says; less what speaks for another
 * kind of writing, of which a genre's own words weigh most where little is said to the one who asked. Every labelled
 * response weighs 4 or more; of made writings about requests three in a hundred do (`tools/src/make-negatives`).
 */
function weighRows(
  clean: CleanText,
  sections: readonly Section[],
  metadata: Metadata,
  pairs: readonly QuestionPair[],
): number {
  const page = Buffer.from(encoder.encode(clean.text).buffer);
  const addressed = weighAddressed(page);
  const facts = casePoints(clean, sections, metadata);
  // Most responses are a case that is told to the one who asked: nothing else need be looked for.
  const isLetter = addressed > LITTLE_ADDRESSED;
  if (facts >= CLEAR_CASE && isLetter) return facts + addressed;
  if (!isLetter && isOfNoRequest(clean, pairs)) return OF_NO_REQUEST;
  const against = weighAgainst(page);
  const isOfNoCase = facts <= 0 && weighCase(page) === 0 && pairs.length === 0;
  const said = weighSaid(page) + (isOfNoCase ? NOTHING_OF_A_CASE : 0);
  const weight = facts + addressed + said + against;
  // Who answers writes to somebody, names the case or says what is held; who tells of answers seldom does.
  const isOfCase = addressed > 0 || hasFact(metadata) || weighHeld(page) > 0;
  const genres = GENRE_CUES.filter(({ pattern }) => pattern.test(clean.text));
  if (against >= 0 && genres.length === 0) return weight + pairPoints(pairs, isOfCase);
  const isAnswering = genres.length === 0 && against > OF_OTHER_PAGE && isAskedAndAnswered(page, pairs);
  return weight - genrePoints(genres, isLetter || isHeaded(sections, pairs)) + (isAnswering ? PAIR : 0);
}

/** A request and its answer under heads of their own: a page posted as news, too, may print a response. */
function isHeaded(sections: readonly Section[], pairs: readonly QuestionPair[]): boolean {
  const isUnderHead = (kind: SectionKind) => points(sections, kind) === HEADED;
  return isUnderHead("request") && isUnderHead("response") && pairs.some(isWhole);
}

function genrePoints(genres: readonly GenreCue[], isLetter: boolean): number {
  const pointsOf = ({ ofPage }: GenreCue) => (isLetter && ofPage !== true ? OF_GENRE_BESIDE_LETTER : OF_GENRE);
  return genres.reduce((sum, genre) => sum + pointsOf(genre), 0);
}

/** No question, and no word that names a request or the law of requests. */
function isOfNoRequest({ text }: CleanText, pairs: readonly QuestionPair[]): boolean {
  return pairs.length === 0 && !OF_REQUESTS.test(text);
}

/** Somebody asks and is answered, or several questions are: a line or two about requests in general is the page's own furniture. */
function isAskedAndAnswered(page: Buffer, pairs: readonly QuestionPair[]): boolean {
  const whole = pairs.filter(isWhole).length;
  return whole >= SEVERAL || (whole > 0 && weighAsker(page) > 0);
}

const SEVERAL = 3;
const NAMED_BY_NUMBER = 2;
/** No labelled response is without all of these; letters on planning and bins are. */
const OF_REQUESTS = cue(
  /\b(?:FOIA?|EIRs?|FOISA|EISRs?|RFI|RhG|freedom of information|environmental information|request|you asked|applicant|rhyddid gwybodaeth|cais|information (?:you|was|is|are)|(?:section|regulation|s\.|reg\.) ?\d)/i,
);

/** What only a case has, and no page of advice on requests: a reference, its dates, the request and the answer under heads of their own. */
function casePoints({ blocks }: CleanText, sections: readonly Section[], metadata: Metadata): number {
  const { reference, dateReceived, dateResponded, regimes } = metadata;
  const facts = [reference, dateReceived, dateResponded].filter((fact) => fact !== null).length;
  const named = facts > 0 && regimes.length > 0 ? 1 : 0;
  const inTitle = namesCase(blocks[0]?.text ?? "") ? NAMED_BY_NUMBER : 0;
  return Math.min(facts, 2) + inTitle + named + points(sections, "request") + points(sections, "response") - 1;
}

/** A question with its answer is what a response is made of, however short, where nothing speaks for another kind of writing. */
function pairPoints(pairs: readonly QuestionPair[], isOfCase: boolean): number {
  if (pairs.some(isWhole)) return UNCONTESTED + PAIR;
  if (!isOfCase && !pairs.some(({ label, answer }) => label !== null && answer.length > 0)) return 0;
  return UNCONTESTED + (pairs.some(({ answer }) => answer.length > 0) ? ANSWER_ALONE : 0);
}

function isWhole({ question, answer }: QuestionPair): boolean {
  return question !== null && answer.length > 0;
}

function hasFact({ reference, dateReceived, dateResponded }: Metadata): boolean {
  return [reference, dateReceived, dateResponded].some((fact) => fact !== null);
}

const PAIR = 4;
const ANSWER_ALONE = 2;

function points(sections: readonly Section[], kind: SectionKind): number {
  const own = sections.filter((section) => section.kind === kind);
  if (own.length === 0) return 0;
  return own.some(({ heading }) => heading !== null) ? HEADED : 1;
}

const HEADED = 2;
