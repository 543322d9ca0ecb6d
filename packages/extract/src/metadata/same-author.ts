const NOT_LETTER = /[^\p{L}\d@]+/u;

/** One name holds all the words of the other: 'Reed' and 'Reed, J'. */
export function isSameAuthor(a: string, b: string): boolean {
  const [few = [], many = []] = [wordsOf(a), wordsOf(b)].sort((one, other) => one.length - other.length);
  return few.length > 0 && few.every((word) => many.includes(word));
}

function wordsOf(name: string): readonly string[] {
  return name
    .toLowerCase()
    .split(NOT_LETTER)
    .filter((word) => word !== "");
}

/** A signature under a letter of this writer: his name, or some of it by its first letters, 'M. Reed' of 'Mary Reed'. */
export function signsFor(signature: string, writer: string): boolean {
  const [words, names] = [wordsOf(signature), wordsOf(writer)];
  if (words.length === 0 || names.length === 0) return false;
  return words.every((word) => names.some((name) => name === word || (word.length === 1 && name.startsWith(word))));
}
