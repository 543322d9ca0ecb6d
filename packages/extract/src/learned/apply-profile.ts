import { diffRecords, type FoiRecord } from "@foi-records/contract";
import { assembleRecord, type Findings } from "../assemble-record.js";
import type { Block, CleanBlock, NoiseMark } from "../blocks.js";
import { type LetterRange, letterRange } from "./beside-letter.js";
import type { PreparedProfile } from "./prepare-profile.js";
import { keyOf, sitesOf } from "./sites-of.js";

/** Reads a response anew from its blocks. */
export type ReadAgain = (found: Findings, blocks: readonly Block[]) => Promise<Findings>;

/** What may be otherwise once furniture is gone; all else a response says must stay as it was. */
const MAY_CHANGE: ReadonlySet<string> = new Set(["text", "noise", "confidence", "evidence"]);

/**
 * The record of a response without its site's furniture. The response is read first as it stands: lines between the first
 * and the last that the letter owns are kept, and so are all lines where the response without them would say another thing.
 */
export async function applyProfile(
  found: Findings,
  profile: PreparedProfile,
  readAgain: ReadAgain,
): Promise<FoiRecord> {
  const record = assembleRecord(found);
  const mine = { ...record, extractor: { ...profile.extractor } };
  if (!found.clean.blocks.some(({ text }) => isMadeOf(text, profile.lines))) return mine;
  const site = sitesOf(record).find((key) => profile.sites.has(keyOf(key)));
  const lines = site === undefined ? undefined : profile.sites.get(keyOf(site));
  if (site === undefined || lines === undefined) return mine;
  const marked = markBlocks(found, record, lines, { profile: "learned", rule: site.name });
  if (marked === null) return mine;
  const after = assembleRecord(await readAgain(found, marked));
  const isSafe = diffRecords(record, after).every(({ field }) => MAY_CHANGE.has(field));
  return isSafe ? { ...after, extractor: { ...profile.extractor } } : mine;
}

/** The blocks with the furniture beside the letter marked; null where there is none. */
function markBlocks(found: Findings, record: FoiRecord, lines: ReadonlySet<string>, mark: NoiseMark) {
  const furniture = new Set(furnitureOf(found.clean.blocks, record, lines).map(({ index }) => index));
  if (furniture.size === 0) return null;
  return found.blocks.map((block, index) => (furniture.has(index) ? { ...block, noise: mark } : block));
}

function furnitureOf(blocks: readonly CleanBlock[], record: FoiRecord, lines: ReadonlySet<string>) {
  const range = letterRange(record, record.text.split("\n"));
  if (range === null) return [];
  let next = 0;
  return blocks.filter((block) => {
    const first = next;
    next += block.text.split("\n").length;
    const isBeside = next <= range.first || first > range.last;
    return isBeside && !carries(range, first, next) && !isTitle(block) && isMadeOf(block.text, lines);
  });
}

function carries({ carrying }: LetterRange, first: number, end: number): boolean {
  for (let line = first; line < end; line++) if (carrying.has(line)) return true;
  return false;
}

/** A page's main heading names its letter. */
function isTitle({ kind, level }: Block): boolean {
  return kind === "heading" && level === 1;
}

/** A block of several lines is furniture where each of them is. */
function isMadeOf(text: string, lines: ReadonlySet<string>): boolean {
  return text.includes("\n") ? text.split("\n").every((line) => lines.has(line)) : lines.has(text);
}
