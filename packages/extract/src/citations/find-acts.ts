import type { ProvisionId, Span } from "@foi-records/contract";
import { cue } from "../text/cue/cue.js";
import { matchesOf } from "../text/matches-of.js";
import { firstFrom } from "../text/starting-in.js";
import { STATUTES } from "./statutes/index.js";

/** A statute named in a text. */
export interface ActMention extends Span {
  /** Its id; null for 'the Act' and 'the Regulations', and for an Act that is not in the table. */
  readonly statute: ProvisionId | null;
  /** `title` in words, `short` for initials, `generic` for 'the Act', `unknown` for an Act outside the table. */
  readonly kind: "title" | "short" | "generic" | "unknown";
  /** True where the text goes on to say that this one is 'the Act' (or 'the Regulations') from here. */
  readonly defines: boolean;
}

interface Title {
  readonly words: string;
  readonly year: string | null;
  readonly anyYear: boolean;
  readonly statute: ProvisionId;
}

const ACT_WORD = cue(
  /\b(?:[Aa](?:ct|CT)|R(?:egulations?|EGULATIONS?|egs)|regulations?|regs|[Oo]rder|Convention|Measure|[Dd]?[Dd]eddf (?:Rhyddid Gwybodaeth|FOI|Diogelu Data)|Rheoliad(?:au)? (?:Gwybodaeth Amgylcheddol|Cyffredinol ar Ddiogelu Data))\b/g,
);
const SHORT_WORD = /\b[A-Z][A-Za-z]*[A-Z](?:\(S\)[A-Z]?)?[A-Zs]{0,2}(?:\d{2,4})?(?![\w(])/g;
const YEAR = /[ \n]?(?:\([A-Z]{2,6}\)[ \n])?\(?((?:19|20)\d\d)\)?/y;
const SHORT_YEAR = /[ ]?\(?((?:19|20)\d\d|98|18)\b\)?/y;
const TITLE_YEAR = / (\d{4}|\d\d)$/;
const LAST_WORD = /(\S+) \S+$/;
const DEFINITION = /[ ,]{0,2}\((?:[^()\n]{0,20}["“' ])?the ["“']?(?:Act|Regulations)["”']?\)/y;
/** 'EIRs Regulation 12' goes on to a provision: no title ends there. */
const OWN_NUMBER = /\.?\s?\d{1,3}(?!\d)/y;
const GENERIC =
  /(?:\b[Tt]he|\b[Tt]hat|\b[Tt]his|\bsaid|\bsame|\bour|\b[Yy]r|\b[Tt]hose|\b[Tt]hese|\bthe (?:19|20)\d\d|^|[,;:(])\s*$/;
const PROPER =
  /(?<![\w(])\(?[A-Z](?:[\w'&().,-]| (?=[A-Z(&])| (?=(?:and|of|for|the|in|to|etc) ?)(?:and|of|for|the|in|to|etc)(?= )){0,100} $/;
const WELSH = /^d?deddf|^rheoliad/i;
const WINDOW = 110;

const TITLES: ReadonlyMap<string, readonly Title[]> = indexTitles();
const SHORT_NAMES: ReadonlyMap<string, ProvisionId> = new Map(
  STATUTES.toReversed().flatMap(({ id, shortNames }) => shortNames.map((name) => [name.toUpperCase(), id] as const)),
);

function indexTitles(): Map<string, Title[]> {
  const index = new Map<string, Title[]>();
  for (const { id, titles, anyYear = false } of STATUTES) {
    for (const title of titles) {
      const year = TITLE_YEAR.exec(title)?.[1] ?? null;
      const words = title.toLowerCase().replace(TITLE_YEAR, "");
      const key = keyOf(words);
      index.set(key, [...(index.get(key) ?? []), { words, year, anyYear, statute: id }]);
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length || (a.year === null ? 1 : -1));
  return index;
}

/** The word before 'Act' or 'Regulations': titles that share it are compared in full. */
function keyOf(words: string): string {
  const lastTwo = words.slice(words.lastIndexOf(" ", words.lastIndexOf(" ") - 1) + 1);
  return WELSH.test(words) ? "welsh" : (LAST_WORD.exec(lastTwo)?.[1] ?? words);
}

/** Every statute named in a folded text, in order. */
export function findActs(text: string): readonly ActMention[] {
  const acts: ActMention[] = [];
  for (const match of matchesOf(text, ACT_WORD)) pushDefined(acts, titleAt(text, match.index, match[0]));
  for (const match of matchesOf(text, SHORT_WORD)) pushDefined(acts, shortNameAt(text, match.index, match[0]));
  return acts.sort((a, b) => a.start - b.start);
}

function pushDefined(acts: ActMention[], act: ActMention | null): void {
  if (act !== null) acts.push(act);
}

function titleAt(text: string, index: number, word: string): ActMention | null {
  const wordEnd = index + word.length;
  const before = text.slice(Math.max(0, wordEnd - WINDOW), wordEnd).replaceAll("\n", " ");
  const lower = before.toLowerCase();
  const year = yearAt(YEAR, text, wordEnd);
  const title = TITLES.get(WELSH.test(word) ? "welsh" : keyOf(lower))?.find(
    (each) =>
      isSuffix(lower, each.words) &&
      (each.year === year.value || (each.year === null && (each.anyYear || year.value === null))),
  );
  const end = year.end;
  const defines = matchesAt(DEFINITION, text, end);
  if (title !== undefined) {
    return { start: wordEnd - title.words.length, end, statute: title.statute, kind: "title", defines };
  }
  const lead = before.slice(0, -word.length);
  if (GENERIC.test(lead)) return { start: index, end: wordEnd, statute: null, kind: "generic", defines: false };
  const proper = PROPER.exec(lead);
  if (proper === null || matchesAt(OWN_NUMBER, text, wordEnd)) return null;
  return { start: index - proper[0].length, end, statute: null, kind: "unknown", defines };
}

function isSuffix(text: string, words: string): boolean {
  if (!text.endsWith(words)) return false;
  const before = text.charCodeAt(text.length - words.length - 1);
  return !(before >= 97 && before <= 122) || WELSH.test(words);
}

function shortNameAt(text: string, index: number, word: string): ActMention | null {
  const statute = SHORT_NAMES.get(word.toUpperCase());
  if (statute === undefined) return null;
  const year = yearAt(SHORT_YEAR, text, index + word.length);
  const titled = TITLES.get(word.toLowerCase())?.find((title) => title.year !== null && title.year === year.value);
  const defines = matchesAt(DEFINITION, text, year.end);
  return { start: index, end: year.end, statute: titled?.statute ?? statute, kind: "short", defines };
}

function yearAt(pattern: RegExp, text: string, at: number): { value: string | null; end: number } {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return { value: match?.[1] ?? null, end: match === null ? at : pattern.lastIndex };
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** The last act, of those that `fits` takes, that starts before `at`. */
export function lastActBefore(
  acts: readonly ActMention[],
  at: number,
  fits: (act: ActMention) => boolean,
): ActMention | null {
  for (let index = firstFrom(acts, at) - 1; index >= 0; index--) {
    const act = acts[index];
    if (act !== undefined && act.end <= at && fits(act)) return act;
  }
  return null;
}
