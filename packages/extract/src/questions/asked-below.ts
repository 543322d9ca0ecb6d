import type { CleanBlock, CleanText } from "../blocks.js";
import { asksOn } from "./asks-on.js";
import { type Parting, partingsOf, QUESTION_MARK, surelyAnswers } from "./partings.js";
import { readsAsAnswer } from "./reads-as-answer.js";

/** 'If so, how many acres?', 'Please give the figure for 2023 only.': what goes on asking in a line of its own. */
const GOES_ON =
  /^(?:if|please(?! (?:see|refer|find|note|contact|be aware)\b)|and|or|also|how|what|which|when|where|who|why)\b/i;
/** So many lines below its first a question has its last. */
const MOST_BELOW = 4;

/** Where a question ends and its answer begins. */
export interface AnsweredBelow {
  readonly askedEnd: number;
  readonly answer: number;
}

/** The last line of a question of several that has its answer behind it on the line: 'If so, how many acres? Yes, 212 acres'. */
export function answeredBelow({ text }: CleanText, blocks: readonly CleanBlock[], start: number): AnsweredBelow | null {
  const [first] = blocks;
  if (first === undefined) return null;
  const line = text.slice(Math.max(start, first.start), first.end);
  if (!ASKS.test(line)) return runsOver(line, blocks[1]);
  for (const block of blocks.slice(1, 1 + MOST_BELOW)) {
    if (block.cells !== undefined || readsAsAnswer(block.text) || !(GOES_ON.test(block.text) || asksOn(block.text)))
      return null;
    const parting = partingsOf(block.text, 0, block.gaps).find((one) => isSure(block, one, block === blocks.at(-1)));
    if (parting !== undefined) return placed(block, parting);
  }
  return null;
}

function placed({ start }: CleanBlock, { asked, answer }: Parting): AnsweredBelow {
  return { askedEnd: start + asked.end, answer: start + answer.start };
}

/** 'How many were mended between May and' over 'June? Nine': a question that the width of the page broke. */
function runsOver(line: string, next: CleanBlock | undefined): AnsweredBelow | null {
  if (next === undefined || next.cells !== undefined || ENDS.test(line) || line.length < LEAST_BROKEN) return null;
  const [parting] = partingsOf(next.text, 0);
  return parting?.sign === QUESTION_MARK && isSure(next, parting, false) ? placed(next, parting) : null;
}

const ENDS = /[.:;!?]["'’”)]*\s*$/;
/** A page is wider than this. */
const LEAST_BROKEN = 40;

const ASKS = /\?["'’”)]*\s*$/;

/** Behind its own question mark, or behind what asks without one as the last words that stand there. */
function isSure({ text }: CleanBlock, { sign, answer }: Parting, isLast: boolean): boolean {
  return surelyAnswers(text.slice(answer.start, answer.end)) && (sign === QUESTION_MARK || isLast);
}
