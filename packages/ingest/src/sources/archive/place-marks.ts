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
  /** The mark that was asked for last: most go on from there. */
  let recent = 0;
  const indexAt = (position: number): number => {
    let index = (marks[recent]?.position ?? Number.POSITIVE_INFINITY) <= position ? recent : first;
    while ((marks[index + 1]?.position ?? Number.POSITIVE_INFINITY) <= position) index += 1;
    recent = index;
    return index;
  };
  return {
    add: (position, offset) => marks.push({ position, offset }),
    moveTo(position) {
      first = indexAt(position);
      if (first < STALE_MARKS) return;
      marks = marks.slice(first);
      first = 0;
      recent = 0;
    },
    at: (position) => marks[indexAt(position)] ?? null,
    after(position) {
      const mark = marks[indexAt(position)];
      return mark !== undefined && mark.position > position ? mark : (marks[recent + 1] ?? null);
    },
  };
}
