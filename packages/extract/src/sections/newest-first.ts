import type { Block, CleanText, SectionKind } from "../blocks.js";
import { kindOfMessage } from "../metadata/message-kinds.js";
import { keptLines, type PageLine } from "../metadata/page-view.js";
import { readThreadEnds } from "../metadata/thread-dates.js";
import { type ThreadMessage, threadOf } from "../metadata/thread-messages.js";
import { toIsoDate } from "../metadata/uk-date.js";
import { isNameAlone } from "./signature.js";
import { GREETING } from "./voices.js";

/** What the messages of a case tell of its blocks, where the page prints the newest first. */
export interface NewestFirst {
  readonly marks: ReadonlyMap<Block, SectionKind>;
  /** The blocks of the messages that answer: their words decide. */
  readonly replies: ReadonlySet<Block>;
}

const NOTHING: NewestFirst = { marks: new Map(), replies: new Set() };

/**
 * The messages of a case from the last to the first: the first is the request, what answers it stands above, and all else answers
 * nothing. Trails of mail are told by `markTrail`; empty for any other page.
 */
export function newestFirst(clean: CleanText, isSignOff: (text: string) => boolean): NewestFirst {
  const thread = threadOf(clean);
  const { request, answer } = readThreadEnds(thread);
  if (request === null || answer === null || !isTurned(thread, request, answer)) return NOTHING;
  const lines = keptLines(clean);
  const parts: (readonly [readonly PageLine[], SectionKind | "reply"])[] = [
    [lines.slice(0, thread[0]?.first), "preamble"],
  ];
  thread.forEach((message, index) => {
    const body = lines.slice(message.last + 1, thread[index + 1]?.first);
    const isAnswer = message === answer || (message.author === answer.author && answers(message));
    parts.push([lines.slice(message.first, message.last + 1), "preamble"]);
    parts.push(
      ...(message === request ? partsOfLetter(body, isSignOff) : [[body, isAnswer ? "reply" : "preamble"] as const]),
    );
  });
  const told = parts.flatMap(([of, kind]) => of.map(({ block }) => [block, kind] as const));
  return {
    marks: new Map(told.flatMap(([block, kind]) => (kind === "reply" ? [] : [[block, kind]]))),
    replies: new Set(told.flatMap(([block, kind]) => (kind === "reply" ? [block] : []))),
  };
}

/** What greets, the line with which the request begins, and the farewell: what stands between them goes on as its words do. */
function partsOfLetter(
  body: readonly PageLine[],
  isSignOff: (text: string) => boolean,
): readonly (readonly [readonly PageLine[], SectionKind])[] {
  const signed = signatureIn(body, isSignOff);
  const end = signed < 0 ? body.length : signed;
  const opens = Math.max(
    0,
    body.findIndex(({ text }) => !GREETING.test(text)),
  );
  return [
    [body.slice(0, opens), "preamble"],
    [body.slice(opens, opens + 1), "request"],
    [body.slice(end), "closing"],
  ];
}

/** Where the letter is signed, with a farewell or in the writer's name alone; -1 where it is not. */
function signatureIn(body: readonly PageLine[], isSignOff: (text: string) => boolean): number {
  const signed = body.findIndex(({ text }) => isSignOff(text));
  const isNamed = signed < 0 && body.length > 1 && isNameAlone(body.at(-1)?.text ?? "");
  return isNamed ? body.length - 1 : signed;
}

function answers({ subject, body }: ThreadMessage): boolean {
  return kindOfMessage(`${subject}\n${body}`) === "answer";
}

/** Days that run backwards down to the request, under heads that are no mails'. */
function isTurned(thread: readonly ThreadMessage[], request: ThreadMessage, answer: ThreadMessage): boolean {
  if (request.mail || thread.at(-1) !== request || thread.some(({ mail }) => mail)) return false;
  const days = thread.map(({ date }) => (date === null ? null : toIsoDate(date)));
  const isDown = days.every((day, index) => index === 0 || (day ?? "") <= (days[index - 1] ?? ""));
  return isDown && !days.includes(null) && (days[0] ?? "") > (days.at(-1) ?? "") && thread.indexOf(answer) >= 0;
}
