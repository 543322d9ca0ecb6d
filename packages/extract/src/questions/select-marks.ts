import type { CleanBlock } from "../blocks.js";
import type { PlacedMark } from "./find-items.js";

const DIGITS = /\d+/g;
const LETTERS = /[a-z]+/gi;
const INTEGER = /^\d+$/;
const SUB_LABEL = /^(?:[a-h]|[ivx]{1,4})$/;
const PARENT = /^\d+/;

/**
 * Tells labels from numbers that are content. Where a page labels by words ('Q1', 'Answer 1'), bare numbers are content;
 * elsewhere bare numbers must run on: each the next of its kind, or a known label printed in the same shape. Letters
 * under a number become its sub-labels.
 */
export function selectMarks(
  marks: readonly PlacedMark[],
  known: readonly string[],
  opening?: CleanBlock,
): readonly PlacedMark[] {
  const words = marks.filter(isWord).length;
  const hasWords = words > 0 && words * 2 >= marks.filter(({ labels }) => labels.length > 0).length - words;
  const isOutnumbered = words > 0 && !hasWords;
  const chain = new Chain(marks, known, opening);
  const selected: PlacedMark[] = [];
  for (const mark of marks) {
    if (isWord(mark) && isOutnumbered && mark.labels.length === 1) continue;
    const accepted = mark.labels.length === 0 || isWord(mark) ? chain.word(mark) : chain.number(mark, hasWords);
    if (accepted !== null) selected.push(accepted);
  }
  if (chain.bareRun() === 1 && selected.every(({ style }) => style === "number-bare")) return [];
  return chain.bareRun() === 1 && !hasWords && known.length === 0
    ? selected.filter((mark) => isNamed(mark) || mark.block === opening)
    : selected;
}

function isWord(mark: PlacedMark): boolean {
  return mark.style === "question-word" || mark.style === "answer-word";
}

function isNamed(mark: PlacedMark): boolean {
  return mark.labels.length === 0 || mark.labels[0] === "1" || mark.role !== "number";
}

/** `1.` and `12.` have one shape, `(1)` another. */
function shapeOf(mark: PlacedMark): string {
  const printed = mark.block.text.slice(0, mark.length).trimEnd();
  return `${mark.style} ${printed.replace(DIGITS, "1").replace(LETTERS, "a")}`;
}

function countLabels(marks: readonly PlacedMark[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const label of marks.flatMap(({ labels }) => labels)) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}

/** The state of a list while its marks are read in order. */
class Chain {
  readonly #marks: readonly PlacedMark[];
  readonly #known: ReadonlySet<string>;
  readonly #parents: ReadonlySet<string>;
  readonly #counts: ReadonlyMap<string, number>;
  readonly #wordLabels: ReadonlySet<string>;
  readonly #positions: ReadonlyMap<PlacedMark, number>;
  readonly #opening: CleanBlock | undefined;
  #shape: string | null = null;
  #last: string | null = null;
  #parent: string | null = null;
  #sub: string | null = null;
  #parentBlock: number | null = null;
  #bare = 0;

  constructor(marks: readonly PlacedMark[], known: readonly string[], opening: CleanBlock | undefined) {
    this.#opening = opening;
    this.#marks = marks;
    this.#known = new Set(known);
    this.#parents = new Set(known.flatMap((label) => PARENT.exec(label)?.[0] ?? []));
    this.#counts = countLabels(marks);
    this.#wordLabels = new Set(marks.filter(isWord).flatMap(({ labels }) => labels));
    this.#positions = new Map(marks.map((mark, index) => [mark, index]));
  }

  bareRun(): number {
    return this.#bare;
  }

  word(mark: PlacedMark): PlacedMark {
    const label = mark.labels.at(-1);
    if (label !== undefined) {
      this.#last = label;
      this.#parent = PARENT.exec(label)?.[0] ?? null;
      this.#parentBlock = mark.block.index;
      this.#sub = null;
    }
    return mark;
  }

