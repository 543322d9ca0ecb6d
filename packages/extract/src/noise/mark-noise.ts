import type { Block, NoiseMark, ReadDocument } from "../blocks.js";
import { markContents } from "./contents-list.js";
import { letterRange, PUBLISHED } from "./letter-range.js";
import { keepLogEntries } from "./log-entries.js";
import { markMailFrames } from "./mail-frames.js";
import { isHome, markTrails } from "./menu-places.js";
import { type Evidence, readEvidence } from "./read-evidence.js";
import { markRepeats } from "./repeated-text.js";
import { markRunningHeads } from "./running-heads.js";
import type { SiteProfile } from "./site-profile.js";
import { markThreadTools } from "./thread-tools.js";
import { titleTest } from "./title-test.js";
import { markUnticked } from "./unticked-choices.js";
import { legalFoot, weakTail } from "./weak-tail.js";

const BETWEEN: NoiseMark = { profile: "generic", rule: "between-noise" };

/** Marks the blocks that a rule knows to be no part of the response; keeps every block and its order. */
export function markNoise(
  document: ReadDocument,
  profile: SiteProfile,
  evidence = readEvidence(document.blocks, document.links, profile),
): readonly Block[] {
  const marks = evidence.map((item) => (item.weight === 3 ? item.mark : null));
  const { first, last } = letterRange(document.blocks, evidence);
  markRepeats(document.blocks, marks);
  markContents(document.blocks, marks);
  markUnticked(document.blocks, marks);
  markRunningHeads(document.blocks, marks);
  markThreadTools(document.blocks, marks);
  markMailFrames(document.blocks, marks);
  markTrails(document.blocks, marks);
  markMenus(document.blocks, evidence, marks, first, last);
  markHead(document.blocks, evidence, marks, first);
  markTail(document.blocks, evidence, marks, last);
  keepLogEntries(document.blocks, (index) => evidence[index]?.anchor === true, marks);
  return document.blocks.map((block, index) => {
    const mark = marks[index] ?? null;
    return mark === block.noise ? block : { ...block, noise: mark };
  });
}

/** Menu entries in a row, where the page begins or ends with them or certain noise stands at one end. */
function markMenus(
  blocks: readonly Block[],
  evidence: readonly Evidence[],
  marks: (NoiseMark | null)[],
  first: number,
  last: number,
): void {
  for (let from = 0; from < blocks.length; from++) {
    const to = endOfTrail(blocks, evidence, endOfMenu(blocks, evidence, from), from);
    const outside = to < first || from > last;
    const isTold = isEdge(evidence[from - 1]) || isEdge(evidence[to + 1]) || isHome(blocks[from]?.text ?? "");
    if (to - from + 1 >= LEAST_MENU && outside && isTold)
      for (let index = from; index <= to; index++) marks[index] ??= { profile: "generic", rule: "menu-entry" };
    from = Math.max(from, to);
  }
}

/** The last entry of the menu that starts here; one before the start where none does. Behind 'Home' an entry may be of any words. */
function endOfMenu(blocks: readonly Block[], evidence: readonly Evidence[], from: number): number {
  const gap = isHome(blocks[from]?.text ?? "") ? MOST_STRANGE : 0;
  let to = from - 1;
  for (let next = from; next <= to + 1 + gap; next++) {
    if (isMenuEntry(evidence[next], blocks[next])) to = next;
    else if (!mayBeEntry(evidence[next], blocks[next])) break;
  }
  return to;
}

/** A trail of a list's items, from 'Home' to the page's own heading, ends with names of the site's own. */
function endOfTrail(blocks: readonly Block[], evidence: readonly Evidence[], to: number, from: number): number {
  const isItem = (index: number) => blocks[index]?.kind === "list-item" && mayBeEntry(evidence[index], blocks[index]);
  if (!isHome(blocks[from]?.text ?? "") || !isItem(from)) return to;
  let next = to + 1;
  while (next <= to + MOST_STRANGE && isItem(next)) next++;
  return blocks[next]?.kind === "heading" && blocks[next]?.level === 1 ? next - 1 : to;
}

/** Entries in a row that no list of words knows. */
const MOST_STRANGE = 2;
const LONGEST_ENTRY = 40;

function mayBeEntry(item: Evidence | undefined, block: Block | undefined): boolean {
  if (item === undefined || block === undefined || item.anchor || item.data || block.quoted === true) return false;
  return block.text.length <= LONGEST_ENTRY && !NO_ENTRY.test(block.text);
}

