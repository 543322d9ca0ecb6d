import type { Column } from "./fit-columns.js";
import type { Fragment, Line } from "./page-content.js";

const LABEL = /^(?:q\.? ?)?\(?\d{1,3}[a-z]?[.):]?$/i;
const LABEL_OR_HEAD = /^(?:no\.?|#|q\.?|ref\.?|item|(?:q\.? ?)?\(?\d{1,3}[a-z]?[.):]?)(?=\s+\S)/i;
const LEAST_LABELS = 3;

/** The lines and columns of a table whose first column is a column of numbers and the one beside it, run together. */
export function splitLabelColumn(
  lines: readonly Line[],
  columns: readonly Column[],
): { readonly lines: readonly Line[]; readonly columns: readonly Column[] } {
  const [first, ...rest] = columns;
  const within =
    first === undefined ? [] : lines.flatMap(({ fragments }) => fragments.filter(({ x }) => x < first.end));
  const labels = within.filter(({ text }) => LABEL.test(text));
  const end = Math.max(0, ...labels.map((label) => label.end));
  const beside = within.filter(({ x }) => x > end).map(({ x }) => x);
  const x = Math.min(...beside);
  if (first === undefined || labels.length < LEAST_LABELS || beside.length < LEAST_LABELS) return { lines, columns };
  return {
    lines: lines.map((line) => ({ ...line, fragments: line.fragments.flatMap((one) => cutAt(one, x)) })),
    columns: [{ ...first, end }, { ...first, x }, ...rest],
  };
}

/** Lines with their numbers apart from what follows, where other lines have them in a column of their own at the same places. */
export function cutLabels(lines: readonly Line[]): readonly Line[] {
  const places = new Set<string>();
  for (const { fragments } of lines) {
    const [label, next, more] = fragments;
    if (more !== undefined && next !== undefined && label !== undefined && LABEL.test(label.text))
      places.add(placeOf(label.x, next.x));
  }
  if (places.size === 0) return lines;
  return lines.map((line) => {
    const [first, ...rest] = line.fragments;
    if (first?.second == null || !places.has(placeOf(first.x, first.second.x))) return line;
    return { ...line, fragments: [...cutAt(first, first.second.x), ...rest] };
  });
}

function placeOf(label: number, text: number): string {
  return `${Math.round(label)} ${Math.round(text)}`;
}

/** A fragment that reaches over the gap, cut behind its number. */
function cutAt(fragment: Fragment, x: number): readonly Fragment[] {
  const label = fragment.x < x && fragment.end > x ? LABEL_OR_HEAD.exec(fragment.text)?.[0] : undefined;
  if (label === undefined) return [fragment];
  const from = fragment.text.length - fragment.text.slice(label.length).trimStart().length;
  const strong = fragment.strong.flatMap(({ start, end }) =>
    end > from ? [{ start: Math.max(0, start - from), end: end - from }] : [],
  );
  const { second, size } = fragment;
  const end = second !== null && second.x === x ? x - second.gap * size : x - 1;
  const head = { ...fragment, text: label, end, second: null, strong: [] };
  return [head, { ...fragment, text: fragment.text.slice(from), x, second: null, strong }];
}
