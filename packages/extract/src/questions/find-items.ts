import type { CleanBlock, CleanText, Section } from "../blocks.js";
import { GREETING } from "../sections/voices.js";
import { blocksWithin } from "../text/blocks-within.js";
import { cue } from "../text/cue/cue.js";
import { endOfItem } from "./end-of-item.js";
import { withoutGroupHeads } from "./group-heads.js";
import { inlineItems, runOnItems, runOnMentions } from "./inline-items.js";
import { withoutInnerRuns } from "./inner-runs.js";
import type { Item } from "./item.js";
import { withKnownInside, withLettersInside, withSkippedInside } from "./known-inline.js";
import { follows, isFirst } from "./label-order.js";
import { limbsOfLaw } from "./limbs-of-law.js";
import { questionMention } from "./numbering/question-mention.js";
import { CELL_LABEL, type Mark, readMark, readMention, standsInSentence } from "./read-mark.js";
import { selectMarks } from "./select-marks.js";

/** A mark with the block it stands in. */
export interface PlacedMark extends Mark {
  readonly block: CleanBlock;
  /** True for a first letter, or a number that counts on, right under a line that announces questions of their own. */
  readonly opensList?: boolean;
  /** True for a first letter right under a line that leads on to it: 'Please confirm:' below a number's own paragraphs. */
  readonly isLedIn?: boolean;
}

/**
 * The labelled items of a section, in page order. `known` are the labels of questions found before: a bare number in an
 * answer counts as a label only where it carries one of them on, so that '(1) … (4)' inside an answer stays in it.
 */
export function findItems(clean: CleanText, section: Section, known: readonly string[]): readonly Item[] {
  if (known.length > 0) return readItems(clean, section, known);
  const found = FOUND.get(clean) ?? new Map<string, readonly Item[]>();
  FOUND.set(clean, found);
  const key = `${section.first} ${section.last} ${section.heading === null}`;
  const items = found.get(key) ?? readItems(clean, section, known);
  found.set(key, items);
  return items;
}

/** Segmenting and pairing ask for the same section's items several times. */
const FOUND = new WeakMap<CleanText, Map<string, readonly Item[]>>();

function readItems(clean: CleanText, section: Section, known: readonly string[]): readonly Item[] {
  const blocks = contentBlocks(clean, section);
  const limbs = limbsOfLaw(mayTellLaw(section, known) ? blocks : []);
  const printed = blocks.flatMap((block) => {
    if (limbs.has(block)) return [];
    const mark = markIn(block, known.length > 0);
    return mark === null ? [] : [opensList(blocks, placeMark(mark, block))];
  });
  const placed = withLostFirst(blocks, withListGoingOn(blocks, printed));
  const marks = marksOf(placed, known, blocks[0]);
  if (marks.length === 0) return known.length > 0 ? [] : inlineItems(clean, blocks);
  const asked = known.length === 0 && isOneQuestion(marks) ? inlineItems(clean, blocks) : [];
  if (asked.length > 0) return asked;
  const runOn = runOnFrom(clean, marks, known);
  if (runOn.length >= (runOn[0]?.mentioned === true ? 2 : LEAST_RUN_ON)) return runOn;
  const placedItems = marks.map((mark, index) => ({
    labels: mark.labels,
    role: mark.role,
    mentioned: mark.style === questionMention.name,
    inSentence: standsInSentence(mark),
    at: mark.block.start,
    start: mark.block.start + mark.length,
    end: endOfRow(blocks, mark) ?? marks[index + 1]?.block.start ?? section.end,
    lineEnd: mark.block.end,
  }));
  const items = withoutGroupHeads(clean, placedItems);
  const hasHeadings = holdsHeading(clean, items);
  const lastLabelled = items.findLastIndex(({ inSentence, mentioned }) => !inSentence && !mentioned);
  const ended = items.map((item, index) => ({
    ...item,
    end: endOfItem(clean, item, {
      isLast: index > 0 && index === items.length - 1,
      isLastLabel: index > 0 && index >= lastLabelled,
      startsAnew: isFirst(items[index + 1]?.labels[0] ?? ""),
      hasHeadings,
    }),
  }));
  return known.length > 0
    ? withLettersInside(clean, withKnownInside(clean, ended, known), known)
    : withSkippedInside(clean, ended);
}

