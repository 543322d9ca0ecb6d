import type { CleanBlock } from "../blocks.js";
import { cue } from "../text/cue/cue.js";
import { groupOpening } from "./numbering/group-opening.js";
import { NUMBERING_STYLES } from "./numbering/index.js";
import { labelOpening } from "./numbering/label-opening.js";
import { expandLabels } from "./numbering/labels.js";
import { questionMention } from "./numbering/question-mention.js";
import type { MarkRole } from "./numbering-style.js";

/** A label at the start of a block. */
export interface Mark {
  readonly role: MarkRole;
  readonly labels: readonly string[];
  /** Length of the printed label in the block's text; 0 where only the page's list shows it. */
  readonly length: number;
  readonly style: string;
}

/** A numbered list inside an item is content; a lettered one has sub-labels. */
const DIGIT = /^\d/;

/** The Welsh half of a bilingual label: 'Cwestiwn 1 / Question 1'. */
const WELSH_LABEL = cue(/^(?:cwestiwn|ateb|cais|ymateb)(?: \d{1,3}[a-z]?)? ?[/|] ?/i);
/** A list quoted whole opens its quotation before its first label. */
const QUOTED_LABEL =
  /^[“"‘](?=(?:\(\w{1,3}\)|\d{1,2}[.)]|[a-h][.)]|(?:q(?:uestion)?|rfi|request|part|point|item) ?1\b) ?\S)/i;
/** The style of a number that stands in a cell of its own. */
export const CELL_LABEL = "cell-label";
/** A label stands in a line's first characters. */
const LABEL_LENGTH = 120;

type Labelled = Pick<CleanBlock, "text" | "marker" | "level" | "cells"> & Partial<Pick<CleanBlock, "kind" | "start">>;

/** Segmenting and pairing ask for the same block's label time and again. */
const KNOWN = new WeakMap<Labelled, Mark | null>();

/** The label that a block starts with, by the first style that reads it; a list's own number where none does. */
export function readMark(block: Labelled): Mark | null {
  const known = KNOWN.get(block);
  if (known !== undefined) return known;
  const mark = markOf(block);
  KNOWN.set(block, mark);
  return mark;
}

/** The question that a paragraph names in its first sentence, as a mark without length; null where it names none. */
export function readMention(block: Labelled): Mark | null {
  const start = lengthOfNumber(block);
  const found = questionMention.match(block.text.slice(start, start + MENTION_LENGTH));
  return found === null ? null : { role: questionMention.role, style: questionMention.name, ...found };
}

const MENTION_LENGTH = 200;
/** Styles whose label is a part of the sentence that it opens. */
const IN_SENTENCE: ReadonlySet<string> = new Set([questionMention.name, labelOpening.name, groupOpening.name]);

/** True for 'As to question 2, we hold nothing': no label is printed there. */
export function standsInSentence({ style }: Pick<Mark, "style">): boolean {
  return IN_SENTENCE.has(style);
}

/** Numbered paragraphs of the letter, with the length of each printed number. */
const DISOWNED = new WeakMap<Labelled, number>();

/** Gives a block the label that only the blocks around it tell, or none. */
export function nameMark(block: Labelled, mark: Mark | null): void {
  KNOWN.set(block, mark);
}

/** Takes a block's label away: its number counts the letter's paragraphs. */
export function disown(block: Labelled): void {
  DISOWNED.set(block, readMark(block)?.length ?? 0);
  KNOWN.set(block, null);
}

/** True for a numbered paragraph of the letter: no answer of a list goes on in it. */
export function isDisowned(block: Labelled): boolean {
  return DISOWNED.has(block);
}

/** The length of the number that a paragraph of the letter has of its own; 0 elsewhere. */
export function lengthOfNumber(block: Labelled): number {
  return DISOWNED.get(block) ?? 0;
}

function markOf(block: Labelled): Mark | null {
  const printed = printedLength(block);
  if (printed > 0) {
    const mark = listMark(block);
    return mark === null ? null : { ...mark, length: printed };
  }
  const styled = isTitle(block) || isFigure(block) || namesEarlier(block) ? null : styledMark(block);
  return styled === null ? (cellMark(block) ?? listMark(block)) : underMarker(block, styled);
}

/** The length of a list's number that the page prints and the text has; 0 where the list alone shows it. */
function printedLength({ marker, text }: Labelled): number {
  if (marker === undefined) return 0;
  const found = PRINTED_NUMBER.exec(text);
  return found?.[1]?.toLowerCase() === marker.toLowerCase() ? found[0].length : 0;
}

const PRINTED_NUMBER = /^[“"‘]?[([]?(\d{1,3}[a-z]?|[a-z]|[ivx]{1,5})[.)\]]{1,2}\s+(?=\S)/i;

/**
 * '2.' of a list and '512. Most of them …' or '12.4 posts' of its text: the list's own number is the label, no list counts so
 * far, and what '12.4' would be under is another number.
 */
function isFigure({ marker, text }: Labelled): boolean {
  if (marker === undefined) return false;
  const whole = DECIMAL.exec(text)?.[1];
  if (isFarBeyond(text, marker) || BARE_FIGURE.test(text)) return true;
  return FIGURE.test(text) || (whole !== undefined && DIGIT.test(marker) && whole !== marker);
}

/** '4.' of a list and '27. Most of them …' of its text: no list prints another number that far from its own. */
function isFarBeyond(text: string, marker: string): boolean {
  const printed = TWO_DIGITS.exec(text)?.[1];
  return (
    printed !== undefined &&
    DIGIT.test(marker) &&
    marker !== "1" &&
    Number(printed) - Number.parseInt(marker, 10) >= FAR
  );
}

const TWO_DIGITS = /^(\d{2})[.)]\s/;
const FAR = 10;

/** '5.' of a list over 'In relation to question 3:' asks a fifth question about the third. */
function namesEarlier({ marker, text }: Labelled): boolean {
  if (marker === undefined || !DIGIT.test(marker)) return false;
  const named = labelOpening.match(text.slice(0, LABEL_LENGTH))?.labels ?? [];
  return named.length > 0 && named.every((label) => Number.parseInt(label, 10) < Number.parseInt(marker, 10));
}

const FIGURE = /^\d{3}/;
/** '64' behind '(b)' of a list answers it. */
const BARE_FIGURE = /^\d{1,2}\.?$/;
/** '12.4 posts', not '12.4. How many posts'. */
const DECIMAL = /^(\d{1,2})\.\d{1,2}(?![.):\d])/;

