import type { Span } from "@foi-records/contract";
import type { CleanText, QuestionPair, Section } from "../blocks.js";
import { blocksWithin } from "../text/blocks-within.js";
import { trimSpan } from "../text/trim-span.js";
import { findItems } from "./find-items.js";
import { partingsOf, QUESTION_MARK, surelyAnswers } from "./partings.js";
import { readsAsAnswer } from "./reads-as-answer.js";

/** Of a list whose answers stand below it, 'For questions 1, 2 and 4 …', a question may have its own right under it. */
export function answeredInPlace(
  clean: CleanText,
  requests: readonly Section[],
  pairs: readonly QuestionPair[],
): readonly QuestionPair[] {
  const isOpen = ({ label, question, answer }: QuestionPair) => label !== null && question !== null && !answer.length;
  const open = pairs.filter(isOpen);
  if (open.length === 0 || open.length === pairs.length) return pairs;
  const items = requests.flatMap((section) => findItems(clean, section, []).slice(0, -1));
  return pairs.map((pair) => {
    const { label, question } = pair;
    const onLine = isOpen(pair) && question !== null ? partedOnLine(clean, question) : null;
    if (onLine !== null) return { ...pair, ...onLine };
    const item = isOpen(pair) ? items.find(({ labels }) => labels.length === 1 && labels[0] === label) : undefined;
    const answer = item === undefined || question === null ? null : behind(clean, question, item);
    return answer === null ? pair : { ...pair, answer: [answer] };
  });
}

/** What stands behind a question in its own item, where its first line reads as an answer. */
function behind(clean: CleanText, question: Span, item: Span): Span | null {
  if (question.start < item.start || question.end > item.end) return null;
  const [first] = blocksWithin(clean, question.end, item.end);
  if (first === undefined || first.start < question.end || !readsAsAnswer(first.text)) return null;
  return trimSpan(clean.text, first.start, item.end);
}

/** 'How many vans? Four' among questions that are answered further down holds its answer. */
function partedOnLine(clean: CleanText, question: Span): Pick<QuestionPair, "question" | "answer"> | null {
  const line = clean.text.slice(question.start, question.end);
  const parting = partingsOf(line, 0).find(
    ({ sign, answer }) => sign === QUESTION_MARK || surelyAnswers(line.slice(answer.start, answer.end)),
  );
  if (parting === undefined || line.includes("\n")) return null;
  const at = ({ start, end }: Span): Span => ({ start: question.start + start, end: question.start + end });
  return { question: at(parting.asked), answer: [at(parting.answer)] };
}