/** The marks that label, of those that stand in a section. */
function marksOf(
  placed: readonly PlacedMark[],
  known: readonly string[],
  opening: CleanBlock | undefined,
): readonly PlacedMark[] {
  const parted =
    known.length > 0
      ? withoutNamed(
          placed.map((mark) => withOutlineFirst(mark, known)),
          known,
        )
      : placed.map(withFirstLetter);
  return withoutInnerMarks(selectMarks(withoutInnerRuns(parted), known, opening));
}

/** A request asks by its letters; all else may print those of a statute. */
function mayTellLaw({ kind }: Section, known: readonly string[]): boolean {
  return known.length > 0 || kind !== "request";
}

/** 'Request: 1) how many lamps 2) at what cost': one mark before a list that runs on in its line. */
function isOneQuestion([only, second]: readonly PlacedMark[]): boolean {
  return second === undefined && only?.role === "question" && only.labels.length === 0;
}

/** 'Points (a) to (c) are about the air' over '(c)', '(a)' and '(b)' names what has labels of its own. */
function withoutNamed(placed: readonly PlacedMark[], known: readonly string[]): readonly PlacedMark[] {
  const printed = new Set(
    placed.flatMap((mark) => (mark.role === "number" && mark.labels.length === 1 ? mark.labels : [])),
  );
  if (!known.every((label) => printed.has(label))) return placed;
  const names = (mark: PlacedMark): boolean =>
    standsInSentence(mark) || (mark.role !== "number" && GOES_ON.test(mark.block.text.slice(mark.length)));
  return placed.filter((mark) => !names(mark));
}

/** What follows a label inside its sentence: 'Points (a) and (b) are about the air'. */
const GOES_ON = /^\p{Ll}/u;

/** A list that begins at '2.' has lost the number of the question right above it. */
function withLostFirst(blocks: readonly CleanBlock[], placed: readonly PlacedMark[]): readonly PlacedMark[] {
  const [second, third] = placed;
  if (second?.labels[0] !== "2" || third?.labels[0] !== "3" || second.role !== "number") return placed;
  const first = blocks[blocks.indexOf(second.block) - 1];
  const isLost = first !== undefined && ASKS.test(first.text) && !placed.some(({ labels }) => labels.includes("1"));
  return isLost ? [{ ...second, labels: ["1"], length: 0, block: first }, ...placed] : placed;
}

const ASKS = /\?["'’”)]*\s*$/;

/** 'Response: what you ask for at Q2 is not recorded': an answer without a label of its own names its question. */
function markIn(block: CleanBlock, isReply: boolean): Mark | null {
  const mark = readMark(block);
  if (!isReply || (mark !== null && mark.labels.length > 0)) return mark;
  return mark === null || mark.length < block.text.length ? (readMention(block) ?? mark) : mark;
}

/** '1. a) How many?' over 'b) How much?': its first letter stands on the number's own line. */
function withFirstLetter(mark: PlacedMark, index: number, all: readonly PlacedMark[]): PlacedMark {
  const [number = "", ...others] = mark.labels;
  const next = all[index + 1]?.labels[0];
  if (others.length > 0 || !NUMBER.test(number)) return mark;
  if (next === `${number}.2`) return withOutlineFirst(mark);
  if (next !== "b" && next !== "ii") return mark;
  const letter = FIRST_LETTER.exec(mark.block.text.slice(mark.length));
  if (letter === null || (letter[1] === "a") !== (next === "b")) return mark;
  return { ...mark, labels: [`${number}${letter[1]}`], length: mark.length + letter[0].length };
}

/** '1. 1.1 How many?': the first of a number's parts on its own line. */
function withOutlineFirst(mark: PlacedMark, known?: readonly string[]): PlacedMark {
  const [printed = "", label = ""] = OUTLINE_FIRST.exec(mark.block.text.slice(mark.length)) ?? [];
  const isOwn = label === `${mark.labels[0]}.1` && (known === undefined || known.includes(label));
  return isOwn ? { ...mark, labels: [label], length: mark.length + printed.length } : mark;
}

const NUMBER = /^\d{1,2}$/;
const FIRST_LETTER = /^\(?(a|i)[.)]\s+(?=\S)/;
const OUTLINE_FIRST = /^(\d{1,2}\.1)[.):]?\s+(?=\S)/;

/** A list that a scrape ran into one paragraph has its first label where the paragraph begins. */
const LEAST_RUN_ON = 3;

