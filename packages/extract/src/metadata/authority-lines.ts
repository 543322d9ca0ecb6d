import type { Span } from "@foi-records/contract";
import { tellsState } from "../noise/clean-text.js";
import { cue } from "../text/cue/cue.js";
import { once } from "../text/once.js";
import { withoutCapitals } from "./capital-banner.js";
import { type PageLine, spansOf } from "./page-view.js";

/** A line as long as this was broken by its width; the lines of an address are shorter. */
const WRAPPED = 50;
/** A letterhead's name is broken where it suits the design: before or after 'and', or over the words of kind. */
const HEAD_LINE = 60;
const GOES_ON = /^(?:and|of|for|&|in|upon|the) \p{Lu}/u;
const BREAKS_OFF = /\s(?:and|of|for|&|upon|the)$/;
const NAME_START = /^\p{Lu}[\p{L}\d'’.&, -]+$/u;
/** A scrape's line breaks where the window did. */
const WIDE = 80;
const ENDS_IN_NAME = /\s\p{Lu}[\p{L}'’&-]+(?: (?:of|and|for|&))?$/u;
const NAME_GOES_ON =
  /^(?:\p{Lu}[\p{L}'’&-]+ ){0,3}(?:Trust|Authority|Board|Service|Agency|Association|Constabulary|Commission|Council)\b/u;
const KIND = cue(
  /^(?:(?:University |Teaching |Community )?(?:Hospitals? )?(?:NHS )?(?:Foundation )?Trust|(?:County |City |Borough |District |Metropolitan |County Borough ){1,2}Council|Fire (?:and|&) Rescue (?:Service|Authority)|(?:University )?Health Board|Integrated Care Board|Ambulance Service(?: NHS (?:Foundation )?Trust)?|(?:University |Teaching |General |Community )?Hospitals?)$/,
);

/** What a letter ends with, under which stands whose it is. */
export const SIGN_OFF = cue(/^(?:yours\b|(?:kind |best |with |many )?(?:regards|thanks|wishes)|on behalf)/i);

/** Lines with those of a wrapped paragraph or of a broken name joined, so that a name broken at a line's end is whole. */
export const wholeLines = once((lines: readonly PageLine[]): readonly PageLine[] => {
  const whole: PageLine[] = [];
  let length = 0;
  for (const line of lines) {
    const last = whole.at(-1);
    const wrapped =
      last !== undefined && length >= WRAPPED && (last.block === line.block || runsOn(last, line, length));
    const broken = last !== undefined && (isBrokenName(last, line) || isShortened(last, line, lines));
    if (last === undefined || !(wrapped || broken)) whole.push(line);
    else whole[whole.length - 1] = { ...last, text: `${last.text} ${line.text}` };
    length = line.text.length;
  }
  return whole;
});

const HEAD_ROWS = 8;

/** The columns of a letterhead that stands in rows: 'Department for | 4th Floor' over 'Inland Waters | 60 Basin Street'. */
export function headColumns(lines: readonly PageLine[]): readonly PageLine[] {
  const from = lines.findIndex(({ block }) => block.cells !== undefined);
  const [first] = from < 0 || from > HEAD_ROWS ? [] : lines.slice(from);
  if (first === undefined) return [];
  // A row whose cell has several lines is several lines of the page.
  const isRow = ({ block }: PageLine, index: number, all: readonly PageLine[]) =>
    block.group === first.block.group && all[index - 1]?.block !== block;
  const rows = lines.slice(from, from + HEAD_ROWS).filter(isRow);
  if (rows.length < 2) return [];
  const width = Math.max(...rows.map(({ block }) => block.cells?.length ?? 0));
  return Array.from({ length: width }, (_, column) => ({
    ...first,
    start: null,
    text: rows
      .map(({ block }) => block.cells?.[column] ?? "")
      .join(" ")
      .trim(),
  }));
}

/** A line of a scrape as wide as its page, which breaks off within a name: '… which is part of The Bramhope'. */
function runsOn(last: PageLine, line: PageLine, length: number): boolean {
  if (line.block.marker !== undefined || length < WIDE || last.start === null) return false;
  if (line.start !== last.start + last.text.length + 1) return false;
  return ENDS_IN_NAME.test(last.text.slice(-40)) && NAME_GOES_ON.test(line.text);
}

function isBrokenName(last: PageLine, line: PageLine): boolean {
  if (last.start === null || line.start !== last.start + last.text.length + 1) return false;
  if (last.text.length > HEAD_LINE || line.text.length > HEAD_LINE || !NAME_START.test(last.text)) return false;
  if (KIND.test(withoutCapitals(line.text))) return true;
  return NAME_START.test(line.text.replace(GOES_ON, "X")) && (GOES_ON.test(line.text) || BREAKS_OFF.test(last.text));
}

/**
 * 'Department for Coastal' over 'Communities': a department's line goes on in the next where the page has the initials of
 * both, as a word or in an address, '.gov.uk/dcc'.
 */
function isShortened(last: PageLine, line: PageLine, lines: readonly PageLine[]): boolean {
  if (!DEPARTMENT.test(last.text) || !ONE_WORD.test(line.text)) return false;
  if (last.start === null || line.start !== last.start + last.text.length + 1) return false;
  const initials = (`${last.text} ${line.text}`.match(INITIAL) ?? []).join("");
  const inAddress = new RegExp(`[/@.]${initials.toLowerCase()}(?![\\w-])`);
  const asWord = new RegExp(`(?<![\\w/-])${initials}(?![\\w/-])`);
  return lines.some(({ text }) => asWord.test(text) || inAddress.test(text));
}

const DEPARTMENT =
  /^(?:Department|Ministry|Office|Agency|Centre) (?:for|of) (?:\p{Lu}[\p{L}'’-]+,? ?(?:and |& )?){1,4}$/u;
const ONE_WORD = /^\p{Lu}\p{Ll}{3,}$/u;
const INITIAL = /\b[A-Z]/g;

const ASKED = cue(
  /(?:\bmade (?:this|a) [\w ]{0,40}\brequest to (?:the )?|(?:\by|-) cais (?:Rhyddid Gwybodaeth )?(?:hwn )?i )(\p{Lu}.{2,110}?)(?: \([A-Z][A-Za-z]{1,8}\))?\.?$/u,
);

const NAME = String.raw`(\p{Lu}[^.,;:]{2,110}?)`;
/** 'The request was refused by Weirs Agency.': a site for requests names who was asked where it tells how the request stands. */
const STATE_OF = cue(
  new RegExp(
    `^The request was refused by (?:the )?${NAME}\\.?$|^(?:the )?${NAME} did not have the information requested|, (?:the )?${NAME} should (?:normally )?have (?:responded|answered)|\\binternal review by (?:the )?${NAME} of their handling|\\ba response from (?:the )?${NAME},`,
    "u",
  ),
);

/** The body that a thread's title says the request was put to, whatever its name is made of. */
export function askedBody(line: PageLine): { readonly name: string; readonly spans: readonly Span[] } | null {
  const pattern = tellsState(line.block) ? STATE_OF : ASKED;
  const match = line.text.length > 250 ? null : pattern.exec(line.text);
  const name = match?.slice(1).find((one) => one !== undefined);
  if (match === null || name === undefined) return null;
  return { name, spans: spansOf(line, line.text.lastIndexOf(name), name.length) };
}

const TITLED = cue(
  /^(?:an? (?:FOI|EIR|freedom of information|environmental information|information) request to (?:the )?|cais (?:rhyddid gwybodaeth )?i )(.{3,110})$/i,
);

/** The body that a part of a page's title says the request was put to. */
export function askedIn(part: string): readonly string[] {
  const name = TITLED.exec(part)?.[1];
  return name === undefined ? [] : [name];
}

/** A row of figures names bodies as it names things: 'Not in the public interest – CPS | 4 | 7'. */
export function isData({ block }: PageLine): boolean {
  return (block.cells?.length ?? 0) >= LEAST_COLUMNS;
}

/** A sheet's title is a row of many cells of which one is filled, or two where the rows are counted. */
export function isTitleRow({ block }: PageLine): boolean {
  return (block.cells ?? []).filter((cell) => cell.trim() !== "").length < LEAST_COLUMNS;
}

const LEAST_COLUMNS = 3;

/** A scrape left the next field of the letterhead on the line: 'Office of the Weirs Our ref:'. */
export const NEXT_FIELD =
  / (?:Our|Your|My|Date|Dated|Ref|Refs|Reference|Tel|Telephone|Phone|Fax|Email|E-mail|Website|Direct (?:Line|Dial)|DDI|Enquiries|Dear|Subject|FOI|FOIA|EIR|Case (?:Ref|Reference|Number|No))(?: .*)?$/;
