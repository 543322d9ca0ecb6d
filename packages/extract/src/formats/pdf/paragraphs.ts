import type { Edges } from "./flow.js";
import { joinLine, type StrongText } from "./join-words.js";
import type { Leading } from "./leading.js";
import type { FlowLine } from "./line-breaks.js";
import { startsAnew } from "./line-breaks.js";
import { type ListMark, readListMark } from "./list-marks.js";
import { textOf } from "./mark-furniture.js";
import type { Line } from "./page-content.js";

/** What is known of the whole document while its lines are joined. */
export interface DocumentFacts {
  readonly leading: Leading;
  /** The size of most of its letters. */
  readonly bodySize: number;
  /** Left edge of most of its lines. */
  readonly margin: number;
  readonly words: () => ReadonlySet<string>;
}

/** Lines that are one paragraph. */
export interface Paragraph extends StrongText {
  readonly page: number;
  readonly x: number;
  /** How far inside the margin it begins. */
  readonly indent: number;
  readonly size: number;
  readonly lines: number;
  readonly mark: ListMark | null;
}

/** A line in the flow, with the mark it begins with taken into account. */
export function toFlowLine(line: Line, edges: Edges): FlowLine {
  return { line, text: textOf(line), ...edges, textX: readListMark(line)?.textX ?? line.x };
}

/** Groups the lines of one cell or column into paragraphs. */
export function joinParagraphs(lines: readonly FlowLine[], facts: DocumentFacts): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let open: FlowLine[] = [];
  for (const line of lines) {
    if (startsAnew(open, line, facts.leading.of(line.line.size))) {
      if (isFilled(open)) paragraphs.push(toParagraph(open, facts));
      open = [line];
    } else open.push(line);
  }
  return isFilled(open) ? [...paragraphs, toParagraph(open, facts)] : paragraphs;
}

/** The text of the lines of one paragraph, broken words joined; there is one line at least. */
export function toParagraph(lines: readonly [FlowLine, ...FlowLine[]], facts: DocumentFacts): Paragraph {
  const [{ line: first, left }, second] = lines;
  const joined = lines
    .slice(1)
    .reduce((text, { line }) => joinLine(text, textWithStrong(line), facts.words), textWithStrong(first));
  const { page, x } = first;
  const size = Math.max(...lines.map(({ line }) => line.size));
  const hanging = second !== undefined && second.line.x - x > first.size * 0.8;
  const mark = readListMark(first);
  const place = { page, x, indent: x - (left ?? facts.margin), size, lines: lines.length };
  return { ...joined, ...place, mark: mark !== null && hanging ? { ...mark, apart: true } : mark };
}

/** Some lines, if there are any. */
export function isFilled(lines: readonly FlowLine[]): lines is readonly [FlowLine, ...FlowLine[]] {
  return lines.length > 0;
}

function textWithStrong(line: Line): StrongText {
  if (line.fragments.length === 1) return line.fragments[0] ?? { text: "", strong: [] };
  let text = "";
  const strong: { start: number; end: number }[] = [];
  for (const fragment of line.fragments) {
    if (text !== "") text += " ";
    for (const { start, end } of fragment.strong) strong.push({ start: start + text.length, end: end + text.length });
    text += fragment.text;
  }
  return { text, strong };
}
