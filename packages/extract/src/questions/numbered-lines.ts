import type { CleanBlock, CleanText, Section } from "../blocks.js";
import { isIntroductory } from "../sections/introductions.js";
import type { Asked } from "./asked.js";
import { asksSomething } from "./asking-lines.js";
import { asksByName } from "./asks-on.js";
import { contentBlocks } from "./find-items.js";
import type { Item } from "./item.js";
import { answerSpan } from "./restated.js";

/**
 * The lines of a request whose numbers a scrape lost, labelled in their order, where the reply counts just as far from '1'
 * or 'a' on: all its lines, or as many that stand together, half of which ask, with none beside them that asks.
 */
export function numberedLines(
  clean: CleanText,
  requests: readonly Section[],
  items: readonly Item[],
): readonly Asked[] {
  const labels = [...new Set(items.flatMap((item) => item.labels))].sort(inOrder);
  if (labels.length < LEAST_LINES || labels.length > MOST_LINES || !countsOn(labels)) return [];
  const blocks = requests.flatMap((section) => contentBlocks(clean, section));
  const lines = linesThatAsk(blocks, labels.length);
  return lines.map(({ start, end, text }, index) => {
    const label = labels[index] as string;
    return { label, question: answerSpan(clean.text, start + (opensWith(text, label) ? label.length : 0), end) };
  });
}

/** 'B Any emails': a letter that nothing sets off from its line. */
function opensWith(line: string, label: string): boolean {
  return line.startsWith(`${label} `);
}

const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** Two lines beside two numbers are met by chance. */
const LEAST_LINES = 3;
/** Looking for more, line by line, would not stay linear; no request has so many questions. */
const MOST_LINES = 80;

function inOrder(one: string, other: string): number {
  return one.length - other.length || (one < other ? -1 : 1);
}

function countsOn(labels: readonly string[]): boolean {
  return (
    labels.every((label, index) => label === String(index + 1)) ||
    labels.every((label, index) => label === LETTERS[index]) ||
    labels.every((label, index) => label === LETTERS[index]?.toUpperCase())
  );
}

/** The first lines of that number that stand together and do what the questions of a list do. */
function linesThatAsk(blocks: readonly CleanBlock[], count: number): readonly CleanBlock[] {
  const asking = blocks.map(asksForOne);
  const all = asking.filter(Boolean).length;
  if (blocks.length === count && all > 0 && blocks.every(canAsk)) return blocks;
  if (all * 2 < count || all > count) return [];
  const starts = blocks.flatMap((block, first) => {
    const lines = blocks.slice(first, first + count);
    const own = asking.slice(first, first + count).filter(Boolean).length;
    const isList = lines.length === count && own === all && lines.every(canAsk);
    return isList && !leadsIn(block.text) && opensList(blocks[first - 1], asking[first] === true) ? [first] : [];
  });
  const first =
    starts.find((start) => leadsIn(blocks[start - 1]?.text ?? "")) ??
    starts.find((start) => asking[start] === true) ??
    starts[0];
  return first === undefined ? [] : blocks.slice(first, first + count);
}

function asksForOne(block: CleanBlock): boolean {
  return !leadsIn(block.text) && (asksSomething(block) || asksByName(block.text)) && !isIntroductory(block.text);
}

function canAsk({ cells, text }: CleanBlock): boolean {
  return cells === undefined && text.length <= LONGEST && !leadsIn(text);
}

/** A list begins the request, below what leads in to it, or with a line that asks. */
function opensList(above: CleanBlock | undefined, asks: boolean): boolean {
  return asks || above === undefined || leadsIn(above.text);
}

const LONGEST = 600;
const LEADS_IN = /[:,]\s*$/;
/** 'I would like to know the following about the lamps.' */
const ANNOUNCES = /^[^?]{0,120}\b(?:the )?following\b[^?]{0,120}$/i;

function leadsIn(text: string): boolean {
  return LEADS_IN.test(text) || ANNOUNCES.test(text);
}
