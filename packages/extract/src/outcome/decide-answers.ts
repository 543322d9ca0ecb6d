import { type AnswerStatus, type CitationRole, isWithin, type ProvisionId, type Span } from "@foi-records/contract";
import type { CleanText, QuestionPair, RoledCitation, Section } from "../blocks.js";
import { cue } from "../text/cue/cue.js";
import { startingIn } from "../text/starting-in.js";
import { asksWhatIsMeant } from "./asks-what-is-meant.js";
import { costsTooMuch } from "./cost-words.js";
import type { DecidedExemption } from "./decide-exemptions.js";
import { givenByName } from "./given-by-name.js";
import { givesNoAnswer, isOneReply } from "./gives-no-answer.js";
import { isGround } from "./ground.js";
import { isOfPart } from "./is-of-part.js";
import { withLaterMessage } from "./later-message.js";
import { POINTER } from "./pointer.js";
import { readAnswer, saysNotHeld, withholds } from "./read-status.js";
import { withReasonsElsewhere } from "./reasons-elsewhere.js";
import { exemptionsByStar } from "./star-notes.js";
import { tellApart } from "./tell-apart.js";
import { exemptionsByMention, exemptionsCited, exemptionsInRow } from "./tie-exemptions.js";
import { isOfCost, isOfLack, whollyBy } from "./whole-refusals.js";

/** A question with what became of it. */
export interface DecidedQuestion extends QuestionPair {
  readonly status: AnswerStatus;
  readonly exemptions: readonly ProvisionId[];
  readonly refersTo: readonly string[];
  /** From which signs it was told whether the answer gives something beside what it refuses or lacks; null where that was not asked. */
  readonly giftSigns: readonly string[] | null;
}

const WITHHOLDING: ReadonlySet<AnswerStatus> = new Set(["refused", "partially-answered", "neither-confirm-nor-deny"]);
const SPACE = /\s+/;
/** A pointer with more words around it says something of its own. */
const POINTER_WORDS = 14;

/** Decides each question's status and the provisions tied to it. */
export function decideAnswers(
  clean: CleanText,
  sections: readonly Section[],
  pairs: readonly QuestionPair[],
  citations: readonly RoledCitation[],
  exemptions: readonly DecidedExemption[],
): readonly DecidedQuestion[] {
  const paired = pairs.flatMap(({ question, answer }) => (question === null ? answer : [question, ...answer]));
  const mentioned = exemptionsByMention(
    clean,
    sections,
    citations,
    exemptions,
    paired,
    pairs.flatMap(({ label }) => label ?? []),
  );
  const starred = exemptionsByStar(clean, citations, exemptions);
  const ends = new Set(clean.blocks.map(({ end }) => end));
  const read = pairs.map((pair) => {
    const inRow = exemptionsInRow(clean, citations, exemptions, pair);
    const elsewhere = pair.label === null ? [] : (mentioned.get(pair.label) ?? []);
    const outside = [inRow, elsewhere].find(({ length }) => length > 0) ?? starred(pair.answer);
    const only = isOneReply(pairs) ? exemptions.map(({ provision }) => provision) : outside;
    return decideOne(clean.text, ends, pair, citations, exemptions, outside, only);
  });
  if (givesNoAnswer(clean, sections, pairs, exemptions))
    return read
      .filter(({ label, question }) => label !== null || question !== null)
      .map((question) => ({ ...question, answer: [], status: "unanswered" as const }));
  const tied = tieTheRest(clean.text, read, exemptions);
  const followed = followPointers(clean.text, isOneReply(pairs) ? givenByName(clean, tellApart(clean, tied)) : tied);
  return withReasonsElsewhere(clean.text, followed);
}

