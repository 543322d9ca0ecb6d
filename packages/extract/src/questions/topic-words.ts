import { wordsOf } from "../text/likeness.js";

/** The words that tell what a text is about: longer ones, by their stems. */
export function topicOf(text: string): ReadonlySet<string> {
  return new Set(
    wordsOf(text).flatMap((word) =>
      word.length < LEAST_LETTERS || COMMON.has(word) ? [] : [word.replace(PLURAL, "").slice(0, STEM)],
    ),
  );
}

const LEAST_LETTERS = 4;
const STEM = 6;
const PLURAL = /s$/;
const COMMON: ReadonlySet<string> = new Set(
  "please provide provided information number many much have with from that this which were what when where there their them they your copies copy between each year years month been total would could should into since also does made held hold council trust board university department force request requested requests decision decisions answer answers question review copy".split(
    " ",
  ),
);

/** How many of them two texts share. */
export function countShared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared++;
  return shared;
}
