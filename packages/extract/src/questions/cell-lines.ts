import type { CleanBlock, CleanText, QuestionPair, Section } from "../blocks.js";
import { trimSpan } from "../text/trim-span.js";
import { asksInCell } from "./asking-cell.js";
import { readMark } from "./read-mark.js";
import { ANSWER_HEAD, QUESTION_HEAD } from "./table-columns.js";

const LEAST = 2;

/** Pairs of a table that a scrape printed a cell a line: its two heads, then a question and what answers it by turns. */
export function pairCellLines(clean: CleanText, sections: readonly Section[]): readonly QuestionPair[] {
  const head = clean.blocks.findIndex(
    ({ text, cells }, index) =>
      cells === undefined && QUESTION_HEAD.test(text) && ANSWER_HEAD.test(clean.blocks[index + 1]?.text ?? ""),
  );
  const cells = head < 0 ? [] : cellsFrom(clean, sections, head + 2);
  const [first] = cells;
  if (first === undefined || !asks(first) || readMark(first) !== null) return [];
  const questions = isByTurns(cells) ? cells.filter((_, index) => index % 2 === 0) : askingCells(cells);
  if (questions.length < LEAST) return [];
  const end = cells.at(-1)?.end ?? 0;
  return questions.map((question, index) => {
    const answer = trimSpan(clean.text, question.end, questions[index + 1]?.start ?? end);
    return {
      label: null,
      question: { start: question.start, end: question.end },
      answer: answer === null ? [] : [answer],
    };
  });
}

/** The lines below the heads, as far as the part of the page goes that they open. */
function cellsFrom(clean: CleanText, sections: readonly Section[], from: number): readonly CleanBlock[] {
  const section = sections.find(({ first, last }) => first <= from && from <= last);
  return section === undefined ? [] : clean.blocks.slice(from, section.last + 1);
}

/** True where every second line may ask and no line between asks. */
function isByTurns(cells: readonly CleanBlock[]): boolean {
  if (cells.length % 2 !== 0) return false;
  const asked = cells.filter((cell, index) => index % 2 === 0 && asks(cell)).length;
  return asked * 4 >= cells.length && cells.every((cell, index) => index % 2 === 0 || !asks(cell));
}

/** Cells that ask, each after one that answers. */
function askingCells(cells: readonly CleanBlock[]): readonly CleanBlock[] {
  return cells.filter((cell, index) => asks(cell) && (index === 0 || !asks(cells[index - 1] ?? cell)));
}

function asks({ text }: CleanBlock): boolean {
  return asksInCell(text);
}
