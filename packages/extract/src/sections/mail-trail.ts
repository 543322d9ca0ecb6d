import type { Block, CleanBlock, CleanText, SectionKind } from "../blocks.js";
import { kindOfMessage } from "../metadata/message-kinds.js";
import { keptLines } from "../metadata/page-view.js";
import { isSameAuthor } from "../metadata/same-author.js";
import { readThreadEnds } from "../metadata/thread-dates.js";
import { type ThreadMessage, threadOf } from "../metadata/thread-messages.js";
import { SIGNED } from "../metadata/undated-heads.js";
import { readMark } from "../questions/read-mark.js";
import { cue } from "../text/cue/cue.js";
import { isIntroductory } from "./introductions.js";
import { FORM_PROMPT } from "./requesters-letter.js";
import { isNameAlone, MOST_SIGNATURE } from "./signature.js";
import { GREETING } from "./voices.js";

/** `*From:* Tenant`, `To: FOI Mailbox`: a line of a mail's head, bold or not. */
const HEAD_LINE = /^[\s*_>|]{0,6}(from|sent|date|to|cc|bcc|subject|importance|attachments?)[\s*_]{0,4}:/i;
const RULE = /^(?:[\s_=*-]{5,}|[\s-]*(?:original message|forwarded message|begin forwarded message:?)[\s-]*)$/i;
/** Whom a mail is from or to: the office that answers requests, or a body. */
const OFFICE = cue(
  /\b(?:FOIA?|EIR|freedom ?of ?information|information (?:team|rights|governance|requests?|access|compliance|officer)|info(?:rmation)? ?requests?|access to information|data protection|complaints|enquiries|records|transparency|council|trust|university|police|constabulary|department|agency|association|authority|office|service|board|college|commission|[\w.-]*foi[\w.-]*@)/i,
);
const LINES = /\n/;

interface Message {
  /** Indices of blocks: where the head begins, and where the words begin and end. */
  readonly head: number;
  readonly first: number;
  readonly last: number;
  readonly byRequester: boolean;
}

/** What a trail of mail tells of its blocks. */
export interface Trail {
  /** Which part a block is, by its index. */
  readonly marks: ReadonlyMap<number, SectionKind>;
  /** The index of the last block of the newest mail, which answers; -1 for a page that is no trail. */
  readonly replyEnd: number;
}

/**
 * Which part the blocks of older mails are where a trail has its newest mail first: the requester's oldest mail is the
 * request, and what was written between it and the reply answers nothing. Empty for a page that is no such trail.
 */
export function markTrail(clean: CleanText): Trail {
  const messages = messagesOf(clean);
  const [newest] = messages;
  const original = messages.findLast(({ byRequester }) => byRequester);
  if (newest === undefined || original === undefined || newest.byRequester) return { marks: new Map(), replyEnd: -1 };
  const passedOn = forwarded(clean.blocks, messages);
  const isSilent = saysNothingYet(clean, newest);
  const earlier = [passedOn, ...earlierAnswers(clean, newest, messages)].filter((one) => one !== null);
  const read: ReadonlySet<Message | null> = new Set([original, ...earlier, isSilent ? null : newest]);
  const marks = new Map<number, SectionKind>();
  const mark = (from: number, to: number, kind: SectionKind): void => {
    for (let index = from; index <= to; index++) marks.set(index, kind);
  };
  for (const message of messages) mark(message.head, read.has(message) ? message.first - 1 : message.last, "preamble");
  const asked = behindPrompt(clean.blocks, original);
  mark(original.first, asked - 1, "preamble");
  mark(asked, asked, "request");
  mark(signatureOf(clean, original), original.last, "closing");
  for (const message of earlier) marks.set(behindGreeting(clean.blocks, message), "response");
  return { marks, replyEnd: isSilent ? -1 : newest.last };
}

/** Older mails whose answers the newest one goes on from: it says so, or numbers none of theirs. */
function earlierAnswers(clean: CleanText, newest: Message, messages: readonly Message[]): readonly Message[] {
  const said = wordsOf(clean, newest);
  const labels = new Set(labelsOf(clean, newest));
  const isAnswer = (message: Message): boolean => kindOfMessage(wordsOf(clean, message)) === "answer";
  const isOther = (found: readonly string[]): boolean => found.length > 0 && !found.some((label) => labels.has(label));
  if (labels.size === 0 && !GOES_ON.test(said)) return [];
  return messages.filter(
    (message) =>
      message !== newest &&
      !message.byRequester &&
      (GOES_ON.test(said) || isOther(labelsOf(clean, message))) &&
      isAnswer(message),
  );
}

/** 'Further to my email of 3 May, the last figure is six.' */
const GOES_ON = cue(
  /(?:^|\n)(?:further|in addition) to (?:my|our) (?:earlier |previous |last |first |partial )?(?:e-?mail|message|reply|response|answers?|letter)\b/i,
);

function wordsOf({ blocks }: CleanText, { first, last }: Message): string {
  return blocks
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join("\n");
}

function labelsOf({ blocks }: CleanText, { first, last }: Message): readonly string[] {
  return blocks.slice(first, last + 1).flatMap((block) => readMark(block)?.labels ?? []);
}

/** A newest mail that only acknowledges or puts off, or announces the answers that stand between the lines below it. */
function saysNothingYet(clean: CleanText, newest: Message): boolean {
  const said = clean.blocks.slice(newest.first, newest.last + 1).map(({ text }) => text);
  const kind = kindOfMessage(wordsOf(clean, newest));
  if (kind === "receipt" || kind === "delay") return true;
  const signed = said.findIndex((line) => SIGNED.test(line) && !THANKS_FOR.test(line));
  const words = (signed < 0 ? said : said.slice(0, signed)).filter((line) => !GREETING.test(line));
  return words.length > 0 && words.every((line) => isIntroductory(line.replaceAll("\n", " ")));
}

