import type { Span } from "@foi-records/contract";
import type { CleanBlock, CleanText, Section } from "../blocks.js";
import { signOf } from "../outcome/answer-sentences.js";
import { isIntroduction } from "../sections/introductions.js";
import { cue } from "../text/cue/cue.js";
import { matchesOf } from "../text/matches-of.js";
import { sentencesOf } from "../text/sentences.js";
import { trimSpan } from "../text/trim-span.js";
import { contentBlocks } from "./find-items.js";
import type { Item } from "./item.js";
import { expandLabels } from "./numbering/labels.js";
import { labelsIn } from "./numbering/labels-in.js";

const MENTION = cue(/\bquestions? (\d{1,3}(?:(?: ?(?:,|&|and|to|-|–) ?){1,2}\d{1,3}){0,10})/gi);

/**
 * What stands outside the numbered answers and says which questions it answers: a part, 'what you ask for in questions
 * 1-3', or a paragraph before or behind the list, 'we will not disclose the addresses (part ii)'.
 */
export function coveredElsewhere(
  clean: CleanText,
  sections: readonly Section[],
  items: readonly Item[],
  open: readonly string[],
): ReadonlyMap<string, readonly Span[]> {
  const covered = new Map<string, readonly Span[]>();
  const wanted = new Set(open);
  for (const section of open.length === 0 ? [] : sections.filter((one) => !holdsItem(items, one))) {
    const start = section.heading === null ? section.start : section.start + section.heading.length;
    const span = trimSpan(clean.text, Math.min(start, section.end), section.end);
    const labels = mentionedIn(clean.text.slice(section.start, section.end)).filter((label) => wanted.has(label));
    if (span === null) continue;
    for (const label of labels.filter((one) => !covered.has(one))) covered.set(label, [span]);
  }
  coverByParagraph(covered, open, () => besideItems(clean, sections, items));
  return covered;
}

/** Adds the paragraphs that name what no part has answered. */
function coverByParagraph(
  covered: Map<string, readonly Span[]>,
  open: readonly string[],
  paragraphs: () => readonly CleanBlock[],
): void {
  const wanted = open.filter((label) => !covered.has(label));
  const blocks = wanted.length === 0 ? [] : paragraphs();
  for (const [index, block] of blocks.entries()) {
    const labels = labelsIn(block.text).filter((label) => wanted.includes(label) && !covered.has(label));
    if (labels.length === 0) continue;
    const { end } = lastOf(blocks, index);
    for (const label of labels) covered.set(label, [{ start: block.start, end }]);
  }
}

/** A paragraph that ends in a colon, or that refuses, goes on in what stands right below it, up to a heading or the next that names a question. */
function lastOf(blocks: readonly CleanBlock[], from: number): CleanBlock {
  const at = (index: number) => blocks[index] as CleanBlock;
  let last = at(from);
  const leadsOn = last.text.endsWith(":");
  if (!leadsOn && !isRefusal(last.text)) return last;
  for (const next of blocks.slice(from + 1)) {
    if (next.index !== last.index + 1 || labelsIn(next.text).length > 0) break;
    // Reasons end where 'Turning to the rest of your request:' opens another matter.
    if (!leadsOn && next.text.endsWith(":")) break;
    last = next;
  }
  return last;
}

function isRefusal(text: string): boolean {
  return sentencesOf(text).some(({ start, end }) => signOf(text.slice(start, end)).sign === "withheld");
}

/** The paragraphs of an answer's part that belong to none of its items. */
function besideItems(clean: CleanText, sections: readonly Section[], items: readonly Item[]): readonly CleanBlock[] {
  const parts = sections.filter((one) => one.kind === "response" && holdsItem(items, one));
  const blocks = parts.flatMap((section) => contentBlocks(clean, section));
  // Items and blocks rise alike: no block asks every item.
  const spans = items.map(({ at, end }) => ({ at, end })).sort((one, other) => one.at - other.at);
  let [next, until] = [0, -1];
  return blocks.filter((block) => {
    while (next < spans.length && (spans[next]?.at ?? 0) <= block.start)
      until = Math.max(until, spans[next++]?.end ?? 0);
    return block.start >= until && block.kind === "paragraph" && !isIntroduction(clean.text, block);
  });
}

