import type { CleanText, Section } from "../blocks.js";
import { contentBlocks, findItems } from "../questions/find-items.js";
import type { Item } from "../questions/item.js";
import { readMark } from "../questions/read-mark.js";
import { asksOnly } from "./request-bounds.js";
import { as } from "./section-edits.js";

/** Of two lists with the same labels the first asks and the second answers; so does a list of requests over 'Answers'. */
export function asFirstOfTwoLists(
  clean: CleanText,
  sections: readonly Section[],
  holdsPairs: (clean: CleanText, items: readonly Item[]) => boolean,
): readonly Section[] {
  if (sections.some(({ kind }) => kind === "request")) return sections;
  const responses = sections.filter(({ kind }) => kind === "response");
  const listed = responses.find((section, index) => listsRequests(clean, section, responses[index + 1]));
  if (listed !== undefined) return sections.map((one) => (one === listed ? as(one, "request") : one));
  const [list, answers] = responses.map((section) => findItems(clean, section, []));
  if (list === undefined || answers === undefined || (list.length > 1 && holdsPairs(clean, list))) return sections;
  const [first, second] = [list, answers].map((items) => new Set(items.flatMap(({ labels }) => labels)));
  if (first === undefined || second === undefined) return sections;
  const shared = [...first].filter((label) => second.has(label)).length;
  return shared >= 2 && shared >= second.size * 0.6
    ? sections.map((one) => (one === responses[0] ? as(one, "request") : one))
    : sections;
}

/** 'Request 1' and 'Request 2', each over what was asked and no more, with the answers under a heading of their own. */
function listsRequests(clean: CleanText, section: Section, next: Section | undefined): boolean {
  if (section.heading !== null || next === undefined || next.heading === null) return false;
  const labelled = contentBlocks(clean, section).filter((block) => readMark(block)?.role === "question");
  if (labelled.length < 2 || readMark(clean.blocks[section.first] ?? NO_BLOCK)?.role !== "question") return false;
  return labelled.every((block) => readMark(block)?.length === block.text.length) && asksOnly(clean, section);
}

const NO_BLOCK = { text: "" };
