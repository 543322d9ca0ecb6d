import { isThreadData } from "../formats/request-site/is-thread-data.js";
import { canBeBinaryResponse } from "./binary-document.js";
import { GENRE_ROWS } from "./genre-rows.js";
import { namesCase } from "./names-case.js";
import { rowsWanted, weighTalk, withTalk } from "./page-talk.js";
import { AGAINST_RESPONSE, CASE_NUMBER, FOR_RESPONSE } from "./response-cues.js";
import { toAsciiBytes } from "./to-ascii-bytes.js";
import { readHead } from "./visible-head.js";
import { weighAddress } from "./weigh-address.js";
import { createWeighWords } from "./weigh-words.js";
import { windowLine } from "./window-line.js";

/** A document before anyone has read it. */
export interface UnreadDocument {
  readonly uri: string;
  readonly bytes: Uint8Array;
  readonly mediaType: string | null;
}

/** Labelled cases weigh 4 at least, of made pages 1 in 1,000 less; docs/detector.md has both curves. */
const LEAST_WEIGHT = 4;
/** Where words speak so much against a page, no rows make up for it: no labelled response is below 0.5, of made pages none. */
const SURELY_ANOTHER = -1.7;
/** Words alone make no response of a page against which rows speak. */
const LEAST_OF_ROWS = 0;
/** So many different numbers of cases are a list of requests, fewer seem to be one. */
const MOST_NUMBERS = 8;
const MANY_NUMBERS = 4;
const LIST_OF_REQUESTS = -8;
const SEEMS_A_LIST = -6;
/** A page that is named by the number of a case is that case's, however little it says. */
const NAMED_BY_NUMBER = 2;
const TITLE = Buffer.from("<title");
const NUMBER_MARKS: readonly Buffer[] = CASE_NUMBER.anchors.map((anchor) => Buffer.from(anchor));

const weighFor = createWeighWords(FOR_RESPONSE);
const weighAgainst = createWeighWords([...AGAINST_RESPONSE, ...GENRE_ROWS]);

/** Cheap test, before parsing, whether a document can be an FOI response: by its words and its address. */
export function canBeResponse(document: UnreadDocument): boolean {
  const binary = canBeBinaryResponse(document);
  if (binary !== null) return binary;
  return isThreadData(document.bytes) || weighResponse(document) >= LEAST_WEIGHT;
}

/**
 * How much speaks for a text or page being a response: its rows and all its words. Words are weighed first, for to read a
 * page's beginning costs less than to search it, and most pages of a crawl end there. A weight that can't be enough is not
 * the last word on a page: no more is looked for.
 */
export function weighResponse({ bytes, uri }: UnreadDocument): number {
  const page = toAsciiBytes(bytes);
  const talk = weighTalk(readHead(page));
  if (talk < SURELY_ANOTHER) return withTalk(0, talk);
  const rows = weighRows(page, uri, Math.max(LEAST_OF_ROWS, rowsWanted(LEAST_WEIGHT, talk)));
  return rows < LEAST_OF_ROWS ? Math.min(rows, withTalk(rows, talk)) : withTalk(rows, talk);
}

/** Looks for no more once it is clear that less than `least` speaks for a page. */
function weighRows(page: Buffer, uri: string, least: number): number {
  const words = weighFor(page) + weighAddress(uri);
  const named = words < 0 ? 0 : weighTitle(page);
  const wanted = Math.max(LEAST_WEIGHT, least);
  if (words + named + CASE_NUMBER.weight < wanted) return words;
  const reasons = words + named + weighNumbers(page);
  return reasons < wanted ? reasons : reasons + weighAgainst(page, least - reasons);
}

function weighTitle(page: Buffer): number {
  const tag = page.indexOf(TITLE);
  const title = windowLine(page, tag === -1 ? 0 : page.indexOf(">", tag) + 1).text;
  return namesCase(title) ? NAMED_BY_NUMBER : 0;
}

/** One number is that of the case; many are a list of cases. */
function weighNumbers(page: Buffer): number {
  const numbers = new Set<string>();
  for (const mark of NUMBER_MARKS) {
    for (let at = page.indexOf(mark); at !== -1; at = page.indexOf(mark, at + mark.length)) {
      const number = CASE_NUMBER.pattern.exec(windowLine(page, at).text)?.[0];
      if (number !== undefined) numbers.add(number);
      if (numbers.size >= MOST_NUMBERS) return CASE_NUMBER.weight + LIST_OF_REQUESTS;
    }
  }
  if (numbers.size >= MANY_NUMBERS) return CASE_NUMBER.weight + SEEMS_A_LIST;
  return numbers.size > 0 ? CASE_NUMBER.weight : 0;
}