function decideOne(
  text: string,
  ends: ReadonlySet<number>,
  pair: QuestionPair,
  citations: readonly RoledCitation[],
  exemptions: readonly DecidedExemption[],
  elsewhere: readonly ProvisionId[],
  /** What may refuse it where it claims nothing itself. */
  instead: readonly ProvisionId[],
): DecidedQuestion {
  const inside = pair.answer.flatMap(({ start, end }) => startingIn(citations, start, end));
  const own = exemptionsCited(inside, exemptions, pair.answer);
  const grounds = own.length > 0 ? own : instead;
  const asked = pair.question === null ? "" : text.slice(pair.question.start, pair.question.end);
  const read = readAnswer(text, pair.answer, {
    ends,
    wholly: isOfPart(text, pair.answer) ? null : whollyBy(grounds),
    question: asked,
    dropped: groundsIn(inside, pair, "considered"),
    claimed: groundsIn(inside, pair, "relied-on"),
    lacks: own.length > 0 && own.every(isOfLack),
  });
  const told = withoutHistory(text, read.status, grounds, pair);
  const status = withLaterMessage(text, pair.answer, told, own.length > 0);
  const isGivenUp = status === "answered" && groundsIn(inside, pair, "considered").length > 0;
  const outside = status === "not-held" || isGivenUp ? [] : elsewhere;
  const provisions = own.length > 0 ? own : outside;
  const refersTo = pointsAt(text, pair.answer, pair.label);
  const { label, question, answer } = pair;
  if (label !== null && own.length === 0 && asksWhatIsMeant(text, pair))
    return { label, question, answer, status: "unanswered", exemptions: [], refersTo: [], giftSigns: null };
  const said = answer.map(({ start, end }) => text.slice(start, end)).join("\n");
  const settled = settle(status, provisions, own.length > 0 || ONLY_POINTS.test(said));
  const { giftSigns } = read;
  return { label, question, answer, status: settled, exemptions: provisions, refersTo, giftSigns };
}

/** What the reasons of a vexatious request tell of earlier answers gives nothing. */
function withoutHistory(
  text: string,
  status: AnswerStatus,
  grounds: readonly ProvisionId[],
  pair: QuestionPair,
): AnswerStatus {
  return status === "partially-answered" && isVexatious(grounds) && !isOfPart(text, pair.answer) ? "refused" : status;
}

/** The grounds of vexatious and repeated requests: nobody who refuses by one of these alone gives a part as well. */
const VEXATIOUS: readonly ProvisionId[] = ["ukpga/2000/36/section/14", "asp/2002/13/section/14"];

function isVexatious(own: readonly ProvisionId[]): boolean {
  return own.length > 0 && own.every((one) => VEXATIOUS.some((ground) => isWithin(one, ground)));
}

/** The grounds in an answer that it claims, or weighs and leaves. */
function groundsIn(
  citations: readonly RoledCitation[],
  { answer }: QuestionPair,
  wanted: CitationRole,
): readonly Span[] {
  return citations.filter(
    ({ role, start, end, provisions }) =>
      role === wanted && provisions.some(isGround) && answer.some((span) => start >= span.start && end <= span.end),
  );
}

/** An exemption tied to an answer that gives something makes it partial, unless it says where that can be had. */
function settle(status: AnswerStatus, provisions: readonly ProvisionId[], inAnswer: boolean): AnswerStatus {
  if (inAnswer && status !== "partially-answered" && provisions.length > 0 && provisions.every(isOfLack))
    return "not-held";
  if (provisions.length === 0 || status !== "answered") return status;
  return inAnswer || whollyBy(provisions) === "available" ? "refused" : "partially-answered";
}

/** An answer that only says where the letter refuses: 'Please see below.' */
const ONLY_POINTS =
  /^\W*(?:(?:please )?(?:see|refer to) )?(?:below|above|the (?:refusal )?notice(?: (?:below|above))?|(?:our |the )?(?:reasons|explanation|notes?|paragraphs?)(?: (?:\d|[a-z])\b)? ?(?:below|above|overleaf|at the (?:end|foot|bottom)|(?:under|below|beneath|behind|after|at the (?:end|foot|bottom) of) (?:the|this) (?:table|answers|list|page|letter))|(?:section|exemption)s? below)\W*$/i;
/** What an answer says that leaves its reasons to another part of the letter. */
const REASONS_ELSEWHERE = cue(/\b(?:see|below|above|exempt|notice|annex|appendix)\b/i);

