import type { Block } from "../blocks.js";
import { cue } from "../text/cue/cue.js";
import { GREETING } from "../text/letter-ends.js";

/** What a running head may say beside the letter's own facts. */
const AROUND = cue(
  /^(?:our|your|my|ref|reference|refs|no|re|date|dated|to|the|and|of|for|by|on|reply|response|letter|review|internal|request|page|continued|cont|contd|mr|mrs|ms|miss|mx|dr)$/i,
);
const WORD = /[\p{L}\d]+(?:[/.-][\p{L}\d]+)*/gu;
const LONGEST = 110;
const LONGEST_HEAD = 15;
const LEAST_NUMBER = 4;
/** Head and foot between two pages. */
const MOST_EDGE_LINES = 4;
const ENDS_SENTENCE = /[.?!;]["'”’)]?$/;

/**
 * Lines beside the edge of a page that repeat nothing but facts of the letter's head, its reference among them: 'FOI/20/11
 * Mrs Hale 3 May 2020'. A letter of two pages prints such a head once, so that no recurrence tells it.
 */
export function factLines(blocks: readonly Block[], isEdge: (index: number) => boolean): readonly number[] {
  const greeting = blocks.findIndex(({ text }) => GREETING.test(text));
  const head = greeting < 1 || greeting > LONGEST_HEAD ? LONGEST_HEAD : greeting;
  const facts = new Set(blocks.slice(0, head + 1).flatMap(({ text }) => (text.length > LONGEST ? [] : wordsOf(text))));
  const found = new Set<number>();
  const mayBe = (index: number) => isEdge(index) || found.has(index) || isOfFacts(blocks[index], facts);
  for (let edge = head + 1; edge < blocks.length - 1; edge++) {
    if (!isEdge(edge)) continue;
    for (const at of [...besides(edge, -1, mayBe), ...besides(edge, 1, mayBe)])
      if (at > head && at < blocks.length - 1 && !isEdge(at)) found.add(at);
  }
  return [...found];
}

/** The lines beside another, in one direction, as long as they may be what a page's edge holds. */
function besides(edge: number, step: 1 | -1, mayBe: (index: number) => boolean): readonly number[] {
  const indices: number[] = [];
  for (let at = edge + step; indices.length < MOST_EDGE_LINES && mayBe(at); at += step) indices.push(at);
  return indices;
}

function wordsOf(line: string): readonly string[] {
  return (line.match(WORD) ?? []).map((word) => word.toLowerCase());
}

function isOfFacts(block: Block | undefined, facts: ReadonlySet<string>): boolean {
  if (block === undefined || block.cells !== undefined || block.quoted === true) return false;
  const { text } = block;
  if (text.length > LONGEST || ENDS_SENTENCE.test(text)) return false;
  const words = wordsOf(text);
  // A body may head its later pages alone, in capitals.
  const name = text.replace(NUMBERED, "");
  const isKnown = (word: string) =>
    facts.has(word) || AROUND.test(word) || (name === name.toUpperCase() && !DIGIT.test(word));
  return words.some((word) => isReference(word) && facts.has(word)) && words.every(isKnown);
}

/** A reference's number, no year, no span of years and no day. */
function isReference(word: string): boolean {
  return DIGIT.test(word) && word.length >= LEAST_NUMBER && !YEARS.test(word);
}

const DIGIT = /\d/;
const YEARS = /^(?:19|20)\d\d(?:[-/](?:\d\d){1,2})?$/;
const NUMBERED = /\S*\d\S*/g;
