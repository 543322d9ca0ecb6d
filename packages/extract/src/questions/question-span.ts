import type { Span } from "@foi-records/contract";
import type { CleanBlock, CleanText } from "../blocks.js";
import { blocksWithin } from "../text/blocks-within.js";
import { cue } from "../text/cue/cue.js";
import { trimSpan } from "../text/trim-span.js";
import { goesOnAsking } from "./goes-on-asking.js";
import type { Item } from "./item.js";
import { YEAR_AND_FIGURE } from "./reads-as-answer.js";

const UNFINISHED = /[:,;]$|\b(?:and|or|of|the|by|for|to|in)$/i;
/** '(as seen in the Data' on a broken line, an aside being no longer. */
export const OPEN_BRACKET = /\([^()]*$/;
export const LONGEST_ASIDE = 160;
const CONTINUES = /^(?:[a-z•·*–—-]\s|[a-z]{2,}|•|\d+(?:st|nd|rd|th)\b)/;
const NOTE = /^\*/;
const QUOTE_END = /[”"’']$/;
const QUOTED_TAIL = /[“"‘']\S[^“"‘']*[”"’']$/;
const QUOTE_START = /^[“"‘']/;

/** What is asked in case the answer costs too much, or of 'each of these points', is asked of all questions. */
const OF_ALL = cue(
  /^(?:if|where|should) (?:it|this|that|any|some|all|you|my|the)\b|\b(?:each|all|any) of (?:these|those|the(?: above)?) (?:points|questions|requests|items)\b|\bthe above (?:information|data|questions|points|figures)\b|\bfor (?:all|each) (?:of )?(?:the )?(?:questions|points)\b|\bin (?:each|every) case\.?$|\bput (?:it|them|this|everything|(?:your|the) answers?) in(?:to)? an?\b|\bthe (?:data|information) (?:be )?(?:in|as) (?:an? |the )?(?:[\w-]+ ){0,3}(?:form|format|spreadsheet|file)\b/i,
);

/** How the requester wishes to be answered: 'I should prefer an answer by email', 'Please give the figures in a spreadsheet if possible'. */
const OF_THE_REPLY = cue(
  /\b(?:your|an?|the|any|all) (?:\w+ )?(?:answers?|reply|replies|response|correspondence)\b|\bthis (?:request|e-?mail|letter|message|enquiry)\b|\b(?:treat|regard|take) this\b|\b(?:by|via) e-?mail\b|\b(?:in|as) the body of (?:an?|the|your|my) (?:\w+ )?e-?mail\b|\bto this (?:e-?mail )?address\b|\b(?:in|as) (?:an? )?(?:electronic|digital|machine-readable|excel|spreadsheet|csv|word|pdf)\b|\bsection 1[26]\b|\bunder the (?:freedom of information|FOI|environmental information)\b/i,
);

/** 'I would also like to know …' asks for another thing. */
const ANOTHER = cue(/^\W*(?:(?:I|we) would|(?:I|we)['’]d|(?:can|could|would) you) also\b/i);

/** 'Also please provide:' and 'Finally, guns are kept there. Please let me know:' below a question lead on to the next. */
const LEADS_TO_NEXT = cue(
  /^(?:(?:and )?(?:also|finally|lastly|in addition|additionally|further(?:more)?|moreover|separately|secondly|thirdly|next)\b|(?:I|we) (?:would|should) also\b)[\s\S]*:\s*$/i,
);

function isLast(blocks: readonly CleanBlock[], index: number): boolean {
  return index === blocks.length - 1;
}

/** The first line of an item and the lines that carry it on. */
export function questionSpan(clean: CleanText, item: Item): Span | null {
  const blocks = blocksWithin(clean, item.start, item.end);
  let end = Math.min(item.end, Math.max(item.lineEnd, item.start));
  if (trimSpan(clean.text, item.start, end) === null && blocks[0] !== undefined)
    end = Math.min(item.end, blocks[0].end);
  const from = blocks.findIndex((block) => block.end >= end);
  for (const [index, block] of blocks.entries()) {
    if (index <= from) continue;
    const asksOn = () =>
      !OF_ALL.test(block.text) &&
      !(WISHES.test(block.text) && OF_THE_REPLY.test(block.text)) &&
      !ANOTHER.test(block.text) &&
      goesOnAsking(block.text, block, blocks[index - 1]);
    if (isLast(blocks, index) && LEADS_TO_NEXT.test(block.text)) break;
    if (!carriesOn(clean.text.slice(item.start, end), block) && !asksOn()) break;
    end = Math.min(item.end, block.end);
  }
  const span = trimSpan(clean.text, item.start, end);
  return span === null ? null : withoutClosingQuote(clean.text, span);
}

/** Begins as a wish of the requester's, not with what is asked for. */
const WISHES = cue(
  /^\W*(?:(?:I|we)\b|(?:I|we)['’]|please\b|(?:it|that) would\b|(?:could|can|would|will) you\b|if\b|where\b|thank|my\b|kindly\b)/i,
);

function carriesOn(before: string, block: CleanBlock): boolean {
  if (NOTE.test(block.text) || YEAR_AND_FIGURE.test(block.text)) return false;
  return (
    UNFINISHED.test(before.trimEnd()) ||
    OPEN_BRACKET.test(before.slice(-LONGEST_ASIDE)) ||
    CONTINUES.test(block.text) ||
    (block.kind === "list-item" && block.marker === undefined)
  );
}

/** A list quoted whole ends with a quotation mark that belongs to none of its questions. */
function withoutClosingQuote(text: string, span: Span): Span {
  const value = text.slice(span.start, span.end);
  return QUOTE_END.test(value) && !QUOTE_START.test(value) && !QUOTED_TAIL.test(value)
    ? { start: span.start, end: span.end - 1 }
    : span;
}
