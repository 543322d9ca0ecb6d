import type { Block, CleanText, SectionKind } from "../blocks.js";
import { kindOfMessage } from "../metadata/message-kinds.js";
import { keptLines, type PageLine } from "../metadata/page-view.js";
import { isSameAuthor } from "../metadata/same-author.js";
import { OWN_SIDE, readThreadEnds } from "../metadata/thread-dates.js";
import { isAnnotation, type ThreadMessage, threadOf } from "../metadata/thread-messages.js";
import { namesThread } from "../metadata/undated-heads.js";
import { readMark } from "../questions/read-mark.js";
import { cue } from "../text/cue/cue.js";
import { onlyConfirms } from "./confirming-review.js";
import { asksFollowUp, isAsking } from "./follow-ups.js";
import { markTrail } from "./mail-trail.js";
import { newestFirst } from "./newest-first.js";
import type { Story } from "./story.js";
import { GREETING } from "./voices.js";

/** The messages of a page. */
export interface MessageWatch {
  /** True where the newest message, which answers, stands first. */
  readonly isTrail: boolean;
  /** Which part a block belongs to for the message that it stands in; undefined where its words decide. */
  readonly at: (block: Block, index: number, story: Story) => SectionKind | undefined;
  /** True in what the authority writes, behind the request of a thread or over a trail, that does more than acknowledge it. */
  readonly isReply: (block: Block) => boolean;
}

/** Tells the messages of a page apart: a trail has its newest mail first; a thread goes on after the answer. */
export function watchMessages(clean: CleanText): MessageWatch {
  const trail = markTrail(clean);
  const turns = laterTurns(clean);
  const newest = new Set<Block>(clean.blocks.slice(0, trail.replyEnd + 1));
  const turned = trail.marks.size > 0 ? null : newestFirst(clean, (text) => SIGN_OFF.test(text));
  const isReply = (block: Block): boolean =>
    turns.get(block) === "reply" || newest.has(block) || turned?.replies.has(block) === true;
  const answersNothing = (block: Block, { hasRequest, hasAnswer }: Story): boolean =>
    turns.get(block) === "requester" ? hasAnswer : hasRequest && turns.has(block) && !isReply(block);
  const partOf = (block: Block, story: Story): SectionKind | undefined => {
    if (turns.get(block) === "request") return "request";
    if (turns.get(block) === "above") return "preamble";
    return answersNothing(block, story) ? "preamble" : undefined;
  };
  return {
    isTrail: trail.marks.size > 0 || (turned !== null && turned.replies.size > 0),
    at: (block, index, story) => trail.marks.get(index) ?? turned?.marks.get(block) ?? partOf(block, story),
    isReply,
  };
}

/** What stands over the first message; a message's head; what the requester writes after the request; a receipt, a delay or a question back, which answers nothing; what else the authority writes. */
type Turn = "above" | "head" | "requester" | "formality" | "request" | "reply";

/** The request of a thread whose heads have no dates, or that nobody has answered, from its head to its sign-off; else null. */
export function letterOfThread(clean: CleanText): readonly Block[] | null {
  const thread = threadOf(clean);
  const { request } = readThreadEnds(thread);
  if (request === null || (isDated(request, thread) && !isUnanswered(clean))) return null;
  return lettersBlocks(clean, request);
}

/** By its own head, or by that of the next message, over which its own is lost. */
function isDated({ date }: ThreadMessage, [, next]: readonly ThreadMessage[]): boolean {
  return date !== null || (next !== undefined && next.date !== null && !next.mail);
}

/** What the first message of a thread asks, where no words of its own tell its bounds; null elsewhere. */
export function askingMessage(clean: CleanText): readonly Block[] | null {
  const { request } = readThreadEnds(threadOf(clean));
  if (request === null || threadOf(clean)[0] !== request) return null;
  return letterOfThread(clean) ?? bareLetter(clean, request);
}

/** A dated message that greets nobody has no words by which it is told from what stands round it. */
function bareLetter(clean: CleanText, request: ThreadMessage): readonly Block[] | null {
  const opens = request.body.split("\n", 2).some((line) => GREETING.test(line));
  return request.mail || opens ? null : lettersBlocks(clean, request);
}

function lettersBlocks(clean: CleanText, request: ThreadMessage): readonly Block[] {
  const [next] = threadOf(clean).filter(({ first }) => first > request.first);
  const lines = keptLines(clean).slice(request.last + 1, next?.first);
  const signed = lines.findIndex(({ text }) => SIGN_OFF.test(text));
  return lines.slice(0, signed < 0 ? lines.length : signed).map(({ block }) => block);
}

