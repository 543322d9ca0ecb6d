import type { PlacedMark } from "./find-items.js";
import { follows, isFirst } from "./label-order.js";
import { numberAlone } from "./numbering/numbers.js";

const INTEGER = /^\d+$/;
/** Fewer numbers alone on their lines are too few to tell a table by. */
const LEAST_FIGURES = 4;
const LEAST_LABELS = 3;

/** True where numbers alone on their lines are the figures of a table that a scrape took apart, a cell a line. */
export function holdsFigures(marks: readonly PlacedMark[], known: readonly string[]): boolean {
  const alone = marks.filter(isAlone).map(({ labels }) => labels[0] ?? "");
  return standsSeveralTimes(alone, known) || standsAmongLabels(marks, alone);
}

/** Of the labels that are asked for one stands alone several times and another never does. */
function standsSeveralTimes(alone: readonly string[], known: readonly string[]): boolean {
  const counts = known
    .filter((label) => INTEGER.test(label))
    .map((label) => alone.filter((one) => one === label).length);
  return counts.includes(0) && counts.some((count) => count > 1);
}

/** '(i)', '(ii)', '(iii)' count through a section in which '14', '1', '9', '2' do not. */
function standsAmongLabels(marks: readonly PlacedMark[], alone: readonly string[]): boolean {
  const figures = alone.filter((label) => INTEGER.test(label));
  if (figures.length < LEAST_FIGURES) return false;
  const others = new Map<string, readonly string[]>();
  for (const mark of marks.filter((one) => !isAlone(one) && one.labels.length === 1))
    others.set(mark.style, [...(others.get(mark.style) ?? []), mark.labels[0] ?? ""]);
  const counts = [...others.values()].some((labels) => runOf(labels, () => true) >= LEAST_LABELS);
  return counts && runOf(figures, isFirst) * 2 < figures.length;
}

/** How many of some labels count on from one that may open a list, whatever stands between them. */
function runOf(labels: readonly string[], opens: (label: string) => boolean): number {
  let last: string | null = null;
  let length = 0;
  for (const label of labels) {
    if (last === null ? !opens(label) : !follows(last, label)) continue;
    last = label;
    length++;
  }
  return length;
}

function isAlone({ style }: PlacedMark): boolean {
  return style === numberAlone.name;
}
