import type { Span } from "@foi-records/contract";
import type { CleanBlock, CleanText } from "../blocks.js";
import { requesterSpans } from "../metadata/thread-dates.js";
import { threadOf } from "../metadata/thread-messages.js";
import { readPurposes } from "../purposes/read-purposes.js";
import { withoutHead, withoutTail } from "../purposes/trim-by-purpose.js";
import { readMark } from "../questions/read-mark.js";
import { blocksWithin } from "../text/blocks-within.js";
import { coveredBlocks } from "../text/covered-blocks.js";
import { cue } from "../text/cue/cue.js";
import { isIntroduction } from "./introductions.js";
import { isAuthorityVoice, REQUESTER_VOICE } from "./voices.js";

/** A part none of whose blocks asks more than this asks nothing. */
const LEAST_ASKING = 0.3;

/**
 * A request without what the authority says at its ends: how it was received, the law it is handled under, the fields of a case.
 * What the requester says of it is part of it, and so is what bears a number.
 */
export function withoutAuthority(clean: CleanText, request: readonly Span[]): readonly Span[] {
  // All that a message of a site's thread says is its writer's.
  if (threadOf(clean)[0]?.mail === false) return request;
  const own = requesterSpans(clean);
  const first = request.findIndex((span) => asksSomething(clean, span));
  return request.slice(Math.max(0, first)).map((whole) => {
    const span = beforeHandling(clean, whole);
    const quoted = endOfQuotation(clean.text, span);
    const isOwn = (block: CleanBlock) => block.start < quoted || isRequesters(block);
    const ended = withoutTail(clean, span, "asks", isOwn);
    // Over the questions of his own mail the requester speaks.
    return own.some(({ start, end }) => start <= whole.start && whole.start < end)
      ? ended
      : withoutHead(clean, ended, "asks", isOwn);
  });
}

/** A request up to the paragraphs at its end that only introduce: the law that it is handled under. */
function beforeHandling(clean: CleanText, { start, end }: Span): Span {
  const blocks = blocksWithin(clean, start, end);
  const last = blocks.findLastIndex(
    (block) => block.end > end || !HANDLED.test(block.text) || !isIntroduction(clean.text, block),
  );
  return { start, end: last < 0 ? end : Math.min(end, blocks[last]?.end ?? end) };
}

const HANDLED = cue(
  /\b(?:handled|dealt with|considered|processed|treated|answered) (?:\w+ ){0,4}(?:under|as|in accordance)\b/i,
);

function asksSomething(clean: CleanText, span: Span): boolean {
  const purposes = readPurposes(clean);
  return coveredBlocks(clean, [span]).some((isIn, at) => isIn === 1 && (purposes[at]?.asks ?? 0) >= LEAST_ASKING);
}

/** Where the quotation ends that a request opens with; its start where it opens with none. */
function endOfQuotation(text: string, { start, end }: Span): number {
  const closing = CLOSING_MARKS.get(text[start] ?? "");
  return closing === undefined ? start : Math.max(start, text.slice(start, end).lastIndexOf(closing) + start);
}

const CLOSING_MARKS: ReadonlyMap<string, string> = new Map([
  ["“", "”"],
  ["‘", "’"],
  ['"', '"'],
  ["'", "'"],
]);

/** A number of the list that asks, or the requester's own words; an officer says 'I', too, but of a request that was received. */
function isRequesters(block: CleanBlock): boolean {
  const { text } = block;
  const mark = readMark(block);
  if (mark !== null) return mark.role !== "answer";
  return (REQUESTER_VOICE.test(text) || OF_ONESELF.test(text)) && !TELLS_REQUEST.test(text) && !isAuthorityVoice(text);
}

const OF_ONESELF = cue(/\b(?:I|[Mm]y|me)\b/);
const TELLS_REQUEST = cue(
  /\byour (?:request|letter|e-?mail|message|enquiry|correspondence|application|questions?)\b|\b(?:from|by) you\b|\byou (?:have )?(?:asked|requested|wrote|written|sent|sought|wanted)\b/i,
);
