import type { Span } from "@foi-records/contract";
import type { CleanText, QuestionPair } from "../blocks.js";
import { trimSpan } from "../text/trim-span.js";

/** A run of blocks, first and last. */
type Run = readonly [first: number, last: number];

/** All that asks before the first answer, or only what asks last there, as one question, and all that answers as its answer. */
export function oneQuestion(
  clean: CleanText,
  asks: readonly boolean[],
  answers: readonly boolean[],
  from: "first" | "last",
): readonly QuestionPair[] | null {
  const answered = runsOf(answers);
  const [start] = answered[0] ?? [0];
  const asked = runsOf(asks).filter(([, last]) => last < start);
  const [opening, newest] = [from === "first" ? asked[0] : asked.at(-1), asked.at(-1)];
  if (opening === undefined || newest === undefined) return null;
  const [question] = spansOf(clean, [[opening[0], newest[1]]]);
  return question === undefined ? null : [{ label: null, question, answer: spansOf(clean, answered) }];
}

function spansOf({ text, blocks }: CleanText, runs: readonly Run[]): readonly Span[] {
  return runs.flatMap(([first, last]) => trimSpan(text, blocks[first]?.start ?? 0, blocks[last]?.end ?? 0) ?? []);
}

function runsOf(flags: readonly boolean[]): readonly Run[] {
  const runs: [number, number][] = [];
  flags.forEach((flag, at) => {
    if (!flag) return;
    const run = runs.at(-1);
    if (run !== undefined && run[1] === at - 1) run[1] = at;
    else runs.push([at, at]);
  });
  return runs;
}
