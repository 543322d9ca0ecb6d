import type { CleanBlock } from "../blocks.js";
import { cue } from "../text/cue/cue.js";
import { mostCells } from "../text/most-cells.js";
import { asksInCell } from "./asking-cell.js";
import { labelInCell } from "./cell-label.js";
import { byLabels, labelColumn } from "./label-column.js";
import { follows, isFirst } from "./label-order.js";
import { readMark } from "./read-mark.js";

/** Head of the column that asks. */
export const QUESTION_HEAD = cue(
  /^(?:(?:your |the |foi )?(?:questions?|requests?|(?:(?:information|items?) (?:(?:that was|you) )?)?requested|query|enquiry)(?: (?:(?:as (?:it was )?|you )?asked|text|details|for information))?|(?:what )?you (?:have )?asked(?: for)?|what (?:was|we were|(?:the )?(?:requester|applicant|enquirer)) (?:asked|requested|wanted)(?: for| of us)?|(?:what you|you) (?:wanted|wished|want) (?:to know|to see|from us)|information (?:sought|wanted))\s*:?$/i,
);
/** Head of the column that answers. */
export const ANSWER_HEAD = cue(
  /^(?:(?:our |the |foi |(?:council|trust|force|agency|authority|board|service|university|college|department|office|police) |\w{3,20}['’]s? )?(?:answers?|responses?|reply|replies|information (?:provided|supplied|released|disclosed))(?: (?:given|provided|(?:of|from) (?:the )?\w{3,20}|to (?:it|this|(?:the|your) (?:questions?|request))))?|(?:what )?we (?:answer(?:ed)?|said|say|repl(?:y|ied)|respond(?:ed)?|decided|found|hold|(?:can|are able to) (?:provide|say|tell you))|our (?:decision|findings?|position|comments?))\s*:?$/i,
);
/** 'Cwestiwn / Question': a head in two languages names its column in either. */
function inEither(head: string, pattern: Pick<RegExp, "test">): boolean {
  if (pattern.test(head)) return true;
  const at = TWO_LANGUAGES.exec(head);
  return at !== null && (pattern.test(head.slice(0, at.index)) || pattern.test(head.slice(at.index + at[0].length)));
}

const TWO_LANGUAGES = / ?\/ ?/;

function asksBelow(head: string): boolean {
  return inEither(head, QUESTION_HEAD) || NUMBERED_QUESTION.test(head);
}

function answersBelow(head: string): boolean {
  return inEither(head, ANSWER_HEAD) || NUMBERED_ANSWER.test(head);
}

/** 'Question 2 | Answer 2': where each question has a table of its own, its heads print the label. */
const NUMBERED_QUESTION = /^(?:q|question|request|query|enquiry)\.? ?(?:no\.? ?)?(\d{1,2})\s?:?$/i;
const NUMBERED_ANSWER =
  /^(?:a|(?:our )?(?:answer|response|reply)(?: to (?:question|request|query|q))?)\.? ?\d{1,2}\s?:?$/i;

/** The number that the head of the column that asks prints. */
export function numberInHead({ cells = [] }: CleanBlock): string | null {
  if (!namesColumns({ cells })) return null;
  return cells.flatMap((cell) => NUMBERED_QUESTION.exec(cell)?.[1] ?? [])[0] ?? null;
}

const ASKS = /\?["'’”)]*\s*$/;

/** Metadata fields, which look like a table of questions and are none. */
export const FIELD =
  /^(?:ref|reference|date|status|subject|title|category|directorate|topic|published|case|id|type|format|department|team|name|year|outcome|exemption|request(?:er)?|respon(?:se|ded)|received|working days|days|time|file|size|licence|contact|author|service|how to)\b/i;

/** Which columns of a table ask, answer and number. */
export interface Columns {
  readonly label: number | null;
  readonly question: number;
  readonly answer: number;
  /** A column of numbers before that of the labels, which are their letters: '2' spans the rows of 'a' and 'b'. */
  readonly number?: number;
  /** A column behind that which answers, and goes on with it. */
  readonly remarks?: number;
}

/** A sheet names its case in rows of their own before the heads of its columns, and so does a page whose fields stand in a row. */
export function fromHead(rows: readonly CleanBlock[]): readonly CleanBlock[] {
  const head = rows.findIndex(namesColumns);
  const width = rows[head]?.cells?.length ?? 0;
  const others = rows.slice(0, head).every(({ cells = [] }) => cells.length !== width || FIELD.test(cells[0] ?? ""));
  if (head < 0 && areListed(rows) && readMark({ text: rows[0]?.cells?.[0] ?? "" }) === null) return rows.slice(1);
  return head > 0 && (width > 2 || others) ? rows.slice(head) : rows;
}

/** True for a row of heads. */
export function isHead(row: CleanBlock): boolean {
  return row.header === true || namesColumns(row) || withRemarks(row.cells ?? []) !== null;
}

/** 'Staffing' in bold over the whole width heads the rows below it. */
export function isGroupHead({ text, cells = [], strong = [] }: CleanBlock): boolean {
  const filled = cells.filter((cell) => cell.trim() !== "");
  const bold = strong.reduce((sum, { start, end }) => sum + end - start, 0);
  return filled.length === 1 && bold >= text.length && GROUP.test(text);
}

/** A title without a number, a question or a sentence's end. */
const GROUP = /^\p{Lu}[^\d.?!]{2,60}$/u;

/** True for the heads of a table of pairs and of nothing else: 'No | Your question | Our answer'. */
export function headsPairs(row: CleanBlock): boolean {
  const { cells } = row;
  if (cells === undefined || !namesColumns(row)) return false;
  return cells.every((cell) => asksBelow(cell) || answersBelow(cell) || inEither(cell, NUMBER_HEAD));
}

const NUMBER_HEAD = /^(?:(?:q(?:uestion)?\.? ?)?(?:no\.?|number)|#|item|part|label|rhif|ref\.?)?$/i;

function namesColumns({ cells = [] }: Pick<CleanBlock, "cells">): boolean {
  return cells.some(asksBelow) && cells.some(answersBelow);
}

/** Which column asks and which answers, by the heads, else by question marks and labels. */
export function columnsOf(rows: readonly CleanBlock[]): Columns | null {
  for (const row of rows.slice(0, 2)) {
    const cells = row.cells ?? [];
    const remarked = withRemarks(cells);
    if (remarked !== null) return remarked;
    const question = cells.findIndex(asksBelow);
    const answer = cells.findIndex(answersBelow);
    if (question < 0 || answer < 0 || question === answer) continue;
    const shift = cellsLost(row, rows);
    const spread = shift === 0 && headsNumbersToo(row, rows, question) ? 1 : 0;
    return withNumbers(rows, {
      label: labelColumn(rows, question + shift + spread),
      question: question + shift + spread,
      answer: answer + shift,
    });
  }
  return withoutHeads(rows);
}

/** 'Question' over two columns, of which the first numbers what the second asks. */
function headsNumbersToo(head: CleanBlock, rows: readonly CleanBlock[], question: number): boolean {
  return (
    head.cells?.[question + 1] === "" &&
    labelColumn(
      rows.filter((row) => row !== head),
      question + 1,
    ) !== null
  );
}

function withoutHeads(rows: readonly CleanBlock[]): Columns | null {
  const width = mostCells(rows);
  if (width < 2 || rows.length < 2) return null;
  const numbered = width > 2 ? byLabels(rows) : null;
  if (numbered !== null || width > 3) return numbered;
  const label = labelColumn(rows, width - 2);
  const question = width - 2;
  if (width === 2 && (areAskedAndTold(rows) || areListed(rows))) return { label: null, question: 0, answer: 1 };
  const asking = rows.filter(({ cells }) => ASKS.test(cells?.[question] ?? "")).length;
  return asking >= rows.length * 0.5 && (width === 2 || label !== null) ? { label, question, answer: width - 1 } : null;
}

/** 'The number of lamps in each ward. | We have 18 in each.': without heads, where most rows ask and a sentence answers each. */
function areAskedAndTold(rows: readonly CleanBlock[]): boolean {
  const asking = rows.filter(({ cells }) => asksInCell(cells?.[0] ?? "")).length;
  return asking >= rows.length * MOST && rows.every(({ cells }) => tells(cells?.[1] ?? ""));
}

const MOST = 0.7;

/** '(a) the number of firms | Twenty-three': whatever the heads say, where the first column is a list that counts on and half of it asks. */
function areListed(rows: readonly CleanBlock[]): boolean {
  const marks = rows.map(({ cells = [] }) => readMark({ text: cells[0] ?? "" }));
  const first = marks.findIndex((mark) => mark?.labels.length === 1);
  const listed = rows.slice(first).map(({ cells = [] }, at) => ({ cells, mark: marks[first + at] ?? null }));
  if (first < 0 || first > 1 || listed.length < LEAST_LISTED) return false;
  const labels = listed.map(({ mark }) => (mark?.labels.length === 1 ? (mark.labels[0] ?? "") : ""));
  const counts = labels.every((label, at) => (at === 0 ? isFirst(label) : follows(labels[at - 1] ?? "", label)));
  const asking = listed.filter(({ cells, mark }) => asksInCell((cells[0] ?? "").slice(mark?.length ?? 0))).length;
  // 'Names are in the list' only seems to ask.
  const both = listed.filter(({ cells }) => asksInCell(cells[1] ?? "")).length;
  return counts && asking * 2 >= listed.length && both < asking;
}

const LEAST_LISTED = 2;

/** A sentence that asks nothing; a figure alone may be a row of an answer's table. */
function tells(answer: string): boolean {
  return SENTENCE_END.test(answer) && answer.split(" ").length >= LEAST_WORDS && !asksInCell(answer);
}

const SENTENCE_END = /[.)]$/;
const LEAST_WORDS = 4;

/** 'Question | Yes/No | Comments': two columns answer. */
function withRemarks(heads: readonly string[]): Columns | null {
  const before = heads.length > LEAST_REMARKED && NUMBER_HEAD.test(heads[0] ?? "") ? 1 : 0;
  const [question = "", answer = "", remarks = "", more] = heads.slice(before);
  const isRemarked = more === undefined && QUESTION_HEAD.test(question) && REMARKS_HEAD.test(remarks);
  return isRemarked && (SHORT_HEAD.test(answer) || ANSWER_HEAD.test(answer))
    ? { label: before === 0 ? null : 0, question: before, answer: before + 1, remarks: before + 2 }
    : null;
}

/** A question, its answer and the remarks on it. */
const LEAST_REMARKED = 3;

const SHORT_HEAD = /^(?:yes ?(?:\/|or) ?no|y ?\/ ?n|figures?|numbers?|totals?)\s*:?$/i;
const REMARKS_HEAD =
  /^(?:(?:further |any |additional |other )?(?:comments?|remarks|notes?|details|(?:supporting )?information))\s*:?$/i;

/** A column of numbers has no head, and a text conversion drops the empty cell: the heads stand one cell too far left. */
function cellsLost(head: CleanBlock, rows: readonly CleanBlock[]): 0 | 1 {
  const width = (head.cells?.length ?? 0) + 1;
  const others = rows.filter((row) => row !== head && row.cells?.length === width);
  const labelled = others.filter(({ cells }) => labelInCell(cells?.[0] ?? "") !== null);
  return others.length > 0 && others.length === rows.length - 1 && labelled.length === others.length ? 1 : 0;
}

/** The columns with that of the numbers whose letters are the labels. */
function withNumbers(rows: readonly CleanBlock[], columns: Columns): Columns {
  const { label } = columns;
  if (label === null || label === 0) return columns;
  const lettered = rows.filter(({ cells }) => LETTER_CELL.test(cells?.[label] ?? ""));
  const numbers = lettered.flatMap(({ cells }) => cells?.[label - 1] || []);
  const isNumbered = numbers.length > 0 && numbers.every((cell) => NUMBER_CELL.test(cell));
  return isNumbered ? { ...columns, number: label - 1 } : columns;
}

const LETTER_CELL = /^\(?(?:[a-h]|[ivx]{1,4})[.)]{0,2}$/i;
export const NUMBER_CELL = /^(?:q(?:uestion)?\.? ?)?\(?(\d{1,3})[.):]{0,2}$/i;
