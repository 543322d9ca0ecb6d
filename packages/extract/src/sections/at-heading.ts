import type { CleanBlock, SectionKind } from "../blocks.js";
import { follows } from "../questions/label-order.js";
import { readMark } from "../questions/read-mark.js";
import { headsPairs } from "../questions/table-columns.js";
import { cue } from "../text/cue/cue.js";
import { promptKind } from "./form-prompts.js";
import { HEADING_CUES, LAW_HEADING } from "./heading-cues.js";
import { headingKind } from "./heading-words.js";
import type { SectionCue } from "./section-cue.js";

/** Where a heading may stand. */
interface Place {
  readonly state: SectionKind;
  /** True behind a line that goes on in this one: 'I enclose:' over 'Annex 1 – the log; and'. */
  readonly inList: boolean;
  /** Asked whether the part has said something. */
  readonly hasSaid: () => boolean;
  /** The last label that stands in the answers. */
  readonly lastLabel: string | null;
  /** True where the letter numbers its own parts: 'Our response' is its second. */
  readonly isNumberedPart: boolean;
  /** True right under the label of an answer, or under a numbered question printed again: what stands there answers it. */
  readonly underLabel: boolean;
  /** What stands right below. */
  readonly below: string;
}

/** Parts that follow the answers. */
const AFTER_ANSWERS: ReadonlySet<SectionKind> = new Set(["closing", "review-rights", "advice"]);

/** A longer line is no heading. */
const HEADING_LENGTH = 90;
/** '3. Your request for review' is a heading too. */
const LEADING_NUMBER = /^\d{1,2}[.)]\s+/;

/** 'See response 2.' points at an answer and heads none. */
const POINTER = cue(/^(?:please )?(?:see|refer to|as (?:per|in|above|for))\b/i);

/** A page's fields may come down as points of a list: '- Information requested' over what was asked. */
const FIELD_BULLET = /^[-–•*] (?=\p{L})/u;

function atFieldBullet(words: string, state: SectionKind): SectionKind | null {
  const isField =
    state === "response" && HEADING_CUES.some(({ name, pattern }) => name === FIELD && pattern.test(words));
  return isField ? "preamble" : headingKind(words);
}

const FIELD = "field-label";

/** The part that a heading opens, where the block is one; `line` is its first words. */
export function atHeading(block: CleanBlock, line: string, place: Place): SectionKind | null {
  const kind = kindAt(block, line, place);
  if (place.underLabel && (kind === "refusal-notice" || (kind === "response" && OF_A_SOURCE.test(line)))) return null;
  return kind !== null && AFTER_ANSWERS.has(kind) && goesOnCounting(block, place) ? null : kind;
}

/** 'Response from the Waste team:' under '3.' tells who gives this answer. */
const OF_A_SOURCE = /^(?:response|reply|answer) (?:from|by|of) \p{L}/iu;

/** '5) Complaints' behind '4) Recharges' heads the answer to the fifth question, which asks about complaints. */
function goesOnCounting(block: CleanBlock, { state, lastLabel, isNumberedPart }: Place): boolean {
  if (state !== "response" || lastLabel === null || isNumberedPart) return false;
  const [label, other] = readMark(block)?.labels ?? [];
  return label !== undefined && other === undefined && follows(lastLabel, label);
}

function kindAt(block: CleanBlock, line: string, place: Place): SectionKind | null {
  const { state, inList } = place;
  if (headsPairs(block)) return "response";
  const prompt = promptKind(block.text, state);
  if (prompt !== null) return prompt;
  if (block.text.length > HEADING_LENGTH || POINTER.test(line) || (inList && ENTRY_END.test(line))) return null;
  // A field of a page has a capital: 'outcome' in a list is asked for.
  if (block.kind === "list-item" && SMALL.test(line)) return null;
  if (FIELD_BULLET.test(line)) return atFieldBullet(line.replace(FIELD_BULLET, ""), state);
  const words = line.replace(LEADING_NUMBER, "");
  const cue = HEADING_CUES.find(({ pattern }) => pattern.test(words));
  if (cue !== undefined) return ofCue(cue, block, place);
  if (block.level === 1 || (state === "closing" && OFFICE.test(line))) return null;
  return headingKind(line, block.kind === "heading");
}

/** 'Information Requests' in a signature is who signs. */
const OFFICE = /^(?:\p{Lu}[\p{L}.&]* (?:(?:of|and|&) )?){1,5}(?:Requests|Enquiries|Queries)$/u;

function ofCue({ kind, name }: SectionCue, block: CleanBlock, place: Place): SectionKind | null {
  const { state, inList } = place;
  // Among the reasons of a refusal the law is told of that refusal.
  if (name === LAW_HEADING && state === "response" && place.hasSaid()) return null;
  if (kind === "review-rights" && (namesTopic(block, place) || asksAbout(block, place))) return null;
  if (name === "field-line" && block.kind === "heading" && COUNTED_BELOW.test(place.below))
    return kindOfDated(block.text);
  // A column's head in an answer's table is no field of the page.
  if (kind === "preamble" && state === "response" && block.cells?.length === 1) return null;
  return kind === "annex" && inList ? null : kind;
}

/**
 * 'Complaints' over the first words of an answer is what was asked about: nobody tells of his rights before he has answered. So it is over
 * words that count them.
 */
function namesTopic({ text }: CleanBlock, { state, hasSaid, below }: Place): boolean {
  if (state !== "response" || !TOPIC.test(text)) return false;
  return !hasSaid() || (COUNTS.test(below) && !OF_RIGHTS.test(below));
}

/** '3. Complaints' among what is asked is one of its numbers. */
function asksAbout({ text }: CleanBlock, { state, below }: Place): boolean {
  return (
    state === "request" &&
    LEADING_NUMBER.test(text) &&
    TOPIC.test(text.replace(LEADING_NUMBER, "")) &&
    !OF_RIGHTS.test(below)
  );
}

/** 'Request received 3 May 2021' and 'Responded 2 June 2021' as a page's headings stand over the request and its answer. */
function kindOfDated(heading: string): SectionKind {
  return OF_ANSWER.test(heading) ? "response" : "request";
}

const OF_ANSWER = /\b(?:respon\w+|repl\w+|answer\w*|decision)\b/i;
/** A sentence, or what is asked for, and no other field of the page. */
const COUNTED_BELOW = /^(?=.{30})[^|]*\s\S+\s\S+\s\S+\s\S+/;

const COUNTS = cue(
  /\b(?:there (?:was|were|has been|have been)|(?:we|I|it|the \p{L}+|\p{L}+) (?:(?:have|has) )?(?:received|recorded|logged|had|upheld|dealt with)|(?:was|were) (?:received|recorded|logged|made|upheld|brought|lodged))\b/iu,
);
const OF_RIGHTS = cue(/\b(?:you|your|Commissioner|ICO|Ombudsman|dissatisfied|unhappy)\b/i);

const TOPIC = /^(?:complaints|appeals|reviews)\s?:?$/i;

const SMALL = /^(?:[-–•*] )?\p{Ll}/u;

/** 'the replies; and': an entry of a list that goes on. */
const ENTRY_END = /(?:[;,]|[;,] (?:and|or))\s*$/;
