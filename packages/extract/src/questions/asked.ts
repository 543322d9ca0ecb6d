import type { Span } from "@foi-records/contract";
import type { CleanText, Section } from "../blocks.js";
import { cue } from "../text/cue/cue.js";
import { lazily } from "../text/lazily.js";
import { trimSpan } from "../text/trim-span.js";
import { contentBlocks, findItems } from "./find-items.js";
import type { Item } from "./item.js";
import { ancestorsOf } from "./label-order.js";
import { numbersUnderThemes } from "./numbers-under-themes.js";
import { questionSpan } from "./question-span.js";
import { readMark } from "./read-mark.js";
import { underTitle } from "./under-title.js";

/** A question as the request puts it. */
export interface Asked {
  readonly label: string;
  readonly question: Span | null;
}

/** Its own question mark may have an aside behind it: '… one day? (By year: 2021, 2022)' */
const ASKS_ITSELF = /\?(?: ?\([^()]{1,120}\))?$/;
const STEM_END = /[:,–-]$/;

/** 'Please send the plan of the slip. From its building to its sale say who held it.': sentences that ask for a thing of their own. */
const ASKS_WHOLLY = cue(
  /^please (?:provide|send|supply|state|confirm|give|list|explain)\b(?![^.]*\b(?:following|below|each of)\b)[^.]{20,}\. .{30,}\.$/is,
);

/**
 * The labelled questions of one part of a request, in page order; none where it asks without labels. What only leads in
 * to its sub-questions is none, unless the reply answers it by itself.
 */
export function askedIn(clean: CleanText, section: Section, answered?: ReadonlySet<string>): readonly Asked[] {
  const themed = numbersUnderThemes(clean, section);
  if (themed.length > 0) return themed;
  const items = underBullets(clean, section, findItems(clean, section, []));
  const last = items.at(-1);
  // Behind the last number other things stand; it has a title where those before it have.
  const isTitled = lazily(() => items.some((item) => item !== last && underTitle(clean, item, false) !== null));
  const asked = withoutNotes(items).flatMap((item) => {
    const titled = item !== last || isTitled() ? underTitle(clean, item, item === last) : null;
    const question = titled ?? wholeQuestion(clean, item, item === last);
    return item.labels.map((label) => ({ label, question }));
  });
  const parents = new Set(asked.flatMap(({ label }) => ancestorsOf(label)));
  return asked.filter(
    ({ label, question }) => !parents.has(label) || answered?.has(label) === true || !isStem(clean, question),
  );
}

/** 'How many have closed since 2010' over (a) and (b) asks nothing of its own. */
function isStem(clean: CleanText, question: Span | null): boolean {
  if (question === null) return true;
  const text = clean.text.slice(question.start, question.end);
  return STEM_END.test(text) || !(ASKS_ITSELF.test(text) || ASKS_WHOLLY.test(text));
}

/** 'a.' and 'b.' below one of several points without labels are parts of that point. */
function underBullets(clean: CleanText, section: Section, items: readonly Item[]): readonly Item[] {
  const [first] = items;
  if (first === undefined || !items.every(({ labels }) => labels.every((label) => LETTER.test(label)))) return items;
  const points = contentBlocks(clean, section).filter((block) => BULLET.test(block.text) && readMark(block) === null);
  return points.length >= LEAST_POINTS && (points[0]?.start ?? first.at) < first.at ? [] : items;
}

const LETTER = /^[a-z]$/;
const BULLET = /^[-–•*·] ?\S/;
const LEAST_POINTS = 2;

/** 'Points 4-6 - These apply to all cases' behind the list is a note on questions that stand there already. */
function withoutNotes(items: readonly Item[]): readonly Item[] {
  const seen = new Set<string>();
  return items.filter(({ labels }) => {
    const isNote = labels.length > 1 && labels.every((label) => seen.has(label));
    for (const label of labels) seen.add(label);
    return !isNote;
  });
}

/** Under 'Was the closure down to:' the lines to the next number are its choices, whether or not points stand before them. */
function wholeQuestion(clean: CleanText, item: Item, isLast: boolean): Span | null {
  const question = questionSpan(clean, item);
  if (question === null || isLast || !LEADS_ON.test(clean.text.slice(item.start, item.lineEnd))) return question;
  const all = trimSpan(clean.text, item.start, item.end);
  return all !== null && all.end > question.end && all.end - all.start <= LONGEST_CHOICES ? all : question;
}

const LEADS_ON = /:\s*$/;
const LONGEST_CHOICES = 600;
