import type { CleanText, QuestionPair, Section } from "../blocks.js";
import { isIntroductory } from "../sections/introductions.js";
import { findTold } from "../sections/told-request.js";
import { trimSpan } from "../text/trim-span.js";
import { type AnsweredList, answeredLists } from "./answered-lists.js";
import { contentBlocks } from "./find-items.js";

/** Pairs of a page whose points, or plain lines, each hold a question and its answer, where nothing was asked above them. */
export function pairAnsweredPoints(clean: CleanText, sections: readonly Section[]): readonly QuestionPair[] {
  const lists = answeredLists(clean).filter((list) => !list.isLabelled);
  const [first] = lists;
  if (first === undefined || isAskedAbove(clean, sections, first)) return [];
  const asks = first.asking * 2 >= first.lines.length;
  if (!asks && (!opensReply(clean, sections, first) || findTold(clean, sections) !== null)) return [];
  return lists.flatMap((list, index) => {
    const part = sections.find(({ first, last }) => first <= list.first && list.last <= last);
    if (part?.kind !== "response") return [];
    const until = Math.min(
      part.end,
      clean.blocks[lists[index + 1]?.first ?? Number.POSITIVE_INFINITY]?.start ?? part.end,
    );
    return pairsOf(clean, list, until);
  });
}

function pairsOf({ text, blocks }: CleanText, { lines }: AnsweredList, until: number): readonly QuestionPair[] {
  return lines.map(({ asked, answer }, index) => {
    const next = lines[index + 1];
    const end = next === undefined ? until : (blocks[next.at]?.start ?? until);
    const below = trimSpan(text, answer.end + 1, end);
    return { label: null, question: asked, answer: [below === null ? answer : { ...answer, end: below.end }] };
  });
}

/** Matters that are no questions by their words are what was asked where the reply begins with them. */
function opensReply(clean: CleanText, sections: readonly Section[], { first }: AnsweredList): boolean {
  const part = sections.find((section) => section.first <= first && first <= section.last);
  if (part === undefined) return false;
  const above = contentBlocks(clean, part).filter((block) => block.start < (clean.blocks[first]?.start ?? 0));
  return above.every((block) => block.text.endsWith(":") || isIntroductory(block.text));
}

/** What the request asks, or another question above the list, the list as a whole answers. */
function isAskedAbove(clean: CleanText, sections: readonly Section[], { first }: AnsweredList): boolean {
  const asked = sections.some(
    (section) => section.kind === "request" && contentBlocks(clean, section).some(({ text }) => SENTENCE.test(text)),
  );
  return asked || clean.blocks.slice(0, first).some(({ text }) => ASKS.test(text));
}

/** The name of the body and a reference under 'FOI request' ask nothing. */
const SENTENCE = /\?|(?:\S+ ){6}/;
const ASKS = /\?["'’”)]*\s*$/;
