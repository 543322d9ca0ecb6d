import type { PageLine } from "./page-view.js";
import { type FoundDate, findDates } from "./uk-date.js";

/** One message of a thread: who sent it, its date line, and its words. */
export interface ThreadMessage {
  readonly author: string;
  readonly date: FoundDate;
  readonly dateLine: PageLine;
  readonly body: string;
}

const LONGEST_AUTHOR = 90;
const DIGIT = /\d/;
const FROM = /^from: /i;
const NO_AUTHOR = /[.:?!]$|^(?:published|updated|date|by e-?mail|our ref|your ref)/i;
const WEEKDAY = /^\s*(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?)?(?: the)?\s*$/i;
/** What a message opens with: a greeting, a reference, thanks, receipt. */
const OPENS_MESSAGE =
  /^(?:dear|hi|hello|good (?:morning|afternoon|day)|to whom)\b|^(?:(?:our|your) )?ref(?:erence)?\b|^(?:thank you|thanks)\b|^(?:I|we) (?:write|refer|am writing|acknowledge|confirm|have received|attach|can confirm)\b|^your (?:request|e-?mail|letter|message)\b|^(?:please find|under the|in response|further to)\b/i;
/** A name over a message begins with a capital and tells nothing: 'Jo Hall, Fenby Council'. */
const NAMES_AUTHOR = /^\p{Lu}[^.:;?!|()\d]{2,}$/u;
const NAMES_DOCUMENT =
  /\b(?:response|request|reply|date|dated|published|updated|annex|minutes|meeting|report|version|letter|on|from|until|since|by|and)$/i;
const TIME = /^[\s,|-]*(?:at )?(?:\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s?(?:[ap]m)?)?[\s.,]*$/i;

/** The date of a line that holds nothing else. */
export function dateOfLine(text: string): FoundDate | null {
  if (text.length > 45 || !DIGIT.test(text)) return null;
  const [date] = findDates(text);
  if (date === undefined) return null;
  return WEEKDAY.test(text.slice(0, date.start)) && TIME.test(text.slice(date.end)) ? date : null;
}

/** The messages of a page where heads (an author and a date) alternate with text; none unless there are two. */
export function readThread(lines: readonly PageLine[]): readonly ThreadMessage[] {
  const kept = lines.filter(({ start }) => start !== null);
  const heads = kept.flatMap((line, index) => {
    const head = headOf(line, kept[index - 1]?.text ?? "", kept[index + 1]?.text ?? "");
    return head === null ? [] : [{ ...head, index }];
  });
  if (heads.length < 2) return [];
  return heads.map(({ index, ...message }, position) => {
    const end = heads[position + 1]?.index ?? kept.length;
    const body = kept.slice(index + 1, end).map(({ text }) => text);
    return { ...message, body: body.join("\n") };
  });
}

/** A line of a date alone under a line of its author, or a heading, or a line over a message's opening, of both. */
function headOf(line: PageLine, previous: string, next: string): Omit<ThreadMessage, "body"> | null {
  const alone = dateOfLine(line.text);
  if (alone !== null)
    return isAuthor(previous) ? { author: previous.replace(FROM, ""), date: alone, dateLine: line } : null;
  if (line.text.length > LONGEST_AUTHOR + 20 || !DIGIT.test(line.text)) return null;
  const [date] = findDates(line.text);
  if (date === undefined || !TIME.test(line.text.slice(date.end))) return null;
  const author = line.text.slice(0, date.start).trim();
  if (line.block.kind !== "heading" && !isNamedOver(author, next)) return null;
  return isAuthor(author) ? { author, date, dateLine: line } : null;
}

/** Where a scrape has no headings, a name and a date are a head only over the words that a message opens with. */
function isNamedOver(author: string, next: string): boolean {
  return OPENS_MESSAGE.test(next) && NAMES_AUTHOR.test(author) && !NAMES_DOCUMENT.test(author);
}

function isAuthor(text: string): boolean {
  return text !== "" && text.length <= LONGEST_AUTHOR && !NO_AUTHOR.test(text);
}
