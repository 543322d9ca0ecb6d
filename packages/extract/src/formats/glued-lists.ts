import { cue } from "../text/cue/cue.js";
import { matchesOf } from "../text/matches-of.js";

/** '…since 2020?2) How many': a number right behind the word or the sign before it; '31(1)' is a provision's. */
const NUMBER = /(?:^|(?<=[\p{L}?.!:;,”"’)]))(\d{1,2})\) ?(?=[\p{Lu}£“"\d])/gu;
/** '…attached list.Part 2: “Readings”' */
const WORD = cue(/(?<=[.?!”"’)])(?=(?:Part|Question|Request|Point|Item|Q) ?\d{1,2}\s?[:.–-])/g);
/** Two numbers meet by chance. */
const LEAST_NUMBERS = 3;

/** Where the labels of a list stand in a line that lost its line breaks: those that count on from one, each glued to what stands before it. */
export function gluedLabels(line: string): readonly number[] {
  const numbers: number[] = [];
  for (const { index, 1: number } of matchesOf(line, NUMBER))
    if (Number(number) === numbers.length + 1) numbers.push(index);
  const words = [...matchesOf(line, WORD)].map(({ index }) => index);
  return [...(numbers.length >= LEAST_NUMBERS ? numbers : []), ...words];
}
