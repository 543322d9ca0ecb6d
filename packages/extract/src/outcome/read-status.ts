import type { AnswerStatus, Span } from "@foi-records/contract";
import { cue } from "../text/cue/cue.js";
import type { AnswerSign } from "./answer-cue.js";
import { type AnswerFacts, readSentences, type Sentence, type Wholly } from "./answer-sentences.js";
import { lacksByWords, statusByWords } from "./answer-talk.js";
import { HOURS_OF_WORK } from "./cost-words.js";
import { HANDS_OVER } from "./gift-words.js";
import { giftSignsOf, weighGift } from "./gives-something.js";
import { POINTER } from "./pointer.js";
import { hasFigureOfItsOwn } from "./points-elsewhere.js";

/** What an answer's words say, and from which signs it was told whether it gives something beside what it refuses. */
export interface StatusRead {
  readonly status: AnswerStatus;
  /** Null where that was not asked: nothing is refused or lacking, or a redaction gives the rest. */
  readonly giftSigns: readonly string[] | null;
}

/** What an answer's own words say became of its question. */
export function readStatus(text: string, answer: readonly Span[], facts: AnswerFacts = {}): AnswerStatus {
  return readAnswer(text, answer, facts).status;
}

/** What an answer's own words say became of its question, with the signs of what it gives. */
export function readAnswer(text: string, answer: readonly Span[], facts: AnswerFacts): StatusRead {
  const heard = answer.flatMap((span) => readSentences(text, span, facts));
  const read = facts.lacks === true ? heard.map(asLack) : heard;
  if (read.length === 0) return told("unanswered");
  const isClaimed = (facts.claimed ?? []).length > 0;
  const sentences = isClaimed ? read : withoutOverturned(read);
  const wholly = facts.wholly ?? (!isClaimed && isOfCost(sentences) ? "request" : null);
  const weighed = weigh(sentences, wholly, facts.question ?? "");
  // The words of a refusal that was given up later are still those of a refusal.
  const isGivenUp = (facts.dropped ?? []).length > 0;
  return weighed.status === "answered" && !isGivenUp ? byWords(sentences) : unlessNeither(weighed, sentences);
}

/** A ground is told of both; who refuses to say whether anything is held may say so in words that no cue knows. */
function unlessNeither(weighed: StatusRead, sentences: readonly Sentence[]): StatusRead {
  if (weighed.status !== "refused") return weighed;
  return statusByWords(sentences.filter(({ text }) => !OF_DUTY.test(text))) === NEITHER ? told(NEITHER) : weighed;
}

/** 'The first duty at Section 1(1)(a) is to confirm or deny': the law speaks in the same words and refuses nothing. */
const OF_DUTY = /\bduty\b[^.]{0,40}\b(?:is|are) to\b|\bsection 1\(1\)|\bs\.? ?1\(1\)/i;

const NEITHER: AnswerStatus = "neither-confirm-nor-deny";

/** What an exception for what is not held refuses, is not there. */
function asLack(one: Sentence): Sentence {
  return one.sign === "withheld" ? { ...one, sign: "not-held" } : one;
}

function byWords(all: readonly Sentence[]): StatusRead {
  // What an answer that points at another says is said there.
  const sentences = all.map((one) => (POINTER.test(one.text) ? { ...one, strong: true } : one));
  return told(statusByWords(sentences) ?? (lacksByWords(sentences) ? "partially-answered" : "answered"));
}

/** What a review tells of a refusal, up to the sentence that overturns it, refuses nothing any more. */
function withoutOverturned(sentences: readonly Sentence[]): readonly Sentence[] {
  const last = sentences.findLastIndex(({ text }) => OVERTURNS.test(text));
  if (last < 0) return sentences;
  return sentences.map((one, index) =>
    index <= last && (one.sign === "withheld" || one.sign === "redacted") ? { ...one, sign: "reason" } : one,
  );
}

