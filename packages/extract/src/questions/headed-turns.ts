import type { Span } from "@foi-records/contract";
import type { CleanBlock, CleanText, QuestionPair, Section, SectionKind } from "../blocks.js";
import { blocksWithin, firstBlockAfter } from "../text/blocks-within.js";
import { trimSpan } from "../text/trim-span.js";
import { follows, isFirst } from "./label-order.js";
import { type Mark, readMark } from "./read-mark.js";
import { answerSpan } from "./restated.js";
import { splitItem } from "./split-item.js";

/** A heading with a label, right over 'You asked: …'. */
interface Head {
  readonly label: string;
  readonly block: CleanBlock;
  /** The block in which what was asked begins, and the length of the mark before it. */
  readonly asked: CleanBlock;
  readonly length: number;
}

const LEAST_HEADS = 2;
const LONGEST_HEAD = 100;
const IS_ASKED = /\?["'’”)]*\s*$/;
/** Parts of a page in which answers stand. */
const ANSWERING: ReadonlySet<SectionKind> = new Set(["request", "response", "preamble", "refusal-notice"]);

/** Pairs of a page with a labelled heading over each of its turns: 'B. Minutes', 'You asked: “…”' and what answers it. */
export function headedTurns(clean: CleanText, sections: readonly Section[]): readonly QuestionPair[] {
  const heads = runOf(clean.blocks.flatMap((block, index) => headAt(block, clean.blocks[index + 1])));
  if (heads.length < LEAST_HEADS) return [];
  const end = endOfTurns(sections, firstBlockAfter(clean, heads.at(-1)?.asked.start ?? 0));
  const pairs = heads.map((head, index) => pairUnder(clean, head, heads[index + 1]?.block.start ?? end));
  return pairs.every(({ question, answer }) => question !== null && answer.length > 0) ? pairs : [];
}

function headAt(block: CleanBlock, next: CleanBlock | undefined): readonly Head[] {
  if (next === undefined || block.text.length > LONGEST_HEAD || IS_ASKED.test(block.text)) return [];
  const mark = readMark(block);
  const [label, other] = mark?.labels ?? [];
  if (mark === null || label === undefined || other !== undefined || mark.role === "answer") return [];
  const asks = askingMark(next);
  return asks === null ? [] : [{ label, block, asked: next, length: asks.length }];
}

function askingMark(block: CleanBlock): Mark | null {
  const mark = readMark(block);
  return mark?.role === "question" && mark.labels.length === 0 ? mark : null;
}

/** The heads whose labels count on from a first one, where all do. */
function runOf(heads: readonly Head[]): readonly Head[] {
  const counts = heads.every(({ label }, index) => {
    const before = heads[index - 1]?.label;
    return before === undefined ? isFirst(label) : follows(before, label);
  });
  return counts ? heads : [];
}

/** The end of the answers that the last head stands over. */
export function endOfTurns(sections: readonly Section[], last: number): number {
  let end = 0;
  for (const section of sections) {
    if (section.last < last) continue;
    if (!ANSWERING.has(section.kind)) break;
    end = section.end;
  }
  return end;
}

function pairUnder(clean: CleanText, { label, asked, length }: Head, end: number): QuestionPair {
  const start = asked.start + length;
  const blocks = blocksWithin(clean, start, end);
  const marked = blocks.find((block) => block.start > asked.start && isAnswerMark(block));
  const { question, answer } =
    marked === undefined ? split(clean, asked, start, end) : cutAt(clean, start, marked, end);
  return { label, question, answer: answer === null ? [] : [answer] };
}

function isAnswerMark(block: CleanBlock): boolean {
  const mark = readMark(block);
  return mark?.role === "answer" && mark.labels.length === 0;
}

function cutAt({ text }: CleanText, start: number, marked: CleanBlock, end: number) {
  const from = marked.start + (readMark(marked)?.length ?? 0);
  return { question: trimSpan(text, start, marked.start), answer: answerSpan(text, from, end) };
}

function split(clean: CleanText, asked: CleanBlock, start: number, end: number) {
  const first = trimSpan(clean.text, start, asked.end);
  // What is quoted whole is what was asked.
  if (first !== null && QUOTED.test(clean.text.slice(first.start, first.end)))
    return { question: first, answer: answerSpan(clean.text, asked.end, end) };
  const line: Span = { start, end: Math.max(start, Math.min(asked.end, end)) };
  const item = { labels: [], role: "question", mentioned: false, inSentence: false, at: start } as const;
  return splitItem(clean, { ...item, start, end, lineEnd: line.end });
}

const QUOTED = /^["“‘'][^"“”]*["”’'][.,;]?$/;
