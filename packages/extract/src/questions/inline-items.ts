import type { Span } from "@foi-records/contract";
import type { CleanBlock, CleanText } from "../blocks.js";
import { matchesOf } from "../text/matches-of.js";
import { sentencesOf } from "../text/sentences.js";
import type { Item } from "./item.js";
import { beforeLeadOn } from "./leads-on.js";
import { groupOpening } from "./numbering/group-opening.js";
import { labelOpening } from "./numbering/label-opening.js";
import { questionMention } from "./numbering/question-mention.js";

/** '1)', '1.', '(1)', 'Q1.', the first in quotation marks too, and in a list that opens a paragraph '(a)', 'a)', '(i)'. */
const INLINE_LABEL =
  /(?:^[“"‘']?|[\s.?!;:,]|(?<=[a-z)?])(?=\d\. ))(?:(?:q(?:uestion )?)?[([]?(\d{1,2})[.)](?!\d)|q(?:uestion )?(\d{1,2})[:.]|[([]([a-h]|[ivx]{1,4})[)\]]|([a-h]|[ivx]{1,4})\)(?=\s))\s{0,2}(?=[“"‘'a-z£]|(?<=\s)\d)/gi;

const BARE_FIRST = /^1 (?=\p{Lu}\p{Ll})/u;
const LABEL_START = /[([\dq]|[a-z](?=\))|[ivx]{1,4}(?=\))/i;
/** A scraper that drops line breaks glues sentences: 'if metered.Please send'. */
const GLUED_SENTENCE = /[.?!](?=[A-Z][a-z])/;

/** What goes on with a question of a list; a request to all of them belongs to none. */
const ASKS_ON = /^if (?:so|yes|no|not)\b|\?["'’”)]*\s*$/i;
const LETTERS: readonly string[] = [..."abcdefgh"];
const ROMANS: readonly string[] = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];

/** Items of a list that is written into one paragraph: '… 1) how many 2) at what cost'. The numbers must run 1, 2, 3. */
export function inlineItems(clean: CleanText, blocks: readonly CleanBlock[]): readonly Item[] {
  for (const block of blocks) {
    const items = itemsInside(clean, block, "1");
    if (items.length >= 2) return items.map((item, index) => (items[index + 1] ? led(clean, item) : item));
  }
  return [];
}

function led(clean: CleanText, item: Item): Item {
  const { end } = beforeLeadOn(clean.text, item);
  return end === item.end ? item : { ...item, end, lineEnd: end };
}

/** Items of a paragraph that opens with the first of them: '1) How many? 2) At what cost?', '(a) Nine. (b) £40.' */
export function runOnItems(clean: CleanText, block: CleanBlock, first: string): readonly Item[] {
  const items = itemsInside(clean, block, first);
  const [opening] = items;
  return opening !== undefined && opening.at - block.start <= quoteOf(block.text) ? items : [];
}

/** The length of the quotation mark that a quoted list opens with. */
function quoteOf(text: string): number {
  return QUOTE.test(text) ? 1 : 0;
}

const QUOTE = /^[“"‘']/;

/** Sentences of one paragraph that each name a question of those asked: 'As to question 1, … As to question 2, …' */
export function runOnMentions(clean: CleanText, block: CleanBlock, known: ReadonlySet<string>): readonly Item[] {
  const named = sentencesOf(clean.text, block.start, block.end).flatMap(({ start, end }) => {
    const sentence = clean.text.slice(start, Math.min(end, start + MENTION_LENGTH));
    const labels = NAMING.map((style) => style.match(sentence)?.labels).find((found) => found !== undefined) ?? [];
    return labels.length > 0 && labels.every((label) => known.has(label)) ? [{ labels, start }] : [];
  });
  return named.map(({ labels, start }, index) => {
    const end = named[index + 1]?.start ?? block.end;
    return { labels, role: "answer", mentioned: true, inSentence: true, at: start, start, end, lineEnd: end };
  });
}

const NAMING = [labelOpening, groupOpening, questionMention];
const MENTION_LENGTH = 200;

/** The label that follows so many others; numbers go on for ever. */
function labelAfter(count: number, first: string): string | undefined {
  if (first === "a") return LETTERS[count];
  if (first === "A") return LETTERS[count]?.toUpperCase();
  return first === "i" ? ROMANS[count] : String(count + 1);
}

/** '1 The number of vans 2 Their cost 3 Who drives them': numbers without a stop that count on before capitals. */
function bareMarks(text: string, at: number): { label: string; at: number; start: number }[] {
  const marks: { label: string; at: number; start: number }[] = [];
  for (const found of matchesOf(text, BARE_NUMBER)) {
    const label = found[1] ?? "";
    if (label !== String(marks.length + 1)) continue;
    const start = at + found.index + found[0].length;
    marks.push({ label, at: start - label.length - 1, start });
  }
  return marks.length >= LEAST_BARE ? marks : [];
}

const BARE_NUMBER = /(?:^|(?<=[\p{Ll}\d.?!,;)]) )(\d{1,2}) (?=\p{Lu}\p{Ll})/gu;
const LEAST_BARE = 3;

function itemsInside(clean: CleanText, block: CleanBlock, first: string): readonly Item[] {
  const marks: { label: string; at: number; start: number }[] = [];
  // '1 How many? 2. At what cost?' has lost a stop.
  const bare = first === "1" ? (BARE_FIRST.exec(block.text)?.[0].length ?? 0) : 0;
  if (bare > 0) marks.push({ label: "1", at: block.start, start: block.start + bare });
  for (const found of matchesOf(block.text, INLINE_LABEL)) {
    const printed = found[1] ?? found[2] ?? found[3] ?? found[4] ?? "";
    const label = first === "A" ? printed : printed.toLowerCase();
    if (label !== labelAfter(marks.length, first)) continue;
    const at = block.start + found.index + found[0].search(LABEL_START);
    marks.push({ label, at, start: block.start + found.index + found[0].length });
  }
  const told = marks.length > 1 || bare === 0 ? marks : bareMarks(block.text, block.start);
  return told.map(({ label, at, start }, index) => {
    const before = told[index - 1];
    const end =
      told[index + 1]?.at ??
      endOfLast(clean.text, before === undefined ? null : { start: before.start, end: at }, start, block.end);
    return { labels: [label], role: "number", mentioned: false, inSentence: false, at, start, end, lineEnd: end };
  });
}

/** The last question ends as the one before it does: '1. How many? By year, please. 2. At what cost? By year, please.' */
function endOfLast(text: string, before: Span | null, start: number, end: number): number {
  const last = endOfSentence(text, start, end);
  if (before === null) return last;
  const tail = text.slice(endOfSentence(text, before.start, before.end), before.end).trim();
  const behind = text.slice(last, end);
  return tail !== "" && behind.trimStart().startsWith(tail) ? last + behind.indexOf(tail) + tail.length : last;
}

/** The end of the first sentence and of those behind it that ask on: '4) Is it sold? If yes, when?' */
function endOfSentence(text: string, start: number, end: number): number {
  const sentences = sentencesOf(text, start, end);
  const isMore = (one: Span) => ASKS_ON.test(text.slice(one.start, one.end));
  const other = sentences.findIndex((one, index) => index > 0 && !isMore(one));
  const first = sentences.at(other < 0 ? -1 : other - 1)?.end ?? end;
  const glued = text.slice(start, first).search(GLUED_SENTENCE);
  return glued < 0 ? first : start + glued + 1;
}
