import type { Block, NoiseMark } from "../blocks.js";
import { contentCueOf } from "./content-cues.js";
import type { Evidence } from "./read-evidence.js";

const ENTRY: NoiseMark = { profile: "generic", rule: "menu-entry" };
const TITLE: Evidence = { mark: ENTRY, weight: 1, spreads: true, anchor: false, data: false };
const LABEL = "menu-label";
const LONGEST_TITLE = 90;
const MOST_TITLES = 12;
const ENDS_SENTENCE = /[.?!:;,]["'’”)]?$/;
/** Cues that the title of another page can hold too: 'FOI 2023-15 Turntable ladders', 'Section 106 monies'. */
const IN_TITLES: ReadonlySet<string | null> = new Set([null, "field", "citation", "law"]);

/** Below the letter the titles of other pages stand under 'Similar requests' and 'In this section', whatever they name. */
export function withOtherPages(blocks: readonly Block[], evidence: readonly Evidence[]): readonly Evidence[] {
  const letter = evidence.findIndex(({ anchor }) => anchor);
  const titles = new Set<number>();
  for (const [index, { mark }] of evidence.entries()) {
    if (letter < 0 || index < letter || mark?.rule !== LABEL) continue;
    const end = endOfTitles(blocks, evidence, index + 1);
    // What a site lists ends with a line of the site, or with the page.
    if (evidence[end] === undefined || evidence[end]?.mark !== null)
      for (let at = index + 1; at < end; at++) titles.add(at);
  }
  return titles.size === 0 ? evidence : evidence.map((item, index) => (titles.has(index) ? TITLE : item));
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
