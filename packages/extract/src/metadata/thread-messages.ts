import type { CleanText } from "../blocks.js";
import { tellsState } from "../noise/clean-text.js";
import { cue } from "../text/cue/cue.js";
import { once } from "../text/once.js";
import { dateOfLine, TIME, underPublication } from "./date-lines.js";
import {
  bodyOpens,
  isAuthor,
  LONGEST_AUTHOR,
  NAMES_DOCUMENT,
  namesAuthor,
  opensMessage,
  sidesOf,
  withoutAsides,
} from "./head-authors.js";
import { type MessageHead, mailHeadAt } from "./mail-heads.js";
import { keptLines, type PageLine } from "./page-view.js";
import { isSameAuthor } from "./same-author.js";
import { shapedHeads } from "./shaped-heads.js";
import { type FoundDate, findDates } from "./uk-date.js";
import { letterAbove, SIGNED, saysWhoAsked, undatedHeads } from "./undated-heads.js";

/** One message of a thread: its head and its words. */
export interface ThreadMessage extends MessageHead {
  readonly body: string;
}

const LONGEST_HEAD = 240;
const DIGIT = /\d/;
const FROM = /^(?:(?:message |request |response |reply |sent |posted )?(?:from|by)):? /i;
const JOIN =
  /\s(?:wrote|said|replied|answered|sent)(?: on)?$|[\s,–—|(-]+(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s*)?$/i;
const YEAR = cue(/^(?:19|20)\d\d$/);

/** The messages of a page's cleaned text. */
export const threadOf = once((clean: CleanText): readonly ThreadMessage[] =>
  readThread(keptLines(clean), clean.onRequestSite),
);

/**
 * The messages of a page where heads alternate with text: heads of mail, or two at least of a name and a date. One name
 * with a date in a mail is the head of the letter that it sends; on the page of a request it is the request's.
 */
export function readThread(
  lines: readonly PageLine[],
  onRequestSite = lines.some(({ block }) => tellsState(block)),
): readonly ThreadMessage[] {
  const kept = lines.filter(({ start }) => start !== null);
  const heads = headsOf(kept, underPublication(lines), onRequestSite);
  const above = letterAbove(kept, heads[0]);
  if (above !== null) return toMessages(kept, [above, ...heads]);
  if (heads.length < 2 && heads[0]?.mail !== true && !onRequestSite && !saysWhoAsked(kept)) return [];
  return toMessages(kept, heads);
}

function headsOf(
  kept: readonly PageLine[],
  isPublished: (line: PageLine) => boolean,
  onRequestSite: boolean,
): readonly MessageHead[] {
  const shaped = shapedHeads(kept);
  const found = believed(findHeads(kept, shaped), kept, shaped).filter(
    ({ dateLine, last }) => !(isPublished(dateLine) || saysWhoAsked(kept.slice(last + 1, last + 2))),
  );
  const dated = ofOneKind(found, kept);
  if (onRequestSite) return onSite(kept, dated);
  return dated.length === 0 ? undatedHeads(kept, false) : dated;
}

/** The heads of a page of messages, or those of its mails. */
function ofOneKind(found: readonly MessageHead[], kept: readonly PageLine[]): readonly MessageHead[] {
  const isAlone = found[0]?.mail === false && (saysWhoAsked(kept) || isOverMail(found));
  const own = found.filter((head) => !(head.mail || isAnnotation(head)));
  if (own.length > 1 || isAlone) return found;
  return found.some(({ mail }) => mail) ? found.filter((head) => head.mail || isAnnotation(head)) : [];
}

function toMessages(kept: readonly PageLine[], heads: readonly MessageHead[]): readonly ThreadMessage[] {
  return heads.map((head, position) => {
    const end = heads[position + 1]?.first ?? kept.length;
    const body = kept.slice(head.last + 1, end).map(({ text }) => text);
    return { body: body.join("\n"), ...head };
  });
}

/** One head opens the page, and the mail that it answers is quoted below. */
function isOverMail([first, next, more]: readonly MessageHead[]): boolean {
  return first?.first === 0 && next?.mail === true && next.to === "" && more === undefined;
}

/**
 * On a site of requests the site's own heads part the messages. A mail inside one is the requester's, quoted below the
 * reply, or one of those that were asked for.
 */
function onSite(kept: readonly PageLine[], dated: readonly MessageHead[]): readonly MessageHead[] {
  const isWhole = dated[0]?.mail === false && dated.some((head) => !(head.mail || isAnnotation(head)));
  const own = isWhole ? dated.filter(({ mail }) => !mail) : undatedHeads(kept, true);
  const [first] = own;
  const mails = dated.filter(({ mail }) => mail);
  if (first === undefined || (mails[0] !== undefined && first.first > mails[0].first)) return dated;
  const asker = askerOf(kept, own);
  const quoted = mails.flatMap((head) => {
    const isOwn = asker !== "" && isSameAuthor(head.author, asker);
    const isTo = asker !== "" && isSameAuthor(head.to, asker);
    return isOwn || isTo || FROM_SITE.test(wordsOf(kept, head))
      ? [isOwn ? { ...head, author: first.author } : head]
      : [];
  });
  return [...own, ...quoted].toSorted((a, b) => a.first - b.first);
}

/** Who asks: by the head of the first message, else by the name under its sign-off. */
function askerOf(kept: readonly PageLine[], [first, next]: readonly MessageHead[]): string {
  if (first === undefined || first.date !== null) return first?.author ?? "";
  const letter = kept.slice(first.first, next?.first);
  const signed = letter.findIndex(({ text }) => SIGNED.test(text));
  const name = signed < 0 ? "" : (letter[signed + 1]?.text ?? "");
  return name.length > LONGEST_AUTHOR ? "" : name;
}

/** The address or the subject of a mail that went through a site of requests. */
const FROM_SITE = cue(/\[FOI #\d|\brequest-\d+-[\da-f]+@|subject:.{0,20}\bfreedom of information request - /i);

function wordsOf(kept: readonly PageLine[], { first, last }: MessageHead): string {
  return kept
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join("\n");
}

/** True where a message speaks to somebody: under headings with dates stand other things, too, as in a digest of cases. */
export function opensAsMessage({ mail, body }: ThreadMessage): boolean {
  return mail || bodyOpens(body);
}

/** Of a head on one line its shape knows more: whether the page prints the month first. */
function headAt(kept: readonly PageLine[], index: number, shaped: Shaped): MessageHead | null {
  const mail = mailHeadAt(kept, index);
  if (mail !== null && mail.last > index) return mail;
  return shaped.get(index) ?? mail ?? nameAndDateAt(kept, index);
}

/** Heads by their shape, by the index of their first line. */
type Shaped = ReadonlyMap<number, MessageHead>;

function findHeads(kept: readonly PageLine[], shaped: Shaped): readonly MessageHead[] {
  const heads: MessageHead[] = [];
  for (let index = 0; index < kept.length; index++) {
    const head = headAt(kept, index, shaped);
    if (head === null) continue;
    heads.push(head);
    index = head.last;
  }
  return heads;
}

/**
 * A name and a date are a head over the words that a message opens with, and wherever the same name stands again. A day
 * without its year among heads with theirs is a title's: 'Collision at Mill Road, 3 March'.
 */
function believed(found: readonly MessageHead[], kept: readonly PageLine[], shaped: Shaped): readonly MessageHead[] {
  const dated = found.some(({ date }) => hasYear(date));
  const heads = found.filter(({ date, mail }) => mail || !dated || hasYear(date));
  const opens = (head: MessageHead): boolean =>
    head.mail ||
    shaped.has(head.first) ||
    isAnnotation(head) ||
    head.dateLine.block.kind === "heading" ||
    opensMessage(kept, head.last);
  const authors = new Set(heads.filter(opens).map(({ author }) => author));
  return heads.filter((head) => authors.has(head.author) && (opens(head) || namesAuthor(head.author)));
}

/** A note that a reader of the page, or the requester, has left beside the messages. */
export function isAnnotation({ author }: Pick<MessageHead, "author">): boolean {
  return ANNOTATES.test(author);
}

const ANNOTATES = / left an annotation:?$|^gadawodd .{2,60} anodiad\b/i;

function hasYear(date: FoundDate | null): boolean {
  return date !== null && date.year !== null;
}

/** A line of a date alone under a line of its author, or one line of both. */
function nameAndDateAt(kept: readonly PageLine[], index: number): MessageHead | null {
  const line = kept[index];
  if (line === undefined || !DIGIT.test(line.text)) return null;
  const alone = dateOfLine(line.text);
  if (alone === null) return onOneLine(kept, line, index);
  const author = (kept[index - 1]?.text ?? "").replace(JOIN, "");
  return isAuthor(author) && namesAuthor(author.replace(FROM, ""))
    ? toHead(author, alone, line, index - 1, index)
    : null;
}

function onOneLine(kept: readonly PageLine[], line: PageLine, index: number): MessageHead | null {
  if (line.text.length > LONGEST_HEAD || withoutAsides(line.text).length > LONGEST_AUTHOR + 20) return null;
  const [printed] = findDates(line.text);
  if (printed === undefined || !TIME.test(line.text.slice(printed.end))) return null;
  const date = withNextYear(printed, line, kept[index + 1]?.text ?? "");
  const author = line.text
    .slice(0, date.start)
    .replace(JOIN, "")
    .replace(JOIN, "")
    .replace(FROM, "")
    .replace(NOTE, "$1");
  const last = date === printed ? index : index + 1;
  const sides = sidesOf(author);
  if (sides !== null) return { ...toHead(sides.author, date, line, index, last), to: sides.to };
  const named = line.block.kind === "heading" || (namesAuthor(author) && !NAMES_DOCUMENT.test(author));
  return named && isAuthor(author) ? toHead(author, date, line, index, last) : null;
}

/** 'Jo Reed left an annotation: (3 May 2024)' */
const NOTE = /( left an annotation):$/;

/** A line broken before the year of the date that ends it. */
function withNextYear(date: FoundDate, line: PageLine, next: string): FoundDate {
  if (date.year !== null || date.end !== line.text.length || !YEAR.test(next)) return date;
  return { ...date, year: Number(next), end: date.end + 1 + next.length };
}

function toHead(author: string, date: FoundDate, dateLine: PageLine, first: number, last: number): MessageHead {
  return { author: author.replace(FROM, ""), to: "", subject: "", date, dateLine, first, last, mail: false };
}
