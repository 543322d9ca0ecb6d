/** Which byte of a file each unpacked byte comes from: known where members begin, and counted on from there. */
export interface PlaceMarks {
  /** From the unpacked byte `position` on, counted from the first of all, bytes come from `offset` of the file. */
  add(position: number, offset: number): void;
  /** Lets go of what is only asked for before `position`. */
  moveTo(position: number): void;
  /** The last mark at or before a position; null where there is none. */
  at(position: number): PlaceMark | null;
  /** The first mark behind a position; null where there is none. */
  after(position: number): PlaceMark | null;
}

/** One place that is known. */
export interface PlaceMark {
  readonly position: number;
  readonly offset: number;
}

/** Marks are thrown away so many at a time. */
const STALE_MARKS = 1024;

/** Starts with no mark. */
export function createPlaceMarks(): PlaceMarks {
  let marks: PlaceMark[] = [];
  /** Marks before this one are let go. */
  let first = 0;
  const indexAt = (position: number): number => {
    let index = first;
    while ((marks[index + 1]?.position ?? Number.POSITIVE_INFINITY) <= position) index += 1;
    return index;
  };
  return {
    add: (position, offset) => marks.push({ position, offset }),
    moveTo(position) {
      first = indexAt(position);
      if (first < STALE_MARKS) return;
      marks = marks.slice(first);
      first = 0;
    },
    at: (position) => marks[indexAt(position)] ?? null,
    after(position) {
      let index = first;
      while ((marks[index]?.position ?? Number.POSITIVE_INFINITY) <= position) index += 1;
      return marks[index] ?? null;
    },
  };
}
