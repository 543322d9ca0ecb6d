import type { CleanText, Section } from "../blocks.js";
import { contentBlocks, findItems } from "../questions/find-items.js";
import { cue } from "../text/cue/cue.js";
import { likeness, wordsOf } from "../text/likeness.js";
import { headingKind } from "./heading-words.js";
import { asksOnly } from "./request-bounds.js";
import { as, resized } from "./section-edits.js";

/** A line this like the first question is that question again. */
const SAME = 0.8;

/**
 * Settles where a request ends by what stands around it: words that only ask, between the heading of a request and that of
 * its answer, are the request's; its first question printed again behind its last opens the answers.
 */
export function withRequestEnds(clean: CleanText, sections: readonly Section[]): readonly Section[] {
  const first = sections.find((section) => section.kind === "request" && contentBlocks(clean, section).length > 0);
  return sections.flatMap((section, index) => {
    const before = sections[index - 1];
    const next = sections[index + 1];
    if (isBetween(before, section, next) && asksOnly(clean, section)) return [as(section, "request")];
    if (section.kind === "response" && section.heading === null && before?.kind === "request")
      return withReading(clean, section);
    if (section.kind !== "request") return [section];
    return first === undefined || first === section
      ? atFirstAgain(clean, section, next)
      : behindSame(clean, section, first);
  });
}

/** A letter that tells again the request that the page prints over it answers behind it. */
function behindSame(clean: CleanText, section: Section, first: Section): readonly Section[] {
  const asked = contentBlocks(clean, first).flatMap(({ text }) => wordsOf(text));
  const blocks = contentBlocks(clean, section).slice(0, MOST_BLOCKS);
  const said: string[] = [];
  const last = blocks.findIndex(({ text }) => {
    said.push(...wordsOf(text));
    return likeness(asked, said) >= SAME;
  });
  const cut = section.last - contentBlocks(clean, section).length + 1 + last;
  if (last < 0 || cut >= section.last) return [section];
  const rest = { ...resized(clean, section, cut + 1, section.last), heading: null };
  return [resized(clean, section, section.first, cut), as(rest, asksOnly(clean, rest) ? "request" : "response")];
}

/** A longer request is not looked for again. */
const MOST_BLOCKS = 40;

function isBetween(before: Section | undefined, { kind, heading }: Section, next: Section | undefined): boolean {
  return (
    kind === "response" &&
    heading === null &&
    before?.kind === "request" &&
    next?.kind === "response" &&
    next.heading !== null
  );
}

/** 'Request: 1. … 2. … 1. … While our aim': a page that has lost the heading of its answers. */
function atFirstAgain(clean: CleanText, section: Section, next: Section | undefined): readonly Section[] {
  if (next?.kind !== "response" || next.heading !== null) return [section];
  const labels = findItems(clean, section, []).flatMap((item) => item.labels);
  const blocks = contentBlocks(clean, section);
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (labels.length < 2 || first === undefined || last === undefined || blocks.length < LEAST_BLOCKS) return [section];
  const [one, other] = [first, last].map(({ text }) => wordsOf(text));
  if (likeness(one ?? [], other ?? []) < SAME || headingKind(last.text) !== null) return [section];
  const again = { ...resized(clean, section, section.last, section.last), heading: null };
  return [resized(clean, section, section.first, section.last - 1), as(again, "response")];
}

/** 'We have interpreted your request as one for lamps.' between the request and the heading of its answer redefines it. */
function withReading(clean: CleanText, section: Section): readonly Section[] {
  const blocks = contentBlocks(clean, section);
  const heading = blocks.findIndex(({ text }) => !INTERPRETS.test(text));
  const text = blocks[heading]?.text ?? "";
  if (heading <= 0 || headingKind(text) !== "response") return [section];
  const cut = section.first + heading;
  return [
    as(resized(clean, section, section.first, cut - 1), "request"),
    { ...resized(clean, section, cut, section.last), heading: text },
  ];
}

const INTERPRETS = cue(
  /^(?:for the purposes? of (?:this|our) (?:response|reply),? )?(?:we|i|the [a-z]+) (?:have |has )?(?:interpreted|understood|taken|read) (?:your|this|the) (?:request|question)s?\b[^.]*\b(?:as|to)\b/i,
);

const LEAST_BLOCKS = 3;