const OVERTURNS = cue(
  /\b(?:I|we|the (?:panel|review\w*)) (?:have |has |now |also |therefore ){0,2}(?:overturn|set aside|reverse)(?:s|ed)? (?:the|that|this|our|its) (?:(?:original|first|earlier|initial) )?(?:refusal|decision|response)\b|\b(?:refusal|decision|(?:section|regulation) ?\d[^ .;]{0,14}) (?:is|was|has been) (?:now |therefore )?(?:overturned|set aside|reversed|withdrawn)\b|\b(?:(?:do|does|did|can) ?(?:not|n['’]t)|cannot) uphold (?:the|that|this|our|its) (?:(?:original|first|earlier|initial) )?(?:refusal|decision|redactions?)\b/i,
);

function told(status: AnswerStatus): StatusRead {
  return { status, giftSigns: null };
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

/** True where an answer says in so many words that something is not held. */
export function saysNotHeld(text: string, answer: readonly Span[]): boolean {
  return answer.some((span) => readSentences(text, span, {}).some(({ sign }) => sign === "not-held"));
}

const WITHHOLDS: ReadonlySet<AnswerSign> = new Set(["withheld", "redacted"]);

function weigh(sentences: readonly Sentence[], wholly: Wholly, question: string): StatusRead {
  const has = (sign: AnswerSign) => sentences.some((one) => one.sign === sign);
  const unlessGiven = (status: AnswerStatus): StatusRead => {
    const giftSigns = giftSignsOf(sentences, wholly, question);
    const gives = giftSigns !== null && weighGift(giftSigns) > 0;
    return { status: gives ? "partially-answered" : status, giftSigns };
  };
  const denies = wholly !== "request" && sentences.some(({ sign, text }) => sign === DENIAL && !OF_OTHERS.test(text));
  if (denies)
    return givesThings(sentences) ? unlessGiven("neither-confirm-nor-deny") : told("neither-confirm-nor-deny");
  if (sentences.every(({ sign, text }) => sign === "redacted" && WHOLLY_REDACTED.test(text))) return told("refused");
  if (sentences.some(({ sign, text }) => sign === "redacted" || BESIDE_GIVEN.test(text)))
    return told("partially-answered");
  if (refuses(sentences, wholly))
    return isCountOf("withheld", REFUSED_HEAD, sentences) ? told("answered") : unlessGiven("refused");
  return has("not-held") && !isCountOf("not-held", CATEGORY, sentences) ? unlessGiven("not-held") : told("answered");
}

/** Who will not say whether anything is held explains much; only a figure, a yes or a paper is given beside it. */
function givesThings(sentences: readonly Sentence[]): boolean {
  return sentences.some(
    ({ sign, text }) =>
      (sign === "given" || sign === "redacted") &&
      (hasFigureOfItsOwn(text) || HANDS_OVER.test(text) || FLAT.test(text)),
  );
}

/** A short answer, and what is sold, known or run by name. */
const FLAT = /^.{1,40}$|^\W*(?:yes|no|none|nil)\b|https?:|www\./i;

/** 'Not known' or 'Refused' among the figures of a table that a scrape took apart is one of the things counted. */
function isCountOf(sign: AnswerSign, category: RegExp, sentences: readonly Sentence[]): boolean {
  const lacking = sentences.filter((one) => one.sign === sign);
  if (lacking.length === 0 || !lacking.every(({ text }) => category.test(text))) return false;
  return sentences.filter(({ text }) => FIGURE_ALONE.test(text)).length >= LEAST_FIGURES;
}

const CATEGORY = /^\W*not (?:known|stated|recorded|specified|given)(?:\s?\|\s?[<£]?\d[\d,.]*%?)*\W*$/i;
/** 'Year', 'Received', 'Refused' over rows of figures: the head of a column. */
const REFUSED_HEAD =
  /^\W*(?:(?:applications?|requests?|claims?|appeals?|permits?|licen[cs]es?) )?(?:refused|rejected|withheld)(?:\s?\|\s?[<£]?\d[\d,.]*%?)*\W*$/i;
const FIGURE_ALONE = /^(?:[^|]{1,60}\|)?\s?[<£]?\d[\d,.]*%?\s?\|?$/;
const LEAST_FIGURES = 3;

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

/** '[Redacted – s40(2)]' stands for all that was asked for. */
const WHOLLY_REDACTED =
  /^\W*redacted\b(?: (?:under|by|in line with))?[^a-z]{0,8}(?:(?:section|regulation|s|reg)\.? ?\d[\d()a-z]*)?\W*$/i;

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
