import type { Span } from "@foi-records/contract";
import type { CleanBlock, CleanText, QuestionPair } from "../blocks.js";
import { follows } from "../questions/label-order.js";
import { type Mark, readMark } from "../questions/read-mark.js";
import { trimSpan } from "../text/trim-span.js";
import { type Purpose, surestOf } from "./read-purposes.js";

/** One run of blocks that ask and the run that answers below it. */
interface Turn {
  /** A label alone on its line, right above. */
  readonly above: string | null;
  readonly asks: CleanBlock[];
  readonly answers: CleanBlock[];
}

/** A label alone on its line. */
interface Above {
  readonly block: CleanBlock;
  readonly label: string;
}

const LEAST_TURNS = 2;

/** Questions and answers that stand by turns, told by what the blocks are there for alone; none where fewer than two do. */
export function pairTurns({ text, blocks }: CleanText, purposes: readonly Purpose[]): readonly QuestionPair[] {
  const turns: Turn[] = [];
  blocks.forEach((block, at) => {
    const purpose = surestOf(purposes[at]);
    const turn = turns.at(-1);
    if (purpose === "answers") turn?.answers.push(block);
    if (purpose === "asks") addAsking(turns, block, labelAbove(blocks[at - 1], turn, surestOf(purposes[at - 1])));
  });
  const answered = turns.filter(({ answers }) => answers.length > 0);
  return answered.length < LEAST_TURNS ? [] : answered.map((turn) => pairOf(text, turn));
}

/** A block below a question that has no answer yet belongs to it, unless a label opens the next one there. */
function asksWith({ asks, answers }: Turn, block: CleanBlock): boolean {
  return answers.length === 0 && (asks.length === 0 || labelOf(block) === null);
}

function addAsking(turns: Turn[], block: CleanBlock, above: Above | null): void {
  const turn = turns.at(-1);
  if (turn !== undefined && above === null && asksWith(turn, block)) {
    turn.asks.push(block);
    return;
  }
  if (above !== null && turn?.answers.at(-1) === above.block) turn.answers.pop();
  turns.push({ above: above?.label ?? null, asks: [block], answers: [] });
}

/** The label alone on the line above; one that surely answers is none unless it counts on. */
function labelAbove(block: CleanBlock | undefined, turn: Turn | undefined, purpose: string | null): Above | null {
  const label = block === undefined ? null : labelAlone(block);
  if (block === undefined || label === null) return null;
  const last = turn === undefined ? null : labelOfTurn(turn);
  return purpose === "answers" && (last === null || !follows(last, label)) ? null : { block, label };
}

function labelOfTurn({ above, asks: [first] }: Turn): string | null {
  return first === undefined ? null : (labelOf(first) ?? above);
}

function labelAlone(block: CleanBlock): string | null {
  const mark = readMark(block);
  return mark === null || mark.role === "answer" || mark.length < block.text.length ? null : labelIn(mark);
}

function pairOf(text: string, turn: Turn): QuestionPair {
  const { asks, answers } = turn;
  const [first] = asks;
  const from = (first?.start ?? 0) + (first === undefined ? 0 : (readMark(first)?.length ?? 0));
  const question = trimSpan(text, from, asks.at(-1)?.end ?? from);
  const label = labelOfTurn(turn);
  return { label, question, answer: spansOf(text, answers, label) };
}

function labelOf(block: CleanBlock): string | null {
  return labelIn(readMark(block));
}

function labelIn(mark: Mark | null): string | null {
  return mark?.labels.length === 1 ? (mark.labels[0] ?? null) : null;
}

/** The blocks as one span for each run of neighbours, without the label that the first has in common with its question. */
function spansOf(text: string, blocks: readonly CleanBlock[], label: string | null): readonly Span[] {
  const spans: Span[] = [];
  for (const block of blocks) {
    const last = spans.at(-1);
    const start = block.start + (last === undefined ? labelledBy(block, label) : 0);
    if (last !== undefined && block.start - last.end <= 1)
      spans[spans.length - 1] = { start: last.start, end: block.end };
    else spans.push({ start, end: block.end });
  }
  return spans.flatMap(({ start, end }) => trimSpan(text, start, end) ?? []);
}

/** How much of an answer is its label; '12. All were on one ward' below question 2 is a figure. */
function labelledBy(block: CleanBlock, label: string | null): number {
  const mark = readMark(block);
  if (mark === null || mark.length >= block.text.length) return 0;
  const isItsOwn = mark.role === "answer" || label === null || mark.labels.length !== 1;
  return isItsOwn || labelIn(mark)?.toLowerCase() === label.toLowerCase() ? mark.length : 0;
}
