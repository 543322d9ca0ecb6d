import type { NoiseMark } from "../../blocks.js";
import { buildLines } from "./build-lines.js";
import type { Line, PageContent, TextRun } from "./page-content.js";

/** The lines of one page in order, with its height. */
export interface PageLines {
  readonly height: number;
  readonly lines: readonly Line[];
}

/** Head and foot of a page have at most this many lines each. */
const MOST_LINES = 7;
/** And this part of its height each. */
const ZONE = 0.2;
/** Text begins this far from the page's edge or farther, as part of its height; lines nearer than this in sizes hang together. */
const EDGE = 0.095;
const NEAR = 2.1;
/** A line that recurs stands on the next page where it stood, within these points. */
const SAME_PLACE = 6;
const SAME_SPOT = 0.6;
const LONGEST = 200;
const DIGITS = /\d{1,4}/g;
const PAGE_NUMBER =
  /^(?:[-–—|[(]{0,2}\s?)(?:(?:page|p\.?|tudalen)\s{0,2})?\d{1,4}(?:\s?(?:of|o|\/)\s?\d{1,4})?(?:\s?[-–—|\])]{0,2})$/i;
/** A name with the page's number behind a divider: 'Example Council | Reply 41 | 2'. */
const NAMED_NUMBER = /^.{3,120}\s[|•·–—]\s?(?:page\s)?(\d{1,3})(?:\s?(?:of|\/)\s?\d{1,3})?$/i;
/** The same without a divider, where the number is named; a sentence that points at a page is none: 'as set out on page 2'. */
const WORDED_END =
  /^.{3,120}(?<!\b(?:on|see|of|at|to|and|from|the|in))\s(?:page|tudalen)\s{1,2}(\d{1,3})(?:\s?(?:of|o|\/)\s?\d{1,3})?$/i;
/** A page's number that says so by itself, also in a line of several: 'Page 2', '2 / 4'. */
const OWN_NUMBER =
  /^[-–—|[(]{0,2}\s?(?:(?:page|p\.|tudalen)\s{0,2}\d{1,3}(?:\s?(?:of|o|\/)\s?\d{1,3})?|\d{1,3}\s?(?:of|o|\/)\s?\d{1,3})\s?[-–—|\])]{0,2}$/i;
const NUMBER_BEHIND = /\s(?:page\s)?\d{1,3}(?:\s?(?:of|\/)\s?\d{1,3})?$/i;
const MARKING =
  /^[[(]?(?:official(?:[\s-]{1,3}(?:sensitive|public))?(?:\s?[-–:]\s?.{0,30})?|restricted|unclassified|protect|(?:not|no) protectively marked|(?:strictly )?(?:private (?:and|&) )?confidential|(?:security )?classification\s?:.{1,40})[\])]?$/i;

/** Marks what stands at the edges of the pages and is no part of the letter. */
export function markFurniture(pages: readonly PageLines[]): ReadonlyMap<Line, NoiseMark> {
  const marks = new Map<Line, NoiseMark>();
  for (const edge of ["head", "foot"] as const) {
    const zones = pages.map((page) => zoneOf(page, edge));
    markRecurring(zones, edge, marks);
    zones.forEach(({ lines, outer }, index) => {
      markForms(lines.slice(0, outer), index + 1, pages.length, marks);
    });
  }
  return marks;
}

/** Tells the runs of a line that numbers the page although a table's frame is drawn around it: '… Page 1 of 2'. */
export function edgeTest({ runs, height, page }: PageContent): (run: TextRun) => boolean {
  const isNearEdge = ({ y }: Pick<TextRun, "y">): boolean => Math.min(y, height - y) < EDGE * height;
  const numbered = buildLines(runs.filter(isNearEdge), page).filter((line) => {
    const number = WORDED_NUMBER.exec(textOf(line))?.[1];
    return number !== undefined && isPage(Number(number), page);
  });
  return (run) =>
    isNearEdge(run) && numbered.some(({ x, end, y }) => Math.abs(y - run.y) < 1 && run.x >= x && run.end <= end);
}

const WORDED_NUMBER = /(?:^|\s)(?:page|tudalen)\s{1,2}(\d{1,4})(?:\s?(?:of|o|\/)\s?\d{1,4})?$/i;
/** A cover of a page or two may have no number. */
const COVER = 2;

function isPage(number: number, page: number): boolean {
  return Math.abs(number - page) <= COVER;
}

/** The lines nearest to an edge, from the edge inwards. */
interface Zone {
  readonly lines: readonly Line[];
  /** How many of them stand at the very edge, or hang together with such. */
  readonly outer: number;
}

function zoneOf({ height, lines }: PageLines, edge: "head" | "foot"): Zone {
  const depth = ({ y }: Line) => (edge === "head" ? y : height - y) / height;
  const inwards = (edge === "head" ? lines.slice(0, MOST_LINES) : lines.slice(-MOST_LINES).reverse()).filter(
    (line) => depth(line) < ZONE,
  );
  const body = inwards.findIndex((line, index) => depth(line) > EDGE && !isNear(inwards[index - 1], line));
  const outer = body < 0 ? inwards.length : body;
  return { lines: edge === "head" ? inwards.slice(0, outer) : inwards, outer };
}

