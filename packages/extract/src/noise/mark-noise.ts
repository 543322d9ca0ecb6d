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
  return document.blocks.map((block, index) => {
    const mark = marks[index] ?? null;
    return mark === block.noise ? block : { ...block, noise: mark };
  });
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
  if (!head.some((item) => item.weight === 3 && item.spreads)) return;
  const end = head.findLastIndex((item) => item.weight > 0 && item.spreads);
  fill(blocks, evidence, marks, 0, end, isLongText);
}

/** After the letter everything from the first sign of noise is noise, figures and tables apart. */
function markTail(
  blocks: readonly Block[],
  evidence: readonly Evidence[],
  marks: (NoiseMark | null)[],
  last: number,
): void {
  const tail = evidence.slice(last + 1);
  const start = tail.findIndex((item) => item.weight >= 2 && item.spreads);
  if (start >= 0) fill(blocks, evidence, marks, last + 1 + start, evidence.length - 1, isSentence);
}

const SENTENCE = /\s\S{1,40}\s.{12,}[.?!]["'”’]?$/;
const LONG_TEXT = 300;

function isLongText(text: string): boolean {
  return text.length > LONG_TEXT;
}

/** After a letter a sentence that nothing speaks against may be its last words: a thread's tools stand between messages. */
function isSentence(text: string): boolean {
  return isLongText(text) || SENTENCE.test(text);
}

function fill(
  blocks: readonly Block[],
  evidence: readonly Evidence[],
  marks: (NoiseMark | null)[],
  from: number,
  to: number,
  isOwn: (text: string) => boolean,
): void {
  for (let index = from; index <= to; index++) {
    const item = evidence[index];
    const block = blocks[index];
    if (item === undefined || block === undefined || marks[index] !== null) continue;
    if (item.weight === 0 && (item.data || block.quoted === true || isOwn(block.text))) continue;
    marks[index] = item.mark ?? { profile: "generic", rule: "between-noise" };
  }
}
