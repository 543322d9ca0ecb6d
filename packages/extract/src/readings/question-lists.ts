import type { Span } from "@foi-records/contract";
import type { CleanText, QuestionPair, Section } from "../blocks.js";
import { askedIn } from "../questions/asked.js";
import { readMark } from "../questions/read-mark.js";
import { firstBlockAfter } from "../text/blocks-within.js";
import { likeness, wordsOf } from "../text/likeness.js";
import { trimSpan } from "../text/trim-span.js";

/** A question that no answer was looked for yet. */
type Asked = QuestionPair & { readonly question: Span };

/** So alike are two questions of which one is printed again. */
const AGAIN = 0.8;
/** Under the same label a little less tells it. */
const AGAIN_BY_LABEL = 0.5;
const POINT = /^[-–—•*·▪●○►➢?] ?\S/;
const LEADS_IN = /:\s*$/;

/** The questions that rules find in the blocks that ask, as if these stood one below another in one request. */
export function listOfAsking(clean: CleanText, asks: readonly boolean[]): readonly QuestionPair[] {
  const blocks = clean.blocks.filter((_, at) => asks[at]);
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (first === undefined || last === undefined) return [];
  const request: Section = {
    ...{ kind: "request", heading: null, first: 0, last: blocks.length - 1 },
    ...{ start: first.start, end: last.end },
  };
  const asked = askedIn({ ...clean, blocks }, request).flatMap(({ label, question }) =>
    question === null ? [] : askedOf(label, withinRun(clean, asks, question)),
  );
  return withoutRepeats(clean, asked);
}

/** A question ends with the blocks that ask without a break. */
function withinRun({ text, blocks }: CleanText, asks: readonly boolean[], { start, end }: Span): Span | null {
  let at = firstBlockAfter({ text, blocks }, start);
  while (asks[at + 1] && (blocks[at + 1]?.start ?? end) < end) at++;
  return trimSpan(text, start, Math.min(end, blocks[at]?.end ?? end));
}

/** Each block that asks as a question of its own, but for those that lead in to others. */
export function eachAsking(clean: CleanText, asks: readonly boolean[]): readonly QuestionPair[] {
  const asked = clean.blocks.flatMap((block, at) => {
    if (!asks[at] || LEADS_IN.test(block.text)) return [];
    const mark = readMark(block);
    const label = mark?.labels.length === 1 ? (mark.labels[0] ?? null) : null;
    return askedOf(label, trimSpan(clean.text, block.start + (mark?.length ?? 0), block.end));
  });
  return withoutRepeats(clean, asked);
}

/** Of the blocks that ask those that are points of a list without labels. */
export function pointsOf({ blocks }: CleanText, asks: readonly boolean[]): readonly boolean[] {
  return blocks.map((block, at) => asks[at] === true && (block.kind === "list-item" || POINT.test(block.text)));
}

/** What pairs ask, whatever answers it. */
export function askedByPairs(clean: CleanText, pairs: readonly QuestionPair[]): readonly QuestionPair[] {
  return withoutRepeats(
    clean,
    pairs.flatMap(({ label, question }) => askedOf(label, question)),
  );
}

function askedOf(label: string | null, question: Span | null): readonly Asked[] {
  return question === null ? [] : [{ label, question, answer: [] }];
}

/** A reply prints questions again: the first of those that are alike stays. */
function withoutRepeats({ text }: CleanText, asked: readonly Asked[]): readonly QuestionPair[] {
  const kept: { readonly one: Asked; readonly words: readonly string[] }[] = [];
  for (const one of asked.slice(0, MOST_LOOKED_AT)) {
    const words = wordsOf(text.slice(one.question.start, one.question.end));
    const isAgain = kept.some((other) => {
      const isOfLabel = one.label !== null && one.label === other.one.label;
      return likeness(words, other.words) >= (isOfLabel ? AGAIN_BY_LABEL : AGAIN);
    });
    if (!isAgain) kept.push({ one, words });
  }
  return kept.map(({ one }) => one);
}

/** Longer lists are left to rules. */
const MOST_LOOKED_AT = 100;
