import type { CleanText } from "../blocks.js";
import { cue } from "../text/cue/cue.js";
import { sentencesOf } from "../text/sentences.js";
import type { Item } from "./item.js";

/** What a later message says of the question that the first left open: 'Further to our reply I am now able to answer question 3.' */
const GOES_ON = cue(
  /^(?:as promised|further|following|in addition) (?:to )?(?:my|our|the|on from)\b[^.?!]{0,80}\b(?:reply|response|answers?|e-?mail|letter|message|conversation)\b|\b(?:now|since) (?:been )?(?:able to|in a position to|received|heard|had|answer|reply|respond|provide)\b|\b(?:outstanding|remaining|missing|left open|omitted)\b/i,
);
/** A sentence that only says that the answer comes now. */
const ONLY_ANNOUNCES = cue(
  /\b(?:able to|can|in a position to|(?:am|are) writing to|like to) (?:now )?(?:answer|respond|reply|provide|give|send|supply)\b[^.?!]{0,60}\b(?:questions?|parts?|points?|items?|q) ?\(?\w{1,2}\)?(?: of your request)?[.:]?$/i,
);
/** 'We have made a search, and our reply to questions 1 to 3 is below.': where the answer stands, and nothing of it. */
const SAYS_WHERE = cue(
  /^(?![^.?!]*\b(?:not|no|nothing|exempt\w*|withh\w+|refus\w+|attach\w*|enclos\w*)\b)[^.?!]*\b(?:our|my|its|the) (?:response|answer|reply|position|decision)s? (?:to|for|on|in respect of) (?:your )?(?:questions?|parts?|points?|items?|q)s? ?\(?\w{1,3}\)?(?:(?:,| and| to| &| ?[-–]) ?\(?\w{1,3}\)?){0,6} (?:(?:is|are) (?:(?:given|set out|shown|provided) )?(?:below|beneath|here|as follows)|follows?)[.:]?$/i,
);

/** Paragraphs that name a question count where no label of the reply does, and where they come behind it and add to it. */
export function withLaterReplies(clean: CleanText, items: readonly Item[]): readonly Item[] {
  const printed = new Map(
    items
      .filter(({ mentioned }) => !mentioned)
      .flatMap((item) => item.labels.map((label) => [label, item.end] as const)),
  );
  return items.flatMap((item) => {
    if (!item.mentioned || !item.labels.some((label) => printed.has(label)))
      return [item.mentioned ? behindAnnouncement(clean, item, SAYS_WHERE) : item];
    const isLater = item.labels.every((label) => (printed.get(label) ?? item.at) <= item.at);
    return isLater && GOES_ON.test(openingOf(clean, item)) ? [behindAnnouncement(clean, item, ONLY_ANNOUNCES)] : [];
  });
}

function openingOf({ text }: CleanText, { at, lineEnd }: Item): string {
  const [first] = sentencesOf(text.slice(at, lineEnd).replace(NEWLINES, " "));
  return first === undefined ? "" : text.slice(at + first.start, at + first.end).replace(NEWLINES, " ");
}

const NEWLINES = /\n/g;

function behindAnnouncement(clean: CleanText, item: Item, announces: Pick<RegExp, "test">): Item {
  const opening = openingOf(clean, item);
  const next = item.at + opening.length;
  const says = clean.text.slice(next, item.end).trim() !== "";
  return says && announces.test(opening) ? { ...item, start: next } : item;
}