/** The page of a request that holds nothing else yet. */
export function isUnanswered(clean: CleanText): boolean {
  return threadOf(clean).length === 1 && namesThread(clean);
}

const SIGN_OFF = cue(
  /^(?:yours? (?:sincerely|faithfully|truly)|(?:(?:kind|best|many|with)(?: kind| best)? )?(?:regards|wishes)|many thanks|all the best|thank you|diolch|cofion|yn gywir)\b[^?]{0,30}$/i,
);

function authorityTurn({ subject, body, date }: ThreadMessage, later: readonly ThreadMessage[]): Turn {
  const kind = kindOfMessage(`${subject}\n${body}`);
  const answersNothing =
    kind === "receipt" || kind === "delay" || (kind === "question" && (later.length > 0 || date === null));
  return answersNothing ? "formality" : "reply";
}

/**
 * Without dates a later letter of the requester's adds to the request only where it answers a question back. What 'you' write
 * to that on the page of a case does in any words: 'The long one.'
 */
function requesterTurn({ author }: ThreadMessage, before: ThreadMessage | undefined): Turn {
  const asked = before !== undefined && kindOfMessage(before.body) === "question";
  if (asked && OWN_SIDE.test(author)) return "request";
  return before?.date === null ? "formality" : "requester";
}

/** Of a thread that opens with the request, the heads of later messages and what the requester writes under his. */
function laterTurns(clean: CleanText): ReadonlyMap<Block, Turn> {
  const thread = threadOf(clean);
  const { request, asker } = readThreadEnds(thread);
  if (asker === null || (request !== null && thread[0] !== request)) return new Map();
  const lines = keptLines(clean);
  const above = lines.slice(0, thread[0]?.first);
  const turns =
    request === null
      ? titleOver(above.at(-1))
      : firstTurns(letterOfThread(clean) ?? bareLetter(clean, request) ?? [], above);
  const isOwn = ownLetters(asker, lines);
  thread.forEach((message, index) => {
    if (message !== request) markMessage(turns, lines, thread, index, isOwn);
  });
  return turns;
}

function markMessage(
  turns: Map<Block, Turn>,
  lines: readonly PageLine[],
  thread: readonly ThreadMessage[],
  index: number,
  isOwn: IsOwn,
): void {
  const message = thread[index] as ThreadMessage;
  const next = thread[index + 1]?.first ?? lines.length;
  const body = lines.slice(message.last + 1, next);
  const told = turnOf(message, thread[index - 1], isOwn, thread.slice(index + 1));
  const turn = told === "reply" && onlyConfirms(message, thread.slice(0, index), isOwn) ? "formality" : told;
  setAll(turns, lines.slice(message.first, message.last + 1), "head");
  setAll(turns, body, turn);
  if (turn === "reply") setAll(turns, frameOf(body, message.author), "head");
  if (!isOwn(message) || turn === "request") return;
  if (putsAnew(body, lines.slice(next))) setAll(turns, toSignOff(body), "request");
  else if (asksFollowUp(thread, index, (one) => !isOwn(one)))
    setAll(
      turns,
      toSignOff(body).filter(({ text }) => isAsking(text)),
      "request",
    );
}

/** What a site prints of the files over a message, its greeting, and the writer's own name below it answer nothing. */
function frameOf(body: readonly PageLine[], author: string): readonly PageLine[] {
  const opens = FILE_LINE.test(body[0]?.text ?? "") ? body.findIndex(({ text }) => !OPENS_FRAME.test(text)) : 0;
  const ends = endOfWords(body);
  const names = [author, ...author.split(", ")].map((name) => name.toLowerCase());
  const isName = ({ text }: PageLine) => POST.test(text) || names.includes(text.toLowerCase().replace(LAST_MARK, ""));
  const closes = body.findLastIndex((line, index) => index < ends && !isName(line));
  return [...body.slice(0, Math.max(0, opens)), ...body.slice(Math.max(closes, opens, 0) + 1)];
}

/** Where the letter that is answered is quoted below the answer; answers may stand between its lines, and then no end is quoted. */
function endOfWords(body: readonly PageLine[]): number {
  const last = body.findLastIndex(({ block, text }) => block.quoted !== true && !OPENS_FRAME.test(text));
  const isQuoted = body.slice(last + 1).some(({ block }) => block.quoted === true);
  const isMixed = body.slice(0, last + 1).some(({ block }) => block.quoted === true);
  return isQuoted && !isMixed ? last + 1 : body.length;
}