/** What the form prints over the words that were written into it is none of them. */
function behindPrompt(blocks: readonly CleanBlock[], { first, last }: Message): number {
  return first < last && FORM_PROMPT.test(blocks[first]?.text ?? "") ? first + 1 : first;
}

/** 'Thanks for your request.' opens a letter. */
const THANKS_FOR = cue(/\bfor\b/i);

/** Where a mail's signature begins, at its writer's own name over an office or a motto; behind the mail where none does. */
function signatureOf(clean: CleanText, { first, last }: Message): number {
  const writer = readThreadEnds(threadOf(clean)).request?.author ?? "";
  const from = Math.max(first + 1, last - MOST_SIGNATURE);
  const named = clean.blocks.findIndex(
    ({ text }, index) => index >= from && index <= last && isNameAlone(text) && isSameAuthor(text, writer),
  );
  return named < 0 ? last + 1 : named;
}

/** The office passes on what a colleague wrote to it: the newest mail answers with that one. */
function forwarded(blocks: readonly CleanBlock[], [newest, next]: readonly Message[]): Message | null {
  if (newest === undefined || next === undefined || next.byRequester) return null;
  const heads = blocks.slice(newest.head, newest.first).concat(blocks.slice(next.head, next.first));
  return heads.some(({ text }) => FORWARDS.test(text)) ? next : null;
}

function behindGreeting(blocks: readonly CleanBlock[], { first, last }: Message): number {
  return first < last && GREETING.test(blocks[first]?.text ?? "") ? first + 1 : first;
}

const FORWARDS = cue(/^[\s-]*(?:begin )?forwarded message\b|(?:^|\n)[\s*_>|]{0,6}subject[\s*_]{0,4}: ?(?:fw|fwd)\b/i);

/** The messages of a page: each head with the words under it, and the words above the first head. */
function messagesOf(clean: CleanText): readonly Message[] {
  const { blocks } = clean;
  const heads = headsOf(clean);
  const [top] = heads;
  if (top === undefined) return [];
  const below = heads.map(({ from, to, byRequester }, index) => ({
    head: from,
    first: to + 1,
    last: (heads[index + 1]?.from ?? blocks.length) - 1,
    byRequester,
  }));
  const isReplyAbove = top.from > 0 && blocks.slice(0, top.from).some(({ text }) => SENTENCE.test(text));
  return isReplyAbove ? [{ head: 0, first: 0, last: top.from - 1, byRequester: false }, ...below] : below;
}

const SENTENCE = /\w{2}[.?!]$/;

interface Head {
  readonly from: number;
  readonly to: number;
  readonly byRequester: boolean;
}

/** Tells the requester's mail by whom it is from and to. */
type Asks = (from: string, to: string | null) => boolean;

function isToOffice(from: string, to: string | null): boolean {
  return !OFFICE.test(from) && (to === null || OFFICE.test(to));
}

/** Heads of every form: those with fields a line each, be they dated or not, and what else heads a dated mail. */
function headsOf(clean: CleanText): readonly Head[] {
  const thread = threadOf(clean);
  const { request } = readThreadEnds(thread);
  const asks: Asks = (from, to) => (request === null ? isToOffice(from, to) : isSameAuthor(from, request.author));
  const fielded = fieldHeadsOf(clean.blocks, asks);
  const dated = datedHeadsOf(clean, thread, asks).filter(
    ({ from, to }) => !fielded.some((one) => one.from <= to && from <= one.to),
  );
  return [...fielded, ...dated].toSorted((a, b) => a.from - b.from);
}

/** The heads of dated mails that fill their blocks. */
function datedHeadsOf(clean: CleanText, thread: readonly ThreadMessage[], asks: Asks): readonly Head[] {
  const mails = thread.filter(({ mail }) => mail);
  if (mails.length === 0) return [];
  const places = new Map(clean.blocks.map((block, index) => [block as Block, index]));
  const lines = keptLines(clean);
  return mails.flatMap(({ author, to, first, last }) => {
    const [top, bottom] = [lines[first]?.block, lines[last]?.block];
    const isWhole = lines[first - 1]?.block !== top && lines[last + 1]?.block !== bottom;
    const [from, until] = [top, bottom].map((block) => (block === undefined ? undefined : places.get(block)));
    if (!isWhole || from === undefined || until === undefined) return [];
    return [{ from, to: until, byRequester: asks(author, to || null) }];
  });
}

/** Runs of at least two lines of a head, a sender or an addressee among them. */
function fieldHeadsOf(blocks: readonly CleanBlock[], asks: Asks): readonly Head[] {
  const heads: Head[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const to = endOfHead(blocks, index);
    if (to < index) continue;
    const lines = blocks.slice(index, to + 1).flatMap(({ text }) => text.split(LINES));
    const sender = fieldOf(lines, "from");
    const addressee = fieldOf(lines, "to");
    const from = RULE.test(blocks[index - 1]?.text ?? "") ? index - 1 : index;
    if (lines.length >= 2 && sender !== null) heads.push({ from, to, byRequester: asks(sender, addressee) });
    index = to;
  }
  return heads;
}

function endOfHead(blocks: readonly CleanBlock[], from: number): number {
  let to = from - 1;
  while (isHeadBlock(blocks[to + 1])) to++;
  return to;
}

function isHeadBlock(block: CleanBlock | undefined): boolean {
  return block !== undefined && HEAD_LINE.test(block.text);
}

function fieldOf(lines: readonly string[], name: string): string | null {
  const line = lines.find((one) => HEAD_LINE.exec(one)?.[1]?.toLowerCase() === name);
  return line === undefined ? null : line.slice(line.indexOf(":") + 1);
}
