import type { Span } from "@foi-records/contract";
import type { CleanText, QuestionPair } from "../blocks.js";
import { matchesOf } from "../text/matches-of.js";
import { sentencesOf } from "../text/sentences.js";
import { trimSpan } from "../text/trim-span.js";
import type { Asked } from "./asked.js";
import type { Item } from "./item.js";
import { beforeNext } from "./leads-on.js";

/** '(a) by telephone b) in person'; an answer may also print 'a)' or 'a.' where a line begins. */
const IN_QUESTION = /[([]([a-h]|[A-H]|[ivx]{1,4})[)\]](?=\s|\w)|(?<=^|[\s,;:])([a-h]|[ivx]{1,4})\)(?=\s)/g;
/** 'a. how many b. at what cost': only where the reply has these letters. */
const WITH_STOPS = /(?<=^|[\s,;:])([a-h])\.(?=\s)/g;
const LEAST_WITH_STOPS = 3;
const IN_ANSWER = /\(([a-h]|[ivx]{1,4})\)(?=\s|\w)|(?<=^|\n)([a-h]|[ivx]{1,4})[.)](?=\s)/g;

/** Letters inside a question that its answer takes up one by one part both: 'How many (a) cats (b) dogs?' '(a) 4 (b) 11'. */
export function withInlineLetters(clean: CleanText, pairs: readonly QuestionPair[]): readonly QuestionPair[] {
  const labels = new Set(pairs.map(({ label }) => label));
  return pairs.flatMap((pair) => {
    const parts = partsOf(clean, pair);
    return parts.some(({ label }) => labels.has(label)) || parts.length === 0 ? [pair] : parts;
  });
}

/** The letters that a request in prose gives its questions, whatever the reply does with them. */
export function lettersOf(clean: CleanText, request: Span | null): readonly string[] {
  return request === null ? [] : letteredInProse(clean.text, request).map(({ letter }) => letter);
}

/** The questions that stand behind the letters of a numbered one. */
export function letteredAsked(clean: CleanText, { label, question }: Asked): readonly Asked[] {
  if (question === null) return [];
  return lettered(clean.text, question, IN_QUESTION).map(({ letter, span }) => ({
    label: `${label}${letter}`,
    question: withoutJoin(clean.text, span),
  }));
}

/** Questions that a request in prose letters, where the reply's labels are among their letters: '(a) how many … (b) which'. */
export function letteredIn(clean: CleanText, request: Span | null, items: readonly Item[]): readonly Asked[] {
  const labels = new Set(items.flatMap((item) => item.labels));
  if (request === null || labels.size < 2) return [];
  const asked = letteredInProse(clean.text, request);
  const letters = asked.map(({ letter }) => letter);
  if (asked.length < 2 || ![...labels].every((label) => letters.includes(label))) return [];
  return asked.map(({ letter, span }, index) => ({
    label: letter,
    question: withoutJoin(clean.text, index === asked.length - 1 ? firstSentence(clean.text, span, asked) : span),
  }));
}

function letteredInProse(text: string, request: Span): readonly Lettered[] {
  const asked = lettered(text, request, IN_QUESTION);
  const withStops = asked.length < 2 ? lettered(text, request, WITH_STOPS) : [];
  return withStops.length < LEAST_WITH_STOPS ? asked : withStops;
}

/** The last of several parts of one sentence ends with it: '… and (d) the cost. I should like this by e-mail.' */
function firstSentence(text: string, last: Span | null, all: readonly Lettered[]): Span | null {
  if (last === null) return null;
  const areParts = all.every(
    ({ span }) => span === last || span === null || !ENDS.test(text.slice(span.start, span.end)),
  );
  return areParts ? (sentencesOf(text, last.start, last.end)[0] ?? last) : last;
}

const ENDS = /[.?!](?:\s|$)/;

function partsOf(clean: CleanText, { label, question, answer }: QuestionPair): readonly QuestionPair[] {
  const [said, more] = answer;
  if (question === null || said === undefined || more !== undefined) return [];
  const asked = lettered(clean.text, question, IN_QUESTION);
  const answers = lettered(clean.text, said, IN_ANSWER);
  if (asked.length < 2 || asked.length !== answers.length || answers[0]?.at !== said.start) return [];
  return asked.map(({ letter, span }, index) => {
    const own = answers[index]?.span ?? null;
    return {
      label: `${label ?? ""}${letter}`,
      question: withoutJoin(clean.text, span),
      answer: own === null ? [] : [own],
    };
  });
}

interface Lettered {
  readonly letter: string;
  readonly at: number;
  readonly span: Span | null;
}

/** What stands behind each letter, from 'a' or 'i' on without a gap. */
function lettered(text: string, within: Span, pattern: RegExp): readonly Lettered[] {
  const marks: { letter: string; at: number; start: number }[] = [];
  for (const found of matchesOf(text.slice(within.start, within.end), pattern)) {
    const letter = found[1] ?? found[2] ?? "";
    const ordered = ORDERS.find(([one]) => one === (marks[0]?.letter ?? letter)) ?? LETTERS;
    if (letter !== ordered[marks.length]) continue;
    const at = within.start + found.index;
    marks.push({ letter, at, start: at + found[0].length });
  }
  return marks.map(({ letter, at, start }, index) => ({
    letter,
    at,
    span: trimSpan(text, start, marks[index + 1]?.at ?? within.end),
  }));
}

const LETTERS: readonly string[] = [..."abcdefgh"];
const ROMAN: readonly string[] = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];
const ORDERS = [LETTERS, ROMAN, LETTERS.map((letter) => letter.toUpperCase())];

function withoutJoin(text: string, span: Span | null): Span | null {
  return span === null ? null : beforeNext(text, span);
}
