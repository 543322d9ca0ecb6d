import type { Span } from "@foi-records/contract";
import { cue } from "./cue/cue.js";
import { matchesOf } from "./matches-of.js";

/** A full stop after one of these, or after a single capital, ends no sentence: 's. 40', 'No. 7', 'Mr. X'. */
const ABBREVIATION =
  /(?:^|[\s(])(?:ss?|reg|regs|art|arts|para|paras|sect|sec|no|nos|ref|cf|vs|eg|e\.g|ie|i\.e|mr|mrs|ms|dr|st|ltd|inc|approx|incl|excl|vat|[A-Z])$/i;
/** Some of them end a sentence after all where the next word only opens one: 'Lockerloan Ltd. The price', 'Annex A. There'. */
const MAY_END = /(?:[Ll]td|[Ii]nc|VAT|[A-Z])$/;
const OPENER = cue(
  /^\s+(?:The|This|That|These|Those|There|They|It|We|Our|You|Your|He|She|His|Her|Their|In|For|As|If|No|Not|Please|However|Under|All|Some|Both|Each|What|How)\s/,
);
const SENTENCE_END = /[.!?]["'’”)\]]*(?=\s+["'‘“([]?[A-Z0-9£])|\n/g;

/** Sentences of `text` between `start` and `end`, as spans without outer white space. A line break always ends one. */
export function sentencesOf(text: string, start = 0, end = text.length): Span[] {
  const slice = text.slice(start, end);
  const spans: Span[] = [];
  let from = 0;
  for (const match of matchesOf(slice, SENTENCE_END)) {
    const before = slice.slice(Math.max(from, match.index - 12), match.index);
    const after = match.index + match[0].length;
    const opens = MAY_END.test(before) && OPENER.test(slice.slice(after, after + 12));
    if (match[0].startsWith(".") && ABBREVIATION.test(before) && !opens) continue;
    pushTrimmed(spans, slice, from, match.index + match[0].length, start);
    from = match.index + match[0].length;
  }
  pushTrimmed(spans, slice, from, slice.length, start);
  return spans;
}

function pushTrimmed(spans: Span[], slice: string, from: number, to: number, offset: number): void {
  let start = from;
  let end = to;
  while (start < end && slice.charCodeAt(start) <= 32) start++;
  while (end > start && slice.charCodeAt(end - 1) <= 32) end--;
  if (end > start) spans.push({ start: offset + start, end: offset + end });
}
