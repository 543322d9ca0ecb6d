import { findRunningLines } from "../noise/running-lines.js";
import { isSiteLine } from "../noise/thread-tools.js";
import { cue } from "../text/cue/cue.js";
import { closeGaps, findWrap, type Wrap } from "./find-wrap.js";
import { opensBlock } from "./opens-block.js";
import {
  LOWER_START,
  lengthOf,
  MAX_WIDTH,
  MIN_WIDTH,
  OPEN_END,
  TABLE_LIKE,
  type TextLine,
  wantedBy,
} from "./text-line.js";

/** A word that was broken, or one of two parts that was broken between them. */
const HYPHEN_END = /\p{L}-$/u;
const SENTENCE_END = /[.?!]["'”’)]?$/;
const ADDRESS = cue(/^(?:https?:|www\.)\S/i);
const LEADS_TO_ADDRESS = cue(/\b(?:at|on|from|to|via|see|visit)$/);
const YEAR = cue(/^(?:19|20)\d\d\b/);
const DAY_AND_MONTH = cue(
  /\b\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:[a-z]{2,6})?$/,
);
/** A line that names what it is about and no more: 'Request 3', 'Questions 10 and 11', 'ICB response to questions 4 and 5:'. */
const NAMES_LABELS =
  /^(?:[\w’']{2,14} )?(?:(?:response|reply|answer) to )?(?:questions?|requests?|answers?|parts?|points?|items?) \d{1,2}[a-z]?(?:(?:,| and| &| to) ?\d{1,2}[a-z]?){0,6}(?:$|: )/i;
/** A field of a form: 'Reference: NWP 2211/22'. */
const FIELD = /^\p{Lu}[\p{L}’']{1,14}(?: [\p{L}’']{2,14}){0,2} ?: \S/u;
/** A heading in capitals between lines that are not. */
const CAPITALS = /^\p{Lu}{3,}(?: \p{Lu}+){0,2}:?$/u;
const LOWER_WORD = /\p{Ll}{3}/u;
/** Stars and rules, and a way through a site: 'Home > Disclosure log'. */
const NO_WORDS = /^[^\p{L}\d]+$/u;
const TRAIL = /\s(?:>|»|›|->|→)\s/;
/** '2. Narrowing it' goes on after 'your answer to question'. */
const NAMES_NUMBER =
  /\b(?:questions?|sections?|parts?|paragraphs?|articles?|regulations?|requests?|points?|items?|numbers?)(?: \d{1,2}[a-z]?(?:,| and| &| to| or))*$/i;
const NUMBER_START = /^\(?\d{1,2}[a-z]?[.,)]{0,2}(?: |$)/i;
/** '(1)(a), is to say' goes on after the 's.1' or 'Section 40' that the line before ends with. */
const LEVELS = /^(?:\(\w{1,4}\))+[,.;:]?(?:\s|$)/;
const PROVISION = /(?:\b(?:sections?|ss?|regulations?|regs?|articles?|arts?)\.?\s?)\d{1,3}[A-Z]?$/i;
/** 'Section' alone at a line's end and '12(2) of the Act' below it. */
const ENDS_IN_UNIT = /\b(?:section|regulation|article)s?$/i;
const PROVISION_NUMBER = /^\d{1,2}[A-Z]?\(\w{1,3}\)/;
/** The title of a ground: 's.14(2) - Repeated requests'. */
const GROUND_TITLE =
  /^[\s\W]{0,4}(?:sections?|ss?|regulations?|regs?)\.? ?\d{1,2}[A-Z]? ?(?:\(\w{1,4}\)){0,4} ?[-–—:] ?\S/i;
const COUNTED = /^\((\d)\) /;
const LIST_OPEN = /[,;]$|\b(?:and|or)$/;
const OPEN_BRACKET = /\([^()]{0,40}$/;
const LONGEST_ASIDE = 120;
const LEFT_OPEN = cue(/ (?:of|the|an?|to|and|your|our|this|which|by|for|with|that|or|under|from|any|its|their|these)$/);
/** After these no name follows as it does after 'the': what begins with a capital is a sentence of its own. */
const VERB_LEFT_OPEN = cue(/ (?:has|have|had|is|are|was|were|be|been|being|will|would)$/);
const CAPITAL = /^\p{Lu}/u;
/** A day before its month, or before a date what leads to one. */
const DAY = cue(/ \d{1,2}(?:st|nd|rd|th)?$/);
const MONTH = cue(/^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/);
const LEADS_TO_DATE = cue(/ (?:by|on|of|dated|until|from)$/);
const DATE = cue(
  /^\d{1,2}(?:st|nd|rd|th)? (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/,
);
/** The day of a letter below a name in which a line of its head ends: no date of a sentence follows a name. */
const WHOLE_DATE = cue(
  /^\d{1,2}(?:st|nd|rd|th)? (?:January|February|March|April|May|June|July|August|September|October|November|December),? (?:19|20)\d\d$/,
);
const NAME_END = /(?:^|\s)(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|On$|Of$|Dated?$)\p{Lu}[\p{L}'’-]+$/u;
/** 'Response to your request' alone on its line. */
const ANSWER_TITLE = cue(
  /^(?:(?:our|my|the) )?(?:response|reply|answer)s? to (?:your|the) (?:request|questions?)\s?:?$/i,
);
/** 'Response:' alone on its line, whatever stands above it. */
const ANSWER_LABEL = /^(?:(?:Our|My|The) )?(?:Response|Reply|Answer|(?<= )(?:response|reply|answer))\s?:$/;
/** A shorter line may be a point of a list: 'please give me the' over 'Cost'. */
const MIN_REST = 24;
const LABEL_ONLY = /:$/;
/** Columns drawn or spaced out: no such row is broken. */
const COLUMNS = /^\|| {3}/;
/** A row that begins with its number. */
const NUMBERED_ROW = /^(?:q(?:uestion)?\.? ?)?\(?(?:\d{1,3}[a-z]?|[a-h]|[ivx]{1,4})[.):]{0,2}(?:\t| \| )/i;
/** Tabs are no place to break a line at. */
const UNBROKEN = /^[^ ]+/;
const PAGE_FOOT =
  /^(?:page \d{1,4}(?: of \d{1,4})?|-{0,2}\s?\d{1,4}(?:\s?(?:of|\/)\s?\d{1,4})?\s?-{0,2}|.{0,80}\s{2,}\d{1,3}\s?\/\s?\d{1,3}|official(?:[\s-]{1,3}sensitive)?|.{2,60} (?:limited|ltd|plc|llp)\.?(?: is)? registered (?:office ?:|in (?:england|wales|scotland|northern ireland)\b).{0,200}|(?:©|\(c\)) .{2,60} (?:19|20)\d\d ?[-–—|] ?page \d{1,3}(?: of \d{1,3})?)$/i;

const NONE: ReadonlySet<number> = new Set();

/** Groups lines into paragraphs: each group is one block, its lines joined by line breaks. */
export function joinWrappedLines(given: readonly TextLine[]): readonly (readonly TextLine[])[] {
  const lines = closeGaps(given);
  return groupLines(lines, findWrap(lines));
}

/** Groups lines that are broken as `wrap` says, or where that is null not broken but for torn words. */
export function groupLines<Line extends TextLine>(lines: readonly Line[], wrap: Wrap | null): readonly Line[][] {
  const running = wrap === null ? NONE : findRunningLines(lines.map(({ text }) => text));
  const groups: Line[][] = [];
  let open: Line[] = [];
  let feet: Line[][] = [];
  for (const [index, line] of lines.entries()) {
    const last = open.at(-1);
    if (line.edge !== undefined || running.has(index) || (last !== undefined && wrap !== null && isFoot(last, line))) {
      feet.push([line]);
    } else if (
      last !== undefined &&
      (isTorn(last, line) || hangs(open, last, line) || (wrap !== null && continues(last, line, wrap, feet.length > 0)))
    ) {
      open.push(line);
    } else {
      groups.push(open, ...feet);
      feet = [];
      open = [line];
    }
  }
  return [...groups, open, ...feet].filter((group) => group.length > 0);
}

/** What begins right below the words of '1. how many heads have been suspended since' goes on with them, whatever it begins with. */
function hangs([first]: readonly TextLine[], last: TextLine, line: TextLine): boolean {
  if (first === undefined || line.afterGap || line.quoted !== last.quoted) return false;
  if (line.indent <= first.indent || lengthOf(last) < MIN_WIDTH || !OPEN_END.test(last.text)) return false;
  const marker = ITEM_MARKER.exec(first.text)?.[0].length;
  if (marker === undefined || line.indent !== first.indent + marker) return false;
  return !opensBlock(line.text) && !TABLE_LIKE.test(last.text + line.text);
}

const ITEM_MARKER = /^(?:\(?\w{1,4}[.)]|[-•*–]) {1,4}(?=\S)/;

/** 's.41(1), information given in confidence). It …' closes what '(FOIA' before it opened. */
function closesBracket(text: string): boolean {
  let open = 1;
  for (const sign of text.slice(0, LONGEST_ASIDE)) {
    if (sign === "(") open += 1;
    if (sign === ")") open -= 1;
    if (open === 0) return true;
  }
  return false;
}

/** 'I should like to know (1) what it cost,' before '(2) who made it': a list within a sentence. */
function goesOnCounting(before: string, line: string): boolean {
  const number = Number(COUNTED.exec(line)?.[1] ?? 0);
  return number > 1 && LIST_OPEN.test(before) && before.indexOf(` (${number - 1}) `) > 0;
}

function isFoot(before: TextLine, line: TextLine): boolean {
  return PAGE_FOOT.test(line.text) && !isTorn(before, line);
}

/**
 * '… on 26th May' broken before its year, or 's.1' before its '(1)(a)': such a line looks like a page number or an item.
 * And 'your request to the' before 'Ministry of Weirs': no line ends there by itself, however few lines are broken.
 */
function isTorn(before: TextLine, line: TextLine): boolean {
  if (line.afterGap || before.quoted !== line.quoted) return false;
  if (isLeftOpen(before, line) || isTornDate(before, line) || isTornNumber(before, line)) return true;
  if (ENDS_IN_UNIT.test(before.text) && PROVISION_NUMBER.test(line.text)) return true;
  if (OPEN_BRACKET.test(before.text) && closesBracket(line.text)) return true;
  return goesOnCounting(before.text, line.text) || isTornWord(before, line);
}

/** In the middle of a sentence: a row of a table ends with its figure. */
function isTornDate({ text }: TextLine, line: TextLine): boolean {
  if (text.length < MIN_WIDTH || text.length > MAX_WIDTH || TABLE_LIKE.test(text)) return false;
  return (DAY.test(text) && MONTH.test(line.text)) || (LEADS_TO_DATE.test(text) && DATE.test(line.text));
}

function isTornWord({ text }: TextLine, line: TextLine): boolean {
  if (text.length >= MIN_WIDTH && HYPHEN_END.test(text) && LOWER_START.test(line.text))
    return !TABLE_LIKE.test(text + line.text);
  return (YEAR.test(line.text) && DAY_AND_MONTH.test(text)) || (LEVELS.test(line.text) && PROVISION.test(text));
}

function isTornNumber({ text }: TextLine, line: TextLine): boolean {
  if (text.length < MIN_WIDTH || text.length > MAX_WIDTH || TABLE_LIKE.test(text)) return false;
  return NUMBER_START.test(line.text) && NAMES_NUMBER.test(text) && !countsOn(text, line.text);
}

/** '2. How many' below '1. The masts at Harbour Point': the next of a list. */
function countsOn(before: string, line: string): boolean {
  const [one, next] = [before, line].map((text) => Number(COUNTS.exec(text)?.[1] ?? Number.NaN));
  return one !== undefined && next === one + 1;
}

const COUNTS = /^[([]?(\d{1,2})[.)\]]{1,2} /;

function isLeftOpen(before: TextLine, line: TextLine): boolean {
  const { length } = before.text;
  if (length < MIN_WIDTH || length > MAX_WIDTH || line.text.length < MIN_REST) return false;
  const isOpen = LEFT_OPEN.test(before.text) || (VERB_LEFT_OPEN.test(before.text) && !CAPITAL.test(line.text));
  return isOpen && !TABLE_LIKE.test(before.text + line.text) && !opensBlock(line.text);
}

/** A row of cells is broken only where its next word would not have fitted; one with edges drawn is whole. */
function continuesRow(before: TextLine, line: TextLine, wrap: Wrap): boolean {
  if (line.afterGap || NUMBERED_ROW.test(line.text) || COLUMNS.test(before.text) || COLUMNS.test(line.text))
    return false;
  const word = UNBROKEN.exec(line.text)?.[0].length ?? 0;
  return before.text.length <= wrap.width * 1.3 && before.text.length + 1 + word > wrap.width;
}

/** A line that is whole by its own words: a heading, the title of a ground, the day of a letter. */
function standsAlone(before: TextLine, { text }: TextLine): boolean {
  if (WHOLE_DATE.test(text) && NAME_END.test(before.text)) return true;
  return (
    (CAPITALS.test(text) && LOWER_WORD.test(before.text)) ||
    GROUND_TITLE.test(text) ||
    ANSWER_TITLE.test(text) ||
    ANSWER_LABEL.test(text)
  );
}

/** What was asked is quoted from 'You asked for the following' on, up to its closing mark: neither goes on in a line of the letter's own. */
function isAtQuotation(before: TextLine, { text }: TextLine): boolean {
  if (OPENS_QUOTATION.test(text)) return LEADS_TO_QUOTATION.test(before.text);
  return ENDS_QUOTATION.test(before.text) && CAPITAL.test(text);
}

const OPENS_QUOTATION = /^["“‘']\p{Lu}/u;
const LEADS_TO_QUOTATION = cue(
  /\b(?:the following(?: information)?|as follows|you (?:wrote|asked|said|requested)|(?:set out|quoted|given|reproduced) below)$/i,
);
/** The closing mark of what was opened on a line above. */
const ENDS_QUOTATION = /^[^“”"]{30,}”[.,;]?$/;

function startsAnew(before: TextLine, line: TextLine): boolean {
  if (NO_WORDS.test(line.text) || isAtQuotation(before, line)) return true;
  if (ADDRESS.test(line.text) && LEADS_TO_ADDRESS.test(before.text)) return false;
  if (opensBlock(line.text) || NAMES_LABELS.test(line.text)) return true;
  if (FIELD.test(line.text) && !TABLE_LIKE.test(before.text)) return true;
  if (standsAlone(before, line)) return true;
  return GROUND_TITLE.test(before.text) && !LOWER_START.test(line.text);
}

/** What a site for requests prints around messages is no part of any line of theirs. */
function continues(before: TextLine, line: TextLine, wrap: Wrap, acrossPage: boolean): boolean {
  if (isOfAddress(before, line, wrap)) return false;
  return runsOn(before, line, wrap, acrossPage) && !isSiteLine(before.text) && !isSiteLine(line.text);
}

function runsOn(before: TextLine, line: TextLine, wrap: Wrap, acrossPage: boolean): boolean {
  if (before.quoted !== line.quoted || endsByItself(before) || startsAnew(before, line)) return false;
  if (TABLE_LIKE.test(before.text) || TABLE_LIKE.test(line.text)) return continuesRow(before, line, wrap);
  if (Math.abs(before.indent - line.indent) > 12) return false;
  const lower = LOWER_START.test(line.text);
  if (line.afterGap) return acrossPage && lower && OPEN_END.test(before.text);
  if (lower && HYPHEN_END.test(before.text)) return true;
  if (!lower && SENTENCE_END.test(before.text) && (!wrap.gaps || isWholeItem(before, line, wrap))) return false;
  return isFull(before, line, wrap, lower);
}

/** Lines of an address that stands on the right of a letter's head end by themselves, though they reach the width. */
function isOfAddress({ indent, text }: TextLine, line: TextLine, { width }: Wrap): boolean {
  return !LOWER_START.test(line.text) && indent >= width * RIGHT && text.length <= LONGEST_OF_ADDRESS;
}

const RIGHT = 0.35;
const LONGEST_OF_ADDRESS = 48;

/** 'Q2. Please send me the minutes.' above its answer: a question of one line that had room for the next word. */
function isWholeItem(before: TextLine, line: TextLine, { full }: Wrap): boolean {
  return full !== null && opensBlock(before.text) && wantedBy(before, line) <= full;
}

function endsByItself({ text }: TextLine): boolean {
  return LABEL_ONLY.test(text) || TRAIL.test(text) || NO_WORDS.test(text) || GREETS.test(text);
}

/** Whom a letter greets, up to the comma: 'Dear Fenby Valley University Hospitals NHS Foundation Trust,' is as long as a whole line. */
const GREETS = /^(?:Dear|Annwyl)\s[^,.?!:;]{1,110},$/;

/** A few broken lines seldom show the whole width: one before a capital may reach further than all of them. */
const WIDER = 1.06;

/** Whether the next word would not have fitted. What begins with a small letter goes on more surely. */
function isFull(before: TextLine, line: TextLine, wrap: Wrap, lower: boolean): boolean {
  const length = lengthOf(before);
  // In a quotation each line is longer by its marks, which may have been put before lines that were broken without them.
  if (wrap.exact && !line.quoted) return wantedBy(before, line) > wrap.width && length <= wrap.width * WIDER;
  return wantedBy(before, line) > wrap.width * (lower ? 0.7 : 0.88) && length <= wrap.width * 1.3;
}
