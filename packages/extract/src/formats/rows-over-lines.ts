import type { TextLine } from "./text-line.js";

type Group<Line extends TextLine = TextLine> = readonly Line[];

const TABS = /\t+/;
/** More lines, or longer ones, are no part of a cell. */
const MOST_LINES = 10;
const MOST_CHARACTERS = 2400;
const NUMBER = /^(?:q(?:uestion)?\.? ?)?\(?(\d{1,2})(?:[.):]|\b)/i;
const ASKS = /\?["'’”)]*$/;
/** A first cell of fewer words names a thing that is counted, and its row is one line. */
const LEAST_WORDS = 4;
const SPACE = /\s+/;
const LEADS_ON = /[:,]$/;

/**
 * Rows parted by tabs whose last cell goes on over the lines below, to the next row of the same table, are one line with
 * breaks in it: 'How many fires?⇥2023: 11', '2024: 19', 'How many deaths?⇥None'.
 */
export function joinRowsOverLines<Line extends TextLine>(groups: readonly Group<Line>[]): readonly Group<Line>[] {
  const joined: Group<Line>[] = [];
  for (let index = 0; index < groups.length; index++) {
    const group = groups[index] as Group<Line>;
    const count = linesBelow(groups, index);
    joined.push(count === 0 ? group : [withLines(group, groups.slice(index + 1, index + 1 + count))]);
    index += count;
  }
  return joined;
}

function withLines<Line extends TextLine>([row]: Group<Line>, below: readonly Group[]): Line {
  const lines = below.map((group) => group.map(({ text }) => text).join(" "));
  return { ...(row as Line), text: [(row as Line).text, ...lines].join("\n") };
}

/** How many groups below a row are of its last cell. */
function linesBelow(groups: readonly Group[], index: number): number {
  const cells = cellsOf(groups[index]);
  if (cells.length < 2) return 0;
  const count = countBelow(groups, index);
  const between = groups.slice(index + 1, index + 1 + count);
  if (between.some(([line]) => NUMBER.test(line?.text ?? ""))) return 0;
  if (count === 0 || between.flat().reduce((sum, { text }) => sum + text.length, 0) > MOST_CHARACTERS) return 0;
  const next = cellsOf(groups[index + 1 + count]);
  if (next.length === cells.length)
    return isNext(cells, next) || (!between.some(isApart) && names(cells) && names(next) && !leadsOn(between))
      ? count
      : 0;
  // Below the last row only what stands right under it, where the rows themselves stand apart.
  const apart = between.findIndex(isApart);
  const own = apart < 0 ? count : apart;
  return isApart(groups[index]) && isNext(cellsOf(groups[index - 1]), cells) ? own : 0;
}

function countBelow(groups: readonly Group[], index: number): number {
  let count = 0;
  while (count <= MOST_LINES && isPlain(groups[index + 1 + count])) count++;
  return count > MOST_LINES ? 0 : count;
}

function isPlain(group: Group | undefined): boolean {
  return group?.every(({ text }) => !text.includes("\t") && !text.includes("|")) === true;
}

function isApart(group: Group | undefined): boolean {
  return group?.[0]?.afterGap === true;
}

function leadsOn(between: readonly Group[]): boolean {
  return LEADS_ON.test(between.at(-1)?.at(-1)?.text ?? "");
}

/** The cells of a row parted by tabs; none of what is no row. */
function cellsOf(group: Group | undefined): readonly string[] {
  const [line, other] = group ?? [];
  return line === undefined || other !== undefined || !line.text.includes("\t") ? [] : line.text.split(TABS);
}

/** '4. …' under '3. …', or a question under a question. */
function isNext([one = ""]: readonly string[], [next = ""]: readonly string[]): boolean {
  const number = Number(NUMBER.exec(one)?.[1] ?? Number.NaN);
  return Number(NUMBER.exec(next)?.[1] ?? Number.NaN) === number + 1 || (ASKS.test(one) && ASKS.test(next));
}

function names([first = ""]: readonly string[]): boolean {
  return NUMBER.test(first) || first.split(SPACE).length >= LEAST_WORDS;
}
