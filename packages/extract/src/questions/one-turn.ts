import type { CleanBlock, CleanText, QuestionPair } from "../blocks.js";
import { isIntroductory } from "../sections/introductions.js";
import { blocksWithin, firstBlockAfter } from "../text/blocks-within.js";
import { trimSpan } from "../text/trim-span.js";
import { asksSomething } from "./asking-lines.js";
import { asksByName } from "./asks-on.js";
import { looksAlike } from "./look-stretches.js";
import { readMark } from "./read-mark.js";
import { readsAsAnswer } from "./reads-as-answer.js";

const ASKS = /\?["'’”)]*$/;

/** 'In reply to your letter, in which you asked …?' */
const TELLS = /\byour (?:\w+ )?(?:request|e-?mail|letter|message|enquiry)\b/i;

/** The only pair of a page without labels, of which one half holds both the line that asks and what answers it. */
export function partedTurn(clean: CleanText, pairs: readonly QuestionPair[]): readonly QuestionPair[] {
  const [pair, second] = pairs;
  if (pair === undefined || second !== undefined || pair.label !== null || pair.answer.length > 1) return pairs;
  if (pair.question === null) return [askedOver(clean, pair)];
  return pair.answer.length === 0 ? [answeredBelow(clean, pair)] : pairs;
}

/** The line that asks opens the answer, below what leads to it, or stands right above. */
function askedOver(clean: CleanText, pair: QuestionPair): QuestionPair {
  const [answer] = pair.answer;
  if (answer === undefined) return pair;
  const at = firstBlockAfter(clean, answer.start);
  if (clean.blocks[at]?.start !== answer.start) return pair;
  const inside = blocksWithin(clean, answer.start, answer.end);
  const opening = inside.findIndex((block) => !isIntroductory(block.text));
  const [first, below] = [inside[opening], inside[opening + 1]];
  if (first !== undefined && below !== undefined && (isAsked(first) || (!looksAlike(first, below) && asks(first)))) {
    const rest = trimSpan(clean.text, first.end, answer.end);
    return rest === null ? pair : { ...pair, question: { start: first.start, end: first.end }, answer: [rest] };
  }
  const above = clean.blocks[at - 1];
  return above !== undefined && isAsked(above) ? { ...pair, question: { start: above.start, end: above.end } } : pair;
}

function isAsked(block: CleanBlock): boolean {
  return block.cells === undefined && ASKS.test(block.text) && readMark(block) === null && !TELLS.test(block.text);
}

/** What looks otherwise than the line that asks, or answers by its words, and asks no more. */
function answeredBelow(clean: CleanText, pair: QuestionPair): QuestionPair {
  const { question } = pair;
  if (question === null) return pair;
  const [first, ...rest] = blocksWithin(clean, question.start, question.end);
  if (first === undefined || rest.length === 0 || !asks(first)) return pair;
  const at = rest.findIndex((block) => !looksAlike(first, block) || readsAsAnswer(block.text));
  const below = rest[at];
  if (below === undefined || rest.slice(at).some(asks)) return pair;
  const asked = trimSpan(clean.text, question.start, below.start);
  const answer = trimSpan(clean.text, below.start, question.end);
  return asked === null || answer === null ? pair : { ...pair, question: asked, answer: [answer] };
}

function asks({ text }: CleanBlock): boolean {
  return asksSomething({ text }) || asksByName(text);
}
