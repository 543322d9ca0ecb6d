import type { Span } from "@foi-records/contract";
import type { CleanBlock, CleanText, QuestionPair } from "../blocks.js";
import type { Purpose } from "../purposes/read-purposes.js";
import { readMark } from "../questions/read-mark.js";
import { firstBlockAfter } from "../text/blocks-within.js";
import { FAREWELL, GREETING } from "../text/letter-ends.js";

/** What is heard of how questions and answers look, each a mean over all of a reading. */
export const LOOKS = [
  ...["asks ?", "some ask ?", "ask often", "asks in little", "asks length", "asks spread", "asks small"],
  ...["asks from start", "asks to end", "asks forms", "asks first asking", "asks first answering"],
  ...["answers ?", "answers hello", "answers goodbye", "answers length", "answers spread", "answers small"],
  ...["answers from start", "answers to end", "answers first asking", "answers first answering"],
] as const;

/** A question of fewer letters is a title or a piece of one. */
const LITTLE = 25;
const MOST_ASKED = 3;
const SMALL = /^\p{Ll}/u;
const QUESTION_MARKS = /\?/g;
/** Between a block's start and its question may stand its label and a space or two. */
const SLACK = 2;

type Look = readonly [name: (typeof LOOKS)[number], value: number];

/** How the questions and answers of a reading look, whatever tells them: whole lines, alike, and each what such a thing begins and ends with. */
export function looksOf(
  clean: CleanText,
  purposes: readonly Purpose[],
  pairs: readonly QuestionPair[],
): readonly Look[] {
  const asked = pairs.flatMap(({ question }) => (question === null ? [] : [[question]]));
  const answered = pairs.flatMap(({ answer }) => (answer.length === 0 ? [] : [answer]));
  return [...looksOfAsked(clean, purposes, asked), ...looksOfAnswers(clean, purposes, answered)];
}

/** The spans of one question or of one answer. */
type Spans = readonly Span[];

function looksOfAsked(clean: CleanText, purposes: readonly Purpose[], asked: readonly Spans[]): readonly Look[] {
  const texts = asked.map((spans) => textOf(clean, spans));
  const marked = shareOf(texts, (text) => text.endsWith("?"));
  const forms = asked.map((spans) => formOf(firstOf(clean, spans)));
  return [
    ["asks ?", marked],
    ["some ask ?", Math.min(marked, 1 - marked)],
    ["ask often", meanOf(texts.map(asksInside))],
    ["asks in little", shareOf(texts, ({ length }) => length < LITTLE)],
    ["asks length", lengthOf(texts)],
    ["asks spread", spreadOf(texts)],
    ["asks small", shareOf(texts, (text) => SMALL.test(text))],
    ["asks from start", shareOf(asked, (spans) => isFromStart(clean, spans))],
    ["asks to end", shareOf(asked, (spans) => isToEnd(clean, spans))],
    ["asks forms", new Set(forms).size],
    ["asks first asking", meanOf(asked.map((spans) => purposeOf(clean, purposes, spans).asks))],
    ["asks first answering", meanOf(asked.map((spans) => purposeOf(clean, purposes, spans).answers))],
  ];
}

function looksOfAnswers(clean: CleanText, purposes: readonly Purpose[], answered: readonly Spans[]): readonly Look[] {
  const texts = answered.map((spans) => textOf(clean, spans));
  const lines = texts.map((text) => text.split("\n"));
  return [
    ["answers ?", shareOf(texts, (text) => text.includes("?"))],
    ["answers hello", shareOf(lines, (some) => some.some((line) => GREETING.test(line)))],
    ["answers goodbye", shareOf(lines, (some) => some.some((line) => FAREWELL.test(line)))],
    ["answers length", lengthOf(texts)],
    ["answers spread", spreadOf(texts)],
    ["answers small", shareOf(texts, (text) => SMALL.test(text))],
    ["answers from start", shareOf(answered, (spans) => isFromStart(clean, spans))],
    ["answers to end", shareOf(answered, (spans) => isToEnd(clean, spans))],
    ["answers first asking", meanOf(answered.map((spans) => purposeOf(clean, purposes, spans).asks))],
    ["answers first answering", meanOf(answered.map((spans) => purposeOf(clean, purposes, spans).answers))],
  ];
}

/** How many question marks stand before the last letter. */
function asksInside(text: string): number {
  return Math.min(MOST_ASKED, text.slice(0, -1).match(QUESTION_MARKS)?.length ?? 0);
}

/** Questions of one list stand in blocks of one form. */
function formOf(block: CleanBlock | undefined): string {
  if (block === undefined) return "";
  return [block.kind, block.cells === undefined ? "" : "cells", readMark(block)?.role ?? ""].join();
}

function isFromStart(clean: CleanText, spans: Spans): boolean {
  const block = firstOf(clean, spans);
  const [first] = spans;
  if (block === undefined || first === undefined) return false;
  return first.start - block.start <= (readMark(block)?.length ?? 0) + SLACK;
}

function isToEnd(clean: CleanText, spans: Spans): boolean {
  const end = spans.at(-1)?.end ?? 0;
  const block = clean.blocks[firstBlockAfter(clean, end - 1)];
  return block !== undefined && block.end - end <= 1;
}

const NO_PURPOSE: Purpose = { asks: 0, answers: 0, neither: 1 };

function purposeOf(clean: CleanText, purposes: readonly Purpose[], [first]: Spans): Purpose {
  return purposes[firstBlockAfter(clean, first?.start ?? 0)] ?? NO_PURPOSE;
}

function firstOf(clean: CleanText, [first]: Spans): CleanBlock | undefined {
  return clean.blocks[firstBlockAfter(clean, first?.start ?? 0)];
}

function textOf({ text }: CleanText, spans: Spans): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join("\n");
}

/** Of lengths their logarithms are compared: ten words and twenty differ as much as a hundred and two hundred. */
function lengthOf(texts: readonly string[]): number {
  return Math.log1p(meanOf(texts.map(({ length }) => length)));
}

function spreadOf(texts: readonly string[]): number {
  const lengths = texts.map(({ length }) => Math.log1p(length));
  return texts.length < 2 ? 0 : Math.max(...lengths) - Math.min(...lengths);
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function shareOf<One>(all: readonly One[], isSo: (one: One) => boolean): number {
  return all.filter(isSo).length / Math.max(1, all.length);
}
