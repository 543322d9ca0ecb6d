import type { Block, ReadDocument } from "../blocks.js";
import { dateOfLine } from "../metadata/date-lines.js";
import { headingKind } from "../sections/heading-words.js";
import { cue } from "../text/cue/cue.js";
import { cutAt, type Frame, has, keptBefore, type Piece, type View } from "./frame.js";
import { linesAbove, lookOf } from "./lines-above.js";
import { hears } from "./sign-cues.js";
import { labelOf } from "./signs.js";

/** Fewer groups of one shape may be the topics of one response. */
const LEAST_GROUPS = 3;
/** So many of the groups must be of one shape, and ask and answer. */
const LEAST_SHARE = 0.6;
/** What groups weigh by themselves; more where the line over the first calls all of it a log, or each has its own date. */
const ALONE = 1;
const IN_A_LOG = 3;
const DATED = 2;
const LONGEST_TITLE = 160;
/** Lines at the head of a document that may call it a log. */
const HEAD_LINES = 12;
const SENTENCE = /[.?!;:,]$/;
const QUESTION = /\?["”’)]?$/;
/** 'Responses to your questions' are those of one response. */
const OF_ONE = /\b(?:your|questions?)\b/i;
/** 'March 2024', 'April to June 2023', '2022/23', 'Quarter 4' */
const PERIOD = cue(
  /^(?:(?:january|february|march|april|may|june|july|august|september|october|november|december|to|and|[-–/]|q[1-4]|quarter|week|ending|\d{1,2}(?:st|nd|rd|th)?|(?:19|20)\d\d)\s{0,2}){1,8}$/i,
);

/**
 * The frames of entries that have neither references nor, mostly, labels: three groups or more of one shape, each under a
 * title of its own, in a document that calls itself a log, or dated each.
 */
export function groupFrames(view: View): readonly Frame[] {
  return findStarts(view).flatMap((starts) => toFrame(view, starts));
}

/** Cheap and necessary for entries without labels: the title or a line at the head of a document calls it a log. */
export function callsItselfLog({ head, blocks }: ReadDocument): boolean {
  if (hears("log", head.title ?? "")) return true;
  let left = HEAD_LINES;
  for (const block of blocks) {
    if (block.noise !== null || block.text === "") continue;
    if (isLogName(block)) return true;
    if (--left === 0) return false;
  }
  return false;
}

function isLogName({ text }: Block): boolean {
  return text.length <= LONGEST_TITLE && !SENTENCE.test(text) && hears("log", text) && !OF_ONE.test(text);
}

/** Where entries may begin: at titles that are marked alike, or at the titles over labels, dates or questions. */
function findStarts(view: View): readonly (readonly number[])[] {
  const titles = new Map<string, number[]>();
  for (const index of view.kept) {
    const mark = markOfTitle(view.blocks[index]);
    if (mark === null) continue;
    const same = titles.get(mark);
    if (same === undefined) titles.set(mark, [index]);
    else same.push(index);
  }
  return [...titles.values(), ...anchors(view).map((own) => titlesOver(view, own))].filter(
    ({ length }) => length >= LEAST_GROUPS,
  );
}

/** How a title is marked: its rank, its place in a list, or bold print; null for what is none, or heads a part of an entry. */
function markOfTitle(block: Block | undefined): string | null {
  if (block === undefined || block.text.length > LONGEST_TITLE) return null;
  const { kind, level = 1, part, text } = block;
  const mark = kind === "heading" ? `heading ${level}` : part === "term" ? "term" : isBold(block) ? "bold" : null;
  if (mark === null || headingKind(text, true) !== null) return null;
  return PERIOD.test(text) || hears("enclosure", text) ? null : mark;
}

/** A line that is bold from end to end, and no sentence. */
function isBold({ kind, text, strong = [] }: Block): boolean {
  const [range, ...others] = strong;
  if (kind !== "paragraph" || range === undefined || others.length > 0 || SENTENCE.test(text)) return false;
  return range.start === 0 && range.end === text.length;
}

/** Lines that each entry has once: what heads its request, its date, its question. */
function anchors({ signs, kept, blocks }: View): readonly (readonly number[])[] {
  const turns = signs.filter(({ kind }) => kind === "asked" || kind === "answered");
  const asked = turns.filter(({ kind }, index) => kind === "asked" && turns[index + 1]?.kind === "answered");
  return [
    asked.map(({ block }) => block),
    kept.filter((index) => isDate(blocks[index])),
    kept.filter((index) => QUESTION.test(blocks[index]?.text ?? "")),
  ];
}

function isDate(block: Block | undefined): boolean {
  if (block === undefined || block.text.length > LONGEST_TITLE) return false;
  return dateOfLine(block.text) !== null || (labelOf(block) !== block.text && hears("dated", block.text));
}

/** The first of the lines over each anchor that are alike, of those that have a title over them at all. */
function titlesOver(view: View, own: readonly number[]): readonly number[] {
  const titled = own.filter((index) => lookOf(keptBefore(view, index, 1)) !== null);
  const above = titled.length < LEAST_GROUPS ? 0 : linesAbove(view, titled);
  return above === 0 ? [] : titled.map((index) => view.kept[(view.places[index] ?? 0) - above] ?? index);
}

function toFrame(view: View, starts: readonly number[]): readonly Frame[] {
  const all = cutAt(view, starts).pieces;
  const isEntry = all.map(asksAndAnswers);
  // What stands before the first entry and behind the last, under titles like theirs, tells of the log.
  const [first, last] = [isEntry.indexOf(true), isEntry.lastIndexOf(true)];
  const entries = all.slice(Math.max(0, first), last + 1);
  const count = isEntry.filter(Boolean).length;
  if (count < LEAST_GROUPS || count < LEAST_SHARE * entries.length) return [];
  if (!areAlike(entries) || !haveTitles(entries)) return [];
  const own = entries.map(({ start }) => start);
  const asked = entries.map((entry) => (isLabelled(entry) ? undefined : wordsOf(entry)[0]?.text));
  const strength = ALONE + weightOf(view, entries);
  const end = all[last]?.end ?? view.blocks.length;
  return [{ name: "groups", starts: own, asked, strength, end }];
}

/** Under its title an entry has heads of request and answer, or words that ask and words behind them. */
function asksAndAnswers(piece: Piece): boolean {
  if (isLabelled(piece)) return true;
  const [asking, ...answering] = wordsOf(piece);
  return asking !== undefined && answering.length > 0 && hears("asking", asking.text) && answering.some(isProse);
}

function isLabelled(piece: Piece): boolean {
  return has(piece, "asked") && has(piece, "answered");
}

/** What stands under the title of an entry and is no date. */
function wordsOf({ kept }: Piece): readonly Block[] {
  return kept.slice(1).filter((block) => !isDate(block));
}

/** Words, or a row of a table; 'Download the response (PDF)' is a link's. */
function isProse({ kind, text }: Block): boolean {
  return kind === "table-row" || !LINK_WORDS.test(text);
}

const LINK_WORDS = cue(/^(?:download|view|read|open|see|click)\b.{0,80}$|\(?(?:pdf|docx?|xlsx?|csv)\b[^.]{0,30}$/i);

/** A label stands over each entry with the same words, a title with its own. */
function haveTitles(entries: readonly Piece[]): boolean {
  return new Set(entries.map(({ kept }) => kept[0]?.text)).size >= LEAST_DISTINCT * entries.length;
}

const LEAST_DISTINCT = 0.8;

function areAlike(entries: readonly Piece[]): boolean {
  const counts = new Map<string, number>();
  for (const shape of entries.map(shapeOf)) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  return Math.max(...counts.values()) >= LEAST_SHARE * entries.length;
}

/** The fields of an entry in order, the first few: dates, labels, words. */
function shapeOf({ kept }: Piece): string {
  const shape: string[] = [];
  for (const block of kept.slice(1)) {
    const label = labelOf(block);
    const field = isDate(block) ? "date" : label === block.text || block.cells !== undefined ? "words" : label;
    if (shape.at(-1) !== field) shape.push(field.toLowerCase());
    if (shape.length === SHAPE) break;
  }
  return shape.join("|");
}

const SHAPE = 3;

function weightOf(view: View, entries: readonly Piece[]): number {
  const [first] = entries;
  const lead = view.kept.slice(0, view.places[first?.start ?? 0]).flatMap((index) => view.blocks[index] ?? []);
  if (isLogHead(lead, first?.kept[0])) return IN_A_LOG;
  const dated = entries.filter(({ kept }) => kept.some(isDate)).length;
  const labelled = entries.filter(isLabelled).length;
  const isNamed = labelled === entries.length || hears("log", view.document.head.title ?? "");
  return dated === entries.length && isNamed ? DATED : 0;
}

/** The last heading above the entries' rank that names no period calls them a log; where there is none, a line does. */
function isLogHead(lead: readonly Block[], first: Block | undefined): boolean {
  const rank = first?.kind === "heading" ? (first.level ?? 1) : LOWEST;
  const headings = lead.filter(({ kind, level = 1, text }) => kind === "heading" && level < rank && !PERIOD.test(text));
  const last = headings.at(-1);
  return last === undefined ? lead.some(isLogName) : isLogName(last);
}

const LOWEST = 7;