function isNear(before: Line | undefined, line: Line): boolean {
  return before !== undefined && Math.abs(line.y - before.y) < NEAR * Math.max(line.size, before.size);
}

/**
 * Lines that recur on most pages where they stood, with nothing but such lines between them and the edge. Above the
 * pictures of a foot they stand as far inwards as text does, but then the same words on the very same spot.
 */
function markRecurring(zones: readonly Zone[], edge: "head" | "foot", marks: Map<Line, NoiseMark>): void {
  const places = placesOf(zones.flatMap(({ lines }) => lines));
  const rule = edge === "head" ? "running-head" : "running-foot";
  for (const { lines, outer } of zones) {
    for (const [index, line] of lines.entries()) {
      if (recurs(line, places, leastPages(zones.length), index < outer)) marks.set(line, { profile: "pdf", rule });
      else if (!isForm(textOf(line))) break;
    }
  }
}

/** Where each text stands on the pages. */
function placesOf(lines: readonly Line[]): ReadonlyMap<string, readonly Line[]> {
  const places = new Map<string, Line[]>();
  for (const line of lines) {
    const key = keyOf(line);
    const own = places.get(key);
    if (own !== undefined) own.push(line);
    else if (key !== "") places.set(key, [line]);
  }
  return places;
}

/** The same text at the same height of enough pages, or what the document itself calls no content. */
function recurs(line: Line, places: ReadonlyMap<string, readonly Line[]>, least: number, outer: boolean): boolean {
  const fellows = (places.get(keyOf(line)) ?? []).filter((one) =>
    outer
      ? Math.abs(one.y - line.y) <= SAME_PLACE && isFellow(line, one)
      : Math.abs(one.y - line.y) <= SAME_SPOT && textOf(one) === textOf(line),
  );
  return new Set(fellows.map(({ page }) => page)).size >= least || (line.artifact && textOf(line).length <= LONGEST);
}

/** Where the numbers of two lines differ, they differ as their pages do. */
function isFellow(one: Line, other: Line): boolean {
  const [here = [], there = []] = [one, other].map((line) => textOf(line).match(DIGITS) ?? []);
  return here.every((number, index) => {
    const step = Number(there[index]) - Number(number);
    return step === 0 || step === other.page - one.page;
  });
}

function isForm(text: string): boolean {
  return PAGE_NUMBER.test(text) || isMarking(text);
}

/** A protective marking, with the page's number beside it or without. */
function isMarking(text: string): boolean {
  return MARKING.test(text) || MARKING.test(text.replace(NUMBER_BEHIND, ""));
}

/** Two of a few pages, for the first and the even ones may have other heads; a third of many. */
function leastPages(count: number): number {
  return Math.max(2, Math.min(5, Math.floor(count / 3)));
}

/** The line with its numbers struck out, for one of them may be the page's. */
function keyOf(line: Line): string {
  const text = textOf(line);
  return text.length > LONGEST ? "" : text.replace(DIGITS, "#");
}

export function textOf(line: Line): string {
  return line.fragments.map(({ text }) => text).join(" ");
}

/** Page numbers and protective markings, known by their form and place alone. */
function markForms(zone: readonly Line[], page: number, pages: number, marks: Map<Line, NoiseMark>): void {
  for (const line of zone) {
    const text = textOf(line);
    if (isMarking(text)) marks.set(line, { profile: "pdf", rule: "protective-marking" });
    else if (isPageNumber(text, page, pages) || (!marks.has(line) && namesPage(line, text, page)))
      marks.set(line, { profile: "pdf", rule: "page-number" });
    else if (!marks.has(line)) return;
  }
}

const WORD = /[a-z]/i;
const FIRST_NUMBER = /\d+/;

/** A line of which but a part numbers the page: 'Reply 41 page 2', or a column of its own with '2 / 4'. */
function namesPage({ fragments }: Line, text: string, page: number): boolean {
  if (Number((NAMED_NUMBER.exec(text) ?? WORDED_END.exec(text))?.[1]) === page) return true;
  if (fragments.length < 2 || text.length > LONGEST) return false;
  return fragments.some((one) => OWN_NUMBER.test(one.text) && isPage(Number(FIRST_NUMBER.exec(one.text)?.[0]), page));
}

/** A bare number counts only where it is the page's, or the page's after a cover of a few. */
function isPageNumber(text: string, page: number, pages: number): boolean {
  if (!PAGE_NUMBER.test(text)) return false;
  if (WORD.test(text)) return true;
  const number = Number(FIRST_NUMBER.exec(text)?.[0]);
  return pages > 1 ? isPage(number, page) : number === 1;
}