const NO_ENTRY = /[.:?!,]$/;

const LEAST_MENU = 3;

function isMenuEntry(item: Evidence | undefined, block: Block | undefined): boolean {
  return item?.mark?.rule === "menu-entry" && block?.quoted !== true;
}

/** The end of the page, or noise beyond doubt. */
function isEdge(item: Evidence | undefined): boolean {
  return item === undefined || isCertain(item);
}

/** Before the letter everything up to the last sign of noise is noise; what stands between it and the letter is its title. */
function markHead(
  blocks: readonly Block[],
  evidence: readonly Evidence[],
  marks: (NoiseMark | null)[],
  first: number,
): void {
  const head = evidence.slice(0, first);
  if (head.filter(isCertain).length < (isPrinted(blocks) ? LEAST_PRINTED : 1)) return;
  const end = head.findLastIndex((item) => item.weight > 0 && item.spreads);
  const isTitle = titleTest(blocks, first);
  fill(blocks, evidence, marks, 0, end, (text) => isLongText(text) || isTitle(text));
}

/** A letter that was printed has no menus: one line that looks like a site's is its letterhead's, 'Phone 101'. */
const LEAST_PRINTED = 2;

function isPrinted(blocks: readonly Block[]): boolean {
  return blocks.some(({ page }) => page !== undefined);
}

/** After the letter everything from the first sign of noise is noise, figures and tables apart. */
function markTail(
  blocks: readonly Block[],
  evidence: readonly Evidence[],
  marks: (NoiseMark | null)[],
  last: number,
): void {
  for (const index of legalFoot(blocks, evidence, last)) marks[index] ??= evidence[index]?.mark ?? BETWEEN;
  const start = evidence.findIndex((item, index) => index > last && item.weight >= 2 && item.spreads);
  if (start < 0) {
    for (const index of weakTail(blocks, evidence, last)) marks[index] ??= evidence[index]?.mark ?? BETWEEN;
    return;
  }
  const from = tailStart(blocks, evidence, last, start);
  fill(blocks, evidence, marks, from, evidence.length - 1, isSentence);
  for (let index = from; index < blocks.length; index++)
    if (PUBLISHED.test(blocks[index]?.text ?? "")) marks[index] ??= BETWEEN;
}

/** The tail begins with the first line that a rule knows, if nothing but short lines stands between it and certain noise. */
function tailStart(blocks: readonly Block[], evidence: readonly Evidence[], last: number, certain: number): number {
  let start = certain;
  for (let index = certain - 1; index > last; index--) {
    const item = evidence[index];
    const text = blocks[index]?.text ?? "";
    const dated = PUBLISHED.test(text);
    if (item === undefined || (!dated && belongsToLetter(item, text))) break;
    if (dated || (item.mark !== null && item.mark.rule !== "menu-entry")) start = index;
  }
  return start;
}

function belongsToLetter({ weight, data }: Evidence, text: string): boolean {
  return weight === 0 && (data || text.length > SHORT || isSentence(text));
}

const SHORT = 60;
const SENTENCE = /\s\S{1,40}\s.{12,}[.?!]["'”’]?$/;
const LONG_TEXT = 300;

function isLongText(text: string): boolean {
  return text.length > LONG_TEXT;
}

/** After a letter a sentence that nothing speaks against may be its last words: a thread's tools stand between messages. */
function isSentence(text: string): boolean {
  return isLongText(text) || SENTENCE.test(text);
}

/** A sentence as long as this between two certain lines is a part of the same notice. */
const ENCLOSED = 120;

function isCertain(item: Evidence | undefined): boolean {
  return item?.weight === 3 && item.spreads;
}

/** Certain noise on the one side, and on the other what is noise among noise. */
function isEnclosed(before: Evidence | undefined, after: Evidence | undefined): boolean {
  if (before === undefined || after === undefined) return false;
  return (isCertain(before) && isSign(after)) || (isSign(before) && isCertain(after));
}

function isSign({ weight, spreads }: Evidence): boolean {
  return weight > 0 && spreads;
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
    const enclosed = isEnclosed(evidence[index - 1], evidence[index + 1]) && block.text.length <= ENCLOSED;
    if (item.weight === 0 && !enclosed && (item.data || block.quoted === true || isOwn(block.text))) continue;
    marks[index] = item.mark ?? BETWEEN;
  }
}