/** 'Response: loans and storage' over a page is its title, whether or not the page says so; what it says is no answer. */
function isTitle({ kind, level, start, text }: Labelled): boolean {
  const isFirst = (kind === "heading" && level === 1) || (start === 0 && !SENTENCE_END.test(text));
  return isFirst && TITLE_WORD.test(text);
}

const SENTENCE_END = /[.?!]$/;

const TITLE_WORD = /^(?:response|reply|answer|request|question)s?\s?[:–-]\s?\D/i;

/** '3' of the page's list and 'a)' of its text are '3a'. */
function underMarker({ marker, level }: Labelled, mark: Mark): Mark {
  const [letter = ""] = mark.labels;
  const isUnder = mark.role === "number" && FIRST_LETTER.test(letter) && DIGIT.test(marker ?? "") && (level ?? 1) === 1;
  return isUnder ? { ...mark, labels: [`${marker}${letter}`] } : mark;
}

const FIRST_LETTER = /^(?:a|i)$/;

function styledMark(block: Labelled): Mark | null {
  const welsh = (WELSH_LABEL.exec(block.text) ?? QUOTED_LABEL.exec(block.text))?.[0].length ?? 0;
  const line = block.text.slice(welsh, LABEL_LENGTH);
  for (const style of NUMBERING_STYLES) {
    const found = style.match(line);
    if (found !== null)
      return { role: style.role, style: style.name, ...found, length: found.length === 0 ? 0 : welsh + found.length };
  }
  return null;
}

const CELL_NUMBER =
  /^(?:q(?:uestion)?s? ?|parts? )?\(?(\d{1,2}[a-z]?(?:(?: ?(?:,|&|and|to|-|–) ?){1,2}\d{0,2}[a-z]?(?<=[\da-z])){0,6})[.)]?$/i;

/** The number in a row's first cell; it counts where it is known for a label. */
function cellMark({ text, cells }: Labelled): Mark | null {
  const [first = "", second = ""] = cells ?? [];
  const label = second === "" ? undefined : CELL_NUMBER.exec(first)?.[1];
  if (label === undefined) return null;
  return {
    role: "number",
    style: CELL_LABEL,
    labels: expandLabels(label),
    length: text.indexOf(second, first.length),
  };
}

/** A list of capitals is labelled as it prints: its answers name '(A)' too, or 'IV'. */
const CAPITAL = /^(?:[A-H]|[IVX]{1,5})$/;

function listMark(block: Labelled): Mark | null {
  if (block.marker === undefined || ((block.level ?? 1) > 1 && DIGIT.test(block.marker))) return null;
  return {
    role: "number",
    style: "list-marker",
    labels: [CAPITAL.test(block.marker) ? block.marker : block.marker.toLowerCase()],
    length: 0,
  };
}
