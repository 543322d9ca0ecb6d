import { once } from "../text/once.js";
import type { PageView } from "./page-view.js";

/** As much of a page as tells how it calls its body. */
const REACH = 60_000;
const LEAST_WORD = 4;
const LEAST_INITIALS = 3;
const NOT_LETTER = /[^\p{L}]+/u;
const CAPITAL = /^\p{Lu}/u;
/** 'the Council’s', and not 'the Council Tax', 'the Department for Weirs' or 'the Trusts'. */
const IS_ALONE = /^(?:['’]s?)?(?![\p{L}\d-]| \p{Lu}| (?:for|of|and|&) (?:the )?\p{Lu})/u;
const AFTER = 16;

/** How often a page says 'the Council' and the like, by the word: a letter calls its own body so, and seldom another. */
const callsOf = once(({ lines }: PageView) => {
  const own = lines.filter(({ start, section }) => start !== null && section !== "request");
  const text = own
    .map((line) => line.text)
    .join(" ")
    .slice(0, REACH);
  return { text, counts: new Map<string, number>() };
});

/** How often a page calls a body by a word of its name alone, the word that it does so with most. */
export function timesCalled(view: PageView, names: readonly string[]): number {
  const { text, counts } = callsOf(view);
  let most = 0;
  for (const word of new Set(names.flatMap(callingWords))) {
    const count = counts.get(word) ?? countOf(word, text);
    counts.set(word, count);
    most = Math.max(most, count);
  }
  return most;
}

/** The words of a name, and the initials of some that follow each other: 'the ICB' is a Care Board. */
function callingWords(name: string): readonly string[] {
  const words = name.split(NOT_LETTER).filter((word) => CAPITAL.test(word));
  const initials = words.map((word) => word.charAt(0)).join("");
  const short = words.flatMap((_, first) =>
    words.slice(first + LEAST_INITIALS - 1).map((_, more) => initials.slice(first, first + LEAST_INITIALS + more)),
  );
  return [...words.filter((word) => word.length >= LEAST_WORD), ...short];
}

function countOf(word: string, text: string): number {
  const called = `he ${word}`;
  let count = 0;
  for (let at = text.indexOf(called); at >= 0; at = text.indexOf(called, at + called.length)) {
    const end = at + called.length;
    const article = text.charAt(at - 1);
    if ((article === "t" || article === "T") && IS_ALONE.test(text.slice(end, end + AFTER))) count++;
  }
  return count;
}
