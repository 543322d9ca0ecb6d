import type { Span } from "@foi-records/contract";
import type { CleanBlock, CleanText, QuestionPair } from "../blocks.js";
import { readMark } from "../questions/read-mark.js";
import { trimSpan } from "../text/trim-span.js";
import { type Purpose, surestOf } from "./read-purposes.js";

/** One run of blocks that ask and the run that answers below it. */
interface Turn {
  readonly asks: CleanBlock[];
  readonly answers: CleanBlock[];
}

const LEAST_TURNS = 2;

/** Questions and answers that stand by turns, told by what the blocks are there for alone; none where fewer than two do. */
export function pairTurns({ text, blocks }: CleanText, purposes: readonly Purpose[]): readonly QuestionPair[] {
  const turns: Turn[] = [];
  blocks.forEach((block, at) => {
    const purpose = surestOf(purposes[at]);
    const turn = turns.at(-1);
    if (purpose === "asks") {
      if (turn === undefined || turn.answers.length > 0 || opensItem(block, turn))
        turns.push({ asks: [block], answers: [] });
      else turn.asks.push(block);
    } else if (purpose === "answers") turn?.answers.push(block);
  });
  const answered = turns.filter(({ answers }) => answers.length > 0);
  return answered.length < LEAST_TURNS ? [] : answered.map((turn) => pairOf(text, turn));
}

/** A label below a question without an answer opens the next one. */
function opensItem(block: CleanBlock, { asks }: Turn): boolean {
  return asks.length > 0 && labelOf(block) !== null;
}

function pairOf(text: string, { asks, answers }: Turn): QuestionPair {
  const [first] = asks;
  const from = (first?.start ?? 0) + (first === undefined ? 0 : (readMark(first)?.length ?? 0));
  const question = trimSpan(text, from, asks.at(-1)?.end ?? from);
  return { label: first === undefined ? null : labelOf(first), question, answer: spansOf(text, answers) };
}

function labelOf(block: CleanBlock): string | null {
  const mark = readMark(block);
  return mark?.labels.length === 1 ? (mark.labels[0] ?? null) : null;
}

/** The blocks as one span for each run of neighbours, without the first one's label. */
function spansOf(text: string, blocks: readonly CleanBlock[]): readonly Span[] {
  const spans: Span[] = [];
  for (const block of blocks) {
    const last = spans.at(-1);
    const mark = last === undefined ? readMark(block) : null;
    const start = block.start + (mark === null || mark.length >= block.text.length ? 0 : mark.length);
    if (last !== undefined && block.start - last.end <= 1)
      spans[spans.length - 1] = { start: last.start, end: block.end };
    else spans.push({ start, end: block.end });
  }
  return spans.flatMap(({ start, end }) => trimSpan(text, start, end) ?? []);
}
