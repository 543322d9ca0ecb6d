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

/**
 * The search of Wu and Manber: a table says for each three letters how far the end of any anchor is at least. Anchors are
 * lower-case ASCII; the shortest sets how far the search can leap.
 */
export function createAnchorScan(anchors: readonly string[]): AnchorScan {
  const shortest = Math.min(...anchors.map((anchor) => anchor.length));
  const leaps = new Uint8Array(TABLE).fill(shortest - BLOCK + 1);
  const ends: (number[] | undefined)[] = [];
  const codes = anchors.map((anchor) => Uint8Array.from(anchor, (letter) => letter.charCodeAt(0)));
  codes.forEach((code, anchor) => {
    for (let end = BLOCK; end <= shortest; end++) {
      const key = keyAt(code, end - 1);
      leaps[key] = Math.min(leaps[key] ?? 0, shortest - end);
      if (end === shortest) ends[key] = [...(ends[key] ?? []), anchor];
    }
  });
  const tellAll = (bytes: Uint8Array, key: number, start: number, onHit: OnHit): number => {
    let next = start + 1;
    for (const anchor of ends[key] ?? []) {
      if (stands(codes[anchor] as Uint8Array, bytes, start)) next = Math.max(next, onHit(anchor, start));
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
        at += leap === 0 ? tellAll(bytes, key, at - shortest + 1, onHit) + shortest - 1 - at : leap;
      }
    },
  };
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