const OPENS_FRAME = cue(/^(?:(?:\d{1,2} )?attachments?: ?\S.{2,120}|(?:dear|hi|hello|annwyl)\b[^.?!:;]{0,60})$/i);
const FILE_LINE = cue(/^(?:\d{1,2} )?attachments?: ?\S/i);
const LAST_MARK = /[,.]$/;
/** What only an officer signs with: 'Information Officer'. */
const POST =
  /^(?:\p{Lu}[\p{L}’'&-]+ (?:(?:of|and|for|&) )?){0,4}(?:Officer|Manager|Team|Desk|Clerk|Office|Unit|Secretary|Director|Solicitor|Adviser|Advisor|Coordinator|Co-ordinator|Administrator|Registrar)$/u;

type IsOwn = (message: ThreadMessage) => boolean;

/** The letters of the requester: under his name, or with the greeting to the body that opens the page, whatever name was read over them. */
function ownLetters(asker: string, lines: readonly PageLine[]): IsOwn {
  const opening = lines.find(({ text }) => GREETING.test(text))?.text ?? "";
  const greets = TO_BODY.test(opening) ? opening : null;
  return (message) =>
    !isAnnotation(message) && (isSameAuthor(message.author, asker) || message.body.split("\n", 1)[0] === greets);
}

const TO_BODY = cue(/^dear (?!(?:sir|madam|all|colleague|team|requester|applicant)\b)[^.?!]{3,100},?$/i);

function setAll(turns: Map<Block, Turn>, lines: readonly PageLine[], turn: Turn): void {
  for (const { block } of lines) turns.set(block, turn);
}

/** A later message of the requester's puts the request anew where it numbers questions by which a reply then answers. */
function putsAnew(body: readonly PageLine[], behind: readonly PageLine[]): boolean {
  const asked = labelsIn(body);
  if (asked.length < LEAST_ANEW) return false;
  const answered = new Set(labelsIn(behind));
  return asked.filter((label) => answered.has(label)).length >= Math.max(LEAST_ANEW, asked.length / 2);
}

const LEAST_ANEW = 2;

function labelsIn(lines: readonly PageLine[]): readonly string[] {
  return [...new Set(lines.flatMap(({ block }) => readMark(block)?.labels ?? []))];
}

/**
 * What the requester of a thread without heads writes later, from the greeting of the body to the sign-off: whatever it sounds like,
 * it answers nothing. Under a head, answers may stand between his lines.
 */
export function laterWordsOfAsker(clean: CleanText): ReadonlySet<Block> {
  const thread = threadOf(clean);
  const { request, asker } = readThreadEnds(thread);
  if (asker === null || request === null || request !== thread[0] || !isHeadless(request)) return new Set();
  const lines = keptLines(clean);
  const greeting = lines[request.first]?.text;
  return new Set(
    thread.slice(1).flatMap((message, index) => {
      const letter = lines.slice(message.first, thread[index + 2]?.first);
      return isHeadless(message) && letter[0]?.text === greeting ? toSignOff(letter).map(({ block }) => block) : [];
    }),
  );
}

function isHeadless({ first, last, date }: ThreadMessage): boolean {
  return date === null && last < first;
}

/** What is asked goes on to the sign-off; 'Thank you Ada.' over it opens the letter. */
function toSignOff(body: readonly PageLine[]): readonly PageLine[] {
  const opens = body.findIndex(({ text }) => !(SIGN_OFF.test(text) || GREETING.test(text)));
  const signed = body.findIndex(({ text }, index) => index > opens && SIGN_OFF.test(text));
  return signed < 0 ? body : body.slice(0, signed);
}

/** 'Messages' over those of a case. */
function titleOver(above: PageLine | undefined): Map<Block, Turn> {
  return new Map(above?.block.kind === "heading" ? [[above.block, "head"]] : []);
}

/** The letter that asks, and what stands over it. */
function firstTurns(letter: readonly Block[], above: readonly PageLine[]): Map<Block, Turn> {
  const over = letter.length === 0 ? [] : above.map(({ block }) => block);
  return new Map<Block, Turn>([
    ...over.map((block) => [block, "above"] as const),
    ...letter.map((block) => [block, "request"] as const),
  ]);
}

function turnOf(
  message: ThreadMessage,
  before: ThreadMessage | undefined,
  isOwn: IsOwn,
  later: readonly ThreadMessage[],
): Turn {
  if (isAnnotation(message)) return "formality";
  return isOwn(message) ? requesterTurn(message, before) : authorityTurn(message, later);
}
