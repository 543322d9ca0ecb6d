import { ANY_LETTER, bitOf, firstLetters } from "./first-letters.js";
import { leastLength } from "./least-length.js";
import { ASCII, NUMBER_OF_BYTE, type SeenText, see, seenBytes, soundsAs } from "./letters.js";
import { isLineBound } from "./line-bound.js";
import { holdsStandIn, nameCharacters, narrowed } from "./narrow.js";
import { requiredWords } from "./required-words.js";
import { createWordScan, type OwnedWord, type WordScan } from "./word-scan.js";

/** A match's `input` is the text as cues see it. */
export type Finder = (at: number) => RegExpExecArray | null;

/**
 * A pattern that is tried only on texts that hold one of the words it needs. A letter is read with hundreds of patterns,
 * of which a sentence can match a few: to see which costs one pass over the sentence for all of them together.
 */
export interface Cue {
  readonly source: string;
  readonly flags: string;
  /** Looks from the start of the text, whatever was looked for before. */
  test(text: string): boolean;
  exec(text: string): RegExpExecArray | null;
  /** Finds the first match from an offset on, of a pattern with `g` or `y`; null where the text has none. */
  within(text: string): Finder | null;
}

/** A page has some hundred texts, of which each is looked at some twenty times. */
const SLOTS = 2048;
/** Longer texts are not held on to; the last one is known all the same. */
const LONGEST_KEPT = 20_000;
const ALL = 0xffffffff;
const LEAST_LONG = 500;
/** Some guises of each of the documents that are read in step. */
const MOST_LONG = 64;

const NOT_SEEN: SeenText = { plain: false, narrow: null, exact: false };

const patterns: RegExp[] = [];
let scan: WordScan | null = null;
let width = 0;
/** How long a text must be for each pattern. */
let leasts = new Uint16Array(0);
/** With which letters a text must begin for each pattern. */
let firsts = new Int32Array(0);
/** The bits of the patterns that need no word. */
let free = new Uint32Array(0);
/** For each slot a row of bits: which patterns may match its text. The row after them is for texts that are not kept. */
let rows = new Uint32Array(0);
/** The last long texts and what was heard in them. */
const long: { readonly bytes: Uint8Array; readonly bits: Uint32Array }[] = [];
/** The slot of each text that is held on to. */
const slots = new Map<string, number>();
const seenTexts = new Array<SeenText>(SLOTS).fill(NOT_SEEN);
/** The texts that were found lately, each where its length and its middle letter point: to know one again costs no hash of it. */
const LATELY = 1024;
const lately = new Array<string | null>(LATELY).fill(null);
const slotsOfLately = new Uint16Array(LATELY);
let lastText: string | null = null;
let lastRow = 0;
let lastSeen: SeenText = NOT_SEEN;

/** Makes a cue of a pattern. The words that it needs are read from the pattern when a text is first looked at. */
export function cue(pattern: RegExp): Cue {
  const id = patterns.push(pattern) - 1;
  scan = null;
  const { hears, finderIn } = asked(pattern);
  let lineBound: boolean | null = null;
  const asksLines = (text: string): boolean => {
    if (text.length < LEAST_LONG) return false;
    lineBound ??= isLineBound(pattern);
    return lineBound;
  };
  const mayMatchLine = (line: string): boolean => mayMatch(id, line);
  const finderOf = (text: string): Finder | null => {
    if (!mayMatch(id, text)) return null;
    return asksLines(text)
      ? finderInLines(text, (line) => (mayMatchLine(line) ? finderIn(line) : null))
      : finderIn(text);
  };
  return {
    source: pattern.source,
    flags: pattern.flags,
    test(text) {
      if (!mayMatch(id, text)) return false;
      return asksLines(text) ? linesOf(text).some((line) => mayMatchLine(line) && hears(line)) : hears(text);
    },
    exec: (text) => finderOf(text)?.(0) ?? null,
    within: finderOf,
  };
}

/** How a pattern is asked of the text that was looked at last. */
function asked(pattern: RegExp) {
  let ofNarrow: RegExp | null | undefined;
  let isCompiled = false;
  const suited = (): RegExp => {
    if (ofNarrow === undefined) ofNarrow = narrowed(pattern);
    return lastSeen.narrow === null || ofNarrow === null ? pattern : ofNarrow;
  };
  /** That text as the pattern takes it. */
  const subject = (text: string): string =>
    lastSeen.narrow !== null && (lastSeen.exact || ofNarrow !== null) ? lastSeen.narrow : text;
  const finderIn = (text: string): Finder => {
    const own = suited();
    const seen = subject(text);
    const isPrinted = lastSeen.exact || seen === text;
    return (at) => {
      own.lastIndex = at;
      const match = own.exec(seen);
      if (match === null || isPrinted || !match.some((group) => group !== undefined && holdsStandIn(group)))
        return match;
      pattern.lastIndex = at;
      return pattern.exec(text);
    };
  };
  const hears = (text: string): boolean => {
    const own = suited();
    const seen = subject(text);
    // Machine code is made at the second run: early, while there is room for it.
    if (!isCompiled) own.test(seen);
    isCompiled = true;
    own.lastIndex = 0;
    return own.test(seen);
  };
  return { hears, finderIn };
}

