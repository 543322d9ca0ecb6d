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
  readonly size: number;
  readonly lines: number;
  readonly mark: ListMark | null;
}

/** A line in the flow, with the mark it begins with taken into account. */
export function toFlowLine(line: Line, right: number): FlowLine {
  return { line, text: textOf(line), right, textX: readListMark(line)?.textX ?? line.x };
}

/** Groups the lines of one cell or column into paragraphs. */
export function joinParagraphs(lines: readonly FlowLine[], facts: DocumentFacts): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let open: FlowLine[] = [];
  for (const line of lines) {
    if (startsAnew(open, line, facts.leading.of(line.line.size))) {
      if (open.length > 0) paragraphs.push(toParagraph(open, facts));
      open = [line];
    } else open.push(line);
  }
  return open.length > 0 ? [...paragraphs, toParagraph(open, facts)] : paragraphs;
}

/** The text of the lines of one paragraph, broken words joined. */
export function toParagraph(lines: readonly FlowLine[], facts: DocumentFacts): Paragraph {
  const first = lines[0]?.line;
  const mark = first === undefined ? null : readListMark(first);
  let joined: StrongText = { text: "", strong: [] };
  for (const { line } of lines) {
    const next = textWithStrong(line);
    joined = joined.text === "" ? next : joinLine(joined, next, facts.words);
  }
  const hanging = lines[1] !== undefined && lines[1].line.x - (first?.x ?? 0) > (first?.size ?? 0) * 0.8;
  const size = Math.max(...lines.map(({ line }) => line.size));
  const place = { page: first?.page ?? 1, x: first?.x ?? 0, size, lines: lines.length };
  return { ...joined, ...place, mark: mark !== null && hanging ? { ...mark, apart: true } : mark };
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
