import { COMMON_LETTERS } from "./common-letters.js";

/** Finds which of many short texts stand in bytes, whatever their case, in one pass that leaps over most of the bytes. */
export interface AnchorScan {
  /** Tells each place where an anchor stands, in order; goes on from where `onHit` says. */
  scan(bytes: Uint8Array, onHit: OnHit): void;
}

/** Hears of an anchor that stands at `at`; gives where to look on. */
export type OnHit = (anchor: number, at: number) => number;

/** Letters looked at together; two are too common to leap far, four would shorten the leaps. */
const BLOCK = 3;
const TABLE = 1 << 15;

/** The part of an anchor that is looked for. */
interface Looked {
  readonly anchor: number;
  readonly code: Uint8Array;
  /** Where in the anchor the part begins. */
  readonly skipped: number;
}

/**
 * The search of Wu and Manber: a table says for each three letters how far the end of any anchor is at least. Anchors are
 * lower-case ASCII; the shortest sets how far the search can leap. Of longer ones the rarest part of that length is looked
 * for: 'classes of' begins as every tag with a class does. No anchor has less than six letters.
 */
export function createAnchorScan(anchors: readonly string[]): AnchorScan {
  const shortest = Math.min(...anchors.map((anchor) => anchor.length));
  const leaps = new Uint8Array(TABLE).fill(shortest - BLOCK + 1);
  /** Of the three letters before the last three, those with which a part may end: most that end alike begin otherwise. */
  const before = new Uint8Array(TABLE);
  const ends: (Looked[] | undefined)[] = [];
  anchors.forEach((text, anchor) => {
    const code = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const skipped = rarestStart(code, shortest);
    for (let end = BLOCK; end <= shortest; end++) {
      const key = keyAt(code, skipped + end - 1);
      leaps[key] = Math.min(leaps[key] ?? 0, shortest - end);
      if (end === shortest) ends[key] = [...(ends[key] ?? []), { anchor, code, skipped }];
    }
    before[keyAt(code, skipped + shortest - 1 - BLOCK)] = 1;
  });
  const tellAll = (bytes: Uint8Array, key: number, start: number, onHit: OnHit): number => {
    let next = start + 1;
    for (const { anchor, code, skipped } of ends[key] ?? []) {
      if (stands(code, bytes, start - skipped)) next = Math.max(next, onHit(anchor, start - skipped));
    }
    return next;
  };
  return {
    scan(bytes, onHit) {
      const { length } = bytes;
      let at = shortest - 1;
      while (at < length) {
        const key = keyAt(bytes, at);
        const leap = leaps[key] as number;
        if (leap !== 0) at += leap;
        else if (before[keyAt(bytes, at - BLOCK)] === 0) at += 1;
        else at = tellAll(bytes, key, at - shortest + 1, onHit) + shortest - 1;
      }
    },
  };
}

/** The commoner three letters are, the more they weigh. */
const WEIGHTS = new Float64Array(TABLE);
COMMON_LETTERS.forEach((letters, rank) => {
  const code = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
  WEIGHTS[keyAt(code, BLOCK - 1)] = 1 / (rank + 5);
});

/** Where the part of an anchor begins whose letters are rarest, those at its end above all: they stop the search. */
function rarestStart(code: Uint8Array, length: number): number {
  const weightFrom = (start: number): number => {
    let weight = 0;
    for (let end = BLOCK; end <= length; end++) weight += end * (WEIGHTS[keyAt(code, start + end - 1)] as number);
    return weight;
  };
  let rarest = 0;
  for (let start = 1; start + length <= code.length; start++) {
    if (weightFrom(start) < weightFrom(rarest)) rarest = start;
  }
  return rarest;
}

/** The last three letters up to `at` in 15 bits: five of a letter tell it from the others whatever its case. */
function keyAt(bytes: Uint8Array, at: number): number {
  return (
    (((bytes[at - 2] as number) & 31) << 10) | (((bytes[at - 1] as number) & 31) << 5) | ((bytes[at] as number) & 31)
  );
}

function stands(code: Uint8Array, bytes: Uint8Array, start: number): boolean {
  for (let index = 0; index < code.length; index++) {
    const wanted = code[index] as number;
    const found = bytes[start + index] as number;
    if (found !== wanted && (found | 32) !== wanted) return false;
  }
  return true;
}
