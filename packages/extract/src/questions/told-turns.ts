import type { CleanBlock, CleanText, QuestionPair, Section } from "../blocks.js";
import { toldRequest } from "../sections/told-request.js";
import { cue } from "../text/cue/cue.js";
import { trimSpan } from "../text/trim-span.js";
import { contentBlocks } from "./find-items.js";

/** 'You asked which piers are open.' before what answers it, and 'Finally you asked …' further down. */
const TELLS = cue(
  /^(?:(?:first|second|third|last|final)(?:ly)?,? |(?:next|then|also|in addition|as well),? )?you (?:also |then |further |next )?(?:asked|wanted to know|wished to know|enquired|wished to be told)\b/i,
);

/** The pairs of a reply that tells each question in its own words before it answers it: two at least, else none. */
export function pairToldTurns(clean: CleanText, replies: readonly Section[]): readonly QuestionPair[] {
  const pairs = replies.flatMap((section) => turnsOf(clean, section));
  return pairs.length >= LEAST_TURNS ? pairs : [];
}

const LEAST_TURNS = 2;

function turnsOf(clean: CleanText, section: Section): readonly QuestionPair[] {
  const turns = contentBlocks(clean, section).filter(isTurn);
  return turns.flatMap((block, index) => {
    const told = toldRequest(block);
    const until = turns[index + 1]?.start ?? section.end;
    const answer = told === null ? null : trimSpan(clean.text, told.until, until);
    const question = told === null ? null : trimSpan(clean.text, told.start, told.end);
    return question === null || answer === null ? [] : [{ label: null, question, answer: [answer] }];
  });
}

function isTurn(block: CleanBlock): boolean {
  return block.kind === "paragraph" && TELLS.test(block.text) && toldRequest(block)?.strength === "asks";
}
