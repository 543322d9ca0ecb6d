/** What is no letter and no digit of ASCII: most of what there is to fold; apart from the rest, folding takes a seventh. */
const PLAIN_SIGN = /[\0-/:-@[-`{-\x7f]/g;
const BEYOND_ASCII = /[^\0-\x7f]/;
const BEYOND_ASCII_RUN = /[^\0-\x7f]+/g;
const SIGN = /[^\p{L}\p{N}]/gu;
/** Latin letters that have an accent in them: those of Welsh and Gaelic names, and of the rest of Europe. */
const ACCENTED = /[\u00c0-\u024f\u1e00-\u1eff]/g;

/** Text with each letter and its accent as one character, so that a letter is a letter in every backend. */
export function composeText(text: string): string {
  return BEYOND_ASCII.test(text) ? text.normalize("NFC") : text;
}

/**
 * Composed text as words and spaces alone: lower case, no accents, whatever is neither a letter nor a digit a space. It is
 * exactly as long, so that a place in it is a place in the text. Databases disagree on what is a word in '2024/17_A' or
 * 'o'clock'; of this they make the same words.
 */
export function foldText(text: string): string {
  const spaced = text.replace(PLAIN_SIGN, " ");
  const bare = BEYOND_ASCII.test(spaced) ? spaced.replace(BEYOND_ASCII_RUN, foldRun) : spaced;
  const lower = bare.toLowerCase();
  return lower.length === text.length ? lower : bare;
}

function foldRun(run: string): string {
  return run
    .replace(SIGN, ({ length }) => " ".repeat(length))
    .replace(ACCENTED, (letter) => letter.normalize("NFD").charAt(0));
}
