import { labelsNamed } from "../questions/named-labels.js";
import { expandLabels, LABEL_GROUP } from "../questions/numbering/labels.js";
import { labelsIn } from "../questions/numbering/labels-in.js";
import { readMark } from "../questions/read-mark.js";
import { likeness, wordsOf } from "../text/likeness.js";
import { type ListedQuestion, lengthOfStops, markOfLine, type ReplyUnit } from "./reply-units.js";

/**
 * How a piece of a reply names questions: it is a label and nothing more, opens with one or with its list's number, names one in its
 * first sentence, in brackets at the end of a title, prints one again or opens with it, names one somewhere, or comes when a question has its turn.
 */
export type Naming =
  | "alone"
  | "mark"
  | "marker"
  | "sentence"
  | "tail"
  | "named"
  | "restated"
  | "opens"
  | "inside"
  | "step";

export interface Named {
  /** Numbers of questions, rising; none where it names none. */
  readonly set: readonly number[];
  readonly naming: Naming | null;
  /** How much of the piece is the label, and the question where that is printed again. */
  readonly length: number;
  /** True where it prints a question again and nothing more, and where it opens with one. */
  readonly repeats: boolean;
  readonly opens: boolean;
}

const WORDS_BEFORE = `(?:(?:re|regarding|our|your|in (?:response|answer|reply) to|(?:in|with) (?:respect|regards?|relation)(?: (?:of|to))?|as (?:to|for)|answers?|response|reply|decision)[ :]*(?:to |for )?){0,4}`;
const THING = String.raw`(?:(?:questions?|points?|parts?|items?|requests?|q|a|no)s?\.? ?)?`;
const ALONE = new RegExp(String.raw`^${WORDS_BEFORE}(?:your )?${THING}(${LABEL_GROUP})\s*[:.)–-]*$`, "i");
const TAIL = new RegExp(String.raw`\((?:for |re |answers? |your )?${THING}(${LABEL_GROUP})\)\s*[:.]?$`, "i");
/** 'In answer to parts 2 and 3, there were …' */
const OPENING = new RegExp(
  String.raw`^${WORDS_BEFORE}(?:your )?(?:questions?|points?|parts?|items?|requests?|q)\.? ?(${LABEL_GROUP})(?=[\s,:;.)]|$)`,
  "i",
);
/** 'In response to 1, 2 and 3 the figures are …', 'With regards 4, section 75 places …' */
const BARE_OPENING = new RegExp(
  String.raw`^(?:in (?:response|answer|reply) to|(?:in|with) (?:respect|regards?|relation)(?: (?:of|to))?|regarding|as (?:to|for)|re:?|(?:answers?|response|reply) (?:to|for)|for) (${LABEL_GROUP})(?=[\s,:;.)]|$)`,
  "i",
);
/** '(2)' of 'section 40(2)' is no question. */
const PROVISION_BEFORE = /(?:\d|\b(?:sections?|regulations?|ss?)\.?|\))\s?$/i;
const LONGEST_TITLE = 120;
const LONGEST_OPENING = 200;
const SENTENCE_END = /(?<=[.?!])\s/;
const COMPOUND = /^\d+(?:\.\d|[a-z])/;
const NUMBER = /^\d+$/;
const UNDER_NUMBER = /^[a-z(.]/;
const BEHIND_LABEL = /^[\s.):–-]*/;
const WORDLIKE = /[\p{L}\d]/u;
const DECIMAL = /^\.\d/;
/** '2a / 2b', '1.1 and 1.2' */
const JOINED = /^ ?(?:[/&,]|and|to) ?\d/;
const ALIKE = 0.75;
const SAME = 0.85;
const LEAST_WORDS = 4;
const LONGER = 1.5;
const HEAD = 1500;

/** Tells of each piece of a reply which questions of a list it names, and how. */
export function namesOf(questions: readonly ListedQuestion[]): (unit: ReplyUnit) => Named {
  const labels = questions.flatMap(({ label }) => label ?? []);
  const small = questions.map(({ label }) => label?.toLowerCase() ?? null);
  const compound = small.filter((label) => label !== null && COMPOUND.test(label)) as string[];
  compound.sort((one, other) => other.length - one.length);
  const numbers = (found: readonly string[]) =>
    [...new Set(found.flatMap((label) => numbersOf(label, small)))].sort(byNumber);
  const words = questions.map(({ text }) => wordsOf(text));
  return (unit) => {
    const labelled = byLabel(unit, { labels, compound, numbers });
    return withRepeats(unit, labelled, words) ?? insideOf(unit, labelled, numbers);
  };
}

const byNumber = (one: number, other: number) => one - other;

/** The question of a label; those of all its parts where only they are listed: '3' of 3a and 3b. */
function numbersOf(label: string, small: readonly (string | null)[]): readonly number[] {
  const wanted = label.toLowerCase();
  const own = small.indexOf(wanted);
  if (own >= 0) return [own];
  if (!NUMBER.test(wanted)) return [];
  return small.flatMap((one, number) =>
    one?.startsWith(wanted) && UNDER_NUMBER.test(one.slice(wanted.length)) ? [number] : [],
  );
}

interface Labels {
  readonly labels: readonly string[];
  readonly compound: readonly string[];
  readonly numbers: (labels: readonly string[]) => readonly number[];
}

