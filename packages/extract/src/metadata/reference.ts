import type { Span } from "@foi-records/contract";
import type { CleanText, Reading } from "../blocks.js";
import { cue } from "../text/cue/cue.js";
import { matchesOf } from "../text/matches-of.js";
import { contentAt, keptLines, type PageLine, type PageView, sectionAt, spansOf } from "./page-view.js";
import { referenceCells } from "./reference-columns.js";
import { OTHER_NUMBERS, REFERENCE_CUES } from "./reference-cues.js";
import { isReference, isSpan, referenceAt } from "./reference-shape.js";
import { TITLE_SHAPES } from "./reference-titles.js";
import { readThreadEnds } from "./thread-dates.js";
import { threadOf } from "./thread-messages.js";
import { SIGNED } from "./undated-heads.js";

interface Candidate {
  readonly value: string;
  readonly weight: number;
  readonly spans: readonly Span[];
}

const DIGIT = /\d/;
const UNLIKE_KEY = /[^a-z0-9]/g;
const TITLE_WEIGHT = 6;
const LINE_WEIGHT = 4;
const LABELLED = 9;
const HEADINGS = 3;
const LINES = 60;
const LONGEST_TITLE = 120;
const SENTENCE = /[.?;]$/;
/** '[FOI #771203 email]': a site's mask of an address. */
const MASK_END = /^ e-?mail(?: address)?\]/i;
/** '166-220 Mill Road', '2/15 GMH, Great Mill House': an address. */
const STREET =
  /^,? (?:\p{Lu}{2,5}, )?(?:\p{Lu}[\p{L}’'-]{1,20} ){1,3}(?:Road|Street|Avenue|Lane|Way|Place|Square|Hill|Drive|Terrace|Row|Gate|Quay|House|Building|Tower)\b/u;
const STREET_NUMBER = /^[\d/-]+[A-Za-z]?$/;
/** 'FOI 19 41 lamps.xlsx': a file's name is written as files' names are. */
const FILE = /\.(?:pdf|docx?|xlsx?|csv|zip|msg|odt|ods|txt)\b/i;
const LATE = 4;
const FIELD = 2;
const FIELD_START = /^\W{0,4}$/;
const FIELD_END = /^[ \t\u00a0]{0,2}\r?(?:\n|$)/;
/** 'Papers relating to FOI 2019/41': another case is what was asked about. */
const ASKED_ABOUT =
  /^(?!.*\b(?:letter|response|reply|answer|decision|outcome|review|write|writing)\b).{4,}\b(?:relating to|regarding|concerning|about|in relation to|related to|on)\s(?:(?:the|my|an?|previous|earlier|other|requests?|case) ){0,3}$/i;
const IN_BRACKETS = /\([^()]{4,24}\)$/;
const BEFORE = 70;

/** Reads the authority's reference: announced by a label or a sentence, or of a shape that only references have in a title. */
export function readReference(view: PageView, clean: CleanText): Reading<string> | null {
  const announced = readAnnounced(view, clean.text);
  const asked = requestOfThread(clean);
  const candidates = [...announced.candidates, ...readColumns(clean), ...readTitles(view)].filter(
    ({ value, spans }) => !announced.others.has(keyOf(value)) && !spans.some(({ start }) => isIn(asked, start)),
  );
  const [first, second] = rank(candidates);
  if (first === undefined) return null;
  return { value: first.value, spans: first.spans, margin: first.weight - (second?.weight ?? 0) };
}

/** The words of the message that asks: what they name is another case. */
function requestOfThread(clean: CleanText): Span | null {
  const thread = threadOf(clean);
  const { request } = readThreadEnds(thread);
  if (request === null) return null;
  const next = thread.find(({ first }) => first > request.first);
  const lines = keptLines(clean).slice(request.last + 1, next?.first);
  // Behind its signature another message may stand whose head nothing tells.
  const signed = lines.find(({ text }) => SIGNED.test(text));
  return { start: lines[0]?.start ?? 0, end: (signed ?? lines.at(-1))?.start ?? 0 };
}

function isIn(span: Span | null, at: number): boolean {
  return span !== null && at >= span.start && at < span.end;
}

/** A reference with the words that announce it. */
interface FoundCue {
  readonly value: string;
  readonly cueStart: number;
  readonly start: number;
  readonly weight: number;
}

interface Announced {
  readonly candidates: readonly Candidate[];
  /** Numbers that some word makes another's. */
  readonly others: ReadonlySet<string>;
}

function readAnnounced(view: PageView, text: string): Announced {
  const byPlace = new Map<number, Candidate>();
  for (const { weight, pattern } of REFERENCE_CUES) {
    for (const cue of matchesOf(text, pattern)) {
      const start = cue.index + cue[0].length;
      const value = byPlace.has(start) ? null : referenceAt(text, start);
      if (value !== null) byPlace.set(start, toCandidate(view, text, { value, cueStart: cue.index, start, weight }));
    }
  }
  const all = [...byPlace.values()];
  const candidates = all.filter(({ spans }) => !isOthers(text, spans));
  const own = new Set(candidates.filter(({ weight }) => weight >= LABELLED).map(({ value }) => keyOf(value)));
  const others = all.filter(({ spans }) => isOthers(text, spans)).map(({ value }) => keyOf(value));
  return { candidates, others: new Set(others.filter((key) => !own.has(key))) };
}

function isOthers(text: string, [span]: readonly Span[]): boolean {
  if (span === undefined) return false;
  const before = text.slice(Math.max(0, span.start - BEFORE), span.start);
  // What names the Act is the authority's own number, though it tells the requester 'your ref'.
  if (YOUR_REF.test(before) && NAMES_REGIME.test(text.slice(span.start, span.start + 4))) return false;
  return OTHER_NUMBERS.some(({ pattern }) => pattern.test(before));
}

const YOUR_REF = cue(/\byour ref(?:erence)?(?: (?:no|number))?\.?\s?:?\s?$/i);

/** A label with its value alone on their line is the page's own field; a title may name another case. */
function isField(text: string, from: number, to: number): boolean {
  const line = text.lastIndexOf("\n", from) + 1;
  return FIELD_START.test(text.slice(line, from)) && FIELD_END.test(text.slice(to, to + 4));
}

function toCandidate(view: PageView, text: string, found: FoundCue): Candidate {
  const { value, cueStart, start, weight } = found;
  const asked = weight > LATE && sectionAt(view.sections, start) === "request";
  const worth = weight + (isField(text, cueStart, start + value.length) ? FIELD : 0);
  return { value, weight: asked ? worth - LATE : worth, spans: [{ start, end: start + value.length }] };
}

/** What stands below 'Our ref' in a row of fields. */
function readColumns(clean: CleanText): Candidate[] {
  return referenceCells(clean).flatMap(({ start, end }) => {
    const value = referenceAt(clean.text, start);
    if (value === null || start + value.length > end) return [];
    return [{ value, weight: LABELLED, spans: [{ start, end: start + value.length }] }];
  });
}

/** The document's title, the first headings, and short lines over the request, where a scrape has no headings. */
function readTitles(view: PageView): Candidate[] {
  const kept = view.lines.filter(({ start }) => start !== null);
  const headings = kept.filter(({ block }) => block.kind === "heading").slice(0, HEADINGS);
  const lines = kept.slice(0, LINES).filter((line) => isTitleLine(view, line));
  const alone = kept.filter(isNumberAlone);
  const inTitle = shapeIn(view.head.title ?? "");
  return [
    ...(inTitle === null ? [] : [{ value: inTitle.value, weight: TITLE_WEIGHT, spans: [] }]),
    ...headings.flatMap((line) => inLine(line, TITLE_WEIGHT)),
    ...lines.flatMap((line) => inLine(line, LINE_WEIGHT)),
    // Several numbers are a list of something.
    ...(alone.length === 1 ? alone.flatMap((line) => inLine(line, LINE_WEIGHT)) : []),
  ];
}

/** 'FOI/19/533' and nothing else: wherever it stands, it heads what follows. */
function isNumberAlone({ text }: PageLine): boolean {
  return text.length < LONGEST_NUMBER && NAMES_REGIME.test(text) && shapeIn(text)?.value.length === text.length;
}

const LONGEST_NUMBER = 30;
const NAMES_REGIME = cue(/(?:FOI|EIR|RFI)/);

/** A short line that is no sentence; below the head of an answer it may list what was sent to others. */
function isTitleLine({ sections }: PageView, { text, start }: PageLine): boolean {
  if ((text.length > LONGEST_TITLE && !isLongTitle(text)) || SENTENCE.test(text) || FILE.test(text)) return false;
  if (start === null || contentAt(sections, start) !== "response") return true;
  return !sections.some((section) => section.kind === "request" && section.end <= start);
}

/** A title of two lines that ends with its number in brackets. */
function isLongTitle(text: string): boolean {
  return text.length <= 2 * LONGEST_TITLE && IN_BRACKETS.test(text);
}

function inLine(line: PageLine, weight: number): Candidate[] {
  const found = shapeIn(line.text);
  if (found === null) return [];
  return [{ value: found.value, weight, spans: spansOf(line, found.at, found.value.length) }];
}

/** What has the shape of a reference in a title, where no word need announce it. */
export function shapeIn(text: string): { value: string; at: number } | null {
  if (!DIGIT.test(text)) return null;
  return shapeAtEnd(text) ?? firstShape(text);
}

/** 'What became of FOI 19/41 and FOI 20/7 (FOI 21/112)': a title ends with its own number, whatever it is about. */
function shapeAtEnd(text: string): { value: string; at: number } | null {
  const own = IN_BRACKETS.exec(text);
  const found = own === null || own.index === 0 ? null : firstShape(own[0].slice(1, -1));
  return own === null || found === null ? null : { value: found.value, at: own.index + 1 + found.at };
}

function firstShape(text: string): { value: string; at: number } | null {
  for (const { pattern, isSure } of TITLE_SHAPES) {
    for (const match of matchesOf(text, pattern)) {
      const behind = text.slice(match.index + match[0].length);
      if (
        (isSure === true ? !isSpan(match[0]) : isReference(match[0], match[0])) &&
        !MASK_END.test(behind) &&
        !(STREET_NUMBER.test(match[0]) && STREET.test(behind)) &&
        !ASKED_ABOUT.test(text.slice(0, match.index))
      )
        return { value: match[0], at: match.index };
    }
  }
  return null;
}

/** The candidates, heaviest first; what is printed in several places gains by it, and its fullest form is kept. */
function rank(candidates: readonly Candidate[]): Candidate[] {
  const merged: (Candidate & { key: string })[] = [];
  for (const candidate of candidates) {
    const key = keyOf(candidate.value);
    const same = merged.findIndex((other) => other.key.endsWith(key) || key.endsWith(other.key));
    const other = merged[same];
    if (other === undefined) merged.push({ key, ...candidate });
    else merged[same] = merge(other, { key, ...candidate });
  }
  return merged.sort((a, b) => b.weight - a.weight);
}

function merge<T extends Candidate & { key: string }>(a: T, b: T): T {
  const [heavy, light] = b.weight > a.weight ? [b, a] : [a, b];
  const fuller = light.key.length > heavy.key.length && light.spans.length > 0 ? light : heavy;
  return { ...fuller, weight: heavy.weight + 1 };
}

/** A reference as references are compared: letters and digits. */
export function keyOf(value: string): string {
  return value.toLowerCase().replace(UNLIKE_KEY, "");
}
