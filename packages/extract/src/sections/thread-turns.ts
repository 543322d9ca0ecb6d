import type { Block, CleanText, SectionKind } from "../blocks.js";
import { keptLines } from "../metadata/page-view.js";
import { isSameAuthor, readThreadEnds } from "../metadata/thread-dates.js";
import { readThread } from "../metadata/thread-messages.js";
import { markTrail } from "./mail-trail.js";
import type { Story } from "./story.js";

/** Which part a block belongs to for the message that it stands in; undefined where its words decide. */
export type MessageWatch = (block: Block, index: number, story: Story) => SectionKind | undefined;

/** Tells the messages of a page apart: a trail has its newest mail first; a thread goes on after the answer. */
export function watchMessages(clean: CleanText): MessageWatch {
  const trail = markTrail(clean);
  const turns = laterTurns(clean);
  return (block, index, { hasAnswer }) => trail.get(index) ?? (hasAnswer && turns.has(block) ? "preamble" : undefined);
}

/** Of a thread that opens with the request, the heads of later messages and what the requester writes under his. */
function laterTurns(clean: CleanText): ReadonlySet<Block> {
  const lines = keptLines(clean, []);
  const thread = readThread(lines);
  const { request } = readThreadEnds(thread);
  if (request === null || thread[0] !== request) return new Set();
  return new Set(
    thread.slice(1).flatMap(({ author, first, last }, index) => {
      const end = isSameAuthor(author, request.author) ? thread[index + 2]?.first : last + 1;
      return lines.slice(first, end).map(({ block }) => block);
    }),
  );
}
