import type { CleanBlock, CleanText, Section, SectionKind } from "../blocks.js";
import { readMark } from "../questions/read-mark.js";
import { HEADING_CUES } from "./heading-cues.js";
import { headingKind } from "./heading-words.js";
import { isIntroductory } from "./introductions.js";
import { leadInKind } from "./lead-in.js";
import type { SectionCue } from "./section-cue.js";
import { SENTENCE_CUES } from "./sentence-cues.js";
import { settleSections } from "./settle-sections.js";
import { AUTHORITY_VOICE, GREETING, GREETING_TO_AUTHORITY, NAMED_AUTHORITY_VOICE, REQUESTER_VOICE } from "./voices.js";

/** A longer line is no heading. */
const HEADING_LENGTH = 90;
/** Cues stand in the first words of a line; the lead-in's colon at its end. */
const LEAD_LENGTH = 400;

/** A list starts with one of these. */
const FIRST_LABELS: ReadonlySet<string> = new Set(["1", "1a", "a", "A", "i"]);

/** Where a part opens. */
interface Opening {
  readonly kind: SectionKind;
  readonly heading: string | null;
}

/** Cuts the text into the parts of a response: whole blocks, in reading order, without gaps. */
export function segment(clean: CleanText): readonly Section[] {
  const list = new ListWatch();
  const sections: { kind: SectionKind; heading: string | null; first: number; last: number }[] = [];
  clean.blocks.forEach((block, index) => {
    const current = sections.at(-1);
    const hasRequest = sections.some(({ kind }) => kind === "request");
    const opening = list.restarts(block, current?.kind, hasRequest)
      ? { kind: "response" as const, heading: null }
      : openingAt(block, current?.kind ?? "preamble", isLeadIn(clean, current, index), hasRequest);
    if (opening !== null || current === undefined) {
      sections.push({ ...(opening ?? { kind: "preamble", heading: null }), first: index, last: index });
    } else {
      current.last = index;
    }
  });
  return settleSections(
    clean,
    sections.map((section) => ({ ...section, ...extent(clean, section.first, section.last) })),
  );
}

/** The span of a run of blocks. */
export function extent(clean: CleanText, first: number, last: number): { start: number; end: number } {
  return { start: clean.blocks[first]?.start ?? 0, end: clean.blocks[last]?.end ?? 0 };
}

/** Inside the answers, 'Our response:' under each question parts the question from its answer and opens nothing. */
function isInnerMark(block: CleanBlock, cue: SectionCue): boolean {
  return cue.as === "heading" && (cue.name === "response-lead-in" || readMark(block)?.style === "unnumbered-answer");
}

/** True right after a lead-in: 'Request -' under 'you seek access to the following:' is part of what is quoted. */
function isLeadIn(clean: CleanText, current: { kind: SectionKind; first: number } | undefined, index: number): boolean {
  if (current?.kind !== "request" || current.first !== index - 1) return false;
  return (clean.blocks[current.first]?.text.length ?? 0) > LEAST_LEAD_IN;
}

/** 'Request' and 'You asked:' are headings; a lead-in is a sentence. */
const LEAST_LEAD_IN = 30;

function openingAt(block: CleanBlock, state: SectionKind, afterLeadIn: boolean, hasRequest: boolean): Opening | null {
  const line = block.text.slice(0, LEAD_LENGTH);
  const cue = cueAt(block, line, state) ?? (isReviewRights(block, line, state) ? REVIEW_RIGHTS : null);
  if (cue?.name === "request-heading" && afterLeadIn) return null;
  if (cue?.kind === "response" && state === "response" && isInnerMark(block, cue)) return null;
  if (cue !== null) return { kind: cue.kind, heading: cue.as === "heading" ? block.text : null };
  if (GREETING.test(line)) return greetingOpening(line, state);
  return (
    voiceOpening(block, line, state) ??
    (hasRequest && isReply(block, line, state) ? { kind: "response", heading: null } : null)
  );
}

function cueAt(block: CleanBlock, line: string, state: SectionKind): SectionCue | null {
  const isShort = block.text.length <= HEADING_LENGTH;
  const heading = isShort
    ? (HEADING_CUES.find((cue) => cue.pattern.test(line)) ?? byWords(block.level === 1 ? null : headingKind(line)))
    : undefined;
  if (heading !== undefined) return heading;
  const announced = mayOpen("request", state, block) ? byWords(leadInKind(line), "lead-in") : undefined;
  if (announced !== undefined) return announced;
  const sentence = SENTENCE_CUES.find((cue) => cue.pattern.test(line));
  return sentence === undefined || !mayOpen(sentence.kind, state, block) ? null : sentence;
}

/** The cue of a part that was told by its words, not by a row of a table. */
function byWords(kind: SectionKind | null, name = "heading"): SectionCue | undefined {
  return kind === null
    ? undefined
    : { name: `${kind}-${name}`, kind, as: "heading", pattern: YOU, examples: { match: [], noMatch: [] } };
}

