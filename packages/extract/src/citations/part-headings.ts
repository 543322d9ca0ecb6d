import type { CitationMention } from "../blocks.js";

/** 'Section 2' alone, without a level. */
const BARE = /^section (\d{1,2})$/i;
/** What may stand behind it on its line: nothing, or the name of the part: ' – Money'. */
const TITLE = /^[ \t]*(?:$|[:–—-][ \t]*\p{Lu}[^.;?!]{2,70}$)/u;
/** Words of titles that the Acts give their sections. */
const OF_AN_ACT =
  /\b(?:access|exempt\w*|authorit(?:y|ies)|requests?|information|fees?|notices?|duty|interests?|act)\b/i;

/**
 * Mentions that head the parts of a questionnaire: 'Section 1 – People' over its first questions, 'Section 2 – Money' over the next. Each stands
 * at the start of its line, and they count from one on, once in the request and again in the reply.
 */
export function partHeadings<T extends CitationMention>(text: string, mentions: readonly T[]): ReadonlySet<T> {
  const heads = mentions.flatMap((mention) => {
    const number = numberOf(text, mention);
    return number === null ? [] : [{ mention, number }];
  });
  const runs: { mention: T; number: number }[][] = [];
  for (const head of heads) {
    const run = runs.at(-1);
    if (run !== undefined && head.number === (run.at(-1)?.number ?? 0) + 1) run.push(head);
    else if (head.number === 1) runs.push([head]);
  }
  return new Set(runs.filter(({ length }) => length > 1).flatMap((run) => run.map(({ mention }) => mention)));
}

function numberOf(text: string, { start, end, text: printed }: CitationMention): number | null {
  const number = BARE.exec(printed)?.[1];
  if (number === undefined || (start > 0 && text[start - 1] !== "\n")) return null;
  const next = text.indexOf("\n", end);
  const behind = text.slice(end, next < 0 ? undefined : next);
  return TITLE.test(behind) && !OF_AN_ACT.test(behind) ? Number(number) : null;
}
