import type { Span } from "@foi-records/contract";
import type { CleanBlock } from "../blocks.js";

/** A mark before an answer, where it stands in its block, and what all of its kind have in common. */
export interface AnswerMark extends Span {
  readonly block: CleanBlock;
  readonly above: CleanBlock | undefined;
  readonly key: string;
}

/** The marks of each kind together, in their order. */
export function ofEachKind(marks: readonly AnswerMark[]): readonly (readonly AnswerMark[])[] {
  const byKey = new Map<string, AnswerMark[]>();
  for (const mark of marks) {
    const alike = byKey.get(mark.key);
    if (alike === undefined) byKey.set(mark.key, [mark]);
    else alike.push(mark);
  }
  return [...byKey.values()];
}
