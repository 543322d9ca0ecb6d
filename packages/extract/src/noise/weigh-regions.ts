import type { NoiseMark } from "../blocks.js";
import { contentCueOf } from "./content-cues.js";
import type { ElementSignal } from "./element-signals.js";

/** A part of the page that one element's signal speaks of; `parent` is the region around it, or -1. */
export interface Region extends ElementSignal {
  readonly parent: number;
}

/** What a region does to a block in it. */
interface Verdict {
  readonly noise: NoiseMark | null;
  readonly suspect: NoiseMark | null;
}

/** The parts of a block that weighing needs. */
interface Weighable {
  readonly kind: string;
  readonly text: string;
  readonly level?: number | undefined;
}

const NOTHING: Verdict = { noise: null, suspect: null };
/** Share of the page's letter that a region must hold for its name to be disbelieved, or for `main` to be believed. */
const LETTER_SHARE = 0.25;
const MAIN_SHARE = 0.7;
const MIN_CORE = 60;

/**
 * The verdict on each block. A region that holds a good part of the letter is no furniture, whatever it is called;
 * once one region is seen to hold the letter, what stands outside it is suspect.
 */
export function weighRegions(
  blocks: readonly Weighable[],
  regionOf: readonly number[],
  linked: readonly number[],
  regions: readonly Region[],
): readonly Verdict[] {
  const { core, total } = coreOfRegions(blocks, regionOf, linked, regions);
  const titled = new Set<number>();
  blocks.forEach((block, index) => {
    if (block.level === 1 && block.kind === "heading" && (linked[index] ?? 0) === 0) titled.add(regionOf[index] ?? -1);
  });
  const trusted = regions.map((region, index) => {
    // A header that holds the page's title holds its date and reference too.
    if (region.weight === "weak" && titled.has(index)) return false;
    const share = total === 0 ? 0 : (core[index] ?? 0) / total;
    return region.weight === "main" ? share >= MAIN_SHARE : (core[index] ?? 0) < MIN_CORE || share < LETTER_SHARE;
  });
  const hasMain = regions.some((region, index) => region.weight === "main" && trusted[index]);
  const verdicts = regions.map((): Verdict | null => null);
  regions.forEach((region, index) => {
    const outer = region.parent < 0 ? outsideMain(hasMain) : (verdicts[region.parent] ?? NOTHING);
    verdicts[index] = combine(outer, region, trusted[index] ?? false);
  });
  const outside = outsideMain(hasMain);
  return regionOf.map((region) => (region < 0 ? outside : (verdicts[region] ?? NOTHING)));
}

/** How much of the letter each region holds, the regions inside it included. */
function coreOfRegions(
  blocks: readonly Weighable[],
  regionOf: readonly number[],
  linked: readonly number[],
  regions: readonly Region[],
): { core: readonly number[]; total: number } {
  const core = regions.map(() => 0);
  let total = 0;
  blocks.forEach((block, index) => {
    const weight = coreWeight(block, linked[index] ?? 0);
    const region = regionOf[index] ?? -1;
    total += weight;
    if (region >= 0) core[region] = (core[region] ?? 0) + weight;
  });
  // A region opens after the one around it, so adding from the last to the first adds all.
  for (let index = regions.length - 1; index >= 0; index--) {
    const parent = regions[index]?.parent ?? -1;
    if (parent >= 0) core[parent] = (core[parent] ?? 0) + (core[index] ?? 0);
  }
  return { core, total };
}

function outsideMain(hasMain: boolean): Verdict {
  return hasMain ? { noise: null, suspect: { profile: "generic", rule: "outside-main" } } : NOTHING;
}

function combine(outer: Verdict, region: Region, trusted: boolean): Verdict {
  if (!trusted) return outer;
  if (region.weight === "main") return outer.noise === null ? NOTHING : outer;
  const mark = { profile: "generic", rule: region.rule };
  if (outer.noise !== null) return outer;
  return region.weight === "strong" ? { noise: mark, suspect: null } : { noise: null, suspect: mark };
}

/** How many characters of a block read as a letter: its text, where it has a cue of content and is not mostly links. */
function coreWeight(block: Weighable, linked: number): number {
  const own = block.text.length - linked;
  if (own < 20 || linked > own) return 0;
  return contentCueOf(block) === null ? 0 : own;
}
