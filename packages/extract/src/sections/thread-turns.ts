import type { Block, CleanText, SectionKind } from "../blocks.js";
import { kindOfMessage } from "../metadata/message-kinds.js";
import { keptLines } from "../metadata/page-view.js";
import { isSameAuthor, readThreadEnds } from "../metadata/thread-dates.js";
import { type ThreadMessage, threadOf } from "../metadata/thread-messages.js";
import { markTrail } from "./mail-trail.js";
import type { Story } from "./story.js";

/** The messages of a page. */
export interface MessageWatch {
  /** True where the newest message, which answers, stands first. */
  readonly isTrail: boolean;
  /** Which part a block belongs to for the message that it stands in; undefined where its words decide. */
  readonly at: (block: Block, index: number, story: Story) => SectionKind | undefined;
}

/** Tells the messages of a page apart: a trail has its newest mail first; a thread goes on after the answer. */
export function watchMessages(clean: CleanText): MessageWatch {
  const trail = markTrail(clean);
  const turns = laterTurns(clean);
  const answersNothing = (block: Block, { hasRequest, hasAnswer }: Story): boolean =>
    turns.get(block) === "requester" ? hasAnswer : hasRequest && turns.has(block);
  return {
    isTrail: trail.size > 0,
    at: (block, index, story) => trail.get(index) ?? (answersNothing(block, story) ? "preamble" : undefined),
  };
}

/** A message's head; what the requester writes after the request; a receipt, a delay or a question back, which answers nothing. */
type Turn = "head" | "requester" | "formality";

function formality({ subject, body }: ThreadMessage, later: readonly ThreadMessage[]): Turn | null {
  const kind = kindOfMessage(`${subject}\n${body}`);
  const answersNothing = kind === "receipt" || kind === "delay" || (kind === "question" && later.length > 0);
  return answersNothing ? "formality" : null;
}

/** Of a thread that opens with the request, the heads of later messages and what the requester writes under his. */
function laterTurns(clean: CleanText): ReadonlyMap<Block, Turn> {
  const turns = new Map<Block, Turn>();
  const lines = keptLines(clean, []);
  const thread = threadOf(clean);
  const { request } = readThreadEnds(thread);
  if (request === null || thread[0] !== request) return turns;
  for (const [index, message] of thread.slice(1).entries()) {
    const { author, first, last } = message;
    for (const { block } of lines.slice(first, last + 1)) turns.set(block, "head");
    const turn = isSameAuthor(author, request.author) ? "requester" : formality(message, thread.slice(index + 2));
    const words = turn === null ? [] : lines.slice(last + 1, thread[index + 2]?.first);
    for (const { block } of words) turns.set(block, turn ?? "head");
  }
  return turns;
}
