import type { Block, DocumentLink, NoiseMark } from "../blocks.js";
import { contentCue } from "./content-cues.js";
import { isNavLine } from "./nav-words.js";
import type { SiteProfile } from "./site-profile.js";

/** What a block's own words say of it, before its place is weighed. */
export interface Evidence {
  /** The mark that its words, its structure or both speak for. */
  readonly mark: NoiseMark | null;
  /** 3: noise wherever it stands; 2: noise outside the letter and where two signs agree; 1: noise only among noise. */
  readonly weight: 0 | 1 | 2 | 3;
  /** True where the mark speaks for the lines around it too. */
  readonly spreads: boolean;
  /** True where the line belongs to the letter and anchors it. */
  readonly anchor: boolean;
  /** True for data: a table row, figures, a list item with a number. */
  readonly data: boolean;
}

/** A notice of more characters than this is a text of its own, not a banner. */
const MAX_NOTICE = 700;
/** Prose as long as this anchors a letter without any cue; the longest unmarked banner sentence seen has 210 characters. */
const LONG_PROSE = 260;
const FIGURE = /\d/;

const CERTAIN = { weight: 3, spreads: true, anchor: false, data: false } as const;

/** Reads each block by itself. */
export function readEvidence(
  blocks: readonly Block[],
  links: readonly DocumentLink[],
  profile: SiteProfile,
): readonly Evidence[] {
  const linked = new Map<number, number>();
  for (const link of links) linked.set(link.block, (linked.get(link.block) ?? 0) + link.text.length);
  return blocks.map((block, index) => readBlock(block, (linked.get(index) ?? 0) >= block.text.length * 0.8, profile));
}

function readBlock(block: Block, allLink: boolean, profile: SiteProfile): Evidence {
  if (block.noise !== null) return { ...CERTAIN, mark: block.noise };
  const rule = findRule(block.text, profile);
  const cue = allLink ? null : contentCue(block.text);
  if (rule !== null && rule.weak !== true && (cue === null || SOFT_CUES.has(cue)))
    return { ...CERTAIN, mark: { profile: profile.name, rule: rule.name }, spreads: rule.local !== true };
  const nav = rule !== null || (cue === null && isNavLine(block.text));
  const weight = weigh(block, nav, allLink, cue);
  return {
    mark: markOf(block, rule?.name, nav, allLink, profile),
    weight,
    spreads: weight > 0,
    anchor: !nav && block.suspect === undefined && isAnchor(block, cue),
    data: block.cells !== undefined || (FIGURE.test(block.text) && !nav),
  };
}

/** Cues that a banner's own sentence can hold too; a rule that knows the sentence wins over them. */
const SOFT_CUES: ReadonlySet<string> = new Set(["request", "question", "field", "law"]);

function findRule(text: string, profile: SiteProfile): SiteProfile["lines"][number] | null {
  if (text.length > MAX_NOTICE) return null;
  return profile.lines.find((line) => line.pattern.test(text)) ?? null;
}

function isAnchor(block: Block, cue: string | null): boolean {
  if (cue !== null) return true;
  return (block.kind === "heading" && block.level === 1) || block.text.length >= LONG_PROSE;
}

function markOf(
  block: Block,
  rule: string | undefined,
  nav: boolean,
  allLink: boolean,
  profile: SiteProfile,
): NoiseMark | null {
  if (rule !== undefined) return { profile: profile.name, rule };
  if (block.suspect !== undefined) return block.suspect;
  return nav || allLink ? { profile: profile.name, rule: "menu-entry" } : null;
}

function weigh(block: Block, nav: boolean, allLink: boolean, cue: string | null): Evidence["weight"] {
  if (block.kind === "heading" && block.level === 1) return 0;
  const suspect = block.suspect !== undefined;
  if (suspect && cue === null) return nav || allLink || block.text.length < LONG_PROSE ? 2 : 1;
  if (nav) return allLink ? 2 : 1;
  return allLink ? 1 : 0;
}
