import { cue } from "../text/cue/cue.js";
import type { PlacedMark } from "./find-items.js";
import { numberGroupAlone } from "./numbering/numbers.js";

const LETTER = /^[a-h]$/i;
const INTEGER = /^\d{1,2}$/;
const LEAST_NUMBERS = 3;
const LEAST_HEADS = 2;

/** 'A' over questions 1 to 3 and 'B' over 4 to 6: letters over numbers that run on through them head groups and ask nothing. */
export function withoutLetterHeads(marks: readonly PlacedMark[]): readonly PlacedMark[] {
  const numbers = marks.filter((mark) => isLabelled(mark, INTEGER));
  if (numbers.length < LEAST_NUMBERS || !numbers.every(({ labels }, index) => labels[0] === String(index + 1)))
    return marks;
  const heads = marks.filter((mark, index) => isLabelled(mark, LETTER) && numbers.includes(marks[index + 1] ?? mark));
  const inOrder = heads.every(({ labels }, index) => labels[0]?.toLowerCase() === String.fromCharCode(FIRST + index));
  const [first] = numbers;
  if (heads.length < LEAST_HEADS || !inOrder || first === undefined || marks[marks.indexOf(first) - 1] !== heads[0])
    return marks;
  return marks.filter((mark) => !isLabelled(mark, LETTER));
}

const FIRST = "a".charCodeAt(0);

function isLabelled({ labels, role }: PlacedMark, shape: RegExp): boolean {
  return role === "number" && labels.length === 1 && shape.test(labels[0] ?? "");
}

/** 'Part A – Vehicles' over a list that starts at 1 heads the list and is no question, where a second does the same. */
export function withoutGroupHeadings(marks: readonly PlacedMark[]): readonly PlacedMark[] {
  const heads = marks.filter((mark, index) => {
    const next = marks[index + 1];
    return GROUP_HEADING.test(mark.block.text) && next?.role === "number" && next.labels[0] === "1";
  });
  return heads.length < 2 ? marks : marks.filter((mark) => !heads.includes(mark));
}

const GROUP_HEADING = cue(/^(?:part|section|request|theme|topic) (?:[A-Z]|\d{1,2}|[IVX]{1,4})\b/i);

/** 'Questions 1 and 2' over '1) Seven.' and '2) None.' heads the two and answers neither. */
export function withoutRangeHeads(marks: readonly PlacedMark[]): readonly PlacedMark[] {
  return marks.filter((mark, index) => !headsItsNumbers(mark, marks.slice(index + 1, index + 1 + mark.labels.length)));
}

function headsItsNumbers({ labels, length, block }: PlacedMark, below: readonly PlacedMark[]): boolean {
  if (labels.length < LEAST_HEADS || below.length < labels.length || block.text.length > length + LONGEST_REST)
    return false;
  return below.every(
    ({ labels: own, role }, index) => role === "number" && own.length === 1 && own[0] === labels[index],
  );
}

/** A colon. */
const LONGEST_REST = 2;

/** '3 - 5' alone on its line right below the questions 3, 4 and 5 is over what answers them. */
export function answersGroup(
  { known, marks }: { readonly known: ReadonlySet<string>; readonly marks: readonly PlacedMark[] },
  { style, labels }: PlacedMark,
  index: number,
): boolean {
  if (known.size > 0 || style !== numberGroupAlone.name || labels.length < 2 || index < labels.length) return false;
  return labels.every((label, at) => {
    const [own, other] = marks[index - labels.length + at]?.labels ?? [];
    return own === label && other === undefined;
  });
}
