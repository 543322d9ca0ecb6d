import type { Block, NoiseMark } from "../blocks.js";

const MARK: NoiseMark = { profile: "generic", rule: "running-head" };
const LONGEST = 160;
const DIGITS = /\d+/g;
const PAGE_OF = /(?:^|\s)(?:page )?\d{1,3} ?(?:\/|of) ?\d{1,3}$/i;
/** A protective marking at an end of the line, beside the name or the number that stands on every page. */
const MARKED =
  /\s(?:NOT PROTECTIVELY MARKED|OFFICIAL(?: ?[-–:] ?[A-Z]{3,20})?|RESTRICTED)$|^(?:OFFICIAL|RESTRICTED|NOT PROTECTIVELY MARKED)\s/;
/** A body's name in capitals. */
const CAPITAL_BODY =
  /^[A-Z &'’,()-]*\b(?:COUNCIL|TRUST|POLICE|CONSTABULARY|PARTNERSHIP|AUTHORITY|BOARD|COMMISSION|AGENCY|UNIVERSITY|COLLEGE|DEPARTMENT|OFFICE|SERVICE|MINISTRY|NHS)\b[A-Z &'’,()-]*$/;
/** A page holds at least this many lines. */
const LEAST_PAGE = 6;

/** Marks what is printed again on every page: lines that end in the page's number, marked lines and the body's name. */
export function markRunningHeads(blocks: readonly Block[], marks: (NoiseMark | null)[]): void {
  const seen = new Map<string, number[]>();
  blocks.forEach(({ text }, index) => {
    const stem = text.length > LONGEST ? null : stemOf(text);
    if (stem === null) return;
    const indices = seen.get(stem);
    if (indices === undefined) seen.set(stem, [index]);
    else indices.push(index);
  });
  for (const [stem, indices] of seen) {
    const again = stem.includes("#") ? changing(blocks, indices) : repeated(stem, indices);
    for (const index of again) marks[index] ??= MARK;
  }
}

/** What stays the same of a line that may be a running head; null for any other line. */
function stemOf(text: string): string | null {
  if (endsInDigit(text)) return PAGE_OF.test(text) ? text.replace(DIGITS, "#") : null;
  return MARKED.test(text) || CAPITAL_BODY.test(text) ? text : null;
}

function endsInDigit(text: string): boolean {
  const code = text.charCodeAt(text.length - 1);
  return code >= 48 && code <= 57;
}

/** The page's number is another on each page. */
function changing(blocks: readonly Block[], indices: readonly number[]): readonly number[] {
  return new Set(indices.map((index) => blocks[index]?.text)).size > 1 ? indices : [];
}

/** The same line some way below itself; a body's name stays where it stands first, since that is its letterhead. */
function repeated(stem: string, indices: readonly number[]): readonly number[] {
  const apart = indices.filter((index, at) => at === 0 || index - (indices[at - 1] ?? 0) >= LEAST_PAGE);
  if (apart.length < 2) return [];
  return MARKED.test(stem) ? indices : indices.slice(1);
}