/** Words that hand over a file with what was asked; a letter or an answer sheet answers point by point. */
const HANDS_OVER = cue(
  /\b(?:attached|enclosed|attachment|enclosure)\b(?! (?:letter|response|reply|notice|answers?))[^.;]{0,80}|\b(?:spreadsheet|workbook|data ?set)s?\b[^.;]{0,60}\b(?:below|here|provided|supplied)\b/i,
);
const NO_ANSWER = cue(
  /\b(?:if|unless|not|cannot|unable|withheld|request (?:is|was))\b|\b(?:response|reply|letter|answers?) (?:is|are|to)\b/i,
);

/** 'Please see the attached spreadsheet.' over answers to some questions is what the others get. */
export function handedOverFirst(
  clean: CleanText,
  sections: readonly Section[],
  items: readonly Item[],
): readonly Span[] {
  const first = Math.min(...items.map(({ at }) => at));
  for (const section of sections.filter(({ kind, start }) => kind === "response" && start < first)) {
    const blocks = contentBlocks(clean, section).filter(({ end }) => end <= first);
    const from = blocks.findIndex((block) => !isIntroduction(clean.text, block) || handsOver(block.text));
    const giving = blocks.findLast(({ text }) => handsOver(text));
    const opening = blocks[from];
    if (opening !== undefined && giving !== undefined && giving.start >= opening.start)
      return [{ start: opening.start, end: giving.end }];
  }
  return [];
}

/** A refusal of the whole request over answers to some questions, given as a courtesy, is what the others get. */
export function refusedFirst(clean: CleanText, sections: readonly Section[], items: readonly Item[]): readonly Span[] {
  const first = Math.min(...items.map(({ at }) => at));
  const section = sections.find(({ kind, start }) => kind === "response" && start < first);
  const blocks = section === undefined ? [] : contentBlocks(clean, section).filter(({ end }) => end <= first);
  const opening = blocks.find((block) => !isIntroduction(clean.text, block));
  const last = blocks.at(-1);
  if (opening === undefined || last === undefined || !refuses(opening.text)) return [];
  return [{ start: opening.start, end: last.end }];
}

function refuses(text: string): boolean {
  return sentencesOf(text).some(({ start, end }) => REFUSES_ALL.test(text.slice(start, end)));
}

const REFUSES_ALL = cue(
  /\b(?:not (?:required|obliged|able) to (?:answer|comply|respond|deal)|unable to (?:answer|comply with|respond to)|cannot (?:answer|comply with)|(?:must|have to|are|am|is) (?:therefore )?refus(?:e|ing)|decided to refuse)\b[^.]{0,40}\byour request\b/i,
);

/** An answer without a number over the first that has one: what comes before that in the list, it answers. */
export function aboveFirst(clean: CleanText, sections: readonly Section[], items: readonly Item[]): readonly Span[] {
  const first = Math.min(...items.map(({ at }) => at));
  const section = sections.find(({ kind, start, end }) => kind === "response" && start < first && first < end);
  const blocks = section === undefined ? [] : contentBlocks(clean, section).filter(({ end }) => end <= first);
  const opening = blocks.find((block) => !isIntroduction(clean.text, block));
  const last = blocks.at(-1);
  return opening === undefined || last === undefined ? [] : [{ start: opening.start, end: last.end }];
}

function handsOver(text: string): boolean {
  return sentencesOf(text).some(({ start, end }) => {
    const sentence = text.slice(start, end);
    return HANDS_OVER.test(sentence) && !NO_ANSWER.test(sentence);
  });
}

function holdsItem(items: readonly Item[], section: Section): boolean {
  return items.some((item) => item.at >= section.start && item.at <= section.end);
}

function mentionedIn(text: string): readonly string[] {
  return [...matchesOf(text, MENTION)].flatMap(([, group = ""]) => expandLabels(group));
}
