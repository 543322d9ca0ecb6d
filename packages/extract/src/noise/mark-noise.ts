import type { Block, NoiseMark, ReadDocument } from "../blocks.js";
import { type Evidence, readEvidence } from "./read-evidence.js";
import type { SiteProfile } from "./site-profile.js";

/** Marks the blocks that are no part of the response; keeps every block and its order. */
export function markNoise(document: ReadDocument, profile: SiteProfile): readonly Block[] {
  const evidence = readEvidence(document.blocks, document.links, profile);
  const marks = evidence.map((item) => (item.weight === 3 ? item.mark : null));
  const { first, last } = letterRange(evidence);
  markHead(document.blocks, evidence, marks, first);
  markTail(document.blocks, evidence, marks, last);
  return document.blocks.map((block, index) =>
    marks[index] === null ? block : { ...block, noise: marks[index] ?? null },
  );
}

/** The first and the last line that belong to the letter beyond doubt; the whole document where there is none. */
function letterRange(evidence: readonly Evidence[]): { first: number; last: number } {
  const first = evidence.findIndex((item) => item.anchor);
  if (first < 0) return { first: 0, last: evidence.length - 1 };
  return { first, last: evidence.findLastIndex((item) => item.anchor) };
}

/** Before the letter everything up to the last sign of noise is noise; what stands between it and the letter is its title. */
function markHead(
  blocks: readonly Block[],
  evidence: readonly Evidence[],
  marks: (NoiseMark | null)[],
  first: number,
): void {
  const head = evidence.slice(0, first);
  if (!head.some((item) => item.weight === 3)) return;
  const end = head.findLastIndex((item) => item.weight > 0);
  fill(blocks, evidence, marks, 0, end);
}

/** After the letter everything from the first sign of noise is noise, figures and tables apart. */
function markTail(
  blocks: readonly Block[],
  evidence: readonly Evidence[],
  marks: (NoiseMark | null)[],
  last: number,
): void {
  const tail = evidence.slice(last + 1);
  const start = tail.findIndex((item) => item.weight >= 2);
  if (start >= 0) fill(blocks, evidence, marks, last + 1 + start, evidence.length - 1);
}

function fill(
  blocks: readonly Block[],
  evidence: readonly Evidence[],
  marks: (NoiseMark | null)[],
  from: number,
  to: number,
): void {
  for (let index = from; index <= to; index++) {
    const item = evidence[index];
    const block = blocks[index];
    if (item === undefined || block === undefined || marks[index] !== null) continue;
    if (item.weight === 0 && (item.data || block.quoted === true || block.text.length > 300)) continue;
    marks[index] = item.mark ?? { profile: "generic", rule: "between-noise" };
  }
}
