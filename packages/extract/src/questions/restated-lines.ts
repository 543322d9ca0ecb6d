import type { Span } from "@foi-records/contract";
import type { CleanBlock, CleanText, QuestionPair, Section } from "../blocks.js";
import { likeness, wordsOf } from "../text/likeness.js";
import { contentBlocks } from "./find-items.js";
import { afterRestated, answerSpan, FIGURE } from "./restated.js";
import { behindAnswerMark } from "./split-item.js";

/** A line this like a question is the question again. */
const SAME_LINE = 0.8;
/** A longer list is labelled; comparing each line with each would not stay linear. */
const MOST_LINES = 100;
/** A line of fewer words repeats another by chance. */
const LEAST_WORDS = 2;

/** Pairs questions that the reply prints again, each on a line of its own, with what follows each. */
export function pairRestatedLines(
  clean: CleanText,
  responses: readonly Section[],
  asked: readonly { label: string | null; question: Span | null }[],
): readonly QuestionPair[] {
  const wanted = asked.flatMap(({ label, question }) => {
    const words = question === null ? [] : wordsOf(clean.text.slice(question.start, question.end));
    return question === null || words.length < LEAST_WORDS ? [] : [{ label, question, words }];
  });
  if (wanted.length > MOST_LINES) return [];
  const found: Restated[] = [];
  for (const section of responses) {
    for (const block of contentBlocks(clean, section)) {
      const open = wanted.filter((one) => !found.some(({ question }) => question === one.question));
      const match = restatedIn(clean, block, open);
      if (match !== null) found.push({ block, until: section.end, ...match });
    }
  }
  if (found.length < 2 && wanted.length > 1) return [];
  return found.flatMap(({ label, question, at, until }, index) => {
    const next = found[index + 1]?.block.start ?? until;
    const answer = answerSpan(clean.text, behindAnswerMark(clean, at), Math.min(next, Math.max(until, at)));
    const asked = clean.text.slice(question.start, question.end);
    if (answer === null && label === null && (LEADS_ON.test(asked) || (index === 0 && !ASKS.test(asked)))) return [];
    return [{ label, question, answer: answer === null ? [] : [answer] }];
  });
}

const ASKS = /\?["'’”)]*\s*$/;
/** 'For each year the following:' over the lines that ask; so does a wish above the first of them. */
const LEADS_ON = /(?::|\bfollowing(?: \w+)?)\s*$/i;

interface Wanted {
  readonly label: string | null;
  readonly question: Span;
  readonly words: readonly string[];
}

/** A question printed again in a block; its answer starts at `at`. */
interface Restated {
  readonly label: string | null;
  readonly question: Span;
  readonly at: number;
  readonly block: CleanBlock;
  readonly until: number;
}

/** The question that a line is, or that stands before a dash or a colon in it. */
function restatedIn(
  clean: CleanText,
  block: CleanBlock,
  open: readonly Wanted[],
): Pick<Restated, "label" | "question" | "at"> | null {
  const words = wordsOf(block.text);
  for (const { label, question, words: own } of open) {
    if (own[0] !== words[0] || own.length >= words.length) continue;
    const at = afterRestated(clean.text, block.start, block.end, clean.text.slice(question.start, question.end));
    if (at > block.start && PARTS.test(clean.text.slice(at - 2, at + 2))) return { label, question, at };
  }
  // 'Upper lock 4' answers 'Upper lock'.
  const isNew = (own: readonly string[]) => words.some((word) => FIGURE.test(word) && !own.includes(word));
  const same = open.find((one) => likeness(one.words, words) >= SAME_LINE && !isNew(one.words));
  return same === undefined ? null : { label: same.label, question: same.question, at: block.end };
}

/** What parts a question from its answer on one line; a mere full stop does not. */
const PARTS = /[-–—:?]/;
