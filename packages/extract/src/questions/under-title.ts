import type { Span } from "@foi-records/contract";
import type { CleanBlock, CleanText } from "../blocks.js";
import { isAuthorityVoice } from "../sections/voices.js";
import { blocksWithin } from "../text/blocks-within.js";
import { cue } from "../text/cue/cue.js";
import { trimSpan } from "../text/trim-span.js";
import { asksByName } from "./asks-on.js";
import type { Item } from "./item.js";

/**
 * '1. Dog wardens' over 'The number employed on 31 March in each year': a numbered title and all that is asked below it, up
 * to the next number. Null where the number's own line asks, or where nothing below it does.
 */
export function underTitle(clean: CleanText, item: Item, isLast: boolean): Span | null {
  const title = clean.text.slice(item.start, item.lineEnd).trim();
  if (!TITLE.test(title) || title.split(" ").length > MOST_WORDS || asksByName(title)) return null;
  const below = blocksWithin(clean, item.lineEnd, item.end);
  if (below.length === 0 || below.length > MOST_BLOCKS || below.some(({ text }) => isAuthority(text))) return null;
  // What is said of all questions stands behind the last.
  const behind = isLast ? below.findIndex(({ text }) => OF_ALL.test(text)) : -1;
  const own = behind < 0 ? below : below.slice(0, behind);
  if (!own.some(asks)) return null;
  return trimSpan(clean.text, item.start, own.at(-1)?.end ?? item.end);
}

function isAuthority(text: string): boolean {
  return isAuthorityVoice(text) || OF_REQUEST.test(text);
}

/** Only who answers speaks of the request as another's. */
const OF_REQUEST = cue(
  /\b(?:your (?:request|enquiry|letter|e-?mail)|you (?:have )?(?:ask(?:ed)?|requested|sought|wanted))\b/i,
);

function asks({ text, kind }: CleanBlock): boolean {
  return kind !== "heading" && (text.endsWith("?") || asksByName(text) || ASKS_FURTHER.test(text));
}

/** A few words and no sentence. */
const TITLE = /^\p{Lu}[^.?!:;\d]{2,60}$/u;
const MOST_WORDS = 6;
const MOST_BLOCKS = 24;
const ASKS_FURTHER = cue(
  /^(?:please\b|(?:if|where|for|in|since|between|of) [^.?!]{3,120}, (?:the|how|what|which|please|any|all|whether) |whether\b|(?:I|we) (?:would|should) like\b|(?:a|the) (?:list|copy|breakdown|table|number|total|names?|figures?|dates?) )/i,
);
const OF_ALL = cue(
  /^(?:if|where|should) (?:it|this|that|any|some|all|you|my|the)\b|^(?:thank|(?:I|we) (?:look|hope|would prefer|am|are)\b|please (?:reply|respond|send (?:your|the) (?:reply|response|answer)|acknowledge|let me know if)\b)/i,
);