/** The first of the forms that names questions of the list; else only the label that stands there. */
function byLabel(unit: ReplyUnit, list: Labels): Named {
  const found = aloneIn(unit, list) ?? compoundIn(unit, list);
  if (found !== null) return { ...NONE, ...found };
  const mark = unit.isPart ? markOfLine(unit.text) : readMark(unit.block);
  const length = isBeyond(mark?.labels ?? [], list.labels) ? 0 : (mark?.length ?? 0);
  const set = list.numbers(mark?.labels ?? []);
  if (set.length > 0) return { ...NONE, set, naming: namingOf(unit.text, length, mark?.style), length };
  return { ...NONE, ...(tailIn(unit, list) ?? openingIn(unit, length, list)), length };
}

/** '26. The oldest was first registered in 2014': a number behind the last of the list is no label but what was asked for. */
function isBeyond(marked: readonly string[], labels: readonly string[]): boolean {
  const [numbers, known] = [marked, labels].map((some) => some.filter((label) => NUMBER.test(label)).map(Number));
  const last = Math.max(...(known ?? []));
  return numbers !== undefined && numbers.length > 0 && last > 0 && numbers.every((number) => number > last);
}

const NONE: Named = { set: [], naming: null, length: 0, repeats: false, opens: false };

type Found = Partial<Named>;

function aloneIn({ text }: ReplyUnit, { numbers }: Labels): Found | null {
  const printed = text.length <= LONGEST_TITLE ? ALONE.exec(text.replaceAll("\n", " "))?.[1] : undefined;
  if (printed === undefined) return null;
  const labels = expandLabels(printed);
  const isOfList = labels.every((label) => numbers([label]).length > 0);
  return isOfList && labels.length > 0 ? { set: numbers(labels), naming: "alone" } : null;
}

function compoundIn({ text }: ReplyUnit, { compound, numbers }: Labels): Found | null {
  const printed = compoundOf(text, compound);
  if (printed === null) return null;
  const naming = printed.length >= text.length ? "alone" : "mark";
  return { set: numbers([printed.label]), naming, length: printed.length };
}

function namingOf(text: string, length: number, style: string | undefined): Naming {
  if (text.slice(length).trim() === "") return "alone";
  if (length > 0) return "mark";
  return style === "list-marker" ? "marker" : "sentence";
}

function tailIn({ text }: ReplyUnit, { numbers }: Labels): Found | null {
  const tail = text.length < LONGEST_TITLE ? TAIL.exec(text) : null;
  if (tail === null || PROVISION_BEFORE.test(text.slice(0, tail.index))) return null;
  const set = numbers(expandLabels(tail[1] ?? ""));
  return set.length > 0 ? { set, naming: "tail" } : null;
}

function openingIn({ text }: ReplyUnit, length: number, { labels, numbers }: Labels): Found {
  const [opening = ""] = text.slice(length, length + HEAD).split(SENTENCE_END, 1);
  const line = opening.replaceAll("\n", " ").slice(0, LONGEST_OPENING);
  const named = numbers(labelsNamed(line, labels));
  const printed = (OPENING.exec(line) ?? BARE_OPENING.exec(line))?.[1] ?? "";
  const set = named.length > 0 ? named : numbers(expandLabels(printed));
  return set.length > 0 ? { set, naming: "named" } : {};
}

/** '3.2' and '4b' as the list has them: by itself a line of '3.2 …' seems to open with a figure. */
function compoundOf(
  text: string,
  compound: readonly string[],
): { readonly label: string; readonly length: number } | null {
  const small = text.slice(0, 8).toLowerCase();
  const label = compound.find((one) => {
    const rest = text.slice(one.length, one.length + 6);
    return small.startsWith(one) && !WORDLIKE.test(rest[0] ?? "") && !DECIMAL.test(rest) && !JOINED.test(rest);
  });
  if (label === undefined) return null;
  return { label, length: label.length + (BEHIND_LABEL.exec(text.slice(label.length))?.[0].length ?? 0) };
}

/** The question that a piece prints again, whole or before it answers; null where it names none at all. */
function withRepeats(unit: ReplyUnit, labelled: Named, words: readonly (readonly string[])[]): Named | null {
  const body = unit.text.slice(labelled.length);
  const own = wordsOf(body.slice(0, HEAD));
  const candidates = labelled.set.length === 1 ? labelled.set : words.map((_, number) => number);
  for (const number of candidates) {
    const asked = words[number] ?? [];
    const how = repeatOf(asked, own);
    if (how === null) continue;
    const set = labelled.set.length > 0 ? labelled.set : [number];
    if (how === "whole") return { ...labelled, set, naming: labelled.naming ?? "restated", repeats: true };
    const length = labelled.length + lengthOfWords(body, asked.length);
    return { ...labelled, set, naming: labelled.naming ?? "opens", length, opens: true };
  }
  return labelled.set.length > 0 ? labelled : null;
}

function repeatOf(asked: readonly string[], own: readonly string[]): "whole" | "opening" | null {
  if (asked.length < LEAST_WORDS) return null;
  const opening = own.length > asked.length ? likeness(asked, own.slice(0, asked.length)) : 0;
  // Word for word with more behind it, and be that one word, it is answered in its own line.
  if (opening < 1 && own.length <= LONGER * asked.length && likeness(asked, own) >= ALIKE) return "whole";
  return opening >= SAME ? "opening" : null;
}

/** How long so many words and the stops behind them are. */
function lengthOfWords(text: string, count: number): number {
  let end = 0;
  let left = count;
  for (const found of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (left-- === 0) break;
    end = found.index + found[0].length;
  }
  return end + lengthOfStops(text.slice(end));
}

function insideOf({ text }: ReplyUnit, labelled: Named, numbers: Labels["numbers"]): Named {
  const set = numbers(labelsIn(text.replaceAll("\n", " ")));
  return set.length === 0 ? labelled : { ...labelled, set, naming: "inside" };
}
