import type { Span } from "@foi-records/contract";
import type { CleanText, Section } from "../blocks.js";
import { kindOfMessage } from "../metadata/message-kinds.js";
import { keptLines } from "../metadata/page-view.js";
import { readThreadEnds, requesterSpans } from "../metadata/thread-dates.js";
import { threadOf } from "../metadata/thread-messages.js";
import { cue } from "../text/cue/cue.js";

/**
 * Whether a later part belongs to the request that a thread opens with: the requester's own words, written because the
 * authority asked what was meant, or to add to what was asked, and what the reply quotes behind 'You asked:'. What the
 * authority lists, and a message that only waits for a reply, is none of it.
 */
export function mayFollow(clean: CleanText, [first]: readonly Span[], later: Section): boolean {
  if (first === undefined) return true;
  const own = requesterSpans(clean);
  const isOwn = ({ start }: Span) => own.some((span) => span.start <= start && start < span.end);
  if (!isOwn(first)) return true;
  if (!isOwn(later)) return later.heading?.endsWith(":") === true;
  const between = repliesBetween(clean, first, later).map(kindOfMessage);
  if (between.length === 0 || between.some((kind) => kind === "question" || kind === "other")) return true;
  return ADDS.test(clean.text.slice(later.start, later.end));
}

const ADDS = cue(
  /\b(?:also|add(?:ition\w*)?|includ\w+|instead|correct\w*|clarif\w+|mean|meant|narrow\w*|amend\w*|limit(?:ed)?|refin\w+|revis\w+|reduc\w+|only)\b/i,
);

function repliesBetween(clean: CleanText, first: Span, later: Span): readonly string[] {
  const thread = threadOf(clean);
  const { asker } = readThreadEnds(thread);
  const lines = keptLines(clean);
  return thread.flatMap(({ author, body, first: line }) => {
    const start = lines[line]?.start ?? 0;
    return author !== asker && start > first.start && start < later.start ? [body] : [];
  });
}
