import { SearchQueryError } from "@foi-records/contract";
import { composeText, foldText } from "./fold-text.js";

/** Words that must stand one after another, each of letters and digits alone; `isPrefix` where the last may go on. */
export interface SearchTerm {
  readonly words: readonly string[];
  readonly isPrefix: boolean;
}

/** Terms that a record must have all of, and terms that it may have none of. */
export interface SearchAlternative {
  readonly wanted: readonly SearchTerm[];
  readonly unwanted: readonly SearchTerm[];
}

/** What a record must match one of. */
export type SearchQuery = readonly SearchAlternative[];

/** PostgreSQL refuses words beyond 2,046 bytes and SQLite expressions of more than 256 parts: both are far above these. */
const MOST_CHARACTERS = 500;
const MOST_TERMS = 60;
/** Each is asked for in many ways (`expandPrefix`). */
const MOST_PREFIXES = 10;

/** A term as typed: a minus before it, then a phrase in quotation marks or a word, then perhaps a star. */
const TERM = /(-?)(?:"([^"]*)(?:"|$)(\*?)|([^\s"]+))/g;
const CURLY_QUOTES = /[\u201c\u201d\u201e\u201f]/g;
const SPACE = / +/;

/**
 * Reads a search as a person types it. Words must all stand in a record, in any form of theirs; `"a phrase"` word by word;
 * `a OR b` either side; `-word` and `-"a phrase"` not at all; `word*` as the beginning of a word. OR binds less than words side
 * by side. What else is typed only divides words. Throws `SEARCH_QUERY` where there is nothing to look for.
 */
export function parseQuery(query: string): SearchQuery {
  refuseMore(query.length, MOST_CHARACTERS, "characters");
  const alternatives = splitAtOr(query).filter(({ wanted, unwanted }) => wanted.length + unwanted.length > 0);
  if (alternatives.length === 0) throw new SearchQueryError("The search has no word in it.");
  if (alternatives.some(({ wanted }) => wanted.length === 0)) {
    throw new SearchQueryError("The search, or a side of its OR, only says what must not be found.");
  }
  const terms = alternatives.flatMap(({ wanted, unwanted }) => [...wanted, ...unwanted]);
  refuseMore(terms.length, MOST_TERMS, "terms");
  refuseMore(terms.filter(({ isPrefix }) => isPrefix).length, MOST_PREFIXES, "beginnings of words");
  return alternatives;
}

function refuseMore(count: number, most: number, what: string): void {
  if (count > most) throw new SearchQueryError(`The search has ${count} ${what}; it may have ${most}.`);
}

function splitAtOr(query: string): readonly SearchAlternative[] {
  let current: { wanted: SearchTerm[]; unwanted: SearchTerm[] } = { wanted: [], unwanted: [] };
  const alternatives = [current];
  for (const [typed, minus, phrase, star, word = ""] of query.replace(CURLY_QUOTES, '"').matchAll(TERM)) {
    if (typed === "OR") {
      current = { wanted: [], unwanted: [] };
      alternatives.push(current);
      continue;
    }
    const words = toWords(phrase ?? word);
    const isPrefix = phrase === undefined ? word.endsWith("*") : star === "*";
    if (words.length > 0) (minus === "-" ? current.unwanted : current.wanted).push({ words, isPrefix });
  }
  return alternatives;
}

function toWords(text: string): readonly string[] {
  return foldText(composeText(text))
    .split(SPACE)
    .filter((word) => word !== "");
}
