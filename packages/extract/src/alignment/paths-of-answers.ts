import type { Span } from "@foi-records/contract";
import type { CleanText } from "../blocks.js";
import { trimSpan } from "../text/trim-span.js";
import { type Step, setOf } from "./best-path.js";
import { mayLabel, type QuestionSet } from "./step-signs.js";
import type { UnitFacts } from "./unit-facts.js";

/** A piece is an answer's where so much of what stands behind its label is. */
const MOST = 0.5;

/** The path that given answers make, one for each question, with the sets that it takes beside those at hand. */
export function pathOfAnswers(
  units: readonly UnitFacts[],
  answers: readonly (readonly Span[])[],
  known: readonly QuestionSet[],
): { readonly path: readonly Step[]; readonly sets: readonly QuestionSet[] } {
  const sets = new Map(known.map((set) => [set.key, set]));
  const answered = units.map((unit) => {
    const of = answers.flatMap((spans, number) => (covers(unit, spans) ? [number] : []));
    if (of.length === 0) return null;
    const set = sets.get(of.join()) ?? setOf(of, answers.length);
    sets.set(set.key, set);
    return set;
  });
  let above: QuestionSet | null = null;
  const path = units.map((unit, at): Step => {
    const own = answered[at];
    if (own !== null && own !== undefined) {
      above = own;
      return { part: "answer", set: own };
    }
    const labelled = labelledBelow(units, answered, at);
    if (!mayLabel(unit) || labelled === null || labelled.key !== unit.key) return { part: "none", set: above };
    above = labelled;
    return { part: "label", set: labelled };
  });
  return { path, sets: [...sets.values()] };
}

/** What the next piece answers that is no label itself, where only labels of the same questions stand between. */
function labelledBelow(
  units: readonly UnitFacts[],
  answered: readonly (QuestionSet | null)[],
  at: number,
): QuestionSet | null {
  const { key } = units[at] as UnitFacts;
  for (let below = at + 1; below < units.length; below++) {
    const set = answered[below];
    if (set !== null && set !== undefined) return set;
    const unit = units[below] as UnitFacts;
    if (!mayLabel(unit) || unit.key !== key) return null;
  }
  return null;
}

function covers({ start, end, length }: UnitFacts, spans: readonly Span[]): boolean {
  const covered = spans.reduce(
    (sum, span) => sum + Math.max(0, Math.min(end, span.end) - Math.max(start, span.start)),
    0,
  );
  return covered > MOST * (end - start - Math.min(length, end - start - 1));
}

/** The answers that a path gives, a list of spans for each question: one for each run of pieces, without its label. */
export function answersOfPath(
  { text }: CleanText,
  units: readonly UnitFacts[],
  path: readonly Step[],
  questions: number,
): readonly (readonly Span[])[] {
  const answers: Span[][] = Array.from({ length: questions }, () => []);
  for (const { set, first, last } of runsOf(path)) {
    const { start, end, length } = units[first] as UnitFacts;
    const span = trimSpan(text, start + Math.min(length, end - start - 1), units[last]?.end ?? end);
    if (span !== null) for (const number of set.of) answers[number]?.push(span);
  }
  return answers;
}

/** Pieces one below another that answer the same questions. */
function runsOf(
  path: readonly Step[],
): readonly { readonly set: QuestionSet; readonly first: number; readonly last: number }[] {
  const runs: { set: QuestionSet; first: number; last: number }[] = [];
  path.forEach(({ part, set }, at) => {
    const run = runs.at(-1);
    if (part !== "answer" || set === null) return;
    if (run !== undefined && run.set === set && run.last === at - 1) run.last = at;
    else runs.push({ set, first: at, last: at });
  });
  return runs;
}
