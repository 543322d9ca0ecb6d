import { dateOfLine } from "./date-lines.js";
import { isAuthorName, opensMessage } from "./head-authors.js";
import type { MessageHead } from "./mail-heads.js";
import { isMonthFirst, monthFirstDate } from "./month-first.js";
import type { PageLine } from "./page-view.js";
import { NAME_OF_SIDE, type Side, sideTold } from "./told-sides.js";
import { type FoundDate, findDates } from "./uk-date.js";

/** A line, or two, that may head a message, and what it looks like without its writer and day. */
interface Candidate extends MessageHead {
  readonly side: Side | null;
  readonly shape: string;
}

const LONGEST = 110;
const DIGIT = /\d/;
/** What stands round a head and is none of its words. */
const AROUND = /^[\s>*=#_~|[\]<→←↩•·–—,:@()-]+|[\s>*=#_~|[\]<→←↩•·–—,:@()-]+$/g;
const CLOCK = /^[\s,|–—-]*(?:at )?\d{1,2}[:.]\d\d(?:[:.]\d\d)?\s?(?:[ap]m\b)?/i;
const BEFORE_NAME =
  /^(?:(?:(?:message|reply|response|comment|note|update|e-?mail|letter|post(?:ed)?|sent|added|written|received) ?(?:\d{1,3}[:.]? ?)?)+(?:from|by)?|from|by|on)(?::\s?|\s)/i;
const BEHIND_NAME = /[\s,(]+(?:wrote|said|replied|answered|responded|sent|posted|dated|on|at)$/i;
const JOINS = /^(?:on|at|by|from|dated|sent)$/i;
/** A mail that quotes another marks its head: '>>> Jo Hall 3 May 2021 >>>', whose first mark a reader of plain text takes for its own. */
const QUOTES_MAIL = />{2,}$|\bwrote:$/;
/** Such a shape is that of any line with a name and a day. */
const PLAIN = /^A[\s,|–—-]*D[\s,]*(?:T)?$/;
const WORDS = /\p{L}{2,}[^\n]{0,80}\s\S*\p{L}{2,}/u;
const LEAST_SHAPED = 2;

/**
 * Heads of messages by what they share, by the index of their first line: they name the two sides and a day, 'from the
 * requester, 3 May 2021', or print names and days between the same words and marks again and again.
 */
export function shapedHeads(kept: readonly PageLine[]): ReadonlyMap<number, MessageHead> {
  const monthFirst = isMonthFirst(kept);
  const found: Candidate[] = [];
  for (let index = 0; index < kept.length; index++) {
    const candidate = candidateAt(kept, index, monthFirst);
    if (candidate === null) continue;
    found.push(candidate);
    index = candidate.last;
  }
  const spoken = found.filter(({ last }, at) => saysMore(kept.slice(last + 1, found[at + 1]?.first)));
  const sided = spoken.filter(({ side }) => side !== null);
  const shapes = new Set([...shapesOfSides(sided, spoken), ...shapesOfNames(kept, spoken)]);
  const isTwoSided = new Set(sided.map(({ side }) => side)).size > 1;
  const heads = spoken.filter(({ side, shape }) => shapes.has(shape) || (isTwoSided && side !== null));
  return new Map(heads.map(({ side: _side, shape: _shape, ...head }) => [head.first, head]));
}

/** 'On 3 May 2021 Requester wrote:' beside 'On 4 May 2021 Weirs Council wrote:'; offices have days of their own in other lists. */
function shapesOfSides(sided: readonly Candidate[], spoken: readonly Candidate[]): readonly string[] {
  return sided.flatMap(({ shape, author, side }) =>
    (side === "requester" || !PLAIN.test(shape)) &&
    spoken.some((other) => other.shape === shape && other.author !== author)
      ? [shape]
      : [],
  );
}

/** Words or marks round two names at least, over a message that opens as one. */
function shapesOfNames(kept: readonly PageLine[], spoken: readonly Candidate[]): readonly string[] {
  const shapes = [...new Set(spoken.map(({ shape }) => shape))].filter((shape) => !PLAIN.test(shape));
  return shapes.filter((shape) => {
    const same = spoken.filter((one) => one.shape === shape);
    const authors = new Set(same.map(({ author }) => author));
    return same.length >= LEAST_SHAPED && authors.size > 1 && same.some(({ last }) => opensMessage(kept, last));
  });
}

function saysMore(body: readonly PageLine[]): boolean {
  return body.some(({ text }) => WORDS.test(text));
}

function candidateAt(kept: readonly PageLine[], index: number, monthFirst: boolean): Candidate | null {
  const line = kept[index];
  if (line === undefined || line.text.length > LONGEST || !DIGIT.test(line.text)) return null;
  if (line.block.cells !== undefined) return null;
  const alone = dateOfLine(line.text);
  if (alone !== null) return besideDay(kept, index, alone);
  const date = dayIn(line.text, monthFirst);
  if (date === null) return null;
  const before = line.text.slice(0, date.start);
  const behind = line.text.slice(date.end);
  const hour = CLOCK.exec(behind)?.[0] ?? "";
  return named(line, index, date, before, behind.slice(hour.length), hour !== "");
}

function dayIn(text: string, monthFirst: boolean): FoundDate | null {
  if (monthFirst) {
    const turned = monthFirstDate(text);
    if (turned !== null) return turned;
  }
  const [date, more] = findDates(text);
  return more === undefined && date !== undefined && date.year !== null ? date : null;
}

/** A day on a line of its own below or above the side that writes. */
function besideDay(kept: readonly PageLine[], index: number, date: FoundDate): Candidate | null {
  const [above, line, below] = [kept[index - 1], kept[index] as PageLine, kept[index + 1]];
  const over = sideIn(above);
  if (over !== null) return toCandidate(NAME_OF_SIDE[over], over, "A/D", date, line, [index - 1, index]);
  const under = sideIn(below);
  return under === null ? null : toCandidate(NAME_OF_SIDE[under], under, "D/A", date, line, [index, index + 1]);
}

function sideIn(line: PageLine | undefined): Side | null {
  return line === undefined || line.text.length > LONGEST || line.text.endsWith(".") ? null : sideTold(line.text);
}

function named(
  line: PageLine,
  index: number,
  date: FoundDate,
  before: string,
  behind: string,
  hasHour: boolean,
): Candidate | null {
  const [over, under] = [nameIn(before), nameIn(behind)];
  const name = over || under;
  const shape = `${before}D${hasHour ? "T" : ""}${behind}`.replace(name, "A").replace(/\d+/g, "0");
  const side = line.text.endsWith(".") ? null : sideTold(`${before} ${behind}`);
  if (side !== null) return toCandidate(NAME_OF_SIDE[side], side, shape, date, line, [index, index]);
  if (name === "" || (over !== "" && under !== "") || !isAuthorName(name)) return null;
  return toCandidate(name, null, shape, date, line, [index, index]);
}

function nameIn(text: string): string {
  const bare = text.replace(AROUND, "").replace(BEHIND_NAME, "").replace(BEFORE_NAME, "").replace(AROUND, "");
  return JOINS.test(bare) ? "" : bare;
}

function toCandidate(
  author: string,
  side: Side | null,
  shape: string,
  date: FoundDate,
  dateLine: PageLine,
  [first, last]: readonly [number, number],
): Candidate {
  const mail = QUOTES_MAIL.test(dateLine.text);
  return { author, to: "", subject: "", date, dateLine, first, last, mail, side, shape };
}
