import type { Block, NoiseMark } from "../blocks.js";
import { contentCueOf } from "./content-cues.js";
import type { Evidence } from "./read-evidence.js";

const ENTRY: NoiseMark = { profile: "generic", rule: "menu-entry" };
const TITLE: Evidence = { mark: ENTRY, weight: 1, spreads: true, anchor: false, data: false };
const LABEL = "menu-label";
/** 'Back to the log': what stands below it on a page of one entry are the entries beside it, by their numbers. */
const BACK = "back-link";
const NUMBERED = /\d[\d/.-]*\d/;
const LONGEST_TITLE = 90;
const MOST_TITLES = 12;
const ENDS_SENTENCE = /[.?!:;,]["'’”)]?$/;
/** Cues that the title of another page can hold too: 'FOI 2023-15 Turntable ladders', 'Section 106 monies'. */
const IN_TITLES: ReadonlySet<string | null> = new Set([null, "field", "citation", "law"]);

/** Below the letter the titles of other pages stand under 'Similar requests' and 'In this section', whatever they name. */
export function withOtherPages(blocks: readonly Block[], evidence: readonly Evidence[]): readonly Evidence[] {
  const letter = evidence.findIndex(({ anchor }) => anchor);
  if (letter < 0) return evidence;
  const titles = new Set<number>();
  for (let index = letter; index < evidence.length; index++)
    for (const title of titlesBelow(blocks, evidence, index)) titles.add(title);
  return titles.size === 0 ? evidence : evidence.map((item, index) => (titles.has(index) ? TITLE : item));
}

/** What a site lists ends with a line of the site, or with the page. */
function titlesBelow(blocks: readonly Block[], evidence: readonly Evidence[], index: number): readonly number[] {
  const rule = evidence[index]?.mark?.rule;
  if (rule !== LABEL && rule !== BACK) return [];
  const end = endOfTitles(blocks, evidence, index + 1);
  if (evidence[end] !== undefined && evidence[end]?.mark === null) return [];
  const below = Array.from({ length: end - index - 1 }, (_, at) => index + 1 + at);
  return rule === LABEL || below.every((at) => NUMBERED.test(blocks[at]?.text ?? "")) ? below : [];
}

function endOfTitles(blocks: readonly Block[], evidence: readonly Evidence[], from: number): number {
  let end = from;
  while (end < from + MOST_TITLES && evidence[end]?.mark === null && mayBeTitle(blocks[end])) end++;
  return end;
}

function mayBeTitle(block: Block | undefined): boolean {
  if (block === undefined || block.cells !== undefined || block.quoted === true) return false;
  if (block.text.length > LONGEST_TITLE || ENDS_SENTENCE.test(block.text)) return false;
  return IN_TITLES.has(contentCueOf(block));
}
