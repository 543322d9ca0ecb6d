import type { Span } from "@foi-records/contract";
import type { CleanText, QuestionPair } from "../blocks.js";
import { signOf } from "../outcome/answer-sentences.js";
import { blocksWithin } from "../text/blocks-within.js";
import { cue } from "../text/cue/cue.js";
import { sentencesOf } from "../text/sentences.js";
import { trimSpan } from "../text/trim-span.js";
import type { Asked } from "./asked.js";
import { labelsNamed } from "./named-labels.js";
import { lengthOfNumber } from "./read-mark.js";
import { countShared, topicOf } from "./topic-words.js";

/** A part of the reply with the questions that its opening names; none where it goes on from the part above. */
interface Unit extends Span {
  readonly labels: readonly string[];
}

const LEAST_NAMED = 2;
const MOST_ASKED = 20;
/** So far into a sentence what it is about has been named. */
const OPENING = 70;

/**
 * Takes a reply in prose apart at what names the questions, in whichever order and by whatever they are called: 'Your sixth
 * question', 'On your third', 'The documents in (b)'. A question or two that nothing names take the paragraph that shares their
 * words. None unless each question has its own part.
 */
export function pairNamed(clean: CleanText, asked: readonly Asked[], answer: readonly Span[]): readonly QuestionPair[] {
  const labels = asked.map(({ label }) => label);
  if (asked.length < 2 || asked.length > MOST_ASKED || new Set(labels).size < labels.length) return [];
  const units = withSharers(clean, asked, withoutSummaries(unitsOf(clean, labels, answer)));
  const named = new Set(units.flatMap((unit) => unit.labels));
  if (named.size < labels.length || firstsOf(units) < Math.min(LEAST_NAMED, labels.length)) return [];
  const parts = partsOf(clean, units, answer.at(-1)?.end ?? 0);
  if (parts === null) return [];
  return asked.map(({ label, question }) => ({
    label,
    question,
    answer: parts.flatMap(({ labels: own, start, end }) => (own.includes(label) ? [{ start, end }] : [])),
  }));
}

/** 'We hold what parts 1 and 2 ask for.' above the parts that take up 1 and 2 by themselves. */
function withoutSummaries(units: readonly Unit[]): readonly Unit[] {
  return units.map((unit, index) => {
    const later = new Set(units.slice(index + 1).flatMap(({ labels }) => (labels.length === 1 ? labels : [])));
    const sumsUp = unit.labels.length > 1 && unit.labels.every((label) => later.has(label));
    return sumsUp ? { ...unit, labels: [] } : unit;
  });
}

/** How many parts name something that no part above does. */
function firstsOf(units: readonly Unit[]): number {
  const seen = new Set<string>();
  return units.filter(({ labels }) => {
    const isNew = labels.some((label) => !seen.has(label));
    for (const label of labels) seen.add(label);
    return isNew;
  }).length;
}

/** The paragraphs of the reply, cut again where a later sentence turns to a question with its first words. */
function unitsOf(clean: CleanText, asked: readonly string[], answer: readonly Span[]): readonly Unit[] {
  return answer.flatMap((span) =>
    blocksWithin(clean, span.start, span.end).flatMap((block) => {
      const start = Math.max(block.start + lengthOfNumber(block), span.start);
      const end = Math.min(block.end, span.end);
      // Points of a list ask back: '- for Q1, which years you mean'.
      if (block.cells !== undefined || start >= end || !PARAGRAPH.test(clean.text.slice(start, end)))
        return [{ start, end: Math.max(start, end), labels: [] }];
      return unitsWithin(clean.text.slice(start, end).replace(NEWLINES, " "), asked).map((unit, index, all) => ({
        labels: unit.labels,
        start: start + unit.start,
        end: start + (all[index + 1]?.start ?? end - start),
      }));
    }),
  );
}

const NEWLINES = /\n/g;
const PARAGRAPH = /^\W*[\p{Lu}\d]/u;

function unitsWithin(paragraph: string, asked: readonly string[]): readonly Unit[] {
  const [first, ...later] = sentencesOf(paragraph);
  if (first === undefined) return [];
  const opening = { ...first, labels: topicsOf(paragraph.slice(first.start, first.end), asked) };
  if (opening.labels.length === 0) return [opening, ...heldFrom(paragraph, later, asked)];
  const turns = later.flatMap(({ start, end }) => {
    const labels = TURNS.test(paragraph.slice(start, end))
      ? labelsNamed(paragraph.slice(start, Math.min(end, start + OPENING)), asked)
      : [];
    return labels.length === 0 || labels.every((label) => opening.labels.includes(label))
      ? []
      : [{ start, end, labels }];
  });
  return [opening, ...turns];
}