/** Finds in a text's lines, one after another; it goes on where it was asked last. Each line is looked at once. */
function finderInLines(text: string, finderOfLine: (line: string) => Finder | null): Finder {
  const all = linesOf(text);
  let index = -1;
  let start = 0;
  let next = 0;
  let finder: Finder | null = null;
  const toLine = (to: number, from: number): void => {
    index = to;
    start = from;
    const line = all[to];
    next = start + (line?.length ?? 0) + 1;
    finder = line === undefined ? null : finderOfLine(line);
  };
  return (at) => {
    if (index < 0 || at < start) toLine(0, 0);
    for (; index < all.length; toLine(index + 1, next)) {
      const match = at < next ? (finder?.(Math.max(0, at - start)) ?? null) : null;
      if (match !== null) {
        match.index += start;
        return match;
      }
    }
    return null;
  };
}

/** What one of two patterns matches: a pattern whose branches need words and another that needs none, apart. */
export function eitherOf(one: Pick<RegExp, "test">, other: Pick<RegExp, "test">): Pick<RegExp, "test"> {
  return { test: (text) => one.test(text) || other.test(text) };
}

function mayMatch(id: number, text: string): boolean {
  if (text !== lastText || scan === null) {
    if (isOther(id, text)) return false;
    look(text);
  }
  return ((rows[lastRow + (id >>> 5)] as number) & (1 << (id & 31))) !== 0;
}

/** Strings come in many kinds, for which the engine looks up a method anew at each call: this one is at hand. */
const { charCodeAt } = String.prototype;

/** True for a text that its length or its first letter tells from all that a pattern matches: it need not be looked for. */
function isOther(id: number, text: string): boolean {
  if (text.length < (leasts[id] ?? 0)) return true;
  const first = charCodeAt.call(text, 0);
  return first < ASCII && ((firsts[id] ?? ANY_LETTER) & bitOf(NUMBER_OF_BYTE[first] as number)) === 0;
}

/** A long text is asked for its lines by one pattern after another. */
let linedText = "";
let lines: readonly string[] = [];

/** Most patterns that know no line's end need look at the few lines with their words. */
function linesOf(text: string): readonly string[] {
  if (text !== linedText) {
    linedText = text;
    lines = text.split("\n");
  }
  return lines;
}

/** Finds the row of a text, and fills it where its slot holds another. */
function look(text: string): void {
  const scanner = scan ?? prepare();
  lastText = text;
  const { length } = text;
  if (length > LONGEST_KEPT) {
    lastRow = SLOTS * width;
    hear(scanner, length, see(text));
    return;
  }
  const place = (length * 31 + charCodeAt.call(text, length >> 1)) & (LATELY - 1);
  if (lately[place] === text) {
    const slot = slotsOfLately[place] as number;
    lastRow = slot * width;
    lastSeen = seenTexts[slot] as SeenText;
    return;
  }
  const known = slots.get(text);
  const slot = known ?? newSlot(text);
  lately[place] = text;
  slotsOfLately[place] = slot;
  lastRow = slot * width;
  if (known !== undefined) {
    lastSeen = seenTexts[slot] as SeenText;
    return;
  }
  const seen = see(text);
  seenTexts[slot] = seen;
  hear(scanner, length, seen);
}

/** Fills the row at hand with what is heard in the text that was seen last. */
function hear(scanner: WordScan, length: number, seen: SeenText): void {
  lastSeen = seen;
  if (!seen.plain) rows.fill(ALL, lastRow, lastRow + width);
  else if (length >= LEAST_LONG && length <= LONGEST_KEPT) readLong(scanner, length);
  else read(scanner, length);
}

function read(scanner: WordScan, length: number): void {
  for (let word = 0; word < width; word++) rows[lastRow + word] = free[word] as number;
  scanner.scan(seenBytes(), length, rows, lastRow);
}

/** Whole pages are looked at in several guises, with spaces for line breaks and the like, which are one to cues. */
function readLong(scanner: WordScan, length: number): void {
  const seen = seenBytes();
  const same = long.find((one) => one.bytes.length === length && soundsAs(one.bytes, seen));
  if (same !== undefined) {
    rows.set(same.bits, lastRow);
    return;
  }
  read(scanner, length);
  if (long.length >= MOST_LONG) long.shift();
  long.push({ bytes: new Uint8Array(seen.subarray(0, length)), bits: rows.slice(lastRow, lastRow + width) });
}

/** A slot for a text that is new; where none is left, all are given anew. */
function newSlot(text: string): number {
  if (slots.size === SLOTS) forget();
  const slot = slots.size;
  slots.set(text, slot);
  return slot;
}

function forget(): void {
  slots.clear();
  lately.fill(null);
}

function prepare(): WordScan {
  const words: OwnedWord[] = [];
  width = (patterns.length + 31) >>> 5;
  leasts = Uint16Array.from(patterns, leastLength);
  firsts = Int32Array.from(patterns, firstLetters);
  free = new Uint32Array(width);
  patterns.forEach((pattern, owner) => {
    nameCharacters(pattern);
    const required = requiredWords(pattern);
    if (required === null) free[owner >>> 5] = (free[owner >>> 5] as number) | (1 << (owner & 31));
    else for (const word of required) words.push({ word, owner });
  });
  rows = new Uint32Array((SLOTS + 1) * width);
  forget();
  long.length = 0;
  scan = createWordScan(words);
  return scan;
}