/** What a requester writes opens no part of the answer, and a numbered line is an item of the part it stands in. */
function mayOpen(kind: SectionKind, state: SectionKind, block: CleanBlock): boolean {
  if (block.cells !== undefined || (readMark(block)?.labels.length ?? 0) > 0) return false;
  if (state === "request")
    return kind === "request" || kind === "response" || kind === "closing" || kind === "review-rights";
  return true;
}

function greetingOpening(line: string, state: SectionKind): Opening | null {
  if (GREETING_TO_AUTHORITY.test(line)) return { kind: "request", heading: line };
  return state === "request" || state === "response" ? null : { kind: "preamble", heading: null };
}

function voiceOpening(block: CleanBlock, line: string, state: SectionKind): Opening | null {
  if (state === "request") return isAuthority(line) && !block.quoted ? { kind: "response", heading: null } : null;
  if (state === "preamble") {
    if (isAuthority(line)) return { kind: "response", heading: null };
    if (block.kind !== "heading" && REQUESTER_VOICE.test(line)) return { kind: "request", heading: null };
    if (readMark(block)?.role === "question" || isFirstOfList(block)) return { kind: "request", heading: null };
  }
  if (state === "closing" || state === "review-rights" || state === "advice" || state === "refusal-notice") {
    const mark = readMark(block);
    if (mark !== null && mark.role !== "number" && mark.labels.length > 0) return { kind: "response", heading: null };
  }
  return null;
}

/** What a paragraph on review and complaint speaks of; two of these tell it. */
const REVIEW_WORDS: readonly RegExp[] = [
  /\b(?:review\w*|reconsider\w*|representations|appeal)\b/i,
  /\b(?:commissioner|ombudsman|tribunal)\b/i,
  /\b(?:working days|calendar months|two months|six months)\b/i,
  /\b(?:unhappy|dissatisfied|(?:not|\w{2,5}n['’]t) (?:satisfied|happy|content)|got this wrong|dealt with properly|complain\w*)\b/i,
];
const OF_THE_CASE =
  /\b(?:exempt\w*|withh\w+|refus\w+|(?:section|s\.?) ?(?:1[24]|2[1-9]|3\d|4[0-4])\b|uphold|upheld|received|attached)\b/i;
const STARTS_ON_REVIEW = /^(?:reviews?|complaints?|appeals?|not (?:satisfied|happy))\b/i;
const YOU = /\byou(?:r)?\b|\brequests? for review\b/i;
/** The words stand in the first lines of such a paragraph. */
const REVIEW_LENGTH = 260;
const REVIEW_RIGHTS: SectionCue = {
  name: "review-rights-words",
  kind: "review-rights",
  as: "first-line",
  pattern: YOU,
  examples: { match: [], noMatch: [] },
};

function isReviewRights(block: CleanBlock, line: string, state: SectionKind): boolean {
  if (!mayOpen("review-rights", state, block)) return false;
  const head = line.slice(0, REVIEW_LENGTH);
  return (
    (YOU.test(head) || STARTS_ON_REVIEW.test(head)) &&
    !OF_THE_CASE.test(head) &&
    REVIEW_WORDS.filter((word) => word.test(head)).length >= 2
  );
}

/** A sentence has at least this many words. */
const LEAST_SENTENCE = 7;

/** Once the request has been printed, a sentence of a letter's body that does more than introduce answers it. */
function isReply(block: CleanBlock, line: string, state: SectionKind): boolean {
  if (state !== "preamble" || block.kind !== "paragraph" || block.group !== undefined || !STATES.test(line))
    return false;
  return line.split(" ").length >= LEAST_SENTENCE && !isIntroductory(line);
}

const STATES = /[.!:]["'’”)]*\s*$/;

function isAuthority(line: string): boolean {
  return AUTHORITY_VOICE.test(line) || NAMED_AUTHORITY_VOICE.test(line);
}

function isFirstOfList(block: CleanBlock): boolean {
  const mark = readMark(block);
  return (
    mark !== null &&
    mark.role === "number" &&
    FIRST_LABELS.has(mark.labels[0] ?? "") &&
    block.text.length > mark.length + 8
  );
}

const ASKS = /\?["'’”)]*\s*$/;

/** Watches the labels of a list: when they come again in other dress, or without asking, the answers have begun. */
class ListWatch {
  #styles = new Map<string, string>();
  #last: string | null = null;
  #interleaved = false;

  restarts(block: CleanBlock, state: SectionKind | undefined, hasRequest: boolean): boolean {
    const mark = readMark(block);
    const label = mark?.labels[0];
    if (state !== "request" && (hasRequest || state !== "response")) this.reset();
    if (mark === null || label === undefined) return false;
    const seen = this.#styles.get(label);
    this.#interleaved ||= label === this.#last;
    this.#last = label;
    if (seen === undefined) this.#styles.set(label, mark.style);
    const first = this.#styles.keys().next().value;
    if (seen === undefined || label !== first || this.#interleaved || this.#styles.size < 2) return false;
    if (seen === mark.style && ASKS.test(block.text)) return false;
    this.reset();
    this.#styles.set(label, mark.style);
    return true;
  }

  /** Forgets the list; false, for what is forgotten restarts nothing. */
  reset(): false {
    this.#styles = new Map();
    this.#last = null;
    this.#interleaved = false;
    return false;
  }
}