/** 'We hold what is asked for at 1 and 2.' behind sentences on how the request was handled. */
function heldFrom(paragraph: string, later: readonly Span[], asked: readonly string[]): readonly Unit[] {
  const at = later.findIndex(({ start, end }) => {
    const sentence = paragraph.slice(start, end);
    return HOLDS.test(sentence) && !WORDED.test(sentence);
  });
  const found = later[at];
  const labels = found === undefined ? [] : labelsNamed(paragraph.slice(found.start, found.end), asked);
  return found === undefined || labels.length === 0 ? [] : [{ ...found, labels }];
}

/** A list whose questions have a word before their numbers is told by that, wherever the words stand. */
const WORDED = /\b(?:questions?|parts?|points?|items?|requests?|q)\.? ?\(?\d/i;
/** Says of what a list asks whether it is held, before it says what becomes of it. */
const HOLDS = cue(
  /^(?:I|we) (?:can |am able to |are able to )?(?:now )?(?:confirm|advise|tell you) (?:that )?[^.?!]{0,80}\b(?:hold|holds|held|have|has)\b|^(?:the )?[\p{L}’' ]{2,60} (?:does not |do not )?(?:holds?|has|have) (?:the |this |any |no )?(?:information|data|material|what)\b/iu,
);

/** What a sentence that turns to another question opens with. */
const TURNS =
  /^(?:(?:finally|lastly|next|then),? )?(?:your|on|as (?:to|for|regards)|for|in (?:relation|respect|answer|response|reply|regard)|with|regarding|concerning|turning|the (?:\w+) (?:question|part|point|request|item)|(?:question|part|point|request|item)s? )/i;

/** What a sentence names with its first words, else the only question that it names. */
function topicsOf(sentence: string, asked: readonly string[]): readonly string[] {
  const first = labelsNamed(sentence.slice(0, OPENING), asked);
  if (first.length > 0) return first;
  const all = labelsNamed(sentence, asked);
  return all.length === 1 || HOLDS.test(sentence) ? all : [];
}

/** Each question that nothing names takes the part without a name that shares more words with it than with any other. */
function withSharers(clean: CleanText, asked: readonly Asked[], units: readonly Unit[]): readonly Unit[] {
  const named = new Set(units.flatMap(({ labels }) => labels));
  const open = asked.filter(({ label }) => !named.has(label));
  if (open.length === 0 || named.size < LEAST_NAMED || open.length > named.size) return units;
  const topics = new Map(asked.map(({ label, question }) => [label, topicIn(clean, question)]));
  const settled = [...units];
  for (const { label } of open) {
    let above: readonly string[] = [];
    const leads = units.map((unit) => {
      if (unit.labels.length > 0) above = unit.labels;
      if (unit.labels.length > 0) return 0;
      const words = topicIn(clean, unit);
      const shared = (one: string) => countShared(words, topics.get(one) ?? NO_WORDS);
      const rivals = [...open.map((one) => one.label), ...above].filter((one) => one !== label);
      return shared(label) - Math.max(0, ...rivals.map(shared));
    });
    const most = Math.max(...leads);
    const at = leads.indexOf(most);
    if (most < 1 || settled[at]?.labels.length !== 0) return units;
    settled[at] = { ...(settled[at] as Unit), labels: [label] };
  }
  return settled;
}

const NO_WORDS: ReadonlySet<string> = new Set();

function topicIn(clean: CleanText, span: Span | null): ReadonlySet<string> {
  return span === null ? NO_WORDS : topicOf(clean.text.slice(span.start, span.end));
}

/** From each part that names questions to the next; null where something is decided before the first of them. */
function partsOf(clean: CleanText, units: readonly Unit[], end: number): readonly Unit[] | null {
  const first = units.findIndex(({ labels }) => labels.length > 0);
  const above = units.slice(0, first);
  if (above.some((unit) => decides(clean.text.slice(unit.start, unit.end)))) return null;
  const named = units.filter(({ labels }) => labels.length > 0);
  return named.flatMap(({ start, labels }, index) => {
    const part = trimSpan(clean.text, start, named[index + 1]?.start ?? end);
    return part === null ? [] : [{ ...part, labels }];
  });
}

function decides(paragraph: string): boolean {
  const text = paragraph.replace(NEWLINES, " ");
  return sentencesOf(text).some(({ start, end }) => {
    const { sign } = signOf(text.slice(start, end));
    return sign === "withheld" || sign === "not-held";
  });
}
