import type { CleanText, Section } from "../blocks.js";
import { type AnsweredList, answeredLists } from "../questions/answered-lists.js";
import { asksByName } from "../questions/asks-on.js";
import { contentBlocks } from "../questions/find-items.js";
import { readMark } from "../questions/read-mark.js";
import { as, resized } from "./section-edits.js";
import { withClosingEnd } from "./settle-requests.js";
import { GREETING } from "./voices.js";

/**
 * A list whose lines hold what answers them stands in one part, the reply: under 'You asked:', in the text of the requester's own
 * letter, or where the first line that answers was taken for the reply's beginning.
 */
export function withAnsweredLists(clean: CleanText, sections: readonly Section[]): readonly Section[] {
  const lists = answeredLists(clean);
  if (lists.length === 0) return sections;
  const parts = lists.reduce((parts, list) => withList(clean, parts, list), sections);
  const first = clean.blocks[lists[0]?.first ?? 0]?.start ?? 0;
  return parts.map((section) =>
    section.kind === "request" && section.end <= first && isLetterhead(clean, section)
      ? as(section, "preamble")
      : section,
  );
}

/** The name of a body and a reference between the title 'FOI request' and the greeting of the reply. */
function isLetterhead({ blocks }: CleanText, { first, last }: Section): boolean {
  const lines = blocks.slice(first, last + 1).map(({ text }) => text);
  const greeting = lines.pop() ?? "";
  return (
    GREETING.test(greeting) &&
    lines.every((line) => line.length <= LONGEST_NAME && !ASKS.test(line) && !asksByName(line))
  );
}

const LONGEST_NAME = 60;
const ASKS = /[?:]$/;

function withList(clean: CleanText, sections: readonly Section[], list: AnsweredList): readonly Section[] {
  const from = sections.findIndex(({ first, last }) => first <= list.first && list.first <= last);
  const to = sections.findIndex(({ first, last }) => first <= list.last && list.last <= last);
  const opening = sections[from];
  const ending = sections[to];
  if (opening === undefined || ending === undefined || !isReply(clean, sections, list, from, to)) return sections;
  const until = ending.kind === "request" || ending.kind === "response" ? ending.last : list.last;
  const whole = { ...resized(clean, as(opening, "response"), list.first, until), heading: null };
  // What leads in to the list asks nothing by itself.
  const before =
    list.first > opening.first ? [as(resized(clean, opening, opening.first, list.first - 1), "preamble")] : [];
  const behind = until < ending.last ? [resized(clean, ending, until + 1, ending.last)] : [];
  return [...sections.slice(0, from), ...before, ...withClosingEnd(clean, whole), ...behind, ...sections.slice(to + 1)];
}

function isReply(
  clean: CleanText,
  sections: readonly Section[],
  list: AnsweredList,
  from: number,
  to: number,
): boolean {
  const opening = sections[from] as Section;
  // A line of the list may have been taken for a heading: 'Complaints about the service: 12'.
  if (opening.kind !== "request" && (from === to || (list.isPlain && !isSure(list)))) return false;
  if (!list.isLabelled && isUnderLabel(clean, opening, list)) return false;
  const replies = sections
    .slice(to + 1)
    .filter((section) => section.kind === "response" && contentBlocks(clean, section).length > 0);
  // What answers it further down, under a heading of its own, makes it a request with examples.
  if (replies.some(({ heading }) => heading !== null)) return false;
  return replies.length === 0 || list.asking + list.sure >= list.lines.length;
}

/** Lines that only their place makes a list must nearly all be answered surely. */
function isSure({ sure, lines }: AnsweredList): boolean {
  return sure * NEARLY_ALL >= lines.length * (NEARLY_ALL - 1);
}

const NEARLY_ALL = 4;

/** Points below a labelled line are a part of what it asks, or of what answers it. */
function isUnderLabel({ blocks }: CleanText, { first }: Section, list: AnsweredList): boolean {
  return blocks.slice(first, list.first).some((block) => (readMark(block)?.labels.length ?? 0) > 0);
}
