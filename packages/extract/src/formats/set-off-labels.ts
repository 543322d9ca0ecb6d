import { TABLE_LIKE, type TextLine } from "./text-line.js";

/** A number, a letter, a mark or a part's name that word processors set off from its words by a tab: '3.⇥', '(a)⇥', 'Q1)⇥', 'Answer:⇥', '•⇥'. */
const SET_OFF =
  /^(\(?(?:\d{1,3}[a-z]{0,2}|[a-z]|[ivx]{1,4})[.):]{1,2}|(?:q|a|question|answer|response|reply)(?:\.? ?\d{1,2}[a-z]?[.):]{0,2}|:)|\d{1,2}(?:\.\d{1,2}){1,2}\.?(?=\t+[^\t]{24})|[•▪●◦·–—*\uf0a7\uf0b7-])\t+(?=[^\s|])/i;
const TAB = "\t";

/**
 * A label that a tab sets off begins the words of its item and is no cell beside them, unless its line has more cells or
 * stands among rows that begin with labels and do.
 */
export function joinSetOffLabels<Line extends TextLine>(lines: readonly Line[]): readonly Line[] {
  const joined: Line[] = [];
  for (let index = 0; index < lines.length; ) {
    const end = endOfRows(lines, index);
    const rows = lines.slice(index, Math.max(end, index + 1));
    for (const row of rows.some(isNumberedRow) ? rows : rows.map(joinLabel)) joined.push(row);
    index += rows.length;
  }
  return joined.map((line, index) => hanging(line, joined[index + 1]));
}

/** '5.     I agree with you.' over a line that begins below its words: what sets off the number parts no cells. */
function hanging<Line extends TextLine>(line: Line, next: Line | undefined): Line {
  const [printed = "", label = ""] = HANGING.exec(line.text) ?? [];
  if (printed === "" || next === undefined || next.afterGap || next.indent !== line.indent + printed.length)
    return line;
  const rest = line.text.slice(printed.length);
  const indent = line.indent + printed.length - label.length - 1;
  return TABLE_LIKE.test(rest) ? line : { ...line, indent, text: `${label} ${rest}` };
}

const HANGING = /^(\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]) {2,8}(?=\S)/;

/** The place behind the lines from here on that have tabs. */
function endOfRows(lines: readonly TextLine[], first: number): number {
  let end = first;
  while (lines[end]?.text.includes(TAB)) end++;
  return end;
}

/** '1.⇥How many?⇥Ten' is a row of a table. */
function isNumberedRow({ text }: TextLine): boolean {
  const label = SET_OFF.exec(text);
  return label !== null && text.includes(TAB, label[0].length);
}

function joinLabel<Line extends TextLine>(line: Line): Line {
  const label = line.text.includes(TAB) ? SET_OFF.exec(line.text) : null;
  return label === null ? line : { ...line, text: `${label[1]} ${line.text.slice(label[0].length)}` };
}
