import { cue } from "../text/cue/cue.js";
import { matchesOf } from "../text/matches-of.js";

/** '…since 2020?2) How many': a number right behind the word or the sign before it; '31(1)' is a provision's. */
const NUMBER = /(?:^|(?<=[\p{L}?.!:;,”"’)]))(\d{1,2})\) ?(?=[\p{Lu}£“"\d])/gu;
/** '…attached list.Part 2: “Readings”' */
const WORD = cue(/(?<=[.?!”"’)])(?=(?:Part|Question|Request|Point|Item|Q) ?\d{1,2}\s?[:.–-])/g);
/** '… all of it. Q1. How many? Nine. Q2. At what cost?': behind the end of a sentence, in a line that holds a whole letter. */
const WORD_INSIDE = cue(
  /(?<=[.?!:;”"’)] )(?:Q|Question|Request|Point|Part) ?(\d{1,2}) ?(?:[.:)]|[–-](?= ))(?= ?[\p{Lu}£“"\d])/gu,
);
/** A shorter line is a paragraph, whose sentences may name questions. */
const LEAST_LETTER = 400;
/** Two numbers meet by chance. */
const LEAST_NUMBERS = 3;

/** Where the labels of a list stand in a line that lost its line breaks: those that count on from one, each glued to what stands before it. */
export function gluedLabels(line: string): readonly number[] {
  const numbers: number[] = [];
  for (const { index, 1: number } of matchesOf(line, NUMBER))
    if (Number(number) === numbers.length + 1) numbers.push(index);
  const words = [...matchesOf(line, WORD)].map(({ index }) => index);
  return [...(numbers.length >= LEAST_NUMBERS ? numbers : []), ...words, ...worded(line)];
}

/** Labels in words inside a line, where each is the next of the one before it. */
function worded(line: string): readonly number[] {
  if (line.length < LEAST_LETTER) return [];
  const found = [...matchesOf(line, WORD_INSIDE)].map(({ index, 1: number }) => ({ index, number: Number(number) }));
  const runsOn = found.every(({ number }, at) => at === 0 || number === (found[at - 1]?.number ?? 0) + 1);
  if (found.length < 2 || !runsOn) return [];
  const last = found.at(-1)?.index ?? 0;
  const closing = CLOSES_LETTER.exec(line.slice(last));
  const heads = [...matchesOf(line, HEAD_INSIDE)].flatMap(({ 0: text, index }) => [index, index + text.length]);
  return [...heads, ...found.map(({ index }) => index), ...(closing === null ? [] : [last + closing.index])];
}

const HEAD_INSIDE = cue(/(?<=[.?!)\d] )(?:(?:YOUR|OUR|THE) )?(?:REQUEST|QUESTIONS|RESPONSE|REPLY|ANSWERS?)\s?:/g);

/** Below the last answer a letter goes on with what may be done with it, and where to complain. */
const CLOSES_LETTER =
  /(?<=[.?!] )(?:If you (?:are|have|wish|would|do not|remain|disagree)|I hope|I (?:attach|enclose) (?:an? )?(?:[Aa]nnex|[Dd]etails of)|You are (?:free|entitled|welcome)|Should you|Yours (?:sincerely|faithfully)|(?:In (?:keeping|line|accordance) with|Under) [^.]{3,60}? (?:may|can|must not) be (?:re-?)?used|Most of the information|The information (?:supplied|provided|enclosed|disclosed) (?:may|can|is subject|remains))\b/;
