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

/** A fragment that reaches over the gap, cut behind its number. */
function cutAt(fragment: Fragment, x: number): readonly Fragment[] {
  const label = fragment.x < x && fragment.end > x ? LABEL_OR_HEAD.exec(fragment.text)?.[0] : undefined;
  if (label === undefined) return [fragment];
  const from = fragment.text.length - fragment.text.slice(label.length).trimStart().length;
  const strong = fragment.strong.flatMap(({ start, end }) =>
    end > from ? [{ start: Math.max(0, start - from), end: end - from }] : [],
  );
  const head = { ...fragment, text: label, end: x - 1, second: null, strong: [] };
  return [head, { ...fragment, text: fragment.text.slice(from), x, second: null, strong }];
}