  number(mark: PlacedMark, hasWords: boolean): PlacedMark | null {
    const label = mark.labels[0] ?? "";
    const nested = this.#nested(mark, label);
    if (nested !== null) return nested;
    if (hasWords && !(this.#known.has(label) && this.#carriesOn(mark, label) && !this.#wordLabelled(label)))
      return null;
    if (!this.#carriesOn(mark, label)) return null;
    this.#shape ??= shapeOf(mark);
    this.#last = mark.labels.at(-1) ?? label;
    this.#parent = INTEGER.test(this.#last) ? this.#last : (PARENT.exec(this.#last)?.[0] ?? null);
    this.#parentBlock = mark.block.index;
    this.#sub = null;
    this.#bare++;
    return mark;
  }

  /** The first sub-label stands right under its number: a lettered list further down belongs to the answer. */
  #isNextBlock(mark: PlacedMark): boolean {
    return this.#parentBlock !== null && mark.block.index - this.#parentBlock <= 1;
  }

  #wordLabelled(label: string): boolean {
    return this.#wordLabels.has(label);
  }

  /** 'a)' under '4.' is '4a', where the page or the request has it. */
  #nested(mark: PlacedMark, label: string): PlacedMark | null {
    if (this.#parent === null || mark.labels.length !== 1 || !SUB_LABEL.test(label)) return null;
    const joined = this.#parent + label;
    const runsOn = this.#sub === null ? isFirst(label) && this.#isNextBlock(mark) : follows(this.#sub, label);
    if (!this.#known.has(joined) && !(runsOn && this.#known.size === 0)) return null;
    this.#sub = label;
    this.#last = joined;
    return { ...mark, labels: [joined] };
  }

  #carriesOn(mark: PlacedMark, label: string): boolean {
    if (this.#known.size > 0) return this.#isKnown(mark, label);
    if (this.#shape !== null && shapeOf(mark) !== this.#shape && (this.#counts.get(label) ?? 0) > 1) return false;
    if (this.#last === null) return isFirst(label) || mark.labels.length > 1 || mark.block === this.#opening;
    const previous = PARENT.exec(this.#last)?.[0] ?? this.#last;
    return (
      follows(previous, label) ||
      follows(this.#last, label) ||
      label === this.#last ||
      this.#restarts(mark, label) ||
      this.#sameShapeJump(mark, label)
    );
  }

  #isKnown(mark: PlacedMark, label: string): boolean {
    if (!mark.labels.every((one) => this.#known.has(one) || this.#parents.has(one))) return false;
    if (this.#shape === null || this.#shape === shapeOf(mark)) return true;
    if (mark.labels.length > 1) return true;
    return (this.#counts.get(label) ?? 0) <= 1;
  }

  #restarts(mark: PlacedMark, label: string): boolean {
    if (!isFirst(label) || shapeOf(mark) !== this.#shape) return false;
    const next = this.#marks[(this.#positions.get(mark) ?? -1) + 1];
    return next !== undefined && follows(label, next.labels[0] ?? "");
  }

  #sameShapeJump(mark: PlacedMark, label: string): boolean {
    const step = Number(label) - Number(this.#last);
    return shapeOf(mark) === this.#shape && step > 1 && step <= 3;
  }
}

function isFirst(label: string): boolean {
  return label === "1" || label === "1a" || label === "a" || label === "A" || label === "i";
}

const SUB_LABELLED = /^(\d+)([a-z])$/;

function followsSub(previous: string, next: string): boolean {
  const [from, to] = [previous, next].map((label) => SUB_LABELLED.exec(label));
  if (from?.[1] === to?.[1]) return (from?.[2]?.charCodeAt(0) ?? 0) + 1 === to?.[2]?.charCodeAt(0);
  return to?.[2] === "a" && Number(from?.[1]) + 1 === Number(to?.[1]);
}

const ROMANS = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv"];

/** True where `next` is the label after `previous` in its kind of counting. */
export function follows(previous: string, next: string): boolean {
  if (INTEGER.test(previous)) return PARENT.exec(next)?.[0] === String(Number(previous) + 1);
  if (SUB_LABELLED.test(previous) && SUB_LABELLED.test(next)) return followsSub(previous, next);
  const roman = ROMANS.indexOf(previous);
  if (roman >= 0 && ROMANS[roman + 1] === next) return true;
  return previous.length === 1 && next.length === 1 && previous.charCodeAt(0) + 1 === next.charCodeAt(0);
}
