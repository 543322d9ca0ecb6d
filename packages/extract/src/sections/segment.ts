import type { CleanText, Section, SectionKind } from "../blocks.js";
import { findOpening, type Opening } from "./find-opening.js";
import { watchList } from "./list-watch.js";
import { settleSections } from "./settle-sections.js";
import { toldRequest } from "./told-request.js";

interface Run {
  readonly kind: SectionKind;
  readonly heading: string | null;
  readonly first: number;
  last: number;
}

const PREAMBLE: Opening = { kind: "preamble", heading: null };
const ANSWERS: Opening = { kind: "response", heading: null };
/** 'Request' and 'You asked:' are headings; a longer line that opens a request is a lead-in. */
const LEAST_LEAD_IN = 30;

/** Cuts the text into the parts of a response: whole blocks, in reading order, without gaps. */
export function segment(clean: CleanText): readonly Section[] {
  const restarts = watchList();
  const runs: Run[] = [];
  let hasRequest = false;
  let isTold = false;
  clean.blocks.forEach((block, index) => {
    const current = runs.at(-1);
    const state = current?.kind ?? "preamble";
    const afterLeadIn = current !== undefined && isLeadIn(clean, current, index);
    const opening = restarts(block, current?.kind ?? null, hasRequest)
      ? ANSWERS
      : findOpening(block, { state, afterLeadIn, hasRequest, isTold });
    if (opening === null && current !== undefined) current.last = index;
    else runs.push({ ...(opening ?? PREAMBLE), first: index, last: index });
    isTold ||= runs.at(-1)?.kind === "preamble" && block.kind !== "heading" && toldRequest(block) !== null;
    hasRequest ||= runs.at(-1)?.kind === "request";
  });
  return settleSections(
    clean,
    runs.map((run) => ({ ...run, ...extent(clean, run.first, run.last) })),
  );
}

function extent(clean: CleanText, first: number, last: number): { start: number; end: number } {
  return { start: clean.blocks[first]?.start ?? 0, end: clean.blocks[last]?.end ?? 0 };
}

function isLeadIn(clean: CleanText, current: Run, index: number): boolean {
  if (current.kind !== "request" || current.first !== index - 1) return false;
  return (clean.blocks[current.first]?.text.length ?? 0) > LEAST_LEAD_IN;
}
