import type { Span } from "@foi-records/contract";
import type { CleanText, QuestionPair } from "../blocks.js";
import { blocksWithin } from "../text/blocks-within.js";
import { sentencesOf } from "../text/sentences.js";
import { trimSpan } from "../text/trim-span.js";
import { refusesRequest } from "./answers-before.js";
import { labelsIn } from "./numbering/labels-in.js";

/** 'Part b.' before the words of an answer, and the number of the paragraph before that, are none of it. */
const INTRODUCES =
  /^\W*(?:\d{1,2}[.)]\s+)?(?:parts?|questions?|points?|items?|requests?|q)\.? ?\(?\w{1,4}\)?[.:)–-]{1,2}\s+/i;

/** Points of a list ask back: '- for Q1, which years you mean'. */
const PARAGRAPH = /^\W*[\p{Lu}\d]/u;

/**
 * One reply to several questions of a list whose paragraphs each name what they answer, 'Information on point 1.b has not been
 * disclosed': each question takes those that name it, and what goes on below them. Unchanged where one of them is named nowhere.
 */
export function withNamedParagraphs(clean: CleanText, pairs: readonly QuestionPair[]): readonly QuestionPair[] {
  const shared = new Map<string, QuestionPair[]>();
  for (const pair of pairs) {
    if (pair.label === null || pair.answer.length === 0) continue;
    const key = pair.answer.map(({ start, end }) => `${start} ${end}`).join(",");
    shared.set(key, [...(shared.get(key) ?? []), pair]);
  }
  const parted = new Map([...shared.values()].flatMap((group) => [...partedAmong(clean, group)]));
  return parted.size === 0 ? pairs : pairs.map((pair) => ({ ...pair, answer: parted.get(pair) ?? pair.answer }));
}

function partedAmong(clean: CleanText, pairs: readonly QuestionPair[]): ReadonlyMap<QuestionPair, readonly Span[]> {
  const whole = pairs[0]?.answer ?? [];
  if (pairs.length < 2) return NONE;
  const known = new Set(pairs.map(({ label }) => label ?? ""));
  const parts = whole.flatMap((span) => partsOf(clean, span, known));
  const given = pairs.map((pair) => [pair, parts.filter(({ labels }) => labels.includes(pair.label ?? ""))] as const);
  // What names them all answers them together, and names one in what it goes on with: 'section 23(5) (question 3 only)'.
  const isJoint = parts.some(({ labels }) => labels.length === known.size);
  const isRefused = parts.length > 1 && refusesAbove(clean, whole[0]?.start ?? 0, parts[0]?.start ?? 0);
  if (parts.length < 2 || isJoint || isRefused || given.some(([, own]) => own.length === 0)) return NONE;
  return new Map(given.map(([pair, own]) => [pair, own.map(({ start, end }) => ({ start, end }))]));
}

/** 'Your request is vexatious' above 'Questions 1 and 2 go over old ground': what names them are the reasons. */
function refusesAbove(clean: CleanText, start: number, end: number): boolean {
  return sentencesOf(clean.text, start, Math.max(start, end)).some((one) =>
    refusesRequest(clean.text.slice(one.start, one.end)),
  );
}

const NONE: ReadonlyMap<QuestionPair, readonly Span[]> = new Map();

interface Part extends Span {
  readonly labels: readonly string[];
}

/** The reply from each paragraph that names questions in its first sentence to the next such. */
function partsOf(clean: CleanText, whole: Span, known: ReadonlySet<string>): readonly Part[] {
  const starts = blocksWithin(clean, whole.start, whole.end).flatMap(({ start, text }) => {
    const labels = PARAGRAPH.test(text) ? namedFirst(text).filter((label) => known.has(label)) : [];
    return labels.length === 0 ? [] : [{ start, labels, length: INTRODUCES.exec(text)?.[0].length ?? 0 }];
  });
  return starts.flatMap(({ start, labels, length }, index) => {
    const part = trimSpan(clean.text, start + length, starts[index + 1]?.start ?? whole.end);
    return part === null ? [] : [{ ...part, labels }];
  });
}

function namedFirst(text: string): readonly string[] {
  const label = INTRODUCES.exec(text)?.[0].length ?? 0;
  const [sentence] = sentencesOf(text.slice(label));
  return labelsIn(text.slice(0, label + (sentence?.end ?? 0)));
}
