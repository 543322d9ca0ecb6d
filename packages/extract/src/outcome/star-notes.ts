import type { ProvisionId, Span } from "@foi-records/contract";
import type { CleanBlock, CleanText, RoledCitation } from "../blocks.js";
import { tellsOfSign } from "../questions/behind-answers.js";
import { startingIn } from "../text/starting-in.js";
import type { DecidedExemption } from "./decide-exemptions.js";
import { exemptionsCited } from "./tie-exemptions.js";

/** '*Due to the low numbers this is exempt under …': a note that figures with a star point at. */
const NOTE = /^\*{1,3}\s?(?=\p{L})/u;
/** '<5*', 'fewer than five*', and a star alone where a figure would stand. */
const STARRED = /(?:\d|\b(?:less|fewer) than \w{2,6})\*|(?<![^\s|])\*(?![^\s|,;.])/i;

/** The exemptions that notes under a star claim for the figures that carry it: what an answer's stars say. */
export function exemptionsByStar(
  clean: CleanText,
  citations: readonly RoledCitation[],
  exemptions: readonly DecidedExemption[],
): (answer: readonly Span[]) => readonly ProvisionId[] {
  if (exemptions.length === 0) return () => [];
  const notes = clean.blocks.filter(
    ({ text }, index) => tellsOfSign(text) || (NOTE.test(text) && !isPoint(clean.blocks, index)),
  );
  const claimed = notes.flatMap((note) =>
    exemptionsCited(startingIn(citations, note.start, note.end), exemptions, [note]),
  );
  const provisions = [...new Set(claimed)];
  if (provisions.length === 0) return () => [];
  return (answer) => (answer.some(({ start, end }) => STARRED.test(clean.text.slice(start, end))) ? provisions : []);
}

/** A star before a line of its own marks a point only where others stand beside it. */
function isPoint(blocks: readonly CleanBlock[], index: number): boolean {
  if (blocks[index]?.kind !== "list-item") return false;
  return [blocks[index - 1], blocks[index + 1]].some(
    (beside) => beside?.kind === "list-item" && NOTE.test(beside.text),
  );
}
