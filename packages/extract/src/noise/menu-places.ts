import type { Block, NoiseMark } from "../blocks.js";
import { cue } from "../text/cue/cue.js";
import { contentCueOf } from "./content-cues.js";
import type { Evidence } from "./read-evidence.js";

const ENTRY: NoiseMark = { profile: "generic", rule: "menu-entry" };
const TRAIL: NoiseMark = { profile: "generic", rule: "breadcrumb" };
const MENU: Evidence = { mark: ENTRY, weight: 1, spreads: true, anchor: false, data: false };
const LONGEST_ENTRY = 40;
const LONGEST_BUTTONS = 60;
const ENDS_SENTENCE = /[.?!:;,]["'”’)]?$/;
const LEAD = cue(/^(?:you\b|please|thank|i |we |dear)/i);

/** Lines that say 'Request' or 'this information' as menus and buttons do: their neighbours, and that they are no sentence, tell. */
export function withoutMenuAnchors(blocks: readonly Block[], evidence: readonly Evidence[]): readonly Evidence[] {
  return evidence.map((item, index) => {
    const block = blocks[index];
    if (!item.anchor || block === undefined || block.kind === "heading" || block.cells !== undefined) return item;
    const cue = contentCueOf(block);
    if (cue === "request" && isButtons(block.text)) return { ...item, anchor: false };
    return cue === "part" && ONE_WORD.test(block.text) && isAmongEntries(blocks, evidence, index) ? MENU : item;
  });
}

const ONE_WORD = /^\p{L}+$/u;

/** 'I'm fine with this  Information and settings': no sentence ends in it, and none begins. */
function isButtons(text: string): boolean {
  return text.length <= LONGEST_BUTTONS && !ENDS_SENTENCE.test(text) && !LEAD.test(text);
}

/** A heading has the letter's words below it, an entry of a menu has more entries. */
function isAmongEntries(blocks: readonly Block[], evidence: readonly Evidence[], index: number): boolean {
  const around = [index - 1, index + 1, index + 2];
  if (!around.every((at) => isEntry(blocks[at], evidence[at]))) return false;
  return around.some((at) => evidence[at]?.mark !== null);
}

function isEntry(block: Block | undefined, item: Evidence | undefined): boolean {
  if (block === undefined || item === undefined || item.anchor || item.data || block.cells !== undefined) return false;
  return block.text.length <= LONGEST_ENTRY && !ENDS_SENTENCE.test(block.text);
}

/** The first step of a trail and the first entry of a menu; every block is asked. */
export function isHome(text: string): boolean {
  return text.length <= LONGEST_HOME && HOME.test(text);
}

const HOME = /^(?:home|home ?page|hafan)$/i;
const LONGEST_HOME = "home page".length;
const MOST_STEPS = 5;
const MOST_BETWEEN = 5;
const LEAST_TITLE = 12;

/** A trail that a scrape left in lines goes from 'Home' to the page's title, which stands again below it as the heading. */
export function markTrails(blocks: readonly Block[], marks: (NoiseMark | null)[]): void {
  for (const [index, { text }] of blocks.entries()) {
    if (!isHome(text)) continue;
    const end = endOfTrail(blocks, index);
    for (let at = index; at < end; at++) marks[at] ??= TRAIL;
  }
}

function endOfTrail(blocks: readonly Block[], home: number): number {
  for (let at = home + 1; at <= home + MOST_STEPS; at++) {
    const block = blocks[at];
    if (block === undefined || block.cells !== undefined || block.quoted === true) return home;
    const below = blocks.slice(at + 1, at + 1 + MOST_BETWEEN);
    if (block.text.length >= LEAST_TITLE && below.some(({ text }) => text === block.text)) return at;
    if (block.text.length > LONGEST_ENTRY || ENDS_SENTENCE.test(block.text)) return home;
  }
  return home;
}