/** A refusal that names no exemption falls under those that no other answer claims, or under all that it points to. */
function tieTheRest(
  text: string,
  questions: readonly DecidedQuestion[],
  exemptions: readonly DecidedExemption[],
): readonly DecidedQuestion[] {
  const claimed = new Set(questions.flatMap((question) => question.exemptions));
  const all = exemptions.map(({ provision }) => provision);
  const free = all.filter((provision) => !claimed.has(provision));
  return questions.map((question) => {
    // 'We hold none.' in one answer and the exception for it at the end of the letter.
    if (question.status === "not-held" && question.exemptions.length === 0)
      return { ...question, exemptions: free.filter(isOfLack) };
    if (question.exemptions.length > 0 || question.refersTo.length > 0 || !WITHHOLDING.has(question.status))
      return question;
    if (questions.length === 1) return { ...question, exemptions: all };
    return { ...question, exemptions: restFor(text, question, all, free) };
  });
}

/** What a refusal that names no ground falls under, of all grounds and those that no other answer claims. */
function restFor(
  text: string,
  { status, answer }: DecidedQuestion,
  all: readonly ProvisionId[],
  free: readonly ProvisionId[],
): readonly ProvisionId[] {
  const isPart = status === "partially-answered";
  // 'Six. We do not count the others.' lacks a part and withholds none.
  if (isPart && lacksOnly(text, answer)) return [];
  // What costs too much falls under no other ground of the letter.
  if (costsTooMuch(text, answer)) return all.filter(isOfCost);
  if (free.length > 0) return free;
  const points = answer.some(({ start, end }) => REASONS_ELSEWHERE.test(text.slice(start, end)));
  return points && !isPart ? all : [];
}

function lacksOnly(text: string, answer: readonly Span[]): boolean {
  return answer.length > 0 && !withholds(text, answer) && saysNotHeld(text, answer);
}

function pointsAt(text: string, answer: readonly Span[], label: string | null): readonly string[] {
  const pointed = pointerIn(text, answer);
  const bare = (pointed?.[1] ?? pointed?.[2] ?? pointed?.[3] ?? pointed?.[4])?.replace(/[().]/g, "").toLowerCase();
  return bare === undefined || bare === label ? [] : [bare];
}

function pointerIn(text: string, [span]: readonly Span[]): RegExpExecArray | null {
  return span === undefined ? null : POINTER.exec(text.slice(span.start, Math.min(span.end, span.start + 400)));
}

/** An answer that only points at another takes what became of that one; one that gives something first keeps that. */
function followPointers(text: string, questions: readonly DecidedQuestion[]): readonly DecidedQuestion[] {
  const byLabel = new Map(questions.map((question) => [question.label, question]));
  let before: DecidedQuestion | undefined;
  return questions.map((question) => {
    const [pointed] = question.refersTo;
    const previous = before;
    const pointsBack =
      pointed === undefined && question.answer.some(({ start, end }) => POINTS_BACK.test(text.slice(start, end)));
    // What 'as above' points at may itself be one.
    if (!pointsBack) before = question;
    if (pointsBack && previous !== undefined) return follow(text, question, previous);
    const target = pointed === undefined ? undefined : byLabel.get(pointed);
    return target === undefined || target === question ? { ...question, refersTo: [] } : follow(text, question, target);
  });
}

function follow(text: string, question: DecidedQuestion, { status, exemptions }: DecidedQuestion): DecidedQuestion {
  const words = question.answer.reduce((sum, { start, end }) => sum + text.slice(start, end).split(SPACE).length, 0);
  if (words > POINTER_WORDS || question.status === "not-held" || question.status === "refused") return question;
  const pointer = pointerIn(text, question.answer);
  const [first] = question.answer;
  const gives =
    pointer !== null &&
    first !== undefined &&
    SENTENCE_BEFORE.test(text.slice(first.start, first.start + pointer.index));
  if (!gives) return { ...question, status, exemptions };
  const lacks = question.status === "answered" && status !== "answered" && status !== "unanswered";
  return lacks ? { ...question, status: "partially-answered", exemptions } : question;
}

/** 'As above.', 'Please see the previous answer.': the answer is that of the question before it. */
const POINTS_BACK =
  /^\W*(?:(?:please )?(?:see|refer to|as per|as|same as) )?(?:(?:the |our )?(?:above|previous)(?: (?:answer|response|reply|question))?|(?:the |our )?(?:answer|response|reply) (?:above|to the (?:previous|last|above) (?:question|part)))\W*$/i;

/** Something said before the pointer. */
const SENTENCE_BEFORE = /\w[.;]\s/;
