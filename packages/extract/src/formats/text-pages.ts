import type { NoiseMark } from "../blocks.js";
import { isPageEdge } from "../noise/lines/page-edge.js";
import type { TextLine } from "./text-line.js";

/** Head and foot of a page have at most this many lines each. */
const MOST_LINES = 4;
const LONGEST = 160;
const DIGITS = /\d{1,4}/g;
const NUMBER =
  /^[-–—|[(]{0,2}\s?(?:(?:page|p\.?|tudalen)\s{0,2})?(\d{1,3})(?:\s?(?:of|o|\/)\s?\d{1,3})?\s?[-–—|\])]{0,2}$/i;
/** A cover may have no number, and the first page may be any of a bundle's. */
const COVER = 2;
/** What recurs because it heads or answers something on each page. */
const SAYS =
  /[:?]$|^(?:(?:our |the |your )?(?:response|answer|reply|request|question)s?|yes|no|none|nil|n\/a|not (?:held|known|recorded)|dear\b.*|yours\b.*|(?:kind |best )?regards)[.,]?$|^(?:question|request|answer|response|part|point|item|section|table|annex|appendix|note|q|a)\b.{0,6}\d/i;

const WORD = /\p{L}{3}/u;

const HEAD: NoiseMark = { profile: "generic", rule: "running-head" };
const FOOT: NoiseMark = { profile: "generic", rule: "running-foot" };

/**
 * Marks what stands at the edges of the pages of a text that a form feed parts, as a PDF's does: numbers of pages,
 * protective markings, and lines that stand at that edge of several pages.
 */
export function markPageEdges(lines: readonly TextLine[]): readonly TextLine[] {
  if ((lines.at(-1)?.page ?? 0) === 0) return lines;
  const pages = pagesOf(lines);
  const marks = new Map<TextLine, NoiseMark>();
  for (const mark of [HEAD, FOOT]) markEdge(pages, mark, marks);
  return lines.map((line) => {
    const edge = marks.get(line);
    return edge === undefined ? line : { ...line, edge };
  });
}

function pagesOf(lines: readonly TextLine[]): readonly (readonly TextLine[])[] {
  const pages: TextLine[][] = [];
  let open = -1;
  for (const line of lines) {
    if (line.page !== open) pages.push([]);
    open = line.page ?? 0;
    pages.at(-1)?.push(line);
  }
  return pages;
}

/** From the edge of each page inwards, up to the first line that is the letter's. */
function markEdge(pages: readonly (readonly TextLine[])[], mark: NoiseMark, marks: Map<TextLine, NoiseMark>): void {
  const zones = pages.map((lines) => {
    const depth = Math.min(MOST_LINES, Math.floor(lines.length / 2));
    return mark === HEAD ? lines.slice(0, depth) : lines.slice(lines.length - depth).reverse();
  });
  const counts = new Map<string, number>();
  for (const zone of zones) for (const key of new Set(zone.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const [index, zone] of zones.entries()) {
    const end = zone.findIndex((line) => !(isForm(line, index + 1) || recurs(line, counts)));
    for (const line of end < 0 ? zone : zone.slice(0, end)) marks.set(line, mark);
  }
}

function isForm({ text }: TextLine, page: number): boolean {
  const number = NUMBER.exec(text)?.[1];
  return number === undefined ? isPageEdge(text) : Math.abs(Number(number) - page) <= COVER;
}

function recurs(line: TextLine, counts: ReadonlyMap<string, number>): boolean {
  return (
    line.text.length <= LONGEST && WORD.test(line.text) && !SAYS.test(line.text) && (counts.get(keyOf(line)) ?? 0) > 1
  );
}

/** The line with its numbers struck out, for one of them may be the page's. */
function keyOf({ text }: TextLine): string {
  return text.replace(DIGITS, "#").replace(SPACES, " ");
}

const SPACES = /\s+/g;
