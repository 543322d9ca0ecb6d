import type { CleanBlock, CleanText, Section } from "../blocks.js";
import { findItems } from "../questions/find-items.js";
import type { Item } from "../questions/item.js";
import { readMark } from "../questions/read-mark.js";
import { asksOnly } from "./request-bounds.js";
import { as, resized } from "./section-edits.js";

/** Of two lists with the same labels the first asks and the second answers; so does a list of requests over 'Answers'. */
export function asFirstOfTwoLists(
  clean: CleanText,
  sections: readonly Section[],
  holdsPairs: (clean: CleanText, items: readonly Item[]) => boolean,
): readonly Section[] {
  if (sections.some(({ kind }) => kind === "request")) return sections;
  const responses = sections.filter(({ kind }) => kind === "response");
  // Each response with the next: the place is counted, not looked up, since a quotation may open a section on every line.
  let place = 0;
  const cut = sections.flatMap((section) =>
    section.kind === "response" ? withoutRequests(clean, section, responses[++place]) : [section],
  );
  if (cut.length > sections.length || cut.some(({ kind }) => kind === "request")) return cut;
  const [list, answers] = responses.map((section) => findItems(clean, section, []));
  if (list === undefined || answers === undefined || (list.length > 1 && holdsPairs(clean, list))) return sections;
  const [first, second] = [list, answers].map((items) => new Set(items.flatMap(({ labels }) => labels)));
  if (first === undefined || second === undefined) return sections;
  const shared = [...first].filter((label) => second.has(label)).length;
  return shared >= 2 && shared >= second.size * 0.6
    ? sections.map((one) => (one === responses[0] ? as(one, "request") : one))
    : sections;
}

/** 'Request 1' and 'Request 2', each over what was asked and no more, with the answers under a heading of their own behind them. */
function withoutRequests(clean: CleanText, section: Section, next: Section | undefined): readonly Section[] {
  if (section.heading !== null || next === undefined || next.heading === null) return [section];
  const blocks = clean.blocks.slice(section.first, section.last + 1);
  const labels = blocks.filter((block) => readMark(block)?.role === "question");
  const at = section.first + blocks.indexOf(labels[0] ?? NO_BLOCK);
  if (labels.length < 2 || !labels.every((block) => readMark(block)?.length === block.text.length)) return [section];
  const asked = { ...resized(clean, section, at, section.last), heading: null };
  if (!asksOnly(clean, asked)) return [section];
  const before = at > section.first ? [resized(clean, section, section.first, at - 1)] : [];
  return [...before, as(asked, "request")];
}

const NO_BLOCK = {} as CleanBlock;
