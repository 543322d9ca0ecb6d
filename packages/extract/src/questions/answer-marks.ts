import type { CleanText, QuestionPair } from "../blocks.js";
import { firstBlockAfter } from "../text/blocks-within.js";
import { trimSpan } from "../text/trim-span.js";
import type { Item } from "./item.js";
import { answerSpan } from "./restated.js";

/** Pairs of a page that marks only its answers ('Response: …'): the line before each mark asks. */
export function pairAnswerMarks(clean: CleanText, items: readonly Item[]): readonly QuestionPair[] {
  const asked = items.map((item) => clean.blocks[firstBlockAfter(clean, item.at) - 1]);
  return items.map((item, index) => {
    const block = asked[index];
    const until = asked[index + 1]?.start ?? item.end;
    const answer = answerSpan(clean.text, item.start, until);
    const question = block === undefined ? null : trimSpan(clean.text, block.start, block.end);
    return { label: null, question, answer: answer === null ? [] : [answer] };
  });
}
