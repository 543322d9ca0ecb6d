import { readFileSync } from "node:fs";
import { join } from "node:path";

const PHRASES = join(import.meta.dirname, "../../../fixtures/phrases");
const PAGES = 150;
const GENRES = 10;
const FEWEST = 2;
const SPREAD = 4;
/** Steps that no number of phrases is a multiple of, so that all are used. */
const BY_PAGE = 7919;
const BY_ANSWER = 104_729;
const BY_TAIL = 31;

/** A response that is put together from phrases. */
interface JoinedPage {
  readonly name: string;
  readonly genre: string;
  readonly source: "joined";
  readonly isOne: true;
  readonly text: string;
}

/**
 * Bare answers one behind another, half of them with what follows answers in a letter. They stand in one paragraph: what
 * begins phrases, 'The' above all, would be learned as what begins lines. The same phrases give the same pages.
 */
export function joinedPhrases(): readonly JoinedPage[] {
  const answers = Object.values(phrasesOf("answers")).flatMap((phrases) => (Array.isArray(phrases) ? phrases : []));
  const { tails } = phrasesOf("closings") as { readonly tails: readonly string[] };
  return Array.from({ length: PAGES }, (_, page) => {
    const own = Array.from(
      { length: FEWEST + (page % SPREAD) },
      (_, place) => answers[(page * BY_PAGE + place * BY_ANSWER) % answers.length] as string,
    );
    const tail = page % 2 === 0 ? [] : [tails[(page * BY_TAIL) % tails.length]];
    const text = [...own, ...tail].join(" ");
    return { name: `joined ${page}`, genre: `joined ${page % GENRES}`, source: "joined", isOne: true, text };
  });
}

function phrasesOf(file: string): Readonly<Record<string, readonly string[] | string>> {
  return JSON.parse(readFileSync(join(PHRASES, `${file}.json`), "utf8"));
}
