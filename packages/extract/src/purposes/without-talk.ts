import type { Span } from "@foi-records/contract";
import type { CleanBlock, CleanText, Section, SectionKind } from "../blocks.js";
import { readMark } from "../questions/read-mark.js";
import { oddsOfClosing } from "../sections/closing-signs.js";
import { firstBlockAfter } from "../text/blocks-within.js";
import { oddsOf, readPurposes } from "./read-purposes.js";
import { isInRun } from "./trim-by-purpose.js";

/** So surely must both witnesses together tell talk of the letter: on labelled pages 77 such paragraphs are none of the answer, and two are. */
const TALKS = 1.25;
/** A line over what closes the letter, and one that ends the page, has no words of its own to tell it: odds of 60 to 40, and of 80 to 20. */
const HEADS = 0.4;
const ENDS = 1.4;

/**
 * An answer without the paragraphs at its end that speak of the letter, the headings over these, and the last lines of a page: what
 * each is there for by its place and shape, and what its words or its place speak of, are two witnesses, and where both lean to one
 * side less of each is enough.
 */
export function withoutTalk(clean: CleanText, sections: readonly Section[], span: Span): Span {
  const [first, last] = [firstBlockAfter(clean, span.start), firstBlockAfter(clean, span.end - 1)];
  if (clean.blocks[last]?.end !== span.end) return span;
  let until = last;
  while (until > first && isLost(clean, sections, until, last)) until--;
  if (until === last || enclosesMail(clean.blocks.slice(first, last))) return span;
  return { start: span.start, end: clean.blocks[until]?.end ?? span.end };
}

/** What stands below 'From: …' is a mail that was asked for, with a closing of its own. */
function enclosesMail(blocks: readonly CleanBlock[]): boolean {
  return blocks.some(({ text }) => MAIL_HEAD.test(text));
}

const MAIL_HEAD = /^(?:from|sent)\s?:/i;

function isLost(clean: CleanText, sections: readonly Section[], at: number, last: number): boolean {
  const block = clean.blocks[at] as CleanBlock;
  if (block.kind === "list-item" || block.cells !== undefined || isInRun(clean.blocks, at, -1)) return false;
  const purpose = readPurposes(clean)[at];
  const odds = oddsOf(purpose?.neither, purpose?.answers);
  if (odds <= 0 || readMark(block) !== null || OF_SOMEONE.test(block.text)) return false;
  const talk = oddsOfClosing(block.text);
  if (talk > 0) return odds + talk > TALKS;
  if (!isLine(block.text) || !followsSentence(clean, at, last)) return false;
  return (
    (odds > HEADS && TITLE.test(block.text) && standsOverClosing(sections, at, last)) ||
    (odds > ENDS && at + 1 >= clean.blocks.length - (last - at))
  );
}

/** 'He comes every second spring.' goes on about somebody whom the answer has named, 'You have sent us 31 letters' about who asks. */
const OF_SOMEONE =
  /^(?:he|she)\b|^(?:you|the (?:requester|applicant)) (?:have|has|had) (?:\w+ ){0,2}(?:sent|made|submitted|written|asked|put|received|been (?:sent|given))\b/i;

/** No sentence, and more than a letter or a stroke. */
function isLine(text: string): boolean {
  return text.length <= LONGEST_LINE && !SENTENCE_END.test(text) && WORD.test(text);
}

const LONGEST_LINE = 90;
const SENTENCE_END = /[.!?:;,]$/;
const WORD = /\p{L}{2}/u;
/** A line without a figure and a sentence's end. */
const TITLE = /^\p{Lu}[^\d.?!;]*$/u;

/** Behind a whole sentence, or a row of a table, a line is no entry; nor is it behind what is lost. */
function followsSentence(clean: CleanText, at: number, last: number): boolean {
  const above = clean.blocks[at - 1];
  return at < last || above?.cells !== undefined || ENDED.test(above?.text ?? "");
}

const ENDED = /[.!?]["'”’)]?$/;

/** Over what is lost already, or over a part behind the answers that has no heading of its own. */
function standsOverClosing(sections: readonly Section[], at: number, last: number): boolean {
  if (at < last) return true;
  const below = sections.find(({ first }) => first === at + 1);
  return below !== undefined && below.heading === null && CLOSES.has(below.kind);
}

const CLOSES: ReadonlySet<SectionKind> = new Set(["closing", "review-rights", "advice"]);
