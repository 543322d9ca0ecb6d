import type { Span } from "@foi-records/contract";
import type { CleanText, Section } from "../blocks.js";
import { findItems } from "./find-items.js";
import { ancestorsOf } from "./label-order.js";
import { questionSpan } from "./question-span.js";

/** A question as the request puts it. */
export interface Asked {
  readonly label: string;
  readonly question: Span | null;
}

/** Its own question mark may have an aside behind it: '… one day? (By year: 2021, 2022)' */
const ASKS_ITSELF = /\?(?: ?\([^()]{1,120}\))?$/;
const STEM_END = /[:,–-]$/;

/**
 * The labelled questions of one part of a request, in page order; none where it asks without labels. What only leads in
 * to its sub-questions is none, unless the reply answers it by itself.
 */
export function askedIn(clean: CleanText, section: Section, answered?: ReadonlySet<string>): readonly Asked[] {
  const items = findItems(clean, section, []);
  const asked = items.flatMap((item) => {
    const question = questionSpan(clean, item);
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
  return STEM_END.test(text) || !ASKS_ITSELF.test(text);
}
