import type { Figure, Span, Table } from "@foi-records/contract";
import type { CleanBlock, CleanText } from "../blocks.js";
import { blocksWithin } from "../text/blocks-within.js";
import { cue } from "../text/cue/cue.js";
import { matchesOf } from "../text/matches-of.js";
import { APPROXIMATE, FIGURE_FORMS, type FigureForm, NO_FIGURE } from "./figure-forms.js";
import { findDates, toIsoDate } from "./uk-date.js";

interface Placed extends Figure {
  readonly start: number;
}

/** A word that a form can start with, or a word beside a digit or in an address; most words of a text are neither. */
const WORD_START =
  "(?<!\\w)(?=[a-z])(?=[a-z]+[-/_. ]{0,2}\\d|(?:yes|no|none|nil|zero|one|tw|three|four|five|six|seven|eight|nine|ten|eleven|fewer|less|more|greater|under|over|at|up|thirt|fift|https?:|www\\.)|[\\w.+-]{1,64}@)";
/** Where a form can start: at a word, a figure or a sign, or in the white space before a line's first word. */
const START = `(?:${WORD_START}|(?=[\\d£<.+-])|^(?=\\s))`;
const FORMS = cue(
  new RegExp(`${START}(?:(${NO_FIGURE.source})|${FIGURE_FORMS.map(({ pattern }) => `(${pattern})`).join("|")})`, "gim"),
);
const MAY_HOLD_FIGURE =
  /\d|\b(?:yes|no|none|nil|zero|one|two|three|four|five|six|seven|eight|nine|ten|\w+teen|eleven|twelve|twenty)\b/i;
/** A number at the head of a line that numbers it. */
const LINE_LABEL = /^\s*(?:\(?(?:Q|A)?\d{1,2}[.):](?=\s)|Q\d{1,2}\b|\d{1,2}[a-l]\b|\[\d+\])/gim;
const BEFORE = 28;
/** More than this is a data set, not an answer that a reader sums up. */
const MOST_FIGURES = 500;

/** Figures inside an answer, in reading order; labels, provisions, references and telephone numbers are none. */
export function readFigures(text: string): readonly Figure[] {
  if (!MAY_HOLD_FIGURE.test(text)) return [];
  const dates = findDates(text);
  const blanked = blank(blank(text, dates), labelSpans(text));
  const figures = [...dates.map((date) => dated(text, date)), ...numbered(blanked, text)];
  return figures
    .sort((a, b) => a.start - b.start)
    .slice(0, MOST_FIGURES)
    .map(({ text, value, kind, approximate }) => ({ text, value, kind, approximate }));
}

function labelSpans(text: string): Span[] {
  return [...matchesOf(text, LINE_LABEL)].map(({ index, 0: label }) => ({ start: index, end: index + label.length }));
}

/** The text with parts made blank, offsets kept. */
function blank(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text;
  let result = "";
  let from = 0;
  for (const { start, end } of spans) {
    result += text.slice(from, start) + "\0".repeat(Math.max(0, end - start));
    from = end;
  }
  return result + text.slice(from);
}

function dated(text: string, date: ReturnType<typeof findDates>[number]): Placed {
  const printed = text.slice(date.start, date.end);
  return { text: printed, value: toIsoDate(date), kind: "date", approximate: date.year === null, start: date.start };
}

function numbered(blanked: string, text: string): Placed[] {
  return [...matchesOf(blanked, FORMS)].flatMap((match) => {
    const form =
      match[1] === undefined ? FIGURE_FORMS.find((_form, index) => match[index + 2] !== undefined) : undefined;
    if (form === undefined) return [];
    return [toFigure(form, match[0], match.index, text)];
  });
}

function toFigure(form: FigureForm, match: string, at: number, text: string): Placed {
  const before = text.slice(Math.max(0, at - BEFORE), at);
  const word = APPROXIMATE.exec(before)?.[0] ?? "";
  const value = form.value(match);
  const start = at - word.length;
  return { text: (word + match).trim(), value, kind: form.kind, approximate: value === null || word !== "", start };
}

/** The answer as a table, where most of it is table rows. */
export function readTable(clean: CleanText, answer: readonly Span[]): Table | null {
  const blocks = answer.flatMap(({ start, end }) =>
    blocksWithin(clean, start, end).filter((block) => start <= block.start && block.end <= end),
  );
  const rows = blocks.filter(isRow);
  const length = (list: readonly CleanBlock[]): number => list.reduce((sum, { text }) => sum + text.length, 0);
  if (rows.length < 2 || length(rows) * 2 < length(blocks)) return null;
  const header = rows.filter((row) => row.header === true).slice(0, 1);
  const body = rows.filter((row) => !header.includes(row));
  return { header: [...(header[0]?.cells ?? [])], rows: body.map(({ cells }) => [...cells]) };
}

function isRow(block: CleanBlock): block is CleanBlock & { readonly cells: readonly string[] } {
  return block.kind === "table-row" && block.cells !== undefined;
}
