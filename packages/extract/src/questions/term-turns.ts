import type { CleanBlock, CleanText, QuestionPair } from "../blocks.js";
import { headingKind } from "../sections/heading-words.js";
import { firstBlockAfter } from "../text/blocks-within.js";
import type { FieldPair } from "./field-pair.js";
import { readMark } from "./read-mark.js";
import { saidOf, standsBelow } from "./term-pairs.js";

/** What a term names: the question or the answer of a turn, with its label. */
interface Turn {
  readonly role: "question" | "answer";
  readonly label: string | null;
  readonly term: CleanBlock;
}

/** One turn alone is a page of a request and its answer, which the parts of the page read. */
const LEAST_TURNS = 2;

/**
 * Terms that name turns, 'Q1' and 'A1', 'Question 2' and 'Answer', 'Request' and 'Response': below the one stands what was
 * asked, below the other what answers it. None where some answer has no question right before it.
 */
export function termTurns(clean: CleanText, blocks: readonly CleanBlock[]): readonly FieldPair[] {
  const terms = blocks.filter(({ part }) => part === "term");
  const turns = terms.flatMap(turnOf);
  if (turns.length < terms.length * MOST || turns.length < LEAST_TURNS * 2 || !alternate(turns)) return [];
  return turns.flatMap(({ role, label, term }, index) => {
    const question = role === "question" ? saidOf(clean, term) : null;
    const answer = turns[index + 1]?.term;
    const said = question === null || answer === undefined ? null : saidOf(clean, answer);
    return question === null ? [] : [{ label, question, answer: said === null ? [] : [said] }];
  });
}

/** Between the turns a date or a name may stand. */
const MOST = 0.6;

function turnOf(term: CleanBlock): readonly Turn[] {
  const mark = ANSWER_LETTER.test(term.text) ? null : readMark(term);
  if (mark !== null && mark.role !== "number" && mark.length >= term.text.length && mark.labels.length <= 1)
    return [{ role: mark.role, label: mark.labels[0] ?? null, term }];
  if (ANSWER_LETTER.test(term.text)) return [{ role: "answer", label: null, term }];
  const kind = headingKind(term.text, true);
  if (kind !== "request" && kind !== "response") return [];
  return [{ role: kind === "request" ? "question" : "answer", label: null, term }];
}

/** 'A.' below 'Q1.' */
const ANSWER_LETTER = /^A(?:ns)?[.:]?$/;

/** A question and its answer by turns, each under the label of its question or under none. */
function alternate(turns: readonly Turn[]): boolean {
  return turns.every(({ role, label }, index) => {
    if (role !== (index % 2 === 0 ? "question" : "answer")) return false;
    return role === "question" || label === null || label === turns[index - 1]?.label;
  });
}

/** Terms of one list right above each other share what is said below the last of them. */
export function sharedByTerms(clean: CleanText, pairs: readonly QuestionPair[]): readonly QuestionPair[] {
  const shared = [...pairs];
  for (let index = pairs.length - 2; index >= 0; index--) {
    const [pair, below] = [shared[index], shared[index + 1]];
    if (pair === undefined || below === undefined || pair.answer.length > 0) continue;
    if (standsBelow(clean, termAt(clean, pair), termAt(clean, below)))
      shared[index] = { ...pair, answer: below.answer };
  }
  return shared;
}

function termAt(clean: CleanText, { question }: QuestionPair): CleanBlock | undefined {
  const block = question === null ? undefined : clean.blocks[firstBlockAfter(clean, question.start)];
  return block !== undefined && question !== null && block.start <= question.start ? block : undefined;
}
