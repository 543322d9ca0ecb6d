import type { PlacedMark } from "./find-items.js";

const NUMBER = /^\d{1,2}$/;
const ASKS = /\?["'’”)]*\s*$/;
const LEAST = 2;

/**
 * '3. Which sites have the most?' right over '1. Walnut House' to '5. Mill Green', and then '4. …': the inner list is what
 * is said of 3. A list that could as well go on as the inner one does is taken so only where its own
 * items stand apart, or where the inner ones are in bold as answers are.
 */
export function withoutInnerRuns(marks: readonly PlacedMark[]): readonly PlacedMark[] {
  const kept: PlacedMark[] = [];
  for (let index = 0; index < marks.length; ) {
    const mark = marks[index] as PlacedMark;
    kept.push(mark);
    index += 1 + innerRun(marks, index, kept.at(-2));
  }
  return kept;
}

/** How many marks right below the one at `index` count a list of its own, behind which the next of its kind stands. */
function innerRun(marks: readonly PlacedMark[], index: number, before: PlacedMark | undefined): number {
  const mark = marks[index] as PlacedMark;
  const number = numberOf(mark);
  if (number === null) return 0;
  let length = 0;
  while (isOf(marks[index + 1 + length], length + 1, mark.block.index + 1 + length)) length++;
  const next = marks[index + 1 + length];
  if (length < LEAST || next === undefined || next.style !== mark.style || numberOf(next) !== number + 1) return 0;
  const standsApart = before !== undefined && mark.block.index - before.block.index > 1;
  const isBold = marks.slice(index + 1, index + 1 + length).every(isInBold) && !isInBold(mark);
  return length !== number || standsApart || isBold ? length : 0;
}

function isOf(mark: PlacedMark | undefined, number: number, block: number): boolean {
  return mark !== undefined && numberOf(mark) === number && mark.block.index === block && !ASKS.test(mark.block.text);
}

function isInBold({ length, block: { text, strong } }: PlacedMark): boolean {
  return strong?.some(({ start, end }) => start <= length && end === text.length) === true;
}

function numberOf({ labels, role }: PlacedMark): number | null {
  const [label = "", other] = labels;
  return role === "number" && other === undefined && NUMBER.test(label) ? Number(label) : null;
}
