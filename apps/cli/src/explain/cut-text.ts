import type { FoiRecord } from "@foi-records/contract";

/** A run of text between two neighbouring boundaries, with all the values whose evidence covers it. */
export interface Piece {
  /** Where it begins in the text, in code points. */
  readonly start: number;
  readonly text: string;
  /** Pointers of the values that stand here, widest evidence first. */
  readonly pointers: readonly string[];
  /** Those of them whose evidence begins here. */
  readonly beginning: readonly string[];
}

interface Mark {
  readonly pointer: string;
  readonly start: number;
  readonly end: number;
}

/** Cuts the text at every boundary of evidence and at every line, so that evidence may overlap in any way; lines of pieces. */
export function cutText({ text, evidence }: Pick<FoiRecord, "text" | "evidence">): readonly (readonly Piece[])[] {
  const marks = toMarks(evidence);
  let start = 0;
  return text.split("\n").map((line) => {
    const characters = Array.from(line);
    const pieces = cutLine(characters, start, marks);
    start += characters.length + 1;
    return pieces;
  });
}

function toMarks(evidence: FoiRecord["evidence"]): readonly Mark[] {
  const marks = Object.entries(evidence).flatMap(([pointer, spans]) =>
    spans.map(([start, end]) => ({ pointer, start, end })),
  );
  return marks.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
}

/** `characters` are code points, since evidence counts in them; `offset` is where the line starts in the text. */
function cutLine(characters: readonly string[], offset: number, marks: readonly Mark[]): readonly Piece[] {
  const end = offset + characters.length;
  const here = marks.filter((mark) => mark.start < end && mark.end > offset);
  const edges = here.flatMap((mark) => [Math.max(mark.start, offset), Math.min(mark.end, end)]);
  const boundaries = [...new Set([offset, ...edges, end])].sort((a, b) => a - b);
  return boundaries.slice(0, -1).map((from, index) => {
    const to = boundaries[index + 1] ?? end;
    const covering = here.filter((mark) => mark.start <= from && mark.end >= to);
    return {
      start: from,
      text: characters.slice(from - offset, to - offset).join(""),
      pointers: [...new Set(covering.map(({ pointer }) => pointer))],
      beginning: covering.filter((mark) => mark.start === from).map(({ pointer }) => pointer),
    };
  });
}
