import type { Named } from "./named-questions.js";
import type { ListedQuestion, ReplyUnit } from "./reply-units.js";

/** '• 611', '? 88' where a scrape lost the sign, '- none recorded' */
const POINT = /^[-–—•*·▪●○►➢?] ?[\p{L}\d£"“‘(]/u;

/** Below all questions of a list as many points without labels as it has: each names the question whose turn it is. */
export function inStep(
  units: readonly ReplyUnit[],
  named: readonly Named[],
  questions: readonly ListedQuestion[],
): readonly Named[] {
  const behind = Math.max(...questions.map(({ span }) => span.end));
  const points = units.flatMap((unit, at) => (unit.start >= behind && isPoint(unit, named[at]) ? [at] : []));
  if (points.length !== questions.length) return named;
  const turns = new Map(points.map((at, number) => [at, number]));
  return named.map((one, at) => {
    const number = turns.get(at);
    return number === undefined ? one : { ...one, set: [number], naming: "step" };
  });
}

function isPoint({ block, text }: ReplyUnit, named: Named | undefined): boolean {
  if (named?.naming !== null && named?.naming !== "inside") return false;
  return POINT.test(text) || (block.kind === "list-item" && block.marker === undefined);
}
