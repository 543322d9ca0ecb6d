import type { Block, DocumentLink, NoiseMark } from "../blocks.js";
import { cue } from "../text/cue/cue.js";
import { contentCueOf } from "./content-cues.js";
import { findLineRule } from "./find-line-rule.js";
import { withoutMenuAnchors } from "./menu-places.js";
import { isMenuLine, isNavLine } from "./nav-words.js";
import { withOtherPages } from "./other-pages.js";
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

/** Prose as long as this anchors a letter without any cue; the longest unmarked banner sentence seen has 210 characters. */
const LONG_PROSE = 260;
const FIGURE = /\d/;

/** Written out, since most lines of a page end here and copies of a constant cost more. */
function certain(mark: NoiseMark, spreads: boolean): Evidence {
  return { mark, weight: 3, spreads, anchor: false, data: false };
}

const FIELD: Evidence = { mark: null, weight: 0, spreads: false, anchor: true, data: true };
/** Long prose that no rule knows. */
const PROSE: Evidence = { mark: null, weight: 0, spreads: false, anchor: true, data: false };

/** Reads each block by itself. */
export function readEvidence(
  blocks: readonly Block[],
  links: readonly DocumentLink[],
  profile: SiteProfile,
): readonly Evidence[] {
  const linked = new Map<number, number>();
  for (const link of links) linked.set(link.block, (linked.get(link.block) ?? 0) + link.text.length);
  const isLink = (block: Block, index: number) => (linked.get(index) ?? 0) >= block.text.length * 0.8;
  const read = blocks.map((block, index) => {
    const next = blocks[index + 1];
    return isFieldName(block, next) || isEntryTitle(block, next)
      ? FIELD
      : readBlock(block, isLink(block, index), profile);
  });
  return withOtherPages(blocks, withoutMenuAnchors(blocks, read));
}

/** A heading over the reference of what it names, on a page of such entries. */
function isEntryTitle({ kind, suspect, noise }: Block, next: Block | undefined): boolean {
  if (kind !== "heading" || suspect !== undefined || noise !== null || next === undefined) return false;
  return (
    next.text.length <= LONGEST_VALUE && next.noise === null && FIGURE.test(next.text) && ENTRY_FIELD.test(next.text)
  );
}

const ENTRY_FIELD = cue(/^(?:(?:foi|eir|our|request|case) )?(?:ref(?:erence)?|number|id|no)\b[^a-z]{0,4}/i);

/** The name of a field on a line of its own, over its value: 'Request number', 'Received'. */
const FIELD_NAME = cue(
  /^(?:(?:foi|eir|request|case|our|disclosure|enquiry) )?(?:reference|ref|number|id|no\.?)(?: (?:number|no\.?))?$|^(?:date )?(?:received|requested|responded|completed|closed|issued|answered)$|^(?:request|response|completion) date$|^(?:request|enquiry|response|reply) (?:received|sent|issued|given)$/i,
);
const LONGEST_VALUE = 40;

function isFieldName({ text, suspect, noise }: Block, next: Block | undefined): boolean {
  if (text.length > LONGEST_VALUE || suspect !== undefined || noise !== null || !FIELD_NAME.test(text)) return false;
  return next !== undefined && next.text.length <= LONGEST_VALUE && FIGURE.test(next.text);
}

/** What a reader marks at the edges of printed pages stands inside the letter and says nothing of the lines around it. */
const PAGE_EDGE_RULES: ReadonlySet<string> = new Set([
  "running-head",
  "running-foot",
  "page-number",
  "protective-marking",
]);

function readBlock(block: Block, allLink: boolean, profile: SiteProfile): Evidence {
  if (block.noise !== null) return certain(block.noise, !PAGE_EDGE_RULES.has(block.noise.rule));
  const long = block.text.length >= LONG_PROSE && !allLink && block.suspect === undefined;
  const cue = allLink || long ? null : contentCueOf(block);
  const rule = cue === null || SOFT_CUES.has(cue) ? findLineRule(block.text, profile) : null;
  if (rule === null) return long ? PROSE : withoutRule(block, allLink, cue);
  const mark = { profile: profile.name, rule: rule.name };
  if (rule.weak !== true && (cue === null || rule.local === true)) return certain(mark, rule.local !== true);
  return { mark, weight: weigh(block, true, allLink, cue), spreads: true, anchor: false, data: false };
}

function withoutRule(block: Block, allLink: boolean, cue: string | null): Evidence {
  const menu = cue === null && isMenuLine(block.text);
  const nav = menu || (cue === null && isNavLine(block.text));
  const weight = weigh(block, nav, allLink, cue);
  const entry = nav || allLink ? { profile: "generic", rule: menu ? "menu-line" : "menu-entry" } : null;
  return {
    mark: block.suspect ?? entry,
    weight,
    spreads: weight > 0,
    anchor: !nav && block.suspect === undefined && isAnchor(block, cue),
    data: block.cells !== undefined || (FIGURE.test(block.text) && !nav && !EMPTY_COUNT.test(block.text)),
  };
}

/** 'Basket (0)' */
const EMPTY_COUNT = /^\p{L}[\p{L} ]{2,16} \(0\)$/u;

/** Cues that a banner's own sentence can hold too: where a rule knows the sentence, its place decides. */
const SOFT_CUES: ReadonlySet<string> = new Set(["request", "question", "field", "law"]);

function isAnchor(block: Block, cue: string | null): boolean {
  if (cue !== null) return true;
  return block.kind === "heading" && block.level === 1;
}

function weigh(block: Block, nav: boolean, allLink: boolean, cue: string | null): Evidence["weight"] {
  if (block.kind === "heading" && block.level === 1) return 0;
  const suspect = block.suspect !== undefined;
  if (suspect && cue === null) return nav || allLink || block.text.length < LONG_PROSE ? 2 : 1;
  if (nav) return allLink ? 2 : 1;
  return allLink ? 1 : 0;
}
