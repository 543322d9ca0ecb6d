import type { Span } from "@foi-records/contract";
import type { CleanBlock, CleanText, QuestionPair } from "../blocks.js";
import { firstBlockAfter } from "../text/blocks-within.js";
import { trimSpan } from "../text/trim-span.js";
import { labelInCell, labelled } from "./cell-label.js";
import { cellSpans } from "./cell-spans.js";
import { type FieldPair, fieldPairs } from "./field-pair.js";
import { answerInLetter } from "./letter-in-cell.js";
import { readMark } from "./read-mark.js";
import { severalPairs } from "./several-pairs.js";
import {
  ANSWER_HEAD,
  type Columns,
  columnsOf,
  fromHead,
  isGroupHead,
  isHead,
  NUMBER_CELL,
  numberInHead,
  QUESTION_HEAD,
} from "./table-columns.js";
import { termPairs } from "./term-pairs.js";
import { sharedByTerms, termTurns } from "./term-turns.js";
import { underStems } from "./under-stems.js";

const ASKS = /\?["'’”)]*\s*$/;
/** Pairs that the page's own structure gives: rows of a question and an answer, `dl`, `details`. None where it has none. */
export function structuredPairs(clean: CleanText): readonly QuestionPair[] {
  return joinFolds(groupsOf(clean.blocks)).flatMap((group) => underItsLabel(clean, group, groupPairs(clean, group)));
}

/** A table of one question right below a line that is a label alone: 'Question 2' over 'Request | …' and 'Response | …'. */
function underItsLabel(
  clean: CleanText,
  [first]: readonly CleanBlock[],
  pairs: readonly QuestionPair[],
): readonly QuestionPair[] {
  const [only, second] = pairs;
  if (first === undefined || only?.label !== null || second !== undefined) return pairs;
  const above = clean.blocks[firstBlockAfter(clean, first.start) - 1];
  const label = above === undefined || above.group !== undefined ? null : labelInCell(above.text);
  return label === null ? pairs : [{ ...only, label }];
}

function groupPairs(clean: CleanText, group: readonly CleanBlock[]): readonly QuestionPair[] {
  const [first, second, more] = group;
  if (first?.cells === undefined) return ofTerms(clean, group);
  if (more === undefined && asksInHeads(first, second)) return columnPairs(clean, first, second);
  return rowPairs(clean, group);
}

/** Terms that ask, or that name in turn what was asked and what was answered, as the fields of a table do. */
function ofTerms(clean: CleanText, group: readonly CleanBlock[]): readonly QuestionPair[] {
  const turns = termTurns(clean, group);
  return turns.length > 0 ? ofFields(clean, turns) : sharedByTerms(clean, underStems(termPairs(clean, group)));
}

/** Parts that open at a click stand by themselves, one term each; several in a row are one list. */
function joinFolds(groups: readonly (readonly CleanBlock[])[]): readonly (readonly CleanBlock[])[] {
  const joined: (readonly CleanBlock[])[] = [];
  let open = false;
  for (const group of groups) {
    const isFold =
      group.every(({ cells }) => cells === undefined) && group.filter(({ part }) => part === "term").length === 1;
    if (isFold && open) joined.push([...(joined.pop() ?? []), ...group]);
    else joined.push(group);
    open = isFold;
  }
  return joined;
}

function groupsOf(blocks: readonly CleanBlock[]): readonly (readonly CleanBlock[])[] {
  const groups = new Map<number, CleanBlock[]>();
  for (const block of blocks) {
    if (block.group === undefined) continue;
    const group = groups.get(block.group);
    if (group === undefined) groups.set(block.group, [block]);
    else group.push(block);
  }
  return [...groups.values()];
}

function rowPairs(clean: CleanText, all: readonly CleanBlock[]): readonly QuestionPair[] {
  const rows = fromHead(all);
  const columns = columnsOf(rows);
  if (columns === null) return ofFields(clean, fieldPairs(rows));
  const pairs: QuestionPair[] = [];
  let number = "";
  for (const row of rows) {
    if (isHead(row) || isGroupHead(row)) continue;
    number = NUMBER_CELL.exec(row.cells?.[columns.number ?? -1] ?? "")?.[1] ?? number;
    const own = rowPair(clean, row, columns, number);
    pairs.push(...(own.length === 1 && row.cells?.length === columns.answer ? shared(own, pairs.at(-1)) : own));
  }
  return underStems(withoutOwnLabels(clean, underNumberOfHead(pairs, rows[0])));
}

/** '1. How many?' beside '1. Seven' and so in each row: the label of the answer is no part of it. */
function withoutOwnLabels(clean: CleanText, pairs: readonly QuestionPair[]): readonly QuestionPair[] {
  const cut = pairs.map(({ label, answer: [said, more] }) => {
    const mark = said === undefined ? null : readMark({ text: clean.text.slice(said.start, said.end) });
    const isOwn = label !== null && more === undefined && mark?.labels[0] === label && mark.labels.length === 1;
    return said === undefined || !isOwn ? null : trimSpan(clean.text, said.start + mark.length, said.end);
  });
  const answered = pairs.filter(({ answer }) => answer.length > 0).length;
  if (answered < LEAST_LABELLED || cut.filter((span) => span !== null).length < answered) return pairs;
  return pairs.map((pair, index) => (cut[index] == null ? pair : { ...pair, answer: [cut[index]] }));
}

const LEAST_LABELLED = 2;

/** The one pair of a table whose head prints its number. */
function underNumberOfHead(pairs: readonly QuestionPair[], head: CleanBlock | undefined): readonly QuestionPair[] {
  const [only, second] = pairs;
  if (head === undefined || only?.label !== null || second !== undefined) return pairs;
  return [{ ...only, label: numberInHead(head) }];
}

/** 'How many wardens? | How many dogs?' over '12 | 3': two rows, of which the first asks in every column. */
function asksInHeads({ cells: heads = [] }: CleanBlock, values: CleanBlock | undefined): boolean {
  if (heads.length < 2 || heads.length !== values?.cells?.length) return false;
  const asking = heads.filter((head) => ASKS.test(head)).length;
  const mostAsk = asking === heads.length || (asking >= 2 && asking * 3 >= heads.length);
  return mostAsk && values.cells.every((cell) => !ASKS.test(cell));
}

function columnPairs(clean: CleanText, heads: CleanBlock, values?: CleanBlock): readonly QuestionPair[] {
  const answers = values === undefined ? [] : cellSpans(values);
  return cellSpans(heads).map((question, column) => labelled(clean, null, question, answers[column] ?? null));
}

/** Pairs whose question and answer are fields; a number before the only question of a field is its label. */
function ofFields(clean: CleanText, pairs: readonly FieldPair[]): readonly QuestionPair[] {
  return pairs.flatMap(({ label, question, answer: fields }) => {
    const answer = fields.map((field) => answerInLetter(clean, field));
    const several = severalPairs(clean, question, answer[0] ?? null);
    if (answer.length === 1 && answersEach(several, answer[0])) return several;
    // Numbers inside a sentence part nothing.
    if (several.length > 1 && clean.text.slice(question.start, question.end).split("\n").length >= several.length)
      return several.map((one) => ({ ...one, answer }));
    return several.length > 1 ? { label, question, answer } : { ...labelled(clean, label, question, null), answer };
  });
}

/** True where the field of the answer has a part of its own for each question. */
function answersEach(several: readonly QuestionPair[], whole: Span | undefined): boolean {
  return several.length > 1 && several.every(({ answer: [own] }) => own !== undefined && own !== whole);
}

/** A row that ends before the column of answers has that of the row above, whose cell reaches down over it. */
function shared(own: readonly QuestionPair[], above: QuestionPair | undefined): readonly QuestionPair[] {
  return own.map((pair) => (pair.answer.length > 0 || above === undefined ? pair : { ...pair, answer: above.answer }));
}

function rowPair(clean: CleanText, row: CleanBlock, columns: Columns, number: string): readonly QuestionPair[] {
  const cells = cellSpans(row);
  const [question, answer] = withoutHeads(clean, cells[columns.question] ?? null, cells[columns.answer] ?? null);
  if (question === null && answer === null) return [];
  const several = question === null ? [] : severalPairs(clean, question, answer);
  const label = labelOf(row, columns, number);
  if (several.length > 1) return underNumber(several, label);
  const pair = labelled(clean, label, question, answer);
  const remarks = columns.remarks === undefined ? null : (cells[columns.remarks] ?? null);
  return [remarks === null ? pair : { ...pair, answer: [...pair.answer, remarks] }];
}

/** The letters inside a cell whose row has a number of its own: '(a)' and '(b)' beside '2' are '2a' and '2b'. */
function underNumber(pairs: readonly QuestionPair[], cell: string | null): readonly QuestionPair[] {
  const number = NUMBER_CELL.exec(cell ?? "")?.[1];
  if (number === undefined || !pairs.every(({ label }) => label !== null && LETTER.test(label))) return pairs;
  return pairs.map((pair) => ({ ...pair, label: `${number}${pair.label}` }));
}

const LETTER = /^[a-z]$/;

/** The label that stands in cells of its own: a letter behind the number that spans its row. */
function labelOf({ cells = [] }: CleanBlock, { label, number }: Columns, spanning: string): string | null {
  const own = label === null ? null : (cells[label] ?? null);
  if (number === undefined) return own;
  const letter = own === null ? null : labelInCell(own);
  return letter === null ? (cells[number] ?? null) : `${spanning}${letter}`;
}

/** A card has its heads in its cells: 'You asked' over the question, 'We reply' over the answer. */
function withoutHeads(
  clean: CleanText,
  question: Span | null,
  answer: Span | null,
): readonly [Span | null, Span | null] {
  const [asks, answers] = [question, answer].map((cell) => (cell === null ? null : firstLineEnd(clean.text, cell)));
  if (question === null || answer === null || !asks || !answers) return [question, answer];
  const heads = [clean.text.slice(question.start, asks), clean.text.slice(answer.start, answers)] as const;
  if (!QUESTION_HEAD.test(heads[0]) || !ANSWER_HEAD.test(heads[1])) return [question, answer];
  return [trimSpan(clean.text, asks, question.end), trimSpan(clean.text, answers, answer.end)];
}

/** Where the first line of several ends; null where there is but one. */
function firstLineEnd(text: string, { start, end }: Span): number | null {
  const at = text.indexOf("\n", start);
  return at < 0 || at >= end ? null : at;
}
