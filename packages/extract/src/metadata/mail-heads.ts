import { cue } from "../text/cue/cue.js";
import { dateOfLine } from "./date-lines.js";
import type { PageLine } from "./page-view.js";
import { type FoundDate, findDates } from "./uk-date.js";

/** The head of a message: who wrote it to whom, when, and the lines that it takes. */
export interface MessageHead {
  readonly author: string;
  /** Empty where the head does not say. */
  readonly to: string;
  readonly subject: string;
  /** null where a scrape has lost it. */
  readonly date: FoundDate | null;
  readonly dateLine: PageLine;
  readonly first: number;
  readonly last: number;
  /** True for the head of a mail, which needs nothing beside it to be one. */
  readonly mail: boolean;
}

const FIELD = /^[*_|\s]{0,4}(from|sent|date|to|cc|bcc|subject|importance|attachments?)[*_\s]{0,3}:[*_\s]{0,4}(.*)$/i;
const BARE_FIELD = /^(from|sent|date|to|cc|bcc|subject|mailed-by|signed-by|reply-to)(?: (\S.*))?$/i;
const LEAST_BARE = 3;
const ONE_LINE = cue(
  /^[*_]{0,2}from[*_]{0,2}:\s{0,3}(.{2,90}?)\s[*_]{0,2}(?:sent|date)[*_]{0,2}:\s{0,3}(.{6,60}?)\s[*_]{0,2}to[*_]{0,2}:\s{0,3}(.{2,120}?)(?:\s(?:cc|subject)[*_]{0,2}:\s{0,3}(.{0,160}))?$/i,
);
/** 'On 3 May 2021 at 08:11, Jo Hall wrote:', the words before the date being few. */
const WROTE = cue(/^(?:on )?.{6,150}\swrote:$/i);
const DATE_NEAR = 20;
const TIME = /^[\s,]*(?:at )?(?:\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[ap]m)?)?[\s,]*/i;
const WROTE_END = /\s*wrote:$/i;
const DATED = cue(/^(?:sent|date)$/i);
const LONGEST = 220;

/** The head of a mail that begins at a line: its fields, a line each or all on one, or 'On … Jo wrote:'. */
export function mailHeadAt(kept: readonly PageLine[], index: number): MessageHead | null {
  const line = kept[index];
  if (line === undefined || line.text.length > LONGEST) return null;
  return (
    fieldsAt(kept, index) ??
    bareFieldsAt(kept, index) ??
    addressedAt(kept, index) ??
    oneLine(line, index) ??
    betweenArrows(line, index) ??
    wroteAt(kept, index)
  );
}

interface Fields {
  readonly values: ReadonlyMap<string, Field>;
  readonly last: number;
}

interface Field {
  readonly value: string;
  readonly line: PageLine;
}

/** The fields that stand line under line from `first` on, each once; a sender's second line may name his body. */
function collect(kept: readonly PageLine[], first: number, pattern: RegExp): Fields {
  const values = new Map<string, Field>();
  let last = first - 1;
  let open = "";
  for (let at = first; at < kept.length; at++) {
    const line = kept[at];
    const [, printed = "", value = ""] = pattern.exec(line?.text ?? "") ?? [];
    const name = printed.toLowerCase();
    if (line === undefined || values.has(name)) break;
    if (name === "" && (open !== "from" || !goesOnInHead(line, kept[at + 1], pattern))) break;
    if (name !== "") {
      values.set(name, { value, line });
      last = at;
    }
    open = name;
  }
  return { values, last };
}

/** 'From: Records Team' over 'Weirs Agency' over 'Date: 3 May 2021'. */
function goesOnInHead({ text }: PageLine, next: PageLine | undefined, pattern: RegExp): boolean {
  return text.length <= LONGEST_NAME && !NO_NAME.test(text) && DATED.test(pattern.exec(next?.text ?? "")?.[1] ?? "");
}

const LONGEST_NAME = 90;
const NO_NAME = /[.:?!]$/;

function fieldsAt(kept: readonly PageLine[], first: number): MessageHead | null {
  const fields = collect(kept, first, FIELD);
  return headOf(fields, first, kept[fields.last + 1]);
}

function headOf({ values, last: lastField }: Fields, first: number, below?: PageLine): MessageHead | null {
  const from = values.get("from")?.value ?? "";
  const to = values.get("to")?.value ?? "";
  // A day of its own may stand under whom the mail is from and to.
  const day = from !== "" && to !== "" && below !== undefined && dateOfLine(below.text) !== null ? below : undefined;
  const field = [...values].find(([name]) => DATED.test(name))?.[1].line;
  const dated = field ?? day;
  const last = field === undefined ? lastField + 1 : lastField;
  const [date] = dated === undefined ? [] : findDates(dated.text);
  if (dated === undefined || date === undefined || from + to === "") return null;
  const subject = values.get("subject")?.value ?? "";
  return { author: nameOf(from), to: nameOf(to), subject, date, dateLine: dated, first, last, mail: true };
}

