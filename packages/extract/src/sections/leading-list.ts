import type { CleanText, Section } from "../blocks.js";
import { answeredLine } from "../questions/answered-lists.js";
import { findItems } from "../questions/find-items.js";
import type { Item } from "../questions/item.js";
import { questionSpan } from "../questions/question-span.js";
import { firstBlockAfter } from "../text/blocks-within.js";
import { asksOnly } from "./request-bounds.js";
import { as, resized } from "./section-edits.js";

/** Where no request was told, a list of bare questions before the prose is the request, and the prose answers it. */
export function withLeadingList(clean: CleanText, sections: readonly Section[]): readonly Section[] {
  if (sections.some(({ kind }) => kind === "request")) return sections;
  return sections.flatMap((section) => {
    const end = section.kind === "response" && mayPrintRequest(section) ? endOfLeadingList(clean, section) : null;
    if (end === null) return [section];
    return [
      as(resized(clean, section, section.first, end), "request"),
      { ...resized(clean, section, end + 1, section.last), heading: null },
    ];
  });
}

/** Under 'Questions and response' both stand; under the heads of a table's columns, side by side. */
function mayPrintRequest({ heading }: Section): boolean {
  return heading === null || ASKED_IN_HEADING.test(heading);
}

const ASKED_IN_HEADING = /^(?!.* \| )[^.]{0,60}\b(?:questions?|requests?)\b[^.]{0,40}$/i;

/** The block in which a section's list of bare questions ends; null where it has none, or nothing follows it. */
function endOfLeadingList(clean: CleanText, section: Section): number | null {
  const items = findItems(clean, section, []);
  const last = items.at(-1);
  const spans = items.map((item) => questionSpan(clean, item));
  const isBare =
    items.every(({ role }) => role !== "answer") &&
    items.slice(0, -1).every((item, index) => (spans[index]?.end ?? 0) >= item.end - 1);
  const end = spans.at(-1)?.end;
  if (
    items.length < 2 ||
    items.every((item) => holdsBoth(clean, item)) ||
    items.some((item) => isAnsweredOnLine(clean, item)) ||
    last === undefined ||
    end === undefined ||
    !isBare
  )
    return null;
  const block = firstBlockAfter(clean, end - 1);
  if (block < section.last && asksOnly(clean, resized(clean, section, block + 1, section.last))) return null;
  return block < section.last && clean.text.slice(end, section.end).trim().length > LEAST_PROSE ? block : null;
}

function isAnsweredOnLine(clean: CleanText, { at }: Item): boolean {
  const block = clean.blocks[firstBlockAfter(clean, at)];
  return block !== undefined && answeredLine(clean, block) !== undefined;
}

/** A row with a label, a question and what answers it in cells of their own. */
function holdsBoth(clean: CleanText, { at }: Item): boolean {
  const { cells = [] } = clean.blocks[firstBlockAfter(clean, at)] ?? {};
  return cells.filter((cell) => cell !== "").length >= LEAST_CELLS;
}

const LEAST_CELLS = 3;

/** A reply in prose to a whole list has at least this many characters. */
const LEAST_PROSE = 60;