function runOnFrom(clean: CleanText, marks: readonly PlacedMark[], known: readonly string[]): readonly Item[] {
  const [only, second] = marks;
  const first = only?.labels[0] ?? "";
  if (only === undefined || second !== undefined) return [];
  if (standsInSentence(only)) return runOnMentions(clean, only.block, new Set(known));
  if (!FIRST_INLINE.test(first)) return [];
  const items = runOnItems(clean, only.block, first);
  const isKnown = known.length === 0 || items.every(({ labels }) => known.includes(labels[0] ?? ""));
  if (!isKnown) return [];
  const last = items.length - 1;
  // Answers go on behind their first sentence.
  const end = (item: Item, index: number) => (known.length > 0 && index === last ? only.block.end : item.end);
  return items.map((item, index) => ({ ...item, role: only.role, end: end(item, index), lineEnd: end(item, index) }));
}

const FIRST_INLINE = /^[1aiA]$/;

/** A number in a cell of its own labels its row alone, in a table of several columns. */
function endOfRow(blocks: readonly CleanBlock[], { block, style, length }: PlacedMark): number | null {
  const { cells = [] } = block;
  if (style === CELL_LABEL) return block.end;
  const printed = block.text.slice(0, length).replace(CELL_EDGE, "").length;
  const ownCell = cells.length >= LEAST_COLUMNS && length > 0 && printed <= (cells[0] ?? "").length + 1;
  return ownCell && blocks[block.index - (blocks[0]?.index ?? 0) + 1]?.group !== block.group ? block.end : null;
}

const CELL_EDGE = /[\s|]+$/;
/** In two columns what goes on below a row may belong to it. */
const LEAST_COLUMNS = 3;

function placeMark({ role, labels, length, style }: Mark, block: CleanBlock): PlacedMark {
  return { role, labels, length, style, block };
}

/** 'Two broader questions are:' over '(a)' and '(b)'. */
function opensList(blocks: readonly CleanBlock[], mark: PlacedMark): PlacedMark {
  if (mark.role !== "number" || !FIRST_OF_LETTERS.test(mark.labels[0] ?? "")) return mark;
  const above = blocks[blocks.indexOf(mark.block) - 1];
  if (above === undefined) return mark;
  return OTHER_QUESTIONS.test(above.text)
    ? { ...mark, opensList: true }
    : { ...mark, isLedIn: LEADS_IN.test(above.text) };
}

const LEADS_IN = /:\s*$/;
const FIRST_OF_LETTERS = /^(?:a|i)$/;
const OTHER_QUESTIONS = cue(
  /^(?:[\w']+ ){0,3}(?:broader|further|other|more|additional|final|separate|general|supplementary|follow[- ]?up) (?:questions|queries|points)\b[^.?]{0,60}:$/i,
);

/** 'Two more, numbered on from the others:' over '5.' and '6.': a later letter counts on from an earlier one. */
function withListGoingOn(blocks: readonly CleanBlock[], placed: readonly PlacedMark[]): readonly PlacedMark[] {
  const [first, second] = placed;
  if (first === undefined || second === undefined || !COUNTS_ON.test(first.labels[0] ?? "")) return placed;
  const above = blocks[blocks.indexOf(first.block) - 1]?.text ?? "";
  const goesOn =
    follows(first.labels[0] ?? "", second.labels[0] ?? "") && (above.endsWith(":") || GREETING.test(above));
  return goesOn ? [{ ...first, opensList: true }, ...placed.slice(1)] : placed;
}

const COUNTS_ON = /^(?:[2-9]|1\d)(?:\.1)?$/;

function holdsHeading(clean: CleanText, items: readonly Item[]): boolean {
  return (
    items.length < 2 ||
    items
      .slice(0, -1)
      .some((item) => blocksWithin(clean, item.lineEnd, item.end).some(({ kind }) => kind === "heading"))
  );
}

/** Inside labelled items 'Question:' and 'Answer:' part the item; where nothing is labelled they are the items. */
function withoutInnerMarks(marks: readonly PlacedMark[]): readonly PlacedMark[] {
  const labelled = marks.filter(({ labels }) => labels.length > 0);
  return labelled.length > 0 ? labelled : marks;
}

/** The blocks of a section without its heading. */
export function contentBlocks(clean: CleanText, section: Section): readonly CleanBlock[] {
  return clean.blocks.slice(section.heading === null ? section.first : section.first + 1, section.last + 1);
}
