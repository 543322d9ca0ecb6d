import type { CleanText } from "../blocks.js";
import { matchesOf } from "../text/matches-of.js";
import type { Item } from "./item.js";

/** What a label is printed with: 'Q', '(' before it, ')', '.', ':' behind it. */
const SHAPE = /^([([]?|Q)(\d{1,2}|[a-h]|[ivx]{1,4})([.):\]]{1,2})\s*$/;
/** Any label inside a line, behind the end of a sentence or of a figure. */
const INSIDE = /(?<=[.?!;:\d)\p{L}”"’']\s)([([]?|Q)(\d{1,2}|[a-h]|[ivx]{1,4})([.):\]]{1,2})\s+(?=\S)/gu;
const LEAST_ITEMS = 2;

/**
 * Answers that a scrape ran into the line of another: '1) Nine. 3) None.' over '2) £40.'. Each label that is asked for and opens no
 * line stands once inside one, printed as the others are; the items stay as they are where one of them does not.
 */
export function withKnownInside(clean: CleanText, items: readonly Item[], known: readonly string[]): readonly Item[] {
  const own = new Set(items.flatMap(({ labels }) => labels));
  const missing = known.filter((label) => !own.has(label));
  const shape = shapeOf(clean, items[0]);
  if (missing.length === 0 || known.length < LEAST_ITEMS || shape === null) return items;
  const found = items.flatMap((item) => marksIn(clean, item, shape).filter(({ label }) => missing.includes(label)));
  const isEachOnce = found.length === missing.length && new Set(found.map(({ label }) => label)).size === found.length;
  if (!isEachOnce) return items;
  return items.flatMap((item) =>
    cutAt(
      item,
      found.filter(({ at }) => at >= item.start && at < item.end),
    ),
  );
}

const NUMBER = /^\d{1,2}$/;

/** '1. … the plans 2. Please send …' over '3. …': the number that a list skips stands in the line of the one before it. */
export function withSkippedInside(clean: CleanText, items: readonly Item[]): readonly Item[] {
  return items.flatMap((item, index) => {
    const [label, next] = [item.labels[0] ?? "", items[index + 1]?.labels[0] ?? ""];
    const shape = shapeOf(clean, item);
    if (shape === null || !NUMBER.test(label) || Number(next) !== Number(label) + 2) return [item];
    const skipped = String(Number(label) + 1);
    const line = clean.text.slice(item.start, item.lineEnd);
    const mark = new RegExp(String.raw`\s([([]?)${skipped}([.):\]]{1,2})\s+(?=[\p{Lu}“"])`, "gu");
    const [found, other] = [...matchesOf(line, mark)];
    if (found === undefined || other !== undefined || `${found[1]} ${found[2]}` !== shape) return [item];
    const at = item.start + found.index + 1;
    return cutAt(item, [{ label: skipped, at, start: item.start + found.index + found[0].length }]);
  });
}

const SUB_LABEL = /^(\d{1,2})([a-h]|[ivx]{1,4})$/;
const RUNS: readonly (readonly string[])[] = [[..."abcdefgh"], ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii"]];

/** '2. a) 88. b) 19. c) The county.': the letters that are asked for under a number go on in the line of the first. */
export function withLettersInside(clean: CleanText, items: readonly Item[], known: readonly string[]): readonly Item[] {
  const own = new Set(items.flatMap(({ labels }) => labels));
  const open = new Set(known.filter((label) => SUB_LABEL.test(label) && !own.has(label)));
  return open.size === 0 ? items : items.flatMap((item) => cutAt(item, lettersIn(clean, item, open)));
}

function lettersIn({ text }: CleanText, { labels, start, end }: Item, open: ReadonlySet<string>): readonly InnerMark[] {
  const [, number, letter] = labels.length === 1 ? (SUB_LABEL.exec(labels[0] ?? "") ?? []) : [];
  const run = RUNS.find((one) => one.includes(letter ?? ""));
  const marks: InnerMark[] = [];
  for (const next of letter === undefined || run === undefined ? [] : run.slice(run.indexOf(letter) + 1)) {
    const from = marks.at(-1)?.start ?? start;
    const found = open.has(`${number}${next}`) ? letterMark(next).exec(text.slice(from, end)) : null;
    if (found === null) break;
    marks.push({ label: `${number}${next}`, at: from + found.index, start: from + found.index + found[0].length });
  }
  return marks;
}

/** A letter behind the end of a sentence, a figure or a line. */
function letterMark(letter: string): RegExp {
  return new RegExp(String.raw`(?<=[.?!;:,\d%)]\s|\n)(?:\(${letter}\)|${letter}[.)])\s+(?=\S)`);
}

interface InnerMark {
  readonly label: string;
  readonly at: number;
  readonly start: number;
}

function shapeOf(clean: CleanText, item: Item | undefined): string | null {
  if (item === undefined || item.role !== "number") return null;
  const [, before, , behind] = SHAPE.exec(clean.text.slice(item.at, item.start)) ?? [];
  return before === undefined ? null : `${before} ${behind}`;
}

function marksIn({ text }: CleanText, { start, end }: Item, shape: string): readonly InnerMark[] {
  return [...matchesOf(text.slice(start, end), INSIDE)].flatMap((found) => {
    const [printed, before = "", label = "", behind = ""] = found;
    if (`${before} ${behind}` !== shape) return [];
    const at = start + found.index;
    return [{ label, at, start: at + printed.length }];
  });
}

function cutAt(item: Item, marks: readonly InnerMark[]): readonly Item[] {
  const [first] = marks;
  if (first === undefined) return [item];
  const until = (at: number | undefined) => at ?? item.end;
  return [
    { ...item, end: first.at, lineEnd: Math.min(item.lineEnd, first.at) },
    ...marks.map(({ label, at, start }, index) => {
      const end = until(marks[index + 1]?.at);
      const lineEnd = Math.max(start, Math.min(item.lineEnd, end));
      return { ...item, labels: [label], at, start, end, lineEnd };
    }),
  ];
}
