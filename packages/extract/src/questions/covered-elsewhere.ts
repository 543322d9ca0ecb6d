import type { Span } from "@foi-records/contract";
import type { CleanText, Section } from "../blocks.js";
import { cue } from "../text/cue/cue.js";
import { matchesOf } from "../text/matches-of.js";
import { trimSpan } from "../text/trim-span.js";
import type { Item } from "./item.js";
import { expandLabels } from "./numbering/labels.js";

const MENTION = cue(/\bquestions? (\d{1,3}(?:(?: ?(?:,|&|and|to|-|–) ?){1,2}\d{1,3}){0,10})/gi);

/** Parts outside the numbered answers that say which questions they answer: 'what you ask for in questions 1-3'. */
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
  return covered;
}

function holdsItem(items: readonly Item[], section: Section): boolean {
  return items.some((item) => item.at >= section.start && item.at <= section.end);
}

function mentionedIn(text: string): readonly string[] {
  return [...matchesOf(text, MENTION)].flatMap(([, group = ""]) => expandLabels(group));
}