/** A head without colons, all its fields in a row: 'from Jo', 'to FOI', 'date 3 May'; some print name and day over it. */
function bareFieldsAt(kept: readonly PageLine[], first: number): MessageHead | null {
  const own = collect(kept, first, BARE_FIELD);
  if (isBareHead(own)) return headOf(own, first);
  const line = kept[first + 1];
  const date = line === undefined ? null : dateOfLine(line.text);
  if (line === undefined || date === null) return null;
  const bare = collect(kept, first + 2, BARE_FIELD);
  const { values, last } = isBareHead(bare) ? bare : collect(kept, first + 2, FIELD);
  if (!values.has("to")) return null;
  const author = nameOf(kept[first]?.text ?? "");
  const [to = "", subject = ""] = ["to", "subject"].map((name) => values.get(name)?.value);
  return { author, to: nameOf(to), subject, date, dateLine: line, first, last, mail: true };
}

/** 'Jo Hall <jo@weirs.example> Mon, Jun 3, 2024 at 10:14 AM' over 'To: …': a mail as it is printed out. */
function addressedAt(kept: readonly PageLine[], first: number): MessageHead | null {
  const line = kept[first];
  const [address = "", name = ""] = ADDRESSED.exec(line?.text ?? "") ?? [];
  if (line === undefined || address === "" || dateOfLine(line.text.slice(address.length)) === null) return null;
  const { values, last } = collect(kept, first + 1, FIELD);
  const [date] = findDates(line.text.slice(address.length));
  const to = values.get("to")?.value;
  if (date === undefined || to === undefined) return null;
  const placed = { ...date, start: date.start + address.length, end: date.end + address.length };
  return { author: nameOf(name), to: nameOf(to), subject: "", date: placed, dateLine: line, first, last, mail: true };
}

const ADDRESSED = /^([^<>]{0,80})<[^<>\s]{3,80}>\s/;

function isBareHead({ values }: Fields): boolean {
  return values.size >= LEAST_BARE && values.has("to") && values.has("subject");
}

function oneLine(line: PageLine, index: number): MessageHead | null {
  const match = ONE_LINE.exec(line.text);
  if (match === null) return null;
  const [, from = "", , to = "", subject = ""] = match;
  const [date] = findDates(line.text);
  if (date === undefined) return null;
  return { author: nameOf(from), to: nameOf(to), subject, date, dateLine: line, first: index, last: index, mail: true };
}

/** '>>> Jo Hall 3/5/2021 16:48 >>>', over the words of the mail. */
function betweenArrows(line: PageLine, index: number): MessageHead | null {
  const [, author, day = ""] = ARROWS.exec(line.text) ?? [];
  const [date] = author === undefined || dateOfLine(day) === null ? [] : findDates(line.text);
  if (author === undefined || date === undefined) return null;
  return {
    author: nameOf(author),
    to: "",
    subject: "",
    date,
    dateLine: line,
    first: index,
    last: index,
    mail: true,
  };
}

const ARROWS = /^(?:>>> ?)?(\D{2,80}?) ((?:on )?\d[^<>]{5,40}?) ?(?:>>>|<<<)$/;

function wroteAt(kept: readonly PageLine[], index: number): MessageHead | null {
  const line = kept[index];
  if (line === undefined) return null;
  const next = kept[index + 1]?.text ?? "";
  const broken = next === "wrote:" || (next.length < 60 && next.endsWith(" wrote:") && findDates(next).length === 0);
  const text = broken ? `${line.text} ${next}` : line.text;
  const [date] = WROTE.test(text) ? findDates(line.text) : [];
  if (date === undefined || date.start > DATE_NEAR) return null;
  const last = broken ? index + 1 : index;
  const author = nameOf(text.slice(date.end).replace(TIME, "").replace(WROTE_END, ""));
  return { author, to: "", subject: "", date, dateLine: line, first: index, last, mail: true };
}

const ADDRESS = /\s?(?:<[^>]*>|\[[^\]]*\]|\(mailto:[^)]*\))/g;
const MARKS = /^[\s"'*_,]+|[\s"'*_,;]+$/g;

/** The name without its address and marks. */
function nameOf(text: string): string {
  return text.replace(ADDRESS, "").replace(MARKS, "") || text.replace(MARKS, "");
}
