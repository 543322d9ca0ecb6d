import type { CleanBlock, Reading, SectionKind } from "../blocks.js";
import { sectionAt } from "../metadata/page-view.js";
import { firstBlockAfter } from "../text/blocks-within.js";
import { cue } from "../text/cue/cue.js";
import type { PageSigns } from "./page-signs.js";
import { type Signal, upTo, when } from "./signal.js";

/** A fact of the case with what its signals look at. */
export interface FactSigns {
  readonly page: PageSigns;
  readonly value: string;
  readonly margin: number;
  /** The line it was read from; none where it was read from the document's head. */
  readonly line: CleanBlock | undefined;
  /** Words before it on that line. */
  readonly before: string;
  /** What stands behind it on that line, in characters. */
  readonly behind: number;
  readonly section: SectionKind | null;
  /** How far down the text it stands, 0 to 1. */
  readonly depth: number;
  /** Days between receipt and response, where both are known. */
  readonly days: number | null;
}

/** Looks up what speaks for a fact. */
export function signsOfFact(page: PageSigns, { value, spans, margin = 0 }: Reading<string>): FactSigns {
  const { clean, sections, metadata } = page.found;
  const [span] = spans;
  const line = span === undefined ? undefined : clean.blocks[firstBlockAfter(clean, span.start)];
  const from = line === undefined || span === undefined ? 0 : Math.max(line.start, span.start - BEFORE);
  return {
    page,
    value,
    margin,
    line,
    before: span === undefined ? "" : page.text.slice(from, span.start),
    behind: span === undefined || line === undefined ? 0 : line.end - span.end,
    section: span === undefined ? null : sectionAt(sections, span.start),
    depth: span === undefined ? 0 : span.start / Math.max(1, page.text.length),
    days: daysBetween(metadata.dateReceived?.value, metadata.dateResponded?.value),
  };
}

const BEFORE = 80;
const DAY = 86_400_000;

function daysBetween(from: string | undefined, to: string | undefined): number | null {
  return from === undefined || to === undefined ? null : (Date.parse(to) - Date.parse(from)) / DAY;
}

const LABEL_END = /[:|\-–]\s*$/;
const RECEIVED = cue(/recei|asked|request|submi|logged/i);
const ANSWERED = cue(/respon|repl|answer|clos|complet|issued|decision|sent/i);
const OTHER_DATE = cue(/publi|updat|review|due|target|deadline|acknowledg/i);
/** Twenty working days, with a holiday and a weekend. */
const IN_TIME = 35;
const LATE = 180;

/** Signs of where and how a fact was found, whatever fact it is. */
const PLACE_SIGNALS: readonly Signal<FactSigns>[] = [
  { name: "outside-text", read: ({ line }) => when(line === undefined) },
  { name: "narrow", read: ({ margin }) => when(margin < 2) },
  { name: "margin", read: ({ margin }) => upTo(10, margin) },
  { name: "labelled", read: ({ before }) => when(LABEL_END.test(before)) },
  { name: "own-line", read: ({ before, behind, line }) => when(line !== undefined && before.length + behind === 0) },
  { name: "in-sentence", read: ({ before, behind }) => when(before.length > 30 || behind > 40) },
  { name: "in-heading", read: ({ line }) => when(line?.kind === "heading") },
  { name: "in-structure", read: ({ line }) => when(line?.group !== undefined) },
  { name: "in-request", read: ({ section }) => when(section === "request") },
  { name: "in-response", read: ({ section }) => when(section === "response") },
  { name: "in-preamble", read: ({ section }) => when(section === "preamble") },
  { name: "late", read: ({ depth }) => when(depth > 0.3) },
];

const FORM_WORDS = cue(
  /\b(?:council|trust|police|constabulary|university|college|department|ministry|office|board|commission|agency|authority|service|government|executive|school|academy|parliament|assembly|association|homes|group)\b/i,
);
const COMPANY = cue(/\b(?:ltd|limited|plc|llp|inc)\b\.?$/i);
const SHORT_FORM = /^[\p{Lu}&]{2,8}$/u;
const BRACKET = /[()]/;

/** How often a name is printed, counted no further than matters. */
function timesPrinted({ page: { text }, value }: FactSigns, most: number): number {
  let count = 0;
  for (let at = text.indexOf(value); at >= 0 && count < most; at = text.indexOf(value, at + value.length)) count++;
  return count;
}

function isInHead({ page: { found }, value }: FactSigns): boolean {
  const { title, siteName, organisations } = found.document.head;
  return (title?.includes(value) ?? false) || siteName === value || organisations.includes(value);
}

export const AUTHORITY_SIGNALS: readonly Signal<FactSigns>[] = [
  ...PLACE_SIGNALS,
  { name: "in-head", read: (signs) => when(isInHead(signs)) },
  { name: "printed-often", read: (signs) => upTo(4, timesPrinted(signs, 4)) },
  { name: "words", read: ({ value }) => upTo(6, value.split(" ").length) },
  { name: "names-a-kind", read: ({ value }) => when(FORM_WORDS.test(value)) },
  { name: "company", read: ({ value }) => when(COMPANY.test(value)) },
  { name: "short-form", read: ({ value }) => when(SHORT_FORM.test(value)) },
  { name: "ampersand", read: ({ value }) => when(value.includes("&")) },
];

const DIGITS = /\d/g;
const LETTERS = /\p{L}/u;
const JOINED = /[-/_.]/;
const TRAILING_WORD = /\d\p{Lu}\p{Ll}+$/u;

export const REFERENCE_SIGNALS: readonly Signal<FactSigns>[] = [
  ...PLACE_SIGNALS,
  { name: "printed-often", read: (signs) => upTo(3, timesPrinted(signs, 3)) },
  { name: "says-foi", read: ({ value }) => when(value.toUpperCase().includes("FOI") || value.includes("EIR")) },
  { name: "has-letters", read: ({ value }) => when(LETTERS.test(value)) },
  { name: "joined", read: ({ value }) => when(JOINED.test(value)) },
  { name: "digits", read: ({ value }) => upTo(10, value.match(DIGITS)?.length ?? 0) },
  { name: "spaced", read: ({ value }) => when(value.includes(" ")) },
  { name: "bracketed", read: ({ before }) => when(BRACKET.test(before.slice(-1))) },
  { name: "glued", read: ({ value }) => when(TRAILING_WORD.test(value)) },
];

const DATE_SIGNALS: readonly Signal<FactSigns>[] = [
  ...PLACE_SIGNALS,
  { name: "says-received", read: ({ before }) => when(RECEIVED.test(before)) },
  { name: "says-answered", read: ({ before }) => when(ANSWERED.test(before)) },
  { name: "says-other", read: ({ before }) => when(OTHER_DATE.test(before)) },
  { name: "other-date-unknown", read: ({ days }) => when(days === null) },
  { name: "same-day", read: ({ days }) => when(days === 0) },
  { name: "in-time", read: ({ days }) => when(days !== null && days > 0 && days <= IN_TIME) },
  { name: "long-after", read: ({ days }) => when(days !== null && days > LATE) },
];

export const FACT_SIGNALS = {
  authority: AUTHORITY_SIGNALS,
  reference: REFERENCE_SIGNALS,
  dateReceived: DATE_SIGNALS,
  dateResponded: DATE_SIGNALS,
} as const;
