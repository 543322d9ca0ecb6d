import type { CleanText, QuestionPair, Section } from "../blocks.js";
import { coveredBlocks } from "../text/covered-blocks.js";

/** Of some ways to cut a page the first in whose parts pairs stand best: questions where a page asks or replies, answers where it replies. */
export function fittingParts(
  clean: CleanText,
  cuts: readonly (readonly Section[])[],
  pairs: readonly QuestionPair[],
): readonly Section[] {
  const asked = coveredBlocks(
    clean,
    pairs.flatMap(({ question }) => question ?? []),
  );
  const answered = coveredBlocks(
    clean,
    pairs.flatMap(({ answer }) => answer),
  );
  const fits = cuts.map((cut) => cut.reduce((sum, section) => sum + fitOf(section, asked, answered), 0));
  return cuts[fits.indexOf(Math.max(...fits))] ?? [];
}

function fitOf({ kind, first, last }: Section, asked: Uint8Array, answered: Uint8Array): number {
  if (kind !== "request" && kind !== "response") return 0;
  let fit = 0;
  for (let at = first; at <= last; at++) {
    fit += answered[at] === 1 ? Number(kind === "response") : asked[at] === 1 ? 1 : 0;
  }
  return fit;
}
